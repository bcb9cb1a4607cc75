"""Reminding a region's administrators of reports that are to be prepared: ahead of the day, and after it."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.utils.translation import gettext as _

from p3dn.ui.languages.choosing import in_indonesian
from p3dn.ui.values.formats import long_date
from reports.models import OfficialReport, ReportDeadline, ReportLetter
from reports.official.periods import Period, last_over, parts_of

from .queueing import queue
from .sending import administrators

AFTER = timedelta(days=14)
"""How long after its day a report that is missing is still told of; later it was told of long ago."""


@in_indonesian
def remind(today: date) -> int:
    """Write down what the administrators of each region are to be reminded of today; how many letters."""
    deadlines = ReportDeadline.objects.filter(is_active=True).select_related("region")
    return sum(queue(letters_of(deadline, today)) for deadline in deadlines)


def letters_of(deadline: ReportDeadline, today: date) -> list[ReportLetter]:
    """One letter to each administrator for each report that is due and not there; each is sent once."""
    wanted = [
        said[:120]
        for period, _due, said in missing(deadline, today)
        if not is_prepared(deadline, period)
    ]
    if not wanted:
        return []
    reminder = ReportLetter.Purpose.REMINDER
    told = ReportLetter.objects.filter(deadline=deadline, purpose=reminder, about__in=wanted)
    known = set(told.values_list("about", "address"))
    people = administrators(deadline.region_id).order_by("email")
    addresses = list(people.values_list("email", flat=True))
    return [
        ReportLetter(
            region_id=deadline.region_id,
            purpose=reminder,
            deadline=deadline,
            about=said,
            address=address,
        )
        for said in wanted
        for address in addresses
        if (said, address) not in known
    ]


def missing(deadline: ReportDeadline, today: date) -> Iterator[tuple[Period, date, str]]:
    """Periods that are over and whose day is near or has just passed: period, day, in words."""
    period = last_over(deadline.period_kind, today)
    while (due := due_day(deadline, period)) >= today - AFTER:
        told = {"period": period.name, "day": long_date(due)}
        if today > due:
            yield period, due, _("%(period)s, tenggatnya %(day)s sudah lewat") % told
        elif today >= due - timedelta(days=deadline.ahead):
            yield period, due, _("%(period)s, paling lambat %(day)s") % told
        period = before(period)


def due_day(deadline: ReportDeadline, period: Period) -> date:
    """The last day on which a period's report is in time."""
    return period.last + timedelta(days=deadline.days)


def before(period: Period) -> Period:
    """The period of the same kind that ends when this one begins."""
    if period.part > 1:
        return Period(period.kind, period.year, period.part - 1)
    return Period(period.kind, period.year - 1, parts_of(period.kind)[-1])


def is_prepared(deadline: ReportDeadline, period: Period) -> bool:
    """Whether a report of the period is there, alone or since 1 January, and was not withdrawn."""
    return (
        OfficialReport.objects.live()
        .filter(
            region=deadline.region_id,
            kind=deadline.kind,
            period_kind=period.kind,
            year=period.year,
            part=period.part,
        )
        .exists()
    )
