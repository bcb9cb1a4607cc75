"""Trying the law with figures of one's own. The figures travel in the address; nothing is stored."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.regulation import assess
from p3dn.regulation.calculators.preference import PREFERENCE, rank_bids
from p3dn.regulation.regimes import in_force
from p3dn.ui.lists.parameters import parameter
from procurement.judgement.judging import Judged
from procurement.models import RequestLine

from .forms import BidFormSet, DayForm, LadderForm, PreferenceForm
from .rules_in_force import chapters_on


@requires()
def ladder_try(request: AuthenticatedRequest) -> HttpResponse:
    """What Pasal 66 says of a product one makes up."""
    asked = parameter("day") in request.GET
    start = {"day": timezone.localdate(), "quantity": 1, "origin": "domestic"}
    form = LadderForm(request.GET if asked else None, initial=start)
    judged = None
    if asked and form.is_valid():
        facts = form.facts()
        judged = Judged(RequestLine(), facts, assess(facts))
    return render(
        request, "procurement/calculators/ladder_try.html", {"form": form, "judged": judged}
    )


@requires()
def price_preference(request: AuthenticatedRequest) -> HttpResponse:
    """Bids ranked by their evaluated price (HEA)."""
    asked = parameter("own_estimate") in request.GET
    form = PreferenceForm(request.GET if asked else None)
    bids = BidFormSet(request.GET if asked else None, prefix="penawar")
    context: dict[str, object] = {"form": form, "bids": bids, "ranked": None, "problem": ""}
    if asked and form.is_valid() and bids.is_valid():
        tender = form.tender()
        offers = [row.bid() for row in bids if row.has_changed()]
        try:
            context["ranked"] = rank_bids(offers, tender)
        except ValueError as error:
            context["problem"] = str(error)
        context["regime"] = in_force(PREFERENCE, tender.day)
    return render(request, "procurement/calculators/price_preference.html", context)


@requires()
def rules(request: AuthenticatedRequest) -> HttpResponse:
    """Every figure and article the application judges by, on a day; today unless asked."""
    form = DayForm(request.GET if parameter("day") in request.GET else None)
    day = form.cleaned_data["day"] if form.is_bound and form.is_valid() else timezone.localdate()
    chapters = chapters_on(day)
    to_check = sum(r.citation.confidence.to_be_checked for c in chapters for r in c.rules)
    context = {"form": form, "day": day, "chapters": chapters, "to_check": to_check}
    return render(request, "procurement/calculators/rules.html", context)
