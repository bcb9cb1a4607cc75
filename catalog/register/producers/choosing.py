"""The first step of every registration: whose is it?"""

from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from catalog.models import Producer
from catalog.search.words.records import search_producers
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.ui.lists.parameters import asked
from p3dn.ui.lists.query import asked_kbki, asked_words

from .reads import for_list


def carried(request: AuthenticatedRequest) -> dict[str, str]:
    """The class that the registration was begun for (`?komoditas=`), to go along from step to step."""
    code = asked_kbki(request.GET)
    return {"commodity": code} if code else {}


def choose_producer(request: AuthenticatedRequest, kind: str) -> HttpResponse:
    """Find the producer to whom a product or a certificate is to be added, or enter a new one."""
    typed = asked_words(request.GET)
    producers = Producer.objects.editable_by(request.user).filter(is_active=True)
    going_along = asked(**carried(request))
    context = {
        "kind": kind,
        "address": reverse(f"catalog:{kind}_create"),
        "typed": typed,
        "carried": going_along,
        "carried_on": f"&{urlencode(going_along)}" if going_along else "",
        "found": for_list(search_producers(producers, typed), request.user)[:20] if typed else [],
        "step": 1,
    }
    return render(request, "catalog/register/producers/choose_producer.html", context)
