"""Addresses of the list of spending behind a figure; the only place that spells its filters."""

from functools import cache, lru_cache
from urllib.parse import urlencode

from django.urls import reverse

from p3dn.accounts.models import Agency, Region
from p3dn.ui.lists.parameters import asked
from procurement.models import BudgetStanding, Way
from procurement.plan.self_managed.filters import SelfManagedFilter
from procurement.plan.structure.filters import KNOWN, UNKNOWN, StandingFilter
from reports.figures.declared.wholes import CEILING, VALUE
from reports.figures.register import PLANNED_BY_NAME, SPENDING_BY_NAME


def spending_query(
    place: Region | Agency, figure: str, *, year: int, month: int | None = None, until: int = 12
) -> str:
    """The query string that selects what a term of spending, by its name, sums there and then.

    `until` is the last month counted; a whole year needs no such choice.
    """
    kind = "agency" if isinstance(place, Agency) else "region"
    return _query(kind, place.pk, figure, year, month, until)


@lru_cache(maxsize=4096)
def _query(kind: str, pk: int, figure: str, year: int, month: int | None, until: int) -> str:
    """The same by the key of the place; a dashboard asks for some hundred, and again each time."""
    choices: dict[str, object] = {kind: pk, "year": year}
    if month is not None:
        choices["month"] = month
    elif until < 12:
        choices["until"] = until
    if figure != VALUE.name:  # all that was spent needs no choice
        choices["figure"] = SPENDING_BY_NAME[figure].key
    return urlencode(asked(**choices))


def spending_url(place: Region | Agency, figure: str, **when: int) -> str:
    """Address of the list that sums to `figure`; see spending_query."""
    return f"{_address('reports:spending_lines')}?{spending_query(place, figure, **when)}"


@cache
def _address(view: str) -> str:
    """Where a list is; a dashboard leads there a hundred times."""
    return reverse(view)


@lru_cache(maxsize=1024)
def agency_url(pk: int, year: int) -> str:
    """Address of an agency's own dashboard of that year."""
    return f"{reverse('reports:agency', args=[pk])}?{urlencode(asked(year=year))}"


def plan_url(place: Region | Agency, year: int, figure: str) -> str:
    """Address of the list that a term of the plan, by its name, is the sum of.

    Packages of providers; or self-managed ones; or of both together the plans of agencies beside their budgets.
    """
    kind = "agency" if isinstance(place, Agency) else "region"
    return _plan_url(kind, place.pk, year, figure)


@lru_cache(maxsize=4096)
def _plan_url(kind: str, pk: int, year: int, figure: str) -> str:
    """The same by the key of the place."""
    choices: dict[str, object] = {kind: pk, "fiscal_year": year}
    term = PLANNED_BY_NAME[figure]
    if not term.is_of_providers:
        choices["budget"] = KNOWN if term.budgeted else UNKNOWN
        if term.ways == (Way.SELF_MANAGED,):
            asked_for = SelfManagedFilter.asked(**choices)
            return f"{_address('procurement:self_managed_list')}?{urlencode(asked_for)}"
        asked_for = StandingFilter.asked(**choices, level=BudgetStanding.Level.AGENCY)
        return f"{_address('procurement:budget_list')}?{urlencode(asked_for)}"
    if figure != CEILING.name:  # all ceilings need no choice
        choices["figure"] = term.key
    return f"{_address('reports:planned_packages')}?{urlencode(asked(**choices))}"
