"""What a frozen judgement says of the duty to use domestic products; the law decides."""

import json
from dataclasses import dataclass

from p3dn.regulation import Verdict
from p3dn.regulation.judging.fulfilment import deciding, fulfilment
from procurement.models import Assessment, Duty


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
    """The duty of a purchase from the judgement at its handover."""
    reasons: list[Reason] = json.loads(assessment.snapshot).get("result", {}).get("reasons", [])
    codes = [code for code, _params, _articles in reasons]
    decisive = deciding(codes)
    nothing: Reason = ("", {}, [])
    _code, params, articles = next((r for r in reasons if r[0] == decisive), nothing)
    ground = next(iter(articles), params.get("ground", ""))
    duty = Duty(fulfilment(Verdict(assessment.verdict), codes).value)
    return Judged(duty, decisive[:60], ground[:200])
