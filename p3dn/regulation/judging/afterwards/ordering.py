"""Whether what was approved may still be ordered: the same thing, judged alike, and enough of it."""

from decimal import Decimal
from enum import StrEnum

from p3dn.regulation.results import Verdict

from .proof import Deviation, Judged, deviations


class Gate(StrEnum):
    """What becomes of a line that is to be ordered."""

    GO = "go"
    BACK = "back"
    BLOCKED = "blocked"


def changes(then: Judged, now: Judged, quantity: Decimal) -> tuple[Deviation, ...]:
    """What differs between the approval and the day of the order, the maker's free units included.

    A certificate, its standing and TKDN, the model and its maker, the price listed, the capacity.
    """
    was, present = then.chosen, now.chosen
    pairs = (
        (Deviation.MODEL, was.name, present.name),
        (Deviation.MAKER, was.producer, present.producer),
        (Deviation.PRICE, was.unit_price, present.unit_price),
    )
    more = [what for what, before, after in pairs if before != after]
    if short(now, quantity):
        more.append(Deviation.CAPACITY)
    return (*deviations(then, now), *more)


def short(now: Judged, quantity: Decimal) -> bool:
    """True when it is known that fewer units are free than are to be ordered."""
    free = now.chosen.available
    return free is not None and free < quantity


def gate(then: Judged, now: Judged, quantity: Decimal) -> Gate:
    """Blocked where too little can be made; back to the approver where the verdict would be another.

    The approver agreed to a judgement (PP 29/2018 Pasal 58 binds planning and execution): one that
    is worse now is theirs to agree to. That a line complies by now is no reason to ask again.
    """
    if short(now, quantity):
        return Gate.BLOCKED
    if now.verdict is not then.verdict and now.verdict is not Verdict.COMPLIES:
        return Gate.BACK
    return Gate.GO
