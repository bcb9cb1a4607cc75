"""Work that one does at a time: others wait or leave it, until the transaction or the work is over."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from django.db import transaction

from p3dn.jobs.holding import alone, hold, hold_if_free
from tests.support.processes.at_once import is_free

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("take", [hold, hold_if_free])
def test_it_is_held_until_the_transaction_ends(take: Callable[..., bool | None]) -> None:
    with transaction.atomic():
        assert is_free("plan", 1)
        take("plan", 1)
        assert not is_free("plan", 1)
    assert is_free("plan", 1)


def test_work_alone_outlives_its_transactions_and_ends_with_a_fault() -> None:
    def fail(session: AbstractContextManager[None]) -> None:
        with session:
            with transaction.atomic():
                assert not is_free("reminders")
            assert not is_free("reminders")
            raise OSError

    with pytest.raises(OSError):
        fail(alone("reminders"))
    assert is_free("reminders")


def test_another_part_of_the_work_is_free() -> None:
    with transaction.atomic():
        hold("plan", 1)
        assert is_free("plan", 2)
        assert is_free("books", 1)
