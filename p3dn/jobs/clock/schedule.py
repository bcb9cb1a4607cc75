"""Which tasks start at times of the day, when the last time was, and when the next will be."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import cache

from celery.schedules import crontab
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.ui.values.formats import clock, number

WHOLE_DAY, WHOLE_HOUR = 24, 60


@cache
def scheduled() -> Mapping[str, crontab]:
    """The tasks and their times; not those that look after something every few seconds."""
    entries = settings.CELERY_BEAT_SCHEDULE.values()
    return {
        str(entry["task"]): entry["schedule"]
        for entry in entries
        if isinstance(entry["schedule"], crontab)
    }


def _hours_and_minutes(schedule: crontab) -> tuple[list[int], list[int]]:
    """In which hours of a day it runs, and in which minutes of each."""
    return sorted(schedule.hour), sorted(schedule.minute)  # type: ignore[attr-defined]  # not in the stubs


def _times(schedule: crontab, day: date) -> Iterator[datetime]:
    """Its moments on a local day, in their order."""
    hours, minutes = _hours_and_minutes(schedule)
    for hour in hours:
        for minute in minutes:
            yield timezone.make_aware(datetime.combine(day, time(hour, minute)))


def due_before(schedule: crontab, moment: datetime) -> datetime:
    """Its last time up to a moment."""
    today = timezone.localdate(moment)
    days = (today, today - timedelta(days=1))
    return next(max(past) for day in days if (past := _until(schedule, day, moment)))


def _until(schedule: crontab, day: date, moment: datetime) -> list[datetime]:
    return [at for at in _times(schedule, day) if at <= moment]


def due_after(schedule: crontab, moment: datetime) -> datetime:
    """Its next time after a moment."""
    today = timezone.localdate(moment)
    days = (today, today + timedelta(days=1))
    return next(at for day in days for at in _times(schedule, day) if at > moment)


def in_words(schedule: crontab) -> str:
    """How often it runs: "setiap hari pukul 02.20"."""
    hours, minutes = _hours_and_minutes(schedule)
    if len(hours) < WHOLE_DAY:
        at = ", ".join(clock(time(hour, minute)) for hour in hours for minute in minutes)
        return _("setiap hari pukul %(at)s") % {"at": at}
    if len(minutes) == 1:
        return _("setiap jam")
    return _("setiap %(minutes)s menit") % {"minutes": number(WHOLE_HOUR // len(minutes))}
