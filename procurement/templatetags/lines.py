"""Lines of a long request: `{% load lines %}`."""

from typing import Any

from django import template

from procurement.request.showing.drawing import rows_drawn

register = template.Library()


@register.simple_tag
def line_rows(rows: list[dict[str, Any]], turn: list[int]) -> str:
    """The rows of the table, one for each line."""
    return rows_drawn(rows, turn)
