"""Live progress, kept in the cache: a row inside an open transaction could not be seen."""

from django.core.cache import cache

from .models import Job

SECONDS = 3600


class JobStopped(Exception):
    """The person gave up while the work was under way; nothing of it stays."""


def say(job: Job, what: str) -> None:
    """What the job is doing right now."""
    cache.set(f"job:{job.pk}", what, SECONDS)


def heard(job: Job) -> str:
    """The last thing said, or nothing."""
    return cache.get(f"job:{job.pk}", "")


def advance(job: Job, done: int, total: int) -> None:
    """How far the present step is; raises `JobStopped` when the person asked to stop."""
    cache.set(f"job:{job.pk}:percent", 100 * done // max(total, 1), SECONDS)
    if cache.get(f"job:{job.pk}:stop"):
        raise JobStopped


def percent(job: Job) -> int | None:
    """Percent of the present step, None when nothing was said."""
    return cache.get(f"job:{job.pk}:percent")


def ask_to_stop(job: Job) -> None:
    """Ask the worker to stop at the next batch."""
    cache.set(f"job:{job.pk}:stop", "yes", SECONDS)
