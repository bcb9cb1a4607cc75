"""Totals of a period from the cells alone: what tables must come to, and what is compared later."""

from datetime import datetime
from decimal import Decimal

from django.db.models import QuerySet, Sum
from django.db.models.functions import Coalesce

from p3dn.accounts.models import Region
from procurement.models import Expense, MonthCell, Package, SourceCell, SpendingCell
from procurement.models.spending.cells import CellQuerySet
from reports.drawn import drawn_of
from reports.official.periods import Period
from reports.official.shape import NotSettled

ZERO = Decimal(0)
SPENDING = ("value", "domestic_value", "imported_value", "unknown_value", "small_business_value")
PLAN = ("ceiling", "domestic_ceiling")
TOTALS = (*SPENDING, *PLAN)
"""Names of a report's totals, all in rupiah."""


def cells(region: Region, period: Period) -> CellQuerySet[MonthCell]:
    """The sums of the months of a period."""
    found: CellQuerySet[MonthCell] = MonthCell.objects.of(region).filter(**_months(period))
    return found


def finer(region: Region, period: Period) -> CellQuerySet[SpendingCell]:
    """The same sums, told apart by source, kind, method and duty."""
    found: CellQuerySet[SpendingCell] = SpendingCell.objects.of(region).filter(**_months(period))
    return found


def _months(period: Period) -> dict[str, object]:
    return {"year": period.year, "month__range": (period.first_month, period.last_month)}


def purchases(region: Region, period: Period) -> QuerySet[Expense]:
    """The purchases that those sums hold, in no order."""
    days = (period.first, period.last)
    return Expense.objects.counted().filter(region=region, date__range=days).order_by()


def announced(region: Region, year: int) -> QuerySet[Package]:
    """The packages of a year's plan that stand, in no order."""
    return Package.objects.filter(region=region, fiscal_year=year, is_active=True).order_by()


def control(region: Region, period: Period) -> tuple[dict[str, Decimal], datetime | None]:
    """The totals by name, and when something of them was last written; three queries."""
    spent = cells(region, period).whole()
    totals = {name: spent[f"sum_{name}"] or ZERO for name in SPENDING}
    domestic = announced(region, period.year).filter(planned_domestic=Package.Planned.YES)
    planned = announced(region, period.year).aggregate(ceiling=Coalesce(Sum("ceiling"), ZERO))
    totals |= planned | domestic.aggregate(domestic_ceiling=Coalesce(Sum("ceiling"), ZERO))
    return totals, spent["as_of"]


def sources(region: Region, period: Period) -> list[str]:
    """Until when each source of a period's spending, and the plan, is known; two queries."""
    known = SourceCell.objects.of(region).filter(**_months(period))
    return [str(one) for one in drawn_of(known, plan_of=[region.pk])]


def require_sums(found: dict[str, Decimal], region: Region, period: Period) -> None:
    """Refuse a table whose rows do not come to the totals of the same names, to the rupiah.

    Raises NotSettled: purchases are being written, or the plan loaded, between two looks.
    """
    totals, _as_of = control(region, period)
    wrong = {name: (sum_, totals[name]) for name, sum_ in found.items() if sum_ != totals[name]}
    if wrong:
        raise NotSettled(wrong)
