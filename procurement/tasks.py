"""Work of procurement that the clock starts."""

from celery import shared_task
from django.utils import timezone

from .approval.absence.telling import remind_absences
from .approval.deadlines import remind_deciders
from .delivery.acceptance.quality import count_all
from .exemption.expiring import remind_expiring, remind_unsigned
from .spending.nightly import check_sums


@shared_task
def tell_deadlines() -> int:
    """Every morning; run twice, or again after its worker died, it tells nothing twice."""
    today = timezone.localdate()
    told = remind_deciders(today) + remind_absences(today)
    return told + remind_expiring(today) + remind_unsigned(today)


@shared_task
def count_quality() -> int:
    """Every night: how products were when they were handed over, in the two years before."""
    return count_all(timezone.localdate())


@shared_task
def compare_sums() -> int:
    """Every night: fails, in the log and on pages, when a sum does not equal its purchases."""
    return check_sums().compared
