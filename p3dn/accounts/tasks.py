"""Work of accounts that waits for nobody."""

from celery import shared_task

from .notices import services


@shared_task(autoretry_for=(OSError,), retry_backoff=30, max_retries=5)
def mail_notices(keys: list[int]) -> int:
    """Notices that people want by mail; run twice, or again after its worker died, each goes out once."""
    return services.mail(keys)
