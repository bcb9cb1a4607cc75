"""How spending stands to the duty to use PDN: six figures, never one for all."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from reports.figures.figure import SHARE_OF_UNKNOWN, Figure
from reports.figures.terms import SpendingTerm

from .wholes import UNJUDGED, VALUE

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

MET = SpendingTerm(
    name="compliant_value",
    key="memenuhi",
    label=_("Memenuhi kewajiban"),
    where={"duty": "met"},
)
EXEMPT = SpendingTerm(
    name="exempt_value", key="dikecualikan", label=_("Dikecualikan"), where={"duty": "exempt"}
)
DISPENSED = SpendingTerm(
    name="dispensed_value",
    key="dispensasi",
    label=_("Tanggung jawab PA/KPA"),
    where={"duty": "exempt"},
    but={"duty_code": "import_approved"},
)
IMPORT_APPROVED = SpendingTerm(
    name="import_approved_value",
    key="impor-disetujui",
    label=_("Impor yang disetujui"),
    where={"duty": "exempt", "duty_code": "import_approved"},
)
FREE = SpendingTerm(
    name="free_value",
    key="tanpa-kewajiban",
    label=_("Tidak terkena kewajiban"),
    where={"duty": "none"},
)
BREACHED = SpendingTerm(
    name="breached_value",
    key="tidak-memenuhi",
    label=_("Tidak memenuhi kewajiban"),
    where={"duty": "breached"},
)
LAW = _("Perpres 16/2018 Pasal 66 jo. Perpres 46/2025; PP 29/2018 Pasal 61.")
JUDGED = _("dari belanja yang tercatat, menurut penilaian saat serah terima")


def _of_duty(counted: SpendingTerm, formula: "StrOrPromise", excludes: "StrOrPromise") -> Figure:
    """A share of spending; what was not judged may be of every kind."""
    return Figure(
        key=counted.key,
        label=counted.label,
        basis=JUDGED,
        formula=formula,
        counted=counted,
        of=VALUE,
        unknown=UNJUDGED,
        excludes=excludes,
        unknown_shown=SHARE_OF_UNKNOWN,
        law=LAW,
    )


FIGURES = (
    _of_duty(
        MET,
        _("Belanja yang dinilai memenuhi kewajiban saat serah terima, dibagi belanja tercatat."),
        _("Yang menjadi tanggung jawab PA/KPA dan impor yang disetujui: tidak dihitung memenuhi."),
    ),
    _of_duty(
        DISPENSED,
        _("Belanja di luar kewajiban yang dipertanggungjawabkan PA/KPA, dibagi belanja tercatat."),
        _("Impor yang disetujui kepala daerah."),
    ),
    _of_duty(
        IMPORT_APPROVED,
        _("Belanja impor dengan persetujuan tertulis kepala daerah, dibagi belanja tercatat."),
        _("Impor tanpa persetujuan: termasuk tidak memenuhi."),
    ),
    _of_duty(
        FREE,
        _("Belanja yang tidak terkena kewajiban PDN, dibagi belanja tercatat."),
        _("Yang terkena kewajiban, dipenuhi atau tidak."),
    ),
    _of_duty(
        BREACHED,
        _("Belanja yang seharusnya memilih produk lain atau dikecualikan dahulu, dibagi belanja."),
        _("Yang belum dapat dinilai."),
    ),
    Figure(
        key="belum-dinilai",
        label=_("Belum dapat dinilai"),
        basis=_("dari belanja yang tercatat; datanya tidak cukup untuk menilai"),
        formula=_("Belanja tanpa penilaian, atau yang tidak dapat dinilai, dibagi belanja."),
        counted=UNJUDGED,
        of=VALUE,
        excludes=_("Yang sudah dinilai, apa pun hasilnya."),
        unknown_shown=_("Angka ini sendiri adalah yang belum dinilai."),
        law=LAW,
    ),
)
