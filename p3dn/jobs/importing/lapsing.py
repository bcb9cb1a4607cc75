"""Imports that were checked and then left alone: after a while what the check found says little of today."""

from datetime import datetime, timedelta

from django.db import transaction

from p3dn.jobs import notices
from p3dn.jobs.models import Job
from p3dn.ui.languages import kept
from p3dn.ui.languages.kept import gettext as _

from .kept import forget

KEPT = timedelta(days=30)
RESTING = (Job.State.ASKING, Job.State.READY)  # both wait for a person


@transaction.atomic
def end_old(now: datetime) -> int:
    """Refuse imports that wait for their owner since long ago, and remove the rows kept of them.

    The uploaded file and what was found in it stay. Returns how many.
    """
    rows = Job.objects.select_for_update(no_key=True, skip_locked=True)
    old = list(rows.filter(state__in=RESTING, queued_at__lt=now - KEPT))
    for job in old:
        job.state, job.finished_at = Job.State.REFUSED, now
        job.message = _(
            "Sudah %s hari tidak dimuat, jadi hasil pemeriksaannya dihapus. Unggah lagi agar diperiksa"
            " terhadap data terbaru."
        ) % kept.number(KEPT.days)
        job.said = {"text": job.message, "data": kept.as_data(job.message)}
        job.save(update_fields=["state", "finished_at", "message", "said"])
        notices.answered(job)
        notices.tell(job, state=job.state, message=job.message)
        forget(job)
    return len(old)
