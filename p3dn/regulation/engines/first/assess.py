"""The first engine: what it once judged it judges the same again."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from p3dn.regulation.dated.regimes import DUTY, DutyRegime, duty_on
from p3dn.regulation.facts import LineFacts, Subject
from p3dn.regulation.results import (
    EXCUSABLE,
    Assessment,
    Citation,
    Finding,
    Missing,
    Reason,
    Step,
    Verdict,
    Who,
    reason,
)

from .evidence import Placed, Tier
from .ladder import Field, Outcome, judge_ladder, judge_trigger, ranked
from .subjects import judge_declared, judge_package, proven_domestic

VERSION = "1.0"
# It took PP 29/2018 to be in force only from this day.
FIRST_DUTY = (replace(DUTY[0], valid_from=date(2018, 10, 15)), *DUTY[1:])
MAX_ALTERNATIVES = 20

JUDGES: dict[Subject, Callable[[Field], Outcome]] = {
    Subject.NON_INDUSTRIAL_GOODS: judge_declared,
    Subject.SERVICE: judge_declared,
    Subject.CONSTRUCTION: judge_package,
    Subject.COMBINED: judge_package,
}
TIER_STEPS = {Tier.AB: Step.B, Tier.C: Step.C, Tier.D: Step.D, Tier.IMPORT: Step.IMPORT}


def assess(facts: LineFacts, regimes: Iterable[DutyRegime] = FIRST_DUTY) -> Assessment:
    """Judge one line by the law of its governing date.

    Same facts give the same result; the order of candidates does not matter. A day before the
    first known regime cannot be judged.
    """
    regime = duty_on(facts.governing_date, regimes)
    if regime is None:
        why = reason("no_regime", day=facts.governing_date.isoformat())
        return dressed(facts, "", Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, (why,)), (), ())
    if facts.quantity <= 0:
        why = reason("quantity_missing")
        missing = (Missing("quantity", Who.BUYER),)
        outcome = Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, (why,), missing)
        return dressed(facts, regime.id, outcome, (), ())
    field = Field(facts, regime)
    judge = JUDGES.get(facts.subject, judge_ladder if regime.ladder else judge_trigger)
    outcome = waived(field, judge(field))
    options = alternatives(field, outcome)
    findings = tuple(finding_of(p, outcome, facts.subject) for p in field.placed)
    return dressed(facts, regime.id, noted(field, outcome), findings, options)


def waived(field: Field, outcome: Outcome) -> Outcome:
    """A granted exemption turns a refusal into compliance; it never supplies missing facts.

    An exemption lets an import pass only together with the regional head's approval.
    """
    exemption = field.facts.exemption
    if not exemption.granted or outcome.verdict not in EXCUSABLE or field.chosen is None:
        return outcome
    if field.chosen.tier is Tier.IMPORT and field.regime.import_needs_approval:
        approval = field.facts.import_approval
        if not approval.granted:
            why = reason("import_approval_missing", field.regime.imports)
            need = (Missing("import_approval", Who.REGIONAL_HEAD),)
            return Outcome(
                Verdict.IMPORT_APPROVAL_NEEDED, Step.IMPORT, (why, *outcome.reasons), need
            )
    why = reason("exemption_granted", ground=exemption.ground, reference=exemption.reference)
    return Outcome(Verdict.COMPLIES, outcome.step, (why, *outcome.reasons))


def noted(field: Field, outcome: Outcome) -> Outcome:
    """Add what the buyer should know though it does not change the verdict."""
    notes: list[Reason] = []
    if field.facts.minimum_tkdn:
        rule = field.facts.minimum_tkdn
        notes.append(reason("minister_minimum", minimum=rule.minimum, regulation=rule.regulation))
    chosen = field.chosen.candidate if field.chosen else None
    if chosen and chosen.available is not None and chosen.available < field.facts.quantity:
        notes.append(reason("chosen_volume_short", available=max(chosen.available, 0)))
    return Outcome(outcome.verdict, outcome.step, (*outcome.reasons, *notes), outcome.missing)


def alternatives(field: Field, outcome: Outcome) -> tuple[str, ...]:
    """Refs of what could be bought instead: the highest step that has anything, then the next."""
    others = [p for p in field.placed if p.candidate.ref != field.facts.chosen]
    if field.facts.subject in (Subject.SERVICE, Subject.NON_INDUSTRIAL_GOODS):
        fitting = [p for p in others if proven_domestic(p) and p.tier is not Tier.UNKNOWN]
    else:
        fitting = [p for p in others if p.tier in (Tier.AB, Tier.C, Tier.D)]
    options = ranked(fitting, field.facts.quantity)
    if outcome.verdict is not Verdict.COMPLIES and options:
        options = [p for p in options if p.tier is options[0].tier]
    elif outcome.verdict is Verdict.COMPLIES and field.chosen:
        options = [p for p in options if p.tier is field.chosen.tier]
    return tuple(p.candidate.ref for p in options[:MAX_ALTERNATIVES])


def finding_of(placed: Placed, outcome: Outcome, subject: Subject) -> Finding:
    """What was found of one candidate, given the step that applies to the line."""
    free = placed.candidate.available
    if subject in (Subject.SERVICE, Subject.NON_INDUSTRIAL_GOODS):
        fits = proven_domestic(placed)
        return Finding(placed.candidate.ref, fits, Step.NONE, placed.reasons, free)
    step = TIER_STEPS.get(placed.tier, Step.NONE)
    wanted = outcome.step if outcome.step is not Step.A else Step.B
    order = (Step.B, Step.C, Step.D, Step.IMPORT)
    satisfies = step in order and (wanted not in order or order.index(step) <= order.index(wanted))
    return Finding(placed.candidate.ref, satisfies, step, placed.reasons, free)


def dressed(
    facts: LineFacts,
    regime_id: str,
    outcome: Outcome,
    findings: tuple[Finding, ...],
    options: tuple[str, ...],
) -> Assessment:
    """The full judgement with every article relied on, each once, in order of use."""
    cited: dict[Citation, None] = {}
    for why in outcome.reasons:
        cited.update(dict.fromkeys(why.citations))
    return Assessment(
        regime_id=regime_id,
        engine_version=VERSION,
        governing_date=facts.governing_date,
        verdict=outcome.verdict,
        step=outcome.step,
        reasons=outcome.reasons,
        findings=findings,
        missing=outcome.missing,
        alternatives=options,
        citations=tuple(cited),
    )
