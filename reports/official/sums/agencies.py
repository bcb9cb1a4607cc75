"""Spending of a period from the cells, by agency, month and source, and the year's plan by agency."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Q, Sum

from p3dn.accounts.models import Agency, Region
from procurement.models import DocumentCount, Package, Source
from reports.figures.shares import Figures
from reports.official.periods import Period
from reports.planning.reads import added_up, realised_rows

from .control import announced, cells, finer, require_sums

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class AgencySums:
    """An agency: what it bought, how that stands to the duty, and what its plan tags domestic."""

    name: str
    figures: Figures
    by_duty: dict[str, Decimal]
    domestic_plan: Decimal
    realised: Decimal = ZERO
    realised_unknown: Decimal = ZERO
    """Proven domestic, and of unknown origin: spent on the packages that the plan tags domestic."""


def by_agency(region: Region, period: Period) -> list[AgencySums]:
    """Every agency that bought or plans, the largest spender first; six queries and the control.

    Raises NotSettled unless they come to the sums of the region.
    """
    found: dict[int, dict[str, Any]] = {}
    for row in [*cells(region, period).summed("agency"), *_documents(region, period)]:
        found.setdefault(row["agency"], {}).update(row)
    duties = _duties(region, period)
    plans = dict(
        announced(region, period.year)
        .values("agency")
        .annotate(sum=Sum("ceiling", filter=DOMESTIC, default=ZERO))
        .values_list("agency", "sum")
    )
    realised = _realised(region, period)
    names = Agency.objects.filter(pk__in=found.keys() | plans.keys()).values_list("pk", "name")
    rows = [
        AgencySums(
            name,
            Figures.of(found.get(pk, {}), "sum_"),
            duties.get(pk, {}),
            plans.get(pk, ZERO),
            *realised.get(pk, ()),
        )
        for pk, name in names
    ]
    whole = sum((row.figures for row in rows), Figures())
    sums = {name: getattr(whole, name) for name in ("value", "domestic_value", "unknown_value")}
    planned = sum((row.domestic_plan for row in rows), ZERO)
    require_sums(sums | {"domestic_ceiling": planned}, region, period)
    return sorted(rows, key=lambda row: (-row.figures.value, row.name))


DOMESTIC = Q(planned_domestic=Package.Planned.YES)


def _documents(region: Region, period: Period) -> Iterable[dict[str, Any]]:
    months = (period.first_month, period.last_month)
    papers = DocumentCount.objects.of(region).filter(year=period.year, month__range=months)
    return papers.summed("agency")


def _realised(region: Region, period: Period) -> dict[int, tuple[Decimal, Decimal]]:
    """What dashboards count as realised of the domestic plan, in the period: the same packages alone."""
    months = (period.first_month, period.last_month)
    which = Q(package__region=region, month__range=months)
    plans = added_up((), realised_rows(which, period.year))
    return {
        pk: (plan.realised_domestic_value, plan.realised_unknown_value)
        for pk, plan in plans.items()
    }


def _duties(region: Region, period: Period) -> dict[int, dict[str, Decimal]]:
    """Rupiah by agency and how it stands to the duty."""
    found: dict[int, dict[str, Decimal]] = {}
    for row in finer(region, period).summed("agency", "duty"):
        found.setdefault(row["agency"], {})[row["duty"]] = row["sum_value"]
    return found


def by_month(region: Region, period: Period) -> list[tuple[int, Figures]]:
    """Every month of the period; one query."""
    found = {row["month"]: row for row in cells(region, period).summed("month")}
    months = range(period.first_month, period.last_month + 1)
    return [(month, Figures.of(found.get(month, {}), "sum_")) for month in months]


def by_source(region: Region, period: Period) -> list[tuple[str, Figures]]:
    """The sources something is known from, in their order; one query."""
    found = {row["source"]: row for row in finer(region, period).summed("source")}
    sources = [source for source in Source if found.get(source, {}).get("sum_lines")]
    return [(str(source.label), Figures.of(found[source], "sum_")) for source in sources]
