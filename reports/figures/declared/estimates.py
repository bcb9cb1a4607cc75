"""Prices of contracts beside the buyer's own estimate (HPS), as far as it is known."""

from django.utils.translation import gettext_lazy as _

from procurement.models import Source
from reports.figures.figure import Figure
from reports.figures.terms import SpendingTerm

OF_CONTRACTS = {"source__in": (Source.TENDER.value, Source.NON_TENDER.value)}
CONTRACTS = SpendingTerm(
    name="contracts",
    key="kontrak",
    label=_("Kontrak tender dan nontender"),
    column="lines",
    where=OF_CONTRACTS,
)
ESTIMATED = SpendingTerm(
    name="estimated_contracts",
    key="kontrak-dengan-hps",
    label=_("Kontrak yang HPS-nya diketahui"),
    column="estimated_lines",
    where=OF_CONTRACTS,
)
ESTIMATED_VALUE = SpendingTerm(
    name="estimated_value",
    key="nilai-kontrak-dengan-hps",
    label=_("Nilai kontrak yang HPS-nya diketahui"),
    column="estimated_value",
    where=OF_CONTRACTS,
)
ESTIMATE = SpendingTerm(
    name="estimates",
    key="hps",
    label=_("HPS kontrak"),
    column="own_estimate",
    where=OF_CONTRACTS,
)
ABOVE_ESTIMATE = SpendingTerm(
    name="contracts_above",
    key="kontrak-di-atas-hps",
    label=_("Kontrak di atas HPS"),
    column="above_lines",
    where=OF_CONTRACTS,
)
ABOVE_VALUE = SpendingTerm(
    name="value_above",
    key="nilai-kontrak-di-atas-hps",
    label=_("Nilai kontrak di atas HPS"),
    column="above_value",
    where=OF_CONTRACTS,
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
