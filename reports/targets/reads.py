"""Targets of a place and its year, and how the year will end."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import F, Max, Q, Sum
from django.db.models.functions import Least

from p3dn.accounts.access.prepared import Rows, sums_about
from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency, Region
from procurement.models import Package, PlanCell
from procurement.models.access import own_or_region
from reports.figures.shares import Figures, Plan, Span, span
from reports.models import Target

Place = Region | Agency
NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Targets:
    """The targets in force of a region's year: its own, and those of its agencies."""

    of_region: Mapping[str, Target]
    of_agencies: Mapping[int, Mapping[str, Target]]

    def of(self, place: Place, measure: str) -> Target | None:
        """A place's target; an agency without one of its own has the region's."""
        own = self.of_agencies.get(place.pk, {}) if isinstance(place, Agency) else {}
        return own.get(measure) or self.of_region.get(measure)


def targets_of(place: Place, year: int) -> Targets:
    """The targets that concern a place and its agencies; one query."""
    region = place.region_id if isinstance(place, Agency) else place.pk
    rows = Target.objects.in_force().filter(region=region, year=year)
    if isinstance(place, Agency):
        rows = rows.filter(Q(agency=None) | Q(agency=place))
    of_region: dict[str, Target] = {}
    of_agencies: dict[int, dict[str, Target]] = {}
    for target in rows:
        own = (
            of_region if target.agency_id is None else of_agencies.setdefault(target.agency_id, {})
        )
        own[target.measure] = target
    return Targets(of_region, of_agencies)


@dataclass(frozen=True, slots=True)
class Forecast:
    """How a running year will end if the rest of its plan is bought as planned; rupiah.

    `remaining` is what packages of the plan have left of their ceilings, of which `remaining_domestic`
    is tagged PDN and of `remaining_unknown` the plan says nothing.
    """

    spent: Decimal
    remaining: Decimal
    remaining_domestic: Decimal
    remaining_unknown: Decimal
    share: Span | None

    @property
    def value(self) -> Decimal:
        """All that will have been spent."""
        return self.spent + self.remaining


def forecast(
    place: Place, year: int, total: Figures, plan: Plan, reader: Person | None = None
) -> Forecast:
    """What is recorded so far, and on top what the plan's packages have left; one query.

    A package on which more was spent than its ceiling has nothing left. What is of unknown origin so
    far, and what the plan does not tag, stays unknown.
    """
    used = {
        tag: spent or NOTHING
        for tag, spent in sums_about(spent_of_plan, place, year, reader=reader)
    }
    domestic = plan.domestic_ceiling - used.get(Package.Planned.YES, NOTHING)
    unknown = plan.unknown_ceiling - used.get(Package.Planned.UNKNOWN, NOTHING)
    remaining = plan.ceiling - sum(used.values(), NOTHING)
    share = span(
        total.domestic_value + domestic, total.unknown_value + unknown, total.value + remaining
    )
    return Forecast(total.value, remaining, domestic, unknown, share)


def spent_of_plan(place: Place, year: int, reader: Person | None) -> Rows:
    """How much of the ceilings was spent, package by package at most all of it; by what the plan tags."""
    kind = "agency" if isinstance(place, Agency) else "region"
    rows = PlanCell.objects.filter(
        **{f"package__{kind}": place},
        year=year,
        region=F("package__region"),
        package__fiscal_year=year,
        package__is_active=True,
    )
    if reader is not None:
        rows = rows.filter(own_or_region(reader, "package__"))
    packages = rows.order_by().values("package")
    return packages.annotate(
        kind=Max("package__planned_domestic"),
        amount=Least(Sum("value"), Max("package__ceiling")),
    ).values_list("kind", "amount")
