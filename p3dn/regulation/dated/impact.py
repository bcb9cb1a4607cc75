"""What a planned or changed regime would alter, before it is switched on."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from p3dn.regulation.assess import assess
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

    Raises ValueError, KeyError or TypeError for a text that is not a snapshot.
    """
    planned = tuple(regimes)
    changed = []
    for position, text in enumerate(snapshots):
        data = json.loads(text)
        facts, old = facts_from_data(data["facts"]), data["result"]
        new = assess(facts, planned)
        if (new.verdict.value, new.step.value) != (old["verdict"], old["step"]):
            changed.append(
                Difference(
                    position,
                    facts.description,
                    Verdict(old["verdict"]),
                    new.verdict,
                    Step(old["step"]),
                    new.step,
                )
            )
    return changed
