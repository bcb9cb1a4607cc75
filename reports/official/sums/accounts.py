"""Spending and plan by agency, sub-activity and budget account; each rupiah stands on one row.

A delivery is paid by the budget line its request line names. A purchase of a national file stands on
the account the file names, when it names one that paid all of it. Else it stands on the only budget
line of its package. What is left stands on a row of unknown account: nothing is shared out by guess.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.db.models import OuterRef, Q, Subquery, Sum

from p3dn.accounts.models import Agency, Region
from procurement.models import BudgetLine, ExpenseAccount, Package
from procurement.models.plan.budget import account_in
from reports.figures.shares import Addable
from reports.official.periods import Period

from .control import announced, purchases, require_sums

ZERO = Decimal(0)
MONEY = ("value", "domestic_value", "unknown_value", "tkdn_base", "tkdn_weighted")


@dataclass(frozen=True, slots=True)
class AccountSums(Addable):
    """Rupiah of one account: announced, and bought."""

    ceiling: Decimal = ZERO
    domestic_ceiling: Decimal = ZERO
    value: Decimal = ZERO
    domestic_value: Decimal = ZERO
    unknown_value: Decimal = ZERO
    tkdn_base: Decimal = ZERO
    tkdn_weighted: Decimal = ZERO


@dataclass(frozen=True, order=True, slots=True)
class AccountKey:
    """Where money stands; sub-activity and account are empty where they are unknown."""

    agency: str
    agency_id: int
    sub_activity: str
    account: str


@dataclass(slots=True)
class AccountRow:
    """Sums of one key, and the RUP codes of the packages behind them."""

    sums: AccountSums = field(default_factory=AccountSums)
    codes: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Line:
    """A budget line of a package."""

    pk: int
    agency_id: int
    code: str
    is_domestic: bool
    is_announced: bool
    place: tuple[str, str]
    amount: Decimal


def by_account(region: Region, period: Period) -> list[tuple[AccountKey, AccountRow]]:
    """Every account with plan or spending, in order. Six queries, whatever there is to sum.

    Raises NotSettled unless the rows come to the sums of the cells and of the plan.
    """
    lines = _lines(region, period)
    rows: dict[tuple[int, str, str], AccountRow] = defaultdict(AccountRow)
    for line in (one for lines_ in lines.values() for one in lines_ if one.is_announced):
        _add(rows[line.agency_id, *line.place], line.code, AccountSums(
            ceiling=line.amount, domestic_ceiling=line.amount if line.is_domestic else ZERO
        ))  # fmt: skip
    for bought in _bought(region, period):
        own = lines.get(bought["package"], [])
        place = _place(own, bought["request_line__budget_line"], bought["named"] or "")
        sums = AccountSums(**{name: bought[f"sum_{name}"] for name in MONEY})
        _add(rows[bought["agency"], *place], own[0].code if own else "", sums)
    found = _named(rows)
    whole = sum((row.sums for _key, row in found), AccountSums())
    names = ("value", "domestic_value", "unknown_value", "ceiling", "domestic_ceiling")
    require_sums({name: getattr(whole, name) for name in names}, region, period)
    return found


def _add(row: AccountRow, code: str, sums: AccountSums) -> None:
    row.sums += sums
    if code:
        row.codes.add(code)


def _bought(region: Region, period: Period) -> Iterable[Mapping[str, Any]]:
    """Sums by agency, package, budget line of the request, and the account a source names."""
    named = ExpenseAccount.objects.filter(
        expense=OuterRef("pk"), amount=OuterRef("value"), amount__gt=0
    ).order_by("pk")
    return (
        purchases(region, period)
        .annotate(named=Subquery(named.values("code")[:1]))
        .values("agency", "package", "request_line__budget_line", "named")
        .annotate(**{f"sum_{name}": Sum(name) for name in MONEY})
    )


def _lines(region: Region, period: Period) -> dict[int, list[Line]]:
    """Budget lines of the plan's packages, and of those bought from, by package."""
    bought = purchases(region, period).filter(package__isnull=False).values("package")
    plan = announced(region, period.year).values("pk")
    rows = (
        BudgetLine.objects.filter(Q(package__in=plan) | Q(package__in=bought))
        .annotate(stands=Q(package__in=plan))
        .order_by("package", "pk")
        .values_list(
            "pk", "package", "package__agency", "package__rup_code", "package__planned_domestic",
            "sub_activity", "account_code", "amount", "stands",
        )
    )  # fmt: skip
    found: dict[int, list[Line]] = defaultdict(list)
    for pk, package, agency, code, domestic, sub, account, amount, stands in rows:
        is_domestic = domestic == Package.Planned.YES
        found[package].append(
            Line(pk, agency, code, is_domestic, stands, (sub if account else "", account), amount)
        )
    return found


def _place(lines: list[Line], named_line: int | None, named: str) -> tuple[str, str]:
    """Sub-activity and account that a purchase from a package stands on."""
    for line in lines:
        if line.pk == named_line:
            return line.place
    sub, account = account_in(named)
    if account:
        subs = {line.place[0] for line in lines if line.place[1] == account}
        return (sub or (subs.pop() if len(subs) == 1 else ""), account)
    paying = [line for line in lines if line.amount > 0] or lines
    return paying[0].place if len(paying) == 1 else ("", "")


def _named(rows: dict[tuple[int, str, str], AccountRow]) -> list[tuple[AccountKey, AccountRow]]:
    names = dict(Agency.objects.filter(pk__in={key[0] for key in rows}).values_list("pk", "name"))
    keyed = [
        (AccountKey(names[agency], agency, sub, account), row)
        for (agency, sub, account), row in rows.items()
    ]
    return sorted(keyed, key=lambda pair: pair[0])
