"""Lines that promise more of a product than its producer can still make."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache

from catalog.models import Product
from p3dn.accounts.access.statements import Statement
from p3dn.regulation.quantities.units import same_unit
from procurement.models import PurchaseRequest, RequestLine

from .availability import KEYS, available, committed, month_of


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
    made: dict[int, tuple[str, Decimal | None]] = {
        pk: (unit, capacity) for pk, unit, capacity in _made().rows({KEYS: list(keys)})
    }
    due = committed(keys, without_lines=[line.pk for line in wanted])
    promised = {pk: dict(due.get(pk, {})) for pk in made}
    short = []
    for line, quantity in sorted(wanted.items(), key=lambda pair: pair[0].position or 0):
        unit, capacity = made.get(line.product_id or 0, ("", None))
        if capacity is None or not same_unit(unit, line.unit):
            continue
        due_here, needed = promised[line.product_id or 0], line.needed_on or request.needed_on
        left = available(capacity, due_here, day, needed) or Decimal(0)
        if quantity > left:
            short.append(Shortage(line, quantity, left))
        month = month_of(max(day, needed or day))
        due_here[month] = due_here.get(month, Decimal(0)) + min(quantity, left)
    return short


@cache
def _made() -> Statement:
    """Unit and monthly capacity of products that are yet to be named."""
    rows = Product.objects.filter(pk__any=KEYS).order_by()
    return Statement.of(rows.values_list("pk", "unit", "monthly_capacity"))
