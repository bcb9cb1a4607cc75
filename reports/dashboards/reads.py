"""One year of a region or an agency, as dashboards and the official report show it.

Spending and plan come from cells alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from django.utils import timezone

from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency, Region
from procurement.models import Package
from reports.days import a_month, whole_year
from reports.equal_spans import EqualSpans, equal_spans
from reports.figures.shares import ZERO, Figures, Plan, Sums
from reports.planning.reads import plans

from .asking import Asked, OfAgency, Place

MONTHS = range(1, 13)


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One month of the year and the same month a year before; then what of both is compared, and those days.

    `spans` is None for a month of which nothing is over.
    """

    month: int
    figures: Figures
    previous: Figures
    compared: Figures = field(default_factory=Figures)
    before: Figures = field(default_factory=Figures)
    spans: EqualSpans | None = None


@dataclass(frozen=True, slots=True)
class AgencyRow:
    """One agency's year, and its plan.

    `is_here` is False for one that spent here and has moved to another region since. Figures are worked out
    where they are shown, which of hundreds are few.
    """

    pk: int
    name: str
    is_here: bool
    sums: OfAgency
    plan: Plan

    @property
    def value(self) -> Decimal:
        """What was spent in the year."""
        return self.sums.year.get("sum_value") or ZERO

    @property
    def figures(self) -> Figures:
        """The year."""
        return Figures.of(self.sums.year, "sum_")

    @property
    def compared(self) -> Figures:
        """What of it is compared with the year before: how many purchases, and rupiah."""
        return Figures.of(self.sums.compared, "sum_")

    @property
    def previous(self) -> Figures:
        """The same of the same dates of the year before."""
        return Figures.of(self.sums.previous, "sum_")


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything one dashboard page shows of one year.

    `compared` and `previous` are the sums of the `spans` that are compared: this year as far as it is over, and
    the same dates of the year before. `since` is the first month in which anything was spent, where that is of
    the year before. `apart` are sums of the whole year that other cells hold than those of months; `written` is when
    those of each source last moved, in this year.
    """

    place: Place
    year: int
    years: list[int]
    total: Figures
    compared: Figures
    previous: Figures
    spans: EqualSpans
    plan: Plan
    months: list[MonthRow]
    apart: Mapping[str, Decimal] = field(default_factory=dict)
    agencies: list[AgencyRow] = field(default_factory=list)
    since: tuple[int, int] | None = None
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
        return row.month > self.spans.whole_months and row.figures.is_empty


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
    """Read one year of a region, with its agencies, or of one agency. At most eleven queries.

    Of an agency that moved between regions a `reader` sees what the list of spending shows them.
    """
    today = today or timezone.localdate()
    cells = Asked(place, reader)
    years = cells.years()
    year = choose_year(years or _planned_years(place), wanted_year, today)
    found = cells.by_month(year)
    spans = equal_spans(whole_year(year), today)
    of_agencies = plans(place, year, reader)
    months = _months(found, spans, *cells.of_days(spans))
    agencies = (
        [] if isinstance(place, Agency) else _agencies(place, cells, year, spans, of_agencies)
    )
    return Overview(
        place=place,
        year=year,
        years=sorted({*years, year}, reverse=True),
        total=Figures.total(row.figures for row in months),
        compared=Figures.total(row.compared for row in months),
        previous=Figures.total(row.before for row in months),
        spans=spans,
        plan=Plan.total(of_agencies.values()),
        months=months,
        apart=cells.apart(year),
        agencies=agencies,
        since=min(found, default=None) if min(years, default=year) == year - 1 else None,
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
        spans=equal_spans(whole_year(year), date(year - 1, 12, 31)),
        plan=Plan.total(plans(place, year, reader).values()),
        months=[],
        apart=cells.apart(year),
    )


def _months(
    found: Mapping[tuple[int, int], Sums], spans: EqualSpans, now: Figures, before: Figures
) -> list[MonthRow]:
    """The twelve months, whole ones compared whole, and of the one that is cut its days, `now` and `before`."""
    year, whole, cut = spans.before.first.year + 1, spans.whole_months, spans.cut
    rows = []
    for month in MONTHS:
        own, previous = (_sum(found.get((of, month), {})) for of in (year, year - 1))
        if month <= whole:
            both = EqualSpans(a_month(year, month), a_month(year - 1, month))
            rows.append(MonthRow(month, own, previous, own, previous, both))
        elif cut and month == cut.now.last.month:
            rows.append(MonthRow(month, own, previous, now, before, cut))
        else:
            rows.append(MonthRow(month, own, previous))
    return rows


def _sum(sums: Sums) -> Figures:
    return Figures.of(sums, "sum_")


def _agencies(
    region: Region, cells: Asked, year: int, spans: EqualSpans, planned: dict[int, Plan]
) -> list[AgencyRow]:
    """Every agency that planned or spent; the largest spender first."""
    found = cells.by_agency(year, spans)
    concerned = found.keys() | planned.keys()
    names = Agency.objects.filter(pk__in=concerned).values_list("pk", "name", "region")
    nothing, no_plan = OfAgency(), Plan()
    rows = [
        AgencyRow(pk, name, located == region.pk, found.get(pk, nothing), planned.get(pk, no_plan))
        for pk, name, located in names
    ]
    return sorted(rows, key=lambda row: (-row.value, row.name, row.pk))
