"""The one entrance: facts of a line in, judgement out."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from .dated.regimes import DUTY, DutyRegime, Law, law_of
from .facts import LineFacts, Subject, Waiver
from .judging.candidates.field import Field, Outcome, Stand
from .judging.candidates.narrowing import TooFew, holds
from .judging.candidates.volume import MAX_ALTERNATIVES, ranked
from .judging.dispensation import dispensed
from .judging.evidence import NEED_SUSPENSION_END, Placed, Tier, foreign, proven_domestic
from .judging.ladder import judge_ladder
from .judging.subjects import judge_declared, judge_package
from .judging.trigger_duty import judge_trigger
from .results import (
    BUYABLE,
    Assessment,
    Citation,
    Finding,
    Missing,
    Step,
    Verdict,
    Who,
    reason,
)
from .wording.tongue import said

ENGINE_VERSION = "2.3"

Judge = Callable[[Field], Outcome]
JUDGES: dict[Subject, Judge] = {
    Subject.NON_INDUSTRIAL_GOODS: judge_declared,
    Subject.SERVICE: judge_declared,
    Subject.CONSTRUCTION: judge_package,
    Subject.COMBINED: judge_package,
}
NEED_QUANTITY = Missing("quantity", Who.BUYER)


class Options(NamedTuple):
    """Refs of what could be bought instead, best first, and those of them whose place was drawn."""

    refs: tuple[str, ...] = ()
    drawn: tuple[str, ...] = ()


NO_OPTIONS = Options()


@dataclass(frozen=True, slots=True)
class Reading:
    """How an engine reads the facts of a line; an earlier one has its own where it read otherwise."""

    version: str
    field: type[Field]
    judges: Mapping[Subject, Judge]


TODAY = Reading(ENGINE_VERSION, Field, JUDGES)


def assess(
    facts: LineFacts,
    regimes: Iterable[DutyRegime] = DUTY,
    stand: Stand | None = None,
    reading: Reading = TODAY,
) -> Assessment:
    """Judge one line by the law of its day.

    Same facts give the same result; the order of candidates does not matter. A day before the
    first known regime cannot be judged. Whoever judges several lines hands in one `stand` for all
    of them, so that what they share is looked at once. Raises TooFew for a line that has only some of
    its candidates (`facts.narrowed`) where the others could say otherwise.
    """
    law = law_of(facts, regimes)
    if law.regime is None:
        outcome = Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, law.reasons, law.missing)
        return dressed(facts, law, outcome, reading)
    if not facts.quantity:
        why = reason("quantity_missing")
        outcome = Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, (why,), (NEED_QUANTITY,))
        return dressed(facts, law, outcome, reading)
    field = reading.field(facts, law.regime, stand or Stand())
    if not holds(field):
        raise TooFew(
            said("Produk yang tidak disertakan dapat mengubah putusan; sertakan semuanya.")
        )
    outcome = noted(field, law, dispensed(field, judged(field, reading.judges)))
    findings = tuple(findings_of(field, outcome, reading.judges))
    return dressed(facts, law, outcome, reading, findings, alternatives(field, outcome))


def judged(field: Field, judges: Mapping[Subject, Judge]) -> Outcome:
    """The outcome by the rules of what is bought; a product the buyer cannot use meets none."""
    chosen = field.chosen
    if chosen and chosen.aside:
        why = reason("chosen_misses_requirement")
        return Outcome(Verdict.CHOOSE_ANOTHER, Step.NONE, (why, *chosen.reasons))
    judge = judges.get(field.facts.subject, judge_ladder if field.regime.ladder else judge_trigger)
    return field.settled(judge(field))


def noted(field: Field, law: Law, outcome: Outcome) -> Outcome:
    """Add what the buyer should know though it does not change the verdict.

    A chosen product whose certificate may be in force again is no other product to look for: who
    can say so is told beside what is asked for.
    """
    notes, missing = list(law.reasons), outcome.missing
    if field.chosen and NEED_SUSPENSION_END in field.chosen.missing:
        missing = missing if outcome.verdict in BUYABLE else (*missing, NEED_SUSPENSION_END)
    rule = field.facts.minimum_tkdn
    if rule:
        notes.append(
            reason(
                "minister_minimum",
                field.regime.minister,
                minimum=rule.minimum,
                regulation=rule.regulation,
            )
        )
    return replace(outcome, reasons=(*outcome.reasons, *notes), missing=missing)


def alternatives(field: Field, outcome: Outcome) -> Options:
    """What could be bought instead: the highest step that has anything, then the next."""
    fitting = [p for p in field.others if p.counts and field.could_be_bought(p)]
    options = ranked(fitting, field.free, field.facts.quantity, field.facts.lot)
    if outcome.verdict is not Verdict.COMPLIES and options:
        options = [equals for equals in options if equals[0].tier is options[0][0].tier]
    elif field.chosen and outcome.verdict is Verdict.COMPLIES:
        options = [equals for equals in options if equals[0].tier is field.chosen.tier]
    refs = tuple(p.ref for equals in options for p in equals)[:MAX_ALTERNATIVES]
    if not field.facts.lot:
        return Options(refs)
    alike = {p.ref for equals in options if len(equals) > 1 for p in equals}
    return Options(refs, tuple(ref for ref in refs if ref in alike))


def findings_of(
    field: Field, outcome: Outcome, judges: Mapping[Subject, Judge]
) -> Iterator[Finding]:
    """What was found of each candidate, given how the line ends."""
    subject = field.facts.subject
    passing = frozenset() if field.declared else passing_tiers(field, outcome, judges)
    steps = {tier: field.step_of(tier) for tier in Tier}
    for p in field.placed:
        fits, step = False, Step.NONE
        if field.declared:
            fits = not p.aside and proven_domestic(p, subject) and not foreign(p, subject)
        elif not p.aside:
            fits, step = p.tier in passing, steps[p.tier]
            fits = fits and (p.tier is Tier.AB or not p.asked)
        yield Finding(p.ref, fits, step, p.reasons, field.free[p.ref])


def passing_tiers(
    field: Field, outcome: Outcome, judges: Mapping[Subject, Judge]
) -> frozenset[Tier]:
    """Tiers of which a product may be bought for this line, as the rules say of the first of each.

    What has the TKDN to buy always passes, and an import only where this very line may be bought as
    one: the regional head approves of that one.
    """
    passing = {Tier.AB}
    if outcome.step is Step.IMPORT and passes(outcome):
        passing.add(Tier.IMPORT)
    lower = {p.tier for p in field.placed} & {Tier.C, Tier.D, Tier.OUTSIDE}
    for tier in lower:
        own = field.chosen is not None and field.chosen.tier is tier
        first = field.chosen if own else next(iter(field.at(tier)), None)
        if first and passes(outcome if own else judged(field.choosing(first), judges)):
            passing.add(tier)
    return frozenset(passing)


def passes(outcome: Outcome) -> bool:
    """Whether the duty lets it be bought, be it less than the whole quantity."""
    return Verdict.COMPLIES in (outcome.verdict, outcome.of_part)


def dressed(
    facts: LineFacts,
    law: Law,
    outcome: Outcome,
    reading: Reading,
    findings: tuple[Finding, ...] = (),
    options: Options = NO_OPTIONS,
) -> Assessment:
    """The full judgement with every article relied on, each once, in order of use."""
    cited: dict[Citation, None] = {}
    for why in outcome.reasons:
        cited.update(dict.fromkeys(why.citations))
    return Assessment(
        regime_id=law.regime.id if law.regime else "",
        engine_version=reading.version,
        governing_date=facts.governing_date,
        verdict=outcome.verdict,
        step=outcome.step,
        reasons=tuple(dict.fromkeys(outcome.reasons)),
        findings=findings,
        missing=tuple(dict.fromkeys(outcome.missing)),
        alternatives=options.refs,
        drawn=options.drawn,
        citations=tuple(cited),
        parts=outcome.parts,
    )


class InPlace:
    """A line with one of its alternatives in the place of what it chose, among the same candidates.

    What is said of each is what `assess` says of the line that chose it, less its findings and
    alternatives, without placing all candidates anew for each: an alternative is known to be what is
    needed, so that no candidate stands otherwise once it is chosen. Neither exemption nor import
    approval of the line as it was covers another product.
    """

    def __init__(self, facts: LineFacts, stand: Stand | None = None) -> None:
        self._facts = replace(facts, chosen=None, exemption=Waiver(), import_approval=Waiver())
        self._law, self._stand = law_of(facts), stand or Stand()

    @cached_property
    def _field(self) -> Field:
        """The candidates as they stand while none of them is chosen. Raises ValueError where no law binds the line."""
        if self._law.regime is None:
            raise ValueError("a line that no law binds has no alternatives")
        return TODAY.field(self._facts, self._law.regime, self._stand)

    @cached_property
    def _placed(self) -> Mapping[str, Placed]:
        return {p.ref: p for p in self._field.placed}

    def of(self, ref: str, quantity: Decimal) -> Assessment:
        """The line with so many of this alternative."""
        field = self._field.choosing(self._placed[ref], quantity)
        outcome = noted(field, self._law, dispensed(field, judged(field, TODAY.judges)))
        return dressed(field.facts, self._law, outcome, TODAY)
