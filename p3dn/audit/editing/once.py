"""A form that makes something makes it once, however often it is sent.

`{% key %}` puts a fresh key into the form; `@once` runs the view in one transaction with the row
that holds the key. A second sending, even in the same moment, waits for the first on the unique
index and is led to where the first was led. A form that comes back with mistakes leaves its key free.

The same key with other content (the Back button, then something else typed) is no repeat and not
thrown away either: the person is shown what is saved already and may save this as well.
"""

import hashlib
import uuid
from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any

from django.db import IntegrityError, transaction
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.audit.models import Submission

from .typed import typed_page

FIELD = "kunci"
HTMX_HEADERS = ("HX-Redirect", "HX-Location")
KEPT = timedelta(days=7)  # far longer than a session lasts

View = Callable[..., HttpResponseBase]


def once(view: View) -> View:
    """For views that make something by POST; put it inside `@requires`.

    The view answers with a redirect (or htmx's HX-Redirect, HX-Location, or an empty 204) when it
    made something. Every other answer, and one marked by `nothing_made`, leaves the key free.
    """

    @wraps(view)
    def guarded(request: AuthenticatedRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.method != "POST":
            return view(request, *args, **kwargs)
        key = _key_in(request)
        if key is None:
            return _without_key(request)
        with transaction.atomic():
            earlier = _take(request, key)
            if earlier is not None:
                return _again(request, earlier)
            answer = view(request, *args, **kwargs)
            mine = Submission.objects.filter(user=request.user, key=key)
            if _made(answer):
                header = next((name for name in HTMX_HEADERS if name in answer.headers), "")
                mine.update(location=answer.headers.get(header or "Location", ""), header=header)
            else:
                mine.delete()
        return answer

    guarded.makes_once = True  # type: ignore[attr-defined]  # our own mark
    return guarded


def nothing_made(answer: HttpResponse) -> HttpResponse:
    """Say of a redirect that it leads away without anything having been made."""
    answer.nothing_made = True  # type: ignore[attr-defined]  # our own mark
    return answer


def forget_old() -> int:
    """Remove what nobody can send again any more; the number of rows."""
    return Submission.objects.filter(created_at__lt=timezone.now() - KEPT).delete()[0]


def _key_in(request: AuthenticatedRequest) -> uuid.UUID | None:
    try:
        return uuid.UUID(request.POST.get(FIELD, ""))
    except ValueError:
        return None


def _take(request: AuthenticatedRequest, key: uuid.UUID) -> Submission | None:
    """Take the key; the earlier sending when it is taken, waiting for one under way."""
    try:
        with transaction.atomic():
            Submission.objects.create(user=request.user, key=key, content=_content(request))
    except IntegrityError:
        return Submission.objects.get(user=request.user, key=key)
    return None


def _content(request: AuthenticatedRequest) -> str:
    """SHA-256 of where something was sent and what was typed; of files their names and sizes."""
    typed = [
        (name, value)
        for name, values in sorted(request.POST.lists())
        if name != "csrfmiddlewaretoken"
        for value in values
    ]
    files = [(name, one.name, one.size) for name, all in request.FILES.lists() for one in all]
    return hashlib.sha256(repr((request.get_full_path(), typed, files)).encode()).hexdigest()


def _made(answer: HttpResponseBase) -> bool:
    if getattr(answer, "nothing_made", False):
        return False
    leads = any(name in answer.headers for name in HTMX_HEADERS)
    return leads or answer.status_code in (201, 204, 301, 302, 303, 307, 308)


def _again(request: AuthenticatedRequest, earlier: Submission) -> HttpResponse:
    """Lead to the first result; ask when this is something else."""
    if earlier.content != _content(request):
        return _other_content(request, earlier)
    if earlier.header or not earlier.location:
        headers = {earlier.header: earlier.location} if earlier.header else {}
        return HttpResponse(status=204, headers=headers)
    return redirect(earlier.location)


def _other_content(request: AuthenticatedRequest, earlier: Submission) -> HttpResponse:
    return typed_page(
        request,
        heading=_("Formulir ini sudah disimpan sekali"),
        told=_(
            "Anda kembali ke formulir yang sudah disimpan dan mengirim isian lain. Buka yang sudah"
            " tersimpan untuk mengubahnya, atau simpan isian ini sebagai data baru."
        ),
        back=earlier.location or request.path,
        back_label=_("Buka yang sudah tersimpan"),
        send_to=request.get_full_path(),
        send_label=_("Simpan sebagai data baru"),
    )


def _without_key(request: AuthenticatedRequest) -> HttpResponse:
    return typed_page(
        request,
        heading=_("Formulir ini tidak lengkap"),
        told=_(
            "Kunci formulirnya hilang, jadi belum ada yang disimpan. Periksa isian Anda di bawah,"
            " lalu kirim lagi."
        ),
        back=request.get_full_path(),
        back_label=_("Buka formulir kosong"),
        send_to=request.get_full_path(),
        send_label=_("Kirim isian ini"),
        status=400,
    )
