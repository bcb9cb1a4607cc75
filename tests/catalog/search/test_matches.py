"""The first products of a search: which they are, in what order, and what is said of the others."""

import pytest
from django.test import Client
from django.urls import reverse

from catalog.models import Product
from catalog.search import matches
from catalog.search.words import readings
from catalog.search.words.readings import search_products
from tests.factories.catalog import CommodityFactory, ProducerFactory, ProductFactory
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db


@pytest.fixture
def shelf(db: None) -> Cast:
    """Chairs whose name begins with the word, and others that only have it somewhere."""
    people = assemble()
    producer, commodity = ProducerFactory(), CommodityFactory(kbki_code="38111")
    for name in ("Alas kursi", "Kursi C", "Busa kursi", "kursi a", "Kursi B", "Kursinya D"):
        ProductFactory(name=name, producer=producer, commodity=commodity, price=1000)
    return people


def names(typed: str) -> list[str]:
    hits = matches.matches_of(Product.objects.published(), typed)
    known = dict(Product.objects.values_list("pk", "name"))
    return [known[key] for key in hits.find(matches.MOST + 1)]


def test_a_broad_search_begins_with_names_that_begin_so(shelf: Cast, monkeypatch) -> None:
    monkeypatch.setattr(matches, "MOST", 4)
    assert names("kursi")[:4] == ["kursi a", "Kursi B", "Kursi C", "Kursinya D"]


def test_others_follow_when_too_few_begin_so(shelf: Cast, monkeypatch) -> None:
    monkeypatch.setattr(matches, "MOST", 5)
    hits = names("kursi")
    assert hits[:4] == ["kursi a", "Kursi B", "Kursi C", "Kursinya D"]
    assert len(hits) == 6
    assert len(set(hits)) == 6


def test_the_word_that_was_meant_begins_names_too(shelf: Cast, monkeypatch) -> None:
    monkeypatch.setattr(matches, "MOST", 2)
    assert names("kurssi")[:2] == ["kursi a", "Kursi B"]


def test_few_whole_words_do_not_hide_what_begins_so(shelf: Cast, monkeypatch) -> None:
    ProductFactory(name="Lap")
    ProductFactory(name="Laptop")
    assert names("lap") == ["Lap", "Laptop"]
    monkeypatch.setattr(readings, "PLENTY", 1)
    assert names("lap") == ["Lap"]


def test_without_words_all_by_name(shelf: Cast) -> None:
    assert names("") == sorted(Product.objects.values_list("name", flat=True), key=str.lower)


def test_pages_end_where_reading_ends_and_downloads_do_not(
    client: Client, shelf: Cast, monkeypatch
) -> None:
    monkeypatch.setattr(matches, "MOST", 4)
    client.force_login(shelf.requester)
    address = reverse("catalog:product_list")
    last = client.get(address, {"q": "kursi", "baris": 3, "halaman": 99})
    assert len(last.context["cards"]) == 1
    assert "4 pertama di sini" in last.content.decode()
    rows = b"".join(client.get(address, {"q": "kursi", "unduh": "csv"}).streaming_content)
    assert (
        sum(name.encode() in rows.lower() for name in ("alas kursi", "busa kursi", "kursi c")) == 3
    )


def test_facets_narrow_a_broad_search_without_losing_its_order(
    client: Client, shelf: Cast, monkeypatch
) -> None:
    monkeypatch.setattr(matches, "MOST", 3)
    Product.objects.filter(name="Kursi B").update(price=5_000_000)
    client.force_login(shelf.requester)
    seen = client.get(reverse("catalog:product_list"), {"q": "kursi", "kisaran_harga": "0"})
    assert [card.title.removesuffix(" Karya") for card in seen.context["cards"]] == [
        "kursi a",
        "Kursi C",
        "Kursinya D",
    ]


def test_some_of_the_words_are_better_than_nothing(client: Client, shelf: Cast) -> None:
    client.force_login(shelf.requester)
    told = "Yang berikut memuat sebagian"
    seen = client.get(reverse("catalog:product_list"), {"q": "kursi astronot"}).content.decode()
    assert told in seen
    assert "Alas kursi" in seen
    public = client.get(reverse("public_list"), {"q": "kursi astronot"}).content.decode()
    assert told in public
    both = client.get(reverse("catalog:product_list"), {"q": "alas kursi"}).content.decode()
    assert told not in both
    assert "Busa kursi" not in both
    assert names("kosmonot astronot") == []


@pytest.mark.parametrize("typed", ["%", "'", "- / _"])
def test_signs_alone_are_found_in_nothing(client: Client, shelf: Cast, typed: str) -> None:
    assert names(typed) == []
    client.force_login(shelf.requester)
    seen = client.get(reverse("catalog:product_list"), {"q": typed})
    assert seen.context["cards"] == []
    assert "Tidak ada produk yang cocok" in seen.content.decode()
    assert not search_products(Product.objects.all(), typed).exists()
    assert names("  ") != []
