"""Writers, rebuilds and reconciliations at the same moment: nothing is lost, nobody waits for all."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from django.db import connection, transaction

from procurement.models import Expense, MonthCell, SpendingCell
from procurement.spending import reconcile as reconciling
from procurement.spending.cells import rebuild
from procurement.spending.reconcile import one_snapshot, reconcile
from procurement.spending.services import cancel, write
from tests.factories.reports import make_agency
from tests.support.processes.at_once import at_once

from .acts import purchase

pytestmark = pytest.mark.django_db(transaction=True)
DAY = date(2026, 3, 17)


@contextmanager
def beside(act: Callable[[], object]) -> Iterator[None]:
    """Run the act in a session of its own while the body goes on; both must end well."""
    failures: list[Exception] = []

    def run() -> None:
        try:
            act()
        except Exception as error:
            failures.append(error)
        finally:
            connection.close()

    other = threading.Thread(target=run)
    other.start()
    yield
    other.join(20)
    assert not other.is_alive()
    assert failures == []


def until_somebody_waits() -> None:
    """Return once another session of this database is blocked, so that the race really happens."""
    with connection.cursor() as cursor:
        for _ in range(100_000):
            cursor.execute("SELECT count(*) FROM pg_locks WHERE NOT granted")
            if cursor.fetchone()[0]:
                return
    pytest.fail("tidak ada yang menunggu kunci")


def test_two_writers_of_one_cell_are_both_summed():
    agency = make_agency()
    with transaction.atomic():
        write([purchase(agency, DAY, "10")])
        with beside_until_committed(lambda: write([purchase(agency, DAY, "20")])):
            until_somebody_waits()
    assert SpendingCell.objects.get().value == 30
    reconcile()


@contextmanager
def beside_until_committed(act: Callable[[], object]) -> Iterator[None]:
    """As `beside`, but the act can end only after the caller's transaction has."""
    failures: list[Exception] = []
    done = threading.Event()

    def run() -> None:
        try:
            act()
        except Exception as error:
            failures.append(error)
        finally:
            connection.close()
            done.set()

    threading.Thread(target=run).start()
    yield
    transaction.on_commit(lambda: done.wait(20))
    transaction.on_commit(lambda: failures and pytest.fail(str(failures)))


def test_many_writers_in_opposite_order_neither_lose_nor_block_each_other():
    agencies = [make_agency() for _ in range(4)]

    def act(order: list) -> Callable[[], object]:
        def run() -> None:
            for _ in range(3):
                written = write([purchase(agency, DAY, "1") for agency in order])
                cancel(Expense.objects.filter(pk=written[0].pk))

        return run

    results = at_once(act(agencies), act(agencies[::-1]), act(agencies[1:] + agencies[:1]))
    assert results == [None, None, None]
    assert SpendingCell.objects.whole()["sum_value"] == 3 * 3 * 3
    reconcile()


def test_cells_are_reached_in_the_order_of_their_key():
    """A writer stopped at the fourth cell holds the three before it and none after it."""
    agencies = [make_agency() for _ in range(8)]
    write([purchase(agency, DAY, "1") for agency in agencies])
    mixed = [agencies[place] for place in (5, 0, 7, 2, 4, 1, 6, 3)]
    with transaction.atomic():
        cells = SpendingCell.objects.order_by("agency")
        cells.select_for_update().get(agency=agencies[3])
        with beside_until_committed(lambda: write([purchase(one, DAY, "1") for one in mixed])):
            until_somebody_waits()
        free = cells.select_for_update(skip_locked=True).values_list("agency", flat=True)
        assert list(free) == [agency.pk for agency in agencies[3:]]
    reconcile()


def test_a_rebuild_keeps_what_is_written_while_it_compares():
    """The rebuild has seen the old sum and waits for a writer; both parts end up in the cell."""
    agency = make_agency()
    write([purchase(agency, DAY, "10")])
    SpendingCell.objects.update(value=1)
    with transaction.atomic():
        write([purchase(agency, DAY, "20")])
        with beside_until_committed(rebuild):
            until_somebody_waits()
    assert SpendingCell.objects.get().value == 30
    reconcile()


def test_a_writer_keeps_what_a_rebuild_puts_right_before_it():
    agency = make_agency()
    write([purchase(agency, DAY, "10")])
    SpendingCell.objects.update(value=1)
    with transaction.atomic():
        rebuild()
        with beside_until_committed(lambda: write([purchase(agency, DAY, "20")])):
            until_somebody_waits()
    assert SpendingCell.objects.get().value == 30
    reconcile()


def test_two_rebuilds_at_once_put_right_once():
    agency = make_agency()
    write([purchase(agency, DAY, "10")])
    SpendingCell.objects.update(value=1)
    with transaction.atomic():
        rebuild()
        with beside_until_committed(rebuild):
            until_somebody_waits()
    assert SpendingCell.objects.get().value == 10


def test_a_rebuild_of_sums_that_are_right_makes_nobody_wait():
    agency = make_agency()
    write([purchase(agency, DAY, "10")])
    with transaction.atomic():
        rebuild()
        with beside(lambda: write([purchase(agency, DAY, "20")])):
            pass
    reconcile()


def test_a_reconciliation_sees_one_moment_and_makes_nobody_wait(monkeypatch):
    """A purchase written between its two questions is in neither of its answers."""
    agency = make_agency()
    write([purchase(agency, DAY, "10")])
    compare, asked = reconciling.compare, []

    def interrupted(model, *more):
        found = compare(model, *more)
        if not asked:
            asked.append(model)
            with beside(lambda: write([purchase(agency, DAY, "20")])):
                pass
        return found

    monkeypatch.setattr(reconciling, "compare", interrupted)
    reconcile()
    assert asked == [MonthCell]
    with one_snapshot():
        assert SpendingCell.objects.get().value == 30
