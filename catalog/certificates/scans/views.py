"""A folder of scans at once: upload, see what goes where, put in place."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import TooManyFilesSent, ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_POST

from catalog.models import Certificate, PendingScan
from catalog.uploads.files import MAX_DOCUMENT, MEGABYTE
from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.models import User
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import FIELD, all_seen_in
from p3dn.ui.values.bounds import wholes

from .services import attach_scans, discard_scans, keep_scans, proposals

SUGGESTED = 300


def _counted(view: Callable[[HttpRequest], HttpResponseBase]) -> Any:
    """More files than one request may carry are refused with a message, not an error."""

    @wraps(view)
    def counted(request: AuthenticatedRequest) -> HttpResponseBase:
        try:
            request.FILES  # noqa: B018 - reads the body
        except TooManyFilesSent:
            text = _("Paling banyak %(most)s berkas sekali unggah. Unggah sebagian dahulu.")
            messages.error(request, text % {"most": settings.DATA_UPLOAD_MAX_NUMBER_FILES})
            return redirect("catalog:certificate_scans")
        return view(request)

    return counted


@csrf_exempt  # only until the files are counted: `csrf_protect` below asks for the token
@requires(Role.CATALOGUE_OFFICER)
@_counted
@csrf_protect
@once
def certificate_scans(request: AuthenticatedRequest) -> HttpResponse:
    """Upload many scans, and see which certificate each would go to."""
    if request.method == "POST":
        _keep(request)
        return redirect("catalog:certificate_scans")
    return _page(request)


def _keep(request: AuthenticatedRequest) -> None:
    files = request.FILES.getlist("files")
    if not files:
        messages.error(request, _("Pilih sedikitnya satu berkas."))
        return
    try:
        refused = keep_scans(user=request.user, uploads=files)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return
    for name, reason in refused:
        messages.error(request, _("%(name)s tidak disimpan: %(reason)s") % {"name": name, "reason": reason})  # fmt: skip
    kept = len(files) - len(refused)
    if kept:
        text = ngettext(
            "%(kept)s berkas diterima. Periksa pasangannya di bawah, lalu pasang.",
            "%(kept)s berkas diterima. Periksa pasangannya di bawah, lalu pasang.",
            kept,
        )
        messages.success(request, text % {"kept": kept})


def _page(
    request: AuthenticatedRequest,
    typed: dict[int, str] | None = None,
    refused: dict[int, str] | None = None,
) -> HttpResponse:
    """What waits, with the numbers typed already and why they were refused."""
    waiting = PendingScan.objects.visible_to(request.user)
    rows = proposals(request.user, waiting)
    for row in rows:
        row.number = (typed or {}).get(row.scan.pk, row.number)
    context: dict[str, Any] = {
        "rows": [(row, (refused or {}).get(row.scan.pk, "")) for row in rows],
        "ready": sum(1 for row in rows if row.number),
        "suggested": _without_file(request.user) if rows else [],
        "most": settings.DATA_UPLOAD_MAX_NUMBER_FILES,
        "each": MAX_DOCUMENT // MEGABYTE,
        "together": settings.SCANS_MAX_BYTES // MEGABYTE,
    }
    return render(request, "catalog/certificates/scans/certificate_scans.html", context)


def _without_file(user: User) -> list[str]:
    """Numbers that still need a scan, to choose from while typing."""
    own = Certificate.objects.editable_by(user).filter(
        file="", state__in=(Certificate.State.DRAFT, Certificate.State.REFUSED)
    )
    return list(own.order_by("-entered_at").values_list("number", flat=True)[:SUGGESTED])


@require_POST
@requires(Role.CATALOGUE_OFFICER)
@once
def certificate_scans_attach(request: AuthenticatedRequest) -> HttpResponse:
    """Put the scans on the certificates named beside them, or throw one (or all) away."""
    waiting = PendingScan.objects.visible_to(request.user)
    typed = {s.pk: request.POST[f"n{s.pk}"] for s in waiting if f"n{s.pk}" in request.POST}
    thrown = request.POST.get("discard")
    if thrown is not None:
        own = waiting if thrown == "all" else waiting.filter(pk__in=wholes([thrown]))
        discard_scans(user=request.user, scans=own)
        return redirect("catalog:certificate_scans") if thrown == "all" else _page(request, typed)
    shown = Certificate.objects.editable_by(request.user).filter(pk__in=_shown(request))
    seen = all_seen_in(request.POST, shown)
    done, refused = attach_scans(user=request.user, numbers=typed, seen=seen)
    if done:
        numbers = "; ".join(certificate.number for _scan, certificate in done)
        messages.success(request, _("Berkas terpasang pada: %s.") % numbers)
    if refused:
        text = ngettext(
            "%s berkas belum terpasang; alasannya di sampingnya.",
            "%s berkas belum terpasang; alasannya di sampingnya.",
            len(refused),
        )
        messages.error(request, text % len(refused))
        return _page(request, typed, refused)
    if not done:
        messages.error(request, _("Tulis nomor sertifikat pada sedikitnya satu berkas."))
    return redirect("catalog:certificate_scans")


def _shown(request: AuthenticatedRequest) -> list[int]:
    """Keys of the certificates that the page proposed, as its versions name them."""
    tokens = (token.split(":") for token in request.POST.getlist(FIELD))
    return wholes([parts[1] for parts in tokens if len(parts) == 3])[:1000]
