"""What another region has not published leads nowhere: not by an id, not by a likeness.

The stranger holds every role in Kota Pontianak; what is hidden is kept in Kota Prabumulih.
"""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from catalog.certificates.scans.services import proposals
from catalog.models import Certificate, PendingScan, Producer, Product
from catalog.register.producers.reads import for_list
from catalog.register.producers.services import create_producer, similar_producers
from catalog.verification.flags import lookalikes
from tests.catalog.certificates.test_certificates import enter
from tests.catalog.conftest import picture
from tests.factories.catalog import (
    CertificateFactory,
    ProducerFactory,
    ProductFactory,
    ProductionSiteFactory,
    StandingChangeFactory,
)
from tests.procurement.scenes import draft, with_line
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db

SECRET = "Kursi Rahasia"


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


@pytest.fixture
def hidden(cast: Cast) -> Product:
    """A draft of Kota Prabumulih, of a producer that sells other things."""
    firm = ProducerFactory(region=cast.region, name="CV Terlihat", nib="1111111111111")
    return ProductFactory(producer=firm, draft=True, name=SECRET)


def page_of(client: Client, address: str, **query: object) -> str:
    """What the address answers, whatever the status."""
    return client.get(address, query).content.decode()


@pytest.fixture
def stranger(cast: Cast, client: Client) -> Client:
    client.force_login(cast.stranger)
    return client


def test_no_id_in_an_address_shows_a_draft(stranger: Client, hidden: Product) -> None:
    public = ProductFactory(commodity=hidden.commodity)
    addresses = [
        (reverse("catalog:product_detail", args=[hidden.pk]), {}),
        (reverse("catalog:product_edit", args=[hidden.pk]), {}),
        (reverse("catalog:price_create", args=[hidden.pk]), {}),
        (reverse("catalog:product_history", args=[hidden.pk]), {}),
        (reverse("catalog:review_product", args=[hidden.pk]), {}),
        (reverse("public_product", args=[hidden.pk]), {}),
        (reverse("catalog:product_compare"), {"produk": [public.pk, hidden.pk]}),
        (reverse("catalog:product_create"), {"produsen": hidden.producer_id}),
        (reverse("catalog:certificate_create"), {"produsen": hidden.producer_id}),
        (reverse("catalog:producer_detail", args=[hidden.producer_id]), {}),
        (reverse("catalog:product_suggest"), {"q": "Kursi Rahasia"}),
        (reverse("catalog:product_list"), {"q": "Kursi Rahasia", "status": "draft"}),
        (reverse("catalog:product_desk"), {"q": "Rahasia"}),
        (reverse("catalog:product_suggest"), {"komoditas": hidden.commodity_id}),
    ]
    for address, query in addresses:
        shown = page_of(stranger, address, **query).replace('value="Kursi Rahasia"', "")
        shown = shown.replace("“Kursi Rahasia”", "")
        assert SECRET not in shown, (address, query)


@pytest.mark.parametrize("field", ["chosen_product", "product"])
def test_the_purchase_line_shows_no_draft(
    cast: Cast, client: Client, hidden: Product, field: str
) -> None:
    """Neither the form nor its judgement while typing, though the buyer is of the same region."""
    request = draft(cast)
    client.force_login(cast.requester)
    typed = {field: hidden.pk, "description": "kursi", "quantity": "1", "search": "1", "q": "xyz"}
    for name in ("line_create", "line_judge"):
        answer = client.post(reverse(f"procurement:{name}", args=[request.pk]), typed)
        assert SECRET not in answer.content.decode()


def test_a_line_whose_product_was_taken_back_can_let_it_go(cast: Cast, client: Client) -> None:
    elsewhere = ProducerFactory(region=cast.elsewhere.region)
    chosen = ProductFactory(producer=elsewhere, name="Meja Lama")
    line = with_line(draft(cast), chosen)
    Product.objects.filter(pk=chosen.pk).update(state="draft", name=SECRET, verified_by=None)
    client.force_login(cast.requester)
    page = page_of(client, reverse("procurement:line_edit", args=[line.pk]))
    form = page[: page.index('id="judul-penilaian"')]
    assert SECRET not in form
    assert "sudah tidak ditawarkan" in form
    assert 'name="product" value="none"' in form


def test_a_certificate_lists_no_draft_of_another_region(
    stranger: Client, cast: Cast, hidden: Product
) -> None:
    shown = ProductFactory(producer=hidden.producer, name="Meja Terbit")
    certificate = CertificateFactory(
        producer=hidden.producer, products=[hidden, shown], scheme="35/2025"
    )
    successor = CertificateFactory(producer=hidden.producer, number="RAHASIA/2", draft=True)
    StandingChangeFactory(certificate=certificate, kind="superseded", successor=successor)
    for address in (
        reverse("catalog:certificate_detail", args=[certificate.pk]),
        reverse("catalog:certificate_list"),
    ):
        page = page_of(stranger, address)
        assert "Meja Terbit" in page
        assert SECRET not in page
        assert "RAHASIA/2" not in page
    detail = page_of(stranger, reverse("catalog:certificate_detail", args=[certificate.pk]))
    assert "1 produk lain pada sertifikat ini belum terbit" in detail
    stranger.force_login(cast.officer)
    page = page_of(stranger, reverse("catalog:certificate_detail", args=[certificate.pk]))
    assert SECRET in page
    assert "RAHASIA/2" in page


def test_products_that_are_not_published_are_not_counted(
    stranger: Client, cast: Cast, hidden: Product
) -> None:
    for person, count in ((cast.stranger, 0), (cast.officer, 1)):
        (firm,) = for_list(Producer.objects.visible_to(person), person)
        assert firm.product_count == count


def test_the_same_file_or_number_tells_only_the_region(cast: Cast) -> None:
    CertificateFactory(number="RAHASIA/TKDN/2025", draft=True, file_sha256="a" * 64)
    firm = ProducerFactory(region=cast.elsewhere.region)
    own = CertificateFactory(producer=firm, number="RAHASIA.TKDN.2025", file_sha256="a" * 64)
    (alike,) = lookalikes(Certificate.objects.get(pk=own.pk), cast.stranger)
    assert (alike.certificate, alike.region) == (None, cast.region)
    assert (alike.same_file, alike.same_number) == (True, True)
    (alike,) = lookalikes(Certificate.objects.get(pk=own.pk), cast.officer)
    assert alike.certificate is not None


def test_a_waiting_scan_tells_only_the_region(cast: Cast) -> None:
    CertificateFactory(number="RAHASIA/1", draft=True, file_sha256="c" * 64)
    scan = PendingScan(user=cast.stranger, name="x.jpg", sha256="c" * 64)
    scan.file.save("x", picture(), save=True)
    (proposal,) = proposals(cast.stranger, [scan])
    (note,) = proposal.notes
    assert "RAHASIA" not in note
    assert cast.region.name in note


def test_a_number_taken_elsewhere_names_nobody(cast: Cast, hidden: Product) -> None:
    CertificateFactory(producer=hidden.producer, number="9/TKDN/2025", draft=True)
    own = ProductFactory(producer=ProducerFactory(region=cast.elsewhere.region))
    with pytest.raises(ValidationError) as refused:
        enter(cast.stranger, own, number="9/TKDN/2025")
    (said,) = refused.value.message_dict["number"]
    assert "CV Terlihat" not in said
    assert "1111111111111" not in said
    assert cast.region.name in said


def test_a_nib_held_elsewhere_names_nobody(cast: Cast) -> None:
    ProducerFactory(region=cast.region, name="CV Tersembunyi", nib="2222222222222", is_active=False)
    place = cast.elsewhere.region
    with pytest.raises(ValidationError) as refused:
        create_producer(
            user=cast.stranger, region=place, location=place, name="PT Lain",
            nib="2222222222222", address="Jalan 1",
        )  # fmt: skip
    (said,) = refused.value.message_dict["nib"]
    assert "CV Tersembunyi" not in said
    assert cast.region.name in said


def test_look_alikes_tell_neither_npwp_nor_telephone_of_another_region(cast: Cast) -> None:
    firm = ProducerFactory(
        region=cast.region, name="CV Jati", npwp="030513030701000", contact_phone="0811-1"
    )
    asked = {"npwp": "030513030701000", "phone": "0811-1"}
    assert similar_producers(user=cast.stranger, name="PT Sama Sekali Lain", **asked) == []
    (named,) = similar_producers(user=cast.stranger, name="PT Jati", **asked)
    assert named.evidence == ("nama sama (tanpa bentuk badan usaha)",)
    (found,) = similar_producers(user=cast.officer, name="PT Sama Sekali Lain", **asked)
    assert (found.producer, len(found.evidence)) == (firm, 2)


def test_contacts_stay_with_the_region_that_holds_them(stranger: Client, cast: Cast) -> None:
    """On the page, to officers of another region; they are told where to ask."""
    private = ("030513030701000", "0811-RAHASIA", "rahasia@contoh.test", "Ibu Rahasia")
    firm = ProducerFactory(
        region=cast.region, npwp=private[0], contact_phone=private[1],
        contact_email=private[2], contact_name=private[3],
    )  # fmt: skip
    address = reverse("catalog:producer_detail", args=[firm.pk])
    page = page_of(stranger, address)
    assert not [one for one in private if one in page]
    assert f"Dipegang {cast.region.name}" in page
    assert stranger.get(reverse("catalog:producer_history", args=[firm.pk])).status_code == 404
    for person, reads in (
        (cast.officer, True), (cast.verifier, True), (cast.administrator, True),
        (cast.auditor, True), (cast.team, False), (cast.requester, False),
    ):  # fmt: skip
        stranger.force_login(person)
        page = page_of(stranger, address)
        assert [one in page for one in private] == [reads] * 4, person


def test_where_a_micro_producer_lives_stays_too(stranger: Client, cast: Cast) -> None:
    home = "Jalan Rumah 7"
    for scale, reads in (("micro", False), ("small", True)):
        firm = ProducerFactory(region=cast.region, scale=scale, address=home)
        ProductionSiteFactory(producer=firm, address=home)
        certificate = CertificateFactory(
            producer=firm, company_address=home, factory_address=home, tkdn=Decimal(41)
        )
        for address in (
            reverse("catalog:producer_detail", args=[firm.pk]),
            reverse("catalog:certificate_detail", args=[certificate.pk]),
        ):
            stranger.force_login(cast.stranger)
            assert (home in page_of(stranger, address)) == reads
            stranger.force_login(cast.officer)
            assert home in page_of(stranger, address)


def test_who_was_taken_up_is_not_named_to_strangers(stranger: Client, cast: Cast) -> None:
    survivor = ProducerFactory(region=cast.region, name="PT Penerus")
    gone = ProducerFactory(
        region=cast.region, name="CV Terdahulu", is_active=False, merged_into=survivor
    )
    address = reverse("catalog:producer_detail", args=[gone.pk])
    for person, told in ((cast.stranger, False), (cast.officer, True)):
        stranger.force_login(person)
        page = stranger.get(address, follow=True).content.decode()
        assert "PT Penerus" in page
        assert ("Anda membuka CV Terdahulu" in page) == told
