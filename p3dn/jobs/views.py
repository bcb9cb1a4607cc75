"""Uploading, following and confirming imports."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from p3dn.accounts.access import access_of
from p3dn.accounts.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.ui.export import Column, csv_response, xlsx_response
from p3dn.ui.views import FilteredListView

from . import progress, services
from .claims import MOST_ATTEMPTS
from .forms import UploadForm
from .importer import Importer, importer_for, importers_for
from .mending import may_mend
from .models import Job, JobIssue
from .presence import standing_of
from .taking_back import may_take_back
from .template import template_response

ISSUE_COLUMNS = (
    Column(_("Baris"), "row", "number", 8),
    Column(_("Tingkat"), lambda i: i.get_severity_display(), width=12),
    Column(_("Kolom"), "field"),
    Column(_("Isi"), "value", width=30),
    Column(_("Masalah"), "message", width=50),
    Column(_("Perbaikan"), "remedy", width=50),
)
SHOWN_ISSUES = 200


class JobList(RequiresRoles, FilteredListView):
    """One's own imports, and those of the region for its administrators."""

    model = Job
    heading = _("Impor data")
    table_template = "jobs/_jobs.html"
    template_name = "jobs/job_list.html"
    empty_text = _("Belum ada impor.")

    def queryset_for(self, user: Any) -> QuerySet[Job]:
        """Newest first."""
        return Job.objects.visible_to(user).select_related("user", "region").defer("params")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Also the imports this person may start."""
        kinds = importers_for(access_of(self.request.user).roles)
        return super().get_context_data(importers=kinds, **kwargs)


def _importer_or_404(request: HttpRequest, kind: str) -> type[Importer]:
    importer = importer_for(kind)
    if importer is None or not access_of(request.user).has(*importer.roles):
        raise Http404
    return importer


@requires()
def import_start(request: HttpRequest, kind: str) -> HttpResponse:
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
    context = {"form": form, "importer": importer, "heading": importer.label}
    return render(request, "jobs/import_start.html", context)


@requires()
def import_template(request: HttpRequest, kind: str) -> HttpResponse:
    """An empty spreadsheet with the columns, notes, drop-downs and one example."""
    return template_response(_importer_or_404(request, kind))


@requires()
def job_detail(request: HttpRequest, key: str) -> HttpResponse:
    """How far an import is, and what was found; asks again by itself until it rests."""
    job = get_visible_or_404(
        Job.objects.select_related("user", "region", "agency"), request.user, key=key
    )
    issues = job.issues.all()[: SHOWN_ISSUES + 1]
    importer = importer_for(job.kind)
    context = {
        "job": job,
        "label": importer.label if importer else job.kind,
        "leads_to": importer.leads_to if importer and job.state == Job.State.DONE else "",
        "progress": progress.heard(job),
        "standing": standing_of(job),
        "most_attempts": MOST_ATTEMPTS,
        "may_take_back": may_take_back(job, request.user),
        "percent": progress.percent(job),
        "may_mend": may_mend(job, request.user),
        "may_stop": job.user_id == request.user.pk and not job.is_final,
        "issues": list(issues)[:SHOWN_ISSUES],
        "more_issues": len(issues) > SHOWN_ISSUES,
        "running": not job.is_final and job.state != Job.State.READY,
        "mine": job.user_id == request.user.pk,
    }
    page = "jobs/_job.html" if request.htmx else "jobs/job_detail.html"
    return render(request, page, context)


@requires()
def job_issues(request: HttpRequest, key: str) -> HttpResponse:
    """Everything that was found wrong, as a spreadsheet."""
    job = get_visible_or_404(Job.objects.all(), request.user, key=key)
    rows = JobIssue.objects.filter(job=job)
    title = f"masalah impor {job.pk}"
    if request.GET.get("unduh") == "csv":
        return csv_response(title=title, columns=ISSUE_COLUMNS, rows=rows)
    return xlsx_response(title=title, columns=ISSUE_COLUMNS, rows=rows)


@require_POST
@requires()
def job_confirm(request: HttpRequest, key: str) -> HttpResponse:
    """Load the checked rows."""
    job = get_visible_or_404(Job.objects.all(), request.user, key=key)
    return _done(request, job, services.confirm)


@require_POST
@requires()
def job_cancel(request: HttpRequest, key: str) -> HttpResponse:
    """Give up."""
    job = get_visible_or_404(Job.objects.all(), request.user, key=key)
    return _done(request, job, services.cancel)


def _done(request: HttpRequest, job: Job, step: Any) -> HttpResponse:
    try:
        step(job=job, user=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect("jobs:job_detail", key=job.key)
