"""The language of a person: chosen once, and then that of their pages and mails in any browser."""

from collections.abc import Callable, Iterable

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.views.decorators.http import require_POST

from p3dn.ui.languages.choosing import (
    CHOICES,
    INDONESIAN,
    PERSONAL,
    answer_in,
    choose_language,
    chosen_language,
    language_of,
)
from p3dn.ui.requests import way_back

from .access.requests import AuthenticatedRequest
from .models import User

Answer = Callable[[HttpRequest], HttpResponseBase]


def language_at(address: str, otherwise: str = INDONESIAN) -> str:
    """In what a mail to this address is written; `otherwise` to whoever chose nothing or has no login."""
    return languages_at([address], otherwise)[address]


def languages_at(addresses: Iterable[str], otherwise: str = INDONESIAN) -> dict[str, str]:
    """The same of many addresses, as they were given; one query."""
    given = list(addresses)
    people = User.objects.filter(email__in={one.lower() for one in given}).exclude(language="")
    chosen = dict(people.values_list("email", "language"))
    return {one: chosen.get(one.lower(), otherwise) for one in given}


def keep_language(*, user: User, language: str) -> None:
    """The person wants this language. Nothing when there is no such language here."""
    if language in dict(CHOICES):
        User.objects.filter(pk=user.pk).update(language=language)


@require_POST
@login_required
def choose(request: AuthenticatedRequest) -> HttpResponse:
    """Keep the choice, with the person and for the login page of this browser; back to where one was."""
    language = request.POST.get("bahasa", "")
    keep_language(user=request.user, language=language)
    response = HttpResponseRedirect(way_back(request))
    choose_language(request, response, language)
    return response


def speak_to_person(get_response: Answer) -> Answer:
    """Answer whoever is logged in in their own language; stands behind the login.

    Without the cookie of a session nobody is asked for, so that pages for anybody stay as they are.
    """

    def answer(request: HttpRequest) -> HttpResponseBase:
        if settings.SESSION_COOKIE_NAME not in request.COOKIES:
            return get_response(request)
        spoken = chosen_language(request)
        setattr(request, PERSONAL, getattr(request.user, "language", ""))
        if chosen_language(request) == spoken:
            return get_response(request)
        return answer_in(language_of(request), request, get_response)

    return answer
