"""What is still to be had this month: on lists, and as a filter with numbers."""

from decimal import Decimal
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.models import Product
from catalog.search.volumes import volumes_left
from p3dn.ui.parameters import asked
from tests.cast import Cast, assemble
from tests.catalog.search.test_facets import number
from tests.factories_catalog import CommodityFactory, ProducerFactory, ProductFactory
from tests.factories_reports import make_agency, make_line, make_request
from tests.markup import tight

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clean_cache")]


@pytest.fixture
def shop(db: None) -> Cast:
    """Three chairs with 200 a month each, and one whose capacity nobody knows."""
    people = assemble()
    producer, commodity = ProducerFactory(), CommodityFactory(kbki_code="38111")
    for name, capacity in (("Kursi A", 200), ("Kursi B", 200), ("Kursi C", 200), ("Kursi D", None)):
        ProductFactory(
            name=name,
            producer=producer,
            commodity=commodity,
            monthly_capacity=capacity,
            unit="buah",
        )
    return people


def ordered(name: str, quantity: int, state: str = "submitted") -> None:
    """An agency asks for so many of a product."""
    product = Product.objects.get(name=name)
    request = make_request(make_agency(), state=state)
    make_line(
        request,
        product=product,
        commodity=product.commodity,
        quantity=Decimal(quantity),
        unit="buah",
    )


def page(client: Client, **query: Any) -> str:
    return tight(client.get(reverse("catalog:product_list"), asked(**query)).content.decode())


def test_what_agencies_asked_for_is_no_longer_to_be_had(client: Client, shop: Cast) -> None:
    client.force_login(shop.requester)
    ordered("Kursi A", 150)
    ordered("Kursi B", 150, state="draft")  # promises nothing yet
    ordered("Kursi D", 150)  # of what nobody knows, nothing is known to be left
    seen = page(client)
    assert "tersedia 50 dari 200 buah bulan ini" in seen
    assert seen.count("200 buah per bulan") == 2
    assert [number(seen, "volume", key) for key in ("10", "100", "unknown")] == ["1", "2", "1"]
    assert "<strong>1</strong>" in page(client, volume="10")
    assert "Kursi A" in page(client, volume="10")


def test_nothing_is_left_of_what_is_promised_twice(client: Client, shop: Cast) -> None:
    client.force_login(shop.requester)
    ordered("Kursi A", 200)
    ordered("Kursi A", 50)
    seen = page(client, volume="0")
    assert "tersedia 0 dari 200 buah bulan ini" in seen
    assert volumes_left(timezone.localdate()) == {Product.objects.get(name="Kursi A").pk: 0}


def test_what_was_said_is_kept_for_a_minute(shop: Cast) -> None:
    today = timezone.localdate()
    assert volumes_left(today) == {}
    ordered("Kursi A", 150)
    assert volumes_left(today) == {}
    cache.clear()
    assert list(volumes_left(today).values()) == [Decimal(50)]
