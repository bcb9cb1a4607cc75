"""Cells at size: written anew beside plain GROUP BY, compared with their purchases, and whom that delays."""

import threading
from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from django.db import connection, transaction

from .timing import Spent, median, p95, timed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from p3dn.accounts.models import Agency

YEAR = 2026


def plain_sums() -> None:
    """Every kind of cell summed from the purchases, and nothing done with it."""
    from procurement.spending.rollups import ROLLUPS

    with connection.cursor() as cursor:
        for rollup in ROLLUPS:
            # all sums worked out, none sent
            cursor.execute(f"EXPLAIN (ANALYZE, TIMING OFF) {rollup.source('WHERE e.counts')}")


def measured(agency: "Agency") -> dict[str, float]:
    """Rebuild, the same by plain GROUP BY, reconcile, and what each makes a writer wait."""
    from procurement.spending.cells import rebuild
    from procurement.spending.reconcile import reconcile

    quiet = writing_beside(agency, lambda: None, least=10)[1]
    plain = timed("plain GROUP BY of the same sums", plain_sums)
    again, meanwhile = writing_beside(agency, lambda: timed("rebuilding all cells", rebuild))
    compared, beside = writing_beside(
        agency, lambda: timed(f"reconciling {YEAR}", lambda: reconcile(YEAR))
    )
    for name, waited in (("quiet", quiet), ("during a rebuild", meanwhile), ("reconcile", beside)):
        print(f"  a writer, {name}: {len(waited.clock)} writes, median {median(waited.clock):.0f} ms,"
              f" p95 {p95(waited.clock):.0f}, longest {max(waited.clock):.0f}")  # fmt: skip
    times = again.work[0] / plain.work[0]
    print(
        f"  rebuild {times:.2f} times plain of the processor, {again.clock[0] / plain.clock[0]:.2f} by the clock"
    )
    tampered(agency)
    return {"rebuild": times, "reconcile seconds": compared.work[0] / 1000}


def writing_beside(
    agency: "Agency", act: Callable[[], Any], *, least: int = 3
) -> "tuple[Any, Spent]":
    """What `act` answers, and what purchases of another session take as long as it runs."""
    waited, done = Spent(), threading.Event()

    def work() -> None:
        try:
            while not done.is_set() or len(waited.clock) < least:
                waited.add(lambda: bought(agency))
        finally:
            connection.close()

    writer = threading.Thread(target=work)
    writer.start()
    try:
        return act(), waited
    finally:
        done.set()
        writer.join()


def bought(agency: "Agency") -> None:
    """One purchase with its sums, as an import of one row writes it."""
    from decimal import Decimal
    from uuid import uuid4

    from procurement.models import Expense
    from procurement.spending.services import write

    value = Decimal(1000)
    write([
        Expense(source="tender", key=uuid4().hex, document="D0", fiscal_year=YEAR, date=f"{YEAR}-03-17",
                region_id=agency.region_id, agency=agency, value=value, domestic_value=value)
    ])  # fmt: skip


def tampered(agency: "Agency") -> None:
    """One purchase changed behind everybody's back is named by the comparison of its year."""
    from procurement.models import Expense
    from procurement.spending.reconcile import RollupsDiffer, reconcile

    with rolled_back():
        found = Expense.objects.filter(agency=agency, date__year=YEAR).values_list("pk", flat=True)[
            0
        ]
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL session_replication_role = replica")
            cursor.execute(
                "UPDATE procurement_expense SET value = value + 1, domestic_value = domestic_value + 1"
                " WHERE id = %s",
                [found],
            )
        try:
            reconcile(YEAR)
        except RollupsDiffer as differ:
            print(
                f"  one tampered row: {len(differ.differences)} sums differ, {differ.differences[0]}"
            )
        else:
            raise AssertionError("a tampered row was not found")


@contextmanager
def rolled_back() -> "Iterator[None]":
    """Nothing of what is done stays."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
