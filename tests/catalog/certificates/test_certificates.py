"""Certificates: impossible values, one number for one producer, files known by their content."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from catalog.certificates.services import create_certificate
from catalog.models import Certificate, Product
from catalog.shared.numbers import number_key
from p3dn.accounts.models import User
from tests.catalog.acts import update_certificate
from tests.catalog.conftest import pdf, picture
from tests.factories.catalog import CertificateFactory, ProductFactory, StandingChangeFactory

pytestmark = pytest.mark.django_db


def enter(user: User, product: Product | None = None, **changes: object) -> Certificate:
    product = product or ProductFactory()
    fields = {
        "producer": product.producer,
        "products": [product],
        "number": "177/ILMATE/TKDN/3/2019",
        "scheme": "16/2011",
        "tkdn": Decimal("27.28"),
        "issued_on": date(2024, 2, 27),
        "tkdn_valid_until": date(2027, 2, 27),
    }
    return create_certificate(user=user, **{**fields, **changes})


def refusal(user: User, **changes: object) -> dict[str, list[str]]:
    with pytest.raises(ValidationError) as error:
        enter(user, **changes)
    assert not Certificate.objects.filter(entered_by=user).exists()
    return error.value.message_dict


def test_enters_a_draft_with_its_products(officer: User) -> None:
    product = ProductFactory()
    second = ProductFactory(producer=product.producer)
    certificate = enter(officer, product, products=[product, second])
    assert certificate.state == "draft"
    assert set(certificate.products.all()) == {product, second}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("TKDN - 19 - 14268", "tkdn-19-14268"),
        ("177/ILMATE/TKDN/3/2019", "177 / ilmate / tkdn / 3 / 2019"),
        ("A\u20131", "A\u22121"),
    ],
)
def test_numbers_are_compared_without_spaces_and_dashes(one: str, other: str) -> None:
    assert number_key(one) == number_key(other)


def test_lost_decimal_comma_is_hinted_at(officer: User) -> None:
    assert "27,28" in refusal(officer, tkdn=Decimal("2728"))["tkdn"][0]
    assert "-5" in refusal(officer, tkdn=Decimal("-5"))["tkdn"][0]


def test_bmp_rules(officer: User) -> None:
    later = {"bmp_valid_until": date(2027, 2, 27)}
    assert "bmp" in refusal(officer, bmp=Decimal("15.01"), **later)
    assert "1,25" in refusal(officer, bmp=Decimal("125"), **later)["bmp"][0]
    assert "bmp_valid_until" in refusal(officer, bmp=Decimal("10"))
    service = ProductFactory(subject="service")
    assert "Jasa tidak mendapat BMP" in str(
        refusal(officer, product=service, bmp=Decimal("10"), **later)["bmp"]
    )
    project = {"kind": "project", "project_ref": "53540979"}
    assert "proyek" in refusal(officer, bmp=Decimal("10"), **later, **project)["bmp"][0]
    contract_made = {"maker_name": "PT Maklon", "maker_address": "Jl. C"}
    assert "maklon" in refusal(officer, bmp=Decimal("10"), **later, **contract_made)["bmp"][0]
    assert enter(officer, bmp=Decimal("15"), **later).bmp == 15


def test_date_rules(officer: User) -> None:
    assert "tkdn_valid_until" in refusal(officer, tkdn_valid_until=date(2024, 2, 26))
    assert "bmp_valid_until" in refusal(officer, bmp=Decimal(5), bmp_valid_until=date(2024, 2, 26))
    tomorrow = timezone.localdate() + timedelta(days=1)
    assert "issued_on" in refusal(officer, issued_on=tomorrow, tkdn_valid_until=tomorrow)
    assert enter(officer, tkdn_valid_until=date(2024, 2, 27)).pk


def test_project_statement_names_its_project(officer: User) -> None:
    assert "project_ref" in refusal(officer, kind="project")


def test_products_must_be_the_producers_own(officer: User) -> None:
    stranger = ProductFactory(name="Produk Orang Lain")
    messages = refusal(officer, products=[ProductFactory(), stranger])["products"]
    assert "Produk Orang Lain" in messages[0]
    assert "products" in refusal(officer, products=[])


def test_number_of_another_producer_is_refused_by_name(officer: User) -> None:
    other = CertificateFactory(number="177/ILMATE/TKDN/3/2019", producer__name="CV Pemilik Nomor")
    message = refusal(officer, number="177/ilmate/tkdn/3/2019 ")["number"][0]
    assert "CV Pemilik Nomor" in message
    assert other.producer.nib in message
    assert "periksa nomor" in message


def test_number_of_a_refused_certificate_may_be_used(officer: User) -> None:
    CertificateFactory(refused=True, number="177/ILMATE/TKDN/3/2019")
    assert enter(officer).pk


def test_number_is_unique_in_the_database_too(db: None) -> None:
    CertificateFactory(number="A/1")
    with pytest.raises(IntegrityError), transaction.atomic():
        CertificateFactory(number="A/1")


def test_file_is_kept_by_content_and_privately(officer: User, private_files: Path) -> None:
    certificate = enter(officer, upload=pdf())
    assert certificate.file.name == f"certificates/{certificate.file_sha256}"
    assert (private_files / certificate.file.name).read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    "upload",
    [
        SimpleUploadedFile("a.pdf", b"<html><script>1</script>", "application/pdf"),
        SimpleUploadedFile("a.pdf", b"", "application/pdf"),
        SimpleUploadedFile("a.pdf", b"%PDF-1.4 cut off"),
        SimpleUploadedFile("a.pdf", b"%PDF-1.4 /OpenAction /JavaScript (x) %%EOF"),
        SimpleUploadedFile("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        SimpleUploadedFile("a.jpg", b"GIF89a" + b"0" * 100),
        SimpleUploadedFile("a.pdf", b"%PDF-" + b"0" * (10 * 1024 * 1024) + b"%%EOF"),
    ],
    ids=["html", "empty", "cut", "script", "svg", "gif", "large"],
)
def test_refuses_other_files(officer: User, upload: SimpleUploadedFile) -> None:
    assert "upload" in refusal(officer, upload=upload)


def test_accepts_scans(officer: User) -> None:
    assert enter(officer, upload=picture(kind="PNG")).file


def test_edit_of_a_verified_certificate_needs_verification_again(officer: User) -> None:
    certificate = CertificateFactory(products=[])
    product = ProductFactory(producer=certificate.producer)
    certificate = update_certificate(
        certificate=certificate, user=officer, products=[product], tkdn=Decimal("50")
    )
    assert (certificate.state, certificate.edited_by) == ("draft", officer)
    assert list(certificate.products.all()) == [product]


def test_saving_unchanged_keeps_the_verification(officer: User) -> None:
    product = ProductFactory()
    certificate = CertificateFactory(producer=product.producer, products=[product])
    update_certificate(
        certificate=certificate, user=officer, products=[product], tkdn=certificate.tkdn
    )
    certificate.refresh_from_db()
    assert certificate.state == "verified"


def test_revoked_certificate_stays_as_it_is(officer: User) -> None:
    change = StandingChangeFactory(kind="revoked")
    with pytest.raises(ValidationError, match="tidak dapat diubah"):
        update_certificate(certificate=change.certificate, user=officer, tkdn=Decimal("90"))


def test_values_are_checked_by_the_database_too(db: None) -> None:
    certificate = CertificateFactory()
    for change in ("tkdn = 100.5", "bmp = 16", "tkdn_valid_until = issued_on - 1", "bmp = 5"):
        with (
            pytest.raises(IntegrityError),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(
                f"UPDATE catalog_certificate SET {change} WHERE id = {certificate.pk}"  # noqa: S608 -- fixed texts above
            )
