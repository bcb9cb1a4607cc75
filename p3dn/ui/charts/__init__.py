"""Charts drawn on the server: no script, no inline style, one link for all that stands at a point.

Colours, patterns and sizes of letters are classes in `static/css/charts.css`, so that the strict content
security policy holds and both themes have theirs; a page always shows the same figures in a table.
"""

from .bars import bar_chart, ranking_chart
from .lines import line_chart
from .parts import Point, Series
from .scale import PERCENT, RUPIAH

__all__ = [
    "PERCENT",
    "RUPIAH",
    "Point",
    "Series",
    "bar_chart",
    "line_chart",
    "ranking_chart",
]
