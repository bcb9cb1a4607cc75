"""Pasal 66 for industrial goods: which step applies, what satisfies it, and what is missing.

Two different tests are kept apart. The trigger (TKDN + BMP, of any product of that kind in the
country) decides whether letter a applies. The purchase test (TKDN alone, of the product bought)
decides whether a product satisfies letters a and b.
"""

from p3dn.regulation.results import Citation, Missing, Step, Verdict, reason

from .candidates.field import (
    NEED_APPROVAL,
    NEED_CERTIFIED,
    NEED_CHOICE,
    NEED_EXEMPTION,
    NEED_LETTER,
    NEED_PURCHASABLE,
    NEED_SIINAS_SEARCH,
    NEED_VOLUME,
    NO_QUESTIONS,
    Field,
    Outcome,
    Questions,
    questions,
)
from .candidates.volume import ZERO, Supply
from .dispensation import in_force, letter_missing, unsigned
from .evidence import RANK, Placed, Tier

STEP_OF = {Tier.AB: Step.B, Tier.C: Step.C, Tier.D: Step.D}


def judge_ladder(field: Field) -> Outcome:
    """Judge the chosen product under the steps in force since Perpres 46/2025."""
    chosen = field.chosen
    if chosen is None:
        return nothing_chosen(field)
    if chosen.tier is Tier.AB:
        return field.short(chosen, at_the_top(field, chosen))
    if chosen.tier is Tier.UNKNOWN:
        return Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, chosen.reasons, chosen.missing)
    higher = above(field, chosen)
    if higher:
        return higher
    if chosen.tier is Tier.IMPORT:
        return field.short(chosen, imported(field))
    if chosen.tier is Tier.OUTSIDE:
        why = (reason("outside_every_step", field.regime.step_d), *chosen.reasons)
        return Outcome(Verdict.EXEMPTION_NEEDED, Step.NONE, why, (NEED_EXEMPTION,))
    return field.short(chosen, lower_step(field, chosen))


def at_the_top(field: Field, chosen: Placed) -> Outcome:
    """TKDN at or above the minimum satisfies letters a and b alike; only the citation differs.

    A product that fires the trigger itself shows that there is one, whatever its volume.
    """
    regime = field.regime
    step, code, citation = {
        Supply.YES: (Step.A, "trigger_exists", regime.step_a),
        Supply.NO: (Step.B, "trigger_absent_or_short", regime.step_b),
        Supply.UNKNOWN: (Step.B, "trigger_unknown_same_result", regime.step_b),
    }[Supply.YES if chosen.trigger else trigger_supply(field)]
    why = reason(code, citation, trigger=regime.trigger_minimum)
    return Outcome(Verdict.COMPLIES, step, (*chosen.reasons, why))


def trigger_supply(field: Field) -> Supply:
    """Whether a product firing the trigger exists in sufficient volume, catalogue and list."""
    local = [p for p in field.placed if p.trigger and p.counts]
    supplied = field.supply(local)
    if supplied is Supply.YES or field.list.trigger:
        return Supply.YES
    if field.doubtful_triggers or (local and supplied is Supply.UNKNOWN):
        return Supply.UNKNOWN
    return Supply.NO if field.list.trigger is False else Supply.UNKNOWN


def above(field: Field, chosen: Placed) -> Outcome | None:
    """Why a step above the chosen product's is not proven unavailable; None when each one is.

    A step is exhausted when every known candidate stands below it or has nothing left, and the
    national list was asked. What can be had there must be bought there; only the rest falls.
    """
    steps = [
        (Tier.AB, field.list.purchasable, NEED_PURCHASABLE, field.regime.step_b),
        (Tier.C, field.list.certified, NEED_CERTIFIED, field.regime.step_c),
        (Tier.D, field.list.siinas, NEED_SIINAS_SEARCH, field.regime.step_d),
    ]
    lowest = chosen.tier
    if field.facts.minimum_tkdn and lowest is not Tier.IMPORT:
        lowest = Tier.C  # under a Minister's minimum letters c and d satisfy nothing
    steps = [step for step in steps if RANK[step[0]] < RANK[lowest]]
    better = [p for p in field.at(*(tier for tier, *_ in steps)) if p is not chosen]
    known, uncounted = field.had(better)
    first = min(
        (p.tier for p in better if field.free[p.ref] != ZERO), key=RANK.__getitem__, default=None
    )
    if first and known >= field.facts.quantity:
        return another(field, first, "higher_step_available", chosen)
    if first and uncounted:
        return another(field, first, "higher_step_volume_unknown", chosen, (NEED_VOLUME,))
    open_reasons, open_missing = unsettled(field, steps)
    listed = [
        (tier, reason("higher_step_in_national_list", citation, tier=tier.value))
        for tier, there, _need, citation in steps
        if there
    ]
    if first:
        unsettled_yet = Questions((*chosen.reasons, *open_reasons), open_missing)
        whys = [why for _tier, why in listed]
        return field.divided(
            chosen, step_at(field, first), step_citation(field, first), unsettled_yet, whys
        )
    for tier, why in listed[:1]:
        reasons = (why, *chosen.reasons)
        return Outcome(Verdict.EXEMPTION_NEEDED, step_at(field, tier), reasons, (NEED_EXEMPTION,))
    if open_missing:
        reasons = (*open_reasons, *chosen.reasons)
        return Outcome(Verdict.CANNOT_BE_JUDGED, step_at(field, steps[0][0]), reasons, open_missing)
    return None


def unsettled(field: Field, steps: list[tuple[Tier, bool | None, Missing, Citation]]) -> Questions:
    """What is not settled of these steps: candidates nobody could place, and the list unasked."""
    if not steps:
        return NO_QUESTIONS
    reasons, missing = questions(field.open(steps[-1][0]))
    for tier, listed, need, citation in steps:
        if listed is None:
            code = "national_list_stale" if field.list.stale else "national_list_unasked"
            reasons = (*reasons, reason(code, citation, tier=tier.value))
            missing = (*missing, need)
    return Questions(reasons, missing)


def another(
    field: Field, tier: Tier, code: str, chosen: Placed, missing: tuple[Missing, ...] = ()
) -> Outcome:
    """A product of a higher step is to be had: that one must be bought."""
    why = reason(code, step_citation(field, tier), tier=tier.value)
    return Outcome(Verdict.CHOOSE_ANOTHER, step_at(field, tier), (why, *chosen.reasons), missing)


def step_at(field: Field, tier: Tier) -> Step:
    """The letter that asks for products of this tier: a where a product fires the trigger."""
    return Step.A if tier is Tier.AB and field.triggered else STEP_OF[tier]


def step_citation(field: Field, tier: Tier) -> Citation:
    """The article of that letter."""
    regime = field.regime
    return {Step.A: regime.step_a, Step.B: regime.step_b, Step.C: regime.step_c}.get(
        step_at(field, tier), regime.step_d
    )


def lower_step(field: Field, chosen: Placed) -> Outcome:
    """Letters c and d: nothing above is left. The product's own reasons say why it is no higher.

    Under a Minister's minimum a product below it satisfies nothing (PP 29/2018 Pasal 61 ayat 5):
    letter c speaks of the general minimum.
    """
    regime = field.regime
    if field.facts.minimum_tkdn:
        why = (reason("below_ministers_minimum", regime.minister), *chosen.reasons)
        return Outcome(Verdict.EXEMPTION_NEEDED, Step.B, why, (NEED_EXEMPTION,))
    step, citation = (Step.C, regime.step_c) if chosen.tier is Tier.C else (Step.D, regime.step_d)
    why = (*chosen.reasons, reason("higher_steps_exhausted", citation))
    return Outcome(Verdict.COMPLIES, step, why)


def imported(field: Field) -> Outcome:
    """Import is the last step and needs the regional head's written approval."""
    approval, citation = field.facts.import_approval, field.regime.imports
    exhausted = reason("no_domestic_product", citation)
    if in_force(approval, field.facts.governing_date):
        if unsigned(approval):
            reasons = (exhausted, letter_missing(approval, citation))
            return Outcome(Verdict.IMPORT_APPROVAL_NEEDED, Step.IMPORT, reasons, (NEED_LETTER,))
        why = reason("import_approved", citation, reference=approval.reference)
        return Outcome(Verdict.COMPLIES, Step.IMPORT, (exhausted, why))
    if approval.granted:
        why = reason("import_approval_expired", citation, until=approval.valid_until)
    else:
        code = "import_refused" if approval.granted is False else "import_approval_missing"
        why = reason(code, citation)
    reasons = (exhausted, why)
    return Outcome(Verdict.IMPORT_APPROVAL_NEEDED, Step.IMPORT, reasons, (NEED_APPROVAL,))


def nothing_chosen(field: Field) -> Outcome:
    """No product yet: say which step applies and ask to choose from it."""
    for tier in STEP_OF:
        if field.supply(field.at(tier)) is not Supply.NO:
            why = reason("choose_from_step", step_citation(field, tier), tier=tier.value)
            return Outcome(Verdict.CHOOSE_ANOTHER, step_at(field, tier), (why,), (NEED_CHOICE,))
    why = reason("nothing_in_catalogue", field.regime.step_a)
    reasons, missing = questions(field.open(Tier.D))
    return Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, (why, *reasons), (NEED_CHOICE, *missing))
