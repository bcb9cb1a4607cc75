"""Work of the catalogue that the clock starts."""

from celery import shared_task
from django.utils import timezone

from .services.reminders import remind_expiring


@shared_task
def send_expiry_reminders() -> int:
    """Every morning; running it twice sends nothing twice."""
    return remind_expiring(timezone.localdate())
