"""Periods kept by the database say what Python says, whatever happened, however it was written."""

import random
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db.models import F

from catalog.models import Certificate, CertificateProduct, CertifiedPeriod, Product
from catalog.offers.certification import certification_on
from catalog.offers.reads import with_certificates
from tests.factories_catalog import CertificateFactory, ProductFactory, StandingChangeFactory

pytestmark = pytest.mark.django_db

FIRST = date(2024, 1, 1)
DAYS = [FIRST + timedelta(days=n) for n in range(-1, 42)]


def random_history(chance: random.Random, product: Product) -> None:
    """Some certificates of few days with some events, so that everything meets everything."""
    for _ in range(chance.randint(0, 4)):
        issued = FIRST + timedelta(days=chance.randint(0, 20))
        bmp = chance.choice([None, Decimal(0), Decimal(10)])
        certificate = CertificateFactory(
            producer=product.producer,
            products=[product],
            state=chance.choice(["verified"] * 4 + ["submitted"]),
            kind=chance.choice(["surveyor"] * 4 + ["project"]),
            tkdn=Decimal(chance.choice([10, 30, 50])),
            bmp=bmp,
            issued_on=issued,
            tkdn_valid_until=issued + timedelta(days=chance.randint(0, 15)),
            bmp_valid_until=None if bmp is None else issued + timedelta(days=chance.randint(0, 15)),
        )
        for _ in range(chance.randint(0, 3)):
            StandingChangeFactory(
                certificate=certificate,
                kind=chance.choice(["suspended", "reinstated", "revoked", "superseded"]),
                effective_on=issued + timedelta(days=chance.randint(0, 20)),
            )


def check_every_day() -> None:
    """Database and Python agree on every product and day."""
    by_python = {p.pk: p for p in with_certificates(Product.objects.all())}
    for day in DAYS:
        for product in Product.objects.with_values(day).annotate(of=F("period__certificate")):
            found = certification_on(by_python[product.pk], day)
            assert (product.standing, product.tkdn, product.bmp, product.of) == (
                found.standing.value,
                found.tkdn,
                found.bmp,
                found.certificate and found.certificate.pk,
            ), (product, day)


@pytest.mark.parametrize("seed", range(4))
def test_random_histories(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 -- repeatable test data, nothing secret
    for _ in range(12):
        random_history(chance, ProductFactory())
    check_every_day()


def test_later_changes_are_followed() -> None:
    chance = random.Random(9)  # noqa: S311 -- repeatable test data, nothing secret
    for _ in range(8):
        random_history(chance, ProductFactory())
    Certificate.objects.filter(tkdn=50).update(tkdn=20)
    Certificate.objects.filter(tkdn=30).update(tkdn_valid_until=DAYS[-1])
    CertificateProduct.objects.filter(pk__in=CertificateProduct.objects.order_by("?")[:3]).delete()
    product, certificate = ProductFactory(), CertificateFactory()
    CertificateProduct.objects.bulk_create(
        [CertificateProduct(product=product, certificate=certificate)]
    )
    check_every_day()


def test_periods_have_no_gaps() -> None:
    product = ProductFactory()
    random_history(random.Random(3), product)  # noqa: S311 -- repeatable test data
    CertificateFactory(producer=product.producer, products=[product])
    periods = list(CertifiedPeriod.objects.filter(product=product))
    assert (periods[0].starts_on, periods[-1].ends_on) == (date.min, date.max)
    for one, following in zip(periods, periods[1:], strict=False):
        assert following.starts_on == one.ends_on + timedelta(days=1)
