"""One step of a request: where it leads its lines and itself, who took it, and the money it holds."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.holidays import WorkingDays
from p3dn.accounts.models import Membership, User
from procurement.budget.ledger import settle
from procurement.models import Decision, LineDecision, LineState, PurchaseRequest, RequestLine
from procurement.models.requests.lines.state import state_of
from procurement.shared.deciding.routes import step_after, steps_of
from procurement.shared.notices import tell_step

Action = Decision.Action

WAITING = {LineState.SUBMITTED}
OPEN = {LineState.DRAFT, LineState.RETURNED}
DONE = {LineState.DELIVERED, LineState.CLOSED}

DECIDING = {Action.ENDORSE, Action.APPROVE, Action.RETURN, Action.REJECT}

# Every way there is: from which states a step takes lines, and to which; the others stay where they are.
WAYS: Mapping[Action, tuple[Collection[LineState], LineState]] = {
    Action.SUBMIT: (OPEN, LineState.SUBMITTED),
    Action.WITHDRAW: (WAITING, LineState.DRAFT),
    Action.ENDORSE: (WAITING, LineState.SUBMITTED),
    Action.APPROVE: (WAITING, LineState.APPROVED),
    Action.RETURN: (WAITING, LineState.RETURNED),
    Action.REJECT: (WAITING, LineState.REJECTED),
    Action.CANCEL: (OPEN | WAITING, LineState.CANCELLED),
    Action.COMPLETE: ({LineState.APPROVED}, LineState.CLOSED),
    Action.RECHECK: ({LineState.APPROVED}, LineState.SUBMITTED),
    Action.REOPEN: (DONE, LineState.APPROVED),
}


def take_step(
    request: PurchaseRequest,
    action: Action,
    *,
    by: User,
    role: str,
    note: str = "",
    only: Collection[int] | None = None,
    delivered: Collection[int] = (),
    notes: Mapping[int, str] | None = None,
    answers: Mapping[int, str] | None = None,
) -> Decision:
    """Move the lines and with them the request, write down who did it, bring the ledger after it, tell.

    All lines that the step can lead on, or those among `only` (keys). Of a completed request those
    among `delivered` were delivered to the last unit. `notes` is what was said of single lines,
    `answers` what PA or KPA said of those outside the duty. The request must be held by the caller. Raises ValidationError when there is no such way from its
    state: somebody else was faster, or the page is an old one. A constant number of queries.
    """
    lines = list(RequestLine.objects.filter(request=request).order_by("position", "pk"))
    moved = moving(lines, action, only)
    given_up_empty = action == Action.CANCEL and not lines and request.is_editable
    if not (moved or given_up_empty):
        raise ValidationError(
            _(
                "Permintaan %(number)s sekarang berstatus %(state)s, jadi langkah ini tidak"
                " berlaku lagi. Muat ulang halaman untuk melihat keadaan terakhir."
            )
            % {"number": request.number, "state": request.get_state_display()}
        )
    first = _first_waiting(lines)
    for line in moved:
        line.state = WAYS[action][1].value
        line.agreed = line.agreed + 1 if action == Action.ENDORSE else 0
        if action == Action.COMPLETE and line.pk in delivered:
            line.state = LineState.DELIVERED.value
    RequestLine.objects.bulk_update(moved, ["state", "agreed"])
    _await(request, lines, since=first)
    given_up = PurchaseRequest.State.CANCELLED.value
    request.state = state_of((line.state for line in lines), empty=given_up)
    _note_time(request, action, locked=any(line.is_locked for line in lines))
    request.save()
    decision = Decision.objects.create(
        request=request, action=action, actor=by, note=note, **_in_whose_place(by, role, request)
    )
    LineDecision.objects.bulk_create(
        LineDecision(
            decision=decision,
            line=line,
            state=line.state,
            note=(notes or {}).get(line.pk, ""),
            answered_for=(answers or {}).get(line.pk, ""),
        )
        for line in moved
    )
    turned = {line.pk for line in moved} if action == Action.APPROVE else ()
    settle(request, decision=decision, turned=turned)
    placed = sum(line.state != LineState.REMOVED for line in lines)
    tell_step(request, decision, by=by, moved=moved, lines=placed)
    return decision


def _first_waiting(lines: Sequence[RequestLine]) -> int | None:
    """Agreements of the waiting lines that have the fewest; None when none waits."""
    return min((line.agreed for line in lines if line.state in WAITING), default=None)


def _await(request: PurchaseRequest, lines: Sequence[RequestLine], *, since: int | None) -> None:
    """Whose turn it is, and until when. The last day stays while the turn does (`since`)."""
    now = _first_waiting(lines)
    if now is None:
        request.decide_by = None
        return
    step = step_after(steps_of(request), now)
    request.awaited_role = step.role
    if now != since or request.decide_by is None:
        today, days = timezone.localdate(), step.days
        request.decide_by = WorkingDays().calendar.after(today, days) if days else None


def _in_whose_place(by: User, role: str, request: PurchaseRequest) -> dict[str, Any]:
    """For whom the role is used today, and by which letter; nothing where it is one's own."""
    principal = access_of(by).acts_for(role, request.agency_id)
    if principal is None:
        return {}
    held = Membership.objects.in_force_on(timezone.localdate()).filter(
        user=by, role=role, agency=request.agency_id, on_behalf_of=principal
    )
    mandate = held.order_by("pk").values("acting_as", "letter_number", "letter_date").first()
    return {"on_behalf_of_id": principal, **(mandate or {})}


def _note_time(request: PurchaseRequest, action: Action, *, locked: bool) -> None:
    """When it was handed in and decided last; what was approved stays handed in."""
    if action == Action.SUBMIT:
        request.submitted_at, request.decided_at = timezone.now(), None
    elif action == Action.WITHDRAW and not locked:
        request.submitted_at = None
    elif action in DECIDING:
        request.decided_at = timezone.now()


def moving(
    lines: Sequence[RequestLine], action: Action, only: Collection[int] | None = None
) -> list[RequestLine]:
    """Those of a request's lines that a step leads on.

    Raises ValidationError when one of those asked for is none of them.
    """
    able = [line for line in lines if line.state in WAYS[action][0]]
    if only is None:
        return able
    chosen = [line for line in able if line.pk in only]
    if len(chosen) < len(set(only)) or not chosen:
        raise ValidationError(
            _("Sebagian baris yang dipilih tidak lagi menunggu langkah ini. Muat ulang halaman.")
        )
    return chosen


def at_the_turn(lines: Sequence[RequestLine]) -> list[RequestLine]:
    """Those of the lines waiting for a decision that have the fewest agreements: theirs is the turn."""
    waiting = [line for line in lines if line.state in WAITING]
    fewest = min((line.agreed for line in waiting), default=0)
    return [line for line in waiting if line.agreed == fewest]


def reason_given(typed: str) -> str:
    """The reason without blanks around it; raises ValidationError for `reason` when there is none."""
    reason = typed.strip()
    if not reason:
        raise ValidationError(
            {"reason": _("Tuliskan alasannya, supaya pembuat tahu apa salahnya.")}
        )
    return reason
