"""The chart of a breakdown; the same figures stand in the table below it."""

from collections.abc import Sequence
from typing import Any

from django.utils.safestring import SafeString

from p3dn.ui.charts import Point, Series, bar_chart, ranking_chart
from reports.dashboards.charts import LARGEST, a_year_before, parts
from reports.equal_spans import EqualSpans

from .kinds import Kind
from .rows import Row

SHORT = 3
"""Letters of a name that stand below a column; its point says it whole."""


def chart_of(title: str, rows: Sequence[Row], kind: Kind, spans: EqualSpans) -> SafeString | None:
    """What was spent by origin: of values that follow each other all, else the largest; each opens what it is made of.

    Across each of the former stands what was spent a year before.
    """
    bought = [row for row in rows if row.value]
    if not bought:
        return None
    if kind.in_order:
        points = [Point(row.name[:SHORT], row.name, row.url) for row in rows]
        before = a_year_before(spans, [row.previous for row in rows])
        return bar_chart(
            title=title, points=points, series=_series(rows), stacked=True, beside=before
        )
    largest = bought[:LARGEST]
    points = [Point(row.name, url=row.url) for row in largest]
    return ranking_chart(title=title, points=points, series=_series(largest))


def _series(rows: Sequence[Row]) -> list[Series]:
    figures: list[Any] = [row.figures for row in rows]
    return [Series(name, [getattr(one, figure) for one in figures]) for name, figure in parts()]
