"""What is done on a page that no longer shows what is: refused with what changed, nothing wiped."""

import re
from collections.abc import Callable
from decimal import Decimal

import pghistory
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from catalog.models import (
    Certificate,
    CommodityAttribute,
    MinimumTkdn,
    NationalListCheck,
    PendingScan,
    Producer,
    ProducersDistinct,
    Product,
    StandingChange,
)
from p3dn.accounts.models import User
from p3dn.audit.editing.versions import version_of
from tests.catalog.acts import (
    submit,
    update_certificate,
    update_producer,
    update_product,
)
from tests.catalog.certificates.test_certificates import enter
from tests.catalog.conftest import pdf, picture
from tests.catalog.looking import page_of
from tests.catalog.sent import Typed, opened
from tests.factories.catalog import (
    CertificateFactory,
    CommodityFactory,
    ProducerFactory,
    ProductFactory,
    home_region,
)
from tests.support.forms import form_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client: Client, officer: User) -> Client:
    """The officer at work; pages opened once are old the next moment."""
    client = Client()
    client.force_login(officer)
    return client


# Verdicts ---------------------------------------------------------------------------------------


@pytest.fixture
def dossier(officer: User, colleague: User) -> Certificate:
    """A certificate and its product wait."""
    product = ProductFactory(draft=True, entered_by=officer, price=Decimal(1_000_000))
    certificate = enter(officer, product, upload=pdf())
    submit(records=[product, certificate], user=officer)
    certificate.refresh_from_db()
    return certificate


@pytest.mark.parametrize("verdict", ["verify", "refuse"])
@pytest.mark.parametrize("resubmitted", [True, False])
def test_an_old_page_decides_nothing(
    client: Client, dossier: Certificate, officer: User, verifier: User, verdict: str, *,
    resubmitted: bool,
) -> None:  # fmt: skip
    """A product withdrawn, changed and perhaps handed in again is not what the page showed."""
    product = dossier.products.get()
    page = reverse("catalog:review_certificate", args=[dossier.pk])
    client = Client()
    client.force_login(verifier)
    said = {verdict: "1", "reason": "Salah", "records": [f"product-{product.pk}", f"certificate-{dossier.pk}"]}  # fmt: skip
    old = opened(client, page).sent(said)
    update_product(product=product, user=officer, price=Decimal(480_000_000))
    if resubmitted:
        product.refresh_from_db()
        submit(records=[product], user=officer)
    answer = client.post(page, old)
    html = answer.content.decode()
    assert answer.status_code == 200
    assert "Sudah berubah sejak Anda membukanya" in html
    assert "480000000" in re.sub(r"\D", "", html)
    for record in (product, dossier):
        record.refresh_from_db()
        assert record.verified_by is None
    if not resubmitted:
        said["records"] = [f"certificate-{dossier.pk}"]
    assert client.post(page, opened(client, page).sent(said)).status_code == 302
    dossier.refresh_from_db()
    assert dossier.state == {"verify": "verified", "refuse": "refused"}[verdict]


def test_a_line_added_meanwhile_refuses_too(
    client: Client, dossier: Certificate, officer: User, verifier: User
) -> None:
    page = reverse("catalog:review_certificate", args=[dossier.pk])
    client = Client()
    client.force_login(verifier)
    old = opened(client, page).sent({"verify": "1", "records": [f"certificate-{dossier.pk}"]})
    line = dossier.lines.get()
    line.brand = "Diam-diam"
    with pghistory.context(user=officer.pk):
        line.save()
    assert "Diam-diam" in client.post(page, old).content.decode()
    dossier.refresh_from_db()
    assert dossier.state == "submitted"


def test_without_a_version_nothing_is_decided(dossier: Certificate, verifier: User) -> None:
    client = Client()
    client.force_login(verifier)
    page = reverse("catalog:review_certificate", args=[dossier.pk])
    answer = client.post(page, {"verify": "1", "records": [f"certificate-{dossier.pk}"]})
    assert "tidak menyebut data yang ditampilkannya" in answer.content.decode()
    dossier.refresh_from_db()
    assert dossier.state == "submitted"


def test_many_records_are_checked_with_as_many_queries_as_one(
    client: Client, officer: User, verifier: User
) -> None:
    client = Client()
    client.force_login(verifier)
    counts = []
    for many in (1, 4):
        producer = ProducerFactory()
        products = [ProductFactory(producer=producer, submitted=True) for _ in range(many)]
        certificate = CertificateFactory(producer=producer, products=products, submitted=True)
        page = reverse("catalog:review_certificate", args=[certificate.pk])
        with CaptureQueriesContext(connection) as seen:
            client.get(page)
        counts.append(len(seen))
    assert counts[0] == counts[1]


# Buttons ----------------------------------------------------------------------------------------


def with_parts(officer: User) -> Product:
    product = ProductFactory(draft=True, entered_by=officer)
    photo = product.photos.create(sha256="0" * 64, alt="Depan")
    photo.image.save("x", picture(), save=True)
    product.permits.create(kind="sni", number="1", entered_by=officer)
    document = product.documents.create(kind="brochure", sha256="0" * 64, entered_by=officer)
    document.file.save("x", picture(), save=True)
    return product


BUTTONS = (
    "product_active", "product_submit", "photo_remove", "permit_remove", "document_remove",
)  # fmt: skip


@pytest.mark.parametrize("name", BUTTONS)
def test_a_button_of_an_old_product_page_does_nothing(
    desk: Client, officer: User, colleague: User, name: str
) -> None:
    product = with_parts(officer)
    parts = {"photo": product.photos, "permit": product.permits, "document": product.documents}
    kind = name.split("_")[0]
    pk = parts[kind].get().pk if kind in parts else product.pk
    to = reverse(f"catalog:{name}", args=[pk])
    old = opened(desk, page_of(to), to).sent({})
    update_product(product=product, user=colleague, specification="Diubah rekan")
    before = version_of(product)
    said = desk.post(to, old, follow=True).content.decode()
    assert "sudah berubah sejak Anda membukanya" in said
    assert "Diubah rekan" in said
    assert version_of(product) == before
    assert desk.post(to, opened(desk, page_of(to), to).sent({})).status_code == 302
    assert version_of(product) != before


def test_buttons_of_old_pages_of_producers_and_certificates(
    desk: Client, officer: User, colleague: User
) -> None:
    product = ProductFactory(draft=True, entered_by=officer)
    producer = product.producer
    to = reverse("catalog:producer_active", args=[producer.pk])
    old = opened(desk, page_of(to), to).sent({})
    update_producer(producer=producer, user=colleague, address="Pindah")
    assert "Pindah" in desk.post(to, old, follow=True).content.decode()
    producer.refresh_from_db()
    assert producer.is_active

    certificate = enter(officer, product, upload=pdf())
    to = reverse("catalog:certificate_submit", args=[certificate.pk])
    old = opened(desk, page_of(to), to).sent({})
    update_product(product=product, user=colleague, specification="Diubah rekan")
    assert "Diubah rekan" in desk.post(to, old, follow=True).content.decode()
    certificate.refresh_from_db()
    assert certificate.state == "draft"


def test_everything_ready_is_what_the_page_showed(
    desk: Client, officer: User, colleague: User
) -> None:
    shown_, changed = (ProductFactory(draft=True, producer=p) for p in [ProducerFactory()] * 2)
    to = reverse("catalog:producer_submit", args=[shown_.producer_id])
    old = opened(desk, page_of(to), to).sent({})
    update_product(product=changed, user=colleague, unit="set")
    later = ProductFactory(draft=True, producer=shown_.producer)
    said = desk.post(to, old, follow=True).content.decode()
    assert "1 data tidak ada pada halaman" in said
    states = {p.pk: p.state for p in Product.objects.all()}
    assert states == {shown_.pk: "submitted", changed.pk: "draft", later.pk: "draft"}


def test_the_desk_changes_what_was_shown(desk: Client, officer: User, colleague: User) -> None:
    one, two = ProductFactory(unit="buah"), ProductFactory(unit="buah")
    to = reverse("catalog:product_desk_act")
    typed_ = {"action": "edit", "baru-unit": "set", "pick": [one.pk, two.pk]}
    listed = opened(desk, reverse("catalog:product_desk"), to).sent(typed_)
    update_product(product=one, user=colleague, specification="Diubah rekan")
    confirm = desk.post(to, listed)
    html = confirm.content.decode()
    assert "1 baris dapat diubah" in html
    assert "Diubah rekan" in html
    sure = form_in(html, to, to).sent({})
    update_product(product=two, user=colleague, specification="Juga diubah")
    said = desk.post(to, sure, follow=True).content.decode()
    assert "0 diubah, 1 tidak" in said
    assert set(Product.objects.values_list("unit", flat=True)) == {"buah"}


def test_all_rows_of_a_filter_are_those_of_the_confirming_page(
    desk: Client, officer: User, colleague: User
) -> None:
    product = ProductFactory(unit="buah")
    to = reverse("catalog:product_desk_act")
    typed_ = {"action": "edit", "baru-unit": "set", "all": "1"}
    confirm = desk.post(to, opened(desk, reverse("catalog:product_desk"), to).sent(typed_))
    sure = form_in(confirm.content.decode(), to, to).sent({})
    update_product(product=product, user=colleague, unit="lusin")
    product.refresh_from_db()
    for sent in (sure, {name: value for name, value in sure.items() if name != "versi"}):
        desk.post(to, sent)
        product.refresh_from_db()
        assert product.unit == "lusin"


def test_a_merge_moves_what_the_page_showed(desk: Client, officer: User, colleague: User) -> None:
    survivor, merged = ProducerFactory(), ProducerFactory()
    product = ProductFactory(producer=merged)
    page = reverse("catalog:producer_merge", args=[survivor.pk, merged.pk])
    for change in (
        lambda: ProductFactory(producer=merged, name="Baru didaftarkan"),
        lambda: update_product(product=product, user=colleague, unit="set"),
        lambda: update_producer(producer=survivor, user=colleague, address="Pindah"),
    ):
        old = opened(desk, page).sent({"reason": "Sama"})
        change()
        assert desk.post(page, old).status_code == 200
        merged.refresh_from_db()
        assert merged.merged_into is None
    assert desk.post(page, opened(desk, page).sent({"reason": "Sama"})).status_code == 302


def test_told_apart_as_they_were_compared(desk: Client, officer: User, colleague: User) -> None:
    one, two = (ProducerFactory(name=f"{kind} Karya Jati") for kind in ("CV", "PT"))
    to = reverse("catalog:producers_apart", args=[one.pk, two.pk])
    old = opened(desk, page_of(to), to).sent({})
    update_producer(producer=two, user=colleague, npwp="030513030701000")
    assert "sudah berubah" in desk.post(to, old, follow=True).content.decode()
    assert not ProducersDistinct.objects.exists()


def test_a_scan_goes_on_the_certificate_that_was_shown(
    desk: Client, officer: User, colleague: User
) -> None:
    certificate = enter(officer, ProductFactory(), number="177/TKDN/2025")
    scan = PendingScan(user=officer, name="177-TKDN-2025.jpg", sha256="0" * 64)
    scan.file.save("x", picture(), save=True)
    to = reverse("catalog:certificate_scans_attach")
    old = opened(desk, page_of(to), to).sent({f"n{scan.pk}": "177/TKDN/2025"})
    update_certificate(certificate=certificate, user=colleague, tkdn=Decimal(99))
    assert "sudah berubah sejak Anda membukanya" in desk.post(to, old).content.decode()
    certificate.refresh_from_db()
    assert not certificate.file
    new = opened(desk, page_of(to), to).sent({f"n{scan.pk}": "177/TKDN/2025"})
    assert desk.post(to, new).status_code == 302
    certificate.refresh_from_db()
    assert certificate.file


def test_a_standing_is_changed_once_and_as_seen(client: Client, verifier: User) -> None:
    certificate = CertificateFactory()
    client = Client()
    client.force_login(verifier)
    page = reverse("catalog:certificate_standing", args=[certificate.pk])
    said = {"kind": "suspended", "effective_on": timezone.localdate().isoformat(), "reason": "X"}
    first, second = (opened(client, page).sent(said) for _ in range(2))
    for _ in range(2):
        assert client.post(page, first).status_code == 302
    assert "Sudah berubah" in client.post(page, second).content.decode()
    assert StandingChange.objects.count() == 1


# Twice is once ----------------------------------------------------------------------------------


def test_what_makes_something_makes_it_once(
    desk: Client, officer: User, administrator: User
) -> None:
    """Every form that makes something, sent three times."""
    CommodityFactory(kbki_code="38111", name="Tempat duduk")
    product = ProductFactory(commodity_id="38111")
    firm = product.producer
    today = timezone.localdate().isoformat()
    place = home_region().pk
    new: Typed = {"subject": "industrial_goods", "unit": "buah", "origin": "domestic"}
    cases: dict[str, tuple[list[object], dict[str, object], Typed, Callable[[], int]]] = {
        "producer_create": ([], {}, {
            "name": "PT Baru", "nib": "1234567890123", "scale": "small", "address": "Jalan",
            "location": place, "siinas_status": "unknown",
        }, Producer.objects.count),
        "product_create": ([], {"produsen": firm.pk},
            new | {"name": "Kursi", "commodity": "38111"}, Product.objects.count),
        "certificate_create": ([], {"produsen": firm.pk}, {
            "number": "9/TKDN/2025", "kind": "surveyor", "scheme": "16/2011", "tkdn": "40",
            "issued_on": "2025-01-01", "tkdn_valid_until": "2028-01-01", "products": [product.pk],
        }, Certificate.objects.count),
        "site_create": ([firm.pk], {},
            {"name": "Pabrik", "address": "Jalan", "location": place, "ownership": "own"},
            firm.sites.count),
        "permit_create": ([product.pk], {}, {"kind": "sni", "number": "1"}, product.permits.count),
        "document_create": ([product.pk], {},
            {"kind": "brochure", "upload": pdf}, product.documents.count),
        "photo_add": ([product.pk], {}, {"photo": picture, "alt": "Depan"}, product.photos.count),
        "price_create": ([product.pk], {},
            {"region": place, "price": "5000", "valid_on": "2020-01-01", "source": "survey"},
            product.prices.count),
        "attribute_create": (["38111"], {}, {"name": "Bahan", "kind": "text"},
            CommodityAttribute.objects.count),
        "national_check_create": ([], {},
            {"region": place, "commodity": "38111", "keyword": "kursi", "checked_on": today,
             "has_trigger": "True"},
            NationalListCheck.objects.count),
        "certificate_scans": ([], {}, {"files": pdf}, PendingScan.objects.count),
        "minimum_create": ([], {}, {
            "commodity": "38111", "minimum": "30", "valid_from": "2026-01-01", "regulation": "SK",
        }, MinimumTkdn.objects.count),
    }  # fmt: skip
    for name, (args, query, said, count) in cases.items():
        desk.force_login(administrator if name == "minimum_create" else officer)
        to = reverse(f"catalog:{name}", args=args, query=query)
        page = page_of(to)
        before, sent = count(), opened(desk, page, to).sent({})
        answers = []
        for _ in range(3):
            files = {k: v() if callable(v) else v for k, v in said.items()}
            answers.append(desk.post(to, {**sent, **files}))
        assert [answer.status_code for answer in answers] == [302] * 3, name
        assert len({answer.url for answer in answers}) == 1, name
        assert count() == before + 1, name


def test_a_new_page_makes_another(desk: Client) -> None:
    CommodityFactory(kbki_code="38111")
    firm = ProducerFactory()
    to = reverse("catalog:product_create", query={"produsen": firm.pk})
    said = {"commodity": "38111", "subject": "industrial_goods", "unit": "buah", "origin": "domestic"}  # fmt: skip
    for name in ("Kursi", "Meja"):
        desk.post(to, opened(desk, to).sent(said | {"name": name}))
    assert Product.objects.count() == 2
    sent = opened(desk, to).sent(said | {"name": "Rak"})
    desk.post(to, sent)
    other = desk.post(to, sent | {"name": "Lemari"})  # the Back button, then something else
    assert "sudah disimpan sekali" in other.content.decode()
    assert Product.objects.count() == 3
