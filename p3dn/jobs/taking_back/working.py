"""Taking a large load back in the worker: counted, stopped on demand, and all of it or nothing.

Until it is done the load counts as it did; when it cannot be undone, is stopped or breaks, it stays
as it was and may be taken back later.
"""

import logging
from contextlib import suppress

from django.core.exceptions import ValidationError
from django.db import IntegrityError, OperationalError, transaction
from django.utils.translation import gettext_noop

from p3dn.accounts.models import User
from p3dn.jobs import notices
from p3dn.jobs.life import claims, progress, pulse
from p3dn.jobs.life.memory import seldom_collecting
from p3dn.jobs.models import Job
from p3dn.ui.languages import kept
from p3dn.ui.languages.kept import gettext as _

from .services import has_right, may_take_back, note_gone, undone

log = logging.getLogger(__name__)
LARGE = 2_000
"""Rows entered or changed from which on nobody should wait for the page."""


def is_large(job: Job) -> bool:
    """Whether a worker takes it back."""
    return job.rows_new + job.rows_changed > LARGE


@transaction.atomic
def ask(*, job: Job, user: User) -> None:
    """Hand a load to the worker, to be taken back. Raises ValidationError unless one may."""
    if not may_take_back(job, user):
        raise ValidationError(_("Pemuatan ini tidak dapat Anda tarik kembali."))
    waiting = {"state": Job.State.RETURNING, "taken_back_by": user}
    if not Job.objects.filter(pk=job.pk, state=Job.State.DONE).update(**waiting):
        raise ValidationError(_("Pemuatan ini tidak dapat Anda tarik kembali."))
    claims.queue(job, waiting=Job.State.RETURNING)


def undo(job_id: int) -> None:
    """Take a load back that waits for it, unless somebody else does already."""
    job = claims.claim(job_id, waiting=Job.State.RETURNING)
    if job is None:
        return
    progress.forget(job)
    try:
        with pulse.beating(job), claims.signed(job), seldom_collecting():
            _undo(job)
    except ValidationError as refusal:
        _stays(job, kept.sentences(refusal.messages))
    except IntegrityError:
        _stays(
            job,
            _("Data ini baru saja dipakai orang lain, sehingga tidak ada yang ditarik kembali."),
        )
    except progress.JobStopped:
        _stays(job, _("Dihentikan. Pemuatannya tetap seperti semula."))
    except progress.JobLost:
        log.warning("job %s is another worker's now; nothing of this one stays", job_id)
    except OperationalError:
        claims.let_go(job)
        raise
    except Exception:
        _stays(job, _("Terjadi gangguan. Pemuatannya tetap seperti semula; coba lagi."))
        raise


def leave(*, job: Job, user: User) -> bool:
    """Give up taking it back before a worker has begun, or after it was lost; whether that was so."""
    waiting = Job.objects.filter(pk=job.pk, state=Job.State.RETURNING)
    lost = Job.objects.filter(claims.LOST, pk=job.pk, state=Job.State.UNDOING)
    busy = Job.objects.filter(pk=job.pk, state=Job.State.UNDOING)
    if job.user_id != user.pk and job.taken_back_by_id != user.pk:
        return False
    back = {"state": Job.State.DONE, "taken_back_by": None, "claim": None, "lease_until": None}
    if waiting.update(**back) or lost.update(**back):
        return True
    if busy.exists():
        progress.ask_to_stop(job)
        return True
    return False


def _undo(job: Job) -> None:
    user = job.taken_back_by
    if user is None or not has_right(job, user):
        raise ValidationError(_("Pemuatan ini tidak dapat Anda tarik kembali."))
    progress.say(job, gettext_noop("Menarik kembali baris"))
    plan = undone(job, user)
    claims.hold(job)
    note_gone(job, user, plan)
    notices.tell_taken_back(job, by=user.pk, message=job.message, gone=True)


def _stays(job: Job, message: str) -> None:
    """The load counts as before; why is told to who asked, if the job still is one's own."""
    with suppress(progress.JobLost), transaction.atomic():
        claims.hold(job)
        asked_by = job.taken_back_by_id
        job.state, job.message = Job.State.DONE, message
        job.said = {"text": message, "data": kept.as_data(message)}
        job.taken_back_by = job.claim = job.lease_until = None
        job.save(
            update_fields=["state", "message", "said", "taken_back_by", "claim", "lease_until"]
        )
        if asked_by:
            notices.tell_taken_back(job, by=asked_by, message=message, gone=False)
