"""The first page after login, and one's own page."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.ui.home import waiting_for
from p3dn.ui.theme import choose_theme


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


@require_POST
def theme(request: HttpRequest) -> HttpResponse:
    """Light, dark, or as the device says; back to the page where it was chosen."""
    back = request.POST.get("kembali", "")
    safe = url_has_allowed_host_and_scheme(
        back, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    response = HttpResponseRedirect(back if safe and back.startswith("/") else reverse("home"))
    choose_theme(request, response, request.POST.get("tema", ""))
    return response
