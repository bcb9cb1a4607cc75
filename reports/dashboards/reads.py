"""One year of a region or an agency, as dashboards and the official report show it.

Spending comes from the cells alone; the plan is one grouped sum over the packages.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from django.db.models import Count, Q, Sum
from django.utils import timezone

from p3dn.accounts.access.prepared import Rows
from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency, Region
from procurement.models import DocumentCount, Package, SpendingCell
from procurement.models.spending.cells import CellQuerySet
from reports.figures.shares import Figures, Plan, Sums

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
    """One agency's year, the compared part of the year before, and its plan.

    `is_here` is False for one that spent here and has moved to another region since.
    """

    pk: int
    name: str
    is_here: bool
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
    place: Place,
    *,
    wanted_year: int | None = None,
    today: date | None = None,
    reader: Person | None = None,
) -> Overview:
    """Read one year of a region, with its agencies, or of one agency. At most eight queries.

    Of an agency that moved between regions a `reader` sees what the list of spending shows them.
    """
    today = today or timezone.localdate()
    cells = Cells.of(place, reader)
    years = cells.spending.years()
    year = choose_year(years, wanted_year, today)
    both = cells.within(Q(year__in=(year, year - 1)))
    months, as_of = _months(both, year)
    until = _compared_until(months, year, today)
    planned = _plans(place, year)
    agencies = [] if isinstance(place, Agency) else _agencies(place, both, year, until, planned)
    return Overview(
        place=place,
        year=year,
        years=sorted({*years, year}, reverse=True),
        total=sum((row.figures for row in months), Figures()),
        previous=sum((row.previous for row in months if row.month <= until), Figures()),
        compared_until=until,
        plan=sum(planned.values(), Plan()),
        months=months,
        agencies=agencies,
        as_of=as_of,
    )


@dataclass(frozen=True, slots=True)
class Cells:
    """Sums of spending, and the documents behind them, which sums of lines do not tell."""

    spending: CellQuerySet[SpendingCell]
    documents: CellQuerySet[DocumentCount]

    @classmethod
    def of(cls, place: Place, reader: Person | None = None) -> "Cells":
        """All of a place, or what of it a reader may see."""
        spending, documents = SpendingCell.objects.of(place), DocumentCount.objects.of(place)
        if reader is None:
            return cls(spending, documents)
        return cls(spending.visible_to(reader), documents.visible_to(reader))

    def within(self, which: Q) -> "Cells":
        """Those that match."""
        return Cells(self.spending.filter(which), self.documents.filter(which))

    def summed(self, one: str, other: str) -> dict[tuple[int, int], Sums]:
        """Sums by the values of two fields; two queries."""
        sums: dict[tuple[int, int], Sums] = {}
        for row in self.documents.summed(one, other):
            sums.setdefault((row[one], row[other]), {}).update(row)
        for row in self.spending.summed(one, other):
            sums.setdefault((row[one], row[other]), {}).update(row)
        return sums


def _months(both: Cells, year: int) -> tuple[list[MonthRow], datetime | None]:
    found = both.summed("year", "month")
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


def plan_rows(which: Q, year: int) -> Rows:
    """Agency, then what `Plan` holds, of the year's announced packages that match; one query."""
    domestic, unknown = Q(planned_domestic="yes"), Q(planned_domestic="unknown")
    sums = {
        "packages": Count("pk"),
        "all": Sum("ceiling"),
        "domestic": Sum("ceiling", filter=domestic, default=Decimal(0)),
        "unknown": Sum("ceiling", filter=unknown, default=Decimal(0)),
        "small": Sum("ceiling", filter=Q(planned_small_business="yes"), default=Decimal(0)),
    }
    announced = Package.objects.filter(which, fiscal_year=year, is_active=True).order_by()
    return announced.values("agency").annotate(**sums).values_list("agency", *sums)


def _plans(place: Place, year: int) -> dict[int, Plan]:
    which = Q(agency=place) if isinstance(place, Agency) else Q(region=place)
    return {agency: Plan(*row) for agency, *row in plan_rows(which, year)}


def _agencies(
    region: Region, both: Cells, year: int, until: int, planned: dict[int, Plan]
) -> list[AgencyRow]:
    """Every agency that planned or spent; the largest spender first."""
    compared = both.within(Q(year=year) | Q(month__lte=until))
    found = {key: Figures.of(row, "sum_") for key, row in compared.summed("agency", "year").items()}
    concerned = {agency for agency, _ in found} | planned.keys()
    names = Agency.objects.filter(pk__in=concerned).values_list("pk", "name", "region")
    rows = [
        AgencyRow(
            pk,
            name,
            located == region.pk,
            found.get((pk, year), Figures()),
            found.get((pk, year - 1), Figures()),
            planned.get(pk, Plan()),
        )
        for pk, name, located in names
    ]
    return sorted(rows, key=lambda row: (-row.figures.value, row.name, row.pk))
