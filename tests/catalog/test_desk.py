"""Many products at once: what would happen, doing it, and the reasons where not."""

import pytest
from django.test import Client
from django.urls import reverse

from catalog.models import Product
from p3dn.accounts.models import Region
from tests.cast import Cast, assemble
from tests.factories_catalog import ProducerFactory, ProductFactory

pytestmark = pytest.mark.django_db
ACT = "catalog:desk_act"


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


@pytest.fixture
def products(cast: Cast, client: Client) -> list[Product]:
    """Two drafts and one that already waits, entered by the officer."""
    client.force_login(cast.officer)
    firm = ProducerFactory(region=cast.region)
    common = {"producer": firm, "entered_by": cast.officer, "region": cast.region}
    return [
        ProductFactory(name="Konsep satu", draft=True, **common),
        ProductFactory(name="Konsep dua", draft=True, **common),
        ProductFactory(name="Menunggu", submitted=True, **common),
    ]


def states() -> list[str]:
    return list(Product.objects.order_by("pk").values_list("state", flat=True))


def test_first_it_is_shown_then_done(client: Client, products: list[Product]) -> None:
    picked = {"action": "submit", "pick": [p.pk for p in products]}
    shown = client.post(reverse(ACT), picked).content.decode()
    assert "2 produk dapat diubah" in shown
    assert "sudah diajukan" in shown
    assert states() == ["draft", "draft", "submitted"]
    client.post(reverse(ACT), picked | {"confirmed": "1"})
    assert states() == ["submitted"] * 3


def test_all_of_the_filter_and_not_more(client: Client, products: list[Product]) -> None:
    data = {"action": "retire", "all": "1", "state": "draft", "confirmed": "1"}
    client.post(reverse(ACT), data)
    assert list(Product.objects.order_by("pk").values_list("is_active", flat=True)) == [
        False, False, True,
    ]  # fmt: skip


def test_editing_follows_the_rules_of_the_single_page(
    client: Client, cast: Cast, products: list[Product]
) -> None:
    known = ProductFactory(producer=products[0].producer, region=cast.region, lead_time_days=3)
    assert known.state == "verified"
    data = {"action": "edit", "pick": [known.pk], "lead_time_days": "14", "confirmed": "1"}
    client.post(reverse(ACT), data)
    known.refresh_from_db()
    assert (known.lead_time_days, known.state, known.edited_by) == (14, "draft", cast.officer)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ({"action": "submit"}, "Centang sedikitnya satu"),
        ({"action": "edit", "pick": "own"}, "Isi sedikitnya satu kolom"),
        ({"action": "hapus", "pick": "own"}, "Centang sedikitnya satu"),
        ({"action": "edit", "pick": "own", "lead_time_days": "-1"}, "0"),
    ],
)
def test_what_makes_no_sense_is_refused(
    client: Client, products: list[Product], data: dict[str, str], says: str
) -> None:
    pick = [products[0].pk] if "pick" in data else []
    page = client.post(reverse(ACT), data | {"pick": pick}, follow=True).content.decode()
    assert says in page
    assert states() == ["draft", "draft", "submitted"]


def test_strangers_products_are_never_touched(
    client: Client, cast: Cast, products: list[Product]
) -> None:
    away = Region.objects.get(code="61.71")
    foreign = ProductFactory(draft=True, producer=ProducerFactory(region=away), region=away)
    client.post(reverse(ACT), {"action": "submit", "pick": [foreign.pk], "confirmed": "1"})
    client.post(reverse(ACT), {"action": "submit", "all": "1", "confirmed": "1"})
    foreign.refresh_from_db()
    assert foreign.state == "draft"


def test_the_desk_asks_the_same_number_of_questions(
    client: Client, products: list[Product], django_assert_max_num_queries
) -> None:
    for _ in range(20):
        ProductFactory(producer=products[0].producer, region=products[0].region)
    with django_assert_max_num_queries(8):
        assert client.get(reverse("catalog:product_desk")).status_code == 200
