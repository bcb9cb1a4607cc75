"""Reading the need that found no domestic product: lines of requests, and packages of the plan.

A line counts when its newest frozen judgement stands on letter c, d or import; when an exemption
was asked or granted for it; or when the buyer described a thing from outside the catalogue that is
not known to be domestic. Cancelled, rejected and removed lines do not count.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import cast

from django.db.models import Count, Exists, F, Max, Min, OuterRef, Q, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce, ExtractQuarter

from p3dn.accounts.access.rows import CATALOGUE, REGION_WIDE
from p3dn.accounts.models import Region
from p3dn.regulation import Origin
from p3dn.regulation.results import UNMET
from procurement.models import (
    Assessment,
    DemandCase,
    Exemption,
    Package,
    RequestLine,
)

READERS = CATALOGUE | REGION_WIDE
EXCUSED = (Exemption.State.ASKED, Exemption.State.GRANTED)
# Below this many agencies, or with one agency above the share, a cell would name its buyer.
LEAST_AGENCIES = 3
LARGEST_SHARE = Decimal("0.8")
NEEDED_ON = Coalesce("needed_on", "request__needed_on")


def unmet_lines(region: Region) -> QuerySet[RequestLine]:
    """Lines of a region that found no (sufficient) domestic product."""
    newest = Assessment.objects.filter(line=OuterRef("pk")).order_by("-sequence")
    excused = Exemption.objects.filter(line=OuterRef("pk"), state__in=EXCUSED)
    outside = Q(product__isnull=True) & ~Q(claimed_origin=Origin.DOMESTIC.value)
    # few were ever judged so, and indexes know them; only of these the newest judgement is looked up
    once = Assessment.objects.filter(step__in=UNMET).order_by().values("line")
    excuses = Exemption.objects.filter(state__in=EXCUSED).order_by().values("line")
    described = RequestLine.objects.filter(outside).order_by().values("pk")
    return (
        RequestLine.objects.filter(request__region=region, removed_at__isnull=True)
        .filter(pk__in=once.union(excuses, described, all=True))
        .exclude(state__in=RequestLine.GIVEN_UP)
        .annotate(step=Subquery(newest.values("step")[:1]), verdict=Subquery(newest.values("verdict")[:1]))
        .filter(Q(step__in=UNMET) | Exists(excused) | outside)
    )  # fmt: skip


def by_commodity(region: Region) -> QuerySet[RequestLine, dict[str, object]]:
    """One row per commodity: value in rupiah, lines, agencies, first day of need, state.

    `newest` is when the last of its requests was made, `changed_at` when the case was touched last.
    """
    case = DemandCase.objects.filter(region=region, commodity=OuterRef("commodity_id"))
    needs = (
        unmet_lines(region)
        .order_by()
        .values("commodity_id", name=F("commodity__name"))
        .annotate(
            value=Sum("total"),
            lines=Count("pk"),
            agencies=Count("request__agency", distinct=True),
            first_needed_on=Min(NEEDED_ON),
            newest=Max("request__created_at"),
            changed_at=Subquery(case.values("changed_at")[:1]),
            state=Subquery(case.values("state")[:1]),
            taken_by=Subquery(case.values("taken_by__full_name")[:1]),
        )
    )
    return cast("QuerySet[RequestLine, dict[str, object]]", needs)


def quantities(region: Region, codes: Iterable[str]) -> dict[str, list[tuple[Decimal, str]]]:
    """Quantity per unit of some commodities; different units are never added up."""
    rows = (
        unmet_lines(region)
        .filter(commodity__in=list(codes))
        .order_by()
        .values("commodity_id", "unit")
        .annotate(sum=Sum("quantity"))
        .order_by("commodity_id", "-sum", "unit")
    )
    found: dict[str, list[tuple[Decimal, str]]] = defaultdict(list)
    for row in rows:
        found[row["commodity_id"]].append((row["sum"], row["unit"]))
    return found


def packages_abroad(region: Region, year: int) -> QuerySet[Package]:
    """Active packages of a year's plan announced as not domestic; a plan names no commodity."""
    return Package.objects.filter(
        region=region, fiscal_year=year, is_active=True, planned_domestic="no"
    )


def planned_abroad(region: Region, year: int) -> QuerySet[Package, dict[str, object]]:
    """Number and ceilings of those packages, by agency."""
    planned = (
        packages_abroad(region, year)
        .order_by()
        .values(agency_name=F("agency__name"))
        .annotate(packages=Count("pk"), value=Sum("ceiling"))
        .order_by("-value", "agency_name")
    )
    return cast("QuerySet[Package, dict[str, object]]", planned)


@dataclass(frozen=True, slots=True)
class Cell:
    """A need in a quarter; `value` None when it would name its buyer."""

    quantity: Decimal | None
    value: Decimal | None


@dataclass(frozen=True, slots=True)
class Forecast:
    """A commodity in one unit over four quarters. Sums are of the shown cells only."""

    code: str
    name: str
    unit: str
    cells: tuple[Cell | None, ...]

    @property
    def tells(self) -> bool:
        """True when at least one quarter is shown."""
        return any(cell is not None and cell.value is not None for cell in self.cells)

    @property
    def hidden(self) -> bool:
        """True when a quarter is left out."""
        return any(cell is not None and cell.value is None for cell in self.cells)


def forecast(region: Region, year: int) -> list[Forecast]:
    """All lines needed in a year, per commodity, unit and quarter, without telling who buys.

    Rows that tell something come first, each part by code. A cell is hidden when fewer than three agencies stand behind it or one makes up over 80 percent
    of its value. No total is given, so that a hidden cell cannot be worked out from the others.
    """
    rows = (
        RequestLine.objects.filter(request__region=region, removed_at__isnull=True)
        .filter(Q(needed_on__year=year) | Q(needed_on=None, request__needed_on__year=year))
        .exclude(state__in=RequestLine.GIVEN_UP)
        .order_by()
        .values(
            "commodity_id",
            "unit",
            name=F("commodity__name"),
            quarter=ExtractQuarter(NEEDED_ON),
            agency=F("request__agency_id"),
        )
        .annotate(quantity=Sum("quantity"), value=Sum("total"))
        .order_by("commodity_id", "unit")
    )
    groups: dict[tuple[str, str, str], dict[int, list[tuple[Decimal, Decimal]]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for row in rows:
        key = (row["commodity_id"], row["name"], row["unit"])
        groups[key][row["quarter"]].append((row["quantity"], row["value"] or Decimal(0)))
    found = [
        Forecast(code, name, unit, tuple(_cell(quarters.get(q, [])) for q in range(1, 5)))
        for (code, name, unit), quarters in groups.items()
    ]
    return sorted(found, key=lambda row: not row.tells)


def _cell(parts: list[tuple[Decimal, Decimal]]) -> Cell | None:
    if not parts:
        return None
    value = sum((v for _q, v in parts), Decimal(0))
    largest = max(v for _q, v in parts)
    if len(parts) < LEAST_AGENCIES or largest > LARGEST_SHARE * value:
        return Cell(None, None)
    return Cell(sum((q for q, _v in parts), Decimal(0)), value)


def years_of(region: Region, today: date) -> list[int]:
    """Years that have a plan, and this one."""
    planned = Package.objects.filter(region=region).values_list("fiscal_year", flat=True)
    return sorted({today.year, *planned.distinct().order_by()}, reverse=True)
