"""The page of scheduled work."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.operating.site import may_operate
from p3dn.ui.lists.known import knows

from .reads import standings


@login_required
@knows()
def clock_list(request: AuthenticatedRequest) -> HttpResponse:
    """What ran, when, for how long and how it ended; faults in full for operators only."""
    operates = may_operate(request)
    if not (operates or access_of(request.user).has(Role.ADMINISTRATOR)):
        raise Http404
    found = standings(timezone.now())
    context = {
        "standings": found,
        "wrong": [one for one in found if one.is_wrong],
        "silent": all(one.last is None for one in found),
        "operates": operates,
    }
    return render(request, "jobs/clock.html", context)
