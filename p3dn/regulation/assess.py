"""The one entrance: facts of a line in, judgement out."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from .facts import LineFacts, Subject
from .judging.dispensation import dispensed
from .judging.evidence import (
    NEED_SUSPENSION_END,
    RANK,
    Tier,
    foreign,
    proven_domestic,
)
from .judging.field import Field, Outcome, Stand
from .judging.ladder import judge_ladder
from .judging.need import unanswered
from .judging.subjects import judge_declared, judge_package
from .judging.trigger_duty import judge_trigger
from .judging.volume import STEPS, ranked
from .regimes import DUTY, DutyRegime, Law, law_of
from .results import (
    BUYABLE,
    UNMET,
    Assessment,
    Citation,
    Finding,
    Missing,
    Step,
    Verdict,
    Who,
    reason,
)

ENGINE_VERSION = "2.1"
MAX_ALTERNATIVES = 20

JUDGES: dict[Subject, Callable[[Field], Outcome]] = {
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


def assess(
    facts: LineFacts, regimes: Iterable[DutyRegime] = DUTY, stand: Stand | None = None
) -> Assessment:
    """Judge one line by the law of its day.

    Same facts give the same result; the order of candidates does not matter. A day before the
    first known regime cannot be judged. Whoever judges several lines hands in one `stand` for all
    of them, so that what they share is looked at once.
    """
    law = law_of(facts, regimes)
    if law.regime is None:
        return dressed(
            facts, law, Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, law.reasons, law.missing)
        )
    if not facts.quantity:
        why = reason("quantity_missing")
        return dressed(
            facts, law, Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, (why,), (NEED_QUANTITY,))
        )
    field = Field(facts, law.regime, stand or Stand())
    outcome = noted(field, law, dispensed(field, judged(field)))
    findings = tuple(findings_of(field, outcome))
    return dressed(facts, law, outcome, findings, alternatives(field, outcome))


def judged(field: Field) -> Outcome:
    """The outcome by the rules of what is bought; a product the buyer cannot use meets none."""
    chosen = field.chosen
    if chosen and chosen.aside:
        why = reason("chosen_misses_requirement")
        return Outcome(Verdict.CHOOSE_ANOTHER, Step.NONE, (why, *chosen.reasons))
    judge = JUDGES.get(field.facts.subject, judge_ladder if field.regime.ladder else judge_trigger)
    outcome = judge(field)
    if outcome.step not in UNMET or outcome.verdict is Verdict.CANNOT_BE_JUDGED:
        return outcome
    # It rests on there being nothing better: then what made the others unfit must be told.
    reasons, missing = unanswered(field.facts, field.answers)
    if not missing or outcome.verdict is Verdict.CHOOSE_ANOTHER:
        return outcome
    return Outcome(Verdict.CANNOT_BE_JUDGED, outcome.step, (*reasons, *outcome.reasons), missing)


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
    others = [p for p in field.others if p.counts]
    if field.declared:
        fitting = [p for p in others if proven_domestic(p, field.facts.subject)]
    else:
        fitting = [p for p in others if p.tier in (Tier.AB, Tier.C, Tier.D)]
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


def findings_of(field: Field, outcome: Outcome) -> Iterator[Finding]:
    """What was found of each candidate, given the step that applies to the line."""
    subject, satisfying = field.facts.subject, tiers_at(outcome.step)
    for p in field.placed:
        fits, step = False, Step.NONE
        if field.declared:
            fits = not p.aside and proven_domestic(p, subject) and not foreign(p, subject)
        elif not p.aside:
            fits, step = p.tier in satisfying, STEPS.get(p.tier, Step.NONE)
        yield Finding(p.ref, fits, step, p.reasons, field.free[p.ref])


def tiers_at(step: Step) -> frozenset[Tier]:
    """Tiers of which a product satisfies this step; of no step, all that any step asks for."""
    if step is Step.NONE:
        return frozenset(STEPS)
    wanted = next((tier for tier, its in STEPS.items() if its is step), Tier.AB)
    return frozenset(tier for tier in STEPS if RANK[tier] <= RANK[wanted])


def dressed(
    facts: LineFacts,
    law: Law,
    outcome: Outcome,
    findings: tuple[Finding, ...] = (),
    options: Options = NO_OPTIONS,
) -> Assessment:
    """The full judgement with every article relied on, each once, in order of use."""
    cited: dict[Citation, None] = {}
    for why in outcome.reasons:
        cited.update(dict.fromkeys(why.citations))
    return Assessment(
        regime_id=law.regime.id if law.regime else "",
        engine_version=ENGINE_VERSION,
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
