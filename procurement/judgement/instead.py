"""What could be bought in a line's place: each product judged as if it had been chosen.

The law's list of alternatives holds whatever stands higher, so that a product of letter c may be on it
that would need an exemption itself. Nobody is sent from one line that may not be bought to another.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from p3dn.regulation import (
    Assessment,
    Candidate,
    LineFacts,
    Stand,
    Verdict,
    Waiver,
    assess,
    offered,
)
from p3dn.regulation import headline as headline_of


@dataclass(frozen=True)
class Option:
    """A product in the line's place, and how the line would be judged with it, once somebody asks.

    Of less than the whole quantity where it cannot give all of it. Twenty of each of a hundred lines
    would take longer than the lines, and a page shows five at most.
    """

    candidate: Candidate
    facts: LineFacts
    result: Assessment
    stand: Stand

    @cached_property
    def after(self) -> Assessment:
        """The line with this product."""
        return assess(_choosing(self.facts, self.result, self.candidate.ref), stand=self.stand)

    @property
    def may_be_bought(self) -> bool:
        """True when it complies by itself; an exemption of the line as it was covers no other product."""
        return self.after.verdict is Verdict.COMPLIES

    @property
    def headline(self) -> str:
        """What it would need, in one sentence."""
        return headline_of(self.after)


def options_of(facts: LineFacts, result: Assessment) -> Iterator[Option]:
    """The alternatives of a judgement, best first; no query."""
    stand = Stand()
    known = {one.ref: one for one in facts.candidates}
    for ref in result.alternatives:
        yield Option(offered(known[ref], result), facts, result, stand)


def _choosing(facts: LineFacts, result: Assessment, ref: str) -> LineFacts:
    """The line with this product, and no more of it than is left."""
    finding, quantity = result.finding(ref), facts.quantity
    if finding and finding.free and finding.free > 0:
        quantity = min(quantity, finding.free)
    return replace(
        facts, chosen=ref, quantity=quantity, exemption=Waiver(), import_approval=Waiver()
    )
