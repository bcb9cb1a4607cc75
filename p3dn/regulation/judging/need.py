"""What the buyer needs: which candidates are it, which are set aside and why, and what that costs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from p3dn.regulation import citations as c
from p3dn.regulation.facts import Candidate, Kinship, LineFacts, Origin
from p3dn.regulation.requirements import Requirement
from p3dn.regulation.results import Missing, Reason, Who, reason

from .evidence import Placed

NEED_ATTRIBUTE = Missing("attribute", Who.INDUSTRY_OFFICE)
NEED_DISMISSAL = Missing("sibling", Who.BUYER)
NEED_REQUIREMENT_REASON = Missing("requirement_reason", Who.BUYER)
NEED_KIND = Missing("kind_attribute", Who.BUYER)
NEED_CHOSEN_ATTRIBUTE = Missing("chosen_attribute", Who.BUYER)
SIBLING = reason("sibling_undecided")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one requirement costs: domestic candidates it sets aside, and those nobody knows of.

    `among` are all domestic candidates, `left` those that meet all requirements. `leaves_none`: without this one
    requirement there would be some, or no domestic candidate meets it whatever the others say. The
    chosen product is none of them; `only_chosen`: it is domestic and meets it where they do not.
    """

    requirement: Requirement
    lost: int
    unknown: int
    left: int
    leaves_none: bool
    among: int = 0
    only_chosen: bool = False

    @property
    def needs_reason(self) -> bool:
        """True while the buyer has not written why they cannot do without it."""
        return self.leaves_none and not said(self.requirement.reason)


def said(text: str) -> bool:
    """True for words: a dash or a dot is no reason."""
    return sum(letter.isalnum() for letter in text) >= 3


def unmet(requirement: Requirement, candidate: Candidate) -> Reason:
    """Why a candidate is set aside for a requirement, with what it has and what is asked."""
    has = dict(candidate.attributes).get(requirement.attribute, "")
    return reason(
        "requirement_unmet", c.PP29_59,
        attribute=requirement.attribute, comparison=requirement.comparison,
        wanted=" / ".join(requirement.values), has=has, unit=requirement.unit,
    )  # fmt: skip


def sifted(placed: Placed, facts: LineFacts) -> Placed:
    """The candidate with whether it is what the buyer needs; the chosen one is taken for it.

    A neighbouring kind that the buyer said no to is set aside; one nobody spoke of is asked about.
    """
    candidate = placed.candidate
    if candidate.origin is Origin.IMPORTED and candidate.ref != facts.chosen:
        return placed
    attributes = dict(candidate.attributes)
    answers = [(wanted, wanted.met_by(attributes)) for wanted in facts.requirements]
    failed = tuple(unmet(wanted, candidate) for wanted, met in answers if met is False)
    if failed:
        return replace(placed, aside=True, reasons=(*placed.reasons, *failed))
    if candidate.ref == facts.chosen:
        return placed
    dismissed = next((d for d in facts.dismissals if d.ref == candidate.ref), None)
    if candidate.kinship is Kinship.SIBLING:
        if dismissed:
            why = reason("sibling_dismissed", why=dismissed.why, note=dismissed.note)
            return replace(placed, aside=True, reasons=(*placed.reasons, why))
        placed = asked(placed, SIBLING, NEED_DISMISSAL)
    unknown = tuple(
        reason("attribute_unknown", c.PP29_59, attribute=wanted.attribute)
        for wanted, met in answers
        if met is None
    )
    for why in unknown:
        placed = asked(placed, why, NEED_ATTRIBUTE)
    return placed


def asked(placed: Placed, why: Reason, missing: Missing) -> Placed:
    """The candidate with one more question before it is known to be what is needed."""
    return replace(
        placed, asked=True, reasons=(*placed.reasons, why),
        missing=tuple(dict.fromkeys((*placed.missing, missing))),
    )  # fmt: skip


def unanswered(facts: LineFacts) -> tuple[tuple[Reason, ...], tuple[Missing, ...]]:
    """What the buyer has yet to tell before "there is nothing better" can be relied on.

    Why a requirement that leaves no domestic product cannot be done without; which of several kinds
    within the code is meant, where Disperindag told them apart; and that the chosen product itself
    meets what the others were set aside for.
    """
    reasons: list[Reason] = []
    missing: list[Missing] = []
    told = {wanted.attribute for wanted in facts.requirements}
    for attribute in facts.kind_attributes:
        if attribute not in told:
            reasons.append(reason("kind_attribute_untold", c.PP29_59, attribute=attribute))
            missing.append(NEED_KIND)
    for cost in costs(facts):
        if cost.needs_reason:
            attribute = cost.requirement.attribute
            reasons.append(reason("requirement_leaves_none", c.PP29_59, attribute=attribute))
            missing.append(NEED_REQUIREMENT_REASON)
    chosen = facts.candidate(facts.chosen)
    known = dict(chosen.attributes) if chosen else {}
    for cost in costs(facts):
        if cost.lost and cost.requirement.met_by(known) is None:
            attribute = cost.requirement.attribute
            reasons.append(reason("chosen_attribute_unknown", c.PP29_59, attribute=attribute))
            missing.append(NEED_CHOSEN_ATTRIBUTE)
    return tuple(reasons), tuple(dict.fromkeys(missing))


def costs(facts: LineFacts) -> tuple[Cost, ...]:
    """What each requirement costs, in their order. Siblings the buyer dismissed do not count."""
    gone = {dismissal.ref for dismissal in facts.dismissals}
    domestic = [
        dict(candidate.attributes)
        for candidate in facts.candidates
        if candidate.origin is not Origin.IMPORTED
        and candidate.ref != facts.chosen
        and candidate.ref not in gone
    ]
    # Which kind is meant, is no narrowing: Disperindag told the kinds apart.
    kinds = set(facts.kind_attributes)
    answers = [[wanted.met_by(known) for wanted in facts.requirements] for known in domestic]
    left = sum(False not in row for row in answers)
    chosen = facts.candidate(facts.chosen)
    fits = dict(chosen.attributes) if chosen and chosen.origin is Origin.DOMESTIC else {}
    found = (
        _cost(place, wanted, answers, left, narrows=wanted.attribute not in kinds)
        for place, wanted in enumerate(facts.requirements)
    )
    return tuple(
        replace(cost, only_chosen=cost.leaves_none and bool(cost.requirement.met_by(fits)))
        for cost in found
    )


def _cost(
    place: int,
    wanted: Requirement,
    answers: Sequence[Sequence[bool | None]],
    left: int,
    *,
    narrows: bool,
) -> Cost:
    own = [row[place] for row in answers]
    without = sum(False not in (*row[:place], *row[place + 1 :]) for row in answers)
    alone = bool(own) and all(met is False for met in own)
    none = narrows and (alone or (not left and without > 0))
    return Cost(wanted, own.count(False), own.count(None), left, none, len(own))
