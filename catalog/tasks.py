"""Work of the catalogue that the clock starts."""

from celery import shared_task
from django.utils import timezone

from .certificates.reminders import remind_expiring
from .duplicates.likeness import compare_names
from .search.facets import volumes
from .uploads.pending import remove_old


@shared_task
def send_expiry_reminders() -> int:
    """Every morning; run twice, or again after its worker died, it sends nothing twice."""
    return remind_expiring(timezone.localdate())


@shared_task
def compare_producer_names() -> int:
    """Every few minutes; it only looks at producers that are new or changed."""
    return compare_names()


@shared_task
def remove_pending_uploads() -> int:
    """Every hour: files of refused forms that nobody came back for; one gone already is no matter."""
    return remove_old()


@shared_task(acks_late=False)
def work_out_volumes() -> bool:
    """Every minute: what is left of products this month; nothing while another worker is at it."""
    return volumes.work_out(timezone.localdate())
