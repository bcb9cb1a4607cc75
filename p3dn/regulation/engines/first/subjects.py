"""What is bought besides industrial goods, as the first engine judged it."""

from p3dn.regulation.facts import Origin, Subject
from p3dn.regulation.judging.candidates.volume import Supply
from p3dn.regulation.results import Missing, Step, Verdict, Who, reason
from p3dn.regulation.wording import citations as c

from .evidence import Placed, Tier
from .ladder import NEED_CHOICE, NEED_EXEMPTION, Field, Outcome, imported, supply

NEED_DECLARATION = Missing("self_declared", Who.PRODUCER)
NEED_PACKAGE_TKDN = Missing("package_tkdn", Who.P3DN_TEAM)


def proven_domestic(placed: Placed) -> bool:
    """True when a declaration, a certificate or SIINas shows the thing is made or done here."""
    candidate = placed.candidate
    if candidate.origin is not Origin.DOMESTIC:
        return False
    return bool(candidate.self_declared or candidate.siinas_listed) or placed.tier in (
        Tier.AB,
        Tier.C,
    )


def judge_declared(field: Field) -> Outcome:
    """Goods that no industry makes, and services: domestic by declaration, else import.

    Non-industrial goods: Perpres 46/2025 (one source). Services: domestic service firms must be
    given the work (PP 29/2018 Pasal 63).
    """
    service = field.facts.subject is Subject.SERVICE
    citation = c.PP29_63 if service else field.regime.non_industrial
    chosen = field.chosen
    if chosen is None:
        why = reason("choose_domestic", citation)
        options = [p for p in field.placed if proven_domestic(p)]
        verdict = Verdict.CHOOSE_ANOTHER if options else Verdict.CANNOT_BE_JUDGED
        return Outcome(verdict, Step.NONE, (why,), (NEED_CHOICE,))
    if proven_domestic(chosen):
        code = "domestic_service" if service else "declared_domestic"
        return Outcome(Verdict.COMPLIES, Step.NONE, (reason(code, citation),))
    if chosen.candidate.origin is Origin.IMPORTED:
        at_home = [p for p in field.placed if proven_domestic(p)]
        if supply(at_home, field.facts.quantity) is not Supply.NO:
            why = reason("domestic_available", citation)
            return Outcome(Verdict.CHOOSE_ANOTHER, Step.NONE, (why,))
        if field.regime.import_needs_approval:
            return imported(field)
        return Outcome(Verdict.COMPLIES, Step.IMPORT, (reason("no_domestic_product", citation),))
    why = reason("declaration_missing", citation)
    return Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, (why,), (NEED_DECLARATION,))


def judge_package(field: Field) -> Outcome:
    """Construction and combined packages: the package's own TKDN against the minimum.

    The value comes from a project statement, the P3DN team, or the supplier's commitment, which is
    checked again at handover (Perpres 46/2025 Pasal 67, one source; PP 29/2018 Pasal 61).
    """
    chosen, citation = field.chosen, c.PP29_61_2
    if chosen is None:
        return Outcome(
            Verdict.CANNOT_BE_JUDGED,
            Step.NONE,
            (reason("package_not_described", citation),),
            (NEED_CHOICE,),
        )
    if chosen.tier is Tier.AB:
        why = reason(
            "package_tkdn_enough", citation, tkdn=chosen.candidate.tkdn, minimum=field.minimum
        )
        return Outcome(Verdict.COMPLIES, Step.NONE, (why,))
    if chosen.tier is Tier.C:
        why = reason(
            "package_tkdn_below", citation, tkdn=chosen.candidate.tkdn, minimum=field.minimum
        )
        return Outcome(Verdict.EXEMPTION_NEEDED, Step.NONE, (why,), (NEED_EXEMPTION,))
    why = reason("package_tkdn_missing", citation)
    return Outcome(
        Verdict.CANNOT_BE_JUDGED, Step.NONE, (why, *chosen.reasons), (NEED_PACKAGE_TKDN,)
    )
