"""What a requester types about a delivery."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.ui.values import bounds
from p3dn.ui.values.fields import DateField, QuantityField, RupiahField
from procurement.models import Realization, RequestLine

from .acceptance.fields import accepted_of, fields_of, rows_of
from .services import Delivered, Handover

NPWP = re.compile(r"\d{15,16}")


def narrow() -> forms.TextInput:
    """A box for a figure, beside its line."""
    return forms.TextInput(attrs={"class": "form-control num"})


def digits_of_npwp(typed: str) -> str:
    """A tax number as digits only, however they were grouped; empty where none was typed."""
    digits = re.sub(r"[\s.\-_]", "", typed)
    if digits and not NPWP.fullmatch(digits):
        raise ValidationError(_("NPWP terdiri atas 15 atau 16 angka."))
    return digits


class RealizationForm(forms.Form):
    """Supplier, contract, handover, and for each open line a quantity and a price.

    `lines` maps each open line to the quantity still to come; a line left empty or at 0 is not
    part of this handover.
    """

    supplier_name = forms.CharField(label=gettext_lazy("Nama penyedia"), max_length=200)
    supplier_npwp = forms.CharField(
        label=gettext_lazy("NPWP penyedia"),
        required=False,
        max_length=30,
        help_text=gettext_lazy("15 atau 16 angka; kosongkan bila belum diketahui."),
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )
    small_business = forms.ChoiceField(
        label=gettext_lazy("Apakah penyedia usaha mikro, usaha kecil atau koperasi (UMKK)?"),
        choices=Realization.SmallBusiness.choices,
        widget=forms.RadioSelect,
        error_messages={
            "required": gettext_lazy("Pilih salah satu; “Belum diketahui” bila memang belum tahu.")
        },
    )
    contract_number = forms.CharField(label=gettext_lazy("Nomor kontrak"), max_length=120)
    contract_date = DateField(label=gettext_lazy("Tanggal kontrak"))
    handover_number = forms.CharField(label=gettext_lazy("Nomor BAST"), max_length=120)
    handover_date = DateField(label=gettext_lazy("Tanggal serah terima"))
    all_met = forms.BooleanField(
        label=gettext_lazy("Semua syarat di atas sudah saya periksa dan terpenuhi"),
        required=False,
        help_text=gettext_lazy(
            "Berlaku untuk syarat yang hasilnya belum dipilih; yang “Tidak sesuai” tetap tidak sesuai."
        ),
    )

    def __init__(self, *args: Any, lines: Mapping[RequestLine, Decimal], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.lines = lines
        for line, left in lines.items():
            self.fields[f"quantity_{line.pk}"] = QuantityField(
                label=_("Jumlah diserahkan, baris %(line)s") % {"line": line},
                required=False,
                initial=left,
                widget=narrow(),
            )
            self.fields |= fields_of(line)
            self.fields[f"unit_price_{line.pk}"] = RupiahField(
                label=_("Harga satuan, baris %(line)s") % {"line": line},
                required=False,
                initial=line.unit_price,
                widget=narrow(),
            )

    def rows(self) -> list[dict[str, Any]]:
        """Each open line with its two fields, for the template."""
        return [
            {
                "line": line,
                "left": left,
                "quantity": self[f"quantity_{line.pk}"],
                "unit_price": self[f"unit_price_{line.pk}"],
                **rows_of(self, line),
            }
            for line, left in self.lines.items()
        ]

    @property
    def has_checks(self) -> bool:
        """True when something is required of one of the lines."""
        return any(line.required for line in self.lines)

    def clean_supplier_npwp(self) -> str:
        """Digits only, however they were grouped."""
        return digits_of_npwp(self.cleaned_data["supplier_npwp"])

    def clean(self) -> dict[str, Any]:
        """A quantity needs its price, and the sum is one that can be paid."""
        cleaned = super().clean() or self.cleaned_data
        for line in self.lines:
            price = f"unit_price_{line.pk}"
            if cleaned.get(f"quantity_{line.pk}") and cleaned.get(price, 0) is None:
                self.add_error(price, _("Isi harga satuan yang dibayar."))
            try:
                bounds.total(cleaned.get(f"quantity_{line.pk}"), cleaned.get(price))
            except ValidationError as error:
                self.add_error(f"quantity_{line.pk}", error)
        return cleaned

    def handover(self) -> Handover:
        """The document as the service wants it."""
        names = (
            "supplier_name", "supplier_npwp", "small_business", "contract_number",
            "contract_date", "handover_number", "handover_date",
        )  # fmt: skip
        return Handover(**{name: self.cleaned_data[name] for name in names})

    def delivered(self) -> list[Delivered]:
        """The lines of this handover."""
        rows = []
        for line in self.lines:
            quantity = self.cleaned_data[f"quantity_{line.pk}"]
            if quantity:
                price = self.cleaned_data[f"unit_price_{line.pk}"]
                found = accepted_of(self.cleaned_data, line, all_met=self.cleaned_data["all_met"])
                rows.append(
                    Delivered(line_id=line.pk, quantity=quantity, unit_price=price, accepted=found)
                )
        return rows
