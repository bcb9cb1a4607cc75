"""What a requester types of a supplier and, line by line, of quantities and prices: ordered, or handed over."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.ui.values import bounds
from p3dn.ui.values.fields import QuantityField, RupiahField
from procurement.models import RequestLine

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

NPWP = re.compile(r"\d{15,16}")


def narrow() -> forms.TextInput:
    """A box for a figure, beside its line."""
    return forms.TextInput(attrs={"class": "form-control num"})


class LinesForm(forms.Form):
    """A supplier, and for each line a quantity and a price.

    `lines` maps each line to the quantity that may still be typed of it, which stands in its field. A
    subclass says what the quantity is of, what is said where its price is missing, and may ask more
    of each line.
    """

    QUANTITY_LABEL: ClassVar["StrOrPromise"]
    PRICE_MISSING: ClassVar["StrOrPromise"]

    supplier_name = forms.CharField(label=gettext_lazy("Nama penyedia"), max_length=200)
    supplier_npwp = forms.CharField(
        label=gettext_lazy("NPWP penyedia"),
        required=False,
        max_length=30,
        help_text=gettext_lazy("15 atau 16 angka; kosongkan bila belum diketahui."),
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )

    def __init__(self, *args: Any, lines: Mapping[RequestLine, Decimal], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.lines = lines
        for line, left in lines.items():
            self.fields[f"quantity_{line.pk}"] = QuantityField(
                label=self.QUANTITY_LABEL % {"line": line},
                required=False,
                initial=left,
                widget=narrow(),
            )
            self.fields |= self.further_fields(line)
            self.fields[f"unit_price_{line.pk}"] = RupiahField(
                label=_("Harga satuan, baris %(line)s") % {"line": line},
                required=False,
                initial=line.unit_price,
                widget=narrow(),
            )

    def further_fields(self, line: RequestLine) -> dict[str, forms.Field]:
        """What else is asked of a line, by name."""
        return {}

    def further_row(self, line: RequestLine) -> dict[str, Any]:
        """The same for the template."""
        return {}

    def rows(self) -> list[dict[str, Any]]:
        """Each line with its fields, for the template."""
        return [
            {
                "line": line,
                "left": left,
                "quantity": self[f"quantity_{line.pk}"],
                "unit_price": self[f"unit_price_{line.pk}"],
                **self.further_row(line),
            }
            for line, left in self.lines.items()
        ]

    def clean_supplier_npwp(self) -> str:
        """Digits only, however they were grouped; empty where none was typed."""
        digits = re.sub(r"[\s.\-_]", "", self.cleaned_data["supplier_npwp"])
        if digits and not NPWP.fullmatch(digits):
            raise ValidationError(_("NPWP terdiri atas 15 atau 16 angka."))
        return digits

    def clean(self) -> dict[str, Any]:
        """A quantity needs its price, and the sum is one that can be paid."""
        cleaned = super().clean() or self.cleaned_data
        for line in self.lines:
            quantity, price = f"quantity_{line.pk}", f"unit_price_{line.pk}"
            if cleaned.get(quantity) and cleaned.get(price, 0) is None:
                self.add_error(price, str(self.PRICE_MISSING))
            try:
                bounds.total(cleaned.get(quantity), cleaned.get(price))
            except ValidationError as error:
                self.add_error(quantity, error)
        return cleaned

    def typed(self) -> Iterator[tuple[RequestLine, Decimal, Decimal]]:
        """Lines of which a quantity was typed, with it and the price in rupiah."""
        for line in self.lines:
            if quantity := self.cleaned_data[f"quantity_{line.pk}"]:
                yield line, quantity, self.cleaned_data[f"unit_price_{line.pk}"]
