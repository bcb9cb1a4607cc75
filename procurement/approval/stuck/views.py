"""The page of requests that nobody can decide today."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models.users import OVERSEEING
from p3dn.people.services import ADMINISTRATOR

from .reads import MOST, stuck_of


@requires(*sorted(OVERSEEING))
def stuck_list(request: AuthenticatedRequest) -> HttpResponse:
    """Each with who is away until when, and who could be named in their place."""
    rows = stuck_of(request.user, timezone.localdate())
    context = {
        "rows": rows,
        "has_more": len(rows) == MOST,
        "most": MOST,
        "writes": access_of(request.user).region_ids(ADMINISTRATOR),
    }
    return render(request, "procurement/approval/stuck/stuck_list.html", context)
