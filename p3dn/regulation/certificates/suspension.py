"""How long a certificate may be suspended, and which suspensions nobody has ended in time.

A suspension lasts at most five working days (Permenperin 35/2025 Pasal 68): then the certificate is
reinstated or revoked. Until somebody records which, it stays suspended; unknown is not guessed.

The limit is of Permenperin 35/2025: before that rule was in force nothing is over by it.

Working days (`working_days`) are counted from the day after the suspension took effect; of a year
whose holidays nobody recorded the last day told may be too early, never too late, to ask.
"""

from collections.abc import Callable, Iterable
from datetime import date

from p3dn.regulation.dated.working_days import ONE, WEEKENDS, Calendar
from p3dn.regulation.facts import Standing

from .schemes import NEW_RULES_FROM
from .standing import Event, Happening, in_order

WORKING_DAYS = 5


def last_day(suspended_on: date, calendar: Calendar = WEEKENDS) -> date:
    """The last day that a suspension which took effect on a local date may last; inclusive."""
    return calendar.after(suspended_on, WORKING_DAYS)


def over_since(day: date, calendar: Calendar = WEEKENDS) -> date:
    """The last day of effect whose suspension may last no longer on `day`.

    Suspensions of this day and before are over by `day`, those after it are not.
    """
    start = day
    while last_day(start, calendar) >= day:
        start -= ONE
    return start


def is_over(until: date, day: date) -> bool:
    """True on `day` for a suspension that might last until the end of `until`."""
    return day > until and day >= NEW_RULES_FROM


def overdue(
    events: Iterable[Event],
    standing: Standing,
    day: date,
    calendar: Callable[[], Calendar] = lambda: WEEKENDS,
) -> date | None:
    """The last day that a suspension nobody ended was to last, once that day is over; None: not so.

    `standing` is the certificate's on `day`. Whatever was recorded after the suspension, even for a
    day to come, answers the question. `calendar` is asked for only when there is something to count.
    """
    if standing is not Standing.SUSPENDED:
        return None
    newest = in_order(events)[-1]
    if newest.kind is not Happening.SUSPENDED:
        return None
    until = last_day(newest.effective_on, calendar())
    return until if is_over(until, day) else None
