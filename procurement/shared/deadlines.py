"""Until when somebody decides: days of work, Monday to Friday.

Public holidays are not known here, so that a last day told may be too early, never too late.
"""

from datetime import date, timedelta

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

SATURDAY = 5
ONE = timedelta(days=1)


def working_days_after(day: date, days: int) -> date:
    """The local date that many working days after another."""
    while days:
        day += ONE
        days -= day.weekday() < SATURDAY
    return day


def working_days_between(first: date, last: date) -> int:
    """Working days after `first` up to and with `last`; 0 when `last` is not later."""
    whole, rest = divmod(max((last - first).days, 0), 7)
    days = range(1, rest + 1)
    return whole * 5 + sum((first + number * ONE).weekday() < SATURDAY for number in days)


def days_late(last: date, day: date) -> int:
    """Working days since the last one on which it was in time, at least 1; 0 when it still is."""
    return max(working_days_between(last, day), 1) if day > last else 0


def left_in_words(last: date, day: date) -> str:
    """“tinggal 2 hari”, “hari terakhir”, “terlambat 1 hari”; in days of work."""
    if late := days_late(last, day):
        return ngettext("terlambat %s hari", "terlambat %s hari", late) % late
    left = working_days_between(day, last)
    if not left:
        return _("hari terakhir")
    return ngettext("tinggal %s hari", "tinggal %s hari", left) % left
