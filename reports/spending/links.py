"""Addresses of the list of spending behind a figure; the only place that spells its filters."""

from functools import cache
from urllib.parse import urlencode

from django.urls import reverse

from p3dn.accounts.models import Agency, Region
from p3dn.ui.lists.parameters import asked

# What a figure of `Figures` sums, as choices of SpendingFilter.
CHOICES: dict[str, dict[str, str]] = {
    "value": {},
    "domestic_value": {"origin": "domestic"},
    "imported_value": {"origin": "imported"},
    "unknown_value": {"origin": "unknown"},
    "tkdn_base": {"tkdn": "known"},
    "small_business_value": {"small_business": "yes"},
    "small_business_unknown": {"small_business": "unknown"},
    "compliant_value": {"duty": "met"},
    "exempt_value": {"duty": "exempt"},
}


def spending_query(
    place: Region | Agency, figure: str, *, year: int, month: int | None = None, until: int = 12
) -> str:
    """The query string that selects what `figure` of that place and time sums.

    `until` is the last month counted; a whole year needs no such choice.
    """
    kind = "agency" if isinstance(place, Agency) else "region"
    choices: dict[str, object] = {kind: place.pk, "year": year}
    if month is not None:
        choices["month"] = month
    elif until < 12:
        choices["until"] = until
    return urlencode(asked(**choices, **CHOICES[figure]))


def spending_url(place: Region | Agency, figure: str, **when: int) -> str:
    """Address of the list that sums to `figure`; see spending_query."""
    return f"{_address('reports:spending_lines')}?{spending_query(place, figure, **when)}"


@cache
def _address(view: str) -> str:
    """Where a list is; a dashboard leads there a hundred times."""
    return reverse(view)


def agency_url(pk: int, year: int) -> str:
    """Address of an agency's own dashboard of that year."""
    return f"{reverse('reports:agency', args=[pk])}?{urlencode(asked(year=year))}"


def plan_url(place: Region | Agency, year: int, planned_domestic: str = "") -> str:
    """Address of the packages a ceiling of the plan sums, by what the plan says of PDN."""
    choices: dict[str, object] = {"fiscal_year": year}
    if isinstance(place, Agency):
        choices["agency"] = place.pk
    if planned_domestic:
        choices["planned_domestic"] = planned_domestic
    return f"{_address('procurement:package_list')}?{urlencode(asked(**choices))}"
