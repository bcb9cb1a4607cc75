"""Acting on an import as its page showed it: another tab may have mended or loaded it meanwhile.

The services are also called by programs, which have no page; so the check stands at the door of the
pages, in the transaction the service runs in.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.permissions import get_visible_or_404
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.audit.editing.typed import typed_page
from p3dn.audit.editing.versions import ChangedSince, NotShown, require_version, seen_in, versioned
from p3dn.jobs.models import Job

View = Callable[..., HttpResponseBase]


class AtWork(Exception):
    """The file is being checked or loaded, or is done with, so that nothing of it can be mended."""

    def __init__(self, job: Job) -> None:
        super().__init__(job.pk)
        self.job = job


def shown_job(request: AuthenticatedRequest, key: str) -> Job:
    """A visible import with its version; 404 otherwise."""
    rows = versioned(Job.objects.select_related("user", "region", "agency"))
    return get_visible_or_404(rows, request.user, key=key)


@contextmanager
def as_shown(request: AuthenticatedRequest, job: Job) -> Iterator[Job]:
    """The import, held, if it is still what the form showed. Raises ChangedSince or NotShown."""
    with transaction.atomic():
        held = Job.objects.select_for_update().get(pk=job.pk)
        require_version(held, seen_in(request.POST, job))
        yield held


def keeps_cells(view: View) -> View:
    """Answer AtWork, NotShown and ChangedSince: what was typed is shown, and may be sent again."""

    @wraps(view)
    def guarded(request: AuthenticatedRequest, key: str, **kwargs: Any) -> HttpResponseBase:
        try:
            return view(request, key, **kwargs)
        except AtWork as work:
            told = _("Berkas %(name)s sekarang berstatus %(state)s, jadi tidak dapat diperbaiki.")
            told %= {"name": work.job.file_name, "state": work.job.get_state_display()}
            return _answer(request, key, told, None)
        except NotShown as unsaid:
            return _answer(request, key, unsaid.messages[0], None)
        except ChangedSince as changed:
            told = _("Berkas ini sudah diperbaiki atau diperiksa lagi dari tab lain.")
            return _answer(request, key, told, changed)

    return guarded


def _answer(
    request: AuthenticatedRequest, key: str, told: str, changed: ChangedSince | None
) -> HttpResponse:
    if request.method != "POST":
        messages.warning(request, told)
        return redirect("jobs:job_detail", key=key)
    return typed_page(
        request,
        heading=_("Perbaikan Anda belum tersimpan"),
        told=told,
        back=reverse("jobs:job_detail", args=[key]),
        back_label=_("Buka impor"),
        send_to=request.get_full_path() if changed else "",
        send_label=_("Simpan juga isian ini"),
        changed=changed,
    )
