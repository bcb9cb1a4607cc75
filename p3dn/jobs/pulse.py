"""The sign of life of a worker that has a job, and what must end together with the job.

A thread with a database connection of its own renews the lease while the worker reads, computes or
waits in its transaction. The same thread notices when the person asks to stop, and then ends the
process that reads the file (`ends_with_job`), which nothing else could interrupt.
"""

import logging
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.db import DatabaseError, connection

from . import claims, progress
from .models import Job

EVERY = 2.0  # seconds; far below the lease
log = logging.getLogger(__name__)


class Pulse(threading.Thread):
    """Renews the lease of one job until it is told to end."""

    def __init__(self, job: Job) -> None:
        super().__init__(name=f"pulse of job {job.pk}", daemon=True)
        self.job = job
        self.ended = threading.Event()
        self.child: subprocess.Popen[bytes] | None = None

    def run(self) -> None:
        """Beat, though the database may be away for a moment."""
        while not self.ended.wait(EVERY):
            try:
                if not claims.renew(self.job) and self.child is not None:
                    self.child.kill()
            except DatabaseError:
                log.warning("no sign of life for job %s", self.job.pk, exc_info=True)
                connection.close()
        connection.close()


_beating: ContextVar[Pulse | None] = ContextVar("beating", default=None)


@contextmanager
def beating(job: Job) -> Iterator[None]:
    """Keep the job one's own inside the block.

    Inside a transaction nobody else can see the claim, and nobody could take the job.
    """
    if connection.in_atomic_block:
        yield
        return
    pulse = Pulse(job)
    pulse.start()
    token = _beating.set(pulse)
    try:
        yield
    finally:
        _beating.reset(token)
        pulse.ended.set()
        pulse.join()


@contextmanager
def ends_with_job(child: "subprocess.Popen[bytes]") -> Iterator[None]:
    """A process that is ended when the job is stopped or lost; raises JobStopped or JobLost then.

    Without a job under way (a page reads a file) it changes nothing.
    """
    pulse = _beating.get()
    if pulse is None:
        yield
        return
    pulse.child = child
    try:
        yield
    finally:
        pulse.child = None
        progress.go_on(pulse.job)
