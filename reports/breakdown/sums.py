"""Sums of a choice of purchases by one thing: whole months from cells where these know it, days from purchases."""

from collections.abc import Callable, Mapping
from typing import Any

from django.db.models import Count, Q, QuerySet, Sum
from django.db.models.functions import ExtractMonth

from procurement.models import (
    CommodityCell,
    Expense,
    MonthCell,
    ProducerCell,
    SourceCell,
    SpendingCell,
)
from procurement.models.spending.cells import PLACE, Cell, CellQuerySet
from reports.figures.register import SPENDING
from reports.figures.shares import Figures
from reports.figures.terms import SpendingTerm
from reports.spending.purchases import UNKNOWN

from .days import BY_DAY, BY_PART, Days

# The first that knows everything that is asked is read.
CELLS: tuple[type[Cell], ...] = (MonthCell, SpendingCell, CommodityCell, ProducerCell)
Told = Mapping[str, object]
Found = dict[Any, Figures]
CellsOf = Callable[[type[Cell]], "CellQuerySet[Any]"]


def narrowing(told: Told) -> dict[str, object]:
    """What narrows the purchases besides their days, by the names of filters."""
    left_out = {*BY_DAY, *BY_PART, "by"}
    return {
        name: value
        for name, value in told.items()
        if value not in (None, "") and name not in left_out
    }


def cells_for(told: Told, by: str) -> type[Cell] | None:
    """The cells that hold these sums; None where only purchases tell."""
    needed = {*narrowing(told), by} - set(PLACE)
    return next((model for model in CELLS if needed <= set(model.KEY)), None)


def terms_in(model: type[Cell] | None) -> list[SpendingTerm]:
    """The sums that these cells, or purchases, tell."""
    of_months = [term for term in SPENDING if term.cell is MonthCell]
    if model is None:
        return of_months
    return [term for term in of_months if term.is_in(model)]


def sums_by(
    by: str, days: Days, told: Told, *, cells_of: CellsOf, lines: QuerySet[Expense]
) -> Found:
    """Sums by the values of `by`; a query for whole months, one for the days beside them.

    `cells_of` gives the cells of a kind that may be summed, `lines` are the purchases that the
    filters narrow, of any day.
    """
    if days.is_empty:
        return {}
    model = cells_for(told, by)
    which = dict(_lookup(name, value) for name, value in narrowing(told).items())
    found: Found = {}
    if model is not None:
        months = cells_of(model).filter(days.in_whole_months(), **which)
        sums = {f"sum_{term.name}": term.in_cells(model) for term in terms_in(model)}
        _add(found, by, months.order_by().values(by).annotate(**sums, sum_lines=Sum("lines")))
        rest = days.rest()
    else:
        rest = Q(date__range=(days.first, days.last))
    if rest is not None:
        sums = {f"sum_{term.name}": term.in_rows() for term in terms_in(model)}
        rows = lines.filter(rest).order_by()
        if by == "month":
            rows = rows.annotate(month=ExtractMonth("date"))
        _add(found, by, rows.values(by).annotate(**sums, sum_lines=Count("pk")))
    return {key: figures for key, figures in found.items() if figures.lines}


def _add(found: Found, by: str, rows: Any) -> None:
    for row in rows:
        found[row[by]] = found.get(row[by], Figures()) + Figures.of(row, "sum_")


def _lookup(name: str, value: object) -> tuple[str, object]:
    """How cells are asked for what a filter asks of purchases."""
    if name == "method":
        return name, "" if value == UNKNOWN else value
    if value == UNKNOWN:
        return f"{name}__isnull", True
    return ("commodity__kbki_code__startswith" if name == "commodity" else name), value


def sources_in(cells_of: CellsOf, told: Told, days: Days) -> "CellQuerySet[Any]":
    """The cells whose sources stand behind a choice on these days: of its places, years and source."""
    known = {*PLACE, "source"}
    which = {name: value for name, value in narrowing(told).items() if name in known}
    return cells_of(SourceCell).filter(year__range=(days.first.year, days.last.year), **which)
