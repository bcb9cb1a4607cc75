"""Large result sets: a bounded count, and facet counts that come from the worker."""

import pytest
from django.test import Client
from django.urls import reverse

from catalog.search import matches
from catalog.search.tasks import count_facets
from tests.cast import Cast, assemble
from tests.factories_catalog import CommodityFactory, ProducerFactory, ProductFactory

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
    return client.get(reverse("catalog:product_list"), {"q": "kursi"}).content.decode()


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
        return answer.content.decode()

    assert "hitungan=2" in waiting(1)
    assert "hitungan" not in waiting(5)  # nobody counts: it asks no more
    count_facets(cast.requester.pk, "q=kursi")
    counted = waiting(2)
    assert '<span class="count" id="n-band-none" hx-swap-oob="true">7</span>' in counted
    assert "<strong>7</strong>" in counted
    assert "hitungan" not in counted
    assert "hitungan" not in page(client)
