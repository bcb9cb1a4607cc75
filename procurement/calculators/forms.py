"""What people type to try the law: nothing of it is stored."""

from decimal import Decimal
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.models.register.product import ORIGINS, SUBJECTS
from p3dn.regulation import Candidate, Evidence, LineFacts, NationalList, Origin, Standing, Subject
from p3dn.regulation.calculators.preference import Bid, Tender
from p3dn.regulation.certificates.standing import standing_by_dates
from p3dn.regulation.wording.words import EVIDENCE_LABELS
from p3dn.ui.lists.parameters import AddressForm
from p3dn.ui.values.fields import DateField, PercentField, QuantityField, RupiahField

KNOWN = [
    ("", gettext_lazy("Belum diketahui")),
    ("yes", gettext_lazy("Ya")),
    ("no", gettext_lazy("Tidak")),
]
ANSWERS = {"yes": True, "no": False}
PROOFS = [
    (one.value, gettext_lazy(EVIDENCE_LABELS.patterns[one]))
    for one in (
        Evidence.CERTIFICATE,
        Evidence.TEAM_CALCULATION,
        Evidence.SUPPLIER_STATEMENT,
        Evidence.BUYER_ESTIMATE,
        Evidence.NONE,
    )
]
CHOSEN, OTHER = "pilihan", "pembanding"


class AnswerField(forms.ChoiceField):
    """Yes, no, or nobody knows: True, False, None."""

    def __init__(self, label: Any) -> None:
        super().__init__(label=label, choices=KNOWN, required=False)

    def clean(self, value: Any) -> bool | None:
        """True, False or None."""
        return ANSWERS.get(super().clean(value))


class LadderForm(AddressForm):
    """A product, another one beside it, and what the national list said."""

    day = DateField(label=gettext_lazy("Tanggal yang dinilai"))
    subject = forms.ChoiceField(label=gettext_lazy("Macam"), choices=SUBJECTS)
    quantity = QuantityField(label=gettext_lazy("Jumlah yang dibutuhkan"))
    origin = forms.ChoiceField(label=gettext_lazy("Asal"), choices=ORIGINS)
    evidence = forms.ChoiceField(label=gettext_lazy("Dasar nilai TKDN"), choices=PROOFS)
    tkdn = PercentField(label=gettext_lazy("TKDN (%)"), required=False)
    bmp = PercentField(label=gettext_lazy("BMP (%)"), required=False)
    valid_until = DateField(label=gettext_lazy("Sertifikat berlaku sampai"), required=False)
    siinas = AnswerField(gettext_lazy("Tercatat di SIINas?"))
    declared = AnswerField(gettext_lazy("Ada pernyataan produk dalam negeri?"))
    other_tkdn = PercentField(label=gettext_lazy("TKDN produk lain (%)"), required=False)
    other_bmp = PercentField(label=gettext_lazy("BMP produk lain (%)"), required=False)
    other_left = QuantityField(label=gettext_lazy("Jumlahnya yang tersedia"), required=False)
    has_trigger = AnswerField(gettext_lazy("Ada yang TKDN + BMP-nya mewajibkan?"))
    has_purchasable = AnswerField(gettext_lazy("Ada yang TKDN-nya memenuhi batas?"))
    has_certified = AnswerField(gettext_lazy("Ada yang bersertifikat di bawah batas?"))
    has_siinas = AnswerField(gettext_lazy("Ada yang tercatat di SIINas?"))

    GROUPS = (
        (gettext_lazy("Yang akan dibeli"), (
            "day", "subject", "quantity", "origin", "evidence", "tkdn", "bmp", "valid_until",
            "siinas", "declared",
        )),
        (gettext_lazy("Produk lain yang sejenis, bila ada"), ("other_tkdn", "other_bmp", "other_left")),
        (gettext_lazy("Hasil pemeriksaan daftar nasional"), (
            "has_trigger", "has_purchasable", "has_certified", "has_siinas",
        )),
    )  # fmt: skip

    def groups(self) -> list[tuple[Any, list[forms.BoundField]]]:
        """The fields under their headings."""
        return [(title, [self[name] for name in names]) for title, names in self.GROUPS]

    def clean_quantity(self) -> Decimal:
        """A quantity above zero."""
        quantity: Decimal = self.cleaned_data["quantity"]
        if quantity <= 0:
            raise forms.ValidationError(_("Jumlah harus lebih dari nol."))
        return quantity

    def facts(self) -> LineFacts:
        """The facts as the law takes them; call only when the form is valid."""
        data = self.cleaned_data
        answers = ("has_trigger", "has_purchasable", "has_certified", "has_siinas")
        searched = any(data[name] is not None for name in answers)
        return LineFacts(
            request_date=data["day"],
            subject=Subject(data["subject"]),
            kbki_code="",
            description=_("Contoh"),
            quantity=data["quantity"],
            unit="unit",
            chosen=CHOSEN,
            candidates=(self._chosen(), *self._other()),
            national_list=NationalList(
                checked_on=data["day"] if searched else None,
                **{name: data[name] for name in answers},
            ),
        )

    def _chosen(self) -> Candidate:
        data = self.cleaned_data
        return Candidate(
            ref=CHOSEN,
            name=_("Yang akan dibeli"),
            producer="",
            origin=Origin(data["origin"]),
            evidence=Evidence(data["evidence"]),
            tkdn=data["tkdn"],
            bmp=data["bmp"],
            standing=standing_by_dates(
                Evidence(data["evidence"]), data["valid_until"], data["day"]
            ),
            tkdn_valid_until=data["valid_until"],
            bmp_valid_until=data["valid_until"],
            siinas_listed=data["siinas"],
            self_declared=data["declared"],
        )

    def _other(self) -> tuple[Candidate, ...]:
        data = self.cleaned_data
        if data["other_tkdn"] is None:
            return ()
        other = Candidate(
            ref=OTHER,
            name=_("Produk lain"),
            producer="",
            origin=Origin.DOMESTIC,
            evidence=Evidence.CERTIFICATE,
            tkdn=data["other_tkdn"],
            bmp=data["other_bmp"],
            standing=Standing.VALID,
            tkdn_valid_until=data["day"],
            bmp_valid_until=data["day"],
            available=data["other_left"],
        )
        return (other,)


class PreferenceForm(AddressForm):
    """The own estimate and the day that governs."""

    own_estimate = RupiahField(label=gettext_lazy("HPS (Rp)"))
    day = DateField(label=gettext_lazy("Tanggal evaluasi"), initial=timezone.localdate)

    def clean(self) -> dict[str, Any]:
        """What the law refuses is told beside the field."""
        data = super().clean() or self.cleaned_data
        if not self.errors:
            try:
                self.tender()
            except ValueError as error:
                self.add_error("own_estimate", str(error))
        return data

    def tender(self) -> Tender:
        """What the bids are measured by; call only when the form is valid."""
        return Tender(self.cleaned_data["own_estimate"], self.cleaned_data["day"])


class BidForm(AddressForm):
    """One offer; an empty row is left out."""

    name = forms.CharField(label=gettext_lazy("Penawar"), max_length=120)
    price = RupiahField(label=gettext_lazy("Harga penawaran (Rp)"))
    tkdn = PercentField(label=gettext_lazy("TKDN (%)"))
    refused = forms.BooleanField(label=gettext_lazy("Tidak memenuhi syarat"), required=False)

    def clean(self) -> dict[str, Any]:
        """What the law refuses is told beside the field."""
        data = super().clean() or self.cleaned_data
        if not self.errors and self.has_changed():
            try:
                self.bid()
            except ValueError as error:
                self.add_error("price", str(error))
        return data

    def bid(self) -> Bid:
        """The offer as the law takes it; call only when the form is valid and filled."""
        data = self.cleaned_data
        return Bid(data["name"], data["price"], data["tkdn"], admitted=not data["refused"])


BidFormSet = forms.formset_factory(BidForm, extra=5, max_num=30, absolute_max=60)


class DayForm(AddressForm):
    """The day whose law is wanted."""

    day = DateField(label=gettext_lazy("Tanggal"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("day", timezone.localdate())
