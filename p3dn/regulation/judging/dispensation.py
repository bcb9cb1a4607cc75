"""Buying below the duty all the same: PA or KPA answers for it.

No article gives the Tim P3DN the power to exempt: PP 29/2018 Pasal 74 ayat (2) lets it coordinate and
read a disputed TKDN value. So a granted dispensation never makes a line comply; it says who answers,
why, on which paper.
"""

from dataclasses import replace
from datetime import date

from p3dn.regulation.certificates.standing import lapsed
from p3dn.regulation.facts import Waiver
from p3dn.regulation.results import (
    EXCUSABLE,
    Citation,
    Missing,
    Reason,
    Step,
    Verdict,
    Who,
    reason,
)

from .candidates.field import NEED_APPROVAL, NEED_LETTER, Field, Outcome
from .evidence import Tier
from .need import said

NEED_GROUNDS = Missing("exemption_grounds", Who.BUYER)


def complete(waiver: Waiver) -> bool:
    """True when ground, reason, evidence, number and who decided are all told; "-" tells nothing."""
    return all(
        map(said, (waiver.ground, waiver.reason, waiver.evidence, waiver.decided_by))
    ) and bool(waiver.reference.strip(" -."))


def in_force(waiver: Waiver, day: date) -> bool:
    """True when it was granted and its last day is not over on the day it is used."""
    return bool(waiver.granted) and not (waiver.valid_until and lapsed(waiver.valid_until, day))


def unsigned(waiver: Waiver) -> bool:
    """True of an import whose signed letter is not kept: granted like that, it lifts nothing."""
    return bool(waiver.granted) and waiver.signed is False


def letter_missing(waiver: Waiver, citation: Citation) -> Reason:
    """That the regional head's letter is to be uploaded first."""
    return reason("import_letter_missing", citation, number=waiver.reference)


def dispensed(field: Field, outcome: Outcome) -> Outcome:
    """The outcome with a dispensation that was granted: of its own kind, never "complies".

    It supplies no missing facts, and an import needs the regional head's approval besides. One that
    is over on the day of the contract (of the request, before there is one) lifts nothing, and none
    lifts what the buyer requires or gives a maker more than is left.
    """
    waiver, chosen, day = field.facts.exemption, field.chosen, field.facts.governing_date
    if not waiver.granted or outcome.verdict not in EXCUSABLE or chosen is None:
        return outcome
    if not field.excusable(outcome):
        why = reason("exemption_lifts_duty_alone", number=waiver.reference)
        return replace(outcome, reasons=(*outcome.reasons, why))
    if not in_force(waiver, day):
        why = reason("exemption_expired", number=waiver.reference, until=waiver.valid_until)
        return replace(outcome, reasons=(*outcome.reasons, why))
    if not complete(waiver):
        why = reason("exemption_incomplete")
        missing = (*outcome.missing, NEED_GROUNDS)
        return Outcome(
            outcome.verdict, outcome.step, (*outcome.reasons, why), missing, outcome.parts
        )
    if unsigned(waiver):
        why = letter_missing(waiver, field.regime.imports)
        missing = (*outcome.missing, NEED_LETTER)
        return replace(outcome, reasons=(*outcome.reasons, why), missing=missing)
    approval = field.facts.import_approval
    approved = in_force(approval, day) or not field.regime.import_needs_approval
    if chosen.tier is Tier.IMPORT and not approved:
        code = "import_approval_expired" if approval.granted else "import_approval_missing"
        until = {"until": approval.valid_until} if approval.granted else {}
        why = reason(code, field.regime.imports, **until)
        reasons = (why, *outcome.reasons)
        return Outcome(Verdict.IMPORT_APPROVAL_NEEDED, Step.IMPORT, reasons, (NEED_APPROVAL,))
    why = reason(
        "exempted", ground=waiver.ground, number=waiver.reference, decided_by=waiver.decided_by
    )
    return Outcome(Verdict.EXEMPTED, outcome.step, (why, *outcome.reasons))
