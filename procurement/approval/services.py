"""Deciding a submitted request: approve, return, reject. Never one's own."""

from collections.abc import Collection, Mapping, Sequence

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import User
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version
from p3dn.ui.languages.choosing import in_indonesian
from procurement.budget.room import check_room
from procurement.judgement.differences import differences
from procurement.judgement.judging import freeze_all, frozen_of, judge
from procurement.models import Assessment, Decision, PurchaseRequest, RequestLine
from procurement.request.life.answering import agreements_needed, answers
from procurement.request.life.readiness import agreed_before, agreed_said, stops_of
from procurement.request.life.steps import at_the_turn, moving, reason_given, take_step
from procurement.request.life.submission import lines_of, those_of
from procurement.shared.deciding.rights import hold, hold_right, may_decide
from procurement.shared.deciding.routes import roles_of

Action = Decision.Action


@authored
def approve_request(
    *,
    by: User,
    request: PurchaseRequest,
    seen: str,
    note: str = "",
    only: Collection[int] | None = None,
    answering_for: Collection[int] = (),
) -> PurchaseRequest:
    """Approve under today's facts: every line is judged again and frozen; the lines lock.

    All lines whose turn it is, or those among `only` (keys). Where the route asks for further
    agreements, this one is noted and the next awaited; only the last one freezes and locks.
    Lines outside the duty are agreed to last by PA or KPA, who names those they answer for in
    `answering_for` (keys); what they said is kept with the line's decision.
    Raises PermissionDenied for others than those the request waits for who took no part in it,
    ChangedSince when it is not what was `seen`, and ValidationError naming each line that may not
    be bought today or that nobody answers for, with what it was judged when it was submitted if that was something else, or when
    ceiling or capacity do not hold.
    """
    held = _hold(by, request, seen)
    lines = lines_of(held)
    chosen = moving(at_the_turn(lines), Action.APPROVE, only)
    _refuse_twice(by, held, chosen)
    check_room(held, chosen)
    judged = those_of(judge(lines, timezone.localdate()), chosen)
    needed = agreements_needed(roles_of(held), judged)
    last = all(line.agreed + 1 >= needed for line in chosen)
    before = {
        changed.judged.line.pk: changed.before for changed in differences(judged, frozen_of(lines))
    }
    if problems := stops_of(judged, before):
        raise ValidationError(list(problems.values()))
    said = answers(judged, answering_for) if last else {}
    if last:
        freeze_all(judged, Assessment.Occasion.APPROVE)
    take_step(
        held,
        Action.APPROVE if last else Action.ENDORSE,
        by=by,
        role=held.awaited_role,
        note=note.strip(),
        only=[line.pk for line in chosen] or None,
        answers=said,
    )
    return held


def _refuse_twice(by: User, request: PurchaseRequest, lines: Sequence[RequestLine]) -> None:
    """Each agreement of a route is another person's."""
    if agreed_before(by, request, lines):
        raise ValidationError(agreed_said())


@authored
def return_request(
    *,
    by: User,
    request: PurchaseRequest,
    seen: str,
    reason: str,
    lines: Mapping[int, str] | None = None,
    only: Collection[int] | None = None,
) -> PurchaseRequest:
    """Send it back for changes, with a reason for the whole and, if given, for single lines.

    All lines waiting for a decision, or those among `only` (keys). Where each of them has a reason
    of its own, these are the reason. Raises ValidationError where one is told nothing.
    """
    held = _hold(by, request, seen)
    moved = moving(list(held.lines.all()), Action.RETURN, only)
    note = reason_given(reason if reason.strip() else _told_of_each(moved, lines or {}))
    changed = []
    for line in moved:
        said = (lines or {}).get(line.pk, "").strip()
        if line.returned_reason != said:
            line.returned_reason = said
            changed.append(line)
    RequestLine.objects.bulk_update(changed, ["returned_reason"])
    take_step(held, Action.RETURN, by=by, role=held.awaited_role, note=note, only=only, notes=lines)
    return held


@in_indonesian
def _told_of_each(moved: Sequence[RequestLine], notes: Mapping[int, str]) -> str:
    """What was said of the lines, one after the other; nothing where one of them was told nothing."""
    told = [(line.position, notes.get(line.pk, "").strip()) for line in moved]
    if not all(said for _place, said in told):
        return ""
    return "; ".join(
        _("Baris %(place)d: %(said)s") % {"place": place, "said": said} for place, said in told
    )


@authored
def reject_request(
    *,
    by: User,
    request: PurchaseRequest,
    seen: str,
    reason: str,
    only: Collection[int] | None = None,
) -> PurchaseRequest:
    """Refuse it, or those lines among `only` (keys), for good, with a reason."""
    held = _hold(by, request, seen)
    note = reason_given(reason)
    take_step(held, Action.REJECT, by=by, role=held.awaited_role, note=note, only=only)
    return held


def _hold(by: User, request: PurchaseRequest, seen: str) -> PurchaseRequest:
    held = hold(request)
    hold_right(by, held)
    if not may_decide(by, held):
        raise PermissionDenied(_("Permintaan ini tidak boleh Anda putuskan."))
    require_version(held, seen)
    return held
