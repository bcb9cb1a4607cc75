"""All candidates of a line, sorted into tiers, and what is known beyond the catalogue."""

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from operator import attrgetter
from typing import ClassVar, NamedTuple

from p3dn.regulation.dated.regimes import DutyRegime
from p3dn.regulation.facts import Candidate, LineFacts, Subject
from p3dn.regulation.judging.evidence import (
    DECLARED,
    RANK,
    Placed,
    Tier,
    foreign,
    place,
    proven_domestic,
)
from p3dn.regulation.judging.need import (
    Answers,
    Cost,
    Unmet,
    answered,
    costs,
    sifted,
    unanswered,
)
from p3dn.regulation.results import (
    EXCUSABLE,
    NO_DUTY,
    UNMET,
    Citation,
    Missing,
    Part,
    Reason,
    Step,
    Verdict,
    Who,
    reason,
)

from .national import National, national
from .volume import LAST, STEPS, ZERO, Supply, free_of, split, supply, total

NEED_TRIGGER = Missing("national_list.has_trigger", Who.INDUSTRY_OFFICE)
NEED_PURCHASABLE = Missing("national_list.has_purchasable", Who.INDUSTRY_OFFICE)
NEED_CERTIFIED = Missing("national_list.has_certified", Who.INDUSTRY_OFFICE)
NEED_SIINAS_SEARCH = Missing("national_list.has_siinas", Who.INDUSTRY_OFFICE)
NEED_DOMESTIC_SEARCH = Missing("national_list.has_domestic", Who.INDUSTRY_OFFICE)
NEED_VOLUME = Missing("available", Who.PRODUCER)
NEED_CHOICE = Missing("chosen", Who.BUYER)
NEED_APPROVAL = Missing("import_approval", Who.REGIONAL_HEAD)
NEED_LETTER = Missing("import_letter", Who.BUYER)
NEED_EXEMPTION = Missing("exemption", Who.BUYER)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Verdict and step with their reasons, before it is dressed as an Assessment.

    `of_part`: the verdict on what the chosen product can give, where that is not the whole quantity.
    """

    verdict: Verdict
    step: Step
    reasons: tuple[Reason, ...]
    missing: tuple[Missing, ...] = ()
    parts: tuple[Part, ...] = ()
    of_part: Verdict | None = None


class Questions(NamedTuple):
    """What is open: a sentence for each, and who can settle what, once each."""

    reasons: tuple[Reason, ...] = ()
    missing: tuple[Missing, ...] = ()


NO_QUESTIONS = Questions()


class Found(NamedTuple):
    """Candidates where they stand by themselves, and how each meets what is required."""

    candidates: tuple[Candidate, ...]
    placed: tuple[Placed, ...]
    answers: Answers
    unmet: Unmet


class Stand:
    """Where candidates stand, found once for lines that are offered the same ones by the same law.

    Lines of one request are of few kinds, so that most of them share their candidates. What only
    one line knows, its choice and what is left for it, is no part of it.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[object, ...], Found] = {}

    def of(self, facts: LineFacts, regime: DutyRegime, minimum: Decimal) -> Found:
        """Candidates of a line in the order of their refs. `minimum` is the TKDN to buy."""
        day, offered = facts.governing_date, facts.candidates
        # Candidates are the same when they are the very same tuple, which is kept beside.
        alike = (
            id(offered),
            facts.requirements,
            day,
            facts.project_ref,
            facts.subject,
            regime.id,
            minimum,
        )
        if alike not in self._found:
            ordered = sorted(offered, key=attrgetter("ref"))
            placed = tuple(place(candidate, facts, regime, minimum) for candidate in ordered)
            self._found[alike] = Found(offered, placed, *answered(facts))
        return self._found[alike]


class Field:
    """What a line is judged among; `stand` is shared with other lines of its request.

    What an earlier engine read otherwise of the same facts it overrides (`engines/second.py`).
    """

    trigger_told: ClassVar[str] = "trigger"
    """The word for what is asked of the national list before the ladder."""

    def __init__(self, facts: LineFacts, regime: DutyRegime, stand: Stand) -> None:
        self.facts = facts
        self.regime = regime
        minister = facts.minimum_tkdn
        self.minimum: Decimal = minister.minimum if minister else regime.purchase_minimum
        _offered, placed, self.answers, unmet = stand.of(facts, regime, self.minimum)
        self.placed = [sifted(p, facts, self.answers[p.ref], unmet[p.ref]) for p in placed]
        self.list: National = national(facts, regime, self.minimum)
        self.chosen = next((p for p in self.placed if p.ref == facts.chosen), None)
        self.declared = facts.subject in DECLARED
        self.by_steps = regime.ladder and facts.subject is Subject.INDUSTRIAL_GOODS
        levels = [(p, self._level(p)) for p in self.placed]
        places = {p.ref: level for p, level in levels if level is not None}
        self.levels = {
            p.ref: level
            for p, level in levels
            if level is not None and (p.counts or (self.declared and foreign(p, facts.subject)))
        }
        self.free = free_of(self.placed, facts.earlier, self.levels, self.own_levels(places))

    def own_levels(self, places: Mapping[str, int]) -> Mapping[str, int]:
        """Where the choices of earlier lines stand; `places` has that of every candidate."""
        return places

    def _level(self, p: Placed) -> int | None:
        """What comes first when a quantity is bought; None for what no duty asks for.

        Before the ladder: what has the TKDN to buy where the duty exists, then all that is domestic,
        then what is imported.
        """
        if self.declared:
            if proven_domestic(p, self.facts.subject):
                return 0
            return 1 if foreign(p, self.facts.subject) else None
        if p.tier is Tier.UNKNOWN:
            return None
        if self.regime.ladder:
            return RANK[p.tier] if self._satisfies(p) else None
        if p.tier is Tier.IMPORT:
            return 2
        return 0 if p.tier is Tier.AB or not self.triggered else 1

    def _satisfies(self, p: Placed) -> bool:
        """Whether a step of the ladder asks for such a product at all.

        Under a Minister's minimum letters c and d satisfy nothing; they still come before an import.
        """
        if p.tier is Tier.OUTSIDE:
            return False
        if not self.facts.minimum_tkdn or p.tier not in (Tier.C, Tier.D):
            return True
        return self.chosen is not None and self.chosen.tier is Tier.IMPORT

    def choosing(self, other: Placed, quantity: Decimal | None = None) -> "Field":
        """The same field, had the buyer chosen this one of its candidates, and so many of it."""
        twin = copy(self)
        for known in ("costs", "unanswered", "triggered"):  # these hang on the choice
            twin.__dict__.pop(known, None)
        many = self.facts.quantity if quantity is None else quantity
        twin.facts, twin.chosen = replace(self.facts, chosen=other.ref, quantity=many), other
        return twin

    @property
    def others(self) -> list[Placed]:
        """What could be bought instead of the chosen product, unless it was set aside."""
        return [p for p in self.placed if p is not self.chosen and not p.aside]

    def at(self, *tiers: Tier) -> list[Placed]:
        """Candidates known to be what is needed that stand on one of these tiers."""
        return [p for p in self.placed if p.counts and p.tier in tiers]

    def supply(self, placed: Iterable[Placed]) -> Supply:
        """Whether these together can give the quantity."""
        return supply(placed, self.free, self.facts.quantity)

    def had(self, placed: Iterable[Placed]) -> tuple[Decimal, bool]:
        """Units these are known to have free, and whether of some nobody knows."""
        return total(placed, self.free)

    def open(self, lowest: Tier) -> list[Placed]:
        """Others of which it is not settled whether they stand at this tier or above it."""
        return [
            p
            for p in self.others
            if RANK[p.reach] <= RANK[lowest]
            and (p.asked or RANK[p.tier] > RANK[lowest] or p.reach is not p.tier)
        ]

    @cached_property
    def triggered(self) -> bool | None:
        """Whether any product firing the trigger exists, whatever its volume; None: not settled."""
        if self.list.trigger or any(p.trigger and p.counts for p in self.placed):
            return True
        if any(p.may_trigger for p in self.others):
            return None
        return self.list.trigger

    @property
    def doubtful_triggers(self) -> list[Placed]:
        """Others that would fire the trigger, if what is doubtful or asked of them holds."""
        return [p for p in self.others if p.may_trigger and not (p.trigger and p.counts)]

    @property
    def asked_triggers(self) -> list[Placed]:
        """Those of them that are asked about where the duty hangs on the trigger."""
        return self.doubtful_triggers

    def could_be_bought(self, p: Placed) -> bool:
        """Whether it is something to offer instead. Where no step asks and no duty is: all domestic."""
        if self.declared:
            return proven_domestic(p, self.facts.subject)
        if p.tier is Tier.OUTSIDE and not self.by_steps:
            return self.triggered is False
        return p.tier in (Tier.AB, Tier.C, Tier.D)

    @cached_property
    def costs(self) -> tuple[Cost, ...]:
        """What each requirement costs in domestic candidates."""
        return costs(self.facts, self.answers)

    @cached_property
    def unanswered(self) -> tuple[tuple[Reason, ...], tuple[Missing, ...]]:
        """What the buyer has yet to tell before it can be relied on that there is nothing better."""
        return unanswered(self.facts, self.answers, self.costs)

    def settled(self, outcome: Outcome) -> Outcome:
        """The outcome, unless it rests on there being nothing better and the buyer has yet to say why.

        What made the others unfit is the buyer's own word, so that it must be told.
        """
        if not self.rests_on_absence(outcome):
            return outcome
        reasons, missing = self.unanswered
        if not missing:
            return outcome
        whys = (*reasons, *outcome.reasons)
        return Outcome(Verdict.CANNOT_BE_JUDGED, outcome.step, whys, missing)

    def rests_on_absence(self, outcome: Outcome) -> bool:
        """Whether the chosen product passes, or is answered for, because nothing better is to be had."""
        if outcome.verdict in (Verdict.CANNOT_BE_JUDGED, Verdict.CHOOSE_ANOTHER):
            return False
        if outcome.step in UNMET:
            return True
        below = self.chosen is not None and self.chosen.tier is not Tier.AB
        return below and not self.declared and outcome.verdict is Verdict.COMPLIES

    def excusable(self, outcome: Outcome) -> bool:
        """Whether PA or KPA may answer for buying all the same: a duty is what hinders."""
        whys = {why.code for why in outcome.reasons}
        return outcome.verdict in EXCUSABLE and whys.isdisjoint(NO_DUTY)

    def short(self, chosen: Placed, outcome: Outcome) -> Outcome:
        """The outcome, unless the chosen product cannot give the quantity: then only in parts."""
        outcome = self.settled(outcome)
        has = self.free[chosen.ref]
        enough = has is None or has >= self.facts.quantity
        if enough or outcome.verdict is Verdict.CANNOT_BE_JUDGED:
            return outcome
        why = reason("chosen_cannot_give_all", available=has, quantity=self.facts.quantity)
        reasons = (why, *outcome.reasons)
        parts = self.parts(chosen)
        return Outcome(
            Verdict.CHOOSE_ANOTHER, outcome.step, reasons, parts=parts, of_part=outcome.verdict
        )

    def divided(
        self,
        chosen: Placed,
        step: Step,
        citation: Citation,
        yet: Questions,
        listed: Sequence[Reason] = (),
    ) -> Outcome:
        """A step above gives only some of the quantity: that must be bought there.

        Which parts are the chosen product's can be said once nothing above is unsettled: `yet` has
        what is, `listed` what the national list names there, of which more would have to be excused.
        """
        parts, own = self.parts(chosen), self.levels.get(chosen.ref, LAST)
        given = {part.ref: part.quantity for part in parts if part.ref}
        had = sum(
            (given[ref] for ref in given if self.levels[ref] < own and self.free[ref] is not None),
            ZERO,
        )
        rest = given.get(chosen.ref)
        reasons, missing = self.unanswered if rest else NO_QUESTIONS
        reasons = (*yet.reasons, *listed, *reasons)
        missing = (*yet.missing, *((NEED_EXEMPTION,) if listed else ()), *missing)
        if missing or rest is None:
            why = reason("higher_step_partly", citation, had=had)
            return Outcome(Verdict.CHOOSE_ANOTHER, step, (why, *reasons), missing)
        why = reason("split_needed", citation, had=had, rest=rest)
        return Outcome(Verdict.CHOOSE_ANOTHER, step, (why, *reasons), (), parts)

    def parts(self, chosen: Placed) -> tuple[Part, ...]:
        """How the quantity may be bought in parts, the chosen product's step the lowest."""
        facts, levels = self.facts, self.levels
        own = levels.get(chosen.ref, LAST)
        fit = [
            p
            for p in self.placed
            if p.ref in levels and levels[p.ref] <= own and not foreign(p, facts.subject)
        ]
        cut = split(fit, self.free, facts.quantity, chosen, levels, facts.lot)
        standing: dict[str | None, Step] = {p.ref: self.step_of(p.tier) for p in (*fit, chosen)}
        return tuple(Part(ref, given, standing.get(ref, Step.NONE)) for ref, given in cut)

    def step_of(self, tier: Tier) -> Step:
        """The step that asks for products of a tier; none where the law of the line has no steps.

        What has the TKDN to buy stands at letter a where a product fires the trigger, else at b.
        """
        if not self.by_steps:
            return Step.NONE
        if tier is Tier.AB and self.triggered:
            return Step.A
        return STEPS.get(tier, Step.NONE)


def questions(placed: Iterable[Placed]) -> Questions:
    """What is open of these candidates."""
    reasons: list[Reason] = []
    missing: dict[Missing, None] = {}
    for p in placed:
        reasons.append(reason("candidate_open", name=p.candidate.name))
        missing.update(dict.fromkeys(p.missing))
    return Questions(tuple(reasons), tuple(missing))
