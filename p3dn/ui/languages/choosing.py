"""Which language a page is in: Indonesian, or English for whoever chose it.

The choice of a person stands in their profile, that of a visitor in the browser.

What a browser says it prefers is not asked: it often came with the machine. What leaves the house
is Indonesian whoever asked for it: files, documents and letters are read by others.
"""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils import translation
from django.utils.cache import patch_vary_headers

CHOICE = "bahasa"  # the cookie with what the person chose
YEAR = 365 * 24 * 3600
INDONESIAN, ENGLISH = "id", "en"
CHOICES = ((INDONESIAN, "Bahasa Indonesia"), (ENGLISH, "English"))  # each in its own words
SPOKEN = ("text/html", "text/javascript", "application/manifest+json")
DOWNLOAD = "unduh"  # the parameter that asks for a list as a file

PERSONAL = "persons_language"  # on the request of a person who chose one (`accounts.middleware`)

Answer = Callable[[HttpRequest], HttpResponseBase]
Given = ParamSpec("Given")
Result = TypeVar("Result")


def chosen_language(request: HttpRequest) -> str:
    """`id` or `en`: what the person chose who is logged in, else what was chosen in this browser."""
    choice = getattr(request, PERSONAL, "") or request.COOKIES.get(CHOICE, "")
    return choice if choice in dict(CHOICES) else INDONESIAN


def choose_language(request: HttpRequest, response: HttpResponseBase, choice: str) -> None:
    """Keep a choice for a year; anything unknown is Indonesian."""
    if choice == ENGLISH:
        response.set_cookie(CHOICE, choice, YEAR, samesite="Lax", secure=request.is_secure())
    else:
        response.delete_cookie(CHOICE, samesite="Lax")


def speak(get_response: Answer) -> Answer:
    """Answer in the language chosen; files that a list is downloaded as are Indonesian."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        return answer_in(language_of(request), request, get_response)

    return answer


def language_of(request: HttpRequest) -> str:
    """The language to answer in."""
    return INDONESIAN if DOWNLOAD in request.GET else chosen_language(request)


def answer_in(language: str, request: HttpRequest, get_response: Answer) -> HttpResponseBase:
    """The answer, which says its language; who has said it already is believed."""
    with translation.override(language):
        response = get_response(request)
    if response.get("Content-Type", "").startswith(SPOKEN):
        response.headers.setdefault("Content-Language", language)
        patch_vary_headers(response, ["Cookie"])
    return response


def as_chosen(make: Callable[Given, Result]) -> Callable[Given, Result]:
    """For a page that is shown where a file was asked for; its first argument is the request."""

    @wraps(make)
    def made(*args: Given.args, **kwargs: Given.kwargs) -> Result:
        request = args[0]
        if not isinstance(request, HttpRequest):
            raise TypeError("the first argument is no request")
        with translation.override(chosen_language(request)):
            return make(*args, **kwargs)

    return made


def in_indonesian(make: Callable[Given, Result]) -> Callable[Given, Result]:
    """For what makes a file, a document or a letter."""

    @wraps(make)
    def made(*args: Given.args, **kwargs: Given.kwargs) -> Result:
        with translation.override(settings.LANGUAGE_CODE):
            return make(*args, **kwargs)

    return made


def is_english() -> bool:
    """Whether words and figures are being said in English."""
    return translation.get_language() == ENGLISH
