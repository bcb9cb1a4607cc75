"""What may stand above a ceiling: only by a permit, for one request as it was, and only once.

A submission is let through by the permit that was granted for exactly its lines (`granted_for`), up
to the figures that were decided on. From then on its money is held like any other, so that whoever
looks whether what is held already still fits (approval, delivery, a request opened again) heeds the
permits that were used, as long as their requests hold something there (`standing_over`).
"""

import hashlib
import json
from collections.abc import Collection, Sequence
from decimal import Decimal

from django.db.models import Sum

from procurement.models import (
    BudgetEntry,
    CeilingFigure,
    CeilingPermit,
    PurchaseRequest,
    RequestLine,
)
from procurement.models.exemptions.exemption import thing_of

from .ledger import Account, payers_of

Place = tuple[int, Account]
"""A package and one of its budget lines; None for the whole package."""


def covering(request: PurchaseRequest, lines: Sequence[RequestLine]) -> str:
    """SHA-256 of what a permit for these lines covers: things, quantities, prices, and who pays.

    Asks for the lines' budget lines when they did not come with them. Of a request with a package.
    """
    payers = payers_of(request.package_id or 0, lines)
    rows = [
        [
            line.pk,
            thing_of(line),
            f"{line.quantity:.2f}",
            line.unit,
            f"{line.unit_price:.2f}",
            *payers[line.pk],
        ]
        for line in sorted(lines, key=lambda one: one.pk)
    ]
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


def granted_for(
    request: PurchaseRequest, lines: Sequence[RequestLine]
) -> tuple[CeilingPermit | None, dict[Place, Decimal]]:
    """The permit that was granted for exactly these lines, kept, and what it lets stand above.

    None when there is none, or the lines are not what it was asked for.
    """
    granted = CeilingPermit.objects.select_for_update().filter(
        request=request, state=CeilingPermit.State.GRANTED
    )
    permit = granted.first()
    if permit is None or permit.covered != covering(request, lines):
        return None, {}
    figures = permit.figures.values_list("package", "budget_line", "over")
    return permit, {(package, line): over for package, line, over in figures}


def standing_over(
    package_ids: Collection[int], *, reopened: PurchaseRequest | None = None
) -> dict[Place, Decimal]:
    """Rupiah that used permits let stand above each ceiling, while their requests hold some there.

    A request that is being `reopened` holds nothing yet and counts all the same. Of several permits
    of one ceiling the highest figure includes the earlier ones. At most two queries.
    """
    used = CeilingFigure.objects.filter(
        package__in=package_ids, over__gt=0, permit__state=CeilingPermit.State.USED
    )
    rows = list(used.values_list("package", "budget_line", "over", "permit__request"))
    if not rows:
        return {}
    holding = _holding({request for *_place, request in rows}, package_ids)
    over: dict[Place, Decimal] = {}
    for package, account, amount, request in rows:
        again = reopened is not None and request == reopened.pk
        if again or (request, package, account) in holding:
            place = (package, account)
            over[place] = max(amount, over.get(place, Decimal(0)))
    return over


def _holding(requests: set[int], package_ids: Collection[int]) -> set[tuple[int, int, Account]]:
    """Which of the requests hold rupiah of which budget line, and of the package as a whole."""
    rows = (
        BudgetEntry.objects.filter(request__in=requests, package__in=package_ids)
        .order_by()
        .values_list("request", "package", "budget_line")
        .annotate(sum=Sum("amount"))
        .filter(sum__gt=0)
    )
    holding: set[tuple[int, int, Account]] = set()
    for request, package, account, _sum in rows:
        holding |= {(request, package, account), (request, package, None)}
    return holding
