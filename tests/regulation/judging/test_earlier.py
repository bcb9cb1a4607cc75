"""Lines before one have first claim on what is free, each until its own day (Perpres 46/2025 Pasal 66 ayat 2)."""

from decimal import Decimal as D

import pytest

from p3dn.regulation import Earlier, assess, facts_from_data, offered
from p3dn.regulation.snapshot import facts_to_data
from tests.regulation.cases import NOTHING, line, product


def earlier(ref: str, quantity: int, **spare: int) -> Earlier:
    return Earlier(ref, D(quantity), tuple((name, D(more)) for name, more in spare.items()))


@pytest.mark.rule("P3DN-W09")
@pytest.mark.parametrize(
    ("before", "left"),
    [
        ((), 10),
        ((earlier("A", 4),), 6),
        ((earlier("A", 4), earlier("A", 9)), 0),
        # Of next year: ninety more are made until then, and those are taken first.
        ((earlier("A", 90, A=90),), 10),
        ((earlier("A", 93, A=90),), 7),
        ((earlier("A", 200, A=90),), 0),
        # Two of later days: what is promised by the nearer must be made by then as well.
        ((earlier("A", 20, A=20), earlier("A", 70, A=90)), 10),
        ((earlier("A", 25, A=20), earlier("A", 65, A=90)), 5),
        ((earlier("A", 85, A=90), earlier("A", 20, A=20)), 0),
        ((earlier("A", 90, A=90), earlier("A", 4)), 6),
        # Of an earlier day: no more can be taken than is made until then.
        ((earlier("A", 9, A=-7),), 7),
        # Of what is taken of another, nothing.
        ((earlier("B", 9),), 10),
    ],
)
def test_what_is_left_by_the_day_of_a_line(before: tuple[Earlier, ...], left: int) -> None:
    chosen = product("A", "30", available=D(10))
    facts = line(chosen, product("B", "30"), chosen="A", earlier=before)
    result = assess(facts)
    assert offered(chosen, result).available == left
    assert (result.verdict == "complies") is (left >= 10)


def test_a_line_of_a_later_day_takes_first_what_comes_first_and_is_made_by_then() -> None:
    """It asks for twelve of the lower step: seven are to be had above by its day, five stay below."""
    top, low = product("A", "30", available=D(3)), product("C", "10", available=D(10))
    facts = line(top, low, chosen="C", quantity=D(10), national_list=NOTHING,
                 earlier=(earlier("C", 12, A=4),))  # fmt: skip
    result = assess(facts)
    assert [offered(one, result).available for one in (top, low)] == [0, 5]
    same_day = assess(
        line(top, low, chosen="C", national_list=NOTHING, earlier=(earlier("C", 12),))
    )
    assert [offered(one, same_day).available for one in (top, low)] == [0, 1]


def test_what_nobody_knows_stays_unknown_and_a_stranger_is_itself() -> None:
    unknown = product("A", "30", available=None)
    result = assess(line(unknown, chosen="A", earlier=(earlier("A", 4, A=2),)))
    assert offered(unknown, result).available is None
    stranger = product("Z", "30", available=D(8))
    assert offered(stranger, result) is stranger


def test_the_days_of_earlier_lines_are_frozen_with_them() -> None:
    facts = line(product("A", "30"), chosen="A", earlier=(earlier("A", 4, A=-2), earlier("A", 1)))
    data = facts_to_data(facts)
    assert [row["spare"] for row in data["earlier"]] == [[["A", "-2"]], []]
    assert facts_from_data(data) == facts
    for row in data["earlier"]:
        del row["spare"]  # as engine 2.0 froze them
    assert facts_from_data(data).earlier == (Earlier("A", D(4)), Earlier("A", D(1)))
