"""The first page after login, and one's own page."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render

from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.ui.home import waiting_for


@login_required
def home(request: AuthenticatedRequest) -> HttpResponse:
    """What waits for this person."""
    access = access_of(request.user)
    return render(
        request,
        "accounts/home.html",
        {"waiting": waiting_for(request.user, access), "access": access},
    )


@login_required
def profile(request: AuthenticatedRequest) -> HttpResponse:
    """Who I am here: my roles and where they hold."""
    memberships = request.user.memberships.select_related("agency__region", "on_behalf_of")
    return render(request, "accounts/profile.html", {"memberships": memberships})
