"""The one history page; each app says whose records it shows and what stays private."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from .history import versions_of

VERSIONS_A_PAGE = 25


def history_page(
    request: HttpRequest, record: Any, *, back: str, private: frozenset[str] = frozenset()
) -> HttpResponse:
    """Versions of a record the person may see, newest first; `private` fields are left out.

    The caller fetches the record through `visible_to`; this page asks nobody.
    """
    events = record.events.order_by("-pgh_id").values_list("pk", flat=True)
    page = Paginator(events, VERSIONS_A_PAGE).get_page(request.GET.get("page"))
    start = max(page.start_index() - 1, 0)
    context = {
        "record": record,
        "back": back,
        "page_obj": page,
        "versions": versions_of(record, start=start, most=VERSIONS_A_PAGE, private=private),
    }
    return render(request, "audit/history.html", context)
