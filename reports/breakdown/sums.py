"""Sums of a choice of purchases by one thing: whole months and days from cells where these know it, else from purchases."""

from collections.abc import Callable, Mapping
from typing import Any

from django.db.models import Count, QuerySet, Sum
from django.db.models.functions import ExtractMonth

from procurement.models import (
    AgencyCommodityDayCell,
    AgencyMethodDayCell,
    AgencyProducerDayCell,
    CommodityCell,
    CommodityDayCell,
    DayCell,
    Expense,
    MethodDayCell,
    MonthCell,
    ProducerCell,
    ProducerDayCell,
    SourceCell,
    SpendingCell,
)
from procurement.models.spending.cells import PLACE, Cell, CellQuerySet
from reports.days import BY_DAY, BY_PART, Days
from reports.figures.register import SPENDING
from reports.figures.shares import Figures
from reports.figures.terms import SpendingTerm
from reports.spending.purchases import UNKNOWN

# The first that knows everything that is asked is read.
CELLS: tuple[type[Cell], ...] = (MonthCell, SpendingCell, CommodityCell, ProducerCell)
OF_REGIONS: tuple[type[Cell], ...] = (MethodDayCell, CommodityDayCell, ProducerDayCell)
OF_AGENCIES: tuple[type[Cell], ...] = (
    AgencyMethodDayCell, AgencyCommodityDayCell, AgencyProducerDayCell,
)  # fmt: skip
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


def day_cells_for(told: Told, by: str, *, whole_regions: bool) -> type[Cell] | None:
    """The same of the days beside whole months; those of whole regions say nothing of a part of one."""
    needed = {*narrowing(told), by} - {"region", "month"}
    known: tuple[type[Cell], ...] = (DayCell, *(OF_REGIONS if whole_regions else ()), *OF_AGENCIES)
    return next((model for model in known if needed <= set(model.KEY)), None)


def terms_in(model: type[Cell] | None) -> list[SpendingTerm]:
    """The sums that these cells, or purchases, tell."""
    of_months = [term for term in SPENDING if term.cell is MonthCell]
    if model is None:
        return of_months
    return [term for term in of_months if term.is_in(model)]


def sums_by(
    by: str,
    days: Days,
    told: Told,
    *,
    cells_of: CellsOf,
    lines: QuerySet[Expense],
    whole_regions: bool = False,
) -> Found:
    """Sums by the values of `by`; a query for whole months, one for the days beside them.

    `cells_of` gives the cells of a kind that may be summed, `lines` are the purchases that the
    filters narrow, of any day. `whole_regions`: all of what some regions spent may be summed, not that of
    single agencies.
    """
    if days.is_empty:
        return {}
    model = cells_for(told, by)
    which = dict(_lookup(name, value) for name, value in narrowing(told).items())
    found: Found = {}
    if model is None:
        _add(found, by, _of_rows(by, lines.filter(date__range=(days.first, days.last)), model))
        return _bought(found)
    months = cells_of(model).filter(days.in_whole_months(), **which)
    _add(found, by, _of_cells(by, months, model, model))
    rest = days.rest()
    if rest is None:
        return _bought(found)
    by_day = day_cells_for(told, by, whole_regions=whole_regions)
    if by_day is None:
        _add(found, by, _of_rows(by, lines.filter(rest), model))
    else:
        _add(found, by, _of_cells(by, cells_of(by_day).filter(rest, **which), by_day, model))
    return _bought(found)


def _of_cells(by: str, cells: QuerySet[Any], model: type[Cell], told_by: type[Cell]) -> Any:
    """Cells of this kind, summed as those of months tell it."""
    if by == "month" and by not in model.KEY:
        cells = cells.annotate(month=ExtractMonth("date"))
    sums = {f"sum_{term.name}": term.in_cells(model) for term in terms_in(told_by)}
    return cells.order_by().values(by).annotate(**sums, sum_lines=Sum("lines"))


def _of_rows(by: str, rows: QuerySet[Any], told_by: type[Cell] | None) -> Any:
    """The same purchase by purchase."""
    if by == "month":
        rows = rows.annotate(month=ExtractMonth("date"))
    sums = {f"sum_{term.name}": term.in_rows() for term in terms_in(told_by)}
    return rows.order_by().values(by).annotate(**sums, sum_lines=Count("pk"))


def _bought(found: Found) -> Found:
    """Without what sums to nothing because it was taken out again."""
    return {key: figures for key, figures in found.items() if figures.lines}


def _add(found: Found, by: str, rows: Any) -> None:
    for row in rows:
        key, figures = row[by], Figures.of(row, "sum_")
        found[key] = found[key] + figures if key in found else figures


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
