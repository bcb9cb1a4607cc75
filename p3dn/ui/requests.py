"""Requests as our middleware leaves them, and the page a form was sent from."""

from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django_htmx.middleware import HtmxDetails


class HtmxRequest(HttpRequest):
    """A request that says whether htmx sent it; for signatures, nothing makes one."""

    htmx: HtmxDetails


def way_back(request: HttpRequest) -> str:
    """The page of ours that the field `kembali` of a form names; else the home page."""
    back = request.POST.get("kembali", "")
    safe = url_has_allowed_host_and_scheme(
        back, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return back if safe and back.startswith("/") else reverse("home")
