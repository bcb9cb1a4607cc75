"""Pages that ask for themselves again while something is under way.

Only what moves is exchanged, so that buttons keep the focus; the rest is drawn anew when the state
changes. Whoever listens is told one sentence, at each quarter and at the end, in an element that stays.
"""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django_htmx.http import reswap, retarget

from p3dn.accounts.access.requests import AuthenticatedRequest

SHOWN = "tampak"  # the parameter with what the page showed of the state
HEARD = "terdengar"  # the quarter that was told last


def is_only_refreshing(request: AuthenticatedRequest, shown_as: str) -> bool:
    """Whether the page that asks shows this state already."""
    return bool(request.htmx) and request.GET.get(SHOWN) == shown_as


def render_refreshed(
    request: AuthenticatedRequest, template: str, context: dict[str, Any], *, whole: str = ""
) -> HttpResponse:
    """What takes the place of the part that asked, or of the `whole` it stands in (a selector)."""
    pace = context["pace"]
    told = bool(whole) or (pace is not None and request.GET.get(HEARD) != str(pace.quarter))
    response = render(request, template, context | {"told": told})
    return reswap(retarget(response, whole), "outerHTML") if whole else response
