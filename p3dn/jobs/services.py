"""Life of an import: start -> check -> confirm -> load. The Job row is the truth."""

import hashlib
import logging
from collections.abc import Callable, Iterator
from contextlib import suppress

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import OperationalError, transaction
from django.db.models import Model, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy, gettext_noop

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Agency, Region, User
from p3dn.audit import one_context
from p3dn.ui.languages import kept
from p3dn.ui.languages.kept import gettext as _

from . import notices
from .importing.bulk import check_at_once, copy_new
from .importing.changes import ChangeBook, must_say_of_absent, settle_absent
from .importing.findings import Findings, Problem
from .importing.importer import AnyImporter, importer_for
from .importing.kept import forget
from .importing.planning import OtherKind, plan_of
from .importing.template import old_template
from .life import claims, progress, pulse
from .life.memory import seldom_collecting
from .mending.services import keep_rows
from .models import Job, JobChange, JobIssue
from .reading.plan import Plan
from .reading.summary import summary
from .tables.readers import Book
from .tables.refusals import FileRefused
from .taking_back import working

log = logging.getLogger(__name__)
MAX_ISSUES = 200_000
NO_LONGER = gettext_lazy("Anda tidak berwenang mengimpor data ini untuk daerah itu.")


@transaction.atomic
def start_import(
    *,
    kind: str,
    user: User,
    region: Region,
    agency: Agency | None,
    file_name: str,
    data: bytes,
    params: dict[str, object] | None = None,
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
    """Hand a step, `check` or `load`, to the worker once the transaction is through."""
    claims.queue(job, waiting=Job.State.PENDING if step == "check" else Job.State.CONFIRMED)


def may_import(job: Job, user: User) -> bool:
    """Whether the person may bring this kind of file into the job's region today."""
    kind = importer_for(job.kind)
    return kind is not None and job.region_id in access_of(user).region_ids(kind.roles)


def check(job_id: int) -> None:
    """Examine the file and write down what it would do; nothing else is written."""
    _step(job_id, Job.State.PENDING, _check)


def load(job_id: int) -> None:
    """Write the file's rows, all or none; refuses when the data changed since the check."""
    _step(job_id, Job.State.CONFIRMED, _load)


def _step(job_id: int, waiting: str, work: Callable[[Job, AnyImporter], None]) -> None:
    """Do one step of a job in one transaction, unless somebody else does it already.

    What the database broke off is tried again by the clock, like the step of a worker that died.
    """
    job = claims.claim(job_id, waiting=waiting)
    if job is None:
        return
    progress.forget(job)
    try:
        with pulse.beating(job), claims.signed(job), seldom_collecting():
            work(job, _importer(job))
    except FileRefused as refusal:
        with suppress(progress.JobLost):
            _refuse(job, refusal)
    except progress.JobStopped:
        _stopped(job)
    except progress.JobLost:
        log.warning("job %s is another worker's now; nothing of this one stays", job_id)
    except OperationalError:
        claims.let_go(job)
        raise
    except Exception:
        _failed(job)
        raise


def _finish(job: Job) -> None:
    """Keep what was done of the job, if it still is one's own; the last words of a step."""
    claims.hold(job)
    job.claim = job.lease_until = None
    job.said = {"text": job.message, "data": kept.as_data(job.message)}
    job.save()
    notices.tell(job, state=job.state, message=job.message)


def _check(job: Job, importer: AnyImporter) -> None:
    JobIssue.objects.filter(job=job).delete()
    JobChange.objects.filter(job=job).delete()
    try:
        plan, book = _plan(job, importer)
    except OtherKind as other:
        importer = _sibling(job, importer, other)
        plan, book = _plan(job, importer)
    old = old_template(type(importer), book.template)
    job.params["reading"] = summary(plan, book) | {"old_template": old}
    job.params["reading"]["said"] = kept.book_of(job.params["reading"])
    if plan.open:
        job.state, job.rows_total = Job.State.ASKING, None
        job.message = _("Jawab pertanyaan di bawah; setelah itu berkas diperiksa.")
        _finish(job)
        return
    progress.say(job, gettext_noop("Memeriksa baris"))
    findings = _examined(job, importer, plan)
    progress.say(job, gettext_noop("Mencatat hasil pemeriksaan"))
    keep_rows(job, plan)
    job.rows_total = findings.total
    job.rows_new, job.rows_changed, job.rows_same, job.rows_refused = findings.counts
    _rest(job, importer, findings)
    _finish(job)


def _sibling(job: Job, importer: AnyImporter, other: OtherKind) -> AnyImporter:
    """The importer of the same family that the file belongs to; the job is its from now on."""
    if other.importer is None or not importer.family or other.importer.family != importer.family:
        raise other
    job.kind = other.importer.kind
    return _importer(job)


def _examined(job: Job, importer: AnyImporter, plan: Plan) -> Findings[Model]:
    """Every row looked at; what was found and what would change is written down."""
    findings: Findings[Model] = Findings()
    found = 0
    changes = ChangeBook(job)
    for findings in importer.examine(plan):
        problems = findings.problems[: max(MAX_ISSUES - found, 0)]
        copy_new(JobIssue, [_issue(job, problem) for problem in problems])
        found += len(findings.problems)
        changes.keep(findings.notes)
    if found > MAX_ISSUES:
        message = _("Hanya %s masalah pertama yang dicatat.") % kept.number(MAX_ISSUES)
        remedy = _("Perbaiki, lalu unggah lagi.")
        said = _said(message, remedy)
        JobIssue.objects.create(job=job, message=message, remedy=remedy, said=said)
    job.params["reading"]["changed"] = dict(changes.counts)
    job.params["reading"]["told"] = importer.told()
    job.params["reading"]["absent"] = changes.keep_absent(importer)
    job.params["reading"]["worth"] = changes.worth()
    return findings


def _rest(job: Job, importer: AnyImporter, findings: Findings[Model]) -> None:
    """The state an examined job rests in."""
    usable = any(findings.counts[:3]) or importer.keeps_every_row
    stopped = bool(findings.refused) and not importer.allows_partial
    job.message = ""
    job.state = Job.State.READY if usable and not stopped else Job.State.REFUSED
    if job.state == Job.State.REFUSED:
        job.message = _("Tidak ada yang dimuat. Perbaiki berkasnya, lalu unggah lagi.")
        job.finished_at = timezone.now()
    elif not (
        job.rows_new
        or job.rows_changed
        or job.params["reading"]["absent"]
        or importer.keeps_every_row
    ):
        job.state, job.finished_at = Job.State.DONE, timezone.now()
        job.message = _("Semua baris sudah sama dengan yang tersimpan; tidak ada yang berubah.")


@transaction.atomic
def confirm(*, job: Job, user: User) -> None:
    """Ask for the checked rows to be loaded. Raises ValidationError unless it is ready and one's own."""
    if job.user_id != user.pk:
        raise ValidationError(_("Hanya pengunggah yang dapat memuat berkas ini."))
    if not may_import(job, user):
        raise ValidationError(NO_LONGER)
    if must_say_of_absent(job):
        raise ValidationError(_("Jawab dahulu pertanyaan tentang data yang tidak ada di berkas."))
    moved = Job.objects.filter(pk=job.pk, state=Job.State.READY).update(state=Job.State.CONFIRMED)
    if not moved:
        raise ValidationError(_("Berkas ini tidak sedang menunggu dimuat."))
    notices.answered(job)
    queue("load", job)


@transaction.atomic
def cancel(*, job: Job, user: User) -> None:
    """Give up a job; one under way stops soon and leaves nothing behind.

    One that lost its worker is given up at once: its transaction went with the worker, or will be
    refused at its end.
    """
    waiting = claims.WAITING | Q(state__in=[Job.State.ASKING, Job.State.READY])
    if working.leave(job=job, user=user):
        return
    moved = Job.objects.filter(waiting | claims.LOST, pk=job.pk, user=user).update(
        state=Job.State.CANCELLED,
        finished_at=timezone.now(),
        message=gettext_noop("Dibatalkan."),
        claim=None,
    )
    notices.answered(job)
    if moved:
        forget(job)
    running = Job.objects.filter(claims.UNDER_WAY, pk=job.pk, user=user)
    if not moved and running.exists():
        progress.ask_to_stop(job)
    elif not moved:
        raise ValidationError(_("Pekerjaan ini tidak dapat dibatalkan lagi."))


def _load(job: Job, importer: AnyImporter) -> None:
    expected = (job.rows_new, job.rows_changed, job.rows_same, job.rows_refused)
    with one_context(user=job.user_id, job=job.pk) as job.history:
        check_at_once()
        examined = _examining(job, importer)
        findings: Findings[Model] = Findings()
        progress.say(job, gettext_noop("Memuat baris"))
        for findings in examined:
            importer.write(findings)
        progress.say(job, gettext_noop("Menyelesaikan pemuatan"))
        importer.after_load()
        withdrawn = settle_absent(job, importer)
    if findings.counts != expected or withdrawn is None:
        raise FileRefused(
            _("Data berubah sejak berkas diperiksa."),
            _("Unggah lagi agar diperiksa terhadap data terbaru."),
        )
    forget(job)
    job.params.pop("rows", None)
    job.state, job.finished_at = Job.State.DONE, timezone.now()
    job.message = _("Dimuat: %(new)s baru, %(changed)s berubah, %(same)s sama.") % {
        "new": kept.number(job.rows_new),
        "changed": kept.number(job.rows_changed),
        "same": kept.number(job.rows_same),
    }
    _finish(job)


def _examining(job: Job, importer: AnyImporter) -> Iterator[Findings[Model]]:
    """The rows again, as the check kept them where it did, else from the file. Raises FileRefused."""
    _require_right(job)
    kept = importer.examine_kept()
    if kept is None:
        kept = importer.examine(_plan(job, importer)[0])
    importer.before_load()
    return kept


def _require_right(job: Job) -> None:
    if not may_import(job, job.user):
        raise FileRefused(NO_LONGER, _("Minta petugas yang berwenang mengunggahnya."))


def _stopped(job: Job) -> None:
    _end(job, Job.State.CANCELLED, _("Dihentikan. Tidak ada yang tersimpan dari berkas ini."))


def _failed(job: Job) -> None:
    """Say plainly that a job broke; the cause is in the log."""
    message = _("Terjadi gangguan. Tidak ada yang tersimpan; coba lagi atau hubungi pengelola.")
    _end(job, Job.State.FAILED, message)


def _end(job: Job, state: str, message: str) -> None:
    """Write how a step ended whose transaction was given up, if the job still is one's own."""
    with transaction.atomic():
        mine = Job.objects.filter(claims.UNDER_WAY, pk=job.pk, claim=job.claim)
        if mine.update(
            state=state,
            message=message,
            said={"text": message, "data": kept.as_data(message)},
            finished_at=timezone.now(),
            claim=None,
            lease_until=None,
        ):
            notices.tell(job, state=state, message=message)
            forget(job)


def _importer(job: Job) -> AnyImporter:
    kind = importer_for(job.kind)
    if kind is None:
        raise LookupError(f"unknown import kind {job.kind}")
    return kind(job)


def _plan(job: Job, importer: AnyImporter) -> tuple[Plan, Book]:
    """How the file is read, for somebody who may still import it. Raises FileRefused."""
    _require_right(job)
    progress.say(job, gettext_noop("Membaca berkas"))
    return plan_of(job, type(importer), stop=lambda: progress.go_on(job))


def _refuse(job: Job, refusal: FileRefused) -> None:
    with transaction.atomic():
        claims.hold(job)
        JobIssue.objects.filter(job=job).delete()
        message, remedy = refusal.message, refusal.remedy
        said = _said(message, remedy)
        JobIssue.objects.create(job=job, message=message, remedy=remedy, said=said)
        _end(job, Job.State.REFUSED, kept.sentences([message, remedy]))


def _issue(job: Job, problem: Problem) -> JobIssue:
    return JobIssue(
        job=job,
        severity=problem.severity,
        row=problem.row,
        field=problem.field[:120],
        value=problem.value,
        message=problem.message,
        remedy=problem.remedy,
        said=_said(problem.message, problem.remedy),
    )


def _said(message: str, remedy: str) -> dict[str, object]:
    return {"message": kept.as_data(message), "remedy": kept.as_data(remedy)}
