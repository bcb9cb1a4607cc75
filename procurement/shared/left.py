"""What of lines is still to come."""

from collections.abc import Iterable
from decimal import Decimal

from django.db.models import QuerySet, Sum

from procurement.models import Order, OrderLine, RealizationLine, RequestLine

ZERO = Decimal(0)


def remaining(lines: Iterable[RequestLine]) -> dict[int, Decimal]:
    """Quantity not yet delivered, by line id; cancelled deliveries do not count."""
    wanted = {line.pk: line.quantity for line in lines}
    delivered = (
        RealizationLine.objects.filter(line__in=wanted, realization__is_cancelled=False)
        .values("line")
        .annotate(sum=Sum("quantity"))
        .order_by()
        .values_list("line", "sum")
    )
    done = dict(delivered)
    return {pk: quantity - done.get(pk, ZERO) for pk, quantity in wanted.items()}


def to_order(lines: Iterable[RequestLine]) -> dict[int, Decimal]:
    """Quantity neither on an order in force nor delivered outside one, by line id; three queries at most.

    It is what may still be ordered, and what may be handed over without an order.
    """
    wanted = {line.pk: line.quantity for line in lines}
    ordered = _sums(OrderLine.objects.filter(line__in=wanted, order__is_cancelled=False))
    outside = _sums(
        RealizationLine.objects.counted()
        .filter(line__in=wanted)
        .exclude(realization__order__in=Order.objects.active())
    )
    return {
        pk: quantity - ordered.get(pk, ZERO) - outside.get(pk, ZERO)
        for pk, quantity in wanted.items()
    }


def left_of_order(order: Order) -> dict[int, Decimal]:
    """Quantity of an order that was not delivered under it yet, by line id; nothing of one called off."""
    if order.is_cancelled:
        return {}
    ordered = dict(order.lines.values_list("line", "quantity"))
    done = _sums(RealizationLine.objects.counted().filter(realization__order=order))
    return {line: quantity - done.get(line, ZERO) for line, quantity in ordered.items()}


def deliverable_now(lines: Iterable[RequestLine], order: Order | None) -> dict[int, Decimal]:
    """The most of each line that may be handed over now, under this order or without one."""
    if order is None:
        return to_order(lines)
    left = left_of_order(order)
    return {line.pk: left.get(line.pk, ZERO) for line in lines}


def _sums(rows: QuerySet[OrderLine] | QuerySet[RealizationLine]) -> dict[int, Decimal]:
    summed = rows.order_by().values("line").annotate(sum=Sum("quantity"))
    return dict(summed.values_list("line", "sum"))
