"""What is left of a ceiling, a package's and each of its budget lines': never skipped.

Everybody who asks, deliveries too, gets ceiling less the sum of the ledger (`ledger.held_by`, and its
twin for lists here). A package's ceiling is the sum of its budget lines, but money of one account or
source may not pay for what another is meant for: what is asked for fits only when it fits under each.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import DecimalField, F, OuterRef, Subquery, Sum
from django.db.models.functions import Coalesce

from procurement.models import BudgetEntry, BudgetLine, Package, PurchaseRequest, RequestLine
from procurement.models.plan.package import PackageQuerySet

from .ledger import ZERO, Held, Payer, held_by, held_of, payers_of


@dataclass(frozen=True, slots=True)
class Ceiling:
    """A ceiling, what other requests hold of it, and what this one adds, in rupiah.

    Of a budget line, or of the whole package.
    """

    ceiling: Decimal
    others: Decimal
    this: Decimal
    budget_line: BudgetLine | None = None

    @property
    def left(self) -> Decimal:
        """Rupiah still free after this request; negative when it does not fit."""
        return self.ceiling - self.others - self.this

    @property
    def used(self) -> Decimal:
        """Rupiah taken by all requests together, this one included."""
        return self.others + self.this

    @property
    def filled(self) -> Decimal:
        """Rupiah of the ceiling that are taken: never more than there are."""
        return min(self.used, self.ceiling)

    @property
    def fits(self) -> bool:
        """True up to the last rupiah of the ceiling."""
        return self.left >= ZERO

    @property
    def over(self) -> Decimal:
        """Rupiah above the ceiling; zero when it fits."""
        return max(ZERO, -self.left)


def left_of(package: Package) -> list[Ceiling]:
    """What is left of a package, then of each of its budget lines.

    At the end what is held while nobody said of which line, when there is such.
    """
    held = held_by([package.pk])[package.pk]
    lines = [
        Ceiling(one.amount, held.get(one.pk, Held()).both, ZERO, one)
        for one in package.budget_lines.all()
    ]
    unnamed = held.get(None, Held()).both
    if unnamed:
        lines.append(Ceiling(ZERO, unnamed, ZERO))
    return [Ceiling(package.ceiling, together(held).both, ZERO), *lines]


@dataclass(frozen=True, slots=True)
class Deliverable:
    """Rupiah that may still be delivered, of a budget line or of the whole package."""

    most: Decimal
    budget_line: BudgetLine | None = None


def taken(package_ids: Iterable[int]) -> dict[int, Decimal]:
    """Rupiah held by package: submitted and approved lines, and what completed requests spent.

    One query for any number of packages. Drafts and returned requests hold nothing yet.
    """
    held = held_by(package_ids)
    return {package: together(payers).both for package, payers in held.items()}


def together(held: Mapping[Payer, Held]) -> Held:
    """What is held of all budget lines of a package."""
    return sum(held.values(), Held())


def ceilings_of(
    package: Package, request: PurchaseRequest, lines: Sequence[RequestLine]
) -> list[Ceiling]:
    """How all lines of a request fit beside the other requests, for its page: as `room_for`.

    Under the budget lines they name, which must have been read with them.
    """
    held = held_by([package.pk], without_request=request.pk)[package.pk]
    payers = {line.pk: line.budget_line_id for line in lines}
    named = {line.budget_line.pk: line.budget_line for line in lines if line.budget_line}
    return _ceilings(package, lines, held, payers, [named[key] for key in sorted(named)])


def room_for(package: Package, lines: Sequence[RequestLine]) -> list[Ceiling]:
    """How these lines fit beside everything else that is held, of their request too.

    Of the package first, then of each budget line that pays one of them, in the package's order,
    as they are now that the package is held.
    """
    held = held_by([package.pk], without_lines=[line.pk for line in lines])[package.pk]
    payers = payers_of(package.pk, lines)
    paying = package.budget_lines.filter(pk__in=[key for key in payers.values() if key])
    return _ceilings(package, lines, held, payers, paying)


def _ceilings(
    package: Package,
    lines: Sequence[RequestLine],
    held: Mapping[Payer, Held],
    payers: Mapping[int, Payer],
    paying: Iterable[BudgetLine],
) -> list[Ceiling]:
    asked: dict[Payer, Decimal] = {}
    for line in lines:
        asked[payers[line.pk]] = asked.get(payers[line.pk], ZERO) + line.total
    return [
        Ceiling(package.ceiling, together(held).both, sum(asked.values(), ZERO)),
        *(Ceiling(one.amount, held.get(one.pk, Held()).both, asked[one.pk], one) for one in paying),
    ]


def deliverable(package: Package, request: PurchaseRequest) -> list[Deliverable]:
    """What a delivery under this request may come to: what is left, and what its lines hold open.

    Of the package first, then of each of its budget lines. A delivery only turns into spending what
    its request has held since it was submitted, so that nothing stands in its way unless a ceiling
    was lowered since; then it may take what the others' requests leave of the new one.
    """
    held, own = held_by([package.pk])[package.pk], held_of(request)
    return [
        Deliverable(package.ceiling - together(held).both + together(own).open),
        *(
            Deliverable(
                one.amount - held.get(one.pk, Held()).both + own.get(one.pk, Held()).open, one
            )
            for one in package.budget_lines.all()
        ),
    ]


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
