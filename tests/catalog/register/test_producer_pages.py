"""A producer's page: evidence of its scale, where it produces, what is not known yet."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.models import Producer, ProductionSite
from catalog.register.producers.completeness import completeness_of
from catalog.register.producers.services import create_producer
from catalog.register.sites.services import create_site
from catalog.search.words.records import search_producers
from p3dn.accounts.models import User
from tests.catalog.acts import update_producer, update_site
from tests.factories.catalog import ProducerFactory, ProductionSiteFactory, home_region
from tests.support.forms import send as sent

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("03.051.303.0-701.000", "030513030701000"),
        ("0305 1303 0701 0001", "0305130307010001"),
        ("", ""),
    ],
)
def test_tax_numbers_old_and_new_as_people_write_them(
    officer: User, written: str, kept: str
) -> None:
    producer = ProducerFactory()
    assert update_producer(producer=producer, user=officer, npwp=written).npwp == kept


@pytest.mark.parametrize("written", ["03.051.303.0-701.00", "03051303070100O"])
def test_wrong_tax_numbers_are_refused_with_the_remedy(officer: User, written: str) -> None:
    with pytest.raises(ValidationError, match=r"15 angka \(lama\) atau 16 angka \(baru\)"):
        update_producer(producer=ProducerFactory(), user=officer, npwp=written)


def test_evidence_of_the_scale_has_its_day(officer: User) -> None:
    producer, today = ProducerFactory(), timezone.localdate()
    for fields, wrong in (
        ({"scale_evidence": "oss"}, "scale_evidence_on"),
        ({"scale_evidence_on": today}, "scale_evidence"),
        (
            {"scale_evidence": "oss", "scale_evidence_on": today + timedelta(days=1)},
            "scale_evidence_on",
        ),
        ({"scale": "unknown", "scale_evidence": "oss", "scale_evidence_on": today}, "scale"),
        ({"scale_evidence": "katanya", "scale_evidence_on": today}, "scale_evidence"),
    ):
        with pytest.raises(ValidationError) as refused:
            update_producer(producer=producer, user=officer, **fields)
        assert wrong in refused.value.message_dict
    known = update_producer(
        producer=producer, user=officer, scale_evidence="oss", scale_evidence_on=today
    )
    assert known.get_scale_evidence_display() == "OSS/NIB berbasis risiko"


def test_evidence_is_entered_on_the_form_and_shown(officer: User, client: Client) -> None:
    producer = ProducerFactory()
    client.force_login(officer)
    address = reverse("catalog:producer_edit", args=[producer.pk])
    data = {
        "name": producer.name, "nib": "9120 0001 23456", "scale": "small", "address": "Jalan 1",
        "scale_evidence": "small_industry", "scale_evidence_on": "2026-01-31",
        "location": producer.location_id, "siinas_status": "unknown",
    }  # fmt: skip
    answer = client.post(address, data)
    assert answer.status_code == 302, answer.context["form"].errors
    page = client.get(reverse("catalog:producer_detail", args=[producer.pk])).content.decode()
    assert "Sertifikat usaha kecil, 31\u00a0Januari\u00a02026" in page
    assert "9120000123456" in page


def test_places_of_production(officer: User, verifier: User, client: Client) -> None:
    producer = ProducerFactory()
    fields = {"name": "Bengkel A", "address": "Jalan 2", "location": home_region()}
    site = create_site(producer=producer, user=officer, **fields)
    with pytest.raises(ValidationError, match="sudah punya tempat"):
        create_site(producer=producer, user=officer, **fields)
    with pytest.raises(PermissionDenied):
        create_site(producer=producer, user=verifier, **fields | {"name": "B"})
    update_site(site=site, user=officer, ownership="other", is_active=False)
    assert [event.ownership for event in site.events.order_by("pgh_id")] == ["own", "other"]
    client.force_login(officer)
    page = client.get(reverse("catalog:producer_detail", args=[producer.pk])).content.decode()
    assert "Pabrik pihak lain (maklon)" in page
    assert "Tidak dipakai lagi" in page
    address = reverse("catalog:site_create", args=[producer.pk])
    entered = {**fields, "name": "Bengkel B", "location": home_region().pk, "ownership": "own"}
    client.post(address, entered)
    assert ProductionSite.objects.filter(name="Bengkel B", producer=producer).exists()
    client.post(reverse("catalog:site_edit", args=[site.pk]), {"name": ""})
    site.refresh_from_db()
    assert site.name == "Bengkel A"


def test_the_page_names_what_is_not_known(officer: User, verifier: User, client: Client) -> None:
    bare = ProducerFactory(scale="unknown")
    lacking = completeness_of(bare, sites=0, products=0)
    assert (lacking.known, lacking.wanted) == (0, 8)
    site = ProductionSiteFactory(producer=bare)
    client.force_login(officer)
    page = client.get(reverse("catalog:producer_detail", args=[bare.pk])).content.decode()
    assert "Kelengkapan: 1 dari 8" in page
    assert site.name in page
    client.force_login(verifier)
    page = client.get(reverse("catalog:producer_detail", args=[bare.pk])).content.decode()
    assert "Kelengkapan" not in page


def test_a_whole_register_entry_lacks_nothing(officer: User) -> None:
    producer = create_producer(
        user=officer, region=home_region(), name="P.T. Lengkap (Persero)", nib="9120000012345",
        npwp="0305130307010001", scale="small", scale_evidence="statement",
        scale_evidence_on=timezone.localdate(), address="Jalan 1", location=home_region(),
        kbli_codes=["31001"], siinas_status="listed", contact_phone="0711-1",
    )  # fmt: skip
    assert completeness_of(producer, sites=1, products=1).lacking == ()
    assert list(search_producers(Producer.objects.all(), "pt lengkap")) == [producer]
    assert list(search_producers(Producer.objects.all(), "Lengkap, P.T.")) == [producer]


def test_all_mistakes_are_told_at_once(client: Client, officer: User) -> None:
    ProducerFactory(name="PT Karya Jati")
    client.force_login(officer)
    typed = {"name": "PT. Karya Jati (Persero)", "nib": "9120-1", "npwp": "99", "kbli_codes": "1"}
    page = client.post(reverse("catalog:producer_create"), typed).content.decode()
    for told in ("NIB terdiri atas 13 angka", "NPWP terdiri atas 15", "Bukan kode KBLI",
                 "Mungkin produsen ini sudah terdaftar"):  # fmt: skip
        assert told in page
    assert 'value="9120-1"' in page


@pytest.mark.parametrize("holds", [True, False])
def test_who_holds_the_capital_is_told_with_its_deed(officer: User, holds: bool) -> None:
    producer = ProducerFactory()
    for fields, wrong in (
        ({"majority_national": holds, "majority_paper": " "}, "majority_paper"),
        ({"majority_paper": "Akta No. 12"}, "majority_national"),
    ):
        with pytest.raises(ValidationError) as refused:
            update_producer(producer=producer, user=officer, **fields)
        assert list(refused.value.message_dict) == [wrong]
    known = update_producer(
        producer=producer, user=officer, majority_national=holds, majority_paper=" Akta  No. 12 "
    )
    assert (known.majority_national, known.majority_paper) == (holds, "Akta No. 12")


def test_the_form_knows_yes_no_and_not_known(client: Client, officer: User) -> None:
    producer = ProducerFactory()
    client.force_login(officer)
    page = reverse("catalog:producer_edit", args=[producer.pk])
    typed = {
        name: getattr(producer, name)
        for name in ("name", "nib", "scale", "address", "siinas_status")
    } | {"location": producer.location_id, "kbli_codes": ", ".join(producer.kbli_codes)}
    for answer, paper, kept in (
        ("False", "Akta 1", False),
        ("True", "Akta 2", True),
        ("", "", None),
    ):
        sent(client, page, typed | {"majority_national": answer, "majority_paper": paper})
        producer.refresh_from_db()
        assert (producer.majority_national, producer.majority_paper) == (kept, paper)
    said = client.get(reverse("catalog:producer_detail", args=[producer.pk])).content.decode()
    assert "Mayoritas modal WNI" in said and "belum diketahui" in said
