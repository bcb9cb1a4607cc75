"""On what pages of reports rest, besides what those of purchases do (`procurement/shared/pages/kept.py`)."""

from typing import Any

from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.ui.kept.growing import Rests
from p3dn.ui.kept.pages import kept_page
from procurement.shared.pages.kept import (
    BY_THEMSELVES,
    KeptOfPlaces,
    Tables,
    names_of,
    of_what_is_seen,
    scope_of,
)
from reports.models import Target

OF_REPORTS: Tables = frozenset({Target})
"""They count their changes by themselves."""
NAMES = names_of(BY_THEMSELVES | OF_REPORTS)


def of_report(request: AuthenticatedRequest, **given: Any) -> Rests:
    """Pages of all that a person sees."""
    return of_what_is_seen(request, NAMES)


def of_agency(request: AuthenticatedRequest, pk: int) -> Rests:
    """Pages of one agency, wherever it was when it bought."""
    return Rests(NAMES, agencies=frozenset({pk}))


def everywhere(request: AuthenticatedRequest, **given: Any) -> Rests:
    """Pages of regions below one's own."""
    return Rests(NAMES)


kept_for_who_sees_it = kept_page(scope_of, of_report)
kept_of_agency = kept_page(scope_of, of_agency)


class KeptReport(KeptOfPlaces):
    """A list of reports."""

    names = NAMES
