"""What the region's budget says of programmes and accounts, where SIPD's file was loaded."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from p3dn.accounts.models import Region
from procurement.models import BudgetItem
from reports.official.periods import Period

Level = BudgetItem.Level


@dataclass(frozen=True, slots=True)
class Items:
    """Budgets of accounts by (agency, sub-activity, account), and names; what no file told is not in it.

    A programme is named by agency and code; an account by its code alone, which is national.
    """

    budgets: Mapping[tuple[int, str, str], Decimal] = field(default_factory=dict)
    programmes: Mapping[tuple[int, str], str] = field(default_factory=dict)
    accounts: Mapping[str, str] = field(default_factory=dict)


def items_of(region: Region, period: Period) -> Items:
    """The items of the year's budget that the last files named; one query."""
    rows = BudgetItem.objects.filter(
        region=region,
        fiscal_year=period.year,
        is_active=True,
        level__in=(Level.PROGRAM, Level.ACCOUNT),
    ).order_by("pk")
    budgets: dict[tuple[int, str, str], Decimal] = {}
    programmes: dict[tuple[int, str], str] = {}
    accounts: dict[str, str] = {}
    columns = rows.values_list("level", "agency_id", "code", "account", "name", "amount")
    for level, agency, code, account, name, amount in columns:
        if level == Level.PROGRAM:
            programmes[agency, code] = name
            continue
        if amount is not None:
            budgets[agency, code, account] = amount
        if name:
            accounts[account] = name
    return Items(budgets, programmes, accounts)
