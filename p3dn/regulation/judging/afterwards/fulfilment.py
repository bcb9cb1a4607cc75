"""How a purchase that was made stands to the duty to use domestic products (Perpres 16/2018 jo. 46/2025 Ps 66)."""

from collections.abc import Sequence
from enum import StrEnum

from p3dn.regulation.results import Verdict

# Reasons by which this purchase was made without meeting the duty: PA or KPA answers for it, import
# that was approved (Ps 66(2)), and what engine 1.0 took for an exemption.
LIFTING = ("exempted", "exemption_granted", "import_approved")


class Fulfilment(StrEnum):
    """What a judgement at handover says of the duty."""

    MET = "met"
    EXEMPT = "exempt"
    BREACHED = "breached"
    UNJUDGED = "unjudged"


def deciding(codes: Sequence[str]) -> str:
    """The code of the reason that decides: what lifted the duty, else the first; empty without any."""
    return next((code for code in codes if code in LIFTING), codes[0] if codes else "")


def fulfilment(verdict: Verdict, codes: Sequence[str]) -> Fulfilment:
    """The duty of a delivered thing from its verdict and the codes of its reasons.

    "Complies" is met, or exempt where an import approval (or, before engine 2.0, an exemption) was
    granted. A dispensation for which PA or KPA answers is exempt, and never met. "Complies" also holds where the law of the day knew no
    duty for want of a trigger product: the reason says so. Choosing another product, an exemption
    or an import approval that was still needed are breaches once the thing is delivered.
    """
    if verdict is Verdict.COMPLIES:
        return Fulfilment.EXEMPT if deciding(codes) in LIFTING else Fulfilment.MET
    if verdict is Verdict.EXEMPTED:
        return Fulfilment.EXEMPT
    if verdict is Verdict.CANNOT_BE_JUDGED:
        return Fulfilment.UNJUDGED
    return Fulfilment.BREACHED
