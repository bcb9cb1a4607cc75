"""On what kept pages of purchases rest: the tables they read, and the places of which they read them.

Who sees a page is what decides it (`scope`), not the person; a query of such a page names nobody.
"""

from collections.abc import Hashable
from typing import Any, ClassVar

from django.db.models import Model

from catalog.models import Commodity, Producer
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Agency, Region
from p3dn.jobs.models import Job
from p3dn.ui.kept.growing import Rests
from p3dn.ui.kept.lists import KeptList
from procurement.models import (
    AccountCell,
    AgencyBudget,
    AgencyCommodityDayCell,
    AgencyMethodDayCell,
    AgencyProducerDayCell,
    AnnouncedCell,
    Assessment,
    BudgetLine,
    CommodityCell,
    CommodityDayCell,
    DayCell,
    DocumentCount,
    DutyCell,
    Expense,
    FundingCell,
    LineDismissal,
    LineRequirement,
    MethodDayCell,
    MonthCell,
    Order,
    OrderLine,
    Package,
    Payment,
    PlanCell,
    ProducerCell,
    ProducerDayCell,
    PurchaseRequest,
    Realization,
    RealizationLine,
    RegionMonthCell,
    RequestLine,
    SourceCell,
    SourceFile,
    SpendingCell,
    SumsCheck,
)

Tables = frozenset[type[Model]]
BY_PLACE: Tables = frozenset(
    {
        AccountCell, AgencyBudget, AgencyCommodityDayCell, AgencyMethodDayCell, AgencyProducerDayCell, AnnouncedCell,
        CommodityCell, CommodityDayCell, DayCell, DocumentCount, DutyCell, Expense, FundingCell, MethodDayCell, MonthCell,
        Order, OrderLine, Payment, PlanCell, ProducerCell, ProducerDayCell, PurchaseRequest, Realization, RealizationLine,
        RegionMonthCell, RequestLine, SourceCell, SpendingCell,
    }
)  # fmt: skip
"""They count their changes by region and agency."""
BY_THEMSELVES: Tables = frozenset(
    {
        Agency, BudgetLine, Commodity, Job, LineDismissal, LineRequirement, Package, Producer, Region, SourceFile,
        SumsCheck,
    }
)  # fmt: skip
FOREVER: Tables = frozenset({Assessment})
"""No row of these ever changes, and each is named by a row of the others."""


def names_of(tables: Tables) -> frozenset[str]:
    """What the tables are called in the database."""
    return frozenset(model._meta.db_table for model in tables)


def scope_of(request: AuthenticatedRequest) -> Hashable:
    """What decides which rows a person sees."""
    return access_of(request.user).scope


def of_what_is_seen(request: AuthenticatedRequest, names: frozenset[str]) -> Rests:
    """Pages of all that a person sees: of their regions and agencies."""
    grants = access_of(request.user).grants
    return Rests(
        names,
        frozenset(one.region_id for one in grants),
        frozenset(one.agency_id for one in grants),
    )


class KeptOfPlaces(KeptList):
    """A list of what a person sees in their places, which is the same for whoever sees the same."""

    request: Any
    names: ClassVar[frozenset[str]] = names_of(frozenset({Agency, Region}))
    """Tables that it reads besides those that count by place."""

    def who(self) -> Hashable:
        """What decides which rows a person sees."""
        return scope_of(self.request)

    def rests(self) -> Rests:
        """Their regions and agencies."""
        return of_what_is_seen(self.request, self.names)
