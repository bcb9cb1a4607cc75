"""Whether a worker is there at all, and what a waiting person is told about it."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.jobs.models import Job
from p3dn.ui.kept import shelf

from . import claims

NOTED_EVERY = 5.0  # seconds
KEPT = 25  # seconds a note is believed
PATIENCE = timedelta(seconds=20)  # nobody needs to be told of a shorter wait


def note() -> None:
    """A worker is there; said by each of them every few seconds (`p3dn.celery`)."""
    shelf.put("jobs:worker", "yes", KEPT)


def is_somebody_there() -> bool:
    """True when a worker was there a moment ago, be it busy with another job."""
    busy = Job.objects.filter(claims.UNDER_WAY, lease_until__gt=timezone.now())
    return bool(shelf.find("jobs:worker")) or busy.exists()


@dataclass(frozen=True, slots=True)
class Standing:
    """A sentence for the job's page, and how loud it is (a level of the alerts)."""

    level: str
    text: str


def standing_of(job: Job) -> Standing | None:
    """What to say of a job that waits longer than usual or lost its worker; None when all is well."""
    now = timezone.now()
    if job.state in claims.STEPS:
        return _of_waiting() if now - job.queued_at > PATIENCE else None
    is_lost = job.state in claims.STEPS.values() and (
        job.lease_until is None or job.lease_until < now
    )
    return _of_lost() if is_lost else None


def _of_waiting() -> Standing:
    if is_somebody_there():
        return Standing("info", _("Pekerja latar sedang sibuk; berkas ini menunggu giliran."))
    return Standing(
        "warning",
        _(
            "Belum ada pekerja latar yang mengambil berkas ini. Berkas Anda tersimpan dan diproses "
            "begitu pekerja menyala. Beri tahu pengelola aplikasi agar pekerja latar dinyalakan; "
            "halaman ini boleh ditutup."
        ),
    )


def _of_lost() -> Standing:
    if is_somebody_there():
        return Standing(
            "warning",
            _(
                "Pekerja latar yang mengerjakan berkas ini berhenti mendadak. Tidak ada yang "
                "tersimpan setengah jalan; sebentar lagi dicoba lagi dengan sendirinya."
            ),
        )
    return Standing(
        "warning",
        _(
            "Pekerja latar yang mengerjakan berkas ini berhenti mendadak dan belum ada pekerja "
            "lain. Tidak ada yang tersimpan setengah jalan. Beri tahu pengelola aplikasi agar "
            "pekerja latar dinyalakan; setelah itu berkas dicoba lagi dengan sendirinya."
        ),
    )
