"""The sign of life of a worker that has a job.

A thread with a database connection of its own renews the lease while the worker reads, computes or
waits in its transaction.
"""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DatabaseError, connection

from p3dn.jobs.models import Job

from . import claims

EVERY = 2.0  # seconds; far below the lease
log = logging.getLogger(__name__)


class Pulse(threading.Thread):
    """Renews the lease of one job until it is told to end."""

    def __init__(self, job: Job) -> None:
        super().__init__(name=f"pulse of job {job.pk}", daemon=True)
        self.job = job
        self.ended = threading.Event()

    def run(self) -> None:
        """Beat, though the database may be away for a moment."""
        while not self.ended.wait(EVERY):
            try:
                claims.renew(self.job)
            except DatabaseError:
                log.warning("no sign of life for job %s", self.job.pk, exc_info=True)
                connection.close()
        connection.close()


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
    try:
        yield
    finally:
        pulse.ended.set()
        pulse.join()
