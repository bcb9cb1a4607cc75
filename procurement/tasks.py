"""Work of procurement that the clock starts."""

from celery import shared_task
from django.utils import timezone

from .approval.deadlines import remind_deciders


@shared_task
def tell_deadlines() -> int:
    """Every morning; run twice, or again after its worker died, it tells nothing twice."""
    return remind_deciders(timezone.localdate())
