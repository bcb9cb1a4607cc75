"""Whether one is still logged in, logging in again, and going on with what was sent meanwhile."""

from typing import Any

from allauth.account import views
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect, render, resolve_url
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from p3dn.accounts.login import carried
from p3dn.accounts.login.forms import LoginForm
from p3dn.accounts.models import Region

NAMED = 4  # regions told by name on the login page
NOBODY: dict[str, str | None] = {"user": None, "name": ""}


@require_safe
def session_state(request: HttpRequest) -> JsonResponse:
    """Who is logged in in this browser, and the token that forms must send now.

    Pages ask before they send a form; other sites cannot read the answer.
    """
    user = request.user
    known = (
        {"user": str(user.pk), "name": user.get_full_name()} if user.is_authenticated else NOBODY
    )
    return JsonResponse({**known, "csrf": get_token(request)})


def regions_served() -> list[str]:
    """Names of the regions that work here, as the login page tells them; few, or their number."""
    names = list(Region.objects.served().order_by("name").values_list("name", flat=True))
    if len(names) <= NAMED:
        return names
    return [*names[: NAMED - 1], _("%s daerah lain") % (len(names) - NAMED + 1)]


class LoginView(views.LoginView):
    """The login; what was sent when the session had ended goes along (`carried`)."""

    def _carried(self) -> str:
        """The token, when it still holds something."""
        token = self.request.POST.get(carried.FIELD, "")
        return token if token and carried.read(token) else ""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Also the token, for the next try after a wrong password, and whose installation this is."""
        more = {"carried": self._carried(), "regions": regions_served()}
        context: dict[str, Any] = super().get_context_data(**more, **kwargs)
        return context

    def get_success_url(self) -> str | None:
        """On to what was sent, if anything."""
        return reverse("account_continue") if self._carried() else super().get_success_url()

    def form_valid(self, form: LoginForm) -> HttpResponse:
        """The password is right: what was sent may wait in the session for the second factor."""
        response: HttpResponse = super().form_valid(form)
        token = self._carried()
        if token:
            self.request.session[carried.SESSION_KEY] = token
        return response


login = LoginView.as_view()


def login_page(request: HttpRequest, token: str, *, status: int) -> HttpResponse:
    """The login page in answer to a request that came too late."""
    context = {"form": LoginForm(request=request), "carried": token, "regions": regions_served()}
    return render(request, "account/login.html", context, status=status)


@login_required
def go_on(request: HttpRequest) -> HttpResponse:
    """What was sent before the login, to be sent on by a button."""
    waiting = carried.read(request.session.get(carried.SESSION_KEY, ""))
    return _continuation(request, waiting) if waiting else redirect("home")


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form with the token of an earlier login: offered again with the one of today.

    Only when a page of ours sent it. Everybody else is refused.
    """
    rooms = resolve_url("account_login").removesuffix("masuk/")
    token = ""
    if carried.is_own_page(request) and not request.path.startswith(rooms):
        token = carried.carried_from(request)
    if not token or request.headers.get("HX-Request"):
        return render(request, "403_csrf.html", status=403)
    if not request.user.is_authenticated:
        return login_page(request, token, status=403)
    return _continuation(request, carried.read(token), status=403)


def _continuation(
    request: HttpRequest, waiting: carried.Carried | None, status: int = 200
) -> HttpResponse:
    return render(request, "account/continue.html", {"waiting": waiting}, status=status)
