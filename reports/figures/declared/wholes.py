"""What other figures are shares of, and a figure itself: all that was spent, all that was planned."""

from django.utils.translation import gettext_lazy as _

from procurement.models import Source
from reports.figures.figure import Figure
from reports.figures.terms import PlanTerm, SpendingTerm

VALUE = SpendingTerm(name="value", key="belanja", label=_("Belanja tercatat"))
UNJUDGED = SpendingTerm(
    name="unjudged_value",
    key="belum-dinilai",
    label=_("Belum dapat dinilai"),
    where={"duty": "unjudged"},
)
DELIVERED = SpendingTerm(
    name="delivered_value",
    key="serah-terima",
    label=_("Serah terima yang dicatat di sini"),
    where={"source": Source.DELIVERY.value},
)
CEILING = PlanTerm(name="ceiling", key="pagu", label=_("Pagu semua paket"))
PACKAGES = PlanTerm(name="packages", key="paket", label=_("Semua paket"), counts=True)

FIGURES = (
    Figure(
        key="belanja",
        label=_("Belanja tercatat"),
        basis=_("dari semua sumber, setiap pembelian satu kali"),
        formula=_("Jumlah nilai pembelian dengan tanggal pada kurun yang dipilih."),
        counted=VALUE,
        parts=(DELIVERED,),
        excludes=_(
            "Yang dibatalkan, yang diganti versi baru, dan pembelian yang sudah dihitung melalui sumber"
            " lain. Belanja yang tidak melalui pengadaan tidak tercatat di sini."
        ),
        unknown_shown=_(
            "Yang belum dimuat dari sistem nasional tidak ikut; lihat Data dari mana, sampai kapan."
        ),
    ),
)
