"""Standard prices like what request lines ask for, and whether an estimate is far above them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from django.contrib.postgres.search import TrigramSimilarity
from django.db.models import F, Max, Q, QuerySet, Subquery, Value
from django.db.models.functions import Upper
from django.utils import timezone

from catalog.models import Product
from catalog.shared.packing import packing_of
from p3dn.regulation.quantities.packing import Packing, packed
from p3dn.ui.lists.written import Written
from p3dn.ui.values.bounds import UNREADABLE
from procurement.models import PurchaseRequest, RequestLine, StandardPrice

# Our own measure, of no regulation: a difference that somebody should be able to explain.
FAR = Decimal("1.25")
MOST = 3
ALIKE = 20  # estimates on one page up to which names that are alike are looked for
CODE = re.compile(r"\d+(?:\.\d+){3,}", re.ASCII)
SHORTEST = 4  # letters of a name that can be like others
# Stand for a region, a year, and arrays in a question that is kept.
REGION, YEAR, CODES, NAMES = -1, 32_767, ("codes",), ("names",)


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
    name = product.name if product else description
    found = _like(_newest(region_id, year), description, name)
    packing = packing_of(product)
    return [Beside(one, _each(one, unit, packing), estimate) for one in found[:MOST]]


class Estimate(NamedTuple):
    """One of many estimates: its text, what it names, and rupiah for each of its unit, if known."""

    key: int
    text: str
    name: str
    unit: str
    price: Decimal | None
    packing: Packing


def standard_prices_of(
    region_id: int, year: int, estimates: Sequence[Estimate]
) -> dict[int, Beside]:
    """The likest standard price of each of many estimates, by its key; one query for all.

    Of up to `ALIKE` by code or by names that are alike, as `standard_prices`; of more only by the
    code or the very name, which costs the same for any number.
    """
    if not estimates:
        return {}
    many = len(estimates) > ALIKE
    found = (_named if many else _likest)(region_id, year, estimates)
    return {
        one.key: Beside(price, _each(price, one.unit, one.packing), one.price)
        for one in estimates
        if (price := found.get(one.key)) is not None
    }


def standard_prices_of_lines(lines: Sequence[RequestLine]) -> dict[int, Beside]:
    """The same of lines of one request, by their keys, whatever their state."""
    if not lines:
        return {}
    request = lines[0].request
    return standard_prices_of(
        request.region_id,
        year_of(request),
        [
            Estimate(
                line.pk,
                line.description,
                line.product.name if line.product else line.description,
                line.unit,
                line.unit_price or None,
                packing_of(line.product),
            )
            for line in lines
        ],
    )


def year_of(request: PurchaseRequest) -> int:
    """The year whose standard prices a request is held beside: its package's, else today's."""
    return request.package.fiscal_year if request.package else timezone.localdate().year


def _newest(region_id: int, year: int) -> QuerySet[StandardPrice]:
    """The region's standard prices of the newest year up to this one."""
    own = StandardPrice.objects.filter(region=region_id)
    newest = own.filter(fiscal_year__lte=year).order_by().values("region")
    return own.filter(fiscal_year=Subquery(newest.annotate(last=Max("fiscal_year")).values("last")))


def _likest(region_id: int, year: int, estimates: Sequence[Estimate]) -> dict[int, StandardPrice]:
    """The first of those like each, all in one statement."""
    rows = _newest(region_id, year)
    asked = [
        _like(rows.annotate(asked=Value(one.key)), one.text, one.name)[:1] for one in estimates
    ]
    return {one.asked: one for one in asked[0].union(*asked[1:], all=True)}  # type: ignore[attr-defined]  # an annotation


def _named(region_id: int, year: int, estimates: Sequence[Estimate]) -> dict[int, StandardPrice]:
    """Those whose code or name is what is written, the cheapest of several."""
    codes = {one.key: code[0] for one in estimates if (code := CODE.search(one.text))}
    names = {one.key: _capitals(one.name) for one in estimates}
    real = {REGION: region_id, YEAR: year, CODES: [*codes.values()], NAMES: [*names.values()]}
    by_code: dict[str, StandardPrice] = {}
    by_name: dict[str, StandardPrice] = {}
    for one in _so_called().found(real):
        by_code.setdefault(one.code, one)
        by_name.setdefault(one.capitals, one)
    found = {
        key: by_code.get(codes[key]) if key in codes else by_name.get(name)
        for key, name in names.items()
    }
    return {key: one for key, one in found.items() if one is not None}


@cache
def _so_called() -> Written:
    """A region's newest prices with one of some codes or names, the cheapest first; all yet to be filled."""
    rows = _newest(REGION, YEAR).annotate(capitals=Upper("name"))
    return Written.of(
        rows.filter(Q(code__any=CODES) | Q(capitals__any=NAMES)).order_by("price", "pk")
    )


def _like(rows: QuerySet[StandardPrice], text: str, name: str) -> QuerySet[StandardPrice]:
    """Those of the code that is written, else those whose names are alike, the likest first."""
    asked = _capitals(name)
    ranked = rows.alias(capitals=Upper("name")).annotate(
        likeness=TrigramSimilarity(F("capitals"), asked)
    )
    if code := CODE.search(text):
        return ranked.filter(code=code[0]).order_by("name", "pk")
    if len(asked) < SHORTEST:
        return ranked.filter(pk__isnull=True).order_by("pk")
    alike = ranked.filter(Q(capitals__trigram_similar=asked))
    return alike.order_by("-likeness", "price", "pk")


def _capitals(name: str) -> str:
    """A name as names are compared; typed by anybody, it may hold what the database cannot be asked."""
    return UNREADABLE.sub(" ", name).strip().upper()[:300]


def _each(price: StandardPrice, unit: str, packing: Packing) -> Decimal | None:
    """What one of the unit costs by the standard price; None where units cannot be compared."""
    many = packed(packing, unit, price.unit) if unit and price.unit else None
    return None if many is None else price.price * many
