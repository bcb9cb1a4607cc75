"""Live progress, kept in the cache: a row inside an open transaction could not be seen."""

from django.core.cache import cache

from .models import Job

SECONDS = 3600


def say(job: Job, what: str) -> None:
    """What the job is doing right now."""
    cache.set(f"job:{job.pk}", what, SECONDS)


def heard(job: Job) -> str:
    """The last thing said, or nothing."""
    return cache.get(f"job:{job.pk}", "")
