"""The same file or the same number under two producers is shown to those who keep the catalogue."""

import pytest
from django.test import Client
from django.urls import reverse

from catalog.models import Certificate
from catalog.verification.flags import lookalikes
from p3dn.accounts.models import Region, User
from tests.catalog.certificates.test_certificates import enter
from tests.catalog.conftest import pdf, with_role
from tests.factories.catalog import CertificateFactory, ProducerFactory

pytestmark = pytest.mark.django_db


def test_same_file_under_two_producers_is_flagged(officer: User) -> None:
    first = enter(officer, upload=pdf())
    second = enter(officer, number="B/2", upload=pdf())
    third = enter(officer, number="B/3", upload=pdf(b"lain"))
    (found,) = lookalikes(second, officer)
    assert (found.certificate, found.same_file, found.same_number) == (first, True, False)
    assert lookalikes(third, officer) == []
    assert first.file.name == second.file.name


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("177/ILMATE/TKDN/3/2019", "177.ILMATE.TKDN.03.2019", True),
        ("177/ILMATE/TKDN/3/2019", "0177 / 1LMATE / TKDN / 3 / 2O19", True),
        ("A-17/2019", "a 17/2019", True),
        ("1/11/TKDN/2019", "11/1/TKDN/2019", False),
        ("177/ILMATE/TKDN/3/2019", "178/ILMATE/TKDN/3/2019", False),
        ("A/1", "A.1", False),
    ],
)
def test_numbers_that_look_the_same(officer: User, one: str, other: str, alike: bool) -> None:
    first = CertificateFactory(number=one, refused=True)
    second = Certificate.objects.get(pk=CertificateFactory(number=other).pk)
    found = lookalikes(second, officer)
    same = [(a.certificate, a.same_file, a.same_number) for a in found]
    assert same == ([(first, False, True)] * alike)


def test_one_producer_may_use_its_own_file_twice(officer: User) -> None:
    firm = ProducerFactory()
    CertificateFactory(producer=firm, file_sha256="a" * 64)
    second = CertificateFactory(producer=firm, file_sha256="a" * 64)
    assert lookalikes(Certificate.objects.get(pk=second.pk), officer) == []


def test_empty_fingerprints_are_not_alike(officer: User) -> None:
    CertificateFactory()
    assert lookalikes(Certificate.objects.get(pk=CertificateFactory().pk), officer) == []


@pytest.mark.parametrize(
    ("role", "warned"),
    [("catalogue_officer", True), ("catalogue_verifier", True), ("requester", False)],
)
def test_the_page_warns_those_who_keep_the_catalogue(
    client: Client, db: None, role: str, warned: bool
) -> None:
    elsewhere = Region.objects.create(code="16.71", name="Kota Palembang", kind="city")
    other = CertificateFactory(
        number="9.TKDN.2025",
        draft=True,
        producer__name="CV Peniru",
        producer__region=elsewhere,
        region=elsewhere,
    )
    certificate = CertificateFactory(number="9/TKDN/2025")
    client.force_login(with_role("Pembaca", role))
    address = reverse("catalog:certificate_detail", args=[certificate.pk])
    page = client.get(address).content.decode()
    assert ("belum terbit di Kota Palembang" in page) == warned
    assert "CV Peniru" not in page  # nor what it entered: that is for the other region's office
    assert "9.TKDN.2025" not in page
    assert reverse("catalog:certificate_detail", args=[other.pk]) not in page


def test_the_verifier_is_warned(client: Client, verifier: User) -> None:
    CertificateFactory(number="9.TKDN.2025", refused=True, producer__name="CV Peniru")
    waiting = CertificateFactory(number="9/TKDN/2025", submitted=True)
    client.force_login(verifier)
    page = client.get(reverse("catalog:review_certificate", args=[waiting.pk])).content.decode()
    assert "CV Peniru" in page
    assert "nomor sama dengan tulisan lain" in page
