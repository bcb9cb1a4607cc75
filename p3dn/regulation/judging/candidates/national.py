"""What Kemenperin's national list answers of a kind of product, as far as it proves anything."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from p3dn.regulation.dated.regimes import DutyRegime
from p3dn.regulation.facts import LineFacts, NationalList


@dataclass(frozen=True, slots=True)
class National:
    """Answers of the national list that are fresh enough to prove something."""

    trigger: bool | None
    purchasable: bool | None
    certified: bool | None
    siinas: bool | None
    domestic: bool | None
    stale: bool


def national(facts: LineFacts, regime: DutyRegime, minimum: Decimal) -> National:
    """Read the dated check; one too old, dated after the day, or undated answers nothing.

    `minimum` is the TKDN to buy: a look that asked for another one answers only what follows.
    """
    check = facts.national_list
    day = facts.governing_date
    if check.checked_on is None or not regime.oldest_look(day) <= check.checked_on <= day:
        return National(None, None, None, None, None, stale=check.checked_on is not None)
    asked = regime.purchase_minimum if check.asked_minimum is None else check.asked_minimum
    return National(
        check.has_trigger,
        _at(check.has_purchasable, asked, minimum),
        check.has_certified,
        check.has_siinas,
        check.has_domestic,
        stale=False,
    )


def _at(answer: bool | None, asked: Decimal, minimum: Decimal) -> bool | None:
    """What an answer to "any at or above `asked`?" says of `minimum`.

    None above 25 means none above 40; one above 25 says nothing of 40.
    """
    follows = asked >= minimum if answer else asked <= minimum
    return answer if follows else None


@dataclass(frozen=True, slots=True)
class Shown:
    """What rows of the national list show of a kind of thing: True, or None for nothing."""

    trigger: bool | None = None
    purchasable: bool | None = None
    certified: bool | None = None


def shown_by(
    values: Collection[tuple[Decimal, Decimal]], regime: DutyRegime | None, minimum: Decimal
) -> Shown:
    """What rows with these values of TKDN and BMP (percent) show: yes or nothing.

    `minimum` is the TKDN to buy, the Minister's own where there is one. That something is absent
    from the rows we have does not show that it is absent from the list.
    """
    if regime is None:
        return Shown()
    return Shown(
        trigger=any(regime.fires(tkdn, bmp) for tkdn, bmp in values) or None,
        purchasable=any(tkdn >= minimum for tkdn, _bmp in values) or None,
        certified=any(tkdn < minimum for tkdn, _bmp in values) or None,
    )


def known_list(
    look: NationalList | None, shown: Shown, seen_on: date | None, oldest: date, minimum: Decimal
) -> NationalList:
    """What is known of the national list from the last look into it and from rows we have of it.

    Rows speak for themselves, whatever the last look said. `seen_on` is when they were seen last,
    None when there are none; they answer alone where nobody looked since `oldest`. `minimum` is what
    the rows were held against.
    """
    if look is None or look.checked_on is None or (seen_on and look.checked_on < oldest):
        return NationalList(
            checked_on=seen_on,
            has_trigger=shown.trigger,
            has_purchasable=shown.purchasable,
            has_certified=shown.certified,
            reference="daftar impor" if seen_on else "",
            asked_minimum=minimum if seen_on else None,
        )
    return replace(
        look,
        has_trigger=shown.trigger or look.has_trigger,
        has_purchasable=shown.purchasable or look.has_purchasable,
        has_certified=shown.certified or look.has_certified,
        asked_minimum=minimum if shown.purchasable else look.asked_minimum,
    )
