"""How django-allauth behaves here."""

from typing import Any, ClassVar

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.internal import ratelimit
from django.http import HttpRequest
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.languages import language_at
from p3dn.accounts.models import User
from p3dn.ui.languages.choosing import INDONESIAN

from .clients import client_address

WRONG_PAIR = _("Surel atau NIP dan kata sandi itu tidak cocok. Periksa huruf besar dan kecilnya.")


class AccountAdapter(DefaultAccountAdapter):
    """Nobody signs up by themselves; password changes lead back to one's own page."""

    error_messages: ClassVar[dict[str, Any]] = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": WRONG_PAIR,
        "username_password_mismatch": WRONG_PAIR,
        "too_many_login_attempts": _(
            "Terlalu banyak percobaan masuk yang gagal dari tempat ini. "
            "Tunggu lima menit, lalu coba lagi."
        ),
        "rate_limited": _("Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Administrators register people."""
        return False

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        """Back to one's own page."""
        return "/pengguna/saya/"

    def populate_username(self, request: HttpRequest, user: Any) -> None:
        """The NIP is the user name of allauth here; it is never made up."""

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """A mail in the language of the person, not of whoever has the page open."""
        with override(language_at(email, get_language() or INDONESIAN)):
            super().send_mail(template_prefix, email, context)

    def get_client_ip(self, request: HttpRequest) -> str:
        """The address that limits are counted for."""
        return client_address(request)

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """Failures count for a login from one place; elsewhere its owner still gets in."""
        login = super()._get_login_attempts_cache_key(request, **credentials)
        return f"{ratelimit.get_ip(request)}:{login}"

    def reauthenticate(self, user: User, password: str) -> bool:
        """Whether this is the person's password, with the same limit as at login.

        The addresses of people stand in `User`, where django-allauth does not look for them.
        """
        found = self.authenticate(self.request, email=user.email, password=password)
        return found is not None and found.pk == user.pk
