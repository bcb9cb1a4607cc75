"""Candidates of the lines of one request; those that lines see alike are made once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple, TypedDict

from catalog.offers.candidates import Offer, Related
from catalog.offers.places import Place, nearest
from p3dn.regulation import Candidate, Kinship, Nearness
from p3dn.regulation.quantities.units import same_unit
from procurement.judgement.needs import Asked, Known, asked_of, known_of
from procurement.models import LineRequirement, RequestLine

from .availability import month_of

Left = Mapping[int, Decimal | None]
LeftBy = Mapping[date | None, Left]
"""What is left of each product, by the month in which it is needed."""
Alike = tuple[str, int | None, date | None, str, bool, Asked]


class Wanted(NamedTuple):
    """What a line takes, for itself and for those after it; read once. `month`: when it is needed."""

    place: int
    product: int | None
    code: str
    unit: str
    quantity: Decimal
    month: date | None
    required: Sequence[LineRequirement]


class Made(TypedDict, total=False):
    """Where a thing is made, for the law; empty where nobody asks."""

    made_in: str
    nearness: Nearness


@dataclass(slots=True)
class Shelf:
    """What stands before a buyer of the region `here`: what is left, what is known, where it is made."""

    left: LeftBy
    here: str
    attributes: Known
    sites: Mapping[int, Sequence[Place]]
    made: dict[Alike, tuple[Candidate, ...]] = field(default_factory=dict)

    def of(
        self, line: Wanted, kind: Sequence[Related], beyond: Offer | None, *, placed: bool
    ) -> tuple[Candidate, ...]:
        """Candidates of a line: those of its kind, and its choice where that is of another.

        `placed`: it says where the goods are needed.
        """
        asked, month = asked_of(line.required), line.month
        other = beyond.product_id if beyond else None
        alike: Alike = (line.code, other, month, line.unit, placed, asked)
        if alike not in self.made:
            offers = [*kind, Related(beyond, Kinship.SAME)] if beyond else kind
            self.made[alike] = tuple(
                Candidate(
                    **offer.told,
                    kinship=kinship,
                    available=self._left(offer, month, line.unit),
                    from_region=offer.location_code.startswith(self.here),
                    attributes=known_of(asked, self.attributes.get(offer.product_id, {})),
                    **(self._made(offer) if placed else Made()),
                )
                for offer, kinship in offers
            )
        return self.made[alike]

    def _left(self, offer: Offer, month: date | None, unit: str) -> Decimal | None:
        return self.left[month][offer.product_id] if same_unit(offer.unit, unit) else None

    def _made(self, offer: Offer) -> Made:
        """The nearest site of its producer; without one the producer's own address."""
        own = [(offer.location_code, offer.location_name)]
        name, how = nearest(self.sites.get(offer.producer_id, own), self.here)
        return {"made_in": name, "nearness": how}


def needed_in(line: RequestLine) -> date | None:
    """The month in which a line is needed; None when nobody told."""
    return month_of(line.needed_by) if line.needed_by else None
