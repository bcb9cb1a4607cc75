"""Live progress, kept in the cache: a row inside an open transaction could not be seen.

Whether to go on is asked of the job's row, which others write and a running step can read.
"""

import time

from p3dn.jobs.models import Job
from p3dn.ui.kept import shelf

from .pace import Pace

SECONDS = 3600


class JobStopped(Exception):
    """The person gave up while the work was under way; nothing of it stays."""


class JobLost(Exception):
    """Another worker has the job now, because this one was taken for gone; nothing of it stays."""


def say(job: Job, what: str) -> None:
    """What the job is doing from now on, in Indonesian; rows are counted anew."""
    shelf.forget(_counted(job))
    shelf.put(f"job:{job.pk}", what, SECONDS)


def heard(job: Job) -> str:
    """The last thing said, or nothing."""
    said: str = shelf.find(f"job:{job.pk}", "")
    return said


def advance(job: Job, done: int, total: int) -> None:
    """How many rows of the present step are done. Raises what `go_on` raises.

    Nobody watches a job that is not stored: it is done unattended.
    """
    if job._state.adding:
        return
    now = time.time()
    began, *_rest = shelf.find(_counted(job)) or (now,)
    shelf.put(_counted(job), (began, now, done, total), SECONDS)
    go_on(job)


def pace(job: Job) -> Pace | None:
    """How far the present step is, None when nothing was counted."""
    counted = shelf.find(_counted(job))
    if counted is None:
        return None
    began, now, done, total = counted
    return Pace(done, total, now - began)


def forget(job: Job) -> None:
    """A step begins: what was said of an earlier one no longer holds."""
    shelf.forget(f"job:{job.pk}", _counted(job))


def _counted(job: Job) -> str:
    return f"job:{job.pk}:rows"


def go_on(job: Job) -> None:
    """Raises JobStopped when the person asked to stop, JobLost when the job is another worker's."""
    asked = Job.objects.filter(pk=job.pk, claim=job.claim).values_list("stop_asked", flat=True)
    answer = list(asked)
    if not answer:
        raise JobLost
    if answer[0]:
        raise JobStopped


def ask_to_stop(job: Job) -> None:
    """Ask the worker to stop: at once while it reads the file, else at the next batch."""
    Job.objects.filter(pk=job.pk).update(stop_asked=True)
