"""The law before 30 April 2025: the duty hangs on the trigger alone (PP 29/2018 Pasal 61)."""

from p3dn.regulation.facts import Origin
from p3dn.regulation.results import Reason, Step, Verdict, reason

from .candidates.field import (
    NEED_CERTIFIED,
    NEED_EXEMPTION,
    NEED_PURCHASABLE,
    NEED_TRIGGER,
    NEED_VOLUME,
    Field,
    Outcome,
    Questions,
    questions,
)
from .evidence import Placed, Tier
from .ladder import at_the_top, nothing_chosen


def judge_trigger(field: Field) -> Outcome:
    """Judge by the trigger: with one, only what has the TKDN to buy; without one, what is domestic."""
    chosen = field.chosen
    if chosen is None:
        return nothing_chosen(field)
    if chosen.tier is Tier.AB:
        return field.short(chosen, at_the_top(field, chosen))
    trigger = field.triggered
    if trigger is None:
        return trigger_unsettled(field)
    if trigger:
        return bound(field, chosen)
    return free_of_duty(field, chosen, reason("no_duty_without_trigger", field.regime.trigger))


def trigger_unsettled(field: Field) -> Outcome:
    """Nobody can say whether the duty exists: a certificate in doubt, or the list unasked."""
    reasons, missing = questions(field.asked_triggers)
    if field.list.trigger is None:
        code = "national_list_stale" if field.list.stale else "national_list_unasked"
        why = reason(code, field.regime.trigger, tier=field.trigger_told)
        reasons, missing = (*reasons, why), (*missing, NEED_TRIGGER)
    return Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, reasons, missing)


def bound(field: Field, chosen: Placed) -> Outcome:
    """The duty exists and the chosen product does not meet it.

    Where all that has the TKDN to buy is taken, the rest of the quantity is free of the duty; that
    the catalogue has none at all proves nothing while such a product exists in the country.
    """
    regime = field.regime
    why = (
        reason("trigger_exists", regime.trigger, trigger=regime.trigger_minimum),
        *chosen.reasons,
    )
    enough = field.at(Tier.AB)
    known, uncounted = field.had(enough)
    if uncounted or known >= field.facts.quantity:
        return Outcome(Verdict.CHOOSE_ANOTHER, Step.A, why, (NEED_VOLUME,) if uncounted else ())
    reasons, missing = questions(field.open(Tier.AB))
    if field.list.purchasable is None:
        code = "national_list_stale" if field.list.stale else "national_list_unasked"
        reasons = (*reasons, reason(code, regime.trigger, tier=Tier.AB.value))
        missing = (*missing, NEED_PURCHASABLE)
    elif field.list.purchasable:
        listed = reason("higher_step_in_national_list", regime.trigger, tier=Tier.AB.value)
        reasons, missing = (*reasons, listed), (*missing, NEED_EXEMPTION)
    yet = Questions((*why, *reasons), missing)
    if known:
        return field.divided(chosen, Step.A, regime.step_a, yet)
    if not enough or field.list.purchasable:
        return Outcome(Verdict.EXEMPTION_NEEDED, Step.A, why, (NEED_EXEMPTION,))
    if missing:
        return Outcome(Verdict.CANNOT_BE_JUDGED, Step.A, *yet)
    return free_of_duty(field, chosen, reason("trigger_volume_taken", regime.trigger))


def free_of_duty(field: Field, chosen: Placed, absent: Reason) -> Outcome:
    """No duty (or none left): domestic goods are free, imports only where none are to be had."""
    if chosen.candidate.origin is Origin.UNKNOWN or chosen.tier is Tier.UNKNOWN:
        reasons = (absent, *chosen.reasons)
        return Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, reasons, chosen.missing)
    if chosen.tier is not Tier.IMPORT:
        return field.short(chosen, Outcome(Verdict.COMPLIES, Step.NONE, (absent,)))
    return imported_then(field, chosen, absent)


def imported_then(field: Field, chosen: Placed, absent: Reason) -> Outcome:
    """An import before the ladder: only what no domestic product can give (Pasal 66 ayat 5 of then)."""
    citation = field.regime.imports
    known, uncounted = field.had(field.at(Tier.AB, Tier.C, Tier.OUTSIDE))
    if uncounted or known >= field.facts.quantity:
        code = "domestic_volume_unknown" if uncounted else "domestic_available"
        wanted = (NEED_VOLUME,) if uncounted else ()
        return Outcome(Verdict.CHOOSE_ANOTHER, Step.NONE, (absent, reason(code, citation)), wanted)
    reasons, missing = questions(field.open(Tier.OUTSIDE))
    answers = (
        (field.list.purchasable, NEED_PURCHASABLE, Tier.AB),
        (field.list.certified, NEED_CERTIFIED, Tier.C),
    )
    for listed, need, tier in answers:
        if listed:
            why = reason("higher_step_in_national_list", citation, tier=tier.value)
            return Outcome(Verdict.EXEMPTION_NEEDED, Step.NONE, (absent, why), (NEED_EXEMPTION,))
        if listed is None:
            code = "national_list_stale" if field.list.stale else "national_list_unasked"
            reasons = (*reasons, reason(code, citation, tier=tier.value))
            missing = (*missing, need)
    if known:
        yet = Questions((absent, *reasons), missing)
        return field.divided(chosen, Step.NONE, citation, yet)
    if missing:
        return Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, (absent, *reasons), missing)
    why = reason("no_domestic_product", citation)
    return field.short(chosen, Outcome(Verdict.COMPLIES, Step.IMPORT, (absent, why)))
