"""One step of a request: the transition, and the row that says who took it."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django_fsm import TransitionNotAllowed

from p3dn.accounts.access import access_of
from p3dn.accounts.models import User
from procurement.models import Decision, PurchaseRequest

Action = Decision.Action

TRANSITIONS = {
    Action.SUBMIT: PurchaseRequest.submit,
    Action.WITHDRAW: PurchaseRequest.withdraw,
    Action.APPROVE: PurchaseRequest.approve,
    Action.RETURN: PurchaseRequest.send_back,
    Action.REJECT: PurchaseRequest.reject,
    Action.CANCEL: PurchaseRequest.cancel,
    Action.COMPLETE: PurchaseRequest.complete,
    Action.REOPEN: PurchaseRequest.reopen,
}


def take_step(
    request: PurchaseRequest, action: Action, *, by: User, role: str, note: str = ""
) -> Decision:
    """Move the request and write down who did it and on whose behalf.

    The request must be held by the caller. Raises ValidationError when there is no such way from
    its state: somebody else was faster, or the page is an old one.
    """
    before = request.get_state_display()
    try:
        TRANSITIONS[action](request)
    except TransitionNotAllowed:
        raise ValidationError(
            _(
                "Permintaan %(number)s sekarang berstatus %(state)s, jadi langkah ini tidak"
                " berlaku lagi. Muat ulang halaman untuk melihat keadaan terakhir."
            )
            % {"number": request.number, "state": before}
        ) from None
    request.save()
    return Decision.objects.create(
        request=request,
        action=action,
        actor=by,
        on_behalf_of_id=access_of(by).acts_for(role, request.agency_id),
        note=note,
    )


def reason_given(typed: str) -> str:
    """The reason without blanks around it; raises ValidationError for `reason` when there is none."""
    reason = typed.strip()
    if not reason:
        raise ValidationError(
            {"reason": _("Tuliskan alasannya, supaya pembuat tahu apa salahnya.")}
        )
    return reason
