"""The ledger of package ceilings: each step of a request, and each delivery, writes what it changes.

A line holds its worth from submission until its request ends or the line is turned down, and from then on what was
delivered of it. A delivery below the approved price or quantity frees nothing while the request is
open: something may still come, and only completing it, by the last unit or by closing it, says that
the rest will not. A cancelled delivery takes from the line what it had realised; of a request still
open, or opened again by it, the line is committed to its whole worth once more. All of it is held
of the package and budget line that pay the line (`payers_of`): a request may draw on several.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from django.db.models import Q, Sum

from p3dn.accounts.access.statements import Statement
from procurement.models import (
    BudgetEntry,
    BudgetLine,
    Decision,
    LineState,
    PurchaseRequest,
    Realization,
    RealizationLine,
    RequestLine,
)

ZERO = Decimal(0)
Kind = BudgetEntry.Kind
# Stand for keys in a question that is kept.
PACKAGES, LINES, REQUEST = (-1,), (-2,), -3


@dataclass(frozen=True, slots=True)
class Held:
    """Rupiah of one line or package: asked for or committed and still open, and realised."""

    open: Decimal = ZERO
    realised: Decimal = ZERO

    @property
    def both(self) -> Decimal:
        """What is not left of the ceiling."""
        return self.open + self.realised

    def __add__(self, other: "Held") -> "Held":
        return Held(self.open + other.open, self.realised + other.realised)


Account = int | None
"""Key of a budget line; None where nobody has said which of several."""


class Payer(NamedTuple):
    """Who pays a request line: a package, by its key, out of one of its budget lines."""

    package: int
    account: Account


def held_by(
    package_ids: Iterable[int],
    *,
    without_request: int | None = None,
    without_lines: Collection[int] = (),
) -> dict[int, dict[Account, Held]]:
    """What of each package's budget lines is held; one query for any number of packages.

    Together that is what is held of the package.
    """
    ids = list(package_ids)
    held: dict[int, dict[Account, Held]] = {package: {} for package in ids}
    real = {PACKAGES: ids, REQUEST: without_request or 0, LINES: list(without_lines)}
    for package, account, both, realised in _held().rows(real):
        held[package][account] = Held(open=both - realised, realised=realised)
    return held


@cache
def _held() -> Statement:
    """The question of `held_by`, with keys yet to be filled."""
    rows = (
        BudgetEntry.objects.filter(package__any=PACKAGES)
        .exclude(request=REQUEST)
        .exclude(line__any=LINES)
        .order_by()
        .values_list("package", "budget_line")
        .annotate(sum=Sum("amount"), realised=REALISED)
    )
    return Statement.of(rows)


def held_of(request: PurchaseRequest) -> dict[Payer, Held]:
    """What all lines of one request hold together of each package and budget line."""
    held: dict[Payer, Held] = defaultdict(Held)
    for booked in _booked(request=request).values():
        for payer, one in booked.items():
            held[payer] += one
    return dict(held)


def payers_of(package_id: int, lines: Sequence[RequestLine]) -> dict[int, Payer]:
    """Who pays each request line, by its key; at most two queries when they come with budget lines.

    The budget line it names, of the request's own package (`package_id`) or of a further one; of a
    line from before that was asked, the one it was booked on, else the only one its package has.
    """
    unnamed = [line.pk for line in lines if line.budget_line_id is None]
    booked = _booked(line__in=unnamed) if unnamed else {}
    only = Payer(package_id, only_line_of(package_id) if unnamed else None)
    return {
        line.pk: Payer(payer.package_id, payer.pk)
        if (payer := line.budget_line)
        else max((one for one in booked.get(line.pk, ()) if one.account), default=only)
        for line in lines
    }


def packages_paying(request: PurchaseRequest, lines: Sequence[RequestLine]) -> list[int]:
    """Keys of the packages that pay the lines: the request's own first, whether it pays one or not."""
    further = {payer.package_id for line in lines if (payer := line.budget_line)}
    own = request.package_id
    return [*([own] if own else ()), *sorted(further - {own})]


REALISED = Sum("amount", filter=Q(kind=Kind.REALISE), default=ZERO)


def settle(
    request: PurchaseRequest,
    *,
    decision: Decision | None = None,
    realization: Realization | None = None,
    turned: Collection[int] = (),
) -> None:
    """Write what brings the ledger from what it says of the request's lines to what is so now.

    Comes after the step or the delivery itself, in the same transaction, with the request held; what
    may not pass the ceiling has been looked at before (`room`). `turned` are keys of lines whose
    reservation becomes a commitment. A constant number of queries. A request without a package has
    no ceiling, and so no entries.
    """
    if request.package_id is None:
        return
    booked = _booked(request=request)
    asked = RequestLine.everything.filter(request=request).select_related("budget_line")
    lines = list(asked.order_by("position", "pk"))
    delivered = _delivered(request)
    payers = payers_of(request.package_id, lines)
    entries = []
    for line in lines:
        held, due = booked.get(line.pk, {}), _due(line, delivered.get(line.pk, ZERO))
        holding = Kind.RESERVE if line.state == LineState.SUBMITTED else Kind.COMMIT
        for payer in dict.fromkeys([*held, payers[line.pk]]):
            wanted = due if payer == payers[line.pk] else Held()
            steps = _between(held.get(payer, Held()), wanted, holding, turned=line.pk in turned)
            entries += [
                BudgetEntry(
                    package_id=payer.package,
                    budget_line_id=payer.account,
                    request=request,
                    line=line,
                    kind=kind,
                    amount=amount,
                    decision=decision,
                    realization=realization,
                )
                for kind, amount in steps
            ]
    BudgetEntry.objects.bulk_create(entries)


def _between(
    held: Held, due: Held, holding: Kind, *, turned: bool
) -> Iterator[tuple[Kind, Decimal]]:
    """Kinds and amounts that lead from what is held to what is due."""
    if due.realised != held.realised:
        yield Kind.REALISE, due.realised - held.realised
    let_go = held.open if turned else max(ZERO, held.open - due.open)
    if let_go > ZERO:
        yield Kind.RELEASE, -let_go
    more = due.open - held.open + let_go
    if more > ZERO:
        yield holding, more


def _due(line: RequestLine, delivered: Decimal) -> Held:
    """What a line holds as it stands now, when that much of it was delivered."""
    open_ = max(ZERO, line.total - delivered) if line.state in RequestLine.HOLDING else ZERO
    return Held(open=open_, realised=delivered)


def _delivered(request: PurchaseRequest) -> Mapping[int, Decimal]:
    """Worth of what was delivered of each line, cancelled deliveries left out."""
    rows = (
        RealizationLine.objects.counted()
        .filter(realization__request=request)
        .order_by()
        .values_list("line")
        .annotate(sum=Sum("value"))
    )
    return dict(rows)


def _booked(**of: object) -> dict[int, dict[Payer, Held]]:
    """What the ledger says of each line, by whom it was written under."""
    rows = (
        BudgetEntry.objects.filter(**of)
        .order_by()
        .values_list("line", "package", "budget_line")
        .annotate(sum=Sum("amount"), realised=REALISED)
    )
    booked: dict[int, dict[Payer, Held]] = defaultdict(dict)
    for line, package, account, both, done in rows:
        booked[line][Payer(package, account)] = Held(both - done, done)
    return booked


def only_line_of(package_id: int) -> Account:
    """The package's budget line; None where there are several and nobody has said which one."""
    keys = list(BudgetLine.objects.offered_by([package_id]).values_list("pk", flat=True)[:2])
    return keys[0] if len(keys) == 1 else None
