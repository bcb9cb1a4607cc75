"""Which agreements a request needs, one after another."""

from datetime import date
from decimal import Decimal

from p3dn.accounts.models import Role
from procurement.models import ApprovalRoute, PurchaseRequest

ONE_STEP = (Role.APPROVER.value,)


def route_of(request: PurchaseRequest, *, worth: Decimal, day: date) -> ApprovalRoute | None:
    """The route of a request submitted on the day: of those that fit, the one that says most.

    The agency's own before its region's, that before everybody's; then the highest amount from which
    one applies, then one for its method, then for its kind, then the newest. None when nothing is
    said at all: then one approver (PA/KPA) decides.
    """
    package = request.package
    method = package.method if package else ""
    kinds = {one.strip() for one in (package.procurement_types if package else "").split(";")}
    fitting = [
        route
        for route in ApprovalRoute.objects.in_force_on(day).for_buyer(
            request.region_id, request.agency_id
        )
        if route.amount_from <= worth
        and route.method in {"", method}
        and (not route.procurement_type or route.procurement_type in kinds)
    ]
    return max(fitting, key=_how_much_it_says, default=None)


def _how_much_it_says(route: ApprovalRoute) -> tuple[object, ...]:
    return (
        route.agency_id is not None,
        route.region_id is not None,
        route.amount_from,
        bool(route.method),
        bool(route.procurement_type),
        route.valid_from,
        route.pk,
    )


def roles_of(route: ApprovalRoute | None) -> tuple[str, ...]:
    """Roles whose agreement the route needs, in order; one approver when it names none."""
    if route is None:
        return ONE_STEP
    return tuple(route.steps.order_by("order").values_list("role", flat=True)) or ONE_STEP


def role_after(route: ApprovalRoute | None, agreements: int) -> str:
    """Whose agreement comes after that many; PA or KPA when the route names nobody more."""
    roles = roles_of(route)
    return roles[agreements] if agreements < len(roles) else Role.APPROVER.value
