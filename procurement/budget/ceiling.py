"""What of a package's ceiling is taken: the money check that may never be skipped."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import DecimalField, F, OuterRef, Q, Subquery, Sum
from django.db.models.functions import Coalesce

from procurement.models import Package, PurchaseRequest, RealizationLine, RequestLine
from procurement.models.package import PackageQuerySet

ZERO = Decimal(0)
State = PurchaseRequest.State


@dataclass(frozen=True, slots=True)
class Ceiling:
    """A package's ceiling, what other requests hold of it, and what this one adds, in rupiah."""

    ceiling: Decimal
    others: Decimal
    this: Decimal

    @property
    def left(self) -> Decimal:
        """Rupiah still free after this request; negative when it does not fit."""
        return self.ceiling - self.others - self.this

    @property
    def used(self) -> Decimal:
        """Rupiah taken by all requests together, this one included."""
        return self.others + self.this

    @property
    def fits(self) -> bool:
        """True up to the last rupiah of the ceiling."""
        return self.left >= ZERO

    @property
    def over(self) -> Decimal:
        """Rupiah above the ceiling; zero when it fits."""
        return max(ZERO, -self.left)


def taken(package_ids: Iterable[int], *, without_request: int | None = None) -> dict[int, Decimal]:
    """Rupiah held by package: submitted and approved lines, and what completed requests spent.

    One query for any number of packages. Drafts and returned requests hold nothing yet.
    """
    ids = list(package_ids)
    held = (
        RequestLine.objects.filter(
            request__package__in=ids, request__state__in=PurchaseRequest.COMMITTED
        )
        .exclude(request=without_request)
        .order_by()
        .values_list("request__package")
        .annotate(sum=Sum("total"))
    )
    spent = (
        RealizationLine.objects.filter(
            Q(realization__request__package__in=ids, realization__is_cancelled=False),
            realization__request__state=State.COMPLETED,
        )
        .exclude(realization__request=without_request)
        .order_by()
        .values_list("realization__request__package")
        .annotate(sum=Sum("value"))
    )
    found = dict.fromkeys(ids, ZERO)
    for package_id, rupiah in held.union(spent, all=True):
        found[package_id] += rupiah
    return found


def ceiling_of(package: Package, *, request: PurchaseRequest, total: Decimal) -> Ceiling:
    """How this request, worth `total` rupiah, fits beside the others of its package."""
    others = taken([package.pk], without_request=request.pk)[package.pk]
    return Ceiling(ceiling=package.ceiling, others=others, this=total)


def with_left(packages: PackageQuerySet) -> PackageQuerySet:
    """Adds `left`, rupiah of the ceiling not held by requests, as `taken` counts it."""
    held = RequestLine.objects.filter(
        request__package=OuterRef("pk"), request__state__in=PurchaseRequest.COMMITTED
    )
    spent = RealizationLine.objects.counted().filter(
        realization__request__package=OuterRef("pk"),
        realization__request__state=State.COMPLETED,
    )
    return packages.annotate(
        left=F("ceiling")
        - _sum_of(held, "request__package", "total")
        - _sum_of(spent, "realization__request__package", "value")
    )


def _sum_of(rows: Any, key: str, field: str) -> Coalesce:
    """Sum of a field over the rows of one outer row, zero when there are none."""
    total = rows.order_by().values(key).annotate(sum=Sum(field)).values("sum")
    money = DecimalField(max_digits=20, decimal_places=2)
    return Coalesce(Subquery(total), ZERO, output_field=money)
