"""The way through the registration: several products, one certificate, all handed in, next please."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape

from catalog.desk.views import CertificateDeskFilter, DeskFilter
from catalog.models import Certificate, Producer, Product
from catalog.verification.reads import dossier_keys, next_dossier
from p3dn.accounts.models import User
from tests.catalog.conftest import pdf
from tests.factories.catalog import (
    CertificateFactory,
    CommodityFactory,
    ProducerFactory,
    ProductFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client: Client, officer: User) -> Client:
    client.force_login(officer)
    return client


def typed(name: str) -> dict[str, str]:
    commodity = CommodityFactory(kbki_code="38111")
    return {"name": name, "commodity": commodity.pk, "unit": "buah", "origin": "domestic",
            "subject": "industrial_goods"}  # fmt: skip


def with_file(producer: Producer, **fields: object) -> Certificate:
    made = CertificateFactory(draft=True, producer=producer, **fields)
    made.file_sha256 = "0" * 64
    made.file.save("berkas.pdf", pdf())
    return made


def test_products_of_one_registration_are_carried_to_its_certificate(desk: Client) -> None:
    producer = ProducerFactory()
    other = ProductFactory(producer=producer)
    address = reverse("catalog:product_create", query={"produsen": producer.pk})
    answer = desk.post(address, typed("Kursi Satu") | {"another": "1"})
    first = Product.objects.get(name="Kursi Satu")
    assert f"produk={first.pk}" in answer.url
    assert "Kursi Satu" in desk.get(answer.url).content.decode()
    answer = desk.post(answer.url, typed("Kursi Dua") | {"certificate": "1"})
    form = desk.get(answer.url).context["form"]
    second = Product.objects.get(name="Kursi Dua")
    ticked = [int(str(b.data["value"])) for b, *_printed in form.product_rows if b.data["selected"]]
    assert ticked == [second.pk, first.pk]
    assert other.pk not in ticked


def test_a_certificate_begins_with_its_producer(desk: Client) -> None:
    producer = ProducerFactory(name="CV Jati Belanda")
    page = desk.get(reverse("catalog:certificate_create"), {"q": "belanda"}).content.decode()
    assert f"{reverse('catalog:certificate_create')}?produsen={producer.pk}" in page
    nothing = desk.get(reverse("catalog:certificate_create"), {"q": "9120000000017"})
    new = reverse("catalog:producer_create") + "?nama=9120000000017"
    assert new in nothing.content.decode()
    assert desk.get(new).context["form"]["nib"].value() == "9120000000017"


def test_everything_ready_is_handed_in_and_the_rest_says_why_not(desk: Client) -> None:
    producer = ProducerFactory()
    ready = with_file(producer, products=[ProductFactory(draft=True, producer=producer)])
    bare = ProductFactory(draft=True, producer=producer)
    unfinished = CertificateFactory(draft=True, producer=producer, products=[bare])
    alone = ProductFactory(draft=True, producer=producer)
    address = reverse("catalog:producer_submit", args=[producer.pk])
    page = desk.get(reverse("catalog:producer_detail", args=[producer.pk])).content.decode()
    assert "Ajukan semua (5)" in page
    said = desk.post(address, follow=True).content.decode()
    for record, state in ((ready, "submitted"), (alone, "submitted"), (bare, "draft"),
                          (unfinished, "draft"), (ready.products.get(), "submitted")):  # fmt: skip
        record.refresh_from_db()
        assert record.state == state
    assert f"{unfinished.number} belum diajukan. Unggah berkas" in said


def test_a_refused_submission_names_all_that_is_missing_on_the_form(desk: Client) -> None:
    certificate = CertificateFactory(draft=True, scheme="35/2025")
    answer = desk.post(reverse("catalog:certificate_submit", args=[certificate.pk]))
    assert answer.url == reverse("catalog:certificate_edit", args=[certificate.pk])
    page = desk.get(answer.url).content.decode()
    assert "Unggah berkas sertifikat" in page
    assert "Pasal 44" in page


def test_the_desk_keeps_its_filters_when_it_refuses(desk: Client) -> None:
    answer = desk.post(reverse("catalog:product_desk_act"), {"action": "submit", "status": "draft"})
    assert answer.url == reverse("catalog:product_desk", query={"status": "draft"})


def test_home_leads_to_drafts(desk: Client, officer: User) -> None:
    ProductFactory(draft=True, entered_by=officer)
    CertificateFactory(draft=True, entered_by=officer)
    page = desk.get("/").content.decode()
    assert (
        escape(reverse("catalog:product_desk", query=DeskFilter.asked(state="draft", mine="yes")))
        in page
    )
    assert (
        escape(
            reverse(
                "catalog:certificate_desk",
                query=CertificateDeskFilter.asked(phase="draft", mine="yes"),
            )
        )
        in page
    )


def test_the_verifier_goes_from_one_dossier_to_the_next(client: Client, verifier: User) -> None:
    now = timezone.now()
    first = ProductFactory(submitted=True, submitted_at=now - timedelta(days=9))
    paper = CertificateFactory(submitted=True, submitted_at=now - timedelta(days=5),
                               products=[ProductFactory(submitted=True)])  # fmt: skip
    ProductFactory(submitted=True, entered_by=verifier, submitted_at=now - timedelta(days=3))
    last = ProductFactory(submitted=True, submitted_at=now - timedelta(days=1))
    assert [key[2] for key in dossier_keys(verifier)][:2] == [first.pk, paper.pk]
    assert dossier_keys(verifier).count() == 4
    client.force_login(verifier)
    review = reverse("catalog:review_product", args=[first.pk])
    following = reverse("catalog:review_certificate", args=[paper.pk])
    assert client.get(review).context["following"] == following
    done = client.post(review, {"verify": "1", "records": f"product-{first.pk}"})
    assert done.url == following
    # nobody's own work, and after the last one those that were skipped
    assert next_dossier(verifier, paper)[2] == last.pk
    assert next_dossier(verifier, last)[1:] == ("certificate", paper.pk)


@pytest.mark.parametrize("state", ["draft", "refused", "verified"])
def test_what_no_longer_waits_leads_to_the_record(
    client: Client, verifier: User, state: str
) -> None:
    product = ProductFactory() if state == "verified" else ProductFactory(**{state: True})
    review = reverse("catalog:review_product", args=[product.pk])
    client.force_login(verifier)
    page = reverse("catalog:product_detail", args=[product.pk])
    assert client.get(review).url == page
    late = client.post(
        review, {"verify": "1", "records": f"product-{product.pk}"}, follow=True
    ).content.decode()
    assert "sudah tidak menunggu verifikasi" in late
    product.refresh_from_db()
    assert product.state == state


def test_a_registration_begun_for_a_need_keeps_its_class(desk: Client) -> None:
    firm = ProducerFactory(name="CV Karya Jati")
    start = reverse("catalog:product_create", query={"komoditas": "38111", "q": "karya"})
    page = desk.get(start).content.decode()
    assert f"?produsen={firm.pk}&amp;komoditas=38111" in page
    new = reverse("catalog:producer_create", query={"nama": "karya", "komoditas": "38111"})
    assert new.replace("&", "&amp;") in page
    typed = {"name": "CV Lain Sekali", "nib": "9120000000999", "address": "Jl. A", "scale": "unknown",
             "location": firm.location_id, "siinas_status": "unknown"}  # fmt: skip
    done = desk.post(new, typed)
    assert done.status_code == 302 and "komoditas=38111" in done.url
    assert 'value="38111"' in desk.get(done.url).content.decode()
    # anything but a code is left behind
    assert "commodity" not in desk.get(start.replace("38111", "x1")).context["carried"]
