"""How products were when they were handed over, counted for the catalogue and for those who choose."""

from collections.abc import Collection, Mapping
from datetime import date, timedelta

from django.db import transaction
from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet
from django.utils import timezone

from catalog.models import HandoverQuality
from procurement.models import (
    AchievedTkdn,
    Realization,
    RealizationLine,
    RequirementCheck,
)
from procurement.models.spending.realization import RealizationLineQuerySet

LOOKED_BACK = timedelta(days=2 * 365)
Outcome = RequirementCheck.Outcome

Counted = Mapping[int, tuple[int, int]]
"""By product how many handovers were inspected, and how many of those were not as asked."""


def handed_over(products: Collection[int], day: date) -> Counted:
    """What agencies found in the two years before a local date, that day included; one query.

    Inspected is what was held against a requirement of the line, or of which the TKDN was
    established; a requirement that was not met or a TKDN below what was offered is not as asked.
    What nobody looked at says nothing, and a cancelled delivery does not count.
    """
    unmet = Exists(_checks().filter(outcome=Outcome.UNMET))
    short = Exists(_established().filter(achieved__lt=F("offered")))
    counted = (
        _inspected()
        .counted()
        .filter(
            line__product__any=list(products),
            realization__handover_date__range=(day - LOOKED_BACK, day),
        )
        .order_by()
        .values("line__product")
        .annotate(inspected=Count("pk"), flawed=Count("pk", filter=Q(unmet) | Q(short)))
    )
    return {
        product: (inspected, flawed)
        for product, inspected, flawed in counted.values_list(
            "line__product", "inspected", "flawed"
        )
    }


def count_again(realization: Realization) -> None:
    """After a delivery was recorded or cancelled: of its products that were inspected.

    The caller holds the transaction. Two deliveries of one product wait for each other here, so
    that each counts the other. One query where nothing was inspected.
    """
    lines = _inspected().filter(realization=realization, line__product__isnull=False)
    products = set(lines.order_by().values_list("line__product", flat=True))
    if products:
        _keep(products, timezone.localdate())


def count_all(day: date) -> int:
    """Every night: what is older than two years falls out. Returns how many products were counted."""
    inspected = _inspected().filter(line__product__isnull=False).order_by()
    products = set(inspected.values_list("line__product", flat=True).distinct())
    with transaction.atomic():
        _keep(products, day)
    return len(products)


def _keep(products: Collection[int], day: date) -> None:
    rows = HandoverQuality.objects
    rows.bulk_create(map(_of, sorted(products)), ignore_conflicts=True)
    held = list(rows.select_for_update().filter(pk__any=list(products)).order_by("pk"))
    counted = handed_over(products, day)  # after the lock, so that it sees what others wrote
    for row in held:
        row.inspected, row.flawed = counted.get(row.pk, (0, 0))
    rows.bulk_update(held, ["inspected", "flawed"])


def _of(product: int) -> HandoverQuality:
    return HandoverQuality(product_id=product)


def _inspected() -> RealizationLineQuerySet:
    looked_at = _checks().exclude(outcome=Outcome.UNCHECKED)
    return RealizationLine.objects.filter(Exists(looked_at) | Exists(_established()))


def _checks() -> QuerySet[RequirementCheck]:
    return RequirementCheck.objects.filter(delivered=OuterRef("pk"))


def _established() -> QuerySet[AchievedTkdn]:
    return AchievedTkdn.objects.filter(delivered=OuterRef("pk"))
