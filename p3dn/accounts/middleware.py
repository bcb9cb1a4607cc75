"""What is answered when the session has ended, and which of a browser's drafts are saved."""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import resolve_url
from django.utils.translation import gettext as _

from p3dn.ui.requests import HtmxRequest

from .login.carried import carried_from
from .views.session import login_page

Answer = Callable[[HttpRequest], HttpResponseBase]
DRAFT = "isian"
DRAFT_SECONDS = 600
NUMBER = re.compile(r"[0-9a-f]{8,32}")


def login_over_page(get_response: Answer) -> Callable[[HtmxRequest], HttpResponseBase]:
    """Nobody loses a page because the session ended; stands behind HtmxMiddleware.

    A request of htmx is answered with 401 and not with the login page, which it would put into the
    page: `session.js` lets the person log in over it and asks again. A form sent by the browser
    itself gets the login page with what was sent in it (`carried`).
    """

    def answer(request: HtmxRequest) -> HttpResponseBase:
        response = get_response(request)
        if not _leads_to_login(request, response):
            return response
        if request.htmx:
            return HttpResponse(_("Sesi Anda berakhir. Masuk lagi."), status=401)
        token = carried_from(request) if request.method == "POST" else ""
        return login_page(request, token, status=401) if token else response

    return answer


def _leads_to_login(request: HttpRequest, response: HttpResponseBase) -> bool:
    """Whether a stranger was sent to the login; pages of the login itself may do as they like."""
    if response.status_code != 302 or request.user.is_authenticated:
        return False
    logins = {resolve_url("account_login"), resolve_url("admin:login")}
    rooms = resolve_url("account_login").removesuffix("masuk/")
    return urlsplit(response["Location"]).path in logins and not request.path.startswith(rooms)


def tell_saved(get_response: Answer) -> Answer:
    """A form that was saved is answered by leading on; its draft in the browser may go.

    The browser numbers its drafts (`draft.js`) and sends the number with the form. A cookie tells
    the next page which were saved: the page itself cannot know how the former request ended.
    """

    def answer(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if request.method == "POST" and response.status_code in (302, 303):
            number = sent_draft(request)
            if number and request.user.is_authenticated and not _failed(request):
                response.set_cookie(
                    f"{DRAFT}-{number}",
                    "1",
                    DRAFT_SECONDS,
                    samesite="Lax",
                    secure=request.is_secure(),
                )
        return response

    return answer


def sent_draft(request: HttpRequest) -> str:
    """The number of the browser's draft that this page answers; empty when it answers none."""
    number = request.POST.get(DRAFT, "") if request.method == "POST" else ""
    return number if NUMBER.fullmatch(number) else ""


def _failed(request: HttpRequest) -> bool:
    """Whether an error waits to be shown on the next page: then nothing was saved.

    The queue is asked directly: reading the messages as a page does would count as showing them.
    """
    queue = getattr(getattr(request, "_messages", None), "_queued_messages", ())
    return any(message.level >= messages.ERROR for message in queue)
