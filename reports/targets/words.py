"""How a figure stands to its target, in words."""

from decimal import Decimal

from django.utils.translation import gettext as _

from p3dn.ui.values.formats import number
from reports.figures.figure import gap
from reports.figures.shares import Span
from reports.models import Target


def against(target: Target, share: Span | None) -> str:
    """For a line beside the figure: "Target 95%: kurang 3,1 poin (SK 12/2026)"."""
    return _("Target %(told)s (%(decree)s)") % {
        "told": in_short(target, share),
        "decree": target.decree_number,
    }


def in_short(target: Target, share: Span | None) -> str:
    """For a column: "95%: kurang 3,1 poin"; the target alone where nothing is known."""
    return goal_in_words(target.percent, share)


def goal_in_words(percent: Decimal, share: Span | None) -> str:
    """The same of a target's percent."""
    far, goal = gap(share, percent), f"{number(percent)}%"
    return f"{goal}: {far}" if far else goal
