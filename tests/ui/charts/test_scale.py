"""Round amounts along an axis, whatever the values are."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from p3dn.ui.charts.scale import PERCENT, RUPIAH, axis, round_marks

AMOUNTS = st.decimals(-(10**18), 10**18, allow_nan=False, places=2)
CENT = Decimal("0.01")


@given(AMOUNTS, AMOUNTS, st.sampled_from([RUPIAH, PERCENT]))
@example(Decimal(0), Decimal(0), RUPIAH)
@example(Decimal(0), Decimal(10) ** 60, RUPIAH)
@example(Decimal(999_500_000), Decimal(1_000_500_000), RUPIAH)
@example(Decimal(0), Decimal(1_000_000_000), RUPIAH)
def test_an_axis_holds_every_value_below_its_highest_mark(one, other, unit):
    least, most = sorted([one, other])
    drawn = axis(least, most, unit)
    marks = drawn.marks
    assert marks[0] <= least <= most < marks[-1]
    steps = {upper - lower for lower, upper in zip(marks, marks[1:], strict=False)}
    assert len(steps) == 1
    (step,) = steps
    assert step >= unit.finest
    assert step.normalize().as_tuple().digits in {(1,), (2,), (2, 5), (5,)}
    assert all(mark % step == 0 for mark in marks)  # so that zero is one of them
    assert 2 <= len(marks) <= 8
    assert len(set(drawn.words)) == len(marks)  # no two are called the same
    assert marks[1] > least  # no room is left empty below
    assert marks[-2] <= most  # nor above
    assert 0 <= drawn.share(least) <= drawn.share(most) <= 1


@pytest.mark.parametrize(
    ("most", "unit", "words"),
    [
        ("1025000000", RUPIAH,
         ["Rp0", "Rp250 juta", "Rp500 juta", "Rp750 juta", "Rp1 miliar", "Rp1,25 miliar"]),
        ("3", RUPIAH, ["Rp0", "Rp1", "Rp2", "Rp3", "Rp4"]),
        ("0.4", RUPIAH, ["Rp0", "Rp1"]),
        ("96", PERCENT, ["0 %", "20 %", "40 %", "60 %", "80 %", "100 %"]),
        ("48000000000000000", RUPIAH,
         ["Rp0", "Rp10.000 triliun", "Rp20.000 triliun", "Rp30.000 triliun", "Rp40.000 triliun",
          "Rp50.000 triliun"]),
    ],
)  # fmt: skip
def test_marks_are_said_as_one_says_them(most, unit, words):
    assert axis(Decimal(0), Decimal(most), unit).words == words


def test_marks_that_short_words_do_not_tell_apart_are_written_in_full():
    drawn = axis(Decimal(1_000_000_000), Decimal(1_000_000_400), RUPIAH)
    assert drawn.words[:2] == ["Rp1.000.000.000", "Rp1.000.000.100"]


def test_values_below_zero_have_their_marks():
    assert round_marks(Decimal(-3), Decimal(12), CENT) == [-5, 0, 5, 10, 15]
