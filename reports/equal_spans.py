"""What is compared with the year before: as far as it is over, and with the same dates. One rule for every page.

A day of the running year is never measured against days that are still to come in it. What lies in
both spans is summed alike: whole months from cells of months, the days beside them from cells of days.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from p3dn.ui.values.formats import SHORT, long_date, month_name

from .days import Days, whole_year

NAMED = ({"year"}, {"year", "quarter"}, {"year", "month"})
Month = tuple[int, int]


@dataclass(frozen=True, slots=True)
class EqualSpans:
    """What is over of some days, and the same dates a year before."""

    now: Days
    before: Days

    @property
    def is_empty(self) -> bool:
        """True when nothing of the days is over."""
        return self.now.is_empty

    @property
    def whole_months(self) -> int:
        """Of spans that begin with a year: how many months are whole on either side."""
        pairs = zip(self.now.months(), self.before.months(), strict=False)
        return sum(month == before for (_y, month), (_z, before) in pairs)

    @property
    def cut(self) -> "EqualSpans | None":
        """Of the same: the days after those months; None where there are none."""
        following = self.whole_months + 1
        if self.is_empty or following > self.now.last.month:
            return None
        return EqualSpans(*(Days(date(one.last.year, following, 1), one.last) for one in self))

    def __iter__(self) -> Iterator[Days]:
        return iter((self.now, self.before))

    def __str__(self) -> str:
        """ "1 Januari-26 November 2026 dibanding 1 Januari-26 November 2025"."""
        return _("%(now)s dibanding %(before)s") % self.told()

    def told(self) -> dict[str, str]:
        """Both in words; by name where both are a year, a quarter or a month, else from day to day."""
        now, before = self.now, self.before
        is_named = now.asked().keys() == before.asked().keys() and now.asked().keys() in NAMED
        said = str if is_named else Days.in_short
        return {"now": said(now), "before": said(before)}

    def before_in_short(self) -> str:
        """The year before for a narrow column: "2025", "1 Jan-26 Nov 2025"."""
        if self.before == whole_year(self.before.first.year):
            return str(self.before)
        return self.before.in_short(SHORT)


def equal_spans(days: Days, today: date) -> EqualSpans:
    """The spans that are compared where these days are asked for."""
    over = days.until(today)
    return EqualSpans(over, over.a_year_before())


def compared_with(spans: EqualSpans, *, is_bought: bool, since: Month | None) -> str:
    """What changes are measured between, in words, and what is unequal all the same.

    `is_bought`: something was, in the span before. `since` is the year and month of the first purchase
    that is known at all.
    """
    if spans.is_empty:
        return _("Kurun ini belum mulai; belum ada yang dapat dibandingkan.")
    told = spans.told()
    if not is_bought:
        return _("Belum ada belanja %(before)s untuk dibandingkan.") % told
    found = [_("Perubahan: %(now)s dibanding %(before)s.") % told]
    alone = set(spans.now.leap_days()) ^ set(spans.before.leap_days())
    found += [_("%(day)s tidak ada padanannya.") % {"day": long_date(day)} for day in sorted(alone)]
    if since is not None and since > (spans.before.first.year, spans.before.first.month):
        began = {"month": month_name(since[1]), "year": since[0]}
        found.append(_("Belanja baru tercatat sejak %(month)s %(year)d.") % began)
    return " ".join(found)
