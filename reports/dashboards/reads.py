"""One year of a region or an agency, as dashboards and the official report show it.

Spending comes from the cells alone; the plan is one grouped sum over the packages.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from django.utils import timezone

from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency, Region
from procurement.models import Package
from reports.figures.shares import ZERO, Figures, Plan, Sums
from reports.planning.reads import plans

from .asking import BEFORE, RUNNING, WHOLE, Asked, Place

MONTHS = range(1, 13)


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One month of the year and the same month a year before."""

    month: int
    figures: Figures
    previous: Figures


@dataclass(frozen=True, slots=True)
class AgencyRow:
    """One agency's year, by the spans of its `sums`, and its plan.

    `is_here` is False for one that spent here and has moved to another region since.
    """

    pk: int
    name: str
    is_here: bool
    value: Decimal
    sums: Mapping[int, Sums]
    plan: Plan

    @property
    def figures(self) -> Figures:
        """The year; worked out where it is shown, which of hundreds are few."""
        return self.compared + self._of(RUNNING)

    @property
    def compared(self) -> Figures:
        """What of it is compared with the year before."""
        return self._of(WHOLE)

    @property
    def previous(self) -> Figures:
        """The same months of the year before."""
        return self._of(BEFORE)

    def _of(self, span: int) -> Figures:
        return Figures.of(self.sums.get(span, {}), "sum_")


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything one dashboard page shows of one year.

    Only whole months are compared: while a year is running, `compared` and `previous` are this year
    and the year before up to `compared_until`, the last month that is over; 0 in January.
    `apart` are sums of the whole year that other cells hold than those of months; `written` is when
    those of each source last moved, in this year.
    """

    place: Place
    year: int
    years: list[int]
    total: Figures
    compared: Figures
    previous: Figures
    compared_until: int
    plan: Plan
    months: list[MonthRow]
    apart: Mapping[str, Decimal] = field(default_factory=dict)
    agencies: list[AgencyRow] = field(default_factory=list)
    as_of: datetime | None = None
    written: Mapping[str, datetime] = field(default_factory=dict)

    @property
    def amounts(self) -> dict[str, Decimal | int]:
        """The year's sums by the names of terms."""
        return self.total.amounts() | self.plan.amounts() | dict(self.apart)

    @property
    def is_empty(self) -> bool:
        """True when neither spending nor a plan is known."""
        return self.total.is_empty and not self.plan.packages

    def is_to_come(self, row: MonthRow) -> bool:
        """True for a month of the running year in which nothing was recorded yet."""
        return row.month > self.compared_until and row.figures.is_empty


def choose_year(years: list[int], wanted: int | None, today: date | None = None) -> int:
    """The wanted year; else the newest with data; else this year, which is then shown as empty."""
    if wanted is not None:
        return wanted
    return years[0] if years else (today or timezone.localdate()).year


def _planned_years(place: Place) -> list[int]:
    """The newest year of which there is a plan, if any: better than an empty page."""
    kind = "agency" if isinstance(place, Agency) else "region"
    rows = Package.objects.filter(**{kind: place}).order_by("-fiscal_year")
    return list(rows.values_list("fiscal_year", flat=True)[:1])


def newest_planned_year(reader: Person) -> int | None:
    """The newest year of which the reader sees a plan; None without any."""
    rows = Package.objects.visible_to(reader).order_by("-fiscal_year")
    year: int | None = rows.values_list("fiscal_year", flat=True).first()
    return year


def overview(
    place: Place,
    *,
    wanted_year: int | None = None,
    today: date | None = None,
    reader: Person | None = None,
) -> Overview:
    """Read one year of a region, with its agencies, or of one agency. At most thirteen queries.

    Of an agency that moved between regions a `reader` sees what the list of spending shows them.
    """
    today = today or timezone.localdate()
    cells = Asked(place, reader)
    years = cells.years()
    year = choose_year(years or _planned_years(place), wanted_year, today)
    found = cells.by_month(year)
    months = _months(found, year)
    until = last_whole_month(year, today)
    of_agencies = plans(place, year, reader)
    agencies = (
        [] if isinstance(place, Agency) else _agencies(place, cells, year, until, of_agencies)
    )
    return Overview(
        place=place,
        year=year,
        years=sorted({*years, year}, reverse=True),
        total=sum((row.figures for row in months), Figures()),
        compared=sum((row.figures for row in months if row.month <= until), Figures()),
        previous=sum((row.previous for row in months if row.month <= until), Figures()),
        compared_until=until,
        plan=sum(of_agencies.values(), Plan()),
        months=months,
        apart=cells.apart(year),
        agencies=agencies,
        as_of=max((row["as_of"] for row in found.values() if "as_of" in row), default=None),
        written=cells.written(year),
    )


def year_beside(place: Place, year: int, *, reader: Person | None = None) -> Overview:
    """Sums and plan of a year for pages that are of other days: without months, agencies and comparison.

    Six queries, however many agencies there are.
    """
    cells = Asked(place, reader)
    return Overview(
        place=place,
        year=year,
        years=[year],
        total=cells.whole(year),
        compared=Figures(),
        previous=Figures(),
        compared_until=0,
        plan=sum(plans(place, year, reader).values(), Plan()),
        months=[],
        apart=cells.apart(year),
    )


def _months(found: Mapping[tuple[int, int], Sums], year: int) -> list[MonthRow]:
    return [
        MonthRow(
            month,
            Figures.of(found.get((year, month), {}), "sum_"),
            Figures.of(found.get((year - 1, month), {}), "sum_"),
        )
        for month in MONTHS
    ]


def last_whole_month(year: int, today: date) -> int:
    """The last month of the year that is over on a day: 12 of a year gone by, 0 in January."""
    if year != today.year:
        return 12 if year < today.year else 0
    return today.month - 1


def _agencies(
    region: Region, cells: Asked, year: int, until: int, planned: dict[int, Plan]
) -> list[AgencyRow]:
    """Every agency that planned or spent; the largest spender first."""
    found: dict[int, dict[int, Sums]] = {}
    for (agency, span), sums in cells.by_agency(year, until).items():
        found.setdefault(agency, {})[span] = sums
    concerned = found.keys() | planned.keys()
    names = Agency.objects.filter(pk__in=concerned).values_list("pk", "name", "region")
    rows = [
        AgencyRow(
            pk,
            name,
            located == region.pk,
            sum(
                (
                    found.get(pk, {}).get(span, {}).get("sum_value") or ZERO
                    for span in (WHOLE, RUNNING)
                ),
                ZERO,
            ),
            found.get(pk, {}),
            planned.get(pk, Plan()),
        )
        for pk, name, located in names
    ]
    return sorted(rows, key=lambda row: (-row.value, row.name, row.pk))
