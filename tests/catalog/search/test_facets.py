"""Filters beside a search: numbers that hold, ranges without gaps, the way down the classes."""

from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from catalog.search.facets import ranges
from catalog.search.facets.counts import LEVELS, NAMES, counts_of, level_below
from catalog.tasks import work_out_volumes
from p3dn.ui.lists.parameters import asked
from tests.factories.catalog import CommodityFactory, ProducerFactory, ProductFactory
from tests.support.cast import Cast, assemble
from tests.support.markup import tight

AMOUNTS = st.decimals(min_value=0, max_value=10**9, places=2)


@pytest.fixture
def shop(db: None, clean_cache: None) -> Cast:
    """Three chairs and a table, of several prices and capacities, in two classes."""
    people = assemble()
    for code, name in (("3", "Barang lain"), ("38", "Mebel"), ("381", "Mebel"),
                       ("3811", "Tempat duduk"), ("38111", "Kursi"), ("3812", "Meja"),
                       ("38121", "Meja kantor")):  # fmt: skip
        CommodityFactory(kbki_code=code, name=name)
    producer = ProducerFactory()
    for name, code, price, capacity in (
        ("Kursi murah", "38111", 99_999, None),
        ("Kursi pas", "38111", 100_000, 9),
        ("Kursi mahal", "38111", 2_000_000, 10),
        ("Meja", "38121", None, 5_000),
    ):
        ProductFactory(name=name, producer=producer, commodity_id=code, price=price, monthly_capacity=capacity)  # fmt: skip
    work_out_volumes()
    return people


def page(client: Client, **query: object) -> str:
    return tight(client.get(reverse("catalog:product_list"), asked(**query)).content.decode())


def number(seen: str, facet: str, value: str) -> str:
    """The count that stands beside a choice."""
    return seen.partition(f'id="n-{facet}-{value}">')[2].partition("<")[0]


@pytest.mark.parametrize(
    ("facet", "value", "expected"),
    [
        ("price_range", "0", "1"),
        ("price_range", "100000", "1"),
        ("price_range", "1000000", "1"),
        ("price_range", "unknown", "1"),
        ("volume", "0", "1"),
        ("volume", "10", "1"),
        ("volume", "100", "0"),
        ("volume", "1000", "1"),
        ("volume", "unknown", "1"),
    ],
)
def test_ranges_hold_their_lower_end(
    client: Client, shop: Cast, facet: str, value: str, expected: str
) -> None:
    client.force_login(shop.requester)
    assert number(page(client), facet, value) == expected
    assert f"<strong>{expected}</strong>" in page(client, **{facet: value})


def test_a_choice_narrows_the_others_but_not_itself(client: Client, shop: Cast) -> None:
    client.force_login(shop.requester)
    seen = page(client, price_range="0")
    assert number(seen, "price_range", "100000") == "1"
    assert number(seen, "volume", "unknown") == "1"
    assert number(seen, "volume", "10") == "0"


def test_choices_are_kept_in_the_order_that_was_asked(client: Client, shop: Cast) -> None:
    client.force_login(shop.requester)
    seen = page(client, price_range=["0", "100000", "1000000"], urut="-harga")
    places = [seen.index(f">{name}") for name in ("Kursi mahal", "Kursi pas", "Kursi murah")]
    assert places == sorted(places)


def test_the_way_down_the_classes(client: Client, shop: Cast) -> None:
    client.force_login(shop.requester)
    assert "?komoditas=3&quot;" not in (top := page(client))
    assert '3 Barang lain</a><span class="count">4</span>' in top
    below = page(client, commodity="381")
    assert '3811 Tempat duduk</a><span class="count">3</span>' in below
    assert '3812 Meja</a><span class="count">1</span>' in below
    assert "?komoditas=38" in below  # the way up
    assert "<strong>3</strong>" in page(client, commodity="3811")


def test_levels_lead_from_section_to_commodity() -> None:
    code = ""
    for digits in LEVELS:
        assert level_below(code) == digits
        code = code.ljust(digits, "1")
    assert level_below("1234567890") == LEVELS[-1]
    assert level_below("123456") == 7  # a code typed in between


@given(AMOUNTS, st.sampled_from([ranges.PRICES, ranges.VOLUMES]))
def test_ranges_leave_no_gap_and_do_not_overlap(amount: Decimal, steps: tuple[int, ...]) -> None:
    ends = [0, *steps, None]
    holding = [
        low for low, high in zip(ends, ends[1:], strict=False)
        if low <= amount and (high is None or amount < high)
    ]  # fmt: skip
    assert [str(low) for low in holding] == [str(max(s for s in (0, *steps) if s <= amount))]
    assert (
        len({ranges.range_label(k, steps, "rupiah") for k in ranges.keys(steps)}) == len(steps) + 2
    )


VALUES = st.tuples(*[st.sampled_from("ab")] * (len(NAMES) + 1))


@given(
    st.dictionaries(VALUES, st.integers(1, 50), max_size=20),
    st.dictionaries(
        st.sampled_from(NAMES), st.lists(st.sampled_from("ab"), min_size=1), max_size=3
    ),
)
def test_each_count_is_what_that_choice_would_leave(
    combinations: dict[tuple[str, ...], int], chosen: dict[str, list[str]]
) -> None:
    counts = counts_of(combinations, chosen)
    for place, name in enumerate(NAMES):
        for value in "ab":
            wanted = chosen | {name: [value]}
            left = sum(
                n for row, n in combinations.items()
                if all(row[NAMES.index(f)] in values for f, values in wanted.items())
            )  # fmt: skip
            assert counts[name][value] == left, (place, value)
