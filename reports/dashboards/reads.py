"""One year of a region or an agency, as dashboards and the official report show it.

Spending comes from the monthly sums alone; the plan is one grouped sum over the packages.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db.models import Count, Q, Sum
from django.utils import timezone

from p3dn.accounts.models import Agency, Region
from procurement.models import Package
from reports.figures.shares import Figures, Plan
from reports.models import MonthlySpending

Place = Region | Agency
MONTHS = range(1, 13)


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One month of the year and the same month a year before."""

    month: int
    figures: Figures
    previous: Figures


@dataclass(frozen=True, slots=True)
class AgencyRow:
    """One agency's year, the compared part of the year before, and its plan."""

    pk: int
    name: str
    figures: Figures
    previous: Figures
    plan: Plan


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything one dashboard page shows of one year.

    Years are compared month for month: while a year is running, the year before counts only up to
    `compared_until`, the last month of this year in which something was recorded.
    """

    place: Place
    year: int
    years: list[int]
    total: Figures
    previous: Figures
    compared_until: int
    plan: Plan
    months: list[MonthRow]
    agencies: list[AgencyRow] = field(default_factory=list)
    as_of: datetime | None = None

    @property
    def is_empty(self) -> bool:
        """True when neither spending nor a plan is known."""
        return self.total.is_empty and not self.plan.packages


def choose_year(years: list[int], wanted: int | None, today: date | None = None) -> int:
    """The wanted year; else the newest with data; else this year, which is then shown as empty."""
    if wanted is not None:
        return wanted
    return years[0] if years else (today or timezone.localdate()).year


def overview(
    place: Place, *, wanted_year: int | None = None, today: date | None = None
) -> Overview:
    """Read one year of a region, with its agencies, or of one agency. At most five queries."""
    today = today or timezone.localdate()
    sums = MonthlySpending.objects.of(place)
    years = sums.years()
    year = choose_year(years, wanted_year, today)
    both = sums.filter(fiscal_year__in=(year, year - 1))
    months, as_of = _months(both.summed("fiscal_year", "month"), year)
    until = _compared_until(months, year, today)
    plans = _plans(place, year)
    agencies = [] if isinstance(place, Agency) else _agencies(place, both, year, until, plans)
    return Overview(
        place=place,
        year=year,
        years=sorted({*years, year}, reverse=True),
        total=sum((row.figures for row in months), Figures()),
        previous=sum((row.previous for row in months if row.month <= until), Figures()),
        compared_until=until,
        plan=sum(plans.values(), Plan()),
        months=months,
        agencies=agencies,
        as_of=as_of,
    )


def _months(rows: Iterable[Mapping[str, Any]], year: int) -> tuple[list[MonthRow], datetime | None]:
    found = {(row["fiscal_year"], row["month"]): row for row in rows}
    written = [row["as_of"] for row in found.values()]
    months = [
        MonthRow(
            month,
            Figures.of(found.get((year, month), {}), "sum_"),
            Figures.of(found.get((year - 1, month), {}), "sum_"),
        )
        for month in MONTHS
    ]
    return months, max(written, default=None)


def _compared_until(months: list[MonthRow], year: int, today: date) -> int:
    if year != today.year:
        return 12
    return max((row.month for row in months if not row.figures.is_empty), default=12)


def _plans(place: Place, year: int) -> dict[int, Plan]:
    scope = {"agency": place} if isinstance(place, Agency) else {"agency__region": place}
    domestic, unknown = Q(planned_domestic="yes"), Q(planned_domestic="unknown")
    rows = (
        Package.objects.filter(**scope, fiscal_year=year, is_active=True)
        .values("agency")
        .annotate(
            packages=Count("pk"),
            all=Sum("ceiling"),
            domestic=Sum("ceiling", filter=domestic, default=Decimal(0)),
            unknown=Sum("ceiling", filter=unknown, default=Decimal(0)),
            small=Sum("ceiling", filter=Q(planned_small_business="yes"), default=Decimal(0)),
        )
        .order_by()
    )
    return {
        row["agency"]: Plan(
            row["packages"], row["all"], row["domestic"], row["unknown"], row["small"]
        )
        for row in rows
    }


def _agencies(
    region: Region, both: Any, year: int, until: int, plans: dict[int, Plan]
) -> list[AgencyRow]:
    """Every agency that planned or spent; the largest spender first."""
    compared = both.filter(Q(fiscal_year=year) | Q(month__lte=until))
    found = {
        (row["agency"], row["fiscal_year"]): Figures.of(row, "sum_")
        for row in compared.summed("agency", "fiscal_year")
    }
    concerned = {agency for agency, _ in found} | plans.keys()
    names = Agency.objects.filter(region=region, pk__in=concerned).values_list("pk", "name")
    rows = [
        AgencyRow(
            pk,
            name,
            found.get((pk, year), Figures()),
            found.get((pk, year - 1), Figures()),
            plans.get(pk, Plan()),
        )
        for pk, name in names
    ]
    return sorted(rows, key=lambda row: (-row.figures.value, row.name, row.pk))
