"""Compares every cell with the purchases or packages it sums, as one moment saw both; nobody waits meanwhile."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db import connection, transaction
from django.db.models import (
    Case,
    CharField,
    Count,
    F,
    Func,
    IntegerField,
    Model,
    Q,
    QuerySet,
    Sum,
    Value,
    When,
)
from django.db.models.functions import Coalesce, ExtractMonth, ExtractYear

from procurement.models import (
    AccountCell,
    AgencyCommodityDayCell,
    AgencyMethodDayCell,
    AgencyProducerDayCell,
    AnnouncedCell,
    Answer,
    CommodityCell,
    CommodityDayCell,
    DayCell,
    DocumentCell,
    DocumentCount,
    DutyCell,
    Expense,
    ExpenseFunding,
    FundingCell,
    MethodDayCell,
    MonthCell,
    Package,
    PlanCell,
    ProducerCell,
    ProducerDayCell,
    RegionMonthCell,
    SelfManagedPackage,
    SourceCell,
    SpendingCell,
    Way,
)
from procurement.models.spending.cells import Cell

from . import bands, months, priced
from .priced import COUNTED
from .rollups import ACCOUNT, BY_MODEL, listed

ZERO = Decimal(0)
Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A sum that does not equal its source; `key` by the names of the cell's key."""

    cell: str
    key: tuple[tuple[str, Any], ...]
    field: str
    kept: Decimal | int
    source: Decimal | int

    def __str__(self) -> str:
        where = ", ".join(f"{name} {value}" for name, value in self.key)
        return (
            f"{self.cell} ({where}): {self.field} tersimpan {self.kept}, seharusnya {self.source}"
        )


class RollupsDiffer(Exception):
    """Sums and sources disagree; `differences` says where, among `compared` sums."""

    def __init__(self, differences: list[Difference], compared: int) -> None:
        self.differences, self.compared = differences, compared
        super().__init__("\n".join(str(difference) for difference in differences))


def reconcile(year: int | None = None) -> int:
    """Compare all cells of a year, or of all years; returns the number of cells compared.

    Purchases and packages are summed here by the ORM, not by the statements that keep the cells, so
    that a mistake in those is found too. Raises RollupsDiffer naming each difference.
    """
    compared, differences = 0, list[Difference]()
    with one_snapshot():
        sources = [(model, _grouped(rows, model, sums, year)) for model, rows, sums in SOURCES]
        for model, summed in (*sources, _announced(year)):
            number, found = compare(model, summed, year)
            compared += number
            differences += found
    if differences:
        raise RollupsDiffer(differences, compared)
    return compared


@contextmanager
def one_snapshot() -> Iterator[None]:
    """Reads inside see one moment; within a transaction, that of the transaction."""
    first = not connection.in_atomic_block
    with transaction.atomic(), connection.cursor() as cursor:
        if first:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield


# Sums of cells by name: the column of a purchase that is summed, or `COUNTED`, and which purchases.
MONEY_PARTS: Mapping[str, tuple[str, Q]] = {
    "lines": (COUNTED, Q()),
    "value": ("value", Q()),
    "domestic_value": ("domestic_value", Q()),
    "imported_value": ("imported_value", Q()),
    "unknown_value": ("unknown_value", Q()),
    "tkdn_base": ("tkdn_base", Q()),
    "tkdn_weighted": ("tkdn_weighted", Q()),
    **{name: ("tkdn_base", which) for name, which in bands.IN_ROWS.items()},
    "small_business_value": ("value", Q(small_business=Answer.YES)),
    "small_business_unknown": ("value", Q(small_business=Answer.UNKNOWN)),
    "in_region_value": ("value", Q(in_region=Answer.YES)),
    "in_region_unknown": ("value", Q(in_region=Answer.UNKNOWN)),
}


PARTS: Mapping[str, tuple[str, Q]] = {**MONEY_PARTS, **priced.IN_ROWS}
"""All that cells of spending by source and method sum; those of other things have `MONEY_PARTS`."""


PARTED: Mapping[str, tuple[str, Q]] = {**MONEY_PARTS, **months.in_rows(PARTS)}


def sums_of(parts: Mapping[str, tuple[str, Q]]) -> dict[str, Any]:
    """The sums of cells as aggregates over Expense, by name."""
    return {
        name: Count(field, filter=which or None)
        if field == COUNTED
        else Sum(field, filter=which or None, default=ZERO)
        for name, (field, which) in parts.items()
    }


DIFFERS: Mapping[str, Q] = {
    Answer.UNKNOWN: Q(delivery_line__isnull=True),
    Answer.NO: Q(delivery_line__findings=[]),
    Answer.YES: Q(delivery_line__isnull=False) & ~Q(delivery_line__findings=[]),
}
"""Purchases by whether what was delivered differs from what was approved."""


EXPENSES = Expense.objects.counted()
SOURCES: list[tuple[type[Cell], QuerySet[Any], dict[str, Any]]] = [
    *(
        (model, EXPENSES, sums_of(PARTED))
        for model in (MonthCell, RegionMonthCell, DayCell, MethodDayCell, AgencyMethodDayCell)
    ),
    (SpendingCell, EXPENSES, sums_of(PARTS)),
    (SourceCell, EXPENSES, {"lines": Count("pk"), "value": Sum("value")}),
    *(
        (model, EXPENSES, sums_of(MONEY_PARTS))
        for model in (
            CommodityCell,
            CommodityDayCell,
            ProducerCell,
            ProducerDayCell,
            AgencyCommodityDayCell,
            AgencyProducerDayCell,
            PlanCell,
        )
    ),
    (DutyCell, EXPENSES, {"lines": Count("pk"), "value": Sum("value")}),
    (
        FundingCell,
        ExpenseFunding.objects.filter(expense__counts=True),
        {"lines": Count("pk"), "value": Sum("amount")},
    ),
    (
        AccountCell,
        EXPENSES,
        {"lines": Count("*"), "value": Sum(Coalesce("accounts__amount", "value"))},
    ),
    (DocumentCell, EXPENSES, {"lines": Count("pk")}),
    (DocumentCount, EXPENSES, {"documents": Count("document", distinct=True)}),
]


def _grouped(
    rows: QuerySet[Any], model: type[Cell], sums: Mapping[str, Any], year: int | None
) -> QuerySet[Any]:
    """The rows summed by the key of a kind of cells: `key_...` and `sum_...`."""
    start = "expense__" if rows.model is ExpenseFunding else ""
    place = {
        "key_year": ExtractYear(f"{start}date"),
        "key_month": ExtractMonth(f"{start}date"),
        "key_funding": F("source"),
        "key_account": Coalesce(
            Func(F("accounts__code"), Value(ACCOUNT), function="substring"), Value("")
        ),
        "key_budget_line": Case(
            When(accounts__isnull=True, then=F("request_line__budget_line")),
            output_field=IntegerField(),
        ),
        "key_differs": Case(
            *(When(which, then=Value(str(answer))) for answer, which in DIFFERS.items()),
            output_field=CharField(),
        ),
    }
    keys = {f"key_{name}": place.get(f"key_{name}", F(f"{start}{name}")) for name in model.KEY}
    found = rows if year is None else rows.filter(**{f"{start}date__year": year})
    totals = {f"sum_{name}": aggregate for name, aggregate in sums.items()}
    summed: QuerySet[Any] = found.values(**keys).annotate(**totals).order_by()
    return summed


UNTOLD = Value(str(Package.Planned.UNKNOWN))
TOLD_APART: Mapping[type[Model], Mapping[str, Any]] = {
    Package: {"way": Value(str(Way.PROVIDER))},
    SelfManagedPackage: {
        "way": Value(str(Way.SELF_MANAGED)),
        "method": Value(""),
        "planned_domestic": UNTOLD,
        "planned_small_business": UNTOLD,
    },
}
"""What cells of the plan are keyed by and packages of a kind do not say themselves."""


def _announced(year: int | None) -> tuple[type[Cell], QuerySet[Any]]:
    """Cells of the plan, and its active packages of a year, or of all, summed as `_grouped` does."""
    which = {"is_active": True} if year is None else {"is_active": True, "fiscal_year": year}
    providers, self_managed = (
        model._default_manager.filter(**which)
        .order_by()
        .values(**{f"key_{name}": told.get(name, F(name)) for name in AnnouncedCell.KEY})
        .annotate(sum_packages=Count("pk"), sum_ceiling=Sum("ceiling"))
        for model, told in TOLD_APART.items()
    )
    both: QuerySet[Any] = providers.union(self_managed, all=True)
    return AnnouncedCell, both


def compare(
    model: type[Cell], source: QuerySet[Any], year: int | None
) -> tuple[int, list[Difference]]:
    """How many cells there are or should be, and which of their sums differ; two queries.

    There may be millions, so that the database compares them: no more than the differences is read.
    """
    rollup = BY_MODEL[model]
    sums, params = source.query.sql_with_params()
    cells = f"SELECT * FROM {rollup.table}{rollup.in_year(year)}" % {"year": year}
    keys, names = len(model.KEY), model.SUMS
    both = [
        *(f"coalesce(c.{column}, s.key_{name})" for column, name in zip(rollup.key, model.KEY, strict=True)),
        *(f"coalesce(c.{name}, 0), coalesce(s.sum_{name}, 0)" for name in names),
        "c.id IS NULL",
    ]  # fmt: skip
    differs = " OR ".join(f"coalesce(c.{n}, 0) <> coalesce(s.sum_{n}, 0)" for n in names)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM ({cells}) AS c")
        compared: int = cursor.fetchone()[0]
        cursor.execute(
            f"SELECT {listed(both)} FROM ({sums}) AS s FULL JOIN ({cells}) AS c"
            f" ON {rollup.same('c', 's', 'key_')} WHERE {differs} ORDER BY {listed(map(str, range(1, keys + 1)))}",
            params,
        )
        rows = cursor.fetchall()
    found = [one for row in rows for one in _differences(model, row[:keys], row[keys:-1])]
    return compared + sum(row[-1] for row in rows), found


def _differences(model: type[Cell], key: Key, pairs: Sequence[Any]) -> Iterator[Difference]:
    """Those of one cell, of what is kept and what should be, in turn."""
    named = tuple(zip(model.KEY, key, strict=True))
    for name, kept, source in zip(model.SUMS, pairs[::2], pairs[1::2], strict=True):
        if kept != source:
            yield Difference(str(model._meta.verbose_name), named, name, kept, source)
