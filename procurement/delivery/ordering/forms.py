"""What a requester types about an order."""

from django import forms
from django.utils.translation import gettext_lazy

from p3dn.ui.values.fields import DateField
from procurement.delivery.lines import LinesForm
from procurement.models.spending.order import SMALL_BUSINESS

from .services import Ordered, OrderInput


class OrderForm(LinesForm):
    """Number, days and supplier, and for each approved line what of it is ordered at which price.

    A line left empty is not part of this order.
    """

    QUANTITY_LABEL = gettext_lazy("Jumlah dipesan, baris %(line)s")
    PRICE_MISSING = gettext_lazy("Isi harga satuan yang dipesan.")

    number = forms.CharField(
        label=gettext_lazy("Nomor pesanan"),
        max_length=120,
        help_text=gettext_lazy("Nomor surat pesanan, SPK, atau kontraknya."),
    )
    ordered_on = DateField(label=gettext_lazy("Tanggal pesanan"))
    deliver_by = DateField(label=gettext_lazy("Diserahkan paling lambat"), required=False)
    small_business = forms.ChoiceField(
        label=gettext_lazy("Apakah penyedia usaha mikro, usaha kecil atau koperasi (UMKK)?"),
        choices=SMALL_BUSINESS,
        widget=forms.RadioSelect,
    )

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
            Ordered(line_id=line.pk, quantity=quantity, unit_price=price)
            for line, quantity, price in self.typed()
        ]
