"""Products side by side, and what other apps add to a product's page."""

from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.catalog import CommodityFactory, ProductFactory
from tests.support.cast import Cast, assemble
from tests.support.markup import tight

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


@pytest.fixture
def desks() -> list:
    commodity = CommodityFactory(kbki_code="38122")
    return [
        ProductFactory(name=f"Meja {n}", commodity=commodity, price=Decimal(1000 * n), unit="buah")
        for n in range(1, 7)
    ]


def compared(client: Client, *pks: object) -> str:
    answer = client.get(reverse("catalog:product_compare"), {"produk": [str(pk) for pk in pks]})
    assert answer.status_code == 200
    return tight(answer.content.decode())


def test_two_products_with_their_differences_and_others_to_add(
    client: Client, cast: Cast, desks: list
) -> None:
    client.force_login(cast.requester)
    page = compared(client, desks[0].pk, desks[1].pk)
    assert page.index("Meja 1") < page.index("Meja 2")
    assert "Rp2.000" in page
    price = page.split("Harga satuan")[1].split("</tr>")[0]
    unit = page.split(">Satuan")[1].split("</tr>")[0]
    assert "berbeda" in price
    assert "berbeda" not in unit
    assert f'<option value="{desks[2].pk}">' in page


def test_a_fifth_is_left_out_and_said_so(client: Client, cast: Cast, desks: list) -> None:
    client.force_login(cast.requester)
    page = compared(client, *[desk.pk for desk in desks])
    assert "Paling banyak 4 produk" in page
    assert ">Meja 5" not in page


def test_what_one_may_not_see_is_not_compared(client: Client, cast: Cast, desks: list) -> None:
    draft = ProductFactory(draft=True, name="Meja rahasia", commodity=desks[0].commodity)
    client.force_login(cast.requester)
    page = compared(client, desks[0].pk, draft.pk, "abc", 10**30)
    assert "Meja rahasia" not in page
    assert "Belum ada produk untuk dibandingkan" in compared(client)


def test_comparing_asks_the_same_number_of_questions_for_two_and_four(
    client: Client, cast: Cast, desks: list, django_assert_max_num_queries: object
) -> None:
    client.force_login(cast.requester)
    for few in (2, 4):
        with django_assert_max_num_queries(12):
            compared(client, *[desk.pk for desk in desks[:few]])


def test_ticked_products_of_the_list_lead_there(client: Client, cast: Cast, desks: list) -> None:
    client.force_login(cast.requester)
    shown = client.get(reverse("catalog:product_list")).content.decode()
    assert f'name="produk" value="{desks[0].pk}" form="banding"' in shown
    assert f'id="banding" method="get" action="{reverse("catalog:product_compare")}"' in shown
