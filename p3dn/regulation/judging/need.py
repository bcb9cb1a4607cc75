"""What the buyer needs: which candidates are it, which are set aside and why, and what that costs."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from p3dn.regulation.facts import Candidate, Kinship, LineFacts, Origin
from p3dn.regulation.requirements import Requirement
from p3dn.regulation.results import Missing, Reason, Who, reason
from p3dn.regulation.wording import citations as c

from .evidence import Placed

NEED_ATTRIBUTE = Missing("attribute", Who.INDUSTRY_OFFICE)
NEED_DISMISSAL = Missing("sibling", Who.BUYER)
NEED_REQUIREMENT_REASON = Missing("requirement_reason", Who.BUYER)
NEED_KIND = Missing("kind_attribute", Who.BUYER)
NEED_CHOSEN_ATTRIBUTE = Missing("chosen_attribute", Who.BUYER)
Answers = Mapping[str, tuple[bool | None, ...]]
Unmet = Mapping[str, tuple[Reason | None, ...]]
"""By ref why a candidate does not meet each requirement; None where it does, or nobody knows."""
SIBLING = reason("sibling_undecided")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one requirement costs: domestic candidates it sets aside, and those nobody knows of.

    `among` are all domestic candidates, `left` those that meet all requirements. `leaves_none`:
    without this one requirement there would be some, or no domestic candidate meets it whatever the
    others say. The chosen product is none of them; `only_chosen`: it is domestic and meets it where
    they do not.
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
    return len(list(islice(filter(str.isalnum, text), 3))) == 3


def unmet(requirement: Requirement, has: str) -> Reason:
    """Why what has this value is set aside for a requirement. Many share one reason."""
    return reason(
        "requirement_unmet", c.PP29_59,
        attribute=requirement.attribute, comparison=requirement.comparison,
        wanted=" / ".join(requirement.values), has=has, unit=requirement.unit,
    )  # fmt: skip


def answers_of(facts: LineFacts) -> Answers:
    """Whether each candidate meets each requirement, in their order."""
    return answered(facts)[0]


def answered(facts: LineFacts) -> tuple[Answers, Unmet]:
    """Whether each candidate meets each requirement, and why not; each value is looked at once."""
    refs = [candidate.ref for candidate in facts.candidates]
    if not facts.requirements:
        return dict.fromkeys(refs, ()), dict.fromkeys(refs, ())
    known = [dict(candidate.attributes) for candidate in facts.candidates]
    answers, whys = [], []
    for wanted in facts.requirements:
        values = [attributes.get(wanted.attribute, "") for attributes in known]
        met = {value: wanted.meets(value) for value in set(values)}
        why = {
            value: unmet(wanted, value) if answer is False else None
            for value, answer in met.items()
        }
        answers.append([met[value] for value in values])
        whys.append([why[value] for value in values])
    return dict(zip(refs, zip(*answers, strict=True), strict=True)), dict(
        zip(refs, zip(*whys, strict=True), strict=True)
    )


def sifted(
    placed: Placed,
    facts: LineFacts,
    met: Sequence[bool | None],
    whys: Sequence[Reason | None],
) -> Placed:
    """The candidate with whether it is what the buyer needs; the chosen one is taken for it.

    `met` says which requirements it meets, `whys` why not. A neighbouring kind that the buyer said no to is set
    aside; one nobody spoke of is asked about.
    """
    candidate = placed.candidate
    if candidate.origin is Origin.IMPORTED and candidate.ref != facts.chosen:
        return placed
    if False in met:
        return placed.put_aside(filter(None, whys))
    if candidate.ref == facts.chosen:
        return placed
    if candidate.kinship is Kinship.SIBLING:
        dismissed = next((d for d in facts.dismissals if d.ref == candidate.ref), None)
        if dismissed:
            why = reason("sibling_dismissed", why=dismissed.why, note=dismissed.note)
            return placed.put_aside((why,))
        placed = asked(placed, SIBLING, NEED_DISMISSAL)
    if None in met:
        for wanted, answer in zip(facts.requirements, met, strict=True):
            if answer is None:
                why = reason("attribute_unknown", c.PP29_59, attribute=wanted.attribute)
                placed = asked(placed, why, NEED_ATTRIBUTE)
    return placed


def may_be_asked(candidate: Candidate) -> bool:
    """Whether a product is of a neighbouring kind, and the buyer asked about it: not of one from abroad."""
    return candidate.kinship is Kinship.SIBLING and candidate.origin is not Origin.IMPORTED


def asked(placed: Placed, why: Reason, missing: Missing) -> Placed:
    """The candidate with one more question before it is known to be what is needed."""
    needed = tuple(dict.fromkeys((*placed.missing, missing)))
    return placed._replace(asked=True, reasons=(*placed.reasons, why), missing=needed)


def unanswered(
    facts: LineFacts, answers: Answers, priced: Sequence[Cost]
) -> tuple[tuple[Reason, ...], tuple[Missing, ...]]:
    """What the buyer has yet to tell before "there is nothing better" can be relied on.

    Which of several kinds within the code is meant, where Disperindag told them apart; why a
    requirement that leaves no domestic product cannot be done without; and that the chosen product
    itself meets what the others were set aside for. `priced` is what each requirement costs.
    """
    told = {wanted.attribute for wanted in facts.requirements}
    open_questions = [
        ("kind_attribute_untold", attribute, NEED_KIND)
        for attribute in facts.kind_attributes
        if attribute not in told
    ]
    open_questions += [
        ("requirement_leaves_none", cost.requirement.attribute, NEED_REQUIREMENT_REASON)
        for cost in priced
        if cost.needs_reason
    ]
    chosen = answers.get(facts.chosen or "", (None,) * len(priced))
    open_questions += [
        ("chosen_attribute_unknown", cost.requirement.attribute, NEED_CHOSEN_ATTRIBUTE)
        for cost, met in zip(priced, chosen, strict=True)
        if cost.lost and met is None
    ]
    reasons = tuple(reason(code, c.PP29_59, attribute=what) for code, what, _need in open_questions)
    return reasons, tuple(dict.fromkeys(need for _code, _what, need in open_questions))


def dismissed(facts: LineFacts) -> frozenset[str]:
    """Refs of neighbouring kinds that the buyer does not take; what is of the kind cannot be dismissed."""
    siblings = {one.ref for one in facts.candidates if one.kinship is Kinship.SIBLING}
    return frozenset(said_no.ref for said_no in facts.dismissals if said_no.ref in siblings)


def costs(
    facts: LineFacts,
    answers: Answers | None = None,
    gone: Collection[str] | None = None,
    *,
    together: bool = True,
) -> tuple[Cost, ...]:
    """What each requirement costs, in their order.

    `answers` are those of `answers_of`, where they are at hand; `gone` what does not count, by
    itself what was dismissed. Which kind is meant is no narrowing where Disperindag told the kinds
    apart. `together`: where no requirement leaves none by itself and all of them do, each that sets
    one aside has its share in that.
    """
    if not facts.requirements:
        return ()
    met = answers_of(facts) if answers is None else answers
    gone = dismissed(facts) if gone is None else gone
    rows = [
        met[one.ref]
        for one in facts.candidates
        if one.origin is not Origin.IMPORTED and one.ref != facts.chosen and one.ref not in gone
    ]
    narrowing = [wanted.attribute not in facts.kind_attributes for wanted in facts.requirements]
    alone = [narrows and _leaves_none(place, rows) for place, narrows in enumerate(narrowing)]
    left = sum(False not in row for row in rows)
    shared = together and not left and not any(alone)
    chosen = facts.candidate(facts.chosen)
    domestic = chosen is not None and chosen.origin is Origin.DOMESTIC
    its = met.get(chosen.ref, ()) if chosen and domestic else (None,) * len(facts.requirements)
    found = []
    for place, wanted in enumerate(facts.requirements):
        own = [row[place] for row in rows]
        lost = own.count(False)
        none = alone[place] or (shared and narrowing[place] and bool(lost))
        found.append(
            Cost(
                wanted, lost, own.count(None), left, none,
                among=len(rows), only_chosen=none and its[place] is True,
            )
        )  # fmt: skip
    return tuple(found)


def _leaves_none(place: int, rows: Sequence[Sequence[bool | None]]) -> bool:
    """Whether a requirement by itself leaves none of these: all miss it, or some would come back without it."""
    if not rows:
        return False
    if all(row[place] is False for row in rows):
        return True
    # Only those it alone sets aside would come back without it.
    back = any(row[place] is False and row.count(False) == 1 for row in rows)
    return back and all(False in row for row in rows)
