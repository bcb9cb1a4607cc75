"""The law as code: facts of one purchase line in, a dated, cited, replayable judgement out.

Plain Python: no Django, no database, no clock, no I/O. Everything callers need is named here.
"""

from .assess import ENGINE_VERSION, InPlace, assess
from .dated.impact import Difference, impact
from .dated.regimes import DUTY, DutyRegime, duty_on
from .facts import (
    Candidate,
    Dismissal,
    Earlier,
    Evidence,
    Kinship,
    LineFacts,
    MinimumTkdn,
    Narrowed,
    NationalList,
    Nearness,
    Origin,
    Standing,
    Subject,
    Waiver,
    WhyNot,
)
from .judging.candidates.field import Stand
from .judging.candidates.narrowing import TooFew
from .requirements import Comparison, Requirement
from .results import (
    Assessment,
    Citation,
    Confidence,
    Finding,
    Missing,
    Part,
    Reason,
    Step,
    Verdict,
    Who,
)
from .snapshot import Replay, Snapshot, facts_from_data, replay, snapshot
from .wording.explain import (
    explain,
    headline,
    need,
    needs,
    offered,
    sentence,
    told,
    told_of,
    why_not,
)

__all__ = [
    "DUTY",
    "ENGINE_VERSION",
    "Assessment",
    "Candidate",
    "Citation",
    "Comparison",
    "Confidence",
    "Difference",
    "Dismissal",
    "DutyRegime",
    "Earlier",
    "Evidence",
    "Finding",
    "InPlace",
    "Kinship",
    "LineFacts",
    "MinimumTkdn",
    "Missing",
    "Narrowed",
    "NationalList",
    "Nearness",
    "Origin",
    "Part",
    "Reason",
    "Replay",
    "Requirement",
    "Snapshot",
    "Stand",
    "Standing",
    "Step",
    "Subject",
    "TooFew",
    "Verdict",
    "Waiver",
    "Who",
    "WhyNot",
    "assess",
    "duty_on",
    "explain",
    "facts_from_data",
    "headline",
    "impact",
    "need",
    "needs",
    "offered",
    "replay",
    "sentence",
    "snapshot",
    "told",
    "told_of",
    "why_not",
]
