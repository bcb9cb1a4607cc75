"""Products side by side: order, differences in words, strangers' drafts left out, few queries."""

from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.compare import compared, rows_of
from catalog.models import Product
from p3dn.accounts.models import User
from tests.catalog.conftest import with_role
from tests.factories_catalog import CommodityFactory, ProductFactory, certified

pytestmark = pytest.mark.django_db


@pytest.fixture
def buyer(client: Client) -> Client:
    client.force_login(with_role("Pembeli", "requester"))
    return client


def page(client: Client, *products: Product, **more: str) -> Any:
    query = {"produk": [p.pk for p in products]} | more
    return client.get(reverse("catalog:product_compare", query=query))


def rows(*products: Product) -> dict[str, tuple[tuple[str, ...], bool]]:
    found = Product.objects.for_list().with_attributes().in_bulk([p.pk for p in products])
    columns = compared([found[p.pk] for p in products], timezone.localdate())
    return {row.label: (row.cells, row.differs) for row in rows_of(columns)}


def test_says_the_same_things_of_each_and_where_they_differ(db: None) -> None:
    kind = CommodityFactory(kbki_code="38111")
    one = certified(tkdn="30", bmp="12.5", commodity=kind, lead_time_days=7)
    two = ProductFactory(commodity=kind, price=None, price_on=None, lead_time_days=7)
    said = rows(one, two)
    assert said["TKDN + BMP"] == (("42,50 %", "belum diketahui"), True)
    assert said["Harga satuan"] == (("Rp1.000.000", "belum diketahui"), True)
    assert said["Sertifikat"] == (("Berlaku", "Tanpa sertifikat"), True)
    assert said["Waktu kirim (hari)"] == (("7", "7"), False)
    assert said["Spesifikasi"] == (("belum diketahui",) * 2, False)


def test_page_keeps_the_order_and_marks_differences_in_words(buyer: Client) -> None:
    one, two = certified(tkdn="60", name="Meja A"), certified(tkdn="30", name="Meja B")
    answer = page(buyer, two, one)
    assert [c.product for c, _ in answer.context["columns"]] == [two, one]
    shown = answer.content.decode()
    assert shown.count("≠ beda") == sum(line.differs for line in answer.context["lines"])
    only = page(buyer, two, one, beda="1").context["lines"]
    assert only and all(line.differs for line in only)
    assert answer.context["columns"][0][1].endswith(f"?produk={one.pk}")


def test_four_at_most_and_drafts_of_others_not_at_all(buyer: Client) -> None:
    five = [ProductFactory() for _ in range(5)]
    answer = page(buyer, *five)
    assert len(answer.context["columns"]) == 4
    assert "Paling banyak empat" in answer.content.decode()
    draft = ProductFactory(draft=True, name="Rahasia")
    answer = page(buyer, draft, five[0])
    assert [c.product for c, _ in answer.context["columns"]] == [five[0]]
    assert "Rahasia" not in answer.content.decode()
    assert "tidak ditemukan" in answer.content.decode()


@pytest.mark.parametrize("query", ["", "?produk=x&produk=-1", f"?produk={'9' * 40}"])
def test_nonsense_is_an_empty_page(buyer: Client, query: str) -> None:
    answer = buyer.get(reverse("catalog:product_compare") + query)
    assert answer.status_code == 200
    assert "Belum ada produk yang dipilih" in answer.content.decode()


def test_offers_the_same_kind_or_what_was_searched_for(buyer: Client) -> None:
    kind = CommodityFactory(kbki_code="3811101003")
    one, two = certified(commodity=kind), certified(commodity=kind, tkdn="70")
    other = ProductFactory(name="Mesin Cetak")
    ProductFactory(commodity=kind, draft=True)
    assert [p for p, _ in page(buyer, one).context["suggested"]] == [two]
    found = page(buyer, one, q="mesin").context["suggested"]
    assert [p for p, _ in found] == [other]
    assert len(buyer.get(found[0][1]).context["columns"]) == 2


def test_lists_and_pages_lead_there(buyer: Client) -> None:
    one = ProductFactory(name="Meja", price=Decimal(5))
    shown = buyer.get(reverse("catalog:product_list")).content.decode()
    assert f'name="produk" value="{one.pk}" form="banding"' in shown
    detail = buyer.get(reverse("catalog:product_detail", args=[one.pk])).content.decode()
    assert reverse("catalog:product_compare", query={"produk": one.pk}) in detail


def test_as_many_queries_for_four_as_for_one(
    buyer: Client, officer: User, django_assert_max_num_queries: Any
) -> None:
    four = [certified() for _ in range(4)]
    used = []
    for products in (four[:1], four[:2], four):
        with django_assert_max_num_queries(12) as queries:
            page(buyer, *products, q="x")
        used.append(len(queries))
    assert used[0] == used[1] and used[2] <= used[0]
