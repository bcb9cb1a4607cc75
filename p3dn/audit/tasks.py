"""Work that the clock starts."""

from celery import shared_task

from .editing.once import forget_old


@shared_task
def forget_submissions() -> int:
    """Every night: keys of forms that nobody can send again any more."""
    return forget_old()
