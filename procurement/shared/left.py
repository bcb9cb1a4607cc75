"""What of lines is still to come."""

from collections.abc import Iterable
from decimal import Decimal

from django.db.models import Sum

from procurement.models import RealizationLine, RequestLine

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
