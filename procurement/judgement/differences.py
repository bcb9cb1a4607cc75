"""Lines that are judged otherwise today than when they were submitted."""

from collections.abc import Mapping
from dataclasses import dataclass

from procurement.models import Assessment

from .judging import Judged


@dataclass(frozen=True)
class Changed:
    """A line judged otherwise today than when it was submitted."""

    judged: Judged
    before: str


def differences(judged: list[Judged], frozen: Mapping[int, list[Assessment]]) -> list[Changed]:
    """Lines whose verdict today is not the today frozen when they were last submitted."""
    changed = []
    for today in judged:
        submitted = [
            a for a in frozen.get(today.line.pk, []) if a.occasion == Assessment.Occasion.SUBMIT
        ]
        if submitted and submitted[-1].verdict != today.result.verdict.value:
            changed.append(Changed(today, submitted[-1].verdict))
    return changed
