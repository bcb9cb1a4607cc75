"""Pages that are drawn once for all who see the same, and shown until something they rest on changes."""

import hashlib
import json
import zlib
from collections.abc import Callable, Hashable
from functools import cache, wraps
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone
from django.utils.translation import get_language

from p3dn.ui.lists.known import FILE
from p3dn.ui.lists.query import misread_of

from . import shelf
from .growing import Grown, Rests, grown
from .parts import PartedResponse, Parts, framed

CODE = ("p3dn", "catalog", "procurement", "reports", "templates")
WRITTEN = frozenset({".py", ".html", ".po"})
Kept = tuple[Grown, bytes]


def shown(
    request: HttpRequest,
    who: Hashable,
    rests: Rests,
    draw: Callable[[], HttpResponseBase],
) -> HttpResponseBase:
    """What is kept of this address for whoever sees what `who` sees, or what `draw` gives, kept for the next.

    Kept is a `PartedResponse` that understood its address. One exchange with the database and one with the
    cache where it was kept.
    """
    if request.method != "GET" or FILE in request.GET:
        return draw()
    key = _key(request, who, rests)
    kept: Kept | None = shelf.find(key)
    now = grown(rests, kept[0] if kept else None)
    if kept and now.still(kept[0]):
        return HttpResponse(framed(request, _unpacked(kept[1])))
    response = draw()
    if isinstance(response, PartedResponse):
        response.render()
        understood = response.status_code == 200 and not misread_of(request)
        if now.moment.sound and understood and response.seconds and response.is_everybodys:
            shelf.put(key, (now, _packed(response.parts)), response.seconds)
    return response


View = Callable[..., HttpResponseBase]


def kept_page(
    who: Callable[[Any], Hashable], rests: Callable[..., Rests]
) -> Callable[[View], View]:
    """A view whose pages are kept; both are asked of the request and what else the view is given."""

    def decorate(view: View) -> View:
        @wraps(view)
        def kept(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            asked = rests(request, *args, **kwargs)
            return shown(request, who(request), asked, lambda: view(request, *args, **kwargs))

        return kept

    return decorate


def _key(request: HttpRequest, who: Hashable, rests: Rests) -> str:
    """Everything that a page depends on besides what the counters count."""
    part = bool(getattr(request, "htmx", None))
    asked = (
        request.get_full_path(),
        part,
        get_language(),
        timezone.localdate(),
        who,
        rests.counters(),
    )
    return "page:" + hashlib.sha256(repr((code_mark(), asked)).encode()).hexdigest()


def _packed(parts: Parts) -> bytes:
    return zlib.compress(json.dumps(parts).encode(), 1)


def _unpacked(packed: bytes) -> Parts:
    return tuple(map(tuple, json.loads(zlib.decompress(packed))))


@cache
def code_mark() -> str:
    """A mark of the code and the words: what another version of them drew is not shown."""
    mark = hashlib.sha256()
    for folder in CODE:
        for file in sorted(Path(settings.BASE_DIR, folder).rglob("*")):
            if file.suffix in WRITTEN:
                mark.update(file.read_bytes())
    return mark.hexdigest()[:16]
