"""What a requester types about a delivery."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from p3dn.ui.values.fields import DateField
from procurement.models import Realization, RequestLine

from .acceptance.fields import accepted_of, fields_of, rows_of
from .lines import LinesForm
from .services import Delivered, Handover


class RealizationForm(LinesForm):
    """Supplier, contract, handover, and for each open line a quantity, a price, and what was found.

    A line left empty or at 0 is not part of this handover.
    """

    QUANTITY_LABEL = gettext_lazy("Jumlah diserahkan, baris %(line)s")
    PRICE_MISSING = gettext_lazy("Isi harga satuan yang dibayar.")
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

    def further_fields(self, line: RequestLine) -> dict[str, forms.Field]:
        """What is found of each requirement, and the TKDN achieved."""
        return fields_of(line)

    def further_row(self, line: RequestLine) -> dict[str, Any]:
        """The same for the template."""
        return rows_of(self, line)

    @property
    def has_checks(self) -> bool:
        """True when something is required of one of the lines."""
        return any(line.required for line in self.lines)

    def handover(self) -> Handover:
        """The document as the service wants it."""
        names = (
            "supplier_name", "supplier_npwp", "small_business", "contract_number",
            "contract_date", "handover_number", "handover_date",
        )  # fmt: skip
        return Handover(**{name: self.cleaned_data[name] for name in names})

    def delivered(self) -> list[Delivered]:
        """The lines of this handover."""
        return [
            Delivered(
                line_id=line.pk,
                quantity=quantity,
                unit_price=price,
                accepted=accepted_of(self.cleaned_data, line, all_met=self.cleaned_data["all_met"]),
            )
            for line, quantity, price in self.typed()
        ]
