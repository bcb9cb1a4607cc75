"""Prices: every change leaves a record, the newest one of the region counts, nothing is rewritten."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.models import PriceRecord, Product
from catalog.register.prices.reads import price_history
from catalog.register.prices.services import newest_price, record_price
from catalog.register.products.services import create_product
from p3dn.accounts.models import Agency, Membership, Region, User
from tests.catalog.acts import update_product
from tests.catalog.conftest import with_role
from tests.factories.catalog import (
    CommodityFactory,
    ProducerFactory,
    ProductFactory,
    home_region,
    person,
)

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


@pytest.fixture
def neighbour(db: None) -> User:
    """An officer of another city."""
    away = Region.objects.create(code="16.71", name="Kota Palembang", kind="city", is_served=True)
    office = Agency.objects.create(region=away, code="1", name="Disperindag Palembang")
    user = person("Petugas Palembang")
    Membership.objects.create(
        user=user, agency=office, role="catalogue_officer", valid_from=TODAY() - timedelta(9)
    )
    return user


def ago(days: int) -> object:
    return TODAY() - timedelta(days=days)


def recorded(product: Product) -> list[tuple[int, int]]:
    """Rupiah and age in days, newest first."""
    return [(int(r.price), (TODAY() - r.valid_on).days) for r in product.prices.all()]


def test_entry_and_change_each_leave_a_record(officer: User) -> None:
    product = create_product(
        user=officer,
        producer=ProducerFactory(),
        commodity=CommodityFactory(kbki_code="38111"),
        name="Kursi",
        unit="buah",
        price=Decimal(250_000),
        price_on=ago(30),
    )
    update_product(product=product, user=officer, price=Decimal(300_000))
    update_product(product=product, user=officer, name="Kursi Rapat")
    assert recorded(product) == [(300_000, 0), (250_000, 30)]
    first = product.prices.last()
    assert (first.region, first.entered_by, first.source) == (product.region, officer, "entry")


def test_rows_written_past_the_service_are_recorded_too(db: None) -> None:
    products = [ProductFactory.build(producer=ProducerFactory()) for _ in range(3)]
    for product in products:
        product.entered_by = person("Impor")
        product.verified_by = person("Pemeriksa")
        product.commodity = CommodityFactory()
        product.region = home_region()
    Product.objects.bulk_create(products)
    Product.objects.update(price=Decimal(5), price_on=TODAY())
    Product.objects.update(brand="Lain")
    assert [recorded(p) for p in products] == [[(5, 0), (1_000_000, 0)]] * 3


def test_a_product_without_a_price_has_no_record(db: None) -> None:
    assert recorded(ProductFactory(price=None, price_on=None)) == []


def test_newest_price_of_the_own_region_is_the_products(officer: User) -> None:
    product = ProductFactory(price_on=ago(60))
    fields = {"product": product, "user": officer, "region": product.region, "source": "survey"}
    record_price(**fields, price=Decimal(1_100_000), valid_on=ago(5), note=" Toko A ")
    product.refresh_from_db()
    assert (product.price, product.price_on, product.state) == (1_100_000, ago(5), "draft")
    newest = newest_price(product, product.region_id)
    assert (newest.source, newest.note) == ("survey", "Toko A")
    record_price(**fields, price=Decimal(900_000), valid_on=ago(90))
    product.refresh_from_db()
    assert product.price == 1_100_000
    assert recorded(product) == [(1_100_000, 5), (1_000_000, 60), (900_000, 90)]


def test_price_of_another_region_leaves_the_product_alone(neighbour: User) -> None:
    product = ProductFactory()
    region = Region.objects.get(code="16.71")
    record_price(
        product=product,
        user=neighbour,
        region=region,
        price=Decimal(1_300_000),
        valid_on=TODAY(),
        source="offer",
    )
    product.refresh_from_db()
    assert (product.price, product.state) == (1_000_000, "verified")
    history = price_history(product)
    assert [r.price for r in history.current(frozenset({region.pk}))] == [1_300_000]
    with pytest.raises(PermissionDenied):
        record_price(
            product=product,
            user=neighbour,
            region=product.region,
            price=Decimal(1),
            valid_on=TODAY(),
            source="offer",
        )


@pytest.mark.parametrize(
    ("price", "days", "field"), [("0", 0, "price"), ("5", -1, "valid_on"), ("1000000", 0, "price")]
)
def test_refuses_nothing_future_and_twice(officer: User, price: str, days: int, field: str) -> None:
    product = ProductFactory()
    with pytest.raises(ValidationError) as error:
        record_price(
            product=product,
            user=officer,
            region=product.region,
            price=Decimal(price),
            valid_on=ago(days),
            source="survey",
        )
    assert field in error.value.message_dict
    assert len(recorded(product)) == 1


def test_the_form_of_the_product_does_not_take_an_older_price(officer: User) -> None:
    product = ProductFactory(price_on=ago(10))
    with pytest.raises(ValidationError, match="Catat harga"):
        update_product(product=product, user=officer, price=Decimal(5), price_on=ago(20))


@pytest.mark.parametrize("change", ["update", "delete"])
def test_records_are_never_rewritten(change: str) -> None:
    records = PriceRecord.objects.filter(product=ProductFactory())
    with pytest.raises(DatabaseError, match="Cannot update or delete"), transaction.atomic():
        records.update(price=1) if change == "update" else records.delete()


def test_page_shows_table_and_chart(officer: User, client: Client) -> None:
    product = ProductFactory(price_on=ago(40))
    client.force_login(officer)
    page = reverse("catalog:product_detail", args=[product.pk])
    assert "<svg" not in client.get(page).content.decode().split("Riwayat harga")[1]
    address = reverse("catalog:price_create", args=[product.pk])
    wrong = client.post(address, {"region": product.region_id, "price": "abc", "source": "survey"})
    assert 'value="abc"' in wrong.content.decode()
    fields = {"price": "Rp 1.250.000", "valid_on": TODAY().isoformat(), "source": "survey"}
    client.post(address, {"region": product.region_id, "note": "Toko B", **fields})
    shown = client.get(page).content.decode().split("Riwayat harga")[1]
    assert "<svg" in shown and "Rp1.250.000" in shown and "Toko B" in shown
    assert "Survei pasar" in shown and "Kota Prabumulih" in shown


def test_officer_cannot_record_for_a_region_not_theirs(officer: User, client: Client) -> None:
    away = Region.objects.create(code="16.71", name="Kota Palembang", kind="city", is_served=True)
    product = ProductFactory()
    client.force_login(officer)
    fields = {"region": away.pk, "price": "5", "valid_on": TODAY().isoformat(), "source": "survey"}
    answer = client.post(reverse("catalog:price_create", args=[product.pk]), fields)
    assert answer.status_code == 200 and not product.prices.filter(region=away).exists()


def test_who_recorded_a_price_is_told_to_those_who_read_the_history(
    neighbour: User, officer: User, client: Client
) -> None:
    product = ProductFactory(price=Decimal(250_000))
    record_price(product=product, user=neighbour, price=Decimal(300_000), valid_on=TODAY(),
                 source="survey", region=neighbour.memberships.get().agency.region)  # fmt: skip
    page = reverse("catalog:product_detail", args=[product.pk])
    client.force_login(officer)
    assert str(neighbour) in client.get(page).content.decode()
    client.force_login(with_role("Pembeli Satu", "requester"))
    assert str(neighbour) not in client.get(page).content.decode()
