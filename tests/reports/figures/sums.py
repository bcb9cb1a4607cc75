"""What dashboards read from cells, summed from the purchases themselves."""

from django.db.models import Aggregate, Count, QuerySet

from procurement.models import Expense, MonthCell
from reports.figures.register import SPENDING
from reports.figures.shares import Figures


def figures_of(lines: QuerySet[Expense]) -> Figures:
    """Sum the purchases of a filter, all of them, as the cells do; one query."""
    columns = {term.name: term.in_rows() for term in SPENDING if term.cell is MonthCell}
    sums: dict[str, Aggregate] = {f"sum_{name}": total for name, total in columns.items()}
    sums |= {"sum_lines": Count("pk"), "sum_documents": Count("document", distinct=True)}
    return Figures.of(lines.order_by().aggregate(**sums), "sum_")
