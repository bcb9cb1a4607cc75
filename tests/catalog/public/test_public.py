"""The catalogue for anybody: what is shown, what never is, and the switch."""

import pytest
from django.test import Client
from django.urls import reverse

from catalog.models import CommodityAttribute, Product, ProductAttribute, ProductPermit
from tests.factories.catalog import CertificateFactory, ProducerFactory, ProductFactory

pytestmark = pytest.mark.django_db

PRIVATE = (
    "Narahubung Rahasia",
    "0812999888",
    "rahasia@contoh.test",
    "9120000000001",
    "Jl. Rahasia",
)


@pytest.fixture
def chair() -> Product:
    producer = ProducerFactory(
        name="CV Kursi Contoh",
        contact_name=PRIVATE[0],
        contact_phone=PRIVATE[1],
        contact_email=PRIVATE[2],
        nib=PRIVATE[3],
        address=PRIVATE[4],
    )
    product = ProductFactory(producer=producer, name="Kursi Publik")
    CertificateFactory(producer=producer, products=[product], number="77/2026", tkdn="41.50")
    return product


def seen(client: Client, name: str, *args: object, **query: str) -> str:
    answer = client.get(reverse(name, args=args), query)
    assert answer.status_code == 200
    assert "public" in answer["Cache-Control"]
    assert not answer.cookies
    return answer.content.decode()


def test_anybody_finds_a_verified_product_and_its_certificate(
    client: Client, chair: Product
) -> None:
    found = seen(client, "public_list", q="kursi publik")
    assert "Kursi Publik" in found
    assert "41,50" in found
    sheet = seen(client, "public_product", chair.pk)
    assert "77/2026" in sheet
    assert f"/katalog-publik/{chair.pk}/qr.svg" in sheet


def test_no_person_no_address_no_number_of_the_firm_is_told(client: Client, chair: Product) -> None:
    for page in (seen(client, "public_list"), seen(client, "public_product", chair.pk)):
        assert [word for word in PRIVATE if word in page] == []
        assert chair.entered_by.full_name not in page


@pytest.mark.parametrize("hidden", [{"draft": True}, {"submitted": True}, {"is_active": False}])
def test_what_is_not_published_is_unknown(client: Client, hidden: dict[str, bool]) -> None:
    product = ProductFactory(name="Kursi Konsep", **hidden)
    assert "Kursi Konsep" not in seen(client, "public_list", q="kursi konsep")
    for name in ("public_product", "public_qr"):
        assert client.get(reverse(name, args=[product.pk])).status_code == 404


def test_products_of_a_closed_firm_are_unknown(client: Client, chair: Product) -> None:
    chair.producer.is_active = False
    chair.producer.save()
    assert client.get(reverse("public_product", args=[chair.pk])).status_code == 404


def test_the_code_leads_to_the_sheet(client: Client, chair: Product) -> None:
    answer = client.get(reverse("public_qr", args=[chair.pk]))
    assert answer["Content-Type"] == "image/svg+xml"
    assert b"<script" not in answer.content
    assert answer.content.startswith(b"<?xml")


def test_a_page_with_a_persons_name_is_theirs_alone(client: Client, chair: Product) -> None:
    client.force_login(chair.entered_by)
    answer = client.get(reverse("public_product", args=[chair.pk]))
    assert answer["Cache-Control"] == "private, no-store"


def test_switched_off_every_address_is_unknown(client: Client, chair: Product, settings) -> None:
    settings.PUBLIC_CATALOGUE = False
    addresses = [
        reverse("public_list"),
        *(reverse(n, args=[chair.pk]) for n in ("public_product", "public_qr")),
    ]
    assert {client.get(address).status_code for address in addresses} == {404}


def test_nothing_is_written_and_the_queries_do_not_grow(
    client: Client, chair: Product, django_assert_max_num_queries
) -> None:
    assert client.post(reverse("public_list")).status_code == 405
    for _ in range(15):
        ProductFactory(producer=chair.producer)
    with django_assert_max_num_queries(7):
        seen(client, "public_list")
    with django_assert_max_num_queries(8):
        seen(client, "public_product", chair.pk)
    assert client.get(reverse("public_list"), {"halaman": "999999"}).status_code == 200


def test_the_sheet_tells_attributes_and_permits(client: Client, chair: Product) -> None:
    wheels = CommodityAttribute.objects.create(
        commodity=chair.commodity, name="Jumlah roda", kind="number", unit="buah"
    )
    ProductAttribute.objects.create(product=chair, attribute=wheels, value="5")
    ProductPermit.objects.create(
        product=chair, kind="sni", number="SNI-7788", entered_by=chair.entered_by
    )
    sheet = seen(client, "public_product", chair.pk)
    assert "Jumlah roda" in sheet and "5 buah" in sheet
    assert "SNI-7788" in sheet
