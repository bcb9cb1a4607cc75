"""The chart of a breakdown; the same figures stand in the table below it."""

from collections.abc import Sequence
from typing import Any

from django.utils.safestring import SafeString

from p3dn.ui.charts import Point, Series, ranking_chart
from reports.dashboards.charts import LARGEST, parts

from .rows import Row


def ranking(title: str, rows: Sequence[Row]) -> SafeString | None:
    """The largest of a page by origin; each opens what it is made of."""
    largest = [row for row in rows if row.value][:LARGEST]
    if not largest:
        return None
    series: list[Any] = [
        Series(name, [getattr(row.figures, figure) for row in largest]) for name, figure in parts()
    ]
    return ranking_chart(
        title=title, points=[Point(row.name, url=row.url) for row in largest], series=series
    )
