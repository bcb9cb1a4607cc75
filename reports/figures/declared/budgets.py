"""How much of what agencies may spend on procurement is announced in their plan."""

from django.utils.translation import gettext_lazy as _

from reports.figures.figure import Figure
from reports.figures.terms import BudgetTerm, PlanTerm

BUDGET = BudgetTerm(
    name="procurement_budget", key="anggaran-pengadaan", label=_("Anggaran pengadaan")
)
ANNOUNCED = PlanTerm(
    name="budgeted_ceiling",
    key="pagu-dengan-anggaran",
    label=_("Pagu perangkat daerah yang anggarannya diketahui"),
    budgeted=True,
)
UNKNOWN = PlanTerm(
    name="unbudgeted_ceiling",
    key="pagu-tanpa-anggaran",
    label=_("Pagu perangkat daerah yang anggarannya belum diketahui"),
    budgeted=False,
)

FIGURES = (
    Figure(
        key="rup-terhadap-anggaran",
        label=_("RUP terhadap anggaran pengadaan"),
        basis=_("dari anggaran pengadaan yang diketahui, perangkat daerah dan tahun yang sama"),
        formula=_(
            "Pagu paket RUP aktif dibagi anggaran pengadaan, untuk perangkat daerah yang sama. Anggarannya"
            " menurut dokumen (DPA) yang dicatat; tanpa itu menurut berkas struktur anggaran."
        ),
        counted=ANNOUNCED,
        of=BUDGET,
        parts=(BUDGET, UNKNOWN),
        excludes=_(
            "Paket yang tidak aktif lagi, swakelola, dan perangkat daerah yang anggarannya belum diketahui."
        ),
        unknown_shown=_(
            "Pagu perangkat daerah yang anggarannya belum diketahui berdiri sendiri di samping angka ini."
        ),
        law=_("Perpres 16/2018 Pasal 22: RUP memuat seluruh pengadaan dan diumumkan."),
    ),
)
