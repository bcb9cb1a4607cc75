"""What a report is made of before it is frozen: tables with their columns, paragraphs, charts."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from p3dn.accounts.models import Region

from .periods import Period

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Value = Decimal | int | str | None
"""A cell; None is what nobody knows, or what is not kept here: it stays empty."""
Row = Mapping[str, Value]
HUNDRED = Decimal(100)


class NotSettled(Exception):
    """The rows of a table do not come to the sums kept of the spending: something moves just now."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading as the form words it, what stands in it, how it is summed.

    `kind` is text, rupiah, number or percent (0 to 100). `total` is empty, "sum", or "part/whole" by
    the keys of two columns. Columns with the same `group` stand under it.
    """

    key: str
    heading: "StrOrPromise"
    kind: str = "text"
    width: int = 14
    group: "StrOrPromise" = ""
    total: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet: rows by the keys of the columns, and what must be said below them."""

    name: "StrOrPromise"
    columns: Sequence[Column]
    rows: Sequence[Row]
    notes: Sequence[str] = ()

    def totals(self) -> dict[str, Value]:
        """The last row: sums, and shares of sums; None where there is nothing to sum or share."""
        sums: dict[str, Value] = {}
        for column in self.columns:
            if column.total == "sum":
                sums[column.key] = summed(row.get(column.key) for row in self.rows)
        for column in self.columns:
            if "/" in column.total:
                part, whole = (sums.get(key) for key in column.total.split("/"))
                sums[column.key] = share(part, whole)
        return sums


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter of the narrative."""

    heading: "StrOrPromise"
    paragraphs: Sequence[str]


@dataclass(frozen=True, slots=True)
class Chart:
    """Lying stacked bars in rupiah: a label and one value of each series."""

    title: "StrOrPromise"
    series: Sequence["StrOrPromise"]
    points: Sequence[tuple[str, Sequence[Decimal]]]


@dataclass(frozen=True, slots=True)
class Body:
    """What one report says."""

    tables: Sequence[Table]
    sections: Sequence[Section] = ()
    charts: Sequence[Chart] = ()


@dataclass(frozen=True, slots=True)
class ReportType:
    """A kind of report, declared once: title, for whom, usual period, and how it is put together."""

    code: str
    title: "StrOrPromise"
    about: "StrOrPromise"
    usual: str
    build: Callable[[Region, Period], Body]
    has_cover: bool = field(default=False)


def summed(values: Iterable[Value]) -> Value:
    """Sum of the numbers among values; None when there is none."""
    numbers = [value for value in values if isinstance(value, Decimal | int)]
    return sum(numbers, Decimal(0)) if numbers else None


def share(part: Value, whole: Value) -> Decimal | None:
    """`part` in percent of `whole`; None without a whole."""
    if not isinstance(part, Decimal | int) or not isinstance(whole, Decimal | int) or not whole:
        return None
    return Decimal(part) * HUNDRED / Decimal(whole)
