"""All candidates of a line, sorted into tiers, and what is known beyond the catalogue."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from operator import attrgetter
from typing import NamedTuple

from p3dn.regulation.facts import Candidate, LineFacts
from p3dn.regulation.regimes import DutyRegime
from p3dn.regulation.results import Citation, Missing, Part, Reason, Step, Verdict, Who, reason

from .evidence import DECLARED, RANK, Placed, Tier, foreign, place, proven_domestic
from .national import National, national
from .need import Answers, Unmet, answered, sifted
from .volume import LAST, ZERO, Supply, free_of, split, supply, total

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
    """Verdict and step with their reasons, before it is dressed as an Assessment."""

    verdict: Verdict
    step: Step
    reasons: tuple[Reason, ...]
    missing: tuple[Missing, ...] = ()
    parts: tuple[Part, ...] = ()


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
    """What a line is judged among; `stand` is shared with other lines of its request."""

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
        self.levels = {p.ref: level for p in self.placed if (level := self._level(p)) is not None}
        self.free = free_of(self.placed, facts.earlier, self.levels)

    def _level(self, p: Placed) -> int | None:
        """What comes first when a quantity is bought; None for what no duty asks for.

        Before the ladder: what has the TKDN to buy where the duty exists, then all that is domestic,
        then what is imported.
        """
        if self.declared:
            if p.counts and proven_domestic(p, self.facts.subject):
                return 0
            return 1 if foreign(p, self.facts.subject) else None
        if not p.counts or p.tier is Tier.UNKNOWN:
            return None
        if self.regime.ladder:
            return RANK[p.tier] if self._satisfies(p) else None
        if p.tier is Tier.IMPORT:
            return 2
        return 0 if p.tier is Tier.AB or not self.trigger_exists() else 1

    def _satisfies(self, p: Placed) -> bool:
        """Whether a step of the ladder asks for such a product at all.

        Under a Minister's minimum letters c and d satisfy nothing; they still come before an import.
        """
        if p.tier is Tier.OUTSIDE:
            return False
        if not self.facts.minimum_tkdn or p.tier not in (Tier.C, Tier.D):
            return True
        return self.chosen is not None and self.chosen.tier is Tier.IMPORT

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

    def trigger_exists(self) -> bool | None:
        """Whether any product firing the trigger exists, whatever its volume; None: not settled."""
        if self.list.trigger or any(p.trigger and p.counts for p in self.placed):
            return True
        if any(p.may_trigger for p in self.others):
            return None
        return self.list.trigger

    def short(self, outcome: Outcome) -> Outcome:
        """The outcome, unless the chosen product cannot give the quantity: then only in parts."""
        chosen = self.chosen
        has = self.free[chosen.ref] if chosen else None
        if chosen is None or has is None or has >= self.facts.quantity:
            return outcome
        why = reason("chosen_cannot_give_all", available=has, quantity=self.facts.quantity)
        reasons = (why, *outcome.reasons)
        return Outcome(Verdict.CHOOSE_ANOTHER, outcome.step, reasons, parts=self.parts(chosen))

    def divided(
        self, chosen: Placed, step: Step, citation: Citation, outcome: Outcome | None = None
    ) -> Outcome:
        """A step above gives only some of the quantity: that must be bought there.

        Which parts are the chosen product's can be said once nothing above is unsettled; `outcome`
        has what is.
        """
        parts = self.parts(chosen)
        rest = sum((part.quantity for part in parts if part.ref == chosen.ref), ZERO)
        had = self.facts.quantity - rest
        code = "split_needed" if rest else "higher_step_partly"
        why = reason(code, citation, had=had, **({"rest": rest} if rest else {}))
        reasons, missing = (outcome.reasons, outcome.missing) if outcome else ((), ())
        shown = () if missing or not rest else parts
        return Outcome(Verdict.CHOOSE_ANOTHER, step, (why, *reasons), missing, shown)

    def parts(self, chosen: Placed) -> tuple[Part, ...]:
        """How the quantity may be bought in parts, the chosen product's step the lowest."""
        own = self.levels.get(chosen.ref, LAST)
        fit = [
            p
            for p in self.placed
            if self.levels.get(p.ref, LAST + 1) <= own and not foreign(p, self.facts.subject)
        ]
        facts = self.facts
        return split(fit, self.free, facts.quantity, chosen, self.levels, facts.lot)


def questions(placed: Iterable[Placed]) -> tuple[tuple[Reason, ...], tuple[Missing, ...]]:
    """What is open of these candidates: a sentence for each, and who can settle what, once each."""
    reasons: list[Reason] = []
    missing: dict[Missing, None] = {}
    for p in placed:
        reasons.append(reason("candidate_open", name=p.candidate.name))
        missing.update(dict.fromkeys(p.missing))
    return tuple(reasons), tuple(missing)
