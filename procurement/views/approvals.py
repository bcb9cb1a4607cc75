"""Deciding a submitted request."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from p3dn.accounts.models import Role
from p3dn.accounts.permissions import get_visible_or_404, requires
from procurement.models import PurchaseRequest
from procurement.services import approvals
from procurement.services.rights import may_decide

from .requests import page_of

DONE = {
    "approve": _("Permintaan disetujui; barisnya terkunci."),
    "return": _("Permintaan dikembalikan kepada pembuatnya."),
    "reject": _("Permintaan ditolak."),
}


@require_POST
@requires(Role.APPROVER.value)
def request_decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Approve, return or reject; a refused decision keeps what was typed."""
    purchase = get_visible_or_404(PurchaseRequest.objects.for_page(), request.user, pk=pk)
    if not may_decide(request.user, purchase):
        raise Http404
    action, reason = request.POST.get("action", ""), request.POST.get("reason", "")
    try:
        _act(request, purchase, action, reason)
    except PermissionDenied as refusal:
        raise Http404 from refusal
    except ValidationError as error:
        context = page_of(request, purchase)
        context |= {"decision_errors": error.messages, "reason": reason}
        for card in context["cards"]:
            card["note"] = request.POST.get(f"line_{card['line'].pk}", "")
        return render(request, "procurement/request_detail.html", context)
    messages.success(request, DONE[action])
    return redirect("procurement:request_detail", pk=pk)


def _act(request: HttpRequest, purchase: PurchaseRequest, action: str, reason: str) -> None:
    if action == "approve":
        approvals.approve_request(by=request.user, request=purchase, note=reason)
    elif action == "return":
        said = {line.pk: request.POST.get(f"line_{line.pk}", "") for line in purchase.lines.all()}
        approvals.return_request(by=request.user, request=purchase, reason=reason, lines=said)
    elif action == "reject":
        approvals.reject_request(by=request.user, request=purchase, reason=reason)
    else:
        raise ValidationError(_("Pilih setujui, kembalikan atau tolak."))
