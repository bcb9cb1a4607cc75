"""Work of reports that the clock starts."""

from dataclasses import replace
from datetime import date
from typing import cast

from celery import shared_task
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Region, User
from p3dn.jobs.exporting.lists import NoList, list_for

from .baselines.services import freeze_unasked
from .official.mailing import reminders, sending
from .spending.totals import ASKED_SECONDS, keep
from .spending.views import TASK, SpendingList

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


@shared_task(name=TASK, expires=ASKED_SECONDS, acks_late=False)
def count_purchases(user_id: int, query: str) -> None:
    """Sum a list of spending that is too long to be summed while a person waits.

    Not given to another worker when one dies of it: whoever still wants to know has the page ask again.
    """
    user = User.objects.get(pk=user_id)
    try:
        found = list_for(reverse("reports:spending_lines"), query, user, "csv")
    except NoList:  # a role ended meanwhile
        return
    view = cast(SpendingList, found)
    keep(view.total_key, replace(view.summed(), at=timezone.now()))
