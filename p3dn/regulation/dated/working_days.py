"""Days of work: Monday to Friday, without public holidays and joint leave of the years that were recorded.

Which days those are a decree of three ministers says year by year (SKB Menteri Agama, Menteri
Ketenagakerjaan and Menteri PAN-RB); it is data, and nothing is guessed for a year without one: there
a last day told may be too early, never too late.
"""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta

SATURDAY = 5
ONE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Calendar:
    """`off`: the recorded days of rest that are no weekend, in order; `years`: those recorded."""

    off: tuple[date, ...] = ()
    years: frozenset[int] = frozenset()

    def after(self, day: date, days: int) -> date:
        """The local date that many working days after another."""
        while days:
            day += ONE
            days -= day.weekday() < SATURDAY and day not in self.off
        return day

    def between(self, first: date, last: date) -> int:
        """Working days after `first` up to and with `last`; 0 when `last` is not later."""
        if last <= first:
            return 0
        whole, rest = divmod((last - first).days, 7)
        weekdays = sum((first + number * ONE).weekday() < SATURDAY for number in range(1, rest + 1))
        return whole * 5 + weekdays - (bisect_right(self.off, last) - bisect_right(self.off, first))

    def unrecorded(self, first: date, last: date) -> tuple[int, ...]:
        """Years from `first` to `last` of which nobody recorded the holidays."""
        return tuple(year for year in range(first.year, last.year + 1) if year not in self.years)


WEEKENDS = Calendar()
"""Of no year anything is recorded."""
