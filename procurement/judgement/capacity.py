"""Lines that promise more of a product than its producer can still make."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from catalog.models import Product
from p3dn.regulation.quantities.units import same_unit
from procurement.models import PurchaseRequest, RequestLine

from .availability import available, committed, month_of


@dataclass(frozen=True, slots=True)
class Shortage:
    """A line, what it wants, and what is left for it, in the product's unit."""

    line: RequestLine
    wanted: Decimal
    left: Decimal


def shortages(
    request: PurchaseRequest, wanted: Mapping[RequestLine, Decimal], day: date
) -> list[Shortage]:
    """Lines of one request that want more than is left, in the order of the request; two queries.

    Lines before one have first claim. What nobody knows is no shortage: a product without a
    capacity, or a line in another unit.
    """
    keys = {line.product_id for line in wanted if line.product_id}
    products = Product.objects.only("unit", "monthly_capacity").in_bulk(keys)
    due = committed(keys, without_lines=[line.pk for line in wanted])
    promised = {pk: dict(due.get(pk, {})) for pk in products}
    short = []
    for line, quantity in sorted(wanted.items(), key=lambda pair: pair[0].position or 0):
        product = products.get(line.product_id or 0)
        if product is None or not same_unit(product.unit, line.unit):
            continue
        needed = line.needed_on or request.needed_on
        left = available(product.monthly_capacity, promised[product.pk], day, needed)
        if left is None:
            continue
        if quantity > left:
            short.append(Shortage(line, quantity, left))
        month = month_of(max(day, needed or day))
        before = promised[product.pk].get(month, Decimal(0))
        promised[product.pk][month] = before + min(quantity, left)
    return short
