"""What hangs on certificates that are about to lapse: open requests, their packages, last year's spending.

A product counts when its certificate is in force today and, by the dates and events known now, no
certificate is in force at the end of the window. Renewals still to come are not foreseen. What is
listed would have to be judged again; a product in SIINas may still be bought on letter d.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.db.models import Count, DecimalField, Exists, F, OuterRef, Q, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce

from catalog.models import CertifiedPeriod, Product
from p3dn.accounts.models import Region
from p3dn.regulation import Standing
from procurement.models import Package, PurchaseRequest, RealizationLine, RequestLine

WINDOWS = (30, 90, 180)
YEAR = timedelta(days=365)
OPEN = (*PurchaseRequest.COMMITTED, "draft", "returned")
MONEY = DecimalField(max_digits=20, decimal_places=2)
ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Window:
    """Sums for one window, in rupiah; `packages` have an open request resting on such a product."""

    days: int
    products: int
    open_requests: Decimal
    packages: int
    package_ceilings: Decimal
    spent: Decimal


def lapsing(day: date, days: int) -> QuerySet[Product]:
    """Products certified on the day and no longer at the end of the window."""
    end = day + timedelta(days=days)

    def valid(on: date) -> Exists:
        return Exists(
            CertifiedPeriod.objects.filter(
                product=OuterRef("pk"),
                starts_on__lte=on,
                ends_on__gte=on,
                standing=Standing.VALID.value,
            )
        )

    return Product.objects.filter(valid(day), ~valid(end))


def open_lines(regions: Sequence[Region]) -> QuerySet[RequestLine]:
    """Lines of requests under way, drafts included."""
    return RequestLine.objects.filter(
        request__region__in=regions, request__state__in=OPEN, removed_at__isnull=True
    )


def spent_lines(regions: Sequence[Region], day: date) -> QuerySet[RealizationLine]:
    """Deliveries of the year up to the day."""
    return RealizationLine.objects.filter(
        realization__region__in=regions,
        realization__is_cancelled=False,
        realization__handover_date__gt=day - YEAR,
        realization__handover_date__lte=day,
    )


def windows(regions: Sequence[Region], day: date) -> list[Window]:
    """One row per window; three questions each, whatever the number of lines."""
    return [_window(regions, day, days) for days in WINDOWS]


def _window(regions: Sequence[Region], day: date, days: int) -> Window:
    products = lapsing(day, days)
    lines = open_lines(regions).filter(product__in=products)
    spent = spent_lines(regions, day).filter(line__product__in=products)
    open_sum = lines.aggregate(sum=Coalesce(Sum("total"), ZERO, output_field=MONEY))["sum"]
    packages = Package.objects.filter(pk__in=lines.values("request__package")).aggregate(
        n=Count("pk"), sum=Coalesce(Sum("ceiling"), ZERO, output_field=MONEY)
    )
    spent_sum = spent.aggregate(sum=Coalesce(Sum("value"), ZERO, output_field=MONEY))["sum"]
    return Window(days, products.count(), open_sum, packages["n"], packages["sum"], spent_sum)


def products_at_stake(regions: Sequence[Region], day: date, days: int) -> QuerySet[Any]:
    """Lapsing products with the rupiah that rest on them, the most first; those with none last."""

    def total(rows: QuerySet[Any], key: str, field: str) -> Coalesce:
        sums = rows.filter(**{key: OuterRef("pk")}).order_by().values(key)
        inner = sums.annotate(sum=Sum(field)).values("sum")
        return Coalesce(Subquery(inner, output_field=MONEY), ZERO, output_field=MONEY)

    current = CertifiedPeriod.objects.filter(
        product=OuterRef("pk"), starts_on__lte=day, ends_on__gte=day
    )
    return (
        lapsing(day, days)
        .filter(Q(region__in=regions) | Q(pk__in=open_lines(regions).values("product"))
                | Q(pk__in=spent_lines(regions, day).values("line__product")))
        .annotate(
            open_sum=total(open_lines(regions), "product", "total"),
            spent_sum=total(spent_lines(regions, day), "line__product", "value"),
            certificate_id=Subquery(current.values("certificate_id")[:1]),
            number=Subquery(current.values("certificate__number")[:1]),
            until=Subquery(current.values("ends_on")[:1]),
        )
        .select_related("producer")
        .order_by(F("open_sum").desc(), F("spent_sum").desc(), "until", "pk")
    )  # fmt: skip
