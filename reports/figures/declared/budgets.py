"""How much of what agencies may spend on procurement is announced in their plan."""

from django.utils.translation import gettext_lazy as _

from procurement.models import Way
from reports.figures.figure import Figure
from reports.figures.terms import BudgetTerm, PlanTerm

BUDGET = BudgetTerm(
    name="procurement_budget", key="anggaran-pengadaan", label=_("Anggaran pengadaan")
)
BOTH = (Way.PROVIDER, Way.SELF_MANAGED)
ANNOUNCED = PlanTerm(
    name="budgeted_ceiling",
    key="pagu-dengan-anggaran",
    label=_("Pagu perangkat daerah yang anggarannya diketahui"),
    ways=BOTH,
    budgeted=True,
)
OF_PROVIDERS = PlanTerm(
    name="budgeted_provider_ceiling",
    key="pagu-penyedia-dengan-anggaran",
    label=_("Di antaranya paket penyedia"),
    budgeted=True,
)
SELF_MANAGED = PlanTerm(
    name="budgeted_self_managed_ceiling",
    key="pagu-swakelola-dengan-anggaran",
    label=_("Di antaranya swakelola"),
    ways=(Way.SELF_MANAGED,),
    budgeted=True,
)
UNKNOWN = PlanTerm(
    name="unbudgeted_ceiling",
    key="pagu-tanpa-anggaran",
    label=_("Pagu perangkat daerah yang anggarannya belum diketahui"),
    ways=BOTH,
    budgeted=False,
)

FIGURES = (
    Figure(
        key="rup-terhadap-anggaran",
        label=_("RUP terhadap anggaran pengadaan"),
        basis=_("dari anggaran pengadaan yang diketahui, perangkat daerah dan tahun yang sama"),
        formula=_(
            "Pagu paket RUP aktif, penyedia dan swakelola, dibagi anggaran pengadaan yang membayar keduanya, untuk"
            " perangkat daerah yang sama. Anggarannya menurut dokumen (DPA) yang dicatat; tanpa itu menurut"
            " berkas struktur anggaran."
        ),
        counted=ANNOUNCED,
        of=BUDGET,
        parts=(OF_PROVIDERS, SELF_MANAGED, BUDGET, UNKNOWN),
        excludes=_(
            "Paket yang tidak aktif lagi, dan perangkat daerah yang anggarannya belum diketahui."
        ),
        unknown_shown=_(
            "Pagu perangkat daerah yang anggarannya belum diketahui berdiri sendiri di samping angka ini."
        ),
        law=_(
            "Perpres 16/2018 Pasal 18 ayat (8) dan Pasal 22: RUP memuat hasil perencanaan pengadaan, lewat penyedia"
            " dan swakelola, dan diumumkan."
        ),
    ),
)
