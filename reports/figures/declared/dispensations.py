"""On which ground PA or KPA answered for spending outside the duty."""

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from procurement.models import Exemption
from reports.figures.figure import Figure
from reports.figures.terms import SpendingTerm

from .duty import DISPENSED, LAW

GROUNDS = Exemption.Ground
KEYS = {
    GROUNDS.NOT_PRODUCED: "dasar-belum-diproduksi",
    GROUNDS.VOLUME: "dasar-volume",
    GROUNDS.SPECIFICATION: "dasar-spesifikasi",
    GROUNDS.TIME: "dasar-waktu",
    GROUNDS.EMERGENCY: "dasar-darurat",
    GROUNDS.OTHER: "dasar-lain",
}


def _stored(ground: Exemption.Ground) -> str:
    """A ground as judgements keep it, in Indonesian, whoever reads; engine 1.0 kept its code."""
    with override("id"):
        return str(ground.label)


WORDS = {ground: _stored(ground) for ground in GROUNDS}
BY_GROUND = tuple(
    SpendingTerm(
        name=f"dispensed_{ground.value}",
        key=KEYS[ground],
        label=ground.label,
        where={**DISPENSED.where, "duty_ground__in": (WORDS[ground], ground.value)},
        but=DISPENSED.but,
    )
    for ground in GROUNDS
)
UNTOLD = SpendingTerm(
    name="dispensed_untold",
    key="dasar-tidak-disebut",
    label=_("Dasar tidak disebut"),
    where=DISPENSED.where,
    but={**DISPENSED.but, "duty_ground__in": (*WORDS.values(), *GROUNDS.values)},
)

FIGURES = tuple(
    Figure(
        key=term.key,
        label=format_lazy(_("Dikecualikan: {ground}"), ground=term.label),
        basis=_("dari belanja yang menjadi tanggung jawab PA/KPA"),
        formula=_(
            "Belanja yang menjadi tanggung jawab PA/KPA dengan dasar ini, dibagi seluruh belanja yang"
            " menjadi tanggung jawab PA/KPA."
        ),
        counted=term,
        of=DISPENSED,
        excludes=_("Impor yang disetujui kepala daerah."),
        unknown_shown=_("Yang dasarnya tidak disebut berdiri sendiri: Dasar tidak disebut."),
        law=LAW,
        shown_empty=False,
    )
    for term in (*BY_GROUND, UNTOLD)
)
