"""Standing on a day: the same answer from Python and from the database."""

from datetime import date, timedelta
from decimal import Decimal as D

import pytest
from django.utils import timezone

from catalog.models import Certificate, Product
from catalog.offers.candidates import offers_for
from catalog.offers.certification import certification_on
from catalog.offers.reads import with_certificates
from catalog.offers.standing import standing_among
from catalog.shared import bands
from p3dn.regulation.certificates.schemes import usual_expiry
from tests.factories.catalog import (
    CertificateFactory,
    ProducerFactory,
    ProductFactory,
    StandingChangeFactory,
    certified,
)

pytestmark = pytest.mark.django_db

ISSUED, EXPIRY = date(2024, 1, 1), date(2026, 6, 30)


@pytest.mark.parametrize("state", ["draft", "submitted", "refused"])
def test_unverified(state: str) -> None:
    certificate = CertificateFactory(**{state: True})
    day = date(2026, 1, 1)
    assert standing_among(certificate, [certificate], day) == "unverified"
    assert Certificate.objects.with_standing(day).get().standing == "unverified"


def both(product: Product, day: date) -> tuple[str, D | None, D | None]:
    """Certification from Python, after checking that the database says the same."""
    product = with_certificates(Product.objects.all()).with_values(day).get(pk=product.pk)
    found = certification_on(product, day)
    assert (product.standing, product.tkdn, product.bmp, product.tkdn_bmp) == (
        found.standing,
        found.tkdn,
        found.bmp,
        found.tkdn_bmp,
    )
    return found.standing.value, found.tkdn, found.bmp


def test_the_newest_certificate_counts() -> None:
    product = ProductFactory()
    common = {"producer": product.producer, "products": [product]}
    CertificateFactory(**common, issued_on=ISSUED, tkdn=D("60"), tkdn_valid_until=date(2030, 1, 1))
    CertificateFactory(
        **common,
        issued_on=date(2025, 1, 1),
        tkdn=D("45"),
        tkdn_valid_until=EXPIRY,
        bmp=D("10"),
        bmp_valid_until=date(2026, 1, 31),
    )
    later = {**common, "issued_on": date(2025, 6, 1)}
    CertificateFactory(**later, tkdn=D("90"), kind="project", project_ref="1")
    CertificateFactory(**later, tkdn=D("80"), draft=True)
    assert both(product, date(2024, 12, 31)) == ("valid", 60, 0)
    assert both(product, date(2026, 1, 31)) == ("valid", 45, 10)
    assert both(product, date(2026, 2, 1)) == ("valid", 45, 0)
    # the older one, valid until 2030, does not come back
    assert both(product, EXPIRY + timedelta(days=1)) == ("expired", None, None)


def offered(product: Product, day: date) -> str | None:
    """The number of the certificate that counts when the product is offered."""
    (offer,) = offers_for([product.commodity_id], day)
    return offer.candidate.certificate_number


def test_of_one_day_the_certificate_recorded_last_counts() -> None:
    """Neither the longer validity nor the higher TKDN chooses."""
    product, day = ProductFactory(), date(2026, 1, 31)
    common = {"producer": product.producer, "products": [product], "issued_on": ISSUED}
    CertificateFactory(**common, tkdn=D(45), tkdn_valid_until=date(2027, 1, 1), number="pertama")
    CertificateFactory(**common, tkdn=D(40), tkdn_valid_until=EXPIRY, number="terbaru")
    assert offered(product, day) == "terbaru"


@pytest.mark.parametrize("turned", [False, True])
def test_of_certificates_out_of_force_the_latest_is_named(turned: bool) -> None:
    """By the day of issue, in whatever order they came, whatever its TKDN; then the newer."""
    product, day = ProductFactory(), date(2026, 1, 31)
    common = {"producer": product.producer, "products": [product], "tkdn_valid_until": day}
    days = [date(2023, 1, 1), date(2024, 1, 1)]
    for issued in reversed(days) if turned else days:
        tkdn = D(60) if issued == days[0] else D(40)
        CertificateFactory(**common, tkdn=tkdn, issued_on=issued, number=f"dari {issued}")
    assert offered(product, day + timedelta(days=1)) == "dari 2024-01-01"
    CertificateFactory(**common, tkdn=D(30), issued_on=days[1], number="terbaru")
    assert offered(product, day + timedelta(days=1)) == "terbaru"


def test_no_certificate_is_not_zero() -> None:
    assert both(ProductFactory(), date(2026, 1, 1)) == ("none", None, None)


def test_suspended_certificate_gives_no_values() -> None:
    product = certified(tkdn="60")
    StandingChangeFactory(
        certificate=product.certificates.get(), effective_on=date(2026, 3, 1), kind="suspended"
    )
    assert both(product, date(2026, 3, 1)) == ("suspended", None, None)


def test_expiring_within() -> None:
    day = date(2026, 6, 1)
    last_day = CertificateFactory(tkdn_valid_until=day)
    soon = CertificateFactory(tkdn_valid_until=day + timedelta(days=30))
    bmp = CertificateFactory(
        tkdn_valid_until=date(2028, 1, 1),
        bmp=D(5),
        bmp_valid_until=day + timedelta(days=3),
    )
    CertificateFactory(tkdn_valid_until=day + timedelta(days=31))
    CertificateFactory(tkdn_valid_until=day - timedelta(days=1))
    gone = CertificateFactory(tkdn_valid_until=day)
    StandingChangeFactory(certificate=gone, kind="revoked", effective_on=day)
    assert list(Certificate.objects.expiring_within(30, day=day)) == [last_day, soon, bmp]


def test_what_is_replaced_needs_no_renewal_once_all_its_products_are() -> None:
    day, firm = date(2026, 6, 1), ProducerFactory()
    products = [ProductFactory(producer=firm) for _ in range(2)]
    common = {"producer": firm, "tkdn_valid_until": date(2030, 1, 1), "issued_on": day}
    old = CertificateFactory(
        producer=firm, products=products, issued_on=ISSUED, tkdn_valid_until=EXPIRY
    )
    ending = lambda: list(Certificate.objects.expiring_within(30, day=day))  # noqa: E731
    CertificateFactory(**common, products=products[:1])
    assert ending() == [old]
    CertificateFactory(**common, products=products[1:])
    assert ending() == []
    assert Certificate.objects.with_phase(day).get(pk=old.pk).phase == "superseded"


def test_standings_of_many_take_as_many_queries_as_of_few(
    django_assert_num_queries: object,
) -> None:
    for _ in range(12):
        StandingChangeFactory(certificate=certified().certificates.get())
    with django_assert_num_queries(4):
        for product in with_certificates(Product.objects.all()):
            certification_on(product, date(2026, 6, 1))


@pytest.mark.parametrize(
    ("tkdn", "band"),
    [("24.99", "low"), ("25", "middle"), ("39.99", "middle"), ("40", "high"), (None, "none")],
)
def test_bands_begin_at_the_percentages_of_the_law(tkdn: str | None, band: str) -> None:
    product = certified(tkdn=tkdn) if tkdn else ProductFactory()
    assert bands.band_of(tkdn and D(tkdn)) == band
    products = Product.objects.with_values(timezone.localdate())
    assert products.annotate(band=bands.band_case()).get(pk=product.pk).band == band


@pytest.mark.parametrize(("bmp", "reached"), [("9.99", False), ("10", True)])
def test_trigger_counts_bmp(bmp: str, reached: bool) -> None:
    product = certified(tkdn="30", bmp=bmp)
    day = timezone.localdate()
    found = Product.objects.with_values(day).filter(bands.trigger_q())
    assert found.filter(pk=product.pk).exists() == reached
    by_python = certification_on(with_certificates(Product.objects.all()).get(), day)
    assert bands.is_trigger(by_python.tkdn_bmp) == reached


def test_usual_expiry_is_five_years_after_issue_or_unknown() -> None:
    assert usual_expiry("35/2025", date(2028, 2, 29)) == date(2033, 2, 28)
    assert usual_expiry("35/2025", date(2026, 1, 15)) == date(2031, 1, 15)
    assert usual_expiry("16/2011", date(2020, 1, 15)) is None
