"""Large result sets: a bounded count, and facet counts that come from the worker."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from catalog.models import Product
from catalog.search import matches
from catalog.search.tasks import count_facets
from p3dn.ui.lists.parameters import asked
from tests.factories.catalog import CommodityFactory, ProducerFactory, ProductFactory
from tests.support.cast import Cast, assemble
from tests.support.markup import tight

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clean_cache")]


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody, and seven chairs."""
    people = assemble()
    producer, commodity = ProducerFactory(), CommodityFactory(kbki_code="38111")
    for n in range(7):
        ProductFactory(name=f"Kursi {n}", producer=producer, commodity=commodity)
    return people


def page(client: Client) -> str:
    return tight(client.get(reverse("catalog:product_list"), {"q": "kursi"}).content.decode())


def test_up_to_the_bound_everything_is_counted(client: Client, cast: Cast, monkeypatch) -> None:
    monkeypatch.setattr(matches, "MOST", 7)
    client.force_login(cast.requester)
    seen = page(client)
    assert "<strong>7</strong>" in seen
    assert '<span class="count" id="n-band-none">7</span>' in seen


def test_beyond_it_the_list_says_more_than_and_the_worker_counts(
    client: Client, cast: Cast, monkeypatch
) -> None:
    monkeypatch.setattr(matches, "MOST", 6)
    asked: list[tuple[int, str]] = []
    monkeypatch.setattr(count_facets, "delay", lambda *given: asked.append(given))
    client.force_login(cast.requester)
    seen = page(client)
    assert "lebih dari 6" in " ".join(seen.split())
    assert '<span class="count" id="n-band-none"></span>' in seen
    page(client)
    assert asked == [(cast.requester.pk, "q=kursi")]
    count_facets(*asked[0])
    seen = page(client)
    assert '<span class="count" id="n-band-none">7</span>' in seen
    assert "<strong>7</strong>" in seen
    assert "6 pertama di sini" in seen


@pytest.mark.parametrize(
    "query",
    [
        {"q": "kursi", "price_range": "0"},
        {"q": "kursi", "price_range": "0", "urut": "nama"},
        {"q": "kursi", "price_range": ["0", "unknown"], "urut": "-harga"},
        {"q": "kursi", "volume": "10", "price_range": "0"},
        {"price_range": "0"},
        {"price_range": "0", "urut": "-harga"},
        {"q": "kursi", "volume": "1000"},  # none
    ],
    ids=str,
)
def test_a_broad_search_keeps_its_filters(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch, query: dict[str, object]
) -> None:
    """Chosen values hold for the products and for all numbers, however many match the words."""
    prices = (2_000_000, 10_000, 5_000_000, 20_000, None, 30_000, 3_000_000)
    for number, product in enumerate(Product.objects.order_by("pk")):
        product.price = prices[number]
        product.price_on = product.price and product.price_on
        product.monthly_capacity = 5 if number % 2 else 50
        product.save()
    monkeypatch.setattr(count_facets, "delay", lambda *given: count_facets(*given))
    client.force_login(cast.requester)
    address = reverse("catalog:product_list")

    def seen(most: int) -> tuple[list[str], Any, Any]:
        monkeypatch.setattr(matches, "MOST", most)
        client.get(address, asked(**query))
        shown = client.get(address, asked(**query)).context
        counts = [(f.name, f.options) for f in shown["facets"]]
        return [card.title for card in shown["cards"]], counts, shown["matches"]

    few = seen(7)
    assert few[2] == len(few[0]) < 7
    assert seen(6) == few


def test_numbers_come_to_the_page_that_waits_for_them(
    client: Client, cast: Cast, monkeypatch
) -> None:
    monkeypatch.setattr(matches, "MOST", 6)
    monkeypatch.setattr(count_facets, "delay", lambda *given: None)
    client.force_login(cast.requester)
    assert "?q=kursi&amp;hitungan=1" in page(client)

    def waiting(turn: int) -> str:
        asked = {"q": "kursi", "hitungan": turn}
        answer = client.get(reverse("catalog:product_list"), asked, headers={"HX-Request": "true"})
        return tight(answer.content.decode())

    assert "hitungan=2" in waiting(1)
    assert "hitungan" not in waiting(5)  # nobody counts: it asks no more
    count_facets(cast.requester.pk, "q=kursi")
    counted = waiting(2)
    assert '<span class="count" id="n-band-none" data-hx-swap-oob="true">7</span>' in counted
    assert "<strong>7</strong>" in counted
    assert "hitungan" not in counted
    assert "hitungan" not in page(client)
