"""What was paid beside what was recorded, by agency and by budget account: two tables, never one sum."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import CharField, F, Func, Max, QuerySet, Sum, Value

from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency
from procurement.models import Expense, ExpenseAccount, Payment, SpendingCell
from procurement.models.access import own_or_region

Lookups = Mapping[str, object]
ZERO = Decimal(0)
ACCOUNT = r"5\.\d\.\d\d\.\d\d\.\d\d\.\d{4}"


@dataclass(frozen=True, slots=True)
class Beside:
    """What SIPD says was paid for something (None: no file says), and what is recorded; rupiah."""

    key: str
    name: str
    paid: Decimal | None
    recorded: Decimal
    uncompared: Decimal = ZERO  # what of `recorded` no file of payments is about

    @property
    def gap(self) -> Decimal | None:
        """Paid and not recorded; less than zero where more is recorded; None where nobody knows."""
        if self.paid is None:
            return None
        return self.paid - (self.recorded - self.uncompared)


def years_of(user: Person) -> list[int]:
    """Years in which something was paid, newest first."""
    days = Payment.objects.visible_to(user).dates("date", "year", order="DESC")
    return [day.year for day in days]


def by_agency(user: Person, year: int, agency: Agency | None) -> list[Beside]:
    """Agencies that paid or recorded in a year, the widest gap first; three queries."""
    own: Lookups = {"agency": agency} if agency else {}
    payments = Payment.objects.visible_to(user).filter(date__year=year, **own)
    cells = SpendingCell.objects.visible_to(user).filter(year=year, **own)
    paid, recorded = _summed(payments, "agency"), _summed(cells, "agency")
    concerned = paid.keys() | recorded.keys()
    names = Agency.objects.filter(pk__in=concerned).values_list("pk", "name")
    return _widest_first(
        Beside(str(pk), name, paid.get(pk), recorded.get(pk, ZERO)) for pk, name in names
    )


def by_account(user: Person, year: int, agency: Agency | None) -> list[Beside]:
    """Budget accounts that were paid from or recorded on in a year, the widest gap first.

    A purchase is on the account that it names, or that of the budget line of its request; what names
    none is a row without a code. Four queries.
    """
    which: Lookups = {"date__year": year} | ({"agency": agency} if agency else {})
    payments = Payment.objects.visible_to(user).filter(**which).order_by()
    named = payments.values("account").annotate(sum=Sum("value"), name=Max("account_name"))
    paid = {
        code: (name, value) for code, name, value in named.values_list("account", "name", "sum")
    }
    recorded = _recorded_by_account(user, which)
    return _widest_first(
        Beside(code, *paid.get(code, ("", ZERO if code else None)), recorded.get(code, ZERO))
        for code in paid.keys() | recorded.keys()
    )


def _recorded_by_account(user: Person, which: Lookups) -> dict[str, Decimal]:
    """Counted purchases by account; they add up to all that was recorded."""
    bought = Expense.objects.visible_to(user).counted().filter(**which).order_by()
    told = ExpenseAccount.objects.filter(
        own_or_region(user, "expense__"),
        expense__counts=True,
        **{f"expense__{name}": value for name, value in which.items()},
    )
    # a `mak` names an activity before its account
    account = Func(F("code"), Value(ACCOUNT), function="substring", output_field=CharField())
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for rows in (
        told.annotate(of=account, worth=F("amount")),
        bought.filter(accounts__isnull=True).annotate(
            of=F("request_line__budget_line__account_code"), worth=F("value")
        ),
    ):
        grouped = rows.order_by().values("of").annotate(sum=Sum("worth"))
        for code, value in grouped.values_list("of", "sum"):
            sums[code or ""] += value
    whole: Decimal = bought.aggregate(sum=Sum("value", default=ZERO))["sum"]
    sums[""] += whole - sum(sums.values())  # where accounts tell less than the purchase is worth
    return {code: value for code, value in sums.items() if code or value}


def whole_of(rows: list[Beside]) -> Beside:
    """All agencies together, as far as files say what they paid."""
    told = [row.paid for row in rows if row.paid is not None]
    recorded = sum((row.recorded for row in rows), ZERO)
    apart = sum((row.recorded for row in rows if row.paid is None), ZERO)
    return Beside("", "", sum(told, ZERO) if told else None, recorded, apart)


def _summed(rows: QuerySet[Payment] | QuerySet[SpendingCell], by: str) -> dict[int, Decimal]:
    return dict(rows.order_by().values(by).annotate(sum=Sum("value")).values_list(by, "sum"))


def _widest_first(rows: Iterable[Beside]) -> list[Beside]:
    return sorted(rows, key=lambda row: (row.gap is None, -abs(row.gap or ZERO), row.key))
