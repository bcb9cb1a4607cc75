"""How templates of reports write shares, differences and addresses: `{% load figures %}`."""

from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import urlencode

from django import template
from django.urls import reverse
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from p3dn.accounts.models import Agency, Region
from p3dn.ui.lists.parameters import asked
from p3dn.ui.markup.words import dash, has_figures
from procurement.models import Expense
from procurement.spending.payments.reads import Beside
from reports.breakdown.rows import onward_links
from reports.dashboards.tables import Cell
from reports.days import whole_year
from reports.figures.figure import Figure, in_column
from reports.figures.terms import Term
from reports.figures.words import difference
from reports.spending.drawing import rows_drawn

register = template.Library()


register.filter("in_column", in_column)
register.filter("difference", difference)


@register.filter
def meaning(figure: Figure) -> SafeString:
    """What a figure says of itself, a line each."""
    return _meaning(figure, get_language())


@lru_cache(maxsize=500)
def _meaning(figure: Figure, language: str | None) -> SafeString:
    """Written once for each language; a dashboard has some thirty of them."""
    notes = format_html_join("", "<li>{}</li>", ((note,) for note in figure.notes()))
    return format_html('<ul class="figure-meaning">{}</ul>', notes)


@register.filter
def in_cells(cells: Iterable[Cell]) -> SafeString:
    """The cells of a row; in Python, because a region's table has some hundred of them."""
    return mark_safe("".join(map(_cell, cells)))  # noqa: S308 -- escaped pieces


def _cell(cell: Cell) -> str:
    text: str = conditional_escape(cell.text) if cell.text else dash(cell.absent)
    if cell.text and not has_figures(cell.text):  # words may go on below
        text = f'<span class="text-wrap">{text}</span>'
    inside = f'<a href="{conditional_escape(cell.url)}">{text}</a>' if cell.url else text
    note = (
        f'<span class="sub text-wrap">{conditional_escape(cell.note)}</span>' if cell.note else ""
    )
    return f'<td class="num" data-label="{conditional_escape(cell.heading)}">{inside}{note}</td>'


@register.simple_tag
def purchase_rows(rows: Iterable[Expense], of_figure: bool, term: Term | None) -> SafeString:
    """The rows of the list of purchases; of a figure that counts parts of them, with what it counts."""
    return rows_drawn(rows, counted=of_figure and term is not None and not term.is_number)


@register.simple_tag
def breakdowns(place: Region | Agency, year: int) -> list[tuple[str, str]]:
    """By what a year's spending of a place may be broken down: words and addresses."""
    kind = "agency" if isinstance(place, Agency) else "region"
    return onward_links({kind: place}, whole_year(year))


@register.simple_tag
def payments_url(year: int, agency: Agency | None, row: Beside, kind: str) -> str:
    """Address of the payments that a row adds up: of an agency, or of an account (of the agency chosen)."""
    choices: dict[str, object] = {"year": year}
    if agency is not None:
        choices["agency"] = agency.pk
    choices |= {kind: row.key}
    return f"{reverse('reports:payment_list')}?{urlencode(asked(**choices))}"
