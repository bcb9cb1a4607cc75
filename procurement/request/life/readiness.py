"""What would come of an approval now: which lines it takes, what they come to, and what stands in the way.

The page that offers it and the service that does it ask here, so that a button stands only where it
does what it says.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import F, OuterRef, Q, Subquery
from django.utils.translation import gettext as _

from p3dn.accounts.models import User
from p3dn.regulation import Verdict
from p3dn.regulation.results import BUYABLE
from p3dn.regulation.wording.words import VERDICT_LABELS
from p3dn.ui.values.formats import number, rupiah
from procurement.budget.ceiling import heeding_used, packages_of, room_for
from procurement.budget.room import ceiling_problems, in_pieces, short_of, shortage_said, worth
from procurement.judgement.differences import Changed
from procurement.judgement.judging import Glance
from procurement.models import ApprovalStep, Decision, LineDecision, PurchaseRequest, RequestLine
from procurement.shared.deciding.routes import roles_of, step_after, steps_of

from .answering import agreements_needed
from .submission import named, those_of, unsellable

Action = Decision.Action


@dataclass(frozen=True, slots=True)
class Readiness:
    """Lines at their turn: those that may be approved, why others may not, and what stops all.

    `left` is what stays of the ceilings of its packages, None without one; `after` the step that comes
    next, None when this agreement is the last.
    """

    lines: Sequence[RequestLine]
    stops: Mapping[int, str]
    stopped: Sequence[str]
    left: Decimal | None
    after: ApprovalStep | None

    @property
    def may_approve(self) -> bool:
        """Whether there is something to approve, and nothing in its way."""
        return bool(self.lines) and not self.stopped

    @property
    def offer(self) -> str:
        """What the button says; number and worth of lines stand as {n} and {worth}, for the page to fill."""
        if self.left is None:
            return _("Setujui {n} baris, {worth}")
        said = _("Setujui {n} baris, {worth}, sisa pagu {left}")
        return said.replace("{left}", rupiah(self.left))

    @property
    def offered(self) -> str:
        """The same of the lines that may be approved."""
        count = number(len(self.lines))
        return self.offer.replace("{n}", count).replace("{worth}", rupiah(self.worth))

    @property
    def worth(self) -> Decimal:
        """What the lines that may be approved come to, in rupiah."""
        return worth(self.lines)


def readiness(
    by: User,
    request: PurchaseRequest,
    turn: Sequence[RequestLine],
    judged: Sequence[Glance],
    changed: Sequence[Changed],
) -> Readiness:
    """What the person would approve of the lines at their turn; a constant number of queries.

    `judged` are those lines as they are judged today, `changed` those judged otherwise than when
    they were submitted.
    """
    stops = stops_of(judged, {one.judged.line.pk: one.before for one in changed})
    for one in short_of(request, {line: line.quantity for line in turn}):
        stops.setdefault(one.line.pk, shortage_said(in_pieces(one)))
    free = [line for line in turn if line.pk not in stops]
    stopped = [agreed_said()] if agreed_before(by, request, free) else []
    left = None
    if request.package is not None:
        room = heeding_used(room_for(packages_of(request, free), free))
        stopped += ceiling_problems(room)
        left = sum((one.left for one in room if one.budget_line is None), Decimal(0))
    return Readiness(free, stops, stopped, left, _after(request, free, judged))


def agreed_said() -> str:
    """Why nobody gives two agreements of a route."""
    return _("Anda sudah menyetujui permintaan ini pada langkah sebelumnya.")


def _after(
    request: PurchaseRequest, lines: Sequence[RequestLine], judged: Sequence[Glance]
) -> ApprovalStep | None:
    """Whose agreement these lines need after this one."""
    if not lines:
        return None
    agreed, steps = lines[0].agreed + 1, steps_of(request)
    needed = agreements_needed([step.role for step in steps], those_of(judged, lines))
    return step_after(steps, agreed) if agreed < needed else None


def stops_of(judged: Sequence[Glance], before: Mapping[int, str]) -> dict[int, str]:
    """Why lines cannot be approved today, by their keys; `before` are verdicts that were others."""
    found = {one.line.pk: _stop(one, before.get(one.line.pk, "")) for one in judged}
    return {key: why for key, why in found.items() if why}


def _stop(one: Glance, before: str) -> str:
    if one.verdict in BUYABLE:
        why = unsellable(one.line)
        return named(one.line, why) if why else ""
    stop = _("belum dapat disetujui.")
    if before:
        stop = _("belum dapat disetujui; saat diajukan “%(before)s”, sekarang “%(now)s”.") % {
            "before": VERDICT_LABELS[Verdict(before)],
            "now": VERDICT_LABELS[one.verdict],
        }
    return named(one.line, " ".join((stop, *one.sentences)))


def agreed_before(by: User, request: PurchaseRequest, lines: Sequence[RequestLine]) -> bool:
    """Whether the person gave one of the route's earlier agreements to these lines, or in their name.

    Each agreement of a route is another person's; what comes after it is PA's or KPA's own.
    """
    if all(line.agreed == 0 for line in lines):
        return False
    if all(line.agreed >= len(roles_of(request)) for line in lines):
        return False
    of_line = LineDecision.objects.filter(line=OuterRef("line"), decision__action=Action.SUBMIT)
    agreed = LineDecision.objects.filter(
        Q(decision__actor=by) | Q(decision__on_behalf_of=by),
        line__in=[line.pk for line in lines if line.agreed],
        decision__action=Action.ENDORSE,
    ).annotate(handed_in=Subquery(of_line.order_by("-decision").values("decision")[:1]))
    return agreed.filter(Q(handed_in=None) | Q(decision__gt=F("handed_in"))).exists()
