"""Pages say which newer certificate took an older one's place, for each product and as a whole."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from catalog.models import Certificate, Product
from catalog.offers.replacement import replaced_lines, tell_successors
from tests.factories.catalog import CertificateFactory, ProducerFactory, ProductFactory
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db
FIRST = date(2025, 1, 1)


@pytest.fixture
def cast() -> Cast:
    return assemble()


@pytest.fixture
def products(cast: Cast) -> list[Product]:
    firm = ProducerFactory(region=cast.region)
    return [ProductFactory(producer=firm, name=name) for name in ("Kursi A", "Meja B")]


def issued(products: list[Product], day: int, number: str) -> Certificate:
    return CertificateFactory(
        producer=products[0].producer,
        products=products,
        number=number,
        issued_on=FIRST + timedelta(days=day),
        tkdn_valid_until=timezone.localdate() + timedelta(days=900),
    )


def test_every_page_names_the_newer_one(
    client: Client, cast: Cast, products: list[Product]
) -> None:
    old = issued(products, 0, "lama/1")
    issued(products[:1], 10, "kursi/2")
    client.force_login(cast.officer)
    page = reverse("catalog:certificate_detail", args=[old.pk])
    said = client.get(page).content.decode()
    assert "Untuk produk ini digantikan sertifikat nomor kursi/2" in said
    assert said.count("digantikan sertifikat nomor kursi/2 sejak") == 1  # not as a whole
    issued(products[1:], 20, "meja/3")
    replaced = "digantikan sertifikat nomor meja/3 sejak"
    for name, args in (
        ("certificate_detail", [old.pk]),
        ("certificate_list", []),
        ("certificate_desk", []),
        ("producer_detail", [products[0].producer_id]),
    ):
        assert replaced in client.get(reverse(f"catalog:{name}", args=args)).content.decode(), name
    for product, number in zip(products, ("kursi/2", "meja/3"), strict=True):
        said = client.get(reverse("catalog:product_detail", args=[product.pk])).content.decode()
        assert f"digantikan sertifikat nomor {number} sejak" in said
    listed = client.get(reverse("catalog:certificate_list"), {"fase": "superseded"})
    assert list(listed.context["page_obj"].object_list) == [old]


def test_the_next_one_is_named_not_the_last(products: list[Product]) -> None:
    row = [issued(products, day, f"no/{day}") for day in (0, 10, 20)]
    lines = {line.certificate_id: line.pk for line in products[0].certificate_lines.all()}
    newer = replaced_lines(products[0].certificate_lines.all())
    assert newer == {lines[row[0].pk]: row[1], lines[row[1].pk]: row[2]}


def test_as_many_queries_for_thirty_as_for_three(products: list[Product]) -> None:
    spent = []
    for count in (3, 30):
        for n in range(count):
            made = [ProductFactory(producer=products[0].producer)]
            issued(made, 0, f"{count}/{n}/a")
            issued(made, 1, f"{count}/{n}/b")
        rows = list(Certificate.objects.with_standing(timezone.localdate()))
        with CaptureQueriesContext(connection) as seen:
            tell_successors(rows)
        spent.append(len(seen))
    assert spent == [2, 2]
