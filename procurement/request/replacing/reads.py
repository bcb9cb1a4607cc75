"""For each line that does not comply, the domestic product that could take its place.

What is proposed is judged beside the other proposals, so that two lines are not given the last
pieces of one product. The same number of queries for any number of lines.
"""

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from catalog.models import Product
from p3dn.regulation.quantities.units import same_unit
from p3dn.regulation.results import BUYABLE, exact
from p3dn.ui.values.bounds import whole
from procurement.judgement.judging import Judged, judge
from procurement.models import RequestLine
from procurement.request.services import LineInput, say
from procurement.request.units.asked import Asked, asked_of, many_known, price_each

ROUNDS = 3  # how many of a line's alternatives are tried
CENT = Decimal("0.01")


@dataclass(slots=True)
class Proposal:
    """A line that does not comply, and what could take its place; `product` None: nothing could.

    `offer` says how the quantity reads in the product's unit, where that is another.
    """

    line: RequestLine
    before: Judged
    product: Product | None = None
    new: RequestLine | None = None
    after: Judged | None = None
    offer: str = ""
    why_none: str = ""
    ticked: bool = False

    @property
    def worth_before(self) -> Decimal:
        """Worth of the line as it is, in rupiah."""
        return worth_of(self.line)

    @property
    def worth_after(self) -> Decimal:
        """Worth of the line with the product, in rupiah."""
        return worth_of(self.new or self.line)

    @property
    def difference(self) -> Decimal:
        """Rupiah more; below zero: less."""
        return self.worth_after - self.worth_before

    @property
    def complies(self) -> bool:
        """Whether the line may be bought with the product."""
        return self.after is not None and self.after.result.verdict in BUYABLE

    @property
    def told(self) -> str:
        """The product and its price as the form sends them back, so that nothing else is taken."""
        return told_of(self.product, self.new.unit_price) if self.product and self.new else ""


def told_of(product: Product, unit_price: Decimal) -> str:
    """A product at a price, in one word."""
    return f"{product.pk}={exact(unit_price)}"


def worth_of(line: RequestLine) -> Decimal:
    """Quantity times price of a line that may not be stored."""
    return (line.quantity * line.unit_price).quantize(CENT)


def proposals(lines: Sequence[RequestLine], day: date) -> list[Proposal]:
    """What could be exchanged among the lines of one request, in their order."""
    judged = judge(lines, day)
    open_ = [one for one in judged if one.line.is_editable]
    wanting = [Proposal(one.line, one) for one in open_ if one.result.verdict not in BUYABLE]
    options = {
        one.line.pk: [option.ref for option in one.before.alternatives(ROUNDS)] for one in wanting
    }
    offered = _offered([ref for refs in options.values() for ref in refs])
    for attempt in range(ROUNDS):
        unsettled = [one for one in wanting if not one.complies]
        tried = [_try(one, options[one.line.pk][attempt:], offered) for one in unsettled]
        if not any(tried):
            break
        _judge_together(wanting, lines, day)
    for one in wanting:
        one.ticked = one.complies
        if one.product is None and not one.why_none:
            one.why_none = _("Tidak ada produk dalam negeri lain yang memenuhi syaratnya.")
    return wanting


def _offered(refs: Sequence[str]) -> Mapping[str, Product]:
    keys = {key for ref in refs if (key := whole(ref.rpartition(":")[2]))}
    rows = Product.objects.published().select_related("commodity", "producer").filter(pk__in=keys)
    return {f"product:{product.pk}": product for product in rows}


def _try(one: Proposal, refs: Sequence[str], offered: Mapping[str, Product]) -> bool:
    """Put the first of these products into the line; False when it cannot be."""
    product = offered.get(refs[0]) if refs else None
    if product is None:
        return False
    many = many_known(one.line.unit, product)
    if many is None:
        one.why_none = _("%(product)s dihitung dalam %(unit)s; ganti sendiri barisnya.") % {
            "product": product,
            "unit": product.unit,
        }
        return False
    try:
        new = replaced(one.line, product)
    except ValidationError as error:
        one.why_none = " ".join(error.messages)
        return False
    one.product, one.new, one.offer = product, new, ""
    if many != 1:
        one.offer = Asked(one.line.quantity, one.line.unit).said_as(many, product.unit)
    return True


def _judge_together(wanting: Sequence[Proposal], lines: Sequence[RequestLine], day: date) -> None:
    """Judge the request as it would be with everything that is proposed so far."""
    new = {one.line.pk: one.new for one in wanting if one.new is not None}
    after = judge([new.get(line.pk) or line for line in lines], day)
    by_line = {one.line.pk: one for one in after}
    for one in wanting:
        if one.new is not None:
            one.after = by_line[one.line.pk]


def replaced(line: RequestLine, product: Product) -> RequestLine:
    """The line with a product in the place of what it asked for, not saved; otherwise as it was.

    The price is the catalogue's, or the line's own when the catalogue has none. Raises
    ValidationError for a product that is counted in a unit the quantity cannot be written in.
    """
    many = Decimal(1)
    quantity, asked, price = line.quantity, asked_of(line), line.unit_price
    if not same_unit(line.unit, product.unit):
        many = many_known(line.unit, product) or many
        asked = Asked(line.quantity, line.unit)
        quantity, price = asked.counted(many), price_each(price, many)
    new = copy(line)
    new._state = copy(line._state)
    new._state.fields_cache = dict(line._state.fields_cache)
    say(
        new,
        LineInput(
            product=product,
            commodity=product.commodity,
            description=str(product),
            specification=line.specification,
            quantity=quantity,
            unit=product.unit if many != 1 else line.unit,
            unit_price=price if product.price is None else product.price,
            place=line.place,
            needed_on=line.needed_on,
            price_basis=line.price_basis if product.price is None else _("Harga katalog"),
            budget_line=line.budget_line,
            asked=asked,
        ),
    )
    new.team_decision_number = ""
    return new
