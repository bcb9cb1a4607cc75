"""The delivered lines behind every figure: one queryset for page, total and export."""

from typing import Any

from django.db.models import Count, QuerySet

from procurement.models import RealizationLine
from reports.cells.rollups import line_sums
from reports.figures.shares import Figures


def spending_lines(user: Any) -> QuerySet[RealizationLine]:
    """Lines that count as spending and that the person may see, newest handover first."""
    return (
        RealizationLine.objects.visible_to(user)
        .counted()
        .select_related(
            "realization__agency",
            "realization__request__package",
            "line__commodity",
            "assessment",
        )
        .order_by("-realization__handover_date", "-pk")
    )


def figures_of(lines: QuerySet[RealizationLine]) -> Figures:
    """Sum the lines of a filter, all of them, as the monthly sums do; one query."""
    sums = line_sums() | {"sum_documents": Count("realization", distinct=True)}
    return Figures.of(lines.order_by().aggregate(**sums), "sum_")
