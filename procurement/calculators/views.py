"""Trying the law with figures of one's own. The figures travel in the address; nothing is stored."""

from collections.abc import Mapping

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from catalog.models import LocalRule
from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.regulation import assess
from p3dn.regulation.calculators.preference import PREFERENCE, rank_bids
from p3dn.regulation.dated.regimes import in_force
from p3dn.ui.lists.parameters import parameter
from procurement.judgement.judging import Judged
from procurement.models import RequestLine
from procurement.rules.reads import sees_doubts

from .filled import BIDS, taken_over
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
    """Bids ranked by their evaluated price (HEA), typed or taken from a package or request."""
    asked = parameter("own_estimate") in request.GET
    given: Mapping[str, object] | None = request.GET if asked else taken_over(request)
    form = PreferenceForm(given)
    bids = BidFormSet(given, prefix=BIDS)
    context: dict[str, object] = {"form": form, "bids": bids, "ranked": None, "problem": ""}
    context |= {
        "taken_over": not asked and given is not None,
        "sees_doubts": sees_doubts(request.user),
    }
    if given is not None and form.is_valid() and bids.is_valid():
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
    """Every numbered rule on a day, today unless asked, and what one's own region made of it."""
    form = DayForm(request.GET if parameter("day") in request.GET else None)
    day = form.cleaned_data["day"] if form.is_bound and form.is_valid() else timezone.localdate()
    chapters, sees = chapters_on(day), sees_doubts(request.user)
    local = LocalRule.objects.visible_to(request.user).in_force_on(day)
    context = {
        "form": form,
        "day": day,
        "chapters": chapters,
        "sees_doubts": sees,
        "to_check": sum(r.to_be_checked for c in chapters for r in c.rules) if sees else 0,
        "local": local.select_related("region", "commodity", "entered_by"),
        "writes": access_of(request.user).region_ids({Role.ADMINISTRATOR}),
    }
    return render(request, "procurement/calculators/rules.html", context)
