"""Realised PDN, import, and what nobody knows the origin of."""

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from reports.figures.figure import SHARE_OF_UNKNOWN, Figure
from reports.figures.terms import SpendingTerm

from .wholes import VALUE

DOMESTIC = SpendingTerm(
    name="domestic_value", key="pdn", label=_("Belanja PDN"), column="domestic_value"
)
IMPORTED = SpendingTerm(
    name="imported_value", key="impor", label=_("Belanja impor"), column="imported_value"
)
UNKNOWN = SpendingTerm(
    name="unknown_value",
    key="asal-belum-diketahui",
    label=_("Asal belum diketahui"),
    column="unknown_value",
)
LAW = _("Perpres 16/2018 Pasal 66 jo. Perpres 46/2025; PP 29/2018 Pasal 57 dan 61.")
PROVEN = _(
    "PDN adalah nilai yang terbukti: menurut sertifikat atau daftar nasional saat serah terima, atau"
    " menurut nilai PDN pada data sistem nasional."
)

FIGURES = (
    Figure(
        key="pdn",
        label=_("Belanja PDN"),
        basis=_("dari belanja yang tercatat"),
        formula=format_lazy(_("Belanja PDN dibagi belanja tercatat. {proven}"), proven=PROVEN),
        counted=DOMESTIC,
        of=VALUE,
        unknown=UNKNOWN,
        parts=(IMPORTED,),
        excludes=_("Yang asalnya belum diketahui tidak dihitung sebagai PDN maupun impor."),
        unknown_shown=SHARE_OF_UNKNOWN,
        law=LAW,
    ),
    Figure(
        key="impor",
        label=_("Belanja impor"),
        basis=_("dari belanja yang tercatat"),
        formula=_("Belanja yang diketahui impor dibagi belanja tercatat."),
        counted=IMPORTED,
        of=VALUE,
        unknown=UNKNOWN,
        excludes=_("Yang asalnya belum diketahui tidak dihitung sebagai PDN maupun impor."),
        unknown_shown=SHARE_OF_UNKNOWN,
        law=LAW,
    ),
    Figure(
        key="asal-belum-diketahui",
        label=_("Asal belum diketahui"),
        basis=_("dari belanja yang tercatat; tidak dihitung sebagai PDN maupun impor"),
        formula=_("Belanja yang tidak diketahui asalnya, dibagi belanja tercatat."),
        counted=UNKNOWN,
        of=VALUE,
        excludes=_("Bagian pembelian yang sudah terbukti PDN atau impor."),
        unknown_shown=_("Angka ini sendiri adalah yang belum diketahui."),
    ),
)
