"""What a frozen judgement says of the duty to use domestic products."""

import json
from dataclasses import dataclass

from p3dn.regulation import Verdict
from procurement.models import Assessment, Duty

# Reasons of a judgement by which a duty was lifted for this purchase, not met.
LIFTED = frozenset({"exemption_granted", "import_approved"})


@dataclass(frozen=True, slots=True)
class Judged:
    """How a purchase stands to the duty, the code of the reason that decides, and its ground.

    The ground is the article relied on, or on what ground an exemption was granted.
    """

    duty: Duty
    code: str = ""
    ground: str = ""


Reason = tuple[str, dict[str, str], list[str]]
"""Code, parameters and articles, as a snapshot keeps them."""


def judged(assessment: Assessment) -> Judged:
    """The duty of a purchase from the judgement at its handover.

    "Complies" is met, or exempt where an exemption or an import approval was granted; so the two
    together are what the verdict "complies" was. That also holds where the law of the day knew no
    duty for want of a trigger product: the reason says so. Choosing another product, an exemption
    or an import approval that was still needed are breaches once the thing is delivered.
    """
    reasons: list[Reason] = json.loads(assessment.snapshot).get("result", {}).get("reasons", [])
    deciding = next((r for r in reasons if r[0] in LIFTED), reasons[0] if reasons else None)
    nothing: Reason = ("", {}, [])
    code, params, articles = deciding or nothing
    ground = next(iter(articles), params.get("ground", ""))
    return Judged(_duty(assessment.verdict, code), code[:60], ground[:200])


def _duty(verdict: str, code: str) -> Duty:
    if verdict == Verdict.COMPLIES.value:
        return Duty.EXEMPT if code in LIFTED else Duty.MET
    if verdict == Verdict.CANNOT_BE_JUDGED.value:
        return Duty.UNJUDGED
    return Duty.BREACHED
