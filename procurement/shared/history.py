"""Who changed a package or a request, what and when."""

from typing import Any

from django.http import HttpResponse
from django.urls import reverse

from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import BUYING, REGION_WIDE
from p3dn.audit.history import part_of
from p3dn.audit.views import history_page
from procurement.models import (
    LineDismissal,
    LineRequirement,
    Package,
    PurchaseRequest,
    RequestLine,
)

KINDS: dict[str, Any] = {"package": Package, "request": PurchaseRequest}


@requires(*(BUYING | REGION_WIDE))
def record_history(request: AuthenticatedRequest, kind: str, pk: int) -> HttpResponse:
    """All versions of a package, or of a request with its lines, that the person may see."""
    record = get_visible_or_404(KINDS[kind].objects.all(), request.user, pk=pk)
    parts = []
    if kind == "request":
        parts = [
            part_of(record, RequestLine, "request", named_by="description"),
            part_of(record, LineDismissal, "line__request", named_by="product"),
            part_of(
                record,
                LineRequirement,
                "line__request",
                named_by="name",
                left_out=frozenset({"attribute", "name"}),
                worded={"values": " / ".join},
            ),
        ]
    back = reverse(f"procurement:{kind}_detail", args=[pk])
    return history_page(request, record, back=back, parts=parts)
