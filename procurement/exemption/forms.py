"""Asking for an exemption, and deciding it."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from p3dn.ui.values.fields import DateField
from procurement.models import Exemption


class ExemptionForm(forms.Form):
    """Why a line should be bought below the duty of use."""

    kind = forms.ChoiceField(label=gettext_lazy("Yang diminta"), choices=Exemption.Kind.choices)
    ground = forms.ChoiceField(label=gettext_lazy("Dasar"), choices=Exemption.Ground.choices)
    reason = forms.CharField(
        label=gettext_lazy("Alasan"),
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=gettext_lazy(
            "Jelaskan mengapa produk dalam negeri yang ada tidak dapat dipakai."
        ),
    )


class ExemptionDecisionForm(forms.Form):
    """The Tim P3DN's decision; an import also needs the regional head's letter."""

    decision_note = forms.CharField(
        label=gettext_lazy("Catatan keputusan"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    letter_number = forms.CharField(
        label=gettext_lazy("Nomor surat persetujuan kepala daerah"), required=False, max_length=80
    )
    letter_date = DateField(label=gettext_lazy("Tanggal surat"), required=False)

    def __init__(self, *args: Any, kind: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if kind != Exemption.Kind.IMPORT:
            del self.fields["letter_number"], self.fields["letter_date"]
