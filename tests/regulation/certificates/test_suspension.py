"""A suspension lasts at most five working days; afterwards somebody has to say how it ended."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from p3dn.regulation import (
    ENGINE_VERSION,
    Candidate,
    Standing,
    Waiver,
    Who,
    assess,
    needs,
    replay,
    snapshot,
    told,
    why_not,
)
from p3dn.regulation.certificates.standing import Event, Happening
from p3dn.regulation.certificates.suspension import last_day, over_since, overdue
from p3dn.regulation.dated.working_days import Calendar
from p3dn.regulation.engines import second
from tests.regulation.cases import DAY, NOTHING, imported, line, product

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


def test_holidays_are_no_working_days() -> None:
    """Two days of rest within the five push the end, and the day it is asked after, on by two."""
    holidays = Calendar((MONDAY + 1 * ONE, MONDAY + 2 * ONE), frozenset({2026}))
    assert last_day(MONDAY, holidays) == MONDAY + 9 * ONE
    assert (
        over_since(MONDAY + 9 * ONE, holidays) < MONDAY <= over_since(MONDAY + 10 * ONE, holidays)
    )
    late = MONDAY + 8 * ONE
    assert overdue((SUSPENDED,), Standing.SUSPENDED, late) == LAST
    assert overdue((SUSPENDED,), Standing.SUSPENDED, late, lambda: holidays) is None


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


def test_before_the_rule_was_in_force_nothing_is_over_by_it() -> None:
    old = Event(Happening.SUSPENDED, date(2025, 11, 3))
    until = date(2025, 11, 10)
    assert overdue([old], Standing.SUSPENDED, date(2025, 12, 11)) is None
    assert overdue([old], Standing.SUSPENDED, date(2025, 12, 12)) == until


# What a judgement says of it (Permenperin 35/2025 Pasal 68) ----------------------------------------

OVERDUE = {"standing": Standing.SUSPENDED, "suspended_until": DAY - ONE}
END = "suspension_end"
OUTSIDE = {"siinas_listed": False}


@pytest.mark.rule("P3DN-B09")
@pytest.mark.parametrize(
    ("chosen", "other", "verdict", "settles"),
    [
        # What is chosen: it may be in force again, and then it needs nothing else.
        (product("A", "45", **OVERDUE, **OUTSIDE), None, "exemption_needed", ["exemption", END]),
        (product("A", "45", **OVERDUE), product("B", "30"), "choose_another", [END]),
        (product("A", "45", **OVERDUE), None, "complies", []),
        # What may stand higher than what is chosen.
        (product("C", "10"), product("A", "45", **OVERDUE), "cannot_be_judged", [END]),
        (product("S", None), product("A", "10", **OVERDUE), "cannot_be_judged", [END]),
        (product("C", "10"), product("A", "10", **OVERDUE), "complies", []),
        (imported(), product("A", "10", **OVERDUE, **OUTSIDE), "cannot_be_judged", [END]),
        # On its last day, or lapsed meanwhile, it is suspended and no more.
        (product("C", "10"), product("A", "45", **OVERDUE | {"suspended_until": DAY}), "complies", []),
        (product("C", "10"), product("A", "45", **OVERDUE, tkdn_valid_until=DAY - ONE), "complies", []),
        (product("C", "10"), product("A", "45", **OVERDUE, tkdn_valid_until=DAY), "cannot_be_judged", [END]),
        (product("C", "10"), product("A", "45", standing=Standing.SUSPENDED), "complies", []),
        (product("C", "10"), product("A", "45", **OVERDUE | {"standing": Standing.REVOKED}), "complies", []),
    ],
)  # fmt: skip
def test_a_suspension_that_is_over_is_asked_after(
    chosen: Candidate, other: Candidate | None, verdict: str, settles: list[str]
) -> None:
    others = [other] if other else []
    approved = Waiver(granted=True, reference="900/1/2026")
    facts = line(
        chosen, *others, chosen=chosen.ref, national_list=NOTHING, import_approval=approved
    )
    result = assess(facts)
    assert (result.verdict, [what.field for what in result.missing]) == (verdict, settles)
    asked = [what.who for what in result.missing if what.field == END]
    assert asked in ([], [Who.INDUSTRY_OFFICE])


def test_whose_suspension_is_over_is_said_in_words() -> None:
    mine, other = product("A", "45", **OVERDUE), product("B", "45", **OVERDUE)
    result = assess(line(mine, other, chosen="A", national_list=NOTHING))
    said = (
        "Pembekuan sertifikatnya paling lama sampai 31 Mei 2026, "
        "dan belum dicatat apakah sesudah itu dipulihkan atau dicabut."
    )
    assert said in [one.text for one in told(result)]
    facts = line(product("C", "10"), other, chosen="C", national_list=NOTHING)
    result = assess(facts)
    assert needs(result) == [
        "Akhir pembekuan sertifikat belum dicatat: dipulihkan atau dicabut. "
        "Yang dapat melengkapi: Disperindag."
    ]
    assert "Belum pasti: Produk B." in [one.text for one in told(result)]
    assert said in why_not("B", result, facts)[0]


def test_a_line_frozen_by_engine_2_0_says_nothing_of_it() -> None:
    facts = line(product("A", "45", standing=Standing.SUSPENDED), chosen="A", national_list=NOTHING)
    now, then = assess(facts), second.engine("2.0")(facts)
    assert (now.engine_version, then.engine_version) == (ENGINE_VERSION, "2.0")
    assert then == replace(now, engine_version="2.0")
    assert replay(snapshot(facts, then).text).same
