"""The price preference filled from a package or a request, so that nobody types it again."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from django.utils import timezone

from p3dn.accounts.access.permissions import get_visible_or_404
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.ui.lists.parameters import parameter
from p3dn.ui.lists.query import asked_id
from procurement.models import Package, PurchaseRequest, RequestLine
from procurement.rules.reads import bids_of, day_of, lines_of_package, total_of

BIDS = "penawar"
ROOM_FOR = 3  # further bids that can be typed


def taken_over(request: AuthenticatedRequest) -> dict[str, object] | None:
    """What the two forms hold for `?paket=` or `?permintaan=`; None when neither was asked.

    Strangers' packages and requests are not found.
    """
    package, purchase = asked_id(request.GET, "paket"), asked_id(request.GET, "permintaan")
    if purchase is not None:
        rows = PurchaseRequest.objects.select_related("package")
        found = get_visible_or_404(rows, request.user, pk=purchase)
        lines = list(found.lines.all())
        day = timezone.localtime(found.created_at).date()
        return _data(found.package.ceiling if found.package else total_of(lines), lines, day)
    if package is not None:
        planned = get_visible_or_404(Package.objects.all(), request.user, pk=package)
        return _data(planned.ceiling, lines_of_package(planned), day_of(planned))
    return None


def _data(estimate: Decimal, lines: Sequence[RequestLine], day: date) -> dict[str, object]:
    bids = bids_of(lines, day)
    rows = {
        f"{BIDS}-{number}-{parameter(name)}": getattr(bid, name)
        for number, bid in enumerate(bids)
        for name in ("name", "price", "tkdn")
    }
    count = {f"{BIDS}-TOTAL_FORMS": len(bids) + ROOM_FOR, f"{BIDS}-INITIAL_FORMS": 0}
    own = {parameter("own_estimate"): estimate, parameter("day"): day.isoformat()}
    return {**own, **count, **rows}
