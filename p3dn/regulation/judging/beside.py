"""What is told beside a candidate and sets none aside: where it is made, and a fair price.

The elucidation of PP 29/2018 Pasal 59 ayat (1) names delivery and a fair price beside the
specification. Which price is fair, and how far is too far, it does not say: the buyer weighs both,
and answers for it where a dispensation is asked for. So nothing here changes a verdict.
"""

from collections.abc import Iterable

from p3dn.regulation import citations as c
from p3dn.regulation.facts import Candidate, LineFacts, Nearness
from p3dn.regulation.results import Reason, reason
from p3dn.regulation.units import same_unit

PLACES = {
    Nearness.DISTRICT: "made_here",
    Nearness.PROVINCE: "made_in_province",
    Nearness.ELSEWHERE: "made_elsewhere",
    None: "made_somewhere",
}


def beside(candidate: Candidate, facts: LineFacts) -> tuple[Reason, ...]:
    """What the buyer should weigh of this candidate, in the order price, place."""
    found = (price_of(candidate, facts), place_of(candidate, facts))
    return tuple(why for why in found if why is not None)


def place_of(candidate: Candidate, facts: LineFacts) -> Reason | None:
    """How near it is made to where it is needed; None where the line names no place."""
    place = facts.place.strip()
    if not place:
        return None
    code = PLACES[candidate.nearness]
    told = {} if candidate.nearness is None else {"made": candidate.made_in}
    return reason(code, c.PP29_59, place=place, **told)


def price_of(candidate: Candidate, facts: LineFacts) -> Reason | None:
    """Its price against the line's own estimate; None where it is not above that."""
    if candidate.unit_price is None:
        return reason("price_unknown", c.PP29_59)
    if not facts.unit_price:
        return reason("estimate_missing", c.PP29_59)
    if not same_unit(candidate.unit or facts.unit, facts.unit):
        return reason("price_in_other_unit", c.PP29_59, unit=candidate.unit, wanted=facts.unit)
    if candidate.unit_price <= facts.unit_price:
        return None
    return reason(
        "price_above_estimate", c.PP29_59, price=candidate.unit_price, estimate=facts.unit_price,
        more=candidate.unit_price - facts.unit_price,
    )  # fmt: skip


def beside_line(facts: LineFacts, others: Iterable[Candidate]) -> tuple[Reason, ...]:
    """What is to be weighed of the whole line: the chosen product, and how many others cost more.

    `others` are what could be bought instead.
    """
    chosen = facts.candidate(facts.chosen)
    own = () if chosen is None else beside(chosen, facts)
    prices = [price_of(one, facts) for one in others]
    dear = sum(why is not None and why.code == "price_above_estimate" for why in prices)
    if not dear:
        return own
    return *own, reason("others_above_estimate", c.PP29_59, dear=str(dear), among=str(len(prices)))
