"""The ledger of package ceilings: each step of a request, and each delivery, writes what it changes.

A line holds its worth from submission until its request ends or the line is turned down, and from then on what was
delivered of it. A delivery below the approved price or quantity frees nothing while the request is
open: something may still come, and only completing it, by the last unit or by closing it, says that
the rest will not. A cancelled delivery takes from the line what it had realised; of a request still
open, or opened again by it, the line is committed to its whole worth once more.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Max, Q, Sum

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


@dataclass(frozen=True, slots=True)
class Held:
    """Rupiah of one line or package: asked for or committed and still open, and realised."""

    open: Decimal = ZERO
    realised: Decimal = ZERO

    @property
    def both(self) -> Decimal:
        """What is not left of the ceiling."""
        return self.open + self.realised


def held_by(
    package_ids: Iterable[int],
    *,
    without_request: int | None = None,
    without_lines: Collection[int] = (),
) -> dict[int, Held]:
    """What of each package's ceiling is held; one query for any number of packages."""
    ids = list(package_ids)
    rows = (
        BudgetEntry.objects.filter(package__in=ids)
        .exclude(request=without_request)
        .exclude(line__in=without_lines)
        .order_by()
        .values_list("package")
        .annotate(sum=Sum("amount"), realised=REALISED)
    )
    held = dict.fromkeys(ids, Held())
    for package, both, realised in rows:
        held[package] = Held(open=both - realised, realised=realised)
    return held


def held_of(request: PurchaseRequest) -> Held:
    """What all lines of one request hold together, reserved, committed and realised."""
    booked = _booked(request).values()
    return Held(
        open=sum((held.open for held, _under in booked), ZERO),
        realised=sum((held.realised for held, _under in booked), ZERO),
    )


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
    booked = _booked(request)
    budget_line = _only_line_of(request.package_id)
    entries = []
    for line, (due, holding) in _due(request).items():
        held, of = booked.get(line, (Held(), budget_line))
        entries += [
            BudgetEntry(
                package_id=request.package_id,
                budget_line_id=of,
                request=request,
                line_id=line,
                kind=kind,
                amount=amount,
                decision=decision,
                realization=realization,
            )
            for kind, amount in _between(held, due, holding, turned=line in turned)
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


def _due(request: PurchaseRequest) -> dict[int, tuple[Held, Kind]]:
    """What each line holds as it stands now, and as what it holds the open part."""
    delivered = dict(
        RealizationLine.objects.counted()
        .filter(realization__request=request)
        .order_by()
        .values_list("line")
        .annotate(sum=Sum("value"))
    )
    lines = RequestLine.everything.filter(request=request).order_by("position", "pk")
    found = {}
    for line, total, state in lines.values_list("pk", "total", "state"):
        realised = delivered.get(line, ZERO)
        open_ = max(ZERO, total - realised) if state in RequestLine.HOLDING else ZERO
        holding = Kind.RESERVE if state == LineState.SUBMITTED else Kind.COMMIT
        found[line] = Held(open=open_, realised=realised), holding
    return found


def _booked(request: PurchaseRequest) -> dict[int, tuple[Held, int | None]]:
    """What the ledger says of each line, and the budget line it was written under."""
    rows = (
        BudgetEntry.objects.filter(request=request)
        .order_by()
        .values_list("line")
        .annotate(sum=Sum("amount"), realised=REALISED, under=Max("budget_line"))
    )
    return {line: (Held(both - done, done), under) for line, both, done, under in rows}


def _only_line_of(package_id: int) -> int | None:
    """The package's budget line; None where there are several and nobody has said which one."""
    lines = BudgetLine.objects.filter(package=package_id)
    keys = list(lines.values_list("pk", flat=True)[:2])
    return keys[0] if len(keys) == 1 else None
