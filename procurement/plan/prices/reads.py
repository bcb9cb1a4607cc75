"""Standard prices like what a request line asks for, and whether its estimate is far above them."""

import re
from dataclasses import dataclass
from decimal import Decimal

from django.contrib.postgres.search import TrigramSimilarity
from django.db.models import F, Max, Q, QuerySet, Subquery
from django.db.models.functions import Upper

from catalog.models import Product
from catalog.shared.packing import packing_of
from p3dn.regulation.packing import Packing, packed
from procurement.models import StandardPrice

# Our own measure, of no regulation: a difference that somebody should be able to explain.
FAR = Decimal("1.25")
MOST = 3
CODE = re.compile(r"\d+(?:\.\d+){3,}", re.ASCII)
SHORTEST = 4  # letters of a name that can be like others


@dataclass(frozen=True, slots=True)
class Beside:
    """A standard price beside an estimate; what `each` comes to in the estimate's unit, if known."""

    price: StandardPrice
    each: Decimal | None
    estimate: Decimal | None

    @property
    def is_far_above(self) -> bool:
        """Whether the estimate is far above it, in the same unit."""
        return bool(self.each and self.estimate and self.estimate > self.each * FAR)

    @property
    def percent_above(self) -> Decimal | None:
        """How much more the estimate is, in percent; None where they cannot be compared."""
        if not self.each or self.estimate is None:
            return None
        return ((self.estimate / self.each - 1) * 100).quantize(Decimal(1))


def standard_prices(
    region_id: int,
    year: int,
    description: str,
    *,
    unit: str = "",
    estimate: Decimal | None = None,
    product: Product | None = None,
) -> list[Beside]:
    """The likest standard prices of the newest year up to this one; one query.

    By the code when one is written in the description, else by the name: the product's own, or what
    is described. Empty for a region that has none, or none that is like it.
    """
    own = StandardPrice.objects.filter(region=region_id)
    newest = own.filter(fiscal_year__lte=year).order_by().values("region")
    rows = own.filter(fiscal_year=Subquery(newest.annotate(last=Max("fiscal_year")).values("last")))
    found = _like(rows, description, product.name if product else description)
    packing = packing_of(product)
    return [Beside(one, _each(one, unit, packing), estimate) for one in found]


def _like(rows: QuerySet[StandardPrice], text: str, name: str) -> list[StandardPrice]:
    code = CODE.search(text)
    if code:
        return list(rows.filter(code=code[0]).order_by("name", "pk")[:MOST])
    if len(name.strip()) < SHORTEST:
        return []
    asked = name.strip().upper()[:300]
    alike = rows.alias(capitals=Upper("name")).filter(Q(capitals__trigram_similar=asked))
    ranked = alike.annotate(likeness=TrigramSimilarity(F("capitals"), asked))
    return list(ranked.order_by("-likeness", "price", "pk")[:MOST])


def _each(price: StandardPrice, unit: str, packing: Packing) -> Decimal | None:
    """What one of the unit costs by the standard price; None where units cannot be compared."""
    many = packed(packing, unit, price.unit) if unit and price.unit else None
    return None if many is None else price.price * many
