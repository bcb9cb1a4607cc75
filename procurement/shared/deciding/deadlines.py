"""Until when somebody decides, in days of work (`p3dn.regulation.dated.working_days`)."""

from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from p3dn.regulation.dated.working_days import Calendar


def days_late(last: date, day: date, calendar: Calendar) -> int:
    """Working days since the last one on which it was in time, at least 1; 0 when it still is."""
    return max(calendar.between(last, day), 1) if day > last else 0


def left_in_words(last: date, day: date, calendar: Calendar) -> str:
    """“tinggal 2 hari”, “hari terakhir”, “terlambat 1 hari”; in days of work."""
    if late := days_late(last, day, calendar):
        return ngettext("terlambat %s hari", "terlambat %s hari", late) % late
    left = calendar.between(day, last)
    if not left:
        return _("hari terakhir")
    return ngettext("tinggal %s hari", "tinggal %s hari", left) % left
