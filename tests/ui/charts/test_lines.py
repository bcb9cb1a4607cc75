"""Lines go through their values and stop where there is none."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from p3dn.ui.charts import Point, Series, line_chart

from .reading import classed, read, scale, text_of

AMOUNT = st.none() | st.integers(-(10**17), 10**17).map(lambda cents: Decimal(cents).scaleb(-2))


def drawn(*rows):
    points = [Point(f"{n + 1} Nov 2026") for n in range(len(rows[0]))]
    series = [Series(f"Kota {n}", row) for n, row in enumerate(rows)]
    return read(line_chart(title="Harga", points=points, series=series))


def line_points(root):
    return [
        [tuple(map(float, pair.split(","))) for pair in one.get("points").split()]
        for one in root.iter("polyline")
    ]


def test_a_line_stops_at_a_gap():
    values = [Decimal(2), Decimal(4), None, Decimal(6), None, Decimal(0), Decimal(8)]
    root = drawn(values)
    assert [len(line) for line in line_points(root)] == [2, 2]  # a value alone is a dot
    titles = [text_of(one) for one in root.iter("title")]
    assert len(titles) == 5
    assert titles[3] == "Kota 0, 6 Nov 2026: Rp0"


@given(st.lists(st.lists(AMOUNT, min_size=6, max_size=6), min_size=1, max_size=5))
def test_lines_keep_within_their_plane(rows):
    root = drawn(*rows)
    for line in line_points(root):
        assert all(0 <= x <= 100 and 0 <= y <= 100 for x, y in line)
        assert [x for x, _ in line] == sorted({x for x, _ in line})


def test_prices_close_together_are_told_apart():
    root = drawn([Decimal(5_200_000), Decimal(5_400_000)])
    assert scale(root)[0] == "Rp5,2 juta"
    ((_, first), (_, last)) = line_points(root)[0]
    assert first - last > 50


def test_other_prices_start_from_nothing():
    assert scale(drawn([Decimal(5), Decimal(100)]))[0] == "Rp0"
    assert scale(drawn([Decimal(7)]))[0] == "Rp0"


def test_a_single_price_is_a_dot():
    root = drawn([Decimal(7)])
    assert line_points(root) == []
    assert [one.get("x") for one in root.iter("svg") if one.get("x", "8") != "8"] == ["50%"]


@pytest.mark.parametrize("count", [1, 2, 3, 5, 24])
def test_the_first_and_the_last_day_are_said_and_a_phone_needs_no_more(count):
    root = drawn([Decimal(n + 1) for n in range(count)])
    labels = classed(root, "plot-label")
    days = [text_of(one) for one in labels]
    assert (days[0], days[-1]) == ("1 Nov 2026", f"{count} Nov 2026")
    assert len(days) == len(set(days)) <= 5
    always = [one for one in labels if one not in classed(root, "plot-more")]
    assert always == [labels[0], labels[-1]][: len(labels)]
    if count > 1:
        assert [one.get("text-anchor") for one in always] == ["start", "end"]


def test_lines_differ_in_dashes_and_shapes_as_well():
    root = drawn(*[[Decimal(n), Decimal(n + 1)] for n in range(1, 5)])
    looks = {(one.get("stroke-dasharray"), one.get("class")) for one in root.iter("polyline")}
    assert len({dashes for dashes, _ in looks}) == 4
    assert len({one.get("d") for one in root.iter("path")}) == 4


def test_nothing_is_said_to_be_nothing():
    assert text_of(drawn([None])) == "Belum ada data"
