"""One line of a request on a page of its own."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from procurement.dispute.services import may_calculate
from procurement.judgement.judging import frozen_of, judge
from procurement.models import RequestLine
from procurement.request.submission import lines_of
from procurement.request.views import visible_request
from procurement.shared.deciding.readers import READERS
from procurement.shared.deciding.rights import may_request

from .cards import cards_of


@requires(*READERS)
def line_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """All that is said of a line: its judgement with articles, what could be bought instead, exemptions."""
    found = get_visible_or_404(RequestLine.objects.all(), request.user, pk=pk)
    purchase = visible_request(request, found.request_id)
    lines = lines_of(purchase)
    place = next((place for place, line in enumerate(lines) if line.pk == pk), None)
    if place is None:
        raise Http404
    line = lines[place]
    judged = [] if line.is_locked else judge([line], timezone.localdate())
    own = may_request(request.user, purchase.agency_id)
    (card,) = cards_of([line], judged, frozen_of([line]), own=own)
    context: dict[str, Any] = {
        "purchase": purchase,
        "card": card | {"alike": False},
        "line": line,
        "heading": f"{line.position}. {line.description}",
        "before": lines[place - 1] if place else None,
        "after": lines[place + 1] if place + 1 < len(lines) else None,
        "may_calculate": may_calculate(request.user, purchase),
        "back": "lihat",
        "turn": [],
    }
    return render(request, "procurement/request/showing/line_detail.html", context)
