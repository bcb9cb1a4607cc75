"""How the running year will end, and how that was worked out."""

from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.rows import Person
from p3dn.ui.markup.words import unbroken
from p3dn.ui.values.formats import rupiah_short
from reports.figures.figure import said
from reports.models import Target
from reports.targets.reads import Targets, forecast
from reports.targets.words import against

from .reads import Overview


@dataclass(frozen=True, slots=True)
class Outlook:
    """The forecast in words: the share, how it stands to the target, of what, and the method."""

    share: str
    target: str
    basis: str
    method: str


def outlook(shown: Overview, targets: Targets, reader: Person | None) -> Outlook | None:
    """The year's end as spending and plan foresee it; None for a year that is over, or without a plan."""
    if shown.year != timezone.localdate().year or not shown.plan.packages:
        return None
    found = forecast(shown.place, shown.year, shown.total, shown.plan, reader)
    target = targets.of(shown.place, Target.Measure.DOMESTIC)
    return Outlook(
        share=said(found.share, short=True),
        target="" if target is None else against(target, found.share),
        basis=_("dari belanja %(value)s: %(spent)s tercatat, %(remaining)s sisa rencana")
        % {
            "value": unbroken(rupiah_short(found.value)),
            "spent": unbroken(rupiah_short(found.spent)),
            "remaining": unbroken(rupiah_short(found.remaining)),
        },
        method=_(
            "Cara memperkirakan: belanja yang tercatat ditambah sisa pagu paket RUP tahun ini, paket demi"
            " paket; sisa paket bertanda PDN dihitung PDN, dan yang belum diketahui tetap belum diketahui."
        ),
    )
