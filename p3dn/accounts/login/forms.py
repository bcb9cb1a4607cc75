"""Forms of accounts."""

import re
from typing import Any

from allauth.account.forms import LoginForm as BaseLoginForm
from allauth.mfa.base.forms import AuthenticateForm
from django.utils.translation import gettext_lazy as _


class LoginForm(BaseLoginForm):
    """E-mail address or NIP in one field, and the password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        login = self.fields["login"]
        login.label = _("Surel atau NIP")
        login.widget.attrs = {"autocomplete": "username", "autofocus": True}
        self.fields["password"].label = _("Kata sandi")
        self.fields["password"].widget.attrs.pop("placeholder", None)
        self.fields["password"].help_text = ""
        self.fields.pop("remember", None)

    def clean_login(self) -> str:
        """The NIP without the spaces people put into it."""
        typed: str = (
            super().clean_login() if hasattr(super(), "clean_login") else self.cleaned_data["login"]
        )
        bare = typed.replace(" ", "")
        return bare if re.fullmatch("[0-9]+", bare) else typed


class SecondStepForm(AuthenticateForm):
    """The code after the password; tells what to write for whoever has lost the telephone with the app."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        code = self.fields["code"]
        code.help_text = _(
            "Tidak memegang aplikasinya? Tulis salah satu kode pemulihan Anda; tiap kode berlaku sekali."
        )
        code.widget.attrs.pop("placeholder", None)
        code.widget.attrs["autofocus"] = True
