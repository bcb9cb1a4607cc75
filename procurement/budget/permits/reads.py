"""What a permit to pass a ceiling is about today: its lines, their ceilings, and who may decide it."""

import hashlib
import json
from collections.abc import Sequence

from django.utils import timezone

from p3dn.accounts.models import User
from procurement.budget.ceiling import Ceiling, packages_of, room_for
from procurement.budget.excess import covering
from procurement.models import CeilingMandate, CeilingPermit, PurchaseRequest, RequestLine
from procurement.shared.deciding.rights import involved


def lines_to_submit(request: PurchaseRequest) -> list[RequestLine]:
    """The lines that would be handed in now, with their budget lines, in order."""
    lines = RequestLine.objects.filter(request=request).select_related("budget_line")
    return [line for line in lines.order_by("position", "pk") if line.is_editable]


def room_of(request: PurchaseRequest, lines: Sequence[RequestLine]) -> list[Ceiling]:
    """How these lines would stand to the ceilings that pay them; of a request with a package."""
    return room_for(packages_of(request, lines), lines) if lines else []


def still_covers(permit: CeilingPermit, lines: Sequence[RequestLine]) -> bool:
    """True while the lines to be handed in are exactly those it was asked for."""
    return bool(lines) and permit.covered == covering(permit.request, lines)


def figures_shown(permit: CeilingPermit, room: Sequence[Ceiling]) -> str:
    """SHA-256 of the figures a page shows of each ceiling, for the form to name."""
    rows = [
        [*one.place, f"{one.ceiling:.2f}", f"{one.others:.2f}", f"{one.this:.2f}"] for one in room
    ]
    return hashlib.sha256(json.dumps([permit.pk, rows]).encode()).hexdigest()


def may_decide_permit(user: User, permit: CeilingPermit) -> bool:
    """True for who has a mandate that reaches the request, and neither asked nor wrote of it."""
    mandates = CeilingMandate.objects.in_force_on(timezone.localdate()).for_request(permit.request)
    if not mandates.filter(membership__user=user).exists():
        return False
    return user.pk not in involved(permit.request) | {permit.asked_by_id}


def permit_deciders(request: PurchaseRequest, *, without: User) -> set[int]:
    """Ids of all who could decide a permit that `without` asks for."""
    mandates = CeilingMandate.objects.in_force_on(timezone.localdate()).for_request(request)
    people = set(mandates.values_list("membership__user", flat=True))
    return people - involved(request) - {without.pk}
