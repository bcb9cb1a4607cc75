"""Periods of official reports: a month, quarter, semester or year, alone or since 1 January."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from p3dn.ui.values.formats import long_date, month_name
from reports.models import PeriodKind

MONTHS = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.SEMESTER: 6, PeriodKind.YEAR: 12}
ROMAN = ("I", "II", "III", "IV")


def parts_of(kind: str) -> range:
    """Numbers of the periods of a kind in a year: 1 to 12, 4, 2 or 1."""
    return range(1, 12 // MONTHS[PeriodKind(kind)] + 1)


@dataclass(frozen=True, slots=True)
class Period:
    """Whole months of one year. `part` counts from 1; `cumulative` begins on 1 January instead."""

    kind: str
    year: int
    part: int = 1
    cumulative: bool = False

    @property
    def last_month(self) -> int:
        """The month it ends with."""
        return self.part * MONTHS[PeriodKind(self.kind)]

    @property
    def first_month(self) -> int:
        """The month it begins with."""
        return 1 if self.cumulative else self.last_month - MONTHS[PeriodKind(self.kind)] + 1

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.first_month, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return date(self.year, self.last_month, monthrange(self.year, self.last_month)[1])

    @property
    def name(self) -> str:
        """ "Triwulan III 2026", "September 2026"."""
        if self.kind == PeriodKind.MONTH:
            return f"{month_name(self.part)} {self.year}"
        if self.kind == PeriodKind.QUARTER:
            return _("Triwulan %(part)s %(year)d") % self._told()
        if self.kind == PeriodKind.SEMESTER:
            return _("Semester %(part)s %(year)d") % self._told()
        return _("Tahun %(year)d") % {"year": self.year}

    @property
    def span(self) -> str:
        """Its first and last day in words."""
        return _("%(first)s sampai %(last)s") % {
            "first": long_date(self.first),
            "last": long_date(self.last),
        }

    @property
    def is_whole(self) -> bool:
        """True when the period alone and since 1 January are the same."""
        return self.first_month == 1 and not self.cumulative

    def label(self) -> str:
        """Name, and that it counts from 1 January where that is something else."""
        if self.cumulative:
            return _("%(name)s, kumulatif sejak 1 Januari") % {"name": self.name}
        return self.name

    def _told(self) -> dict[str, object]:
        return {"part": ROMAN[self.part - 1], "year": self.year}


def last_over(kind: str, today: date) -> Period:
    """The newest period of a kind that is over on a day."""
    months = MONTHS[PeriodKind(kind)]
    done = (today.month - 1) // months
    if done:
        return Period(kind, today.year, done)
    return Period(kind, today.year - 1, 12 // months)
