"""A suspension lasts at most five working days; afterwards somebody has to say how it ended."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from p3dn.regulation import Standing
from p3dn.regulation.certificates.standing import Event, Happening
from p3dn.regulation.certificates.suspension import last_day, over_since, overdue

ONE = timedelta(days=1)
MONDAY = date(2026, 3, 2)
days = st.dates(date(2020, 1, 1), date(2040, 1, 1))


@pytest.mark.parametrize(
    ("begun", "last"),
    [
        (MONDAY, MONDAY + 7 * ONE),
        (MONDAY + 4 * ONE, MONDAY + 11 * ONE),  # Friday to Friday
        (MONDAY + 5 * ONE, MONDAY + 11 * ONE),  # of a weekend
        (MONDAY + 6 * ONE, MONDAY + 11 * ONE),
    ],
)
def test_five_working_days(begun: date, last: date) -> None:
    assert last_day(begun) == last


@given(day=days)
def test_what_is_over_by_a_day(day: date) -> None:
    assert last_day(over_since(day)) < day <= last_day(over_since(day) + ONE)
    assert last_day(day).weekday() < 5


SUSPENDED = Event(Happening.SUSPENDED, MONDAY)
LAST = MONDAY + 7 * ONE


@pytest.mark.parametrize(
    ("later", "standing", "day", "asked"),
    [
        ((), Standing.SUSPENDED, LAST, None),
        ((), Standing.SUSPENDED, LAST + ONE, LAST),
        ((), Standing.SUPERSEDED, LAST + ONE, None),
        ((Event(Happening.REVOKED, LAST + 9 * ONE, 1),), Standing.SUSPENDED, LAST + ONE, None),
        ((Event(Happening.SUSPENDED, LAST, 1),), Standing.SUSPENDED, LAST + ONE, None),
    ],
)
def test_it_is_asked_after_once_it_is_over(
    later: tuple[Event, ...], standing: Standing, day: date, asked: date | None
) -> None:
    assert overdue((*later, SUSPENDED), standing, day) == asked
