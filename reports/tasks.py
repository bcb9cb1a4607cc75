"""Work of reports that the clock starts."""

from datetime import date

from celery import shared_task
from django.utils import timezone

from p3dn.accounts.models import Region

from .baselines.services import freeze_unasked
from .official.mailing import reminders, sending

USUAL = (3, 31)
"""Month and day whose end is frozen every year: by then the plan is announced."""


@shared_task
def freeze_plans() -> int:
    """Every night from 1 April: the year's plan of 31 March, of regions where it is not kept yet."""
    today = timezone.localdate()
    day = date(today.year, *USUAL)
    if today <= day:
        return 0
    served = Region.objects.served()
    return sum(freeze_unasked(region, today.year, day) is not None for region in served)


@shared_task
def send_report_letters() -> int:
    """Whenever letters were written, and every few minutes: those whose time has come."""
    return sending.send_due(timezone.now())


@shared_task
def remind_of_reports() -> int:
    """Every morning: reports that are to be prepared, each told of ahead and once more afterwards."""
    return reminders.remind(timezone.localdate())
