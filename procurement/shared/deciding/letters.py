"""Rights that are given by letter: whose role they rest on, and what the letter must say."""

import re
from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from p3dn.accounts.models import Membership


class PrincipalField(forms.ModelChoiceField[Membership]):
    """A role somebody holds in their own right."""

    def label_from_instance(self, obj: Membership) -> str:
        """Whose, which, and where."""
        return f"{obj.user}: {obj.get_role_display()}, {obj.agency}"


def check_letter(number: str, day: date, valid_from: date) -> None:
    """Refuse a letter that names no number, or is later than the day from which it counts."""
    if not re.search(r"\d", number):
        raise ValidationError(
            {"letter_number": _("Tulis nomor suratnya seperti pada suratnya, dengan angkanya.")}
        )
    if day > valid_from:
        told = _("Surat bertanggal sesudah hari mulai. Mulai paling awal pada tanggal suratnya.")
        raise ValidationError({"valid_from": told})
