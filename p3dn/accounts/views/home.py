"""The first page after login, and one's own page."""

from datetime import date

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_POST

from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Membership, User
from p3dn.accounts.notices.forms import MailForm
from p3dn.accounts.notices.kinds import kinds_for
from p3dn.ui.home import home_of
from p3dn.ui.requests import way_back
from p3dn.ui.theme import choose_theme

HELPERS = 3  # administrators named to somebody without a role


@login_required
def home(request: AuthenticatedRequest) -> HttpResponse:
    """What waits for this person."""
    access, day = access_of(request.user), timezone.localdate()
    context = {
        "home": home_of(request.user, access, roles=list(Role), day=day),
        "access": access,
        "helpers": [] if access.grants else _who_gives_roles(request.user, day),
    }
    return render(request, "accounts/home.html", context)


def _who_gives_roles(user: User, day: date) -> list[tuple[str, str, str]]:
    """Names, addresses and agencies of administrators where the person held a role, else of all served."""
    found = (
        Membership.objects.in_force_on(day)
        .filter(role=Role.ADMINISTRATOR, user__is_active=True, agency__region__is_served=True)
        .order_by("user__full_name", "user")
        .values_list("user__full_name", "user__email", "agency__name")
        .distinct()
    )
    known = found.filter(agency__region__agencies__memberships__user=user)
    return list(known[:HELPERS]) or list(found[:HELPERS])


@login_required
def profile(request: AuthenticatedRequest) -> HttpResponse:
    """Who I am here: my roles and where they hold, and what I am told by mail."""
    memberships = request.user.memberships.select_related("agency__region", "on_behalf_of")
    offered = kinds_for(access_of(request.user).roles)
    mails = MailForm(initial={"kinds": request.user.mail_kinds}, offered=offered)
    context = {
        "memberships": memberships,
        "mails": mails if offered else None,
        "decides": access_of(request.user).has(Role.APPROVER, Role.P3DN_TEAM),
    }
    return render(request, "accounts/profile.html", context)


@require_POST
def theme(request: HttpRequest) -> HttpResponse:
    """Light, dark, or as the device says; back to the page where it was chosen."""
    response = HttpResponseRedirect(way_back(request))
    choose_theme(request, response, request.POST.get("tema", ""))
    return response
