"""What a requester types about an order."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.ui.values.fields import DateField, QuantityField, RupiahField
from procurement.delivery.forms import digits_of_npwp, narrow
from procurement.models import RequestLine
from procurement.models.spending.order import SMALL_BUSINESS

from .services import Ordered, OrderInput


class OrderForm(forms.Form):
    """Number, days and supplier, and for each approved line what of it is ordered at which price.

    `lines` maps each approved line to the quantity that may still be ordered; a line left empty is
    not part of this order.
    """

    number = forms.CharField(
        label=gettext_lazy("Nomor pesanan"),
        max_length=120,
        help_text=gettext_lazy("Nomor surat pesanan, SPK, atau kontraknya."),
    )
    ordered_on = DateField(label=gettext_lazy("Tanggal pesanan"))
    deliver_by = DateField(label=gettext_lazy("Diserahkan paling lambat"), required=False)
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
        choices=SMALL_BUSINESS,
        widget=forms.RadioSelect,
    )

    def __init__(self, *args: Any, lines: Mapping[RequestLine, Decimal], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.lines = lines
        for line, left in lines.items():
            self.fields[f"quantity_{line.pk}"] = QuantityField(
                label=_("Jumlah dipesan, baris %(line)s") % {"line": line},
                required=False,
                initial=left,
                widget=narrow(),
            )
            self.fields[f"unit_price_{line.pk}"] = RupiahField(
                label=_("Harga satuan, baris %(line)s") % {"line": line},
                required=False,
                initial=line.unit_price,
                widget=narrow(),
            )

    def rows(self) -> list[dict[str, Any]]:
        """Each approved line with its two fields, for the template."""
        return [
            {
                "line": line,
                "left": left,
                "quantity": self[f"quantity_{line.pk}"],
                "unit_price": self[f"unit_price_{line.pk}"],
            }
            for line, left in self.lines.items()
        ]

    def clean_supplier_npwp(self) -> str:
        """Digits only, however they were grouped."""
        return digits_of_npwp(self.cleaned_data["supplier_npwp"])

    def clean(self) -> dict[str, Any]:
        """A quantity needs its price."""
        cleaned = super().clean() or self.cleaned_data
        for line in self.lines:
            price = f"unit_price_{line.pk}"
            if cleaned.get(f"quantity_{line.pk}") and cleaned.get(price, 0) is None:
                self.add_error(price, _("Isi harga satuan yang dipesan."))
        return cleaned

    def says(self) -> OrderInput:
        """The document as the service wants it."""
        names = (
            "number",
            "ordered_on",
            "deliver_by",
            "supplier_name",
            "supplier_npwp",
            "small_business",
        )
        return OrderInput(**{name: self.cleaned_data[name] for name in names})

    def ordered(self) -> list[Ordered]:
        """The lines of this order."""
        return [
            Ordered(
                line_id=line.pk,
                quantity=quantity,
                unit_price=self.cleaned_data[f"unit_price_{line.pk}"],
            )
            for line in self.lines
            if (quantity := self.cleaned_data[f"quantity_{line.pk}"])
        ]
