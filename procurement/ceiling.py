"""What of a package's ceiling is taken: the money check that may never be skipped."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Q, Sum

from procurement.models import Package, PurchaseRequest, RealizationLine, RequestLine

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
