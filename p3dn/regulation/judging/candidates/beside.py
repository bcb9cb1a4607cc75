"""What is told beside a candidate and sets none aside: price, delivery, place, and how it was before.

The elucidation of PP 29/2018 Pasal 59 ayat (1) names delivery and a fair price beside the
specification. Which price is fair, and what is too far or too late, it does not say: the buyer
weighs them, and answers for it where a dispensation is asked for. So nothing here changes a verdict.
"""

from collections.abc import Iterable
from datetime import timedelta

from p3dn.regulation.facts import Candidate, LineFacts, Nearness
from p3dn.regulation.quantities.units import same_unit
from p3dn.regulation.results import Reason, reason
from p3dn.regulation.wording import citations as c

PLACES = {
    Nearness.DISTRICT: "made_here",
    Nearness.PROVINCE: "made_in_province",
    Nearness.ELSEWHERE: "made_elsewhere",
    None: "made_somewhere",
}


def beside(candidate: Candidate, facts: LineFacts) -> tuple[Reason, ...]:
    """What the buyer should weigh of this candidate, in the order price, delivery, place, quality."""
    found = (
        price_of(candidate, facts),
        delivery_of(candidate, facts),
        place_of(candidate, facts),
        quality_of(candidate),
    )
    return tuple(why for why in found if why is not None)


def delivery_of(candidate: Candidate, facts: LineFacts) -> Reason | None:
    """Whether it can be there in time; None where it can, and where the line names no day.

    Counted from the governing date, the earliest day on which it could be ordered; it arrives in
    time on the needed day itself.
    """
    if facts.needed_on is None:
        return None
    if candidate.lead_days is None:
        return reason("delivery_unknown", c.PP29_59, needed=facts.needed_on)
    first = facts.governing_date + timedelta(days=candidate.lead_days)
    if first <= facts.needed_on:
        return None
    return reason(
        "arrives_late", c.PP29_59, days=str(candidate.lead_days), first=first, needed=facts.needed_on,
        late=str((first - facts.needed_on).days),
    )  # fmt: skip


def place_of(candidate: Candidate, facts: LineFacts) -> Reason | None:
    """How near it is made to where it is needed; None where the line names no place."""
    place = facts.place.strip()
    if not place:
        return None
    code = PLACES[candidate.nearness]
    told = {} if candidate.nearness is None else {"made": candidate.made_in}
    return reason(code, c.PP29_59, place=place, **told)


def quality_of(candidate: Candidate) -> Reason | None:
    """How often it was as asked when it was handed over; None where nobody inspected any."""
    if not candidate.inspected:
        return None
    code = "handed_over_wanting" if candidate.flawed else "handed_over_as_asked"
    good = candidate.inspected - candidate.flawed
    return reason(code, c.PP29_59, good=str(good), inspected=str(candidate.inspected))


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
    """What is to be weighed of the whole line: the chosen product, and how many others cost more or come late.

    `others` are what could be bought instead.
    """
    chosen = facts.candidate(facts.chosen)
    own = () if chosen is None else beside(chosen, facts)
    others = list(others)
    counted = (
        ("others_above_estimate", "price_above_estimate", price_of),
        ("others_late", "arrives_late", delivery_of),
    )
    told = []
    for code, each, ask in counted:
        such = sum(why is not None and why.code == each for why in (ask(o, facts) for o in others))
        if such:
            told.append(reason(code, c.PP29_59, such=str(such), among=str(len(others))))
    return *own, *told
