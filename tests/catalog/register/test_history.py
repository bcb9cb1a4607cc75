"""The history page: who changed what, in the words of the screens."""

from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from catalog.models import CommodityAttribute, Product, ProductAttribute
from catalog.register.photos.services import add_photo
from tests.audit.told import versions_of
from tests.catalog.conftest import picture
from tests.factories.catalog import CommodityFactory, ProducerFactory, ProductFactory
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


@pytest.fixture
def chair(cast: Cast) -> Product:
    return ProductFactory(
        name="Kursi", price=Decimal(500_000), origin="unknown", region=cast.region,
        producer=ProducerFactory(region=cast.region), draft=True, entered_by=cast.officer,
    )  # fmt: skip


def test_a_change_shows_before_and_after_in_words(chair: Product) -> None:
    other = CommodityFactory(kbki_code="38122", name="Meja")
    Product.objects.filter(pk=chair.pk).update(
        price=Decimal(600_000), origin="domestic", commodity=other
    )
    newest, first = versions_of(chair)
    said = {change.label: (change.before, change.after) for change in newest.changes}
    assert said["Harga satuan"] == ("500.000", "600.000")
    assert said["Asal"] == ("Belum diketahui", "Dalam negeri")
    assert said["Komoditas (KBKI)"][1] == str(other)
    assert len(said) == 3
    assert (newest.what, first.what, newest.who) == ("Diubah", "Dibuat", "")


def test_the_person_is_named_when_the_change_came_from_a_page(
    client: Client, cast: Cast, chair: Product
) -> None:
    client.force_login(cast.officer)
    client.post(reverse("catalog:product_active", args=[chair.pk]))
    newest = versions_of(chair)[0]
    assert newest.who == str(cast.officer)
    page = client.get(reverse("catalog:product_history", args=[chair.pk])).content.decode()
    assert "Masih dijual" in page
    assert str(cast.officer) in page


def test_the_number_of_questions_does_not_grow_with_the_versions(
    chair: Product, django_assert_max_num_queries
) -> None:
    for n in range(30):
        Product.objects.filter(pk=chair.pk).update(price=Decimal(1000 + n))
    with django_assert_max_num_queries(8):
        assert len(versions_of(chair)) == 31


def test_buyers_and_other_regions_do_not_read_it(
    client: Client, cast: Cast, chair: Product
) -> None:
    for person in (cast.requester, cast.stranger, cast.nobody):
        client.force_login(person)
        address = reverse("catalog:product_history", args=[chair.pk])
        assert client.get(address).status_code == 404


def test_long_histories_come_in_pages(client: Client, cast: Cast, chair: Product) -> None:
    for n in range(30):
        Product.objects.filter(pk=chair.pk).update(price=Decimal(1000 + n))
    client.force_login(cast.officer)
    address = reverse("catalog:product_history", args=[chair.pk])
    first, second = client.get(address), client.get(address, {"halaman": 2})
    assert (len(first.context["versions"]), len(second.context["versions"])) == (25, 6)
    assert second.context["versions"][0].changes[0].before == "1.003"
    assert "Halaman 2 dari 2" in second.content.decode()


def test_contacts_in_the_history_are_for_those_who_keep_or_check_it(
    client: Client, cast: Cast
) -> None:
    firm = ProducerFactory(region=cast.region, contact_phone="0811-RAHASIA", npwp="030513030701000")
    address = reverse("catalog:producer_history", args=[firm.pk])
    for person, knows in (
        (cast.officer, True),
        (cast.verifier, True),
        (cast.team, False),
        (cast.auditor, True),
        (cast.administrator, True),
    ):
        client.force_login(person)
        page = client.get(address).content.decode()
        assert ("0811-RAHASIA" in page) == knows
        assert ("030513030701000" in page) == knows
        assert firm.nib in page


def test_what_belongs_to_a_product_is_in_its_history_even_when_removed(
    client: Client, cast: Cast, chair: Product
) -> None:
    client.force_login(cast.officer)
    client.post(
        reverse("catalog:permit_create", args=[chair.pk]),
        {"kind": "halal", "number": "ID-77", "valid_until": "2030-01-31"},
    )
    client.post(reverse("catalog:permit_remove", args=[chair.permits.get().pk]))
    page = client.get(reverse("catalog:product_history", args=[chair.pk]))
    removed, noted = [v for v in page.context["versions"] if v.about]
    assert (noted.about, noted.what) == ("Izin produk Sertifikat halal", "Dibuat")
    assert (removed.what, removed.who) == ("Dihapus", str(cast.officer))
    said = {change.label: (change.before, change.after) for change in removed.changes}
    assert said["Nomor"] == ("ID-77", "–")
    assert removed.story == "menghapus izin produk Sertifikat halal"
    assert removed.story in page.content.decode()


def test_a_removed_photo_stays_in_the_history(client: Client, cast: Cast, chair: Product) -> None:
    photo = add_photo(product=chair, user=cast.officer, upload=picture(), alt="Tampak depan")
    client.force_login(cast.officer)
    client.post(reverse("catalog:photo_remove", args=[photo.pk]))
    page = client.get(reverse("catalog:product_history", args=[chair.pk]))
    removed, added = [v for v in page.context["versions"] if v.about == "Foto produk Tampak depan"]
    assert (added.what, removed.what, removed.who) == ("Dibuat", "Dihapus", str(cast.officer))
    said = {change.label: (change.before, change.after) for change in removed.changes}
    assert said["Sidik berkas"] == (photo.sha256, "–")


def test_a_changed_attribute_reads_as_on_the_product_page(
    client: Client, cast: Cast, chair: Product
) -> None:
    wheels = CommodityAttribute.objects.create(
        commodity=chair.commodity, name="Beroda", kind="boolean"
    )
    value = ProductAttribute.objects.create(product=chair, attribute=wheels, value="yes")
    ProductAttribute.objects.filter(pk=value.pk).update(value="no")
    client.force_login(cast.auditor)
    page = client.get(reverse("catalog:product_history", args=[chair.pk]))
    newest = next(v for v in page.context["versions"] if v.about)
    assert newest.about == "Atribut produk Beroda"
    assert [(c.before, c.after) for c in newest.changes] == [("Ya", "Tidak")]


def test_grounds_of_a_refusal_read_as_the_verifier_saw_them(chair: Product) -> None:
    Product.objects.filter(pk=chair.pk).update(refusal_grounds=["number", "other"])
    changes = versions_of(chair)[0].changes
    assert changes[0].after == "Nomor tidak sama dengan berkas, Lainnya"
