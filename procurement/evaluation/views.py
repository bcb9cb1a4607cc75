"""Pages of the worksheet of evaluated prices: offers, their ranking, and declaring it final."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.models import Role
from p3dn.audit.editing.once import nothing_made, once
from p3dn.audit.editing.versions import ChangedSince, seen_in, versioned
from p3dn.ui.values.refused import refused
from procurement.budget.room import worth
from procurement.models import Offer, PriceEvaluation, PurchaseRequest, RequestLine
from procurement.shared.deciding.readers import READERS
from procurement.shared.deciding.rights import may_request

from .coverage import asked_lines, covered_by
from .forms import EvaluationForm, OfferForm
from .ranking import Ranking, ranking_of
from .services import begin_evaluation, change_evaluation, declare_final, drop_offer, write_offer

REQUESTER = Role.REQUESTER.value


@requires(REQUESTER)
@once
def evaluation_begin(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Begin the worksheet of a request; who comes later gets the one there is."""
    rows = PurchaseRequest.objects.select_related("agency", "package")
    purchase = get_visible_or_404(rows, request.user, pk=pk)
    there = PriceEvaluation.objects.filter(request=purchase).first()
    if there is not None:
        return redirect("procurement:evaluation_detail", pk=there.pk)
    if not may_request(request.user, purchase.agency_id):
        raise Http404
    form = EvaluationForm(request.POST or None, initial=_first(purchase))
    if request.method == "POST" and form.is_valid():
        try:
            made = begin_evaluation(by=request.user, request=purchase, **form.cleaned_data)
        except ValidationError as error:
            refused(form, error)
        else:
            return redirect("procurement:evaluation_detail", pk=made.pk)
    context = {
        "form": form,
        "heading": _("Evaluasi harga (HEA)"),
        "submit_label": _("Mulai"),
        "cancel_url": reverse("procurement:request_detail", args=[pk]),
    }
    return render(request, "partials/form_page.html", context)


def _first(purchase: PurchaseRequest) -> dict[str, Any]:
    """What the request says already: its worth, and the day its selection begins."""
    day = purchase.selection_started_on or timezone.localdate()
    return {"own_estimate": worth(list(purchase.lines.all())) or None, "day": day}


@requires(*READERS)
def evaluation_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The offers as they rank now, and what was declared final."""
    evaluation = _shown(request, pk)
    offers = list(evaluation.offers.all())
    ranking, problem = _ranked(evaluation, offers)
    own = may_request(request.user, evaluation.request.agency_id)
    context = {
        "evaluation": evaluation,
        "purchase": evaluation.request,
        "offers": offers,
        "ranking": ranking,
        "problem": problem,
        "worksheets": evaluation.worksheets.defer("content").select_related("declared_by"),
        "may_write": own,
        "may_declare": own and ranking is not None and bool(ranking.winners) and not ranking.stale,
    }
    return render(request, "procurement/evaluation/evaluation_detail.html", context)


def _ranked(evaluation: PriceEvaluation, offers: list[Offer]) -> tuple[Ranking | None, str]:
    """The ranking of now, or why there is none."""
    try:
        return ranking_of(evaluation, offers), ""
    except ValueError as error:
        return None, str(error)


@requires(REQUESTER)
def evaluation_edit(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Change what the offers are measured by."""
    evaluation = _own(request, pk)
    initial = {"own_estimate": evaluation.own_estimate, "day": evaluation.day}
    form = EvaluationForm(request.POST or None, initial=initial)

    def act(seen: str) -> None:
        change_evaluation(by=request.user, evaluation=evaluation, seen=seen, **form.cleaned_data)

    return _written(request, evaluation, form, act, _("Ubah HPS dan tanggal"))


@requires(REQUESTER)
@once
def offer_add(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Enter an offer."""
    evaluation = _own(request, pk)
    lines = asked_lines(evaluation.request)
    all_of_them = {"lines": [line.pk for line in lines]}
    form = OfferForm(request.POST or None, lines=lines, initial=all_of_them)

    def act(seen: str) -> None:
        write_offer(by=request.user, evaluation=evaluation, seen=seen, **form.cleaned_data)

    return _written(request, evaluation, form, act, _("Tambah penawaran"), makes=True)


@requires(REQUESTER)
def offer_edit(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Change an offer."""
    offer = get_visible_or_404(Offer.objects.all(), request.user, pk=pk)
    evaluation = _own(request, offer.evaluation_id)
    lines = asked_lines(evaluation.request)
    form = OfferForm(request.POST or None, lines=lines, initial=_said_of(offer, lines))

    def act(seen: str) -> None:
        write_offer(
            by=request.user, evaluation=evaluation, seen=seen, offer=offer, **form.cleaned_data
        )

    return _written(request, evaluation, form, act, _("Ubah penawaran"))


def _said_of(offer: Offer, lines: Sequence[RequestLine]) -> dict[str, Any]:
    """An offer as its form shows it; one recorded before lines were asked was for all of them."""
    names = ("supplier_name", "offered", "price", "tkdn", "bmp", "is_admitted", "why_not")
    covered = covered_by(lines) if offer.covered is None else offer.covered
    ticked = [line.pk for line in lines if str(line.pk) in covered]
    return {name: getattr(offer, name) for name in names} | {"lines": ticked}


@require_POST
@requires(REQUESTER)
def offer_drop(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take an offer out."""
    offer = get_visible_or_404(Offer.objects.all(), request.user, pk=pk)
    evaluation = _own(request, offer.evaluation_id)
    seen = seen_in(request.POST, evaluation)
    try:
        drop_offer(by=request.user, evaluation=evaluation, seen=seen, offer=offer)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, _("Penawaran dihapus dari lembar ini."))
    return redirect("procurement:evaluation_detail", pk=evaluation.pk)


@require_POST
@requires(REQUESTER)
@once
def evaluation_declare(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Declare the ranking final as it was shown."""
    evaluation = _own(request, pk)
    seen = seen_in(request.POST, evaluation)
    try:
        made = declare_final(by=request.user, evaluation=evaluation, seen=seen)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return nothing_made(redirect("procurement:evaluation_detail", pk=pk))
    messages.success(request, _("Lembar versi %(version)s ditetapkan.") % {"version": made.version})
    return redirect("procurement:worksheet_detail", pk=made.pk)


def _written(
    request: AuthenticatedRequest,
    evaluation: PriceEvaluation,
    form: Any,
    act: Any,
    heading: str,
    *,
    makes: bool = False,
) -> HttpResponse:
    """A form that changes an evaluation or one of its offers, for the version that was seen."""
    back, changed = reverse("procurement:evaluation_detail", args=[evaluation.pk]), None
    if request.method == "POST" and form.is_valid():
        try:
            act(seen_in(request.POST, evaluation))
        except ChangedSince as what:
            changed, evaluation = what, _own(request, evaluation.pk)
        except ValidationError as error:
            refused(form, error)
        else:
            return redirect(back)
    context = {
        "form": form,
        "seen_record": evaluation,
        "makes": makes,
        "changed": changed,
        "heading": heading,
        "submit_label": _("Simpan"),
        "cancel_url": back,
    }
    return render(request, "partials/form_page.html", context)


def _shown(request: AuthenticatedRequest, pk: int) -> PriceEvaluation:
    rows = PriceEvaluation.objects.select_related("request__agency", "request__package")
    return get_visible_or_404(versioned(rows), request.user, pk=pk)


def _own(request: AuthenticatedRequest, pk: int) -> PriceEvaluation:
    """A visible evaluation of an agency this person files for; 404 otherwise."""
    evaluation = _shown(request, pk)
    if not may_request(request.user, evaluation.request.agency_id):
        raise Http404
    return evaluation
