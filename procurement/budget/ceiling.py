"""What is left of a package's ceiling: the money check that may never be skipped.

Everybody who asks, deliveries too, gets ceiling less the sum of the ledger (`ledger.held_by`, and its
twin for lists here).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import DecimalField, F, OuterRef, Subquery, Sum
from django.db.models.functions import Coalesce

from procurement.models import BudgetEntry, Package, PurchaseRequest, RequestLine
from procurement.models.plan.package import PackageQuerySet

from .ledger import ZERO, held_by, held_of


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
    held = held_by(package_ids, without_request=without_request)
    return {package: one.both for package, one in held.items()}


def ceiling_of(package: Package, *, request: PurchaseRequest, total: Decimal) -> Ceiling:
    """How this request, worth `total` rupiah, fits beside the others of its package."""
    others = taken([package.pk], without_request=request.pk)[package.pk]
    return Ceiling(ceiling=package.ceiling, others=others, this=total)


def room_for(package: Package, lines: Sequence[RequestLine]) -> Ceiling:
    """How these lines fit beside everything else that the package holds, of their request too."""
    others = held_by([package.pk], without_lines=[line.pk for line in lines])[package.pk].both
    total = sum((line.total for line in lines), ZERO)
    return Ceiling(ceiling=package.ceiling, others=others, this=total)


def deliverable(package: Package, request: PurchaseRequest) -> Decimal:
    """What a delivery under this request may come to: what is left, and what its lines hold open.

    In rupiah. A delivery only turns into spending what its request has held since it was submitted,
    so that nothing stands in its way unless the ceiling was lowered since; then it may take what
    the others' requests leave of the new one.
    """
    left = package.ceiling - taken([package.pk])[package.pk]
    return left + held_of(request).open


def with_left(packages: PackageQuerySet) -> PackageQuerySet:
    """Adds `left`, rupiah of the ceiling not held by requests, as `taken` counts it."""
    money = DecimalField(max_digits=20, decimal_places=2)
    held = (
        BudgetEntry.objects.filter(package=OuterRef("pk"))
        .order_by()
        .values("package")
        .annotate(sum=Sum("amount"))
        .values("sum")
    )
    return packages.annotate(left=F("ceiling") - Coalesce(Subquery(held), ZERO, output_field=money))
