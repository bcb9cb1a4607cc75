"""Spans of days: which one an address asks for, its whole months, and the same a year before."""

from calendar import isleap, monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Q
from django.utils.translation import gettext as _

from p3dn.ui.values.formats import LONG, long_date, month_name, written_day

BY_PART, BY_DAY = ("year", "quarter", "month", "until"), ("first_day", "last_day")
NEVER = Q(pk__in=())


@dataclass(frozen=True, slots=True)
class Days:
    """From the first to the last day, both included."""

    first: date
    last: date

    @property
    def is_empty(self) -> bool:
        """True when the last comes before the first."""
        return self.last < self.first

    def until(self, day: date) -> "Days":
        """What of it is over by the end of a day."""
        return Days(self.first, min(self.last, day))

    def within(self, other: "Days") -> "Days":
        """What both have in common."""
        return Days(max(self.first, other.first), min(self.last, other.last))

    def a_year_before(self) -> "Days":
        """From and to the same dates of the year before; 29 February is the 28th there."""
        return Days(_year_before(self.first), _year_before(self.last))

    def months(self) -> list[tuple[int, int]]:
        """Years and months that lie in it whole: cells hold their sums."""
        return [one for one in self._touched() if self._holds(*one)]

    def in_whole_months(self) -> Q:
        """Its whole months, of cells."""
        by_year: dict[int, list[int]] = {}
        for year, month in self.months():
            by_year.setdefault(year, []).append(month)
        found = Q()
        for year, months in by_year.items():
            found |= Q(year=year) if len(months) == 12 else Q(year=year, month__in=months)
        return found or NEVER

    def rest(self) -> Q | None:
        """The days beside whole months, of purchases; None where there are none."""
        found = Q()
        for year, month in self._touched():
            if not self._holds(year, month):
                own = a_month(year, month)
                cut = max(own.first, self.first), min(own.last, self.last)
                found |= Q(date__range=cut)
        return found or None

    def _touched(self) -> list[tuple[int, int]]:
        if self.is_empty:
            return []
        first, last = (day.year * 12 + day.month - 1 for day in (self.first, self.last))
        return [(number // 12, number % 12 + 1) for number in range(first, last + 1)]

    def _holds(self, year: int, month: int) -> bool:
        own = a_month(year, month)
        return self.first <= own.first and own.last <= self.last

    def asked(self) -> dict[str, object]:
        """How filters ask for it, by their names: as a year, quarter or month where it is one."""
        year = self.first.year
        if self == whole_year(year):
            return {"year": year}
        for quarter in range(1, 5):
            if self == _quarter(year, quarter):
                return {"year": year, "quarter": quarter}
        if self == a_month(year, self.first.month):
            return {"year": year, "month": self.first.month}
        return {"first_day": self.first.isoformat(), "last_day": self.last.isoformat()}

    def leap_days(self) -> list[date]:
        """Each 29 February that lies in it."""
        leaps = (year for year in range(self.first.year, self.last.year + 1) if isleap(year))
        return [day for year in leaps if self.first <= (day := date(year, 2, 29)) <= self.last]

    def in_short(self, pattern: str = LONG) -> str:
        """From day to day, what both have in common said once: "1-26 November 2026"."""
        first, last = self.first, self.last
        if first == last:
            return written_day(last, pattern)
        if (first.year, first.month) == (last.year, last.month):
            beginning = str(first.day)
        else:
            own = pattern if first.year != last.year else pattern.removesuffix(" y")
            beginning = written_day(first, own)
        return f"{beginning}-{written_day(last, pattern)}"

    def __str__(self) -> str:
        asked = self.asked()
        if "quarter" in asked:
            return _("triwulan %(number)s %(year)d") % {
                "number": ("I", "II", "III", "IV")[int(str(asked["quarter"])) - 1],
                "year": self.first.year,
            }
        if "month" in asked:
            return f"{month_name(self.first.month)} {self.first.year}"
        if "year" in asked:
            return str(self.first.year)
        return _("%(first)s sampai %(last)s") % {
            "first": long_date(self.first),
            "last": long_date(self.last),
        }


def whole_year(year: int) -> Days:
    """A calendar year."""
    return Days(date(year, 1, 1), date(year, 12, 31))


def a_month(year: int, month: int) -> Days:
    """A calendar month."""
    return Days(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def _quarter(year: int, quarter: int) -> Days:
    return Days(a_month(year, quarter * 3 - 2).first, a_month(year, quarter * 3).last)


def _year_before(day: date) -> date:
    year = day.year - 1
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))


def days_asked(told: Mapping[str, object], default_year: int, today: date) -> Days:
    """The span that filters, by their names, cut out together; `is_empty` where they leave no day.

    Parts of a year without a year are those of the default year. A first day alone goes on to today
    or, from a day to come, to the end of its year; a last day alone begins its year. Days and parts
    of a year are not asked together (`asks_twice`).
    """
    first, last = told.get("first_day"), told.get("last_day")
    if isinstance(first, date) and isinstance(last, date):
        return Days(first, last)
    if isinstance(first, date):
        return Days(first, today if first <= today else date(first.year, 12, 31))
    if isinstance(last, date):
        return Days(date(last.year, 1, 1), last)
    year = int(str(told.get("year") or default_year))
    found = whole_year(year)
    if told.get("quarter"):
        found = found.within(_quarter(year, int(str(told["quarter"]))))
    if told.get("month"):
        found = found.within(a_month(year, int(str(told["month"]))))
    if told.get("until"):
        found = found.within(Days(found.first, a_month(year, int(str(told["until"]))).last))
    return found


def asks_twice(told: Mapping[str, object]) -> bool:
    """Whether both days and parts of a year are asked for, which nobody can mean."""
    by_day = any(told.get(name) for name in BY_DAY)
    return by_day and any(told.get(name) for name in BY_PART)
