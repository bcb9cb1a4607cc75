"""Bars stand where their values say."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from p3dn.ui.charts import PERCENT, Point, Series, bar_chart, ranking_chart

from .reading import BOTTOM, TOP, bars, classed, columns, read, scale, text_of

MONTHS = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]
POINTS = [Point(name, f"{name} 2026", f"/belanja/?bulan={n}&a=b") for n, name in enumerate(MONTHS)]
AMOUNT = st.none() | st.integers(-(10**17), 10**17).map(lambda cents: Decimal(cents).scaleb(-2))


def drawn(*rows, stacked=True, points=POINTS, **more):
    series = [Series(f"Asal {n}", row) for n, row in enumerate(rows)]
    return read(bar_chart(title="Belanja", points=points, series=series, stacked=stacked, **more))


def some(*values):
    """Twelve values: these and then none."""
    return [*map(Decimal, values), *[None] * (12 - len(values))]


def test_a_month_is_one_link_that_says_what_stands_there():
    root = drawn(some(600_000_000, 0), some("1200000000", 0))
    first, second = columns(root)
    assert (first.tag, first.get("href")) == ("a", "/belanja/?bulan=0&a=b")
    assert first[0].tag == "title"
    assert text_of(first[0]) == (
        "Jan 2026: Asal 0 Rp600 juta, Asal 1 Rp1,2 miliar; jumlah Rp1,8 miliar"
    )
    assert "Rp0" in text_of(second[0])  # known to be nothing: told, not drawn
    assert bars(second) == []


def test_a_month_to_come_has_no_bar_no_link_and_no_amount():
    root = drawn(some(5, 7))
    assert len(columns(root)) == 2
    assert [text_of(one) for one in classed(root, "plot-label")] == MONTHS


def test_parts_stand_upon_each_other_as_high_as_they_are():
    lower, upper = bars(columns(drawn(some(500_000_000), some(250_000_000)))[0])
    assert scale(drawn(some(500_000_000), some(250_000_000)))[-1] == "Rp800 juta"
    assert (lower.bottom, lower.y) == (BOTTOM, pytest.approx(BOTTOM - 220 * 5 / 8, abs=0.02))
    assert (upper.bottom, upper.y) == (
        pytest.approx(lower.y, abs=0.02),
        pytest.approx(BOTTOM - 220 * 7.5 / 8, abs=0.02),
    )
    assert lower.look != upper.look


@given(st.lists(st.lists(AMOUNT, min_size=5, max_size=5), min_size=1, max_size=5), st.booleans())
def test_bars_keep_within_their_plane_and_place(rows, stacked):
    root = drawn(*rows, stacked=stacked, points=POINTS[:5])
    if classed(root, "plot-none"):
        assert not any(value for row in rows for value in row)
        return
    known = [n for n in range(5) if any(row[n] is not None for row in rows)]
    for at, column in zip(known, columns(root), strict=True):
        standing = bars(column)
        for bar in standing:
            assert TOP <= bar.y < bar.bottom <= BOTTOM + 0.02  # below the highest mark
            assert 100 * at / 5 < bar.x
            assert bar.x + bar.width < 100 * (at + 1) / 5 + 0.02
        if not stacked:
            beside = sorted(standing, key=lambda bar: bar.x)
            assert all(a.x + a.width <= b.x + 0.02 for a, b in pairwise(beside))


def test_what_is_negative_hangs_below_zero():
    root = drawn(some(6, -4), unit=PERCENT)
    assert scale(root)[0] == "-4 %"
    zero = float(classed(root, "plot-zero")[0].get("y1"))
    up, down = (bars(column)[0] for column in columns(root))
    assert (up.bottom, down.y) == (pytest.approx(zero, abs=0.02), pytest.approx(zero, abs=0.02))


def test_one_point_is_drawn_in_the_middle():
    (bar,) = bars(columns(drawn([Decimal(5)], points=POINTS[:1]))[0])
    assert bar.x + bar.width / 2 == pytest.approx(50, abs=0.02)


@pytest.mark.parametrize("rows", [[], [[None] * 12], [some(0, 0)], [some("NaN", "Infinity")]])
def test_without_values_there_is_a_word_and_no_plane(rows):
    root = drawn(*rows)
    assert (text_of(root), classed(root, "plot-area")) == ("Belum ada data", [])


def test_a_phone_shows_every_second_month_whole():
    root = drawn(some(5))
    hidden = [text_of(one) for one in classed(root, "plot-more")]
    assert hidden == MONTHS[1::2]


def test_a_fifth_series_is_filled_as_the_first():
    root = drawn(*[some(1)] * 5)
    looks = [bar.look for bar in bars(columns(root)[0])]
    assert len(set(looks)) == 4
    assert looks[0] == looks[4]
    known = {f"url(#{one.get('id')})" for one in root.iter("pattern")}
    assert set(looks) == known


def test_charts_of_one_page_have_patterns_of_their_own():
    ids = {
        one.get("id")
        for title in ("Bulan", "Dinas")
        for one in read(bar_chart(title=title, points=POINTS, series=[Series("", some(1))])).iter(
            "pattern"
        )
    }
    assert len(ids) == 2


def test_the_first_of_a_ranking_is_the_first_and_bars_are_as_long_as_their_sums():
    points = [Point("Dinas Kesehatan", url="/a?b=1&c=2"), Point("Dinas yang pindah")]
    series = [Series("PDN", [Decimal(300), Decimal(100)]), Series("Impor", [Decimal(100), None])]
    root = read(ranking_chart(title="Terbesar", points=points, series=series))
    first, second = classed(root, "plot-row")
    assert (first.get("href"), second.get("href")) == ("/a?b=1&c=2", None)
    assert text_of(first).startswith("Dinas Kesehatan Rp400")
    (picture,) = first.iter("svg")
    assert picture.get("aria-label") == "PDN Rp300, Impor Rp100"
    rows = [one for row in (first, second) for one in row.iter("rect")]
    lengths = [float(one.get("width", "").rstrip("%")) for one in rows]
    assert lengths == [75, 25, 25]


@pytest.mark.parametrize("values", [[], [None], [Decimal(0)]])
def test_a_ranking_of_nothing_says_so(values):
    chart = ranking_chart(title="", points=POINTS[: len(values)], series=[Series("PDN", values)])
    assert "Belum ada data" in chart
