"""Which agreements a request needs, one after another."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache

from p3dn.accounts.models import Role
from p3dn.ui.lists.written import Written
from procurement.models import ApprovalRoute, ApprovalStep, PurchaseRequest

ROUTE, WORTH = -1, Decimal(-2)  # stand for a route and a worth in a question that is kept


@dataclass(frozen=True, slots=True)
class Case:
    """What decides which route a request takes; `worth` in rupiah, `verdicts` those of its lines."""

    region_id: int
    agency_id: int
    worth: Decimal
    method: str = ""
    kinds: Collection[str] = ()
    verdicts: Collection[str] = ()


def case_of(request: PurchaseRequest, *, worth: Decimal, verdicts: Collection[str] = ()) -> Case:
    """What decides of a request; method and kinds are those of its package."""
    package = request.package
    kinds = (package.procurement_types if package else "").split(";")
    return Case(
        region_id=request.region_id,
        agency_id=request.agency_id,
        worth=worth,
        method=package.method if package else "",
        kinds={kind.strip() for kind in kinds},
        verdicts=verdicts,
    )


def route_for(case: Case, *, day: date) -> ApprovalRoute | None:
    """The route of a request submitted on the day: of those that fit, the one that says most.

    The agency's own before its region's, that before everybody's; then the highest amount from which
    one applies, then one for a verdict, for its method, for its kind, then the newest. None when
    nothing is said at all: then one approver (PA/KPA) decides.
    """
    return next(iter(routes_for(case, day=day)), None)


def routes_for(case: Case, *, day: date) -> list[ApprovalRoute]:
    """All routes that fit, the one that is taken first; one query."""
    rows = ApprovalRoute.objects.in_force_on(day).for_buyer(case.region_id, case.agency_id)
    fitting = [
        route
        for route in rows.select_related("agency", "region")
        if route.amount_from <= case.worth
        and route.method in {"", case.method}
        and (not route.procurement_type or route.procurement_type in case.kinds)
        and (not route.verdict or route.verdict in case.verdicts)
    ]
    return sorted(fitting, key=_how_much_it_says, reverse=True)


def _how_much_it_says(route: ApprovalRoute) -> tuple[object, ...]:
    return (
        route.agency_id is not None,
        route.region_id is not None,
        route.amount_from,
        bool(route.verdict),
        bool(route.method),
        bool(route.procurement_type),
        route.valid_from,
        route.pk,
    )


def steps_for(route: ApprovalRoute, worth: Decimal | None) -> list[ApprovalStep]:
    """Steps of a route that a purchase of that worth needs, in order; all of them when None."""
    return _steps(every=worth is None).found({ROUTE: route.pk, WORTH: worth})


@cache
def _steps(*, every: bool) -> Written:
    """The question of `steps_for`, with the route and the worth yet to be filled."""
    steps = ApprovalStep.objects.filter(route=ROUTE).order_by("order")
    return Written.of(steps if every else steps.filter(amount_from__lte=WORTH))


def steps_of(request: PurchaseRequest) -> list[ApprovalStep]:
    """Agreements a request needs, in order, as when it was submitted; one query.

    One approver without a last day when no route was taken, or when it names none.
    """
    steps = steps_for(request.route, request.routed_worth) if request.route else []
    return steps or [ApprovalStep(order=1, role=Role.APPROVER)]


def roles_of(request: PurchaseRequest) -> tuple[str, ...]:
    """The roles of these steps."""
    return tuple(step.role for step in steps_of(request))


def step_after(steps: Sequence[ApprovalStep], agreements: int) -> ApprovalStep:
    """Which of the steps comes after that many; PA or KPA when the route names nobody more."""
    if agreements < len(steps):
        return steps[agreements]
    return ApprovalStep(order=agreements + 1, role=Role.APPROVER)
