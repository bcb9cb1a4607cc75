"""Working days: what the law counts in is neither a weekend nor a recorded day of rest."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from p3dn.regulation.dated.working_days import WEEKENDS, Calendar

ONE = timedelta(days=1)
MONDAY = date(2026, 3, 2)
days = st.dates(date(2025, 1, 1), date(2027, 12, 31))
workdays = days.filter(lambda day: day.weekday() < 5)
calendars = st.builds(
    lambda off: Calendar(tuple(sorted(off)), frozenset({2025, 2026})), st.sets(workdays, max_size=9)
)


def is_worked(day: date, calendar: Calendar) -> bool:
    return day.weekday() < 5 and day not in calendar.off


@given(days, st.integers(-3, 60), calendars)
def test_those_between_two_days_are_counted_one_by_one(
    first: date, many: int, calendar: Calendar
) -> None:
    """The last day counts, the first does not; backwards there are none."""
    last = first + many * ONE
    expected = sum(is_worked(first + n * ONE, calendar) for n in range(1, many + 1))
    assert calendar.between(first, last) == expected


@given(days, st.integers(1, 30), calendars)
def test_so_many_later_there_are_so_many_between(day: date, many: int, calendar: Calendar) -> None:
    last = calendar.after(day, many)
    assert is_worked(last, calendar)
    assert calendar.between(day, last) == many


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        (MONDAY, 0),
        (MONDAY - ONE, 0),
        (MONDAY + ONE, 1),
        (MONDAY + 4 * ONE, 4),
        (MONDAY + 6 * ONE, 4),
        (MONDAY + 7 * ONE, 5),
        (MONDAY + 14 * ONE, 10),
    ],
)
def test_from_a_monday_on(last: date, expected: int) -> None:
    assert WEEKENDS.between(MONDAY, last) == expected


@pytest.mark.parametrize("many", [0, 5, 10])
def test_a_day_of_rest_within_is_one_less(many: int) -> None:
    """On the last day it counts, on the first it does not."""
    calendar = Calendar((MONDAY, MONDAY + 7 * ONE), frozenset({2026}))
    last = MONDAY + 7 * ONE
    assert calendar.between(MONDAY, last) == 4
    assert calendar.between(MONDAY - ONE, last) == 4
    assert calendar.between(MONDAY, last - ONE) == 4
    assert calendar.between(last, last + many * ONE) == WEEKENDS.between(last, last + many * ONE)


@pytest.mark.parametrize(
    ("first", "last", "unknown"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), ()),
        (date(2025, 12, 31), date(2026, 1, 1), (2025,)),
        (date(2026, 12, 31), date(2028, 1, 1), (2027, 2028)),
    ],
)
def test_years_without_holidays_are_named(
    first: date, last: date, unknown: tuple[int, ...]
) -> None:
    assert Calendar((), frozenset({2026})).unrecorded(first, last) == unknown
