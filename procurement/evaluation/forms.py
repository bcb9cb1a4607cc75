"""What a PPK types of offers and of what they are measured by."""

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.ui.values.fields import DateField, PercentField, RupiahField
from p3dn.ui.values.formats import number
from procurement.models import RequestLine

from .coverage import named


def _choice(line: RequestLine) -> str:
    return f"{named(line)} · {number(line.quantity)} {line.unit}"


class EvaluationForm(forms.Form):
    """The own estimate and the day that governs."""

    own_estimate = RupiahField(label=gettext_lazy("HPS (Rp)"))
    day = DateField(
        label=gettext_lazy("Tanggal mulai pemilihan"),
        help_text=gettext_lazy("Aturan preferensi harga pada tanggal ini yang dipakai."),
    )


class OfferForm(forms.Form):
    """One supplier's offer."""

    supplier_name = forms.CharField(label=gettext_lazy("Penyedia"), max_length=120)
    offered = forms.CharField(
        label=gettext_lazy("Yang ditawarkan"),
        max_length=200,
        required=False,
        help_text=gettext_lazy("Merek, tipe, dan produsennya."),
    )
    price = RupiahField(
        label=gettext_lazy("Harga penawaran (Rp)"),
        help_text=gettext_lazy("Sesudah koreksi aritmatik."),
    )
    tkdn = PercentField(
        label=gettext_lazy("TKDN (%)"),
        help_text=gettext_lazy("Menurut sertifikat atau penetapannya; 0 bila tidak terbukti."),
    )
    bmp = PercentField(label=gettext_lazy("BMP (%)"), initial=0)
    is_admitted = forms.BooleanField(
        label=gettext_lazy("Memenuhi syarat administrasi dan teknis"), required=False, initial=True
    )
    why_not = forms.CharField(
        label=gettext_lazy("Mengapa tidak memenuhi syarat"), max_length=300, required=False
    )
    lines = forms.TypedMultipleChoiceField(
        label=gettext_lazy("Baris yang ditawarkan"),
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Penawaran yang tidak lengkap tidak ikut diurutkan."),
        error_messages={"required": gettext_lazy("Centang baris yang ditawarkan penyedia ini.")},
    )

    def __init__(self, *args: Any, lines: Sequence[RequestLine], **kwargs: Any) -> None:
        """The lines are those asked for (`asked_lines`)."""
        super().__init__(*args, **kwargs)
        field = cast(forms.TypedMultipleChoiceField, self.fields["lines"])
        field.choices = [(line.pk, _choice(line)) for line in lines]
        field.required = bool(lines)

    def clean(self) -> dict[str, Any]:
        """An offer that does not take part says why."""
        data = super().clean() or self.cleaned_data
        if not data.get("is_admitted") and not data.get("why_not", "").strip():
            self.add_error("why_not", _("Tuliskan mengapa, atau centang memenuhi syarat."))
        return data
