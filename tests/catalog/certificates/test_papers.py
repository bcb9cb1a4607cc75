"""The list of papers: what the register holds, what an officer ticks, who and when."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse

from catalog.certificates.papers.services import tick_papers
from catalog.certificates.services import create_certificate
from catalog.models import Certificate
from catalog.verification.papers import checklist_of
from p3dn.audit.editing.versions import ChangedSince, version_of
from tests.factories.catalog import CertificateFactory, ProducerFactory, ProductFactory
from tests.support.cast import Cast, assemble
from tests.support.forms import send, shown

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return assemble()


@pytest.fixture
def certificate(cast: Cast) -> Certificate:
    """Of a firm listed in SIINas, with nothing printed yet."""
    firm = ProducerFactory(region=cast.region, siinas_status="listed")
    return CertificateFactory(
        producer=firm,
        products=[ProductFactory(producer=firm)],
        scheme="35/2025",
        entered_by=cast.officer,
        submitted=True,
    )


def there(certificate: Certificate) -> set[str]:
    lines = list(certificate.lines.select_related("product"))
    items = checklist_of(certificate, lines).items
    return {item.asked.paper.value for item in items if item.is_there}


def test_what_the_register_holds_is_ticked_by_itself(certificate: Certificate) -> None:
    before = there(certificate)
    assert {"nib", "siinas"} <= before and not before & {"company", "factory", "kbli", "hs_code"}
    certificate.company_name, certificate.company_address = "PT Contoh", "Jl. Contoh 1"
    certificate.factory_address, certificate.kbli = "Jl. Pabrik 2", "31001"
    certificate.lines.update(hs_code="94013900")
    assert there(certificate) - before == {"company", "factory", "kbli", "hs_code"}
    certificate.producer.siinas_status = "unknown"
    assert "siinas" not in there(certificate)
    other = ProductFactory(producer=certificate.producer)
    certificate.lines.create(product=other)  # of which no code is written
    assert "hs_code" not in there(certificate)


def test_the_officer_ticks_the_others_and_who_and_when_stay(
    cast: Cast, certificate: Certificate
) -> None:
    def tick(*papers: str) -> list[str]:
        seen = version_of(certificate)
        given = {"certificate": certificate, "user": cast.officer, "seen": seen}
        return [row.paper for row in tick_papers(**given, papers=set(papers))]

    assert tick("calculation", "workers") == ["calculation", "workers"]
    first = certificate.papers.get(paper="calculation")
    assert first.ticked_by == cast.officer
    assert tick("calculation", "materials") == ["materials"]
    assert certificate.papers.get(paper="calculation") == first
    assert {"calculation", "materials"} <= there(certificate) and "workers" not in there(
        certificate
    )
    certificate.refresh_from_db()
    assert certificate.state == "submitted"  # nothing of its content changed
    for paper in ("scan", "bmp_proof" if certificate.bmp is None else "costs", "apa"):
        with pytest.raises(ValidationError, match="tidak diminta"):
            tick(paper)


def test_only_officers_tick_and_only_what_they_saw(cast: Cast, certificate: Certificate) -> None:
    seen = version_of(certificate)
    given = {"certificate": certificate, "seen": seen}
    with pytest.raises(PermissionDenied):
        tick_papers(**given, user=cast.verifier, papers={"workers"})
    tick_papers(**given, user=cast.officer, papers={"workers"})
    with pytest.raises(ChangedSince):
        tick_papers(**given, user=cast.officer, papers=set())
    assert certificate.papers.count() == 1


def test_both_pages_say_how_complete_it_is(
    client: Client, cast: Cast, certificate: Certificate
) -> None:
    client.force_login(cast.officer)
    page = reverse("catalog:certificate_detail", args=[certificate.pk])
    tick = reverse("catalog:certificate_papers", args=[certificate.pk])
    lines = list(certificate.lines.select_related("product"))
    before = checklist_of(certificate, lines)
    words = "lengkap {} dari {}".format
    assert words(before.complete, before.wanted) in client.get(page).content.decode()
    send(client, tick, {"papers": ["calculation", "workers"]}, on=page)
    more = words(before.complete + 2, before.wanted)
    said = client.get(page).content.decode()
    assert more in said and "perlu dicek pada naskah resmi" in said and str(cast.officer) in said
    client.force_login(cast.verifier)
    review = reverse("catalog:review_certificate", args=[certificate.pk])
    said = client.get(review).content.decode()
    assert more in said and tick not in said


def test_an_old_page_does_not_untick(client: Client, cast: Cast, certificate: Certificate) -> None:
    client.force_login(cast.officer)
    page = reverse("catalog:certificate_detail", args=[certificate.pk])
    tick = reverse("catalog:certificate_papers", args=[certificate.pk])
    old = shown(client, page, tick)
    tick_papers(
        certificate=certificate, user=cast.officer, seen=version_of(certificate), papers={"workers"}
    )
    client.post(tick, old.sent({"papers": ["calculation"]}))
    assert {row.paper for row in certificate.papers.all()} == {"workers"}


@pytest.mark.parametrize(
    ("year", "refused"), [(2024, False), (2023, False), (2025, True), (None, False)]
)
def test_nothing_is_assessed_after_its_issue(cast: Cast, year: int | None, refused: bool) -> None:
    product = ProductFactory(producer=ProducerFactory(region=cast.region))
    fields = {
        "user": cast.officer, "producer": product.producer, "products": [product],
        "number": "1/TKDN", "scheme": "16/2011", "tkdn": 30, "issued_on": date(2024, 2, 1),
        "tkdn_valid_until": date(2027, 2, 1), "assessed_in": year,
    }  # fmt: skip
    if refused:
        with pytest.raises(ValidationError) as error:
            create_certificate(**fields)
        assert list(error.value.message_dict) == ["assessed_in"]
    else:
        assert create_certificate(**fields).assessed_in == year
