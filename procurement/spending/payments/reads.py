"""What was paid beside what was recorded, by agency and by budget account: two tables, never one sum."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Max, QuerySet, Sum, Value
from django.db.models.functions import Coalesce, NullIf

from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency
from procurement.models import AccountCell, MonthCell, Payment

Lookups = Mapping[str, object]
ZERO = Decimal(0)


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
    cells = MonthCell.objects.visible_to(user).filter(year=year, **own)
    paid, recorded = _summed(payments, "agency"), _summed(cells, "agency")
    concerned = paid.keys() | recorded.keys()
    names = Agency.objects.filter(pk__in=concerned).values_list("pk", "name")
    return _widest_first(
        Beside(str(pk), name, paid.get(pk), recorded.get(pk, ZERO)) for pk, name in names
    )


def by_account(user: Person, year: int, agency: Agency | None) -> list[Beside]:
    """Budget accounts that were paid from or recorded on in a year, the widest gap first.

    A purchase is on the account that it names, or that of the budget line of its request; what names
    none is a row without a code. Three queries.
    """
    own: Lookups = {"agency": agency} if agency else {}
    payments = Payment.objects.visible_to(user).filter(date__year=year, **own).order_by()
    named = payments.values("account").annotate(sum=Sum("value"), name=Max("account_name"))
    paid = {
        code: (name, value) for code, name, value in named.values_list("account", "name", "sum")
    }
    recorded = _recorded_by_account(user, year, own)
    return _widest_first(
        Beside(code, *paid.get(code, ("", ZERO if code else None)), recorded.get(code, ZERO))
        for code in paid.keys() | recorded.keys()
    )


def _recorded_by_account(user: Person, year: int, own: Lookups) -> dict[str, Decimal]:
    """Counted purchases by account; they add up to all that was recorded. Two queries."""
    cells = AccountCell.objects.visible_to(user).filter(year=year, **own).order_by()
    code = Coalesce(NullIf("account", Value("")), "budget_line__account_code", Value(""))
    grouped = cells.values(of=code).annotate(sum=Sum("value"))
    sums: dict[str, Decimal] = defaultdict(Decimal, grouped.values_list("of", "sum"))
    months = MonthCell.objects.visible_to(user).filter(year=year, **own)
    whole: Decimal = months.aggregate(sum=Sum("value", default=ZERO))["sum"]
    sums[""] += whole - sum(sums.values())  # where accounts tell less than the purchase is worth
    return {code: value for code, value in sums.items() if code or value}


def whole_of(rows: list[Beside]) -> Beside:
    """All agencies together, as far as files say what they paid."""
    told = [row.paid for row in rows if row.paid is not None]
    recorded = sum((row.recorded for row in rows), ZERO)
    apart = sum((row.recorded for row in rows if row.paid is None), ZERO)
    return Beside("", "", sum(told, ZERO) if told else None, recorded, apart)


def _summed(rows: QuerySet[Payment] | QuerySet[MonthCell], by: str) -> dict[int, Decimal]:
    return dict(rows.order_by().values(by).annotate(sum=Sum("value")).values_list(by, "sum"))


def _widest_first(rows: Iterable[Beside]) -> list[Beside]:
    return sorted(rows, key=lambda row: (row.gap is None, -abs(row.gap or ZERO), row.key))
