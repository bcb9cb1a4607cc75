"""What is left of a ceiling, a package's and each of its budget lines': never skipped.

Everybody who asks, deliveries too, gets ceiling less the sum of the ledger (`ledger.held_by`, and its
twin for lists here). A package's ceiling is the sum of its budget lines, but money of one account or
source may not pay for what another is meant for: what is asked for fits only when it fits under each.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import TypeVar

from django.db.models import DecimalField, F, OuterRef, Subquery, Sum
from django.db.models.functions import Coalesce

from p3dn.ui.lists.written import Written
from procurement.models import BudgetEntry, BudgetLine, Package, PurchaseRequest, RequestLine
from procurement.models.plan.package import PackageQuerySet

from .excess import Place, standing_over
from .ledger import (
    PACKAGES,
    ZERO,
    Account,
    Held,
    Payer,
    held_by,
    held_of,
    packages_paying,
    payers_of,
)

ACCOUNTS = (-4,)  # stand for the keys of budget lines in a question that is kept


@dataclass(frozen=True, slots=True)
class Ceiling:
    """A ceiling, what other requests hold of it, and what this one adds, in rupiah.

    Of a budget line, or of the whole package. `allowed` is what a permit lets stand above it.
    """

    package: Package
    ceiling: Decimal
    others: Decimal
    this: Decimal
    budget_line: BudgetLine | None = None
    allowed: Decimal = ZERO

    @property
    def place(self) -> Place:
        """The package and the budget line whose ceiling it is."""
        return self.package.pk, self.budget_line.pk if self.budget_line else None

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

    @property
    def passes(self) -> bool:
        """True when it fits, or stands above by no more than a permit allows."""
        return self.over <= self.allowed

    @property
    def too_much(self) -> Decimal:
        """Rupiah by which it would have to be less to pass."""
        return max(ZERO, self.over - self.allowed)


def left_of(package: Package) -> list[Ceiling]:
    """What is left of a package, then of each of its budget lines, below zero where it was passed.

    At the end what is held while nobody said of which line, when there is such.
    """
    held = held_by([package.pk])[package.pk]
    lines = [
        Ceiling(package, one.amount, held.get(one.pk, Held()).both, ZERO, one)
        for one in package.budget_lines.all()
    ]
    unnamed = held.get(None, Held()).both
    if unnamed:
        lines.append(Ceiling(package, ZERO, unnamed, ZERO))
    return heeding_used([Ceiling(package, package.ceiling, together(held).both, ZERO), *lines])


@dataclass(frozen=True, slots=True)
class Deliverable:
    """Rupiah that may still be delivered (`most`, never below zero), of a budget line or of the whole package.

    `asked` are those that a delivery comes to.
    """

    package: Package
    ceiling: Decimal
    most: Decimal
    budget_line: BudgetLine | None = None
    asked: Decimal = ZERO


R = TypeVar("R", Ceiling, Deliverable)


def told_once(room: Sequence[R]) -> list[R]:
    """These without that of a budget line which says of its package what the package's own says."""
    whole = {one.package.pk: one for one in room if one.budget_line is None}
    return [
        one
        for one in room
        if one.budget_line is None or replace(one, budget_line=None) != whole.get(one.package.pk)
    ]


def taken(package_ids: Iterable[int]) -> dict[int, Decimal]:
    """Rupiah held by package: submitted and approved lines, and what completed requests spent.

    One query for any number of packages. Drafts and returned requests hold nothing yet.
    """
    held = held_by(package_ids)
    return {package: together(accounts).both for package, accounts in held.items()}


def together(held: Mapping[Account, Held]) -> Held:
    """What is held of all budget lines of a package."""
    return sum(held.values(), Held())


def packages_of(request: PurchaseRequest, lines: Sequence[RequestLine]) -> list[Package]:
    """The packages that pay these lines, the request's own first; a query only for further ones.

    The lines' budget lines know their package after it.
    """
    keys = packages_paying(request, lines)
    if request.package is not None and keys == [request.package_id]:
        found = {request.package.pk: request.package}
    else:
        found = Package.objects.in_bulk(keys)
    for line in lines:
        if payer := line.budget_line:
            payer.package = found[payer.package_id]
    return [found[key] for key in keys]


def ceilings_of(request: PurchaseRequest, lines: Sequence[RequestLine]) -> list[Ceiling]:
    """How all lines of a request fit beside the other requests, for its page: as `room_for`.

    Under the budget lines they name, which must have been read with them. Empty without a package.
    """
    if request.package is None:
        return []
    packages = packages_of(request, lines)
    held = held_by([one.pk for one in packages], without_request=request.pk)
    own = request.package.pk
    named: dict[int, BudgetLine] = {}
    payers: dict[int, Payer] = {}
    for line in lines:
        payer = line.budget_line
        payers[line.pk] = Payer(payer.package_id if payer else own, line.budget_line_id)
        if payer:
            named[payer.pk] = payer
    return _ceilings(packages, lines, held, payers, [named[key] for key in sorted(named)])


def room_for(packages: Sequence[Package], lines: Sequence[RequestLine]) -> list[Ceiling]:
    """How these lines fit beside everything else that is held, of their request too.

    Of each package that pays them (the request's own first, see `packages_of`), followed by those of
    its budget lines that pay one of them, as they are now that the packages are held.
    """
    held = held_by([one.pk for one in packages], without_lines=[line.pk for line in lines])
    payers = payers_of(packages[0].pk, lines)
    accounts = {payer.account for payer in payers.values() if payer.account}
    real = {ACCOUNTS: list(accounts), PACKAGES: [one.pk for one in packages]}
    return _ceilings(packages, lines, held, payers, _paying().found(real))


@cache
def _paying() -> Written:
    """Some of the budget lines of packages, with both yet to be filled."""
    return Written.of(BudgetLine.objects.filter(pk__any=ACCOUNTS, package__any=PACKAGES))


def _ceilings(
    packages: Sequence[Package],
    lines: Sequence[RequestLine],
    held: Mapping[int, Mapping[Account, Held]],
    payers: Mapping[int, Payer],
    paying: Sequence[BudgetLine],
) -> list[Ceiling]:
    asked: dict[Payer, Decimal] = defaultdict(Decimal)
    for line in lines:
        asked[payers[line.pk]] += line.total
    ceilings = []
    for package in packages:
        of = held[package.pk]
        whole = sum((sum_ for payer, sum_ in asked.items() if payer.package == package.pk), ZERO)
        ceilings.append(Ceiling(package, package.ceiling, together(of).both, whole))
        ceilings += [
            Ceiling(package, one.amount, of.get(one.pk, Held()).both, this, one)
            for one in paying
            if (this := asked.get(Payer(package.pk, one.pk))) is not None
        ]
    return ceilings


def heeding_used(
    room: Sequence[Ceiling], *, reopened: PurchaseRequest | None = None
) -> list[Ceiling]:
    """The same ceilings, each with what used permits let stand above it; no query where all fit.

    Those of a request that is opened again count although it holds nothing at that moment.
    """
    if all(one.fits for one in room):
        return list(room)
    packages = {one.package.pk for one in room}
    return allowing(room, standing_over(packages, reopened=reopened))


def allowing(room: Sequence[Ceiling], over: Mapping[Place, Decimal]) -> list[Ceiling]:
    """The same ceilings, each with what may stand above it, in rupiah."""
    return [replace(one, allowed=over.get(one.place, ZERO)) for one in room]


def deliverable(packages: Sequence[Package], request: PurchaseRequest) -> list[Deliverable]:
    """What a delivery under this request may come to: what is left, and what its lines hold open.

    Of each package, followed by each of its budget lines. A delivery only turns into spending what
    its request has held since it was submitted, so that nothing stands in its way unless a ceiling
    was lowered since; then it may take what the others' requests leave of the new one. Where more is
    spent than the new one holds, that is nothing, and in the way of those alone whom it would pay. What
    a used permit lets stand above a ceiling stands in nobody's way.
    """
    held, own = held_by([one.pk for one in packages]), held_of(request)
    accounts: dict[int, list[BudgetLine]] = defaultdict(list)
    for one in BudgetLine.objects.filter(package__in=packages):
        accounts[one.package_id].append(one)
    room = []
    for package in packages:
        of = held[package.pk]
        room.append(Ceiling(package, package.ceiling, together(of).both, ZERO))
        room += [
            Ceiling(package, one.amount, of.get(one.pk, Held()).both, ZERO, one)
            for one in accounts[package.pk]
        ]
    open_: dict[Place, Decimal] = defaultdict(Decimal)
    for payer, holds in own.items():
        for place in {(payer.package, None), (payer.package, payer.account)}:
            open_[place] += holds.open
    return [
        Deliverable(
            one.package,
            one.ceiling,
            max(ZERO, one.left + one.allowed + open_[one.place]),
            one.budget_line,
        )
        for one in heeding_used(room)
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
