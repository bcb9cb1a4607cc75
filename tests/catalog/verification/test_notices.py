"""Officers hear what verifiers decided on their records."""

import pytest

from p3dn.accounts.models import Notice
from p3dn.accounts.notices.kinds import text_of, url_of
from tests.catalog import acts
from tests.factories.catalog import CertificateFactory, ProductFactory
from tests.support.cast import Cast, assemble, person

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


def test_of_a_certificate_with_its_products_one_hears_once(cast: Cast) -> None:
    fields = {"region": cast.region, "entered_by": cast.officer, "submitted": True}
    product = ProductFactory(**fields)
    certificate = CertificateFactory(products=[product], **fields)
    acts.verify(records=[product, certificate], user=cast.verifier)
    notice = Notice.objects.get()
    assert (notice.person, notice.kind) == (cast.officer, "certificate_verified")
    assert text_of(notice) == f"Verifikator memverifikasi sertifikat {certificate.number}."
    assert url_of(notice) == f"/katalog/sertifikat/{certificate.pk}/"


def test_of_products_alone_each_officer_hears_of_theirs(cast: Cast) -> None:
    colleague = person("rekan", cast.industry, "catalogue_officer")
    fields = {"region": cast.region, "submitted": True}
    one = ProductFactory(entered_by=cast.officer, **fields)
    other = ProductFactory(entered_by=colleague, **fields)
    type(other).objects.filter(pk=other.pk).update(edited_by=cast.officer)
    other.refresh_from_db()
    acts.refuse(records=[one, other], user=cast.verifier, grounds=["price"])
    told = set(Notice.objects.values_list("person", "record", "kind"))
    assert told == {
        (cast.officer.pk, str(one.pk), "product_returned"),
        (cast.officer.pk, str(other.pk), "product_returned"),
        (colleague.pk, str(other.pk), "product_returned"),
    }
    assert "Harga atau kapasitas tidak masuk akal" in text_of(Notice.objects.first())
