"""The one history page; each app says whose records it shows and what stays private."""

from collections.abc import Sequence
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from p3dn.ui.lists.known import PAGE, asked_page, knows

from .history import Source, keys_of, versions_at
from .tracking import is_tracked

VERSIONS_A_PAGE = 25


def history_page(
    request: HttpRequest,
    record: Any,
    *,
    back: str,
    private: frozenset[str] = frozenset(),
    parts: Sequence[Source] = (),
) -> HttpResponse:
    """Versions of a record the person may see, newest first; `private` fields are left out.

    `parts` are the versions of what belongs to it (`part_of`). The caller fetches the record
    through `visible_to`; this page asks nobody.
    """
    sources = [Source(record.events.all(), left_out=private), *parts]
    return sources_page(request, record, sources, back=back)


def kept_history(request: HttpRequest, record: Any, back: str) -> HttpResponse | None:
    """The history page of whatever is tracked; None of anything else."""
    return history_page(request, record, back=back) if is_tracked(type(record)) else None


@knows(PAGE)
def sources_page(
    request: HttpRequest, record: Any, sources: Sequence[Source], *, back: str
) -> HttpResponse:
    """The same of something that keeps no versions itself, from those that belong to it."""
    page = asked_page(request, Paginator(keys_of(sources), VERSIONS_A_PAGE))
    context = {
        "record": record,
        "back": back,
        "page_obj": page,
        "versions": versions_at(sources, list(page.object_list)),
    }
    return render(request, "audit/history.html", context)
