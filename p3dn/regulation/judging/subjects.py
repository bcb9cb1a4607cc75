"""What is bought besides industrial goods, each by its own rule."""

from dataclasses import replace

from p3dn.regulation.facts import Evidence, Origin, Subject
from p3dn.regulation.results import Citation, Missing, Step, Verdict, Who, reason
from p3dn.regulation.wording import citations as c

from .candidates.field import (
    NEED_CHOICE,
    NEED_DOMESTIC_SEARCH,
    NEED_EXEMPTION,
    NEED_VOLUME,
    Field,
    Outcome,
    Questions,
    questions,
)
from .evidence import COMMITTED, NEED_ORIGIN, Placed, Tier, foreign, proven_domestic
from .ladder import imported
from .trigger_duty import trigger_unsettled

NEED_DECLARATION = Missing("self_declared", Who.PRODUCER)
NEED_OWNERS = Missing("majority_national", Who.PRODUCER)
NEED_PACKAGE_TKDN = Missing("package_tkdn", Who.P3DN_TEAM)
# What a buyer merely estimates declares nothing.
DECLARING = frozenset({Evidence.SUPPLIER_STATEMENT, Evidence.TEAM_CALCULATION})


def declared(origin: Origin, evidence: Evidence) -> bool | None:
    """True when a thing is declared to be domestic, None when nobody declared anything.

    By its supplier, or found by the Tim P3DN. Nobody declares that a thing is not domestic.
    """
    return (origin is Origin.DOMESTIC and evidence in DECLARING) or None


def judge_declared(field: Field) -> Outcome:
    """Goods that no industry makes, and services: domestic where it is shown, else import.

    Goods by declaration: Perpres 46/2025 (one source). Services: national service firms must be
    given the work (PP 29/2018 Pasal 63).
    """
    subject = field.facts.subject
    service = subject is Subject.SERVICE
    citation = c.PP29_63 if service else field.regime.non_industrial
    chosen = field.chosen
    at_home = [p for p in field.others if p.counts and proven_domestic(p, subject)]
    if chosen is None:
        why = reason("choose_domestic", citation)
        verdict = Verdict.CHOOSE_ANOTHER if at_home else Verdict.CANNOT_BE_JUDGED
        return Outcome(verdict, Step.NONE, (why,), (NEED_CHOICE,))
    if proven_domestic(chosen, subject):
        code = "domestic_service" if service else "declared_domestic"
        return field.short(chosen, Outcome(Verdict.COMPLIES, Step.NONE, (reason(code, citation),)))
    if not foreign(chosen, subject):
        code, need = (
            ("owners_unknown", NEED_OWNERS)
            if service
            else ("declaration_missing", NEED_DECLARATION)
        )
        return Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, (reason(code, citation),), (need,))
    return from_abroad(field, chosen, at_home, citation)


def from_abroad(field: Field, chosen: Placed, at_home: list[Placed], citation: Citation) -> Outcome:
    """Something foreign of this kind: only where nothing domestic is to be had, and that was looked for."""
    subject = field.facts.subject
    known, uncounted = field.had(at_home)
    whole = known and subject in COMMITTED  # a package is one piece of work, in no parts
    if uncounted or whole or known >= field.facts.quantity:
        code = "domestic_volume_unknown" if uncounted else "domestic_available"
        wanted = (NEED_VOLUME,) if uncounted else ()
        return Outcome(Verdict.CHOOSE_ANOTHER, Step.NONE, (reason(code, citation),), wanted)
    doubtful = [
        p
        for p in field.others
        if not foreign(p, subject) and not (p.counts and proven_domestic(p, subject))
    ]
    reasons, missing = questions(doubtful)
    if doubtful:
        missing = tuple(
            dict.fromkeys(
                (*missing, NEED_OWNERS if subject is Subject.SERVICE else NEED_DECLARATION)
            )
        )
    if field.list.domestic:
        why = reason("domestic_found_elsewhere", citation)
        return Outcome(Verdict.EXEMPTION_NEEDED, Step.NONE, (why,), (NEED_EXEMPTION,))
    if field.list.domestic is None:
        reasons = (*reasons, reason("domestic_not_searched", citation))
        missing = (*missing, NEED_DOMESTIC_SEARCH)
    if known:
        return field.divided(chosen, Step.NONE, citation, Questions(reasons, missing))
    if missing:
        return Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, reasons, missing)
    if field.regime.import_needs_approval:
        return field.short(chosen, imported(field))
    why = reason("no_domestic_product", citation)
    return field.short(chosen, Outcome(Verdict.COMPLIES, Step.IMPORT, (why,)))


def judge_package(field: Field) -> Outcome:
    """Construction and combined packages: the package's own TKDN against the minimum.

    The value comes from a project statement, the P3DN team, or the supplier's commitment, which is
    checked again at handover (Perpres 46/2025 Pasal 67, one source). The minimum binds only where a
    product that fires the trigger exists (PP 29/2018 Pasal 61 ayat 1 and 2); what comes from abroad
    stands back behind what is domestic all the same.
    """
    chosen, citation = field.chosen, c.PP29_61_2
    if chosen is None:
        why = reason("package_not_described", citation)
        return Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, (why,), (NEED_CHOICE,))
    if chosen.tier is Tier.AB:
        why = reason(
            "package_tkdn_enough", citation, tkdn=chosen.candidate.tkdn, minimum=field.minimum
        )
        return Outcome(Verdict.COMPLIES, Step.NONE, (why,))
    if chosen.tier is Tier.IMPORT:
        at_home = [p for p in field.others if p.counts and proven_domestic(p, field.facts.subject)]
        return from_abroad(field, chosen, at_home, field.regime.imports)
    trigger = field.triggered
    if trigger is False and NEED_ORIGIN not in chosen.missing:
        why = reason("no_duty_without_trigger", c.PP29_61_1)
        return Outcome(Verdict.COMPLIES, Step.NONE, (why,))
    if chosen.tier is not Tier.C:
        return package_unknown(chosen)
    why = reason("package_tkdn_below", citation, tkdn=chosen.candidate.tkdn, minimum=field.minimum)
    if trigger is None:
        yet = trigger_unsettled(field)
        return replace(yet, reasons=(why, *yet.reasons))
    return Outcome(Verdict.EXEMPTION_NEEDED, Step.NONE, (why,), (NEED_EXEMPTION,))


def package_unknown(chosen: Placed) -> Outcome:
    """A package of which nobody proved the TKDN, or nobody knows where it comes from."""
    if NEED_ORIGIN in chosen.missing:
        return Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, chosen.reasons, (NEED_ORIGIN,))
    why = reason("package_tkdn_missing", c.PP29_61_2)
    reasons = (why, *chosen.reasons)
    return Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, reasons, (NEED_PACKAGE_TKDN,))
