"""Prices of contracts beside the buyer's own estimate (HPS), as far as it is known."""

from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from reports.figures.figure import Figure
from reports.figures.terms import ContractTerm

KNOWN, ABOVE = Q(own_estimate__isnull=False), Q(value__gt=F("own_estimate"))
CONTRACTS = ContractTerm(
    name="contracts", key="kontrak", label=_("Kontrak tender dan nontender"), counts=True
)
ESTIMATED = ContractTerm(
    name="estimated_contracts",
    key="kontrak-dengan-hps",
    label=_("Kontrak yang HPS-nya diketahui"),
    counts=True,
    which=KNOWN,
)
ESTIMATED_VALUE = ContractTerm(
    name="estimated_value",
    key="nilai-kontrak-dengan-hps",
    label=_("Nilai kontrak yang HPS-nya diketahui"),
    which=KNOWN,
)
ESTIMATE = ContractTerm(
    name="estimates", key="hps", label=_("HPS kontrak"), which=KNOWN, column="own_estimate"
)
ABOVE_ESTIMATE = ContractTerm(
    name="contracts_above",
    key="kontrak-di-atas-hps",
    label=_("Kontrak di atas HPS"),
    counts=True,
    which=ABOVE,
)
ABOVE_VALUE = ContractTerm(
    name="value_above",
    key="nilai-kontrak-di-atas-hps",
    label=_("Nilai kontrak di atas HPS"),
    which=ABOVE,
)
OTHERS = _(
    "Pencatatan, swakelola, e-katalog, Toko Daring dan serah terima: berkasnya tidak memuat HPS."
)
STANDS_BESIDE = _("Kontrak yang HPS-nya belum diketahui tidak ikut; jumlahnya pada HPS diketahui.")

FIGURES = (
    Figure(
        key="hps-diketahui",
        label=_("HPS diketahui"),
        basis=_("dari kontrak tender dan nontender"),
        formula=_("Banyaknya kontrak yang HPS-nya diketahui, dibagi semua kontrak."),
        counted=ESTIMATED,
        of=CONTRACTS,
        excludes=OTHERS,
        unknown_shown=_(
            "Angka ini sendiri menunjukkan yang belum diketahui. HPS 0 belum diketahui."
        ),
        shown_empty=False,
    ),
    Figure(
        key="kontrak-terhadap-hps",
        label=_("Nilai kontrak terhadap HPS"),
        basis=_("dari HPS kontrak yang sama"),
        formula=_("Nilai kontrak yang HPS-nya diketahui, dibagi HPS kontrak-kontrak itu juga."),
        counted=ESTIMATED_VALUE,
        of=ESTIMATE,
        parts=(ESTIMATE,),
        excludes=OTHERS,
        unknown_shown=STANDS_BESIDE,
        law=_("Perpres 16/2018 Pasal 26: HPS menjadi dasar batas tertinggi penawaran."),
        shown_empty=False,
    ),
    Figure(
        key="kontrak-di-atas-hps",
        label=_("Kontrak di atas HPS"),
        basis=_("dari kontrak yang HPS-nya diketahui"),
        formula=_(
            "Banyaknya kontrak yang nilainya melebihi HPS, dibagi kontrak yang HPS-nya diketahui."
        ),
        counted=ABOVE_ESTIMATE,
        of=ESTIMATED,
        parts=(ABOVE_VALUE,),
        excludes=OTHERS,
        unknown_shown=STANDS_BESIDE,
        law=_("Perpres 16/2018 Pasal 26: HPS menjadi dasar batas tertinggi penawaran."),
        shown_empty=False,
    ),
)
