"""Lines of a long request: `{% load lines %}`."""

from collections.abc import Sequence

from django import template

from procurement.request.showing.drawing import rows_drawn
from procurement.request.showing.shown import Shown

register = template.Library()


@register.simple_tag
def line_rows(rows: Sequence[Shown], turn: list[int]) -> str:
    """The rows of the table, one for each line."""
    return rows_drawn(rows, turn)
