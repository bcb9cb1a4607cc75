"""What a search of the catalogue found for a line, in figures: for whoever asks to be excused from it."""

from collections.abc import Sequence
from dataclasses import dataclass

from p3dn.regulation.facts import Candidate, Origin
from p3dn.regulation.results import Assessment


@dataclass(frozen=True, slots=True)
class Searched:
    """How many candidates there were, how many of them made in the country, how many meet the duty."""

    candidates: int
    domestic: int
    satisfying: int


def searched(offered: Sequence[Candidate], result: Assessment) -> Searched:
    """The figures of these candidates under a judgement; what nobody knows the origin of is not domestic."""
    fit = {finding.ref for finding in result.findings if finding.satisfies}
    return Searched(
        candidates=len(offered),
        domestic=sum(one.origin is Origin.DOMESTIC for one in offered),
        satisfying=sum(one.ref in fit for one in offered),
    )
