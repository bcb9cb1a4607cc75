"""Compares every cell with the purchases it sums, as one moment saw both; nobody waits meanwhile."""

from collections.abc import Iterator, Mapping
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
    Q,
    QuerySet,
    Sum,
    Value,
    When,
)
from django.db.models.functions import Coalesce, ExtractMonth, ExtractYear

from procurement.models import (
    AccountCell,
    Answer,
    CommodityCell,
    DocumentCell,
    DocumentCount,
    DutyCell,
    Expense,
    ExpenseFunding,
    FundingCell,
    MonthCell,
    PlanCell,
    ProducerCell,
    SourceCell,
    SpendingCell,
)
from procurement.models.spending.cells import Cell

from . import bands, months, priced
from .cells import ACCOUNT, DOCUMENTS
from .priced import COUNTED

ZERO = Decimal(0)
Key = tuple[Any, ...]
Row = Mapping[str, Any]


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

    Purchases are summed here by the ORM, not by the statements that keep the cells, so that a
    mistake in those is found too. Raises RollupsDiffer naming each difference.
    """
    compared, differences = 0, list[Difference]()
    with one_snapshot():
        for model, rows, sums in SOURCES:
            kept = _by_key(model, _of(model.objects.all(), year).values(*model.KEY, *model.SUMS))
            source = _by_key(model, _grouped(rows, model, sums, year))
            compared += len(kept.keys() | source.keys())
            differences += _compare(model, kept, source)
        differences += _documents(year)
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


PARTS_OF_MONTHS: Mapping[str, tuple[str, Q]] = {**MONEY_PARTS, **months.in_rows(PARTS)}


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
    (MonthCell, EXPENSES, sums_of(PARTS_OF_MONTHS)),
    (SpendingCell, EXPENSES, sums_of(PARTS)),
    (SourceCell, EXPENSES, {"lines": Count("pk"), "value": Sum("value")}),
    *((model, EXPENSES, sums_of(MONEY_PARTS)) for model in (CommodityCell, ProducerCell, PlanCell)),
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
    (DocumentCount, EXPENSES, {"documents": Count("document", distinct=True)}),
]


def _of(rows: QuerySet[Any], year: int | None, field: str = "year") -> QuerySet[Any]:
    return rows if year is None else rows.filter(**{field: year})


def _grouped(
    rows: QuerySet[Any], model: type[Cell], sums: Mapping[str, Any], year: int | None
) -> Iterator[Row]:
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
    found = _of(rows, year, f"{start}date__year").values(**keys)
    totals = {f"sum_{name}": aggregate for name, aggregate in sums.items()}
    for row in found.annotate(**totals).order_by():
        yield {name.split("_", 1)[1]: value for name, value in row.items()}


def _by_key(model: type[Cell], rows: Any) -> dict[Key, Row]:
    return {tuple(row[part] for part in model.KEY): row for row in rows}


def _compare(
    model: type[Cell], kept: Mapping[Key, Row], source: Mapping[Key, Row]
) -> Iterator[Difference]:
    for key in sorted(kept.keys() | source.keys(), key=repr):
        for field in model.SUMS:
            ours, theirs = kept.get(key, {}).get(field, 0), source.get(key, {}).get(field, 0)
            if ours != theirs:
                named = tuple(zip(model.KEY, key, strict=True))
                yield Difference(str(model._meta.verbose_name), named, field, ours, theirs)


def _documents(year: int | None) -> Iterator[Difference]:
    """There are as many of these cells as documents, so the database compares them itself."""
    with connection.cursor() as cursor:
        cursor.execute(DOCUMENTS.difference(year), {"year": year})
        for *key, lines in cursor.fetchall():
            named = tuple(zip(DocumentCell.KEY, key, strict=True))
            kept = DocumentCell.objects.filter(**dict(named)).values_list("lines", flat=True)
            ours = kept.first() or 0
            yield Difference(
                str(DocumentCell._meta.verbose_name), named, "lines", ours, ours + lines
            )
