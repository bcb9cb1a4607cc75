"""What could be bought in a line's place: each product as if it had been chosen.

The law's list of alternatives holds whatever stands higher, so that a product of letter c may be on it
that would need an exemption itself. Nobody is sent from one line that may not be bought to another.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from p3dn.regulation import Assessment, Candidate, InPlace, LineFacts, Stand, Verdict, offered
from p3dn.regulation import headline as headline_of


@dataclass(frozen=True)
class Option:
    """A product in the line's place, and how the line would be judged with it, once somebody asks.

    Of less than the whole quantity where it cannot give all of it.
    """

    candidate: Candidate
    quantity: Decimal
    line: InPlace

    @cached_property
    def after(self) -> Assessment:
        """The line with this product."""
        return self.line.of(self.candidate.ref, self.quantity)

    @property
    def may_be_bought(self) -> bool:
        """True when it complies by itself; an exemption of the line as it was covers no other product."""
        return self.after.verdict is Verdict.COMPLIES

    @property
    def headline(self) -> str:
        """What it would need, in one sentence."""
        return headline_of(self.after)


def options_of(
    facts: LineFacts, result: Assessment, stand: Stand | None = None
) -> Iterator[Option]:
    """The alternatives of a judgement, best first; no query. `stand` as it was handed to `assess`."""
    line, known = InPlace(facts, stand), {one.ref: one for one in facts.candidates}
    free = {finding.ref: finding.free for finding in result.findings}
    for ref in result.alternatives:
        left, quantity = free.get(ref), facts.quantity
        if left and left > 0:
            quantity = min(quantity, left)
        yield Option(offered(known[ref], result), quantity, line)
