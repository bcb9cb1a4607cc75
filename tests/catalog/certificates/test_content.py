"""The minimum content of a certificate, doubts about it, and structured reasons of a return."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from catalog.models import Certificate
from catalog.verification.content import doubts_of, missing_content
from tests.catalog.acts import refuse
from tests.factories.catalog import CertificateFactory, ProducerFactory, ProductFactory
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db
WHOLE = {
    "company_name": "CV A",
    "company_address": "Jl. A",
    "factory_address": "Jl. B",
    "kbli": "31001",
}
WORDS = {
    "kind_name": "Kursi",
    "type_name": "K1",
    "specification": "Kayu",
    "brand": "Maju",
    "hs_code": "94031000",
}


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


def of_2025(**fields: object) -> Certificate:
    product = ProductFactory(name="Kursi", subject=fields.pop("subject", "industrial_goods"))
    words = fields.pop("words", WORDS)
    start = {"producer": product.producer, "products": [product], "scheme": "35/2025",
             "issued_on": date(2026, 1, 5), "tkdn_valid_until": date(2031, 1, 5)}  # fmt: skip
    certificate = CertificateFactory(**start | fields)
    certificate.lines.update(**words)
    return certificate


def missing(certificate: Certificate) -> list[str]:
    return missing_content(certificate, certificate.lines.select_related("product"))


def test_what_pasal_44_asks_for_is_named_until_it_is_there() -> None:
    assert missing(of_2025()) == ["nama perusahaan", "alamat perusahaan", "alamat pabrik", "KBLI"]
    assert missing(of_2025(**WHOLE)) == []
    assert missing(of_2025(**WHOLE, maker_name="PT Maklon")) == ["alamat pembuat"]
    assert missing(of_2025(kind="project", project_ref="5402", words={})) == [
        "nama perusahaan",
        "pemilik proyek",
        "lokasi pekerjaan",
        "jenis (Kursi)",
        "spesifikasi (Kursi)",
    ]


def test_goods_need_their_own_marks() -> None:
    certificate = of_2025(**WHOLE, words=WORDS | {"hs_code": "", "brand": ""})
    assert missing(certificate) == ["merek (Kursi)", "kode HS (Kursi)"]


def test_what_the_catalogue_says_is_not_what_is_printed() -> None:
    certificate = of_2025(**WHOLE, words=WORDS | {"brand": ""})
    certificate.products.update(brand="Maju")
    assert missing(certificate) == ["merek (Kursi)"]


def test_services_name_the_project_and_no_goods_marks() -> None:
    words = {"kind_name": "Jasa", "specification": "Pengelasan"}
    certificate = of_2025(**WHOLE | {"factory_address": ""}, subject="service", words=words)
    assert missing(certificate) == ["pemilik proyek", "lokasi pekerjaan"]


def test_older_rules_ask_for_none_of_it() -> None:
    assert missing(of_2025(scheme="16/2011", issued_on=date(2025, 1, 5))) == []


def test_a_certificate_after_its_rule_ended_is_doubted() -> None:
    assert "dicabut" in doubts_of(of_2025(scheme="16/2011"))[0]
    assert doubts_of(of_2025()) == ()
    assert (
        "40"
        in doubts_of(of_2025(scheme="46/2022", issued_on=date(2024, 1, 1), tkdn=Decimal(41)))[0]
    )


def test_the_verifier_sees_what_is_missing_and_returns_it_by_its_ground(
    client: Client, cast: Cast
) -> None:
    firm = ProducerFactory(region=cast.region)
    product = ProductFactory(producer=firm)
    certificate = of_2025(
        producer=firm,
        products=[product],
        submitted=True,
        region=cast.region,
        entered_by=cast.officer,
    )
    client.force_login(cast.verifier)
    address = reverse("catalog:review_certificate", args=[certificate.pk])
    assert "Belum diisi menurut Pasal 44" in client.get(address).content.decode()
    picked = {"records": [f"certificate-{certificate.pk}"], "refuse": "1"}
    client.post(address, picked | {"grounds": ["date", "incomplete"], "reason": ""})
    certificate.refresh_from_db()
    assert certificate.state == "refused"
    assert certificate.refusal_grounds == ["date", "incomplete"]
    assert certificate.refusal_reason == "Tanggal tidak sama dengan berkas; Isian belum lengkap"


@pytest.mark.parametrize("grounds", [[], ["other"]])
def test_without_a_ground_words_are_needed(cast: Cast, grounds: list[str]) -> None:
    product = ProductFactory(submitted=True, region=cast.region)
    with pytest.raises(ValidationError, match="Tuliskan apa"):
        refuse(records=[product], user=cast.verifier, grounds=grounds, reason=" ")
