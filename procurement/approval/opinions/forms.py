"""Asking for an opinion, and giving one."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.models import User


class Reader(forms.ModelChoiceField):  # type: ignore[type-arg]  # not generic when it runs
    """Somebody by name and by what they are in the region: names alone tell nobody whom to ask."""

    def label_from_instance(self, obj: User) -> str:
        """Name, and the roles that `may_be_asked` found."""
        roles = dict.fromkeys(str(one.get_role_display()) for one in obj.held)  # type: ignore[attr-defined]
        return f"{obj.full_name}, {', '.join(roles)}"


class OpinionForm(forms.Form):
    """Whom one asks, and what."""

    asked_of = Reader(
        label=_("Dari siapa"),
        queryset=User.objects.none(),
        empty_label=_("Pilih"),
        help_text=_("Orang yang dapat membuka permintaan ini dan tidak ikut menulisnya."),
    )
    question = forms.CharField(
        label=_("Yang ditanyakan"), max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
    )

    def __init__(self, *args: Any, people: QuerySet[User], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["asked_of"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 -- as declared above
        field.queryset = people


class AnswerForm(forms.Form):
    """What one thinks of it."""

    answer = forms.CharField(
        label=_("Pendapat Anda"), max_length=4000, widget=forms.Textarea(attrs={"rows": 5})
    )
