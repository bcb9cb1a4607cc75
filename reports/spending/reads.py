"""The purchases behind every figure: one queryset for page, total and export."""

from collections.abc import Mapping

from django.db.models import Count, Q, QuerySet, Sum

from p3dn.accounts.access import Person
from procurement.models import DocumentCount, Expense, SpendingCell
from procurement.models.expense import COMPLIANT, ExpenseQuerySet
from procurement.spending.reconcile import money_sums
from reports.figures.shares import Figures

# Filters by which cells are keyed too: what they select need not be summed purchase by purchase.
CELLS_KNOW = frozenset({"region", "agency", "year", "month", "until"})


def spending_lines(user: Person) -> ExpenseQuerySet:
    """Purchases that count and that the person may see, the newest first, by their keys alone."""
    return Expense.objects.visible_to(user).counted().order_by("-date", "-pk")


def figures_of(lines: QuerySet[Expense]) -> Figures:
    """Sum the purchases of a filter, all of them, as the cells do; one query."""
    sums = {f"sum_{name}": aggregate for name, aggregate in money_sums().items()}
    sums["sum_compliant_value"] = Sum("value", filter=Q(duty__in=COMPLIANT))
    sums["sum_documents"] = Count("document", distinct=True)
    return Figures.of(lines.order_by().aggregate(**sums), "sum_")


def figures_from_cells(user: Person, chosen: Mapping[str, object]) -> Figures | None:
    """The same from the cells, whatever the number of purchases; None when they cannot tell.

    `chosen` is what the filter was told, by name; without a year and month of its own a list is
    still one of whole months.
    """
    told = {name: value for name, value in chosen.items() if value not in (None, "")}
    if told.keys() - CELLS_KNOW:
        return None
    lookups = {"until": "month__lte"}
    which = {lookups.get(name, name): value for name, value in told.items()}
    spent = SpendingCell.objects.visible_to(user).filter(**which)
    papers = DocumentCount.objects.visible_to(user).filter(**which)
    return Figures.of(spent.whole() | papers.whole(), "sum_")
