"""How far counted work is, and how long it still takes at the rate it has gone so far.

Both moments come from the worker that counts, so that the clocks of two machines are never compared.
"""

import math
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from p3dn.jobs.models import Export
from p3dn.ui.values.formats import number

LEAST = 1.0  # seconds of work before its rate says anything
SOON = 5  # seconds that are not counted any more
QUARTERS = 4  # how often somebody who listens is told


@dataclass(frozen=True, slots=True)
class Pace:
    """`done` of `total` rows after so many seconds of work on them."""

    done: int
    total: int
    seconds: float

    @property
    def percent(self) -> int:
        """How much is done, 0 to 100."""
        return min(100, 100 * self.done // max(self.total, 1))

    @property
    def quarter(self) -> int:
        """Quarters that are behind, 0 to 4."""
        return self.percent * QUARTERS // 100

    @property
    def seconds_left(self) -> float | None:
        """At the rate measured so far; None until there is one."""
        if self.done <= 0 or self.seconds < LEAST:
            return None
        return max(self.total - self.done, 0) * self.seconds / self.done

    def __str__(self) -> str:
        """As it stands on a page."""
        counted = _("%(done)s dari %(total)s baris") % {
            "done": number(min(self.done, self.total)),
            "total": number(self.total),
        }
        left = self.seconds_left
        return counted if left is None else f"{counted}, {in_words(left)}"


def in_words(seconds: float) -> str:
    """How long something still takes, no more exact than an estimate is."""
    if seconds < SOON:
        return _("beberapa detik lagi")
    if seconds <= 55:
        rounded = 5 * math.ceil(seconds / 5)
        text = ngettext("kira-kira %(count)s detik lagi", "kira-kira %(count)s detik lagi", rounded)
        return text % {"count": number(rounded)}
    minutes = math.ceil(seconds / 60)
    if minutes < 60:
        text = ngettext("kira-kira %(count)s menit lagi", "kira-kira %(count)s menit lagi", minutes)
        return text % {"count": number(minutes)}
    hours = math.ceil(minutes / 60)
    text = ngettext("kira-kira %(count)s jam lagi", "kira-kira %(count)s jam lagi", hours)
    return text % {"count": number(hours)}


def of_export(export: Export) -> Pace | None:
    """How far the file of a list is; None while nobody writes it."""
    if export.state != Export.State.WRITING or export.started_at is None:
        return None
    seen: datetime = export.alive_at or export.started_at
    return Pace(export.rows_done, export.rows_total, (seen - export.started_at).total_seconds())
