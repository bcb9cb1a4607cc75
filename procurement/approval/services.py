"""Deciding a submitted request: approve, return, reject. Never one's own."""

from collections.abc import Mapping

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import Role, User
from p3dn.audit.authors import authored
from p3dn.audit.versions import require_version
from p3dn.regulation import Verdict
from p3dn.regulation.explain import VERDICT_LABELS
from procurement.budget.room import check_room
from procurement.judgement.differences import differences
from procurement.judgement.judging import Judged, freeze_all, frozen_of, judge
from procurement.models import Assessment, Decision, PurchaseRequest
from procurement.request.submission import lines_of, named, unsellable
from procurement.shared.rights import hold, may_decide
from procurement.shared.steps import reason_given, take_step

Action = Decision.Action
APPROVER = Role.APPROVER.value


@authored
def approve_request(
    *, by: User, request: PurchaseRequest, seen: str, note: str = ""
) -> PurchaseRequest:
    """Approve under today's facts: every line is judged again and frozen; the lines lock.

    Raises PermissionDenied for others than an approver of the agency who took no part in it,
    ChangedSince when it is not what was `seen`, and ValidationError naming each line that does not
    comply today, with what it was judged when it was submitted if that was something else, or when
    ceiling or capacity do not hold.
    """
    held = _hold(by, request, seen)
    lines = lines_of(held)
    check_room(held, lines)
    judged = judge(lines, timezone.localdate())
    before = {
        changed.judged.line.pk: changed.before for changed in differences(judged, frozen_of(lines))
    }
    problems = [
        problem for one in judged if (problem := _problem(one, before.get(one.line.pk, "")))
    ]
    if problems:
        raise ValidationError(problems)
    freeze_all(judged, Assessment.Occasion.APPROVE)
    take_step(held, Action.APPROVE, by=by, role=APPROVER, note=note.strip())
    return held


def _problem(one: Judged, before: str) -> str:
    """Why a line cannot be approved; `before` is its verdict at submission if that was another."""
    if one.result.verdict is Verdict.COMPLIES:
        why = unsellable(one.line)
        return named(one.line, why) if why else ""
    stop = _("belum dapat disetujui.")
    if before:
        stop = _("belum dapat disetujui; saat diajukan “%(before)s”, sekarang “%(now)s”.") % {
            "before": VERDICT_LABELS[Verdict(before)],
            "now": VERDICT_LABELS[one.result.verdict],
        }
    return named(one.line, " ".join((stop, *one.sentences)))


@authored
def return_request(
    *,
    by: User,
    request: PurchaseRequest,
    seen: str,
    reason: str,
    lines: Mapping[int, str] | None = None,
) -> PurchaseRequest:
    """Send it back for changes, with a reason for the whole and, if given, for single lines."""
    held = _hold(by, request, seen)
    note = reason_given(reason)
    for line in held.lines.all():
        said = (lines or {}).get(line.pk, "").strip()
        if line.returned_reason != said:
            line.returned_reason = said
            line.save(update_fields=["returned_reason"])
    take_step(held, Action.RETURN, by=by, role=APPROVER, note=note)
    return held


@authored
def reject_request(
    *, by: User, request: PurchaseRequest, seen: str, reason: str
) -> PurchaseRequest:
    """Refuse it for good, with a reason."""
    held = _hold(by, request, seen)
    take_step(held, Action.REJECT, by=by, role=APPROVER, note=reason_given(reason))
    return held


def _hold(by: User, request: PurchaseRequest, seen: str) -> PurchaseRequest:
    held = hold(request)
    if not may_decide(by, held):
        raise PermissionDenied(_("Permintaan ini tidak boleh Anda putuskan."))
    require_version(held, seen)
    return held
