"""Uploading, following and confirming imports."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.audit.editing.once import once
from p3dn.jobs import services
from p3dn.jobs.importing.changes import ABSENT_QUESTION, absent_choices, must_say_of_absent
from p3dn.jobs.importing.importer import AnyImporter, importer_for, importers_for
from p3dn.jobs.importing.template import template_response
from p3dn.jobs.life import progress
from p3dn.jobs.life.claims import MOST_ATTEMPTS
from p3dn.jobs.life.presence import standing_of
from p3dn.jobs.life.shown import as_shown, shown_job
from p3dn.jobs.mending.services import may_mend
from p3dn.jobs.models import Job, JobChange, JobIssue
from p3dn.jobs.taking_back.services import may_take_back
from p3dn.ui.languages import kept
from p3dn.ui.languages.choosing import in_indonesian
from p3dn.ui.lists.export import Column, csv_response, xlsx_response
from p3dn.ui.lists.views import FilteredListView
from p3dn.ui.values import formats

from .filters import ChangeFilter
from .forms import UploadForm
from .refreshing import is_only_refreshing, render_refreshed
from .worth import COLUMNS as WORTH_COLUMNS
from .worth import has_worth, worth_of

ISSUE_COLUMNS = (
    Column(_("Baris"), "row", "number", 8),
    Column(_("Tingkat"), lambda i: i.get_severity_display(), width=12),
    Column(_("Kolom"), "field"),
    Column(_("Isi"), "value", width=30),
    Column(_("Masalah"), "message", width=50),
    Column(_("Perbaikan"), "remedy", width=50),
)
CHANGE_COLUMNS = (
    Column(_("Baris"), "row", "number", 8),
    Column(_("Jenis"), lambda change: change.get_kind_display(), width=14),
    Column(_("Data"), "title", width=50),
    Column(
        _("Semula → menjadi"),
        lambda change: "; ".join(f"{k}: {old} → {new}" for k, (old, new) in change.cells.items()),
        width=80,
    ),
)
SHOWN_ISSUES = 200


class JobList(RequiresRoles, FilteredListView):
    """One's own imports, and those of the region for its administrators."""

    model = Job
    heading = _("Impor data")
    table_template = "jobs/_jobs.html"
    template_name = "jobs/job_list.html"
    nothing_yet = _("Belum ada impor.")

    def queryset_for(self, user: Any) -> QuerySet[Job]:
        """Newest first."""
        return Job.objects.visible_to(user).select_related("user", "region").defer("params")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Also the imports this person may start."""
        kinds = importers_for(access_of(self.request.user).roles)
        return super().get_context_data(importers=kinds, **kwargs)


def _importer_or_404(request: AuthenticatedRequest, kind: str) -> type[AnyImporter]:
    importer = importer_for(kind)
    if importer is None or not access_of(request.user).has(*importer.roles):
        raise Http404
    return importer


@requires()
@once
def import_start(request: AuthenticatedRequest, kind: str) -> HttpResponse:
    """Choose a file; it is checked before anything is written."""
    importer = _importer_or_404(request, kind)
    form = UploadForm(
        request.POST or None, request.FILES or None, user=request.user, roles=importer.roles
    )
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        job = services.start_import(
            kind=kind,
            user=request.user,
            region=form.cleaned_data["region"],
            agency=None,
            file_name=file.name,
            data=file.read(),
        )
        return redirect("jobs:job_detail", key=job.key)
    context = {"form": form, "importer": importer, "heading": _("Impor: %s") % importer.label}
    return render(request, "jobs/starting/import_start.html", context)


@requires()
@in_indonesian
def import_template(request: AuthenticatedRequest, kind: str) -> HttpResponse:
    """An empty spreadsheet with the columns, notes, drop-downs and one example."""
    return template_response(_importer_or_404(request, kind))


@requires()
def job_detail(request: AuthenticatedRequest, key: str) -> HttpResponse:
    """How far an import is, and what was found; asks again by itself until it rests."""
    job = shown_job(request, key)
    running = is_running(job)
    context = _standing(job) | {"running": running}
    if running and is_only_refreshing(request, shown_as(job)):
        return render_refreshed(request, "jobs/_job_running.html", context)
    issues = job.issues.all()[: SHOWN_ISSUES + 1]
    importer = importer_for(job.kind)
    mendable = may_mend(job, request.user)
    context |= {
        "reading": _reading(job),
        "worth": worth_of(job),
        "questions": _questions(job) if mendable else [],
        "may_load": job.state == Job.State.READY and mendable and not must_say_of_absent(job),
        "label": importer.label if importer else job.kind,
        "leads_to": importer.loaded_at(job) if importer and job.state == Job.State.DONE else "",
        "most_attempts": MOST_ATTEMPTS,
        "may_take_back": may_take_back(job, request.user),
        "may_mend": mendable,
        "may_stop": request.user.pk in (job.user_id, job.taken_back_by_id) and not job.is_final,
        "issues": list(issues)[:SHOWN_ISSUES],
        "more_issues": len(issues) > SHOWN_ISSUES,
        "mine": job.user_id == request.user.pk,
    }
    if request.htmx:
        return render_refreshed(request, "jobs/_job.html", context, whole="#pekerjaan")
    return render(request, "jobs/job_detail.html", context)


def _standing(job: Job) -> dict[str, Any]:
    """Where a job is at this moment; all that changes while somebody works on it."""
    return {
        "job": job,
        "progress": progress.heard(job),
        "pace": progress.pace(job),
        "standing": standing_of(job),
        "shown_as": shown_as(job),
    }


def is_running(job: Job) -> bool:
    """Whether something will come of it without the person."""
    return not job.is_final and job.state not in (Job.State.READY, Job.State.ASKING)


def shown_as(job: Job) -> str:
    """What the rest of the page depends on: its state, and which attempt that is."""
    return f"{job.state}-{job.attempt}"


def _reading(job: Job) -> dict[str, Any]:
    """How the file was read, with the sample rows beside their numbers."""
    stored: dict[str, Any] = job.params.get("reading", {})
    reading: dict[str, Any] = kept.retold(stored, stored.get("said", {}))
    columns = reading.get("columns", [])
    samples = [
        (number, [column["samples"][place] for column in columns])
        for place, number in enumerate(reading.get("sample_rows", []))
    ]
    ranges = [column for column in columns if column["least"]]
    return reading | {"samples": samples, "ranges": ranges}


def _questions(job: Job) -> list[dict[str, Any]]:
    """What was asked, each with the answer given so far."""
    stored = job.params.get("reading", {})
    questions = kept.retold(stored.get("questions", []), stored.get("said", {}))
    if stored.get("absent") and job.state == Job.State.READY:
        text = _("%(count)s data tersimpan tidak ada lagi di berkas ini. Apa artinya?")
        questions.append(
            {
                "id": ABSENT_QUESTION,
                "about": _("Tidak ada di berkas"),
                "text": text % {"count": formats.number(stored["absent"])},
                "evidence": [],
                "choices": absent_choices(),
            }
        )
    answers = job.params.get("choices", {}).get("answers", {})
    return [question | {"answer": answers.get(question["id"], "")} for question in questions]


class JobChanges(RequiresRoles, FilteredListView):
    """What a checked file would do, row by row."""

    model = JobChange
    filterset_class = ChangeFilter
    table_template = "jobs/changes/_changes.html"
    template_name = "jobs/changes/job_changes.html"
    empty_text = _("Tidak ada perubahan dengan saringan ini.")
    columns = CHANGE_COLUMNS

    def queryset_for(self, user: Any) -> QuerySet[JobChange]:
        """Those of one job of the person's own, or of the region for its administrators."""
        self.job = get_visible_or_404(Job.objects.all(), user, key=self.kwargs["key"])
        self.weighed = has_worth(self.job)
        if self.weighed:
            self.columns = (*CHANGE_COLUMNS, *WORTH_COLUMNS)  # type: ignore[misc, assignment]  # of this answer alone
        return JobChange.objects.filter(job=self.job).order_by("kind", "row", "pk")

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """The agencies of what was weighed."""
        return rows.select_related("agency") if self.weighed else rows

    def get_heading(self) -> Any:
        """The file's name."""
        return _("Yang akan berubah: %s") % self.job.file_name

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Also the job, and whether its changes have a worth."""
        return super().get_context_data(job=self.job, weighed=self.weighed, **kwargs)


@requires()
@in_indonesian
def job_issues(request: AuthenticatedRequest, key: str) -> HttpResponseBase:
    """Everything that was found wrong, as a spreadsheet."""
    job = get_visible_or_404(Job.objects.all(), request.user, key=key)
    rows = JobIssue.objects.filter(job=job)
    title = f"masalah impor {job.pk}"
    if request.GET.get("unduh") == "csv":
        return csv_response(title=title, columns=ISSUE_COLUMNS, rows=rows)
    return xlsx_response(title=title, columns=ISSUE_COLUMNS, rows=rows)


@require_POST
@requires()
def job_confirm(request: AuthenticatedRequest, key: str) -> HttpResponse:
    """Load the checked rows."""
    job = shown_job(request, key)

    def confirm(**given: Any) -> None:
        with as_shown(request, job):
            services.confirm(**given)

    return _done(request, job, confirm)


@require_POST
@requires()
def job_cancel(request: AuthenticatedRequest, key: str) -> HttpResponse:
    """Give up, whatever the worker has made of it since the page was shown."""
    job = get_visible_or_404(Job.objects.all(), request.user, key=key)
    return _done(request, job, services.cancel)


def _done(request: AuthenticatedRequest, job: Job, step: Any) -> HttpResponse:
    try:
        step(job=job, user=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect("jobs:job_detail", key=job.key)
