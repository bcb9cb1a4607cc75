"""Whether an offer is for all that is asked, so that its price may stand beside the others'.

An evaluated price ranks whole offers: one that leaves out a line is cheaper for that alone, and so is
one that was priced for another quantity than is asked now. Such an offer takes no place until its
PPK says of it anew what it is for.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from procurement.models import Offer, PurchaseRequest, RequestLine

Covered = dict[str, str]
"""Quantity of each line that an offer is for, by the line's key, both as text."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What of the request an offer is not for, by position and name of each line.

    `lacks`: lines it leaves out. `moved`: lines of another quantity since, or that are asked no more.
    `untold`: recorded before anybody said what it is for.
    """

    lacks: Sequence[str] = ()
    moved: Sequence[str] = ()
    untold: bool = False

    @property
    def is_whole(self) -> bool:
        """True when it is for everything that is asked now, and for nothing else."""
        return not (self.lacks or self.moved or self.untold)

    @property
    def is_stale(self) -> bool:
        """True when its PPK has to look at it again: the supplier's offer may well be whole."""
        return bool(self.moved or self.untold)


def asked_lines(request: PurchaseRequest) -> list[RequestLine]:
    """The lines that suppliers are asked to offer: all that was neither refused nor given up."""
    lines = RequestLine.objects.filter(request=request).exclude(state__in=RequestLine.GIVEN_UP)
    return list(lines.order_by("position", "pk"))


def covered_by(lines: Iterable[RequestLine]) -> Covered:
    """The lines with their quantities, as an offer keeps them."""
    return {str(line.pk): f"{line.quantity:.2f}" for line in lines}


def coverage_of(offers: Sequence[Offer], lines: Sequence[RequestLine]) -> dict[int, Coverage]:
    """How each offer, by its key, stands to the lines asked for; at most one query."""
    asked = covered_by(lines)
    names = {str(line.pk): named(line) for line in lines}
    gone = {int(key) for offer in offers for key in offer.covered or () if key not in asked}
    if gone:
        rows = RequestLine.everything.filter(pk__in=gone)
        names |= {str(line.pk): line.description for line in rows}
    return {offer.pk: _coverage(offer.covered, asked, names) for offer in offers}


def _coverage(covered: Covered | None, asked: Covered, names: dict[str, str]) -> Coverage:
    if covered is None:
        return Coverage(untold=True)
    return Coverage(
        lacks=[names[key] for key in asked if key not in covered],
        moved=[names.get(key, key) for key in covered if covered[key] != asked.get(key)],
    )


def named(line: RequestLine) -> str:
    """A line by its position and what is to be bought."""
    return f"{line.position}. {line.description}"
