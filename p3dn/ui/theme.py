"""Light or dark: as the person chose, else as the device says; decided before the page is sent.

A browser tells its preference by a client hint (Chromium) or by the cookie that `app.js` leaves, so
that a page is right from its first picture and needs no script of its own.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext_lazy as _

HINT = "Sec-CH-Prefers-Color-Scheme"
CHOICE = "tema"  # the cookie with what the person chose
DEVICE = "tema-perangkat"  # the cookie with what the device prefers
YEAR = 365 * 24 * 3600
THEMES = {"terang": "light", "gelap": "dark"}
CHOICES = (("terang", _("Terang")), ("gelap", _("Gelap")), ("", _("Ikut perangkat")))

Answer = Callable[[HttpRequest], HttpResponseBase]


def chosen_theme(request: HttpRequest) -> str:
    """`terang`, `gelap`, or empty where the person leaves it to the device."""
    choice = request.COOKIES.get(CHOICE, "")
    return choice if choice in THEMES else ""


def theme_of(request: HttpRequest) -> str:
    """`light` or `dark`, for `data-bs-theme`."""
    chosen = chosen_theme(request)
    if chosen:
        return THEMES[chosen]
    told = request.headers.get(HINT) or request.COOKIES.get(DEVICE, "")
    return "dark" if told.strip('"') == "dark" else "light"


def choose_theme(request: HttpRequest, response: HttpResponseBase, choice: str) -> None:
    """Keep a choice for a year; anything but the two themes leaves it to the device."""
    if choice in THEMES:
        response.set_cookie(CHOICE, choice, YEAR, samesite="Lax", secure=request.is_secure())
    else:
        response.delete_cookie(CHOICE, samesite="Lax")


def ask_for_preference(get_response: Answer) -> Answer:
    """Ask the browser to tell its preference, at once where it can."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if response.get("Content-Type", "").startswith("text/html"):
            response["Accept-CH"] = response["Critical-CH"] = HINT
            patch_vary_headers(response, [HINT])
        return response

    return answer
