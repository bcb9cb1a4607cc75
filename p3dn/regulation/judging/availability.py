"""Whether a kind of product is to be had in the quantity needed: yes, no, or not proven."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from p3dn.regulation.facts import LineFacts, NationalList
from p3dn.regulation.regimes import DutyRegime

from .evidence import Placed

KIND_DIGITS = 7
SUBCLASS_DIGITS = 5


def same_kind(code: str, other: str) -> bool:
    """True when things of the two codes are of one kind; codes above five digits name none.

    Our own reading of "that kind of product", the law names no code. Seven digits are where the
    KBKI tells a syringe from a catheter; at ten one thing is split by size and finish, at five
    things that cannot replace each other share a code. A code above seven digits asks for
    everything below it; what is coded only at the subclass is offered for every kind in it.
    """
    digits = min(len(code), len(other), KIND_DIGITS)
    return digits >= SUBCLASS_DIGITS and code[:digits] == other[:digits]


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
    for product in placed:
        if product.candidate.available is None:
            unknown = True
        else:
            total += max(product.candidate.available, Decimal(0))
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
    if check.checked_on is None or not regime.oldest_look(day) <= check.checked_on <= day:
        return National(None, None, None, None, stale=check.checked_on is not None)
    return National(
        check.has_trigger,
        check.has_purchasable,
        check.has_certified,
        check.has_siinas,
        stale=False,
    )


@dataclass(frozen=True, slots=True)
class Shown:
    """What rows of the national list show of a kind of thing: True, or None for nothing."""

    trigger: bool | None = None
    purchasable: bool | None = None
    certified: bool | None = None


def shown_by(values: Collection[tuple[Decimal, Decimal]], regime: DutyRegime | None) -> Shown:
    """What rows with these values of TKDN and BMP (percent) show: yes or nothing.

    That something is absent from the rows we have does not show that it is absent from the list.
    """
    if regime is None:
        return Shown()
    return Shown(
        trigger=any(regime.fires(tkdn, bmp) for tkdn, bmp in values) or None,
        purchasable=any(tkdn >= regime.purchase_minimum for tkdn, _bmp in values) or None,
        certified=any(tkdn < regime.purchase_minimum for tkdn, _bmp in values) or None,
    )


def known_list(
    look: NationalList | None, shown: Shown, seen_on: date | None, oldest: date
) -> NationalList:
    """What is known of the national list from the last look into it and from rows we have of it.

    Rows speak for themselves, whatever the last look said. `seen_on` is when they were seen last,
    None when there are none; they answer alone where nobody looked since `oldest`.
    """
    if look is None or look.checked_on is None or (seen_on and look.checked_on < oldest):
        return NationalList(
            checked_on=seen_on,
            has_trigger=shown.trigger,
            has_purchasable=shown.purchasable,
            has_certified=shown.certified,
            reference="daftar impor" if seen_on else "",
        )
    return replace(
        look,
        has_trigger=shown.trigger or look.has_trigger,
        has_purchasable=shown.purchasable or look.has_purchasable,
        has_certified=shown.certified or look.has_certified,
    )
