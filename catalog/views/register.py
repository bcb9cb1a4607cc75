"""The first step of every registration: whose is it?"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from catalog.models import Producer

LONGEST_CODE = 10


def carried(request: HttpRequest) -> dict[str, str]:
    """The class that the registration was begun for (`?commodity=`), to go along from step to step."""
    code = request.GET.get("commodity", "")
    return {"commodity": code} if code.isdecimal() and len(code) <= LONGEST_CODE else {}


def choose_producer(request: HttpRequest, kind: str) -> HttpResponse:
    """Find the producer to whom a product or a certificate is to be added, or enter a new one."""
    typed = request.GET.get("q", "")
    producers = Producer.objects.editable_by(request.user).filter(is_active=True)
    context = {
        "kind": kind,
        "address": reverse(f"catalog:{kind}_create"),
        "typed": typed,
        "carried": carried(request),
        "found": producers.search(typed).for_list(request.user)[:20] if typed.strip() else [],
        "step": 1,
    }
    return render(request, "catalog/register.html", context)
