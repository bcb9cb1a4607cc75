"""All figures, in the order in which pages show them, and the terms they are made of."""

from collections.abc import Iterable, Mapping
from functools import cache, reduce
from operator import or_
from typing import Any, TypeVar

from django.db.models import Aggregate, Q, QuerySet, Sum, Value

from p3dn.accounts.access.prepared import Rows
from procurement.models import DocumentCount, MonthCell
from procurement.models.spending.cells import Cell

from .declared import (
    answers,
    budgets,
    deliveries,
    dispensations,
    duty,
    estimates,
    firms,
    origin,
    plan,
    realisation,
    tkdn,
    wholes,
)
from .figure import Figure
from .terms import BudgetTerm, PlanTerm, SpendingTerm, Term

T = TypeVar("T", bound=Term)

FAMILIES = (
    origin,
    wholes,
    duty,
    realisation,
    plan,
    budgets,
    firms,
    tkdn,
    dispensations,
    estimates,
    deliveries,
    answers,
)
FIGURES: tuple[Figure, ...] = tuple(one for family in FAMILIES for one in family.FIGURES)
BY_KEY = {figure.key: figure for figure in FIGURES}


def _terms(kind: type[T], more: Iterable[T] = ()) -> tuple[T, ...]:
    found = [term for figure in FIGURES for term in figure.terms() if isinstance(term, kind)]
    return tuple(dict.fromkeys([*found, *more]))


SPENDING: tuple[SpendingTerm, ...] = _terms(SpendingTerm, [duty.EXEMPT])
BUDGETED: tuple[BudgetTerm, ...] = _terms(BudgetTerm)
PLANNED: tuple[PlanTerm, ...] = _terms(PlanTerm)
SPENDING_BY_KEY = {term.key: term for term in SPENDING}
SPENDING_BY_NAME = {term.name: term for term in SPENDING}
PLANNED_BY_KEY = {term.key: term for term in PLANNED}
PLANNED_BY_NAME = {term.name: term for term in PLANNED}


@cache
def sums_in(model: type[Cell]) -> Mapping[str, Sum]:
    """What is summed of a kind of cells, as `sum_` and the term's name; put together once."""
    return {f"sum_{term.name}": term.in_cells() for term in SPENDING if term.cell is model}


def or_null(sums: Mapping[str, Aggregate]) -> dict[str, Any]:
    """The same sums, NULL over nothing: a shorter question for whoever takes that for zero (`Addable.of`)."""
    found: dict[str, Any] = {name: total.copy() for name, total in sums.items()}
    for total in found.values():
        total.default = None
    return found


def belonging_in(model: type[Cell]) -> Q:
    """Which cells of a kind belong to any of the sums that only they hold."""
    terms = [term for term in SPENDING if term.cell is model]
    which = [term.of_cells() for term in terms]
    return reduce(or_, which) if all(which) else Q()


# What dashboards and lists are told by cells of rupiah, and by those of documents behind them.
MONEY: Mapping[str, Aggregate] = {**sums_in(MonthCell), "sum_lines": Sum("lines")}
DOCUMENTS: Mapping[str, Aggregate] = {f"sum_{name}": Sum(name) for name in DocumentCount.SUMS}


def together(rows: QuerySet[Any, Any], sums: Mapping[str, Aggregate]) -> Rows:
    """One row of the sums, none where there is nothing to sum: a query to be written once."""
    one = rows.order_by().annotate(one=Value(1)).values("one")
    found: Rows = one.annotate(**sums).values_list(*sums)
    return found


def figures_about(term: Term) -> list[Figure]:
    """Figures whose numerator it is: their words explain its list."""
    return [figure for figure in FIGURES if figure.counted == term]
