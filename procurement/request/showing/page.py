"""What the page of a request shows: of locked lines what was frozen, of others today's view."""

from collections.abc import Sequence
from typing import Any

from django.utils import timezone

from p3dn.accounts.models import User
from p3dn.regulation.results import BUYABLE
from procurement.budget.ceiling import Ceiling, ceilings_of
from procurement.budget.room import worth
from procurement.dispute.services import may_calculate
from procurement.judgement.candidates.narrow import Reach
from procurement.judgement.differences import Changed, differences
from procurement.judgement.judging import Glance, Judged, frozen_of, judge
from procurement.models import CeilingPermit, Decision, PurchaseRequest, RequestLine
from procurement.request.life import submission
from procurement.request.life.answering import answer_of, to_answer_for
from procurement.request.life.awaited import awaited_names
from procurement.request.life.readiness import Readiness, readiness
from procurement.request.life.steps import at_the_turn
from procurement.rules.reads import panel_of_request, sees_doubts
from procurement.shared.deciding.rights import may_decide, may_edit, may_request

from .cards import cards_of
from .rows import Glances, rows_of, shown_in_rows
from .shown import Shown


def page_of(user: User, purchase: PurchaseRequest) -> dict[str, Any]:
    """What the page of a request shows to somebody."""
    deciding = purchase.is_submitted and may_decide(user, purchase)
    long = shown_in_rows(purchase)
    return (_in_rows if long else _in_cards)(user, purchase, deciding=deciding)


def _in_cards(user: User, purchase: PurchaseRequest, *, deciding: bool) -> dict[str, Any]:
    """A request of a few lines: each with all that is said of it."""
    lines = submission.lines_of(purchase)
    judged, frozen = judged_today(lines), frozen_of(lines)
    decision = _decision(user, purchase, lines, judged, differences(judged, frozen), deciding)
    cards = cards_of(lines, judged, frozen, own=may_request(user, purchase.agency_id))
    _tell_stops(cards, decision["ready"])
    replaceable = any(_is_wanting(one) and one.may_be_replaced for one in judged)
    return {
        "cards": cards,
        "rows": [],
        **decision,
        **_around(user, purchase, lines, deciding=deciding, replaceable=replaceable),
    }


def _in_rows(user: User, purchase: PurchaseRequest, *, deciding: bool) -> dict[str, Any]:
    """One of many lines: a row for each, which leads to all that is said of it."""
    glances = Glances.of(purchase, deciding=deciding)
    decision = _decision(user, purchase, glances.lines, glances.today, glances.changed, deciding)
    rows = rows_of(glances, deciding=deciding)
    _tell_stops(rows, decision["ready"])
    wanting = (one for one in glances.today if _is_wanting(one))
    replaceable = any(glances.briefs[one.line.pk].replaceable for one in wanting)
    return {
        "cards": [],
        "rows": rows,
        **decision,
        **_around(user, purchase, glances.lines, deciding=deciding, replaceable=replaceable),
    }


def _decision(
    user: User,
    purchase: PurchaseRequest,
    lines: Sequence[RequestLine],
    today: Sequence[Glance],
    changed: Sequence[Changed],
    deciding: bool,
) -> dict[str, Any]:
    """What somebody who decides is told: what an approval would do, and what stands in its way."""
    if not deciding:
        return {"ready": None, "turn": [], "differences": [], "to_answer_for": []}
    turn, waiting = at_the_turn(lines), {line.pk for line in lines if line.is_waiting}
    now = submission.those_of(today, turn)
    moved = [one for one in changed if one.judged.line.pk in waiting]
    return {
        "ready": readiness(user, purchase, turn, now, moved),
        "turn": [line.pk for line in turn],
        "differences": moved,
        "to_answer_for": [(line, answer_of(line)) for line in to_answer_for(purchase, now)],
    }


def _tell_stops(cards: Sequence[Shown], ready: Readiness | None) -> None:
    """Why lines cannot be approved now: they are put off from the beginning, unless none can."""
    if ready is None:
        return
    for card in cards:
        card.stop = ready.stops.get(card.line.pk, "")
        card.put_off = bool(card.stop) and ready.may_approve


def _around(
    user: User,
    purchase: PurchaseRequest,
    lines: Sequence[RequestLine],
    *,
    deciding: bool,
    replaceable: bool,
) -> dict[str, Any]:
    """What stands around the lines: money, rules, and what may be done next."""
    asked = [line for line in lines if line.state not in line.GIVEN_UP]
    ceilings, locked = ceilings_of(purchase, asked), is_any(lines, "is_locked")
    own = may_request(user, purchase.agency_id)
    return {
        "purchase": purchase,
        "awaited": awaited_names(purchase) if purchase.is_submitted and not deciding else [],
        "total": worth(asked),
        "ceilings": ceilings,
        "permits": _permits(purchase, ceilings),
        "may_edit": may_edit(user, purchase),
        "may_decide": deciding,
        "may_calculate": may_calculate(user, purchase),
        "sent_back": _sent_back(purchase, lines),
        "rules": panel_of_request(purchase, lines),
        "sees_doubts": sees_doubts(user),
        "may_replace": own and replaceable,
        "orders": purchase.orders.all() if locked else [],
        "realizations": purchase.realizations.for_list() if locked else [],
        **_next_steps(lines, own=own),
    }


def _permits(purchase: PurchaseRequest, ceilings: Sequence[Ceiling]) -> list[CeilingPermit]:
    """Permits to pass the ceilings, of a request that stands above one of them; else no query."""
    if all(one.fits for one in ceilings):
        return []
    return list(purchase.ceiling_permits.select_related("decided_by"))


def is_any(lines: Sequence[RequestLine], what: str) -> bool:
    """Whether one of the lines is editable, waiting, locked, ..."""
    return any(getattr(line, what) for line in lines)


def _next_steps(lines: Sequence[RequestLine], *, own: bool) -> dict[str, bool]:
    """What its maker may do next with which of its lines."""
    steps = {"change": "is_editable", "withdraw": "is_waiting", "deliver": "is_approved"}
    able = {f"may_{step}": own and is_any(lines, state) for step, state in steps.items()}
    return able | {"may_copy": own and bool(lines)}


def judged_today(lines: Sequence[RequestLine]) -> list[Judged]:
    """Lines that may still be decided on, judged beside all others."""
    if all(line.is_locked for line in lines):
        return []
    judged = judge(lines, timezone.localdate(), reach=Reach.FIRST_AND_BESIDE)
    return submission.those_of(judged, [line for line in lines if not line.is_locked])


def _is_wanting(one: Glance) -> bool:
    """Whether a line that may change does not comply."""
    return one.line.is_editable and one.verdict not in BUYABLE


def _sent_back(purchase: PurchaseRequest, lines: Sequence[RequestLine]) -> Decision | None:
    """The decision that sent lines back which are still to be put right."""
    if not is_any(lines, "is_returned"):
        return None
    returned = (one for one in purchase.decisions.all() if one.action == Decision.Action.RETURN)
    return max(returned, key=lambda one: one.pk, default=None)
