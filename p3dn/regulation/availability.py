"""Whether a kind of product is to be had in the quantity needed: yes, no, or not proven."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum

from .evidence import Placed
from .facts import LineFacts
from .regimes import DutyRegime


class Supply(StrEnum):
    """Three answers; a lower step of the ladder may be used only on a NO."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


def supply(placed: Sequence[Placed], quantity: Decimal) -> Supply:
    """Whether these products together can give the quantity.

    Several producers may share a quantity, so their free volumes add up: only when all of them
    together fall short is the volume insufficient. A volume nobody knows is not a shortage.
    """
    total, unknown = Decimal(0), False
    for one in placed:
        if one.candidate.available is None:
            unknown = True
        else:
            total += max(one.candidate.available, Decimal(0))
            if total >= quantity:
                return Supply.YES
    return Supply.UNKNOWN if unknown else Supply.NO


@dataclass(frozen=True, slots=True)
class National:
    """Answers of the national list that are fresh enough to prove something."""

    trigger: bool | None
    purchasable: bool | None
    certified: bool | None
    siinas: bool | None
    stale: bool


def national(facts: LineFacts, regime: DutyRegime) -> National:
    """Read the dated check; one too old, dated after the day, or undated answers nothing."""
    check = facts.national_list
    day = facts.governing_date
    oldest = day - timedelta(days=regime.list_max_age_days)
    if check.checked_on is None or not oldest <= check.checked_on <= day:
        return National(None, None, None, None, stale=check.checked_on is not None)
    return National(
        check.has_trigger,
        check.has_purchasable,
        check.has_certified,
        check.has_siinas,
        stale=False,
    )
