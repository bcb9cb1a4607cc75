"""What was sent when the session had ended: carried over the login, so that nobody types it twice.

The fields travel in the login page itself, signed and only for a while; nothing is written for a
stranger. Only once the password was right do they wait in the session, for the second factor to be
given and for the person to send them on. Passwords and files are never carried.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.core import signing
from django.http import HttpRequest

FIELD = "lanjutan"  # of the login form
SESSION_KEY = "carried"
SALT = "accounts.carried"
KEPT_SECONDS = 3600
MOST_CHARACTERS = 300_000
LEFT_OUT = frozenset({"csrfmiddlewaretoken", "next", "lanjutan", "isian"})  # of that one request
SECRET = re.compile(r"password|sandi|secret", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Carried:
    """The address it was sent to, its fields in their order, and the names of files left behind."""

    path: str
    fields: Sequence[tuple[str, str]]
    files: Sequence[str]


def carried_from(request: HttpRequest) -> str:
    """A token with what this POST sent; empty when it sent nothing worth it, too much, or secrets."""
    if any(SECRET.search(name) for name in request.POST):
        return ""
    fields = [
        (name, value)
        for name in request.POST
        if name not in LEFT_OUT
        for value in request.POST.getlist(name)
    ]
    if not any(value.strip() for _name, value in fields):
        return ""
    if sum(len(name) + len(value) for name, value in fields) > MOST_CHARACTERS:
        return ""
    files = [file.name or "" for name in request.FILES for file in request.FILES.getlist(name)]
    said = {"path": request.get_full_path(), "fields": fields, "files": files}
    return signing.dumps(said, salt=SALT, compress=True)


def read(token: str) -> Carried | None:
    """What a token holds, when it is ours and fresh."""
    try:
        said = signing.loads(token, salt=SALT, max_age=KEPT_SECONDS)
    except signing.BadSignature:
        return None
    return Carried(said["path"], [(name, value) for name, value in said["fields"]], said["files"])


def is_own_page(request: HttpRequest) -> bool:
    """Whether a page of this site sent the request, as the browser tells; unsure counts as no.

    What another site sent must not be offered for sending on with one press.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site:
        return site == "same-origin"
    told = request.headers.get("Origin") or request.headers.get("Referer") or ""
    parts = urlsplit(told)
    return (parts.scheme, parts.netloc) == (request.scheme, request.get_host())
