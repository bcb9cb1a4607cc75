"""What requesters, approvers and the Tim P3DN type."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.models import Commodity, Product
from catalog.models.product import ORIGINS, SUBJECTS
from catalog.services.products import resolve_commodity
from p3dn.regulation import Evidence, Origin, Subject
from p3dn.ui.fields import DateField, PercentField, QuantityField, RupiahField
from procurement.models import Exemption, RequestLine
from procurement.models.request import CLAIMS
from procurement.services.requests import LineInput


class RequestForm(forms.Form):
    """What a request says about itself."""

    title = forms.CharField(
        label=gettext_lazy("Judul"),
        max_length=200,
        help_text=gettext_lazy("Contoh: Komputer untuk puskesmas."),
    )
    needed_on = DateField(
        label=gettext_lazy("Dibutuhkan tanggal"),
        required=False,
        help_text=gettext_lazy("Dipakai menghitung kapasitas produsen sampai tanggal itu."),
    )
    note = forms.CharField(
        label=gettext_lazy("Catatan"), required=False, widget=forms.Textarea(attrs={"rows": 3})
    )


class LineForm(forms.Form):
    """One line: a product of the catalogue, or a description with what the buyer claims of it."""

    chosen_product = forms.ModelChoiceField(
        Product.objects.none(),
        required=False,
        widget=forms.HiddenInput,
        label=gettext_lazy("Produk katalog"),
    )
    description = forms.CharField(label=gettext_lazy("Uraian barang/jasa"), max_length=300)
    kbki = forms.CharField(
        label=gettext_lazy("Komoditas (KBKI)"),
        help_text=gettext_lazy("Ketik nama barang atau kodenya, lalu pilih."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    quantity = QuantityField(label=gettext_lazy("Jumlah"))
    unit = forms.CharField(label=gettext_lazy("Satuan"), max_length=30)
    unit_price = RupiahField(
        label=gettext_lazy("Harga satuan"), help_text=gettext_lazy("Rupiah, sebelum PPN.")
    )
    specification = forms.CharField(
        label=gettext_lazy("Spesifikasi"), required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    subject = forms.ChoiceField(
        label=gettext_lazy("Macam"), choices=SUBJECTS, initial=Subject.INDUSTRIAL_GOODS.value
    )
    claimed_origin = forms.ChoiceField(
        label=gettext_lazy("Asal barang"), choices=ORIGINS, initial=Origin.UNKNOWN.value
    )
    claimed_tkdn = PercentField(label=gettext_lazy("TKDN menurut Anda (%)"), required=False)
    claim_basis = forms.ChoiceField(
        label=gettext_lazy("Dasar nilai TKDN"),
        choices=CLAIMS,
        initial=Evidence.NONE.value,
        help_text=gettext_lazy(
            "Perhitungan Tim P3DN hanya dapat dicatat oleh Tim P3DN. Perkiraan sendiri belum bukti."
        ),
    )

    OWN = ("subject", "claimed_origin", "claimed_tkdn", "claim_basis")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["chosen_product"].queryset = Product.objects.published().select_related(
            "producer", "commodity"
        )
        for name in self.OWN:
            self.fields[name].required = False
        team = Evidence.TEAM_CALCULATION.value
        if self.initial.get("claim_basis") != team:
            basis = self.fields["claim_basis"]
            basis.choices = [choice for choice in CLAIMS if choice[0] != team]

    def clean_quantity(self) -> Any:
        """A quantity above zero."""
        quantity = self.cleaned_data["quantity"]
        if quantity is not None and quantity <= 0:
            raise ValidationError(_("Jumlah harus lebih dari nol."))
        return quantity

    def clean_kbki(self) -> Commodity:
        """The commodity by its code; the message suggests the nearest when it is not in the list."""
        return resolve_commodity(self.cleaned_data["kbki"].split(" ")[0])

    def clean(self) -> dict[str, Any]:
        """A claimed TKDN needs to say what it rests on."""
        data = super().clean() or {}
        claims = data.get("claimed_tkdn") is not None and not data.get("chosen_product")
        if claims and data.get("claim_basis") == Evidence.NONE.value:
            self.add_error("claim_basis", _("Pilih dasar nilai TKDN yang Anda tulis."))
        return data

    def line_input(self) -> LineInput:
        """The typed line for the services; call only when the form is valid."""
        data = self.cleaned_data
        return LineInput(
            product=data["chosen_product"],
            commodity=data["kbki"],
            description=data["description"],
            specification=data["specification"],
            quantity=data["quantity"],
            unit=data["unit"],
            unit_price=data["unit_price"],
            subject=data["subject"] or Subject.INDUSTRIAL_GOODS.value,
            claimed_origin=data["claimed_origin"] or Origin.UNKNOWN.value,
            claimed_tkdn=data["claimed_tkdn"],
            claim_basis=data["claim_basis"] or Evidence.NONE.value,
        )


def initial_of(line: RequestLine) -> dict[str, Any]:
    """A stored line as the form shows it."""
    return {
        "chosen_product": line.product_id,
        "description": line.description,
        "kbki": line.commodity_id,
        "quantity": line.quantity,
        "unit": line.unit,
        "unit_price": line.unit_price,
        "specification": line.specification,
        "subject": line.subject,
        "claimed_origin": line.claimed_origin,
        "claimed_tkdn": line.claimed_tkdn,
        "claim_basis": line.claim_basis,
    }


class CalculationForm(forms.Form):
    """What the Tim P3DN found of a line."""

    origin = forms.ChoiceField(
        label=gettext_lazy("Asal barang"), choices=[one for one in ORIGINS if one[0] != "unknown"]
    )
    tkdn = PercentField(
        label=gettext_lazy("TKDN menurut perhitungan (%)"),
        required=False,
        help_text=gettext_lazy("Kosongkan untuk barang impor."),
    )

    def clean(self) -> dict[str, Any]:
        """A domestic thing was calculated; an import has no domestic content to speak of."""
        data = super().clean() or {}
        domestic = data.get("origin") == Origin.DOMESTIC.value
        if domestic and data.get("tkdn") is None and "tkdn" not in self.errors:
            self.add_error("tkdn", _("Isi TKDN hasil perhitungan."))
        if data.get("origin") == Origin.IMPORTED.value and data.get("tkdn"):
            self.add_error("tkdn", _("Barang impor tidak mempunyai TKDN. Kosongkan isian ini."))
        return data


class DecisionForm(forms.Form):
    """What an approver writes beside a decision."""

    reason = forms.CharField(label=gettext_lazy("Catatan"), required=False)


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
