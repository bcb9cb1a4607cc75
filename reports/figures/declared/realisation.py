"""What became of the plan: the same packages, in the year of their plan."""

from django.utils.translation import gettext_lazy as _

from reports.figures.figure import SHARE_OF_UNKNOWN, Figure
from reports.figures.terms import PlanTerm, SpendingTerm

from .plan import DOMESTIC, DOMESTIC_CEILING, UNKNOWN_CEILING
from .wholes import CEILING, VALUE

REALISED = PlanTerm(
    name="realised_value",
    key="realisasi-paket",
    label=_("Belanja atas paket RUP"),
    spent="value",
)
REALISED_DOMESTIC = PlanTerm(
    name="realised_domestic_value",
    key="realisasi-pdn-paket",
    label=_("Belanja PDN atas paket PDN"),
    spent="domestic_value",
    where=DOMESTIC,
)
REALISED_UNKNOWN = PlanTerm(
    name="realised_unknown_value",
    key="realisasi-paket-belum-diketahui",
    label=_("Belanja atas paket PDN yang asalnya belum diketahui"),
    spent="unknown_value",
    where=DOMESTIC,
)
UNPLANNED = SpendingTerm(
    name="unplanned_value",
    key="tanpa-paket",
    label=_("Belanja tanpa paket RUP"),
    where={"package__isnull": True},
)
SAME = _(
    "Belanja atas paket tahun lain dan belanja tanpa paket RUP. Sisa pagu yang tidak jadi dibelanjakan"
    " tetap dihitung sebagai pagu."
)

FIGURES = (
    Figure(
        key="realisasi-rencana-pdn",
        label=_("Realisasi PDN terhadap rencana"),
        basis=_("dari pagu paket bertanda PDN, paket dan tahun yang sama"),
        formula=_(
            "Belanja PDN tahun itu atas paket RUP bertanda PDN, dibagi pagu paket-paket itu juga."
        ),
        counted=REALISED_DOMESTIC,
        of=DOMESTIC_CEILING,
        unknown=REALISED_UNKNOWN,
        parts=(UNKNOWN_CEILING,),
        excludes=SAME,
        unknown_shown=SHARE_OF_UNKNOWN,
        law=_("Inpres 2/2022: komitmen PDN pada RUP dan realisasinya."),
    ),
    Figure(
        key="realisasi-rencana",
        label=_("Realisasi terhadap rencana"),
        basis=_("dari pagu semua paket RUP aktif, paket dan tahun yang sama"),
        formula=_("Belanja tahun itu atas paket RUP tahun itu, dibagi pagu semua paket."),
        counted=REALISED,
        of=CEILING,
        excludes=SAME,
        unknown_shown=_("Belanja yang paketnya belum diketahui berdiri sendiri: Tanpa paket RUP."),
    ),
    Figure(
        key="tanpa-paket",
        label=_("Belanja tanpa paket RUP"),
        basis=_("dari belanja yang tercatat"),
        formula=_("Belanja yang tidak diketahui paket RUP-nya, dibagi belanja tercatat."),
        counted=UNPLANNED,
        of=VALUE,
        excludes=_("Belanja atas paket tahun anggaran lain."),
        unknown_shown=_("Angka ini sendiri adalah yang belum diketahui paketnya."),
    ),
)
