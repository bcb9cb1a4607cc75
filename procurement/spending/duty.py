"""What a frozen judgement says of the duty to use domestic products; the law decides."""

import json
from dataclasses import dataclass
from typing import Any

from p3dn.regulation import Verdict
from p3dn.regulation.judging.afterwards.fulfilment import deciding, fulfilment
from procurement.models import Assessment, Duty

Reason = list[Any]
"""Code and parameters, and in the first format the articles, as a snapshot keeps them."""


@dataclass(frozen=True, slots=True)
class Judged:
    """How a purchase stands to the duty, the code of the reason that decides, and its ground.

    The ground is on what an exemption rests, or else the article relied on.
    """

    duty: Duty
    code: str = ""
    ground: str = ""


NO_REASON: Reason = ["", {}]


def judged(assessment: Assessment) -> Judged:
    """The duty of a purchase from the judgement at its handover, frozen in whatever format."""
    result = json.loads(assessment.snapshot).get("result", {})
    reasons = result.get("reasons", [])
    codes = [code for code, *_rest in reasons]
    decisive = deciding(codes)
    _code, params, *articles = next((r for r in reasons if r[0] == decisive), NO_REASON)
    cited = [article for those in articles for article in those]
    cited += [f"{regulation} {article}" for regulation, article, *_ in result.get("citations", [])]
    ground = params.get("ground") or next(iter(cited), "")
    duty = Duty(fulfilment(Verdict(assessment.verdict), codes).value)
    return Judged(duty, decisive[:60], ground[:200])
