"""How orders stand on a day, and what they come to, for the list of them."""

from datetime import date
from decimal import Decimal

from django.db.models import (
    Case,
    CharField,
    DecimalField,
    Exists,
    F,
    OuterRef,
    Subquery,
    Sum,
    TextChoices,
    Value,
    When,
)
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from procurement.models import LineState, OrderLine, RealizationLine
from procurement.models.spending.order import OrderQuerySet

MONEY = DecimalField(max_digits=20, decimal_places=2)


class OrderStanding(TextChoices):
    """Whether something of an order is still to come, and whether it is late."""

    OPEN = "open", _("Belum diserahkan seluruhnya")
    LATE = "late", _("Lewat batas penyerahan")
    DONE = "done", _("Selesai")
    CANCELLED = "cancelled", _("Dibatalkan")


def with_standing(rows: OrderQuerySet, day: date) -> OrderQuerySet:
    """Each order with `stands` (`OrderStanding`) on a local date.

    What was closed or given up comes no more; cancelled deliveries do not count.
    """
    came = RealizationLine.objects.counted().filter(
        realization__order=OuterRef("order"), line=OuterRef("line")
    )
    sum_ = came.order_by().values("line").annotate(sum=Sum("quantity")).values("sum")
    awaited = OrderLine.objects.filter(
        order=OuterRef("pk"), quantity__gt=Coalesce(Subquery(sum_), Decimal(0))
    ).exclude(line__state__in=(LineState.CLOSED, LineState.CANCELLED))
    return rows.annotate(
        stands=Case(
            When(is_cancelled=True, then=Value(OrderStanding.CANCELLED.value)),
            When(~Exists(awaited), then=Value(OrderStanding.DONE.value)),
            When(deliver_by__lt=day, then=Value(OrderStanding.LATE.value)),
            default=Value(OrderStanding.OPEN.value),
            output_field=CharField(choices=OrderStanding.choices),
        )
    )


def with_total(rows: OrderQuerySet) -> OrderQuerySet:
    """Each order with `total`, what was ordered in rupiah, called off or not."""
    lines = OrderLine.objects.filter(order=OuterRef("pk")).order_by().values("order")
    worth = Sum(F("quantity") * F("unit_price"), output_field=MONEY)
    return rows.annotate(total=Subquery(lines.annotate(sum=worth).values("sum")))
