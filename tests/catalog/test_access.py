"""Who reaches which page: every role by every address, strangers get 404."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from django.test import Client
from django.urls import get_resolver, reverse
from django.utils import timezone

from catalog.models import Certificate, PendingScan, Product
from p3dn.accounts.models import Agency, Membership, Region, User
from tests.catalog.calculation.test_calculations import calculation_of
from tests.catalog.conftest import pdf, picture, with_role
from tests.catalog.doors import (
    BUTTONS,
    EVERYBODY,
    KEEPERS,
    OF_VERIFIERS,
    OFFICER,
    PAGES,
    ROLES,
    VERIFIER,
)
from tests.factories.catalog import (
    CertificateFactory,
    CommodityFactory,
    EquivalenceGroupFactory,
    LocalRuleFactory,
    MinimumTkdnFactory,
    NationalListCheckFactory,
    ProducerFactory,
    ProductFactory,
    ProductionSiteFactory,
    home_region,
    person,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def addresses(db: None) -> dict[str, str]:
    """An address for every page, about verified records where others may see them."""
    commodity = CommodityFactory(kbki_code="45220")
    product = ProductFactory(commodity=commodity)
    photo = product.photos.create(sha256="0" * 64)
    photo.image.save("x", picture(), save=True)
    certificate = CertificateFactory(
        producer=product.producer, products=[product], file_sha256="b" * 64
    )
    certificate.file.save("certificates/x", picture(), save=True)
    document = product.documents.create(
        kind="brochure", sha256="0" * 64, entered_by=product.entered_by
    )
    document.file.save("x", picture(), save=True)
    paper = product.documents.create(kind="manual", sha256="1" * 64, entered_by=product.entered_by)
    paper.file.save("y", pdf(), save=True)
    permit = product.permits.create(kind="sni", number="1", entered_by=product.entered_by)
    attribute = commodity.attributes.create(name="Layar", kind="text", region=home_region())
    minimum = MinimumTkdnFactory(commodity=commodity, region=home_region())
    rule = LocalRuleFactory()
    waiting = ProductFactory(submitted=True)
    waiting_certificate = CertificateFactory(submitted=True, products=[waiting])
    check = NationalListCheckFactory(evidence=picture())
    calculation = calculation_of(product.producer)
    group = EquivalenceGroupFactory(codes=["45220", "45221"])
    waiting_group = EquivalenceGroupFactory(proposed=True, codes=["45220", "45222"])
    scan = PendingScan(user=person("Orang catalogue_officer"), name="x.jpg", sha256="0" * 64)
    scan.file.save("x", picture(), save=True)
    records = {
        "product": product.pk,
        "producer": product.producer_id,
        "certificate": certificate.pk,
        "photo": photo.pk,
        "commodity": "45220",
        "national": check.pk,
    }
    special = {
        "review_certificate": [waiting_certificate.pk],
        "review_product": [waiting.pk],
        "photo_add": [product.pk],
        "price_create": [product.pk],
        "document": [document.pk],
        "document_create": [product.pk],
        "document_remove": [document.pk],
        "permit_create": [product.pk],
        "permit_remove": [permit.pk],
        "attribute_fields": [],
        "attribute_create": ["45220"],
        "attribute_change": [attribute.pk],
        "minimum_change": [minimum.pk],
        "local_rule_change": [rule.pk],
        "local_rule_history": [rule.pk],
        "commodity_browse": [],
        "product_compare": [],
        "product_desk": [],
        "producer_merge": [product.producer_id, ProducerFactory(region=product.region).pk],
        "producers_apart": [product.producer_id, waiting.producer_id],
        "producer_desk": [],
        "certificate_desk": [],
        "certificate_overdue": [],
        "product_desk_act": [],
        "producer_desk_act": [],
        "certificate_desk_act": [],
        "certificate_scans": [],
        "certificate_scans_attach": [],
        "scan_file": [scan.pk],
        "file_view": ["sertifikat", certificate.pk],
        "file_page": ["dokumen", paper.pk, 1],
        "stored_file": ["dokumen", paper.pk],
        "site_create": [product.producer_id],
        "site_edit": [ProductionSiteFactory(producer=product.producer).pk],
        "commodity_suggest": [],
        "national_check_file": [check.pk],
        "group_propose": [],
        "group_detail": [group.pk],
        "group_history": [group.pk],
        "group_decide": [waiting_group.pk],
        "group_end": [group.pk],
        "calculation_create": [product.producer_id],
        "calculation_detail": [calculation.pk],
        "calculation_pdf": [calculation.pk],
    }
    found = {}
    for name in [*PAGES, *BUTTONS]:
        kind = name.split("_")[0]
        plain = name.endswith(("_list", "_create", "_suggest", "_expiring", "_queue"))
        args = special.get(name, [] if plain else [records.get(kind)])
        found[name] = reverse(f"catalog:{name}", args=args)
    found["certificate_create"] += f"?produsen={product.producer_id}"
    return found


def test_every_address_has_its_row() -> None:
    patterns = get_resolver().namespace_dict["catalog"][1]
    assert {str(name) for name in patterns.reverse_dict if isinstance(name, str)} == {
        *PAGES,
        *BUTTONS,
    }


@pytest.mark.parametrize("role", ROLES)
def test_roles(role: str, addresses: dict[str, str]) -> None:
    client = Client()
    client.force_login(with_role(f"Orang {role}", role))
    answers = {name: client.get(url).status_code for name, url in addresses.items()}
    wanted = {name: 200 if role in may else 404 for name, may in PAGES.items()}
    wanted |= dict.fromkeys(BUTTONS, 405)
    assert answers == wanted


@pytest.mark.parametrize("role", sorted(EVERYBODY - OFFICER))
def test_buttons_of_others_do_nothing(role: str, addresses: dict[str, str]) -> None:
    client = Client()
    client.force_login(with_role(f"Orang {role}", role))
    others = BUTTONS - OF_VERIFIERS if role in VERIFIER else BUTTONS
    assert {client.post(addresses[name]).status_code for name in others} == {404}


def test_nobody_without_login(addresses: dict[str, str]) -> None:
    client = Client()
    for name in PAGES:
        answer = client.get(addresses[name])
        assert answer.status_code == 302
        assert "/akun/" in answer.url


def test_nobody_without_a_role(addresses: dict[str, str]) -> None:
    client = Client()
    client.force_login(person("Tanpa Peran"))
    assert {client.get(addresses[name]).status_code for name in PAGES} == {404}


@pytest.fixture
def strangers(db: None) -> Iterator[dict[str, User]]:
    """People with the catalogue's roles in another region."""
    elsewhere = Region.objects.create(code="16.71", name="Kota Palembang", kind="city")
    office = Agency.objects.create(region=elsewhere, code="1", name="Disperindag Palembang")
    people = {}
    for role in ("catalogue_officer", "catalogue_verifier", "auditor"):
        people[role] = person(f"Asing {role}")
        Membership.objects.create(
            user=people[role], agency=office, role=role, valid_from=date(2020, 1, 1)
        )
    return people


# Public facts of other regions; everything else of theirs does not exist for a stranger.
PUBLIC_ELSEWHERE = {
    "product_detail",
    "producer_detail",
    "certificate_detail",
    "photo",
    "stored_file",
}


def test_strangers_of_another_region(strangers: dict[str, User], addresses: dict[str, str]) -> None:
    about_a_record = [
        name
        for name in PAGES
        if name.endswith(("_detail", "_edit", "_standing", "_file", "photo"))
        or name.startswith("review_")
    ]
    for user in strangers.values():
        client = Client()
        client.force_login(user)
        open_to = {n for n in about_a_record if client.get(addresses[n]).status_code == 200}
        assert open_to == PUBLIC_ELSEWHERE


@pytest.mark.parametrize("state", ["draft", "submitted", "refused"])
def test_unverified_records_are_not_seen_by_buyers_or_strangers(
    state: str, strangers: dict[str, User]
) -> None:
    product = ProductFactory(**{state: True})
    certificate = CertificateFactory(producer=product.producer, **{state: True})
    for user in (with_role("Pembeli", "requester"), strangers["auditor"]):
        client = Client()
        client.force_login(user)
        for name, pk in (("product_detail", product.pk), ("certificate_detail", certificate.pk)):
            assert client.get(reverse(f"catalog:{name}", args=[pk])).status_code == 404
        assert product not in Product.objects.visible_to(user)


def test_inactive_producer_is_seen_by_its_own_region_only(strangers: dict[str, User]) -> None:
    producer = ProducerFactory(is_active=False, region=home_region())
    address = reverse("catalog:producer_detail", args=[producer.pk])
    for user, status in (
        (with_role("Auditor", "auditor"), 200),
        (with_role("Pembeli", "requester"), 404),
        (strangers["catalogue_officer"], 404),
    ):
        client = Client()
        client.force_login(user)
        assert client.get(address).status_code == status


def test_contacts_are_for_those_who_keep_or_check_the_catalogue(addresses: dict[str, str]) -> None:
    soon = CertificateFactory(
        producer__contact_phone="0812-0000-1234", tkdn_valid_until=timezone.localdate()
    )
    pages = [
        addresses["certificate_expiring"],
        reverse("catalog:producer_detail", args=[soon.producer_id]),
    ]
    for role in ROLES:
        client = Client()
        client.force_login(with_role(f"Orang {role}", role))
        for page in pages:
            shown = "0812-0000-1234" in client.get(page).content.decode()
            assert shown == (role in KEEPERS), (role, page)


def test_private_file_is_sent_harmlessly(addresses: dict[str, str]) -> None:
    client = Client()
    client.force_login(with_role("Auditor", "auditor"))
    answer = client.get(addresses["certificate_file"])
    assert answer["Content-Type"] == "image/jpeg"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Disposition"].startswith("attachment;")
    policy = answer["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "sandbox" in policy
    assert "no-store" in answer["Cache-Control"] and "private" in answer["Cache-Control"]


def test_every_upload_leaves_as_an_attachment_from_a_path_of_its_own(
    addresses: dict[str, str],
) -> None:
    client = Client()
    client.force_login(with_role("Orang catalogue_officer", "catalogue_officer"))
    for name in ("certificate_file", "national_check_file", "document", "scan_file", "photo"):
        answer = client.get(addresses[name])
        assert addresses[name].startswith("/berkas/"), name
        assert answer["Content-Disposition"].startswith("attachment;"), name
        assert "sandbox" in answer["Content-Security-Policy"], name
        assert answer["Cross-Origin-Resource-Policy"] == "same-origin", name


def test_a_stored_page_of_html_or_svg_is_not_shown(addresses: dict[str, str]) -> None:
    certificate = Certificate.objects.exclude(file="").get()
    with Path(certificate.file.path).open("wb") as file:
        file.write(b"<html><script>alert(1)</script>")
    client = Client()
    client.force_login(with_role("Auditor", "auditor"))
    answer = client.get(addresses["certificate_file"])
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"].startswith("attachment;")
    view = client.get(addresses["file_view"])
    assert b"<script" not in view.content
    assert "script-src" not in view["Content-Security-Policy"]
    assert "default-src 'none'" in view["Content-Security-Policy"]


def test_a_paper_is_looked_at_as_pictures(addresses: dict[str, str]) -> None:
    client = Client()
    client.force_login(with_role("Auditor", "auditor"))
    view = client.get(addresses["file_page"].replace("halaman/1", "lihat"))
    assert view["X-Frame-Options"] == "SAMEORIGIN"
    assert re.findall(r'<img src="([^"]*)"', view.content.decode()) == [addresses["file_page"]]
    page = client.get(addresses["file_page"])
    assert page["Content-Type"] == "image/jpeg"
    assert page.content.startswith(b"\xff\xd8\xff")
    for wrong in ("halaman/2/", "halaman/0/", "halaman/31/"):
        address = addresses["file_page"].replace("halaman/1/", wrong)
        assert client.get(address).status_code == 404
    assert client.get("/berkas/rahasia/1/lihat/").status_code == 404


def test_file_is_not_reachable_by_its_path(addresses: dict[str, str]) -> None:
    client = Client()
    client.force_login(with_role("Auditor", "auditor"))
    assert client.get("/media/certificates/x").status_code == 404
    assert client.get("/certificates/x").status_code == 404
