"""Pages of the catalogue: what they show, what they refuse, how many queries they need."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.models import Certificate, NationalListCheck, Producer, Product
from p3dn.accounts.models import User
from p3dn.ui.lists.parameters import asked
from tests.catalog.conftest import pdf, picture
from tests.catalog.looking import Looking
from tests.factories.catalog import (
    CertificateFactory,
    CommodityFactory,
    MinimumTkdnFactory,
    NationalListCheckFactory,
    NationalListEntryFactory,
    ProducerFactory,
    ProductFactory,
    StandingChangeFactory,
    certified,
    home_region,
)
from tests.support.markup import tight

pytestmark = pytest.mark.django_db


def as_user(user: User) -> Client:
    client = Looking()
    client.force_login(user)
    return client


def test_registration_from_producer_to_verified_product(officer: User, verifier: User) -> None:
    """The whole journey of the issue, through the pages alone."""
    CommodityFactory(kbki_code="38111", name="Tempat duduk")
    desk = as_user(officer)
    answer = desk.post(
        reverse("catalog:producer_create"),
        {
            "name": "CV Karya Jati",
            "nib": "9120 0000 00555",
            "scale": "small",
            "address": "Jalan Contoh 5",
            "location": home_region().pk,
            "siinas_status": "listed",
        },
    )
    producer = Producer.objects.get(nib="9120000000555")
    assert answer.url == f"{reverse('catalog:product_create')}?produsen={producer.pk}"
    answer = desk.post(
        answer.url,
        {
            "name": "Kursi Rapat",
            "commodity": "38111 Tempat duduk",
            "subject": "industrial_goods",
            "unit": "buah",
            "price": "Rp 750.000",
            "monthly_capacity": "200",
            "origin": "domestic",
            "certificate": "1",
        },
    )
    product = Product.objects.get(name="Kursi Rapat")
    assert product.price == Decimal(750_000)
    answer = desk.post(
        answer.url,
        {
            "number": "A/1/TKDN/2026",
            "kind": "surveyor",
            "scheme": "16/2011",
            "issued_on": "2026-01-15",
            "tkdn": "42,50%",
            "tkdn_valid_until": "2029-01-14",
            "products": [product.pk],
            "upload": pdf(),
            "submit": "1",
        },
    )
    certificate = Certificate.objects.get()
    assert certificate.state == "submitted"
    desk = as_user(verifier)
    queue = desk.get(reverse("catalog:verification_queue")).content.decode()
    assert "Kursi Rapat" in queue
    review = reverse("catalog:review_certificate", args=[certificate.pk])
    assert reverse("catalog:file_view", args=["sertifikat", certificate.pk]) in (
        desk.get(review).content.decode()
    )
    records = [f"certificate-{certificate.pk}", f"product-{product.pk}"]
    desk.post(review, {"records": records, "verify": "1"})
    found = desk.get(reverse("catalog:product_list"), {"q": "kursi"}).content.decode()
    assert "Kursi Rapat" in found
    assert "42,50%" in found


def test_returned_with_reason_then_corrected(officer: User, verifier: User) -> None:
    product = ProductFactory(submitted=True, entered_by=officer, name="Meja Kerja")
    review = reverse("catalog:review_product", args=[product.pk])
    desk = as_user(verifier)
    key = f"product-{product.pk}"
    assert "Tuliskan apa" in desk.post(review, {"records": key, "refuse": "1"}).content.decode()
    desk.post(review, {"records": key, "refuse": "1", "reason": "Harga tidak masuk akal"})
    officer_desk = as_user(officer)
    assert "Produk dikembalikan kepada saya" in officer_desk.get("/").content.decode()
    edit = reverse("catalog:product_edit", args=[product.pk])
    assert "Harga tidak masuk akal" in officer_desk.get(edit).content.decode()


def test_own_work_cannot_be_judged_on_the_page(verifier: User) -> None:
    product = ProductFactory(submitted=True, edited_by=verifier)
    review = reverse("catalog:review_product", args=[product.pk])
    answer = as_user(verifier).post(review, {"records": f"product-{product.pk}", "verify": "1"})
    assert "verifikator lain" in answer.content.decode()
    product.refresh_from_db()
    assert product.state == "submitted"


def test_strange_records_are_not_judged(verifier: User) -> None:
    product, other = ProductFactory(submitted=True), ProductFactory(submitted=True)
    review = reverse("catalog:review_product", args=[product.pk])
    answer = as_user(verifier).post(review, {"records": f"product-{other.pk}", "verify": "1"})
    assert answer.status_code == 404


def test_same_file_and_national_list_are_shown_to_the_verifier(verifier: User) -> None:
    CertificateFactory(file_sha256="a" * 64, producer__name="CV Pemilik Lama")
    waiting = CertificateFactory(submitted=True, file_sha256="a" * 64, tkdn=Decimal("80"))
    NationalListEntryFactory(certificate_number=waiting.number, company="PT Lain", tkdn=Decimal(30))
    page = as_user(verifier).get(reverse("catalog:review_certificate", args=[waiting.pk]))
    assert "CV Pemilik Lama" in page.content.decode()
    assert "PT Lain" in page.content.decode()


def test_mistakes_keep_what_was_typed(officer: User) -> None:
    product = ProductFactory()
    address = reverse("catalog:certificate_create", query={"produsen": product.producer_id})
    page = as_user(officer).post(
        address,
        {
            "number": "B/7",
            "kind": "surveyor",
            "scheme": "16/2011",
            "issued_on": "2026-01-15",
            "tkdn": "2728",
            "tkdn_valid_until": "2025-01-01",
            "products": [product.pk],
        },
    )
    shown = page.content.decode()
    assert 'value="2728"' in shown
    assert "27,28" in shown
    assert 'value="B/7"' in shown
    assert not Certificate.objects.exists()


def test_new_scheme_suggests_the_usual_expiry(officer: User) -> None:
    product = ProductFactory()
    address = reverse("catalog:certificate_create", query={"produsen": product.producer_id})
    page = as_user(officer).post(
        address,
        {
            "number": "B/7",
            "kind": "surveyor",
            "scheme": "35/2025",
            "issued_on": "2026-01-15",
            "tkdn": "30",
            "products": [product.pk],
        },
    )
    assert 'value="2031-01-15"' in page.content.decode()
    assert not Certificate.objects.exists()


def test_known_nib_leads_to_its_holder(officer: User) -> None:
    known = ProducerFactory(nib="9120000000555")
    page = as_user(officer).post(
        reverse("catalog:producer_create"),
        {
            "name": "Usaha Sangat Berbeda",
            "nib": "9120000000555",
            "scale": "small",
            "address": "x",
            "location": home_region().pk,
            "siinas_status": "unknown",
        },
    )
    assert reverse("catalog:producer_detail", args=[known.pk]) in page.content.decode()


def test_similar_producer_is_asked_about_once(officer: User) -> None:
    ProducerFactory(name="CV Karya Jati")
    fields: dict[str, Any] = {
        "name": "UD. Karya Jati",
        "nib": "9120000000555",
        "scale": "small",
        "address": "x",
        "location": home_region().pk,
        "siinas_status": "unknown",
    }
    desk = as_user(officer)
    page = desk.post(reverse("catalog:producer_create"), fields).content.decode()
    assert "nama sama" in page
    assert Producer.objects.count() == 1
    desk.post(reverse("catalog:producer_create"), {**fields, "not_the_same": "on"})
    assert Producer.objects.count() == 2


def test_edit_warns_before_the_verification_is_lost(officer: User) -> None:
    product = ProductFactory()
    page = as_user(officer).get(reverse("catalog:product_edit", args=[product.pk]))
    assert "diverifikasi lagi oleh orang lain" in page.content.decode()


def test_photo_upload_and_private_view(officer: User) -> None:
    product = ProductFactory(draft=True)
    desk = as_user(officer)
    desk.post(reverse("catalog:photo_add", args=[product.pk]), {"photo": picture((90, 60))})
    address = reverse("catalog:photo", args=[product.photos.get().pk])
    assert desk.get(address)["Content-Type"] == "image/jpeg"
    desk.post(reverse("catalog:photo_remove", args=[product.photos.get().pk]))
    assert not product.photos.exists()


def test_standing_is_changed_by_the_verifier(verifier: User) -> None:
    certificate = CertificateFactory()
    address = reverse("catalog:certificate_standing", args=[certificate.pk])
    desk = as_user(verifier)
    today = timezone.localdate()
    early = {"kind": "suspended", "effective_on": "2020-01-01", "reason": "Surat 1"}
    assert "Tanggal paling awal" in desk.post(address, early).content.decode()
    late = early | {"effective_on": (today + timedelta(days=366)).isoformat()}
    assert "Periksa tahunnya" in desk.post(address, late).content.decode()
    assert not certificate.standing_changes.exists()
    desk.post(address, {**early, "effective_on": today.isoformat()})
    page = desk.get(reverse("catalog:certificate_detail", args=[certificate.pk]))
    assert "Dibekukan" in page.content.decode()


def test_national_check_is_recorded_with_its_evidence(officer: User) -> None:
    CommodityFactory(kbki_code="45220")
    desk = as_user(officer)
    address = reverse("catalog:national_check_create")
    fields = {
        "region": home_region().pk,
        "commodity": "45220",
        "keyword": "laptop",
        "checked_on": timezone.localdate().isoformat(),
        "has_trigger": "False",
    }
    assert "memerlukan tangkapan layar" in desk.post(address, fields).content.decode()
    desk.post(address, {**fields, "evidence": picture(kind="PNG")})
    check = NationalListCheck.objects.get()
    assert (check.has_trigger, check.has_purchasable) == (False, None)
    file = desk.get(reverse("catalog:national_check_file", args=[check.pk]))
    assert file["Content-Type"] == "image/png"


def test_facets_count_what_each_choice_would_leave(officer: User) -> None:
    for tkdn, scale in (("60", "small"), ("60", "large"), ("30", "small"), ("10", "small")):
        certified(tkdn=tkdn, producer=ProducerFactory(scale=scale))
    ProductFactory()
    page = as_user(officer).get(reverse("catalog:product_list"), {"tkdn": "high"})
    counts = {
        facet.name: [option.count for option in facet.options] for facet in page.context["facets"]
    }
    assert page.context["page_obj"].paginator.count == 2
    assert counts["tkdn"] == list("2111")
    assert sorted(counts["skala"])[-2:] == ["1", "1"]
    assert counts["wajib_pdn"][0] == "2"


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({"urut": "harga"}, ["A", "B", "C"]),
        ({"urut": "-harga"}, ["B", "A", "C"]),
        ({"urut": "-tkdn"}, ["B", "A", "C"]),
        ({"price_min": "1.500.000"}, ["B"]),
        ({"commodity": "45"}, ["B"]),
        ({"commodity": "45220 Komoditas 45220"}, ["B"]),
        ({"standing": "none"}, ["C"]),
        ({"mine": "yes", "band": ["high", "none"]}, ["B", "C"]),
        ({"state": "draft"}, ["D"]),
    ],
)
def test_filters_and_sorting(officer: User, query: dict[str, Any], names: list[str]) -> None:
    certified(name="A", tkdn="30", price=Decimal(1_000_000))
    certified(
        name="B",
        tkdn="60",
        price=Decimal(2_000_000),
        commodity=CommodityFactory(kbki_code="45220"),
    )
    ProductFactory(name="C", price=None, price_on=None)
    ProductFactory(name="D", draft=True)
    page = as_user(officer).get(reverse("catalog:product_list"), asked(**query))
    assert [card.title.split()[0] for card in page.context["cards"]] == names


def test_suggestions(officer: User) -> None:
    product = certified(tkdn="60", name="Laptop Sekolah")
    ProductFactory(name="Laptop Konsep", draft=True)
    desk = as_user(officer)
    page = desk.get(reverse("catalog:product_suggest"), {"q": "leptop"}).content.decode()
    assert f'value="{product.pk}"' in page
    assert "60,00%" in page
    assert "Konsep" not in page
    typed = {"commodity": product.commodity_id[:3], "as": "options"}  # as a form sends it
    by_script = {"HX-Request": "true"}
    options = desk.get(reverse("catalog:commodity_suggest"), typed, headers=by_script)
    assert f'value="{product.commodity_id} ' in options.content.decode()
    named = {"nama": "kbki", "kbki": product.commodity_id[:3]}
    buttons = tight(desk.get(reverse("catalog:commodity_suggest"), named).content.decode())
    assert f'name="commodity" value="{product.commodity_id}"' in buttons


def fill(rows: int) -> None:
    """Rows of everything, with certificates, events, photos and national rows."""
    for number in range(rows):
        product = certified(
            tkdn="41", producer=ProducerFactory(name=f"CV Nomor {number}"), name=f"Kursi {number}"
        )
        certificate = product.certificates.get()
        StandingChangeFactory(certificate=certificate, effective_on=certificate.issued_on)
        StandingChangeFactory(
            certificate=certificate, kind="reinstated", effective_on=certificate.issued_on
        )
        CertificateFactory(
            producer=product.producer,
            products=[product],
            tkdn_valid_until=timezone.localdate() + timedelta(days=5),
        )
        CertificateFactory(
            submitted=True,
            producer=product.producer,
            products=[ProductFactory(submitted=True, producer=product.producer)],
        )
        ProductFactory(submitted=True, producer=product.producer)
        NationalListEntryFactory()
        NationalListCheckFactory()
        MinimumTkdnFactory()


LISTS = [
    ("product_list", "?q=kursi&tkdn=high"),
    ("product_list", ""),
    ("product_suggest", "?q=kursi"),
    ("producer_list", ""),
    ("certificate_list", ""),
    ("certificate_expiring", "?hari=180"),
    ("verification_queue", ""),
    ("national_list", "?q=produk"),
    ("national_check_list", ""),
    ("minimum_list", ""),
    ("commodity_browse", ""),
]


def test_as_many_queries_for_thirty_rows_as_for_three(
    verifier: User, django_assert_max_num_queries: Any
) -> None:
    desk = as_user(verifier)

    def used(address: str) -> int:
        cache.clear()  # what is kept for a while is asked for each time
        with django_assert_max_num_queries(13) as queries:
            assert desk.get(address).status_code == 200
        return len(queries)

    addresses = [reverse(f"catalog:{name}") + query for name, query in LISTS]
    for address in addresses:
        desk.get(address)  # what is kept for good is asked for now
    fill(3)
    few = {address: used(address) for address in addresses}
    fill(27)
    many = {address: used(address) for address in addresses}
    assert {address: n for address, n in many.items() if n > few[address]} == {}


def test_detail_pages_need_few_queries(verifier: User, django_assert_max_num_queries: Any) -> None:
    fill(3)
    product = Product.objects.filter(certificates__isnull=False).first()
    certificate = product.certificates.first()
    desk = as_user(verifier)
    for name, pk in (
        ("product_detail", product.pk),
        ("producer_detail", product.producer_id),
        ("certificate_detail", certificate.pk),
        ("review_certificate", Certificate.objects.filter(state="submitted").first().pk),
        ("review_product", Product.objects.filter(state="submitted").first().pk),
    ):
        with django_assert_max_num_queries(14):
            assert desk.get(reverse(f"catalog:{name}", args=[pk])).status_code == 200
