"""Writing purchases and taking them out; sums move in the same transaction."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from procurement.models import (
    Expense,
    ExpenseAccount,
    ExpenseFunding,
    Realization,
    RealizationLine,
)

from .cells import move
from .delivered import expenses_of, fundings_of
from .loading.afterwards.matching import match_delivery

State = Expense.State
# the database checks these all at once, `full_clean` would one by one
FOREIGN = {field.name for field in Expense._meta.fields if field.is_relation}


@transaction.atomic
def write(
    expenses: Sequence[Expense],
    *,
    fundings: Iterable[ExpenseFunding] = (),
    accounts: Iterable[ExpenseAccount] = (),
) -> list[Expense]:
    """Write purchases with what paid them; a constant number of queries.

    Fundings and accounts point to their expense, written here. What another purchase counts for
    (`counted_by`) is written but not summed. The database refuses parts that do not add up.
    """
    written = _insert(expenses, fundings, accounts)
    move({one.pk: 1 for one in written if one.counts})
    return written


@transaction.atomic(savepoint=False)
def write_delivery(realization: Realization, lines: Sequence[RealizationLine]) -> list[Expense]:
    """Write a delivery's lines as purchases; called where the delivery is written, at its end.

    What a national source knows of it already is counted by its first line from now on. Sums are moved
    once for all of it, when all else is written and checked: others wait for them from there until this
    transaction ends.
    """
    purchases = expenses_of(realization, lines)
    written = _insert(purchases, fundings_of(purchases), ())
    known = match_delivery(written)
    held = _held(Q(pk__in=known)) if known else []
    signs = {one.pk: 1 for one in written} | dict.fromkeys(_counted(held), -1)
    for one in Expense.objects.filter(pk__in=held):
        _refuse_to_count(one, by=known[one.pk])
        Expense.objects.filter(pk=one.pk).update(counted_by=known[one.pk])
    connection.check_constraints()  # what waits for the end is looked up before others wait, too
    move(signs)
    return written


def take_out_delivery(realization: Realization) -> None:
    """Take a cancelled delivery out of every sum."""
    cancel(Expense.objects.filter(delivery_line__realization=realization))


@transaction.atomic
def cancel(expenses: QuerySet[Expense]) -> int:
    """Take purchases out of every sum for good; returns how many were current.

    What they counted for counts by itself again: it was bought all the same.
    """
    chosen = expenses.filter(state=State.CURRENT).values("pk")
    held = _held(Q(pk__in=chosen) | Q(counted_by__in=chosen))
    going = list(expenses.filter(pk__in=held, state=State.CURRENT).values_list("pk", flat=True))
    with _sums_follow(held):
        Expense.objects.filter(pk__in=going).update(state=State.CANCELLED)
        Expense.objects.filter(counted_by__in=going, state=State.CURRENT).update(counted_by=None)
    return len(going)


@transaction.atomic
def supersede(
    old: Expense,
    new: Expense,
    *,
    fundings: Iterable[ExpenseFunding] = (),
    accounts: Iterable[ExpenseAccount] = (),
) -> Expense:
    """Put a corrected version in the place of a purchase, also where others are counted by it.

    `new` says everything anew; source, key and version follow from `old`. Raises ValidationError
    when `old` is current no more.
    """
    held = _held(Q(pk=old.pk) | Q(counted_by=old))
    kept = Expense.objects.get(pk=old.pk)
    if kept.state != State.CURRENT:
        raise ValidationError(_("Belanja ini sudah dibatalkan atau diganti. Muat ulang dahulu."))
    new.source, new.key, new.version = kept.source, kept.key, kept.version + 1
    new.counted_by_id = kept.counted_by_id
    with _sums_follow(held):
        Expense.objects.filter(pk=kept.pk).update(state=State.SUPERSEDED)
        (written,) = _insert([new], fundings, accounts)
        Expense.objects.filter(counted_by=kept).update(counted_by=written)
        held.append(written.pk)
    return written


@transaction.atomic
def count_once(expense: Expense, *, by: Expense | None) -> None:
    """Let a purchase known twice be summed by the other one, or by itself again when None.

    Raises ValidationError unless `by` is summed itself, and when others are counted by `expense`.
    """
    held = _held(Q(pk__in=[one.pk for one in (expense, by) if one]))
    if by is not None:
        _refuse_to_count(expense, by=by.pk)
    with _sums_follow(held):
        Expense.objects.filter(pk=expense.pk).update(counted_by=by)


def _refuse_to_count(expense: Expense, *, by: int) -> None:
    """Raise ValidationError unless the purchase may be counted by the one of this key."""
    if not _counted([by]):
        raise ValidationError(_("Belanja pembandingnya tidak dihitung, jadi tidak dapat mewakili."))
    if expense.counts_for.exists():
        raise ValidationError(_("Belanja ini sendiri mewakili belanja lain."))


def _insert(
    expenses: Sequence[Expense],
    fundings: Iterable[ExpenseFunding],
    accounts: Iterable[ExpenseAccount],
) -> list[Expense]:
    for expense in expenses:
        expense.clean_fields(exclude=FOREIGN)
    written = Expense.objects.bulk_create(expenses)
    ExpenseFunding.objects.bulk_create(fundings)
    ExpenseAccount.objects.bulk_create(accounts)
    return written


def _held(which: Q) -> list[int]:
    """Keys of these rows, kept from changing until the transaction ends; always in one order."""
    rows = Expense.objects.select_for_update().filter(which).order_by("pk")
    return list(rows.values_list("pk", flat=True))


def _counted(ids: Iterable[int]) -> set[int]:
    return set(Expense.objects.counted().filter(pk__in=list(ids)).values_list("pk", flat=True))


@contextmanager
def _sums_follow(held: list[int]) -> Iterator[None]:
    """Move the sums by what the body makes of these held rows; it may add rows to the list."""
    before = _counted(held)
    yield
    after = _counted(held)
    move(dict.fromkeys(before - after, -1) | dict.fromkeys(after - before, 1))
