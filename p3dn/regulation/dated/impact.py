"""What a planned or changed regime would alter, before it is switched on."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from p3dn.regulation.assess import assess
from p3dn.regulation.facts import LineFacts
from p3dn.regulation.judging.candidates.narrowing import TooFew
from p3dn.regulation.results import Step, Verdict
from p3dn.regulation.snapshot import facts_from_data

from .regimes import DutyRegime


@dataclass(frozen=True, slots=True)
class Difference:
    """One frozen line whose answer would change; `position` is its place in what was given."""

    position: int
    description: str
    before: Verdict
    after: Verdict
    step_before: Step
    step_after: Step


def impact(snapshots: Iterable[str], regimes: Iterable[DutyRegime]) -> list[Difference]:
    """Judge frozen lines again under other regimes; lines whose verdict and step stay are left out.

    What was frozen with only some of its candidates, and would need the others then, cannot be judged.
    Raises ValueError, KeyError or TypeError for a text that is not a snapshot.
    """
    planned = tuple(regimes)
    changed = []
    for position, text in enumerate(snapshots):
        data = json.loads(text)
        facts, old = facts_from_data(data["facts"]), data["result"]
        verdict, step = _answer(facts, planned)
        if (verdict.value, step.value) != (old["verdict"], old["step"]):
            changed.append(
                Difference(
                    position,
                    facts.description,
                    Verdict(old["verdict"]),
                    verdict,
                    Step(old["step"]),
                    step,
                )
            )
    return changed


def _answer(facts: LineFacts, planned: tuple[DutyRegime, ...]) -> tuple[Verdict, Step]:
    """Verdict and step under these regimes."""
    try:
        new = assess(facts, planned)
    except TooFew:
        return Verdict.CANNOT_BE_JUDGED, Step.NONE
    return new.verdict, new.step
