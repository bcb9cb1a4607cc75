"""Lines that are judged otherwise today than when they were submitted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from procurement.models import Assessment

from .judging import Glance


class Past(Protocol):
    """A frozen judgement, or as much of it as is compared."""

    @property
    def occasion(self) -> str:
        """When it was frozen."""

    @property
    def verdict(self) -> str:
        """What it said."""


@dataclass(frozen=True)
class Changed:
    """A line judged otherwise today than when it was submitted."""

    judged: Glance
    before: str


def differences(judged: Iterable[Glance], frozen: Mapping[int, Sequence[Past]]) -> list[Changed]:
    """Lines whose verdict today is not the today frozen when they were last submitted."""
    changed = []
    for today in judged:
        submitted = [
            a for a in frozen.get(today.line.pk, []) if a.occasion == Assessment.Occasion.SUBMIT
        ]
        if submitted and submitted[-1].verdict != today.verdict.value:
            changed.append(Changed(today, submitted[-1].verdict))
    return changed
