"""One line of a request on a page of its own."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from procurement.dispute.services import may_calculate
from procurement.judgement.candidates.narrow import Reach
from procurement.judgement.judging import frozen_of, judge
from procurement.models import PurchaseRequest, RequestLine
from procurement.request.life.submission import line_of
from procurement.request.views import visible_request
from procurement.shared.deciding.readers import READERS
from procurement.shared.deciding.rights import may_request

from .cards import cards_of


@requires(*READERS)
def line_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """All that is said of a line: its judgement with articles, what could be bought instead, exemptions."""
    found = get_visible_or_404(RequestLine.objects.all(), request.user, pk=pk)
    purchase = visible_request(request, found.request_id)
    line, keys = line_of(purchase, pk), _keys_of(purchase)
    if line is None or pk not in keys:
        raise Http404
    place = keys.index(pk)
    judged = (
        [] if line.is_locked else judge([line], timezone.localdate(), reach=Reach.FIRST_AND_BESIDE)
    )
    own = may_request(request.user, purchase.agency_id)
    (card,) = cards_of([line], judged, frozen_of([line]), own=own)
    card.alike = False  # its state is told, whatever the others' is
    context: dict[str, Any] = {
        "purchase": purchase,
        "card": card,
        "line": line,
        "heading": f"{line.position}. {line.description}",
        "before": keys[place - 1] if place else None,
        "after": keys[place + 1] if place + 1 < len(keys) else None,
        "may_calculate": may_calculate(request.user, purchase),
        "back": "lihat",
        "turn": [],
    }
    return render(request, "procurement/request/showing/line_detail.html", context)


def _keys_of(purchase: PurchaseRequest) -> list[int]:
    """The keys of all its lines in their order; one query."""
    return list(purchase.lines.order_by("position").values_list("pk", flat=True))
