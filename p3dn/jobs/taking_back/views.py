"""The end of an import's life: taking back what it loaded."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.audit.editing.versions import versioned
from p3dn.jobs.importing.importer import importer_for
from p3dn.jobs.life.shown import as_shown
from p3dn.jobs.models import Job

from . import working
from .services import Plan, may_take_back, plan_of, take_back


@require_http_methods(["GET", "HEAD", "POST"])
@requires()
def job_take_back(request: AuthenticatedRequest, key: str) -> HttpResponse:
    """Say what would happen, and do it when confirmed."""
    rows = versioned(Job.objects.select_related("user", "region").defer("params"))
    job = get_visible_or_404(rows, request.user, key=key)
    if not may_take_back(job, request.user):
        raise Http404
    if request.method == "POST":
        try:
            with as_shown(request, job):
                pass  # only this undoes a load, and looks again; it must end its own transaction
            if working.is_large(job):
                working.ask(job=job, user=request.user)
                return redirect("jobs:job_detail", key=job.key)
            take_back(job=job, user=request.user)
        except ValidationError as error:
            return _page(request, job, Plan(obstacles=error.messages), status=409)
        messages.success(request, _("Pemuatan ini sudah dibatalkan."))
        return redirect("jobs:job_detail", key=job.key)
    return _page(request, job, plan_of(job, request.user))


def _page(request: AuthenticatedRequest, job: Job, plan: Plan, status: int = 200) -> HttpResponse:
    importer = importer_for(job.kind)
    context = {"job": job, "label": importer.label if importer else job.kind, "plan": plan}
    return render(request, "jobs/job_take_back.html", context, status=status)
