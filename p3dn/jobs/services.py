"""Life of an import: start -> check -> confirm -> load. The Job row is the truth."""

import hashlib
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import Agency, Region, User

from . import progress
from .importer import Findings, Importer, Problem, importer_for
from .mending import table_of
from .models import Job, JobIssue
from .readers import FileRefused

MAX_ISSUES = 5000


@transaction.atomic
def start_import(
    *,
    kind: str,
    user: User,
    region: Region,
    agency: Agency | None,
    file_name: str,
    data: bytes,
    params: dict[str, Any] | None = None,
) -> Job:
    """Keep the file and queue its check. Raises ValidationError for an unknown kind."""
    if importer_for(kind) is None:
        raise ValidationError(_("Jenis impor tidak dikenal."))
    job = Job(
        kind=kind,
        user=user,
        region=region,
        agency=agency,
        file_name=file_name[:255],
        file_sha256=hashlib.sha256(data).hexdigest(),
        params=params or {},
    )
    job.file.save("source", ContentFile(data), save=False)
    job.full_clean()
    job.save()
    queue("check", job)
    return job


def queue(step: str, job: Job) -> None:
    """Hand a step to the worker once the transaction is through."""
    from . import tasks

    task = tasks.check_import if step == "check" else tasks.load_import
    transaction.on_commit(lambda: task.delay(job.pk))


def claim(job_id: int, *, before: str, after: str) -> Job | None:
    """Take a job from one state to the next; None when somebody else already did."""
    taken = Job.objects.filter(pk=job_id, state=before).update(
        state=after, started_at=timezone.now()
    )
    return Job.objects.select_related("region", "agency", "user").get(pk=job_id) if taken else None


def check(job_id: int) -> None:
    """Examine the file and write down what it would do; nothing else is written."""
    job = claim(job_id, before=Job.State.PENDING, after=Job.State.CHECKING)
    if job is None:
        return
    importer = _importer(job)
    try:
        findings = _examined(job, importer)
    except FileRefused as refusal:
        _refuse(job, refusal)
        return
    except progress.JobStopped:
        _stopped(job)
        return
    with transaction.atomic():
        _note(job, findings)
        usable = findings.new or findings.changed or findings.same
        stopped = bool(findings.refused) and not importer.allows_partial
        job.state = Job.State.READY if usable and not stopped else Job.State.REFUSED
        if job.state == Job.State.REFUSED:
            job.message = _("Tidak ada yang dimuat. Perbaiki berkasnya, lalu unggah lagi.")
            job.finished_at = timezone.now()
        elif not (findings.new or findings.changed):
            job.state, job.finished_at = Job.State.DONE, timezone.now()
            job.message = _("Semua baris sudah sama dengan yang tersimpan; tidak ada yang berubah.")
        job.save()


@transaction.atomic
def confirm(*, job: Job, user: User) -> None:
    """Ask for the checked rows to be loaded. Raises ValidationError unless it is ready and one's own."""
    if job.user_id != user.pk:
        raise ValidationError(_("Hanya pengunggah yang dapat memuat berkas ini."))
    moved = Job.objects.filter(pk=job.pk, state=Job.State.READY).update(state=Job.State.CONFIRMED)
    if not moved:
        raise ValidationError(_("Berkas ini tidak sedang menunggu dimuat."))
    queue("load", job)


@transaction.atomic
def cancel(*, job: Job, user: User) -> None:
    """Give up a job; one under way stops at its next batch and leaves nothing behind."""
    stoppable = [Job.State.PENDING, Job.State.READY, Job.State.CONFIRMED]
    moved = Job.objects.filter(pk=job.pk, user=user, state__in=stoppable).update(
        state=Job.State.CANCELLED, finished_at=timezone.now(), message=_("Dibatalkan.")
    )
    running = Job.objects.filter(
        pk=job.pk, user=user, state__in=[Job.State.CHECKING, Job.State.LOADING]
    )
    if not moved and running.exists():
        progress.ask_to_stop(job)
    elif not moved:
        raise ValidationError(_("Pekerjaan ini tidak dapat dibatalkan lagi."))


def load(job_id: int) -> None:
    """Write the file's rows, all or none; refuses when the data changed since the check."""
    job = claim(job_id, before=Job.State.CONFIRMED, after=Job.State.LOADING)
    if job is None:
        return
    expected = (job.rows_new, job.rows_changed, job.rows_same, job.rows_refused)
    importer = _importer(job)
    try:
        with transaction.atomic():
            findings = _examined(job, importer)
            if findings.counts != expected:
                raise FileRefused(
                    _("Data berubah sejak berkas diperiksa."),
                    _("Unggah lagi agar diperiksa terhadap data terbaru."),
                )
            importer.write(findings)
            job.state, job.finished_at = Job.State.DONE, timezone.now()
            job.message = _("Dimuat: %(new)s baru, %(changed)s berubah, %(same)s sama.") % {
                "new": job.rows_new,
                "changed": job.rows_changed,
                "same": job.rows_same,
            }
            job.save()
    except FileRefused as refusal:
        _refuse(job, refusal)
    except progress.JobStopped:
        _stopped(job)


def _stopped(job: Job) -> None:
    Job.objects.filter(pk=job.pk).update(
        state=Job.State.CANCELLED,
        finished_at=timezone.now(),
        message=_("Dihentikan. Tidak ada yang tersimpan dari berkas ini."),
    )


def fail(job_id: int) -> None:
    """Say plainly that a job broke; the cause is in the log."""
    Job.objects.filter(pk=job_id).exclude(state__in=Job.FINAL).update(
        state=Job.State.FAILED,
        finished_at=timezone.now(),
        message=_("Terjadi gangguan. Tidak ada yang tersimpan; coba lagi atau hubungi pengelola."),
    )


def _importer(job: Job) -> Importer:
    kind = importer_for(job.kind)
    if kind is None:
        raise LookupError(f"unknown import kind {job.kind}")
    return kind(job)


def _examined(job: Job, importer: Importer) -> Findings:
    progress.say(job, _("Membaca berkas"))
    table = table_of(job)
    progress.say(job, _("Memeriksa %s baris") % len(table.rows))
    return importer.examine(table)


def _refuse(job: Job, refusal: FileRefused) -> None:
    job.state, job.finished_at = Job.State.REFUSED, timezone.now()
    job.message = f"{refusal.message} {refusal.remedy}"
    with transaction.atomic():
        JobIssue.objects.create(job=job, message=refusal.message, remedy=refusal.remedy)
        job.save()


def _note(job: Job, findings: Findings) -> None:
    job.rows_total = findings.total
    job.rows_new, job.rows_changed, job.rows_same, job.rows_refused = findings.counts
    JobIssue.objects.filter(job=job).delete()
    JobIssue.objects.bulk_create(
        [_issue(job, p) for p in findings.problems[:MAX_ISSUES]], batch_size=1000
    )


def _issue(job: Job, problem: Problem) -> JobIssue:
    return JobIssue(
        job=job,
        severity=problem.severity,
        row=problem.row,
        field=problem.field[:120],
        value=problem.value,
        message=problem.message,
        remedy=problem.remedy,
    )
