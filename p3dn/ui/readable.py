"""Requests that cannot be read get a page that says so, before any view works with them."""

import codecs
from collections.abc import Callable, Iterable
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, HttpResponseBase, QueryDict
from django.shortcuts import render
from django.utils.http import parse_header_parameters
from django.utils.translation import gettext as _

from .languages.choosing import as_chosen
from .lists.query import misread_of


class ReadableRequests:
    """Refuse addresses and alphabets nobody can have meant, and downloads of misread questions."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """The answer, or what was wrong with the question."""
        problem = _impossible(request.GET) or _impossible_path(request)
        if problem:
            request.GET = QueryDict()
            return _refused(request, problem)
        response = self.get_response(request)
        if misread_of(request) and response.has_header("Content-Disposition"):
            return _not_made(request)
        return response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Typed text that no field looked at and the database refused: say which."""
        if not isinstance(error, DatabaseError | ValueError) or request.method != "POST":
            return None
        problem = _impossible(request.POST)
        return _refused(request, problem) if problem else None


def only_utf8(application: WSGIApplication) -> WSGIApplication:
    """Answer 415 to a request in another alphabet: reading it would break before any middleware."""

    def guarded(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        if _is_utf8(environ.get("CONTENT_TYPE", "")):
            return application(environ, start)
        start("415 Unsupported Media Type", [("Content-Type", "text/plain; charset=utf-8")])
        return [b"Isian harus dikirim sebagai UTF-8.\n"]

    return guarded


def _is_utf8(content_type: str) -> bool:
    try:
        declared = parse_header_parameters(content_type)[1].get("charset", "utf-8")
        return codecs.lookup(declared).name in {"utf-8", "ascii"}
    except (LookupError, ValueError):
        return False


def _has_impossible(text: str) -> bool:
    """Whether it holds what no database takes; other odd characters are refused by their field."""
    try:
        return b"\x00" in text.encode()
    except UnicodeEncodeError:  # half a character
        return True


def _impossible(query: QueryDict) -> str:
    """Which parameter holds what no text has; empty when none does."""
    for name, values in query.lists():
        if _has_impossible(name):
            return _("Ada nama isian yang tidak terbaca.")
        if any(map(_has_impossible, values)):
            text = _("Isian “%(name)s” memuat huruf yang tidak terbaca. Kembali, lalu ketik ulang.")
            return text % {"name": name[:40]}
    return ""


def _impossible_path(request: HttpRequest) -> str:
    return _("Alamat memuat huruf yang tidak terbaca.") if _has_impossible(request.path) else ""


def _refused(request: HttpRequest, problem: str) -> HttpResponse:
    return render(request, "partials/not_read.html", {"problem": problem}, status=400)


@as_chosen
def _not_made(request: HttpRequest) -> HttpResponse:
    """No file from a question that was understood otherwise than meant."""
    query = request.GET.copy()
    query.pop("unduh", None)
    context = {
        "problem": _("Berkas tidak dibuat, karena ada isian pada alamat yang tidak dapat dipakai."),
        "unused": misread_of(request),
        "back": f"{request.path}?{query.urlencode()}" if "unduh" in request.GET else "/",
    }
    return render(request, "partials/not_read.html", context, status=400)
