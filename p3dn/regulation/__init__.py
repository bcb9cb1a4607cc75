"""The law as code: facts of one purchase line in, a dated, cited, replayable judgement out.

Plain Python: no Django, no database, no clock, no I/O. Everything callers need is named here.
"""

from .assess import ENGINE_VERSION, assess
from .explain import explain, need, sentence, why_not
from .facts import (
    Candidate,
    Evidence,
    LineFacts,
    MinimumTkdn,
    NationalList,
    Origin,
    Standing,
    Subject,
    Waiver,
)
from .impact import Difference, impact
from .regimes import DUTY, DutyRegime, duty_on
from .results import (
    Assessment,
    Citation,
    Confidence,
    Finding,
    Missing,
    Reason,
    Step,
    Verdict,
    Who,
)
from .snapshot import Replay, Snapshot, facts_from_data, replay, snapshot

__all__ = [
    "DUTY",
    "ENGINE_VERSION",
    "Assessment",
    "Candidate",
    "Citation",
    "Confidence",
    "Difference",
    "DutyRegime",
    "Evidence",
    "Finding",
    "LineFacts",
    "MinimumTkdn",
    "Missing",
    "NationalList",
    "Origin",
    "Reason",
    "Replay",
    "Snapshot",
    "Standing",
    "Step",
    "Subject",
    "Verdict",
    "Waiver",
    "Who",
    "assess",
    "duty_on",
    "explain",
    "facts_from_data",
    "impact",
    "need",
    "replay",
    "sentence",
    "snapshot",
    "why_not",
]
