"""The page that proposes what to exchange, and exchanges what was ticked."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.models import Role
from p3dn.audit.editing.versions import ChangedSince, all_seen_in
from p3dn.ui.values.bounds import wholes
from procurement.budget.ceiling import ceilings_of
from procurement.budget.room import worth
from procurement.models import PurchaseRequest, RequestLine
from procurement.request.life.submission import lines_of
from procurement.request.views import own_request
from procurement.shared.pages.closed import keeps_text
from procurement.shared.refusals import Closed, NotEditable

from .reads import Proposal, proposals
from .services import replace_products


@requires(Role.REQUESTER.value)
@keeps_text()
def request_replace(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """For each line that does not comply the best domestic product; the ticked ones are taken."""
    purchase = own_request(request, pk)
    lines = lines_of(purchase)
    if not any(line.is_editable for line in lines):
        raise NotEditable(purchase)
    said: dict[str, Any] = {}
    if request.method == "POST":
        try:
            made = _replace(request, purchase, lines)
        except Closed:
            raise
        except ChangedSince as changed:
            said = {"changed": changed}
        except ValidationError as error:
            said = {"errors": error.messages}
        else:
            messages.success(request, _("%s baris diganti.") % len(made))
            return redirect("procurement:request_detail", pk=pk)
    found = proposals(lines, timezone.localdate())
    if request.method == "POST":
        ticked = set(wholes(request.POST.getlist("lines")))
        for one in found:
            one.ticked = one.line.pk in ticked
    context = {"purchase": purchase, "proposals": found, **said, **_money(purchase, lines, found)}
    return render(request, "procurement/request/replacing/replace.html", context)


def _replace(
    request: AuthenticatedRequest, purchase: PurchaseRequest, lines: Sequence[RequestLine]
) -> list[RequestLine]:
    keys = wholes(request.POST.getlist("lines"))
    chosen = {key: request.POST.get(f"produk-{key}", "") for key in keys}
    seen = all_seen_in(request.POST, [line for line in lines if line.pk in chosen])
    return replace_products(by=request.user, request=purchase, chosen=chosen, seen=seen)


def _money(
    purchase: PurchaseRequest, lines: Sequence[RequestLine], found: Sequence[Proposal]
) -> dict[str, Any]:
    """The request's worth before and after, and what is left of the ceiling then."""
    asked = [line for line in lines if line.state not in line.GIVEN_UP]
    more = sum((one.difference for one in found if one.ticked), Decimal(0))
    ceilings = ceilings_of(purchase, asked)
    left = sum((one.left for one in ceilings if one.budget_line is None), Decimal(0))
    return {
        "total": worth(asked),
        "total_after": worth(asked) + more,
        "more": more,
        "left_after": left - more if ceilings else None,
    }
