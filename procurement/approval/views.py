"""Deciding a submitted request."""

from collections.abc import Sequence
from dataclasses import replace

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.audit.editing.typed import typed_page
from p3dn.audit.editing.versions import ChangedSince, seen_in
from p3dn.ui.values.bounds import wholes
from procurement.models import Decision, PurchaseRequest
from procurement.models.requests.route import DECIDERS
from procurement.request.life.steps import at_the_turn
from procurement.request.showing.page import page_of
from procurement.request.views import visible_request
from procurement.shared.deciding.rights import may_decide

from . import services as approvals
from .forms import DecisionForm

DONE = {
    Decision.Action.APPROVE.value: gettext_lazy("Disetujui; barisnya terkunci."),
    Decision.Action.RETURN.value: gettext_lazy("Dikembalikan kepada pembuatnya."),
}
"""What is said of a step besides its name."""


@require_POST
@requires(*DECIDERS)
def request_decide(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Approve, return or reject; a refused decision keeps what was typed."""
    purchase = visible_request(request, pk)
    if not may_decide(request.user, purchase):
        raise Http404
    action, reason = request.POST.get("action", ""), request.POST.get("reason", "")
    try:
        _act(request, purchase, action, reason)
    except PermissionDenied as refusal:
        raise Http404 from refusal
    except ChangedSince as changed:
        return _shown_again(request, visible_request(request, pk), changed)
    except ValidationError as error:
        return _shown_again(request, purchase, None, error.messages)
    step = purchase.decisions.filter(actor=request.user).order_by("pk").last()
    assert step is not None, "it was taken just now"  # noqa: S101 - says what the type leaves open
    messages.success(request, DONE.get(step.action) or f"{step.get_action_display()}.")
    for sentence in _answered(step):
        messages.info(request, _("Tercatat atas nama Anda: “%s”") % sentence)
    return redirect("procurement:request_detail", pk=pk)


def _shown_again(
    request: AuthenticatedRequest,
    purchase: PurchaseRequest,
    changed: ChangedSince | None,
    errors: Sequence[str] = (),
) -> HttpResponse:
    """The request as it is now, with what was typed; alone when there is nothing left to decide."""
    if changed is not None and purchase.state != PurchaseRequest.State.SUBMITTED:
        return typed_page(
            request,
            heading=_("Keputusan Anda tidak jadi disimpan"),
            told=_("Permintaan %(number)s sekarang berstatus %(state)s.")
            % {"number": purchase.number, "state": purchase.get_state_display()},
            back=reverse("procurement:request_detail", args=[purchase.pk]),
            back_label=_("Buka permintaan %(number)s") % {"number": purchase.number},
            form=DecisionForm(request.POST),
            changed=changed,
        )
    context = page_of(request.user, purchase)
    context |= {
        "ticked": _answering_for(request) if changed is None else [],
        "decision_errors": errors,
        "changed": changed,
        "reason": request.POST.get("reason", ""),
    }
    put_off = wholes(request.POST.getlist("tunda"))
    for card in (*context["cards"], *context["rows"]):
        key = card.line.pk
        card.note = request.POST.get(f"line_{key}", "")
        card.put_off = key in put_off
    if ready := context["ready"]:
        left = [line for line in ready.lines if line.pk not in put_off]
        context["ready"] = replace(ready, lines=left)
    return render(request, "procurement/request/request_detail.html", context)


def _act(
    request: AuthenticatedRequest, purchase: PurchaseRequest, action: str, reason: str
) -> None:
    by, seen, only = request.user, seen_in(request.POST, purchase), _chosen(request, purchase)
    if action == "approve":
        approvals.approve_request(
            by=by,
            request=purchase,
            seen=seen,
            only=only,
            note=reason,
            answering_for=_answering_for(request),
        )
    elif action == "return":
        said = {line.pk: request.POST.get(f"line_{line.pk}", "") for line in purchase.lines.all()}
        approvals.return_request(
            by=by, request=purchase, seen=seen, reason=reason, lines=said, only=only
        )
    elif action == "reject":
        approvals.reject_request(by=by, request=purchase, seen=seen, reason=reason, only=only)
    else:
        raise ValidationError(_("Pilih setujui, kembalikan atau tolak."))


def _chosen(request: AuthenticatedRequest, purchase: PurchaseRequest) -> list[int] | None:
    """Keys of the lines that are decided on now; None, for all, where none was put off.

    Raises ValidationError when all were.
    """
    put_off = wholes(request.POST.getlist("tunda"))
    if not put_off:
        return None
    turn = at_the_turn(list(purchase.lines.all()))
    chosen = [line.pk for line in turn if line.pk not in put_off]
    if not chosen:
        raise ValidationError(_("Semua baris ditunda. Biarkan sedikitnya satu untuk diputuskan."))
    return chosen


def _answered(step: Decision) -> list[str]:
    """What was said of lines outside the duty in a step."""
    said = step.lines.exclude(answered_for="").order_by("pk")
    return [line.answered_for for line in said]


def _answering_for(request: AuthenticatedRequest) -> list[int]:
    """Keys of the lines outside the duty whose sentence was ticked."""
    return wholes(request.POST.getlist("answering_for"))
