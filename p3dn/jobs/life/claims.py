"""Whose a job is: a worker claims a step of it for a while, and says again and again that it lives.

The claim is a lease in the job's row. It is renewed on a connection of its own (`pulse.py`), since
nobody sees what a worker writes inside its one long transaction. When the lease has run out the
worker is gone: the clock (`sweep`) puts the step back into the queue. That may be done at any time,
because a step writes in one transaction, and because a worker that only stood still finds at its
end, inside that transaction, that the claim is no longer its own (`hold`).
"""

import logging
import os
import socket
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from celery import current_app
from django.core.cache import cache
from django.db import connection, transaction
from django.db.models import F, Q
from django.db.models.functions import Now
from django.utils import timezone

from p3dn.jobs import notices
from p3dn.jobs.models import Job
from p3dn.ui.languages import kept
from p3dn.ui.languages.kept import gettext as _

from .progress import JobLost

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=30)
SWEPT_EVERY = 15  # seconds; with the lease, a lost job is queued again within a minute
MOST_ATTEMPTS = 3
LATE = timedelta(minutes=5)  # a queue that lost its messages; a second message does no harm
STEPS = {
    Job.State.PENDING: Job.State.CHECKING,
    Job.State.CONFIRMED: Job.State.LOADING,
    Job.State.RETURNING: Job.State.UNDOING,
}
TASKS = {
    Job.State.PENDING: "p3dn.jobs.tasks.check_import",
    Job.State.CONFIRMED: "p3dn.jobs.tasks.load_import",
    Job.State.RETURNING: "p3dn.jobs.tasks.undo_import",
}
WAITING = Q(state__in=list(STEPS))
UNDER_WAY = Q(state__in=list(STEPS.values()))
LOST = UNDER_WAY & (Q(lease_until__isnull=True) | Q(lease_until__lt=Now()))


def queue(job: Job, *, waiting: str) -> None:
    """Hand a step to the workers, at the beginning of its attempts.

    The message goes out when the transaction is through. When the queue cannot be reached the job
    waits all the same, and `sweep` sends it later.
    """
    fresh = {"queued_at": timezone.now(), "attempt": 0, "stop_asked": False}
    Job.objects.filter(pk=job.pk).update(**fresh, claim=None, lease_until=None)
    send(job, waiting=waiting)


def send(job: Job, *, waiting: str) -> None:
    """The message alone; a worker that receives it twice finds the job taken."""
    name = TASKS[Job.State(waiting)]
    transaction.on_commit(lambda: current_app.send_task(name, [job.pk]), robust=True)


def claim(job_id: int, *, waiting: str) -> Job | None:
    """Take a step of a job that waits in this state; None when somebody else did, or nobody may."""
    token = uuid.uuid4()
    taken = Job.objects.filter(pk=job_id, state=waiting).update(
        state=STEPS[Job.State(waiting)],
        claim=token,
        lease_until=Now() + LEASE,
        attempt=F("attempt") + 1,
        worker=f"{socket.gethostname()[:100]}:{os.getpid()}",
        started_at=Now(),
    )
    if not taken:
        return None
    jobs = Job.objects.select_related("region", "agency", "user")
    return jobs.filter(pk=job_id, claim=token).first()  # nothing when it was taken over at once


def renew(job: Job) -> None:
    """Prolong one's own lease; nothing when the job is another's now."""
    mine = Job.objects.filter(UNDER_WAY, pk=job.pk, claim=job.claim)
    mine.update(lease_until=Now() + LEASE)


def hold(job: Job) -> None:
    """Keep the job until the transaction ends; raises JobLost when the claim is no longer one's own."""
    mine = Job.objects.select_for_update(no_key=True).filter(UNDER_WAY, pk=job.pk, claim=job.claim)
    if not list(mine.values_list("pk")):
        raise JobLost


def let_go(job: Job) -> None:
    """End one's own lease at once, so that the step is tried again."""
    Job.objects.filter(UNDER_WAY, pk=job.pk, claim=job.claim).update(lease_until=Now())


@contextmanager
def signed(job: Job) -> Iterator[None]:
    """A transaction whose connection can be told from others, and ended, by the claim."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('application_name', %s, true)", [_signature(job)])
        yield


def _signature(job: Job) -> str:
    return f"p3dn {job.claim}"


def _end_transaction(job: Job) -> None:
    """A worker that stands still may still hold rows that the next one needs."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name = %s AND datname = current_database()"
            " AND pid <> pg_backend_pid()",
            [_signature(job)],
        )


@transaction.atomic
def sweep() -> int:
    """Queue again what lost its worker, and what has waited long; returns how many jobs.

    One whose worker is committing at this moment is left alone.
    """
    late = WAITING & Q(queued_at__lt=timezone.now() - LATE)
    jobs = Job.objects.select_for_update(skip_locked=True, no_key=True).defer("params")
    found = list(jobs.filter(LOST | late).order_by("queued_at"))
    for job in found:
        if job.state in STEPS:
            if cache.add(f"job:{job.pk}:sent-again", "yes", LATE.total_seconds()):
                send(job, waiting=job.state)
        else:
            _pick_up(job)
    return len(found)


def _pick_up(job: Job) -> None:
    log.warning("job %s lost its worker %s in attempt %s", job.pk, job.worker, job.attempt)
    _end_transaction(job)
    if job.state == Job.State.UNDOING and (job.stop_asked or job.attempt >= MOST_ATTEMPTS):
        stopped = _("Dihentikan. Pemuatannya tetap seperti semula.")
        broken = _("Pekerja latar berhenti mendadak %s kali. Pemuatannya tetap seperti semula.")
        _finish(job, Job.State.DONE, stopped if job.stop_asked else broken % job.attempt)
    elif job.stop_asked:
        _finish(
            job, Job.State.CANCELLED, _("Dihentikan. Tidak ada yang tersimpan dari berkas ini.")
        )
    elif job.attempt >= MOST_ATTEMPTS:
        message = _(
            "Pekerja latar berhenti mendadak %s kali saat mengerjakan berkas ini. Tidak ada yang "
            "tersimpan. Bagi berkas menjadi beberapa bagian dan unggah lagi, atau hubungi pengelola."
        )
        _finish(job, Job.State.FAILED, message % job.attempt)
    else:
        job.state = next(waiting for waiting, step in STEPS.items() if step == job.state)
        job.claim, job.lease_until, job.queued_at = None, None, timezone.now()
        job.save(update_fields=["state", "claim", "lease_until", "queued_at"])
        send(job, waiting=job.state)


def _finish(job: Job, state: str, message: str) -> None:
    job.state, job.message, job.finished_at = state, message, timezone.now()
    job.said = {"text": message, "data": kept.as_data(message)}
    job.claim = job.lease_until = None
    job.save(update_fields=["state", "message", "said", "finished_at", "claim", "lease_until"])
    notices.tell(job, state=state, message=message)
