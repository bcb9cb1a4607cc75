"""What requesters, approvers and the Tim P3DN type."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.models import Commodity, CommodityAttribute, Product
from catalog.models.register.product import ORIGINS, SUBJECTS
from catalog.shared.commodities import resolve_commodity
from p3dn.audit.editing.versions import parts_as_seen, seen_version_of
from p3dn.regulation import Evidence, Origin, Subject
from p3dn.regulation.ownership import owners_asked
from p3dn.ui.values import bounds
from p3dn.ui.values.fields import (
    DateField,
    PastYearField,
    PercentField,
    QuantityField,
    RupiahField,
    YesNoField,
    offer,
)
from procurement.models import BudgetLine, LineRequirement, PurchaseRequest, RequestLine
from procurement.models.requests.lines.claim import CLAIMS

from .further.fields import PayerField
from .needs.fields import RequirementsField
from .needs.rows import Row, check, learn, offered, rows_of
from .needs.services import Wanted
from .services import LineInput
from .units.typing import asked_in, unit_mistakes


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
    place = forms.CharField(
        label=gettext_lazy("Tempat diperlukan"),
        required=False,
        max_length=200,
        help_text=gettext_lazy("Berlaku untuk semua baris yang tidak menyebut tempat sendiri."),
    )
    price_basis = forms.CharField(
        label=gettext_lazy("Dasar perkiraan harga"),
        required=False,
        max_length=200,
        help_text=gettext_lazy("Contoh: survei tiga toko, 5 November 2026."),
    )
    note = forms.CharField(
        label=gettext_lazy("Catatan"), required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    selection_started_on = DateField(
        label=gettext_lazy("Tanggal mulai pemilihan"),
        required=False,
        help_text=gettext_lazy(
            "Hanya bila pemilihan penyedia sudah dimulai: yang mulai sebelum aturan baru memakai aturan lama."
        ),
    )

    FOLDED = ("selection_started_on",)

    @property
    def folded(self) -> list[forms.BoundField]:
        """What matters to few, shown when asked for."""
        return [self[name] for name in self.FOLDED]

    @property
    def plain(self) -> list[forms.BoundField]:
        """All other fields."""
        return [field for field in self if field.name not in self.FOLDED]


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
        max_length=200,
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
    claimed_assessed_in = PastYearField(
        label=gettext_lazy("Tahun penilaian TKDN"),
        help_text=gettext_lazy("Tahun nilai itu dihitung, bila tertulis."),
    )
    claimed_majority_national = YesNoField(
        label=gettext_lazy("Mayoritas modal penyedia jasa dimiliki WNI"),
        help_text=gettext_lazy("Lebih dari 50%, menurut akta penyedia."),
    )
    claim_basis = forms.ChoiceField(
        label=gettext_lazy("Dasar nilai TKDN"),
        choices=CLAIMS,
        initial=Evidence.NONE.value,
        help_text=gettext_lazy(
            "Perhitungan Tim P3DN hanya dapat dicatat oleh Tim P3DN. Perkiraan sendiri belum bukti."
        ),
    )

    asked_quantity = QuantityField(label=gettext_lazy("Jumlah semula"), required=False)
    asked_unit = forms.CharField(label=gettext_lazy("Satuan semula"), required=False, max_length=30)
    budget_line = PayerField(
        BudgetLine.objects.none(),
        required=False,
        label=gettext_lazy("Dibayar dari baris anggaran"),
        empty_label=gettext_lazy("Pilih kode anggaran dan sumber dana"),
        error_messages={
            "invalid_choice": gettext_lazy("Pilih salah satu baris anggaran paket ini."),
            "required": gettext_lazy("Pilih baris anggaran yang membayar barang ini."),
        },
    )
    requirements = RequirementsField()
    claimed_fits = forms.BooleanField(
        label=gettext_lazy("Barang yang saya uraikan memenuhi semua syarat ini"), required=False
    )
    place = forms.CharField(
        label=gettext_lazy("Tempat diperlukan"),
        required=False,
        max_length=200,
        help_text=gettext_lazy("Kosongkan bila sama dengan tempat pada permintaan."),
    )
    needed_on = DateField(
        label=gettext_lazy("Diperlukan tanggal"),
        required=False,
        help_text=gettext_lazy("Kosongkan bila sama dengan tanggal pada permintaan."),
    )
    price_basis = forms.CharField(
        label=gettext_lazy("Dasar perkiraan harga"),
        required=False,
        max_length=200,
        help_text=gettext_lazy("Kosongkan bila sama dengan dasar pada permintaan."),
    )

    OWN = ("subject", "claimed_origin", "claimed_tkdn", "claim_basis")

    def __init__(
        self,
        *args: Any,
        purchase: PurchaseRequest | None = None,
        stored: Sequence[LineRequirement] = (),
        typing: bool = False,
        **kwargs: Any,
    ) -> None:
        """`purchase` is what the line belongs to, `stored` what the line requires already.

        Its region's attributes may be required, and its packages' budget lines may pay.

        While somebody is `typing`, rows without a value are passed over.
        """
        super().__init__(*args, **kwargs)
        self.region_id = region_id = purchase.region_id if purchase else None
        self.stored, self.typing = stored, typing
        self.rows: list[Row] = []
        self.wanted: list[Wanted] = []
        cast(RequirementsField, self.fields["requirements"]).region_id = region_id
        sold = Product.objects.published().select_related("producer", "commodity")
        offer(self, "chosen_product", sold)
        for name in self.OWN:
            self.fields[name].required = False
        if purchase is not None:
            self._offer_payers(purchase.package_ids())
        team = Evidence.TEAM_CALCULATION.value
        if self.initial.get("claim_basis") != team:
            basis = cast(forms.ChoiceField, self.fields["claim_basis"])
            basis.choices = [choice for choice in CLAIMS if choice[0] != team]

    def _offer_payers(self, packages: Sequence[int]) -> None:
        """Let choose among the packages' budget lines, where there is something to choose."""
        payers = BudgetLine.objects.offered_by(packages)
        if payers.count() > 1:
            offer(self, "budget_line", payers.select_related("package"))
            cast(PayerField, self.fields["budget_line"]).says_package = len(packages) > 1
            self.fields["budget_line"].required = not self.typing
        else:
            del self.fields["budget_line"]

    def clean_quantity(self) -> Decimal | None:
        """A quantity above zero."""
        quantity: Decimal | None = self.cleaned_data["quantity"]
        if quantity is not None and quantity <= 0:
            raise ValidationError(_("Jumlah harus lebih dari nol."))
        return quantity

    def clean_kbki(self) -> Commodity:
        """The commodity by its code; the message suggests the nearest when it is not in the list."""
        return resolve_commodity(self.cleaned_data["kbki"].split(" ")[0])

    def clean(self) -> dict[str, Any]:
        """A claimed TKDN needs to say what it rests on; the sum is one that can be paid."""
        data = super().clean() or {}
        try:
            bounds.total(data.get("quantity"), data.get("unit_price"))
        except ValidationError as error:
            self.add_error("quantity", error)
        for name, said in unit_mistakes(data).items():
            self.add_error(name, said)
        subject = Subject(data.get("subject") or Subject.INDUSTRIAL_GOODS)
        if data.get("chosen_product") or not owners_asked(subject):
            data["claimed_majority_national"] = None
        if data.get("claimed_tkdn") is None:
            data["claimed_assessed_in"] = None
        claims = data.get("claimed_tkdn") is not None and not data.get("chosen_product")
        if claims and data.get("claim_basis") == Evidence.NONE.value:
            self.add_error("claim_basis", _("Pilih dasar nilai TKDN yang Anda tulis."))
        self.rows = data.get("requirements") or []
        learn(self.rows, self.offered_attributes, self.region_id)
        self.wanted = check(self.rows, self.offered_attributes, self.stored, typing=self.typing)
        for row in self.rows:
            for said in row.errors.values():
                self.add_error("requirements", f"{row.called}: {said}")
        return data

    @cached_property
    def offered_attributes(self) -> dict[int, CommodityAttribute]:
        """What may be required of the commodity that stands in the form, by key."""
        return offered(self._code, self.region_id)

    @property
    def has_commodity(self) -> bool:
        """Whether a code stands in the form, known or not; a word that is searched with is none."""
        return bounds.is_kbki(self._code)

    @property
    def _code(self) -> str:
        return str(self["kbki"].value() or "").split(" ")[0]

    @property
    def requirement_rows(self) -> list[Row]:
        """The rows as they stand in the form, with what is wrong with them."""
        if self.is_bound:
            _cleaned = self.errors
        elif not self.rows:
            self.rows = self.initial.get("requirements") or []
            learn(self.rows, self.offered_attributes, self.region_id)
        return self.rows

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
            claimed_assessed_in=data["claimed_assessed_in"],
            claimed_majority_national=data["claimed_majority_national"],
            claim_basis=data["claim_basis"] or Evidence.NONE.value,
            requirements=tuple(self.wanted),
            claimed_fits=data["claimed_fits"],
            place=data["place"],
            needed_on=data["needed_on"],
            price_basis=data["price_basis"],
            budget_line=data.get("budget_line"),
            asked=asked_in(data),
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
        "claimed_assessed_in": line.claimed_assessed_in,
        "claimed_majority_national": line.claimed_majority_national,
        "claim_basis": line.claim_basis,
        "requirements": rows_of(_requirements_of(line)),
        "claimed_fits": line.claimed_fits,
        "place": line.place,
        "needed_on": line.needed_on,
        "price_basis": line.price_basis,
        "asked_quantity": line.asked_quantity,
        "asked_unit": line.asked_unit,
        "budget_line": line.budget_line_id,
    }


def _requirements_of(line: RequestLine) -> Sequence[Any]:
    """What is required of it, as it was when its version was made, or now when it carries none."""
    if hasattr(line, "seen_version"):
        return parts_as_seen(line, seen_version_of(line), LineRequirement)
    return list(line.requirements.all())
