"""Whether a printed report is ours: by its number and hash together, for anybody, and a few times a minute."""

import hmac
from datetime import date
from decimal import Decimal

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from p3dn.accounts.login.clients import client_address
from reports.models import OfficialReport

from .content.stored import content_of, total_names
from .forms import CheckForm

MOST = 20  # questions of one client in a while
WHILE = 60  # seconds


def report_of(number: str, sha256: str) -> OfficialReport | None:
    """The report of exactly this number and hash; None for both unknown and wrong."""
    found = OfficialReport.objects.filter(number=number).first()
    known = found.sha256 if found else "0" * 64
    same = hmac.compare_digest(known.encode(), sha256.encode())
    return found if found and same else None


def asks_too_often(request: HttpRequest) -> bool:
    """Count a question of this client; True when it was one too many within a minute."""
    key = f"official-check:{client_address(request)}"
    cache.add(key, 0, WHILE)
    try:
        return cache.incr(key) > MOST
    except ValueError:  # it expired between the two
        return False


@require_safe
def official_check(request: HttpRequest) -> HttpResponse:
    """Whether number and hash belong together; nothing else is told, and to no wrong pair anything."""
    asked = request.GET if {"nomor", "sidik"} & request.GET.keys() else None
    form = CheckForm(asked)
    context: dict[str, object] = {"form": form, "asked": asked is not None}
    if asked is not None:
        if asks_too_often(request):
            return render(request, "429.html", status=429)
        report = report_of(**form.cleaned_data) if form.is_valid() else None
        if report is not None:
            content = content_of(report)
            totals = [(n, Decimal(content["totals"][k])) for k, n in total_names().items()]
            day = date.fromisoformat(content["date"])
            context |= {"report": report, "totals": totals, "day": day}
    return render(request, "reports/official/official_check.html", context)
