"""Whether what was delivered is what was approved."""

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from reports.figures.figure import Figure
from reports.figures.terms import SpendingTerm

from .wholes import DELIVERED

AS_APPROVED = SpendingTerm(
    name="as_approved_value",
    key="sesuai-persetujuan",
    label=_("Diserahkan sesuai persetujuan"),
    where={"differs": "no"},
)
DIFFERING = SpendingTerm(
    name="differing_value",
    key="beda-persetujuan",
    label=_("Diserahkan beda dengan persetujuan"),
    where={"differs": "yes"},
)
WHAT = _(
    "Beda: putusan, TKDN, sertifikat atau statusnya lain daripada saat disetujui, atau kontrak"
    " mendahului persetujuan."
)

FIGURES = tuple(
    Figure(
        key=term.key,
        label=term.label,
        basis=_("dari serah terima yang dicatat di sini"),
        formula=format_lazy(
            _("{which}, dibagi nilai serah terima yang dicatat di sini. {what}"),
            which=term.label,
            what=WHAT,
        ),
        counted=term,
        of=DELIVERED,
        excludes=_("Belanja dari sistem nasional: persetujuannya tidak dicatat di sini."),
        unknown_shown=_("Tidak ada: setiap serah terima dibandingkan dengan persetujuannya."),
        law=_("PP 29/2018 Pasal 61 ayat (6): nilai yang diserahkan sama dengan yang dijanjikan."),
    )
    for term in (AS_APPROVED, DIFFERING)
)
