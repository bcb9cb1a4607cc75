"""How templates of reports write shares, differences and addresses: `{% load figures %}`."""

from urllib.parse import urlencode

from django import template
from django.urls import reverse

from p3dn.accounts.models import Agency, Region
from p3dn.ui.lists.parameters import asked
from procurement.spending.payments.reads import Beside
from reports.breakdown.days import whole_year
from reports.breakdown.rows import onward_links
from reports.figures.figure import in_column
from reports.figures.shares import Span
from reports.figures.words import difference

register = template.Library()


@register.filter(name="in_column")
def share_in_column(share: Span | None) -> str:
    """A share for a column of a table."""
    return in_column(share)


register.filter("difference", difference)


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
