"""What is printed of each product: typed, kept, and asked for before a new certificate goes on."""

import re
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from catalog.certificates.printed.forms import _words_of
from catalog.models import Certificate, Product
from p3dn.accounts.models import User
from tests.catalog.acts import submit, update_certificate
from tests.catalog.certificates.test_content import WHOLE, WORDS, of_2025
from tests.catalog.conftest import pdf
from tests.factories.catalog import CertificateFactory, ProductFactory
from tests.support.markup import tight

pytestmark = pytest.mark.django_db


def posted(product: Product, **changes: Any) -> dict[str, Any]:
    """A whole form for a certificate of 2025."""
    words = {f"line{product.pk}-{name}": text for name, text in WORDS.items()}
    values = {
        "number": "1/TKDN/2026",
        "kind": "surveyor",
        "scheme": "35/2025",
        "issued_on": "2026-01-15",
        "tkdn": "42,5",
        "tkdn_valid_until": "2031-01-15",
        "products": [product.pk],
        "upload": pdf(),
        "submit": "1",
    }
    return values | WHOLE | words | changes


@pytest.fixture
def desk(client: Client, officer: User) -> Client:
    client.force_login(officer)
    return client


def entered(desk: Client, product: Product, **changes: Any) -> Any:
    address = reverse("catalog:certificate_create", query={"produsen": product.producer_id})
    return desk.post(address, posted(product, **changes), follow=True)


def test_the_form_begins_with_the_catalogues_words_in_groups(desk: Client) -> None:
    product = ProductFactory(type_name="KX-77", hs_code="94016990", producer__name="CV Karya")
    address = reverse("catalog:certificate_create", query={"produsen": product.producer_id})
    page = desk.get(address).content.decode()
    for text in ('value="KX-77"', 'value="94016990"', 'value="CV Karya"', "maklon", "Berkas</"):
        assert text in page


def test_a_whole_certificate_is_submitted_with_its_words(desk: Client) -> None:
    product = ProductFactory()
    typed = {f"line{product.pk}-hs_code": "9403.10.00"}
    assert "Verifikator akan memeriksanya" in entered(desk, product, **typed).content.decode()
    certificate = Certificate.objects.get()
    line = certificate.lines.get()
    assert certificate.company_name == "CV A"
    assert (line.kind_name, line.brand, line.hs_code) == ("Kursi", "Maju", "94031000")


def test_what_is_missing_stops_the_submission_but_not_the_draft(desk: Client) -> None:
    product = ProductFactory(name="Kursi Tamu")
    changes = {"factory_address": "", f"line{product.pk}-brand": ""}
    page = entered(desk, product, **changes).content.decode()
    assert "belum diajukan" in page
    assert "alamat pabrik, merek (Kursi Tamu)" in page
    assert Certificate.objects.get().state == "draft"


def test_a_wrong_code_names_its_product_and_keeps_what_was_typed(desk: Client) -> None:
    product = ProductFactory(name="Kursi Tamu")
    page = entered(desk, product, **{f"line{product.pk}-hs_code": "9403"}).content.decode()
    assert "Kode HS: Kode HS terdiri atas 8 angka." in page
    assert 'value="9403"' in page
    assert not Certificate.objects.exists()


def test_words_of_products_not_chosen_do_not_count(desk: Client) -> None:
    product = ProductFactory()
    other = ProductFactory(producer=product.producer)
    entered(desk, product, **{f"line{other.pk}-hs_code": "not a code"})
    assert [line.product for line in Certificate.objects.get().lines.all()] == [product]


def test_certificates_of_older_rules_go_on_without_it(officer: User) -> None:
    certificate = CertificateFactory(draft=True, file="certificates/x", scheme="16/2011")
    submit(records=[certificate], user=officer)
    certificate.refresh_from_db()
    assert certificate.state == "submitted"


def test_the_service_refuses_too(officer: User) -> None:
    certificate = of_2025(draft=True, file="certificates/x")
    with pytest.raises(ValidationError, match="Pasal 44: nama perusahaan"):
        submit(records=[certificate], user=officer)


def test_other_words_send_a_verified_certificate_back(officer: User) -> None:
    certificate = of_2025(**WHOLE)
    line = certificate.lines.get()
    same = {line.product_id: {"brand": "Maju"}}
    kept = update_certificate(certificate=certificate, user=officer, printed=same)
    assert kept.state == "verified"
    other = {line.product_id: {"brand": "Lain"}}
    changed = update_certificate(certificate=certificate, user=officer, printed=other)
    assert changed.state == "draft"
    line.refresh_from_db()
    assert (line.brand, line.type_name) == ("Lain", "K1")
    assert line.events.order_by("pgh_id").last().brand == "Lain"


def test_of_very_many_products_only_the_chosen_ones_are_asked_about(
    desk: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("catalog.certificates.forms.MOST_LINES", 1)
    certificate = of_2025(**WHOLE)
    product = certificate.products.get()
    second = ProductFactory(producer=certificate.producer)
    page = desk.get(reverse("catalog:certificate_edit", args=[certificate.pk])).content.decode()
    assert f"line{product.pk}-brand" in page
    assert f"line{second.pk}-brand" not in page
    assert f'value="{second.pk}"' in page


def open_parts(page: str) -> list[str]:
    """Headings of the folded parts that stand open."""
    return re.findall(r"<details[^>]* open[^>]*><summary>([^<]*)", tight(page))


COMPANY, MAKER, PROJECT, LINE = (
    "Perusahaan seperti tercetak",
    "Barang yang dibuat perusahaan lain (maklon)",
    "Jasa, atau surat untuk satu proyek",
    "Yang tercetak tentang produk ini",
)


def test_what_rarely_applies_is_folded_until_it_applies(desk: Client) -> None:
    product = ProductFactory(producer__address="Jalan Contoh 1\r\nPrabumulih")
    address = reverse(
        "catalog:certificate_create",
        query={"produsen": product.producer_id, "produk": product.pk},
    )
    page = desk.get(address).content.decode()
    assert open_parts(page) == []
    assert page.partition("<main")[2].count("<details") == 4
    old = {"scheme": "16/2011", "tkdn": ""} | dict.fromkeys(WHOLE, "")
    for changes, opened in (
        ({}, []),
        ({"company_name": product.producer.name, "company_address": "Jalan Contoh 1 Prabumulih"}, []),
        ({"company_name": "PT Nama Lain"}, [COMPANY]),
        ({"kbli": "abc"}, [COMPANY]),
        ({"maker_address": "Jalan Pabrik"}, [MAKER]),
        ({"kind": "project"}, [PROJECT]),
        ({"project_ref": "SPK 7"}, [PROJECT]),
        ({"scheme": "35/2025"}, [LINE, COMPANY]),
        ({f"line{product.pk}-hs_code": "12"}, [LINE]),
    ):  # fmt: skip
        words = {f"line{product.pk}-{name}": text for name, text in _words_of(product).items()}
        typed = posted(product) | words | old | changes
        assert open_parts(desk.post(address, typed).content.decode()) == opened, changes


def test_a_stored_certificate_opens_what_it_holds(desk: Client) -> None:
    product = ProductFactory()
    certificate = CertificateFactory(
        producer=product.producer, products=[product], maker_name="PT Maklon"
    )
    certificate.lines.update(**_words_of(product))
    address = reverse("catalog:certificate_edit", args=[certificate.pk])
    assert open_parts(desk.get(address).content.decode()) == [MAKER]
    certificate.lines.update(brand="Merek Lain")
    assert open_parts(desk.get(address).content.decode()) == [LINE, MAKER]


def test_products_not_on_the_certificate_are_folded_when_some_are(desk: Client) -> None:
    product = ProductFactory()
    for _ in range(3):
        ProductFactory(producer=product.producer)
    address = reverse("catalog:certificate_create", query={"produsen": product.producer_id})
    assert "produk lain dari produsen ini" not in desk.get(address).content.decode()
    page = desk.get(address, {"produk": product.pk, "produsen": product.producer_id})
    assert "3 produk lain dari produsen ini" in page.content.decode()
    assert page.content.decode().count('name="products"') == 4
