"""A line's facts and the outlook on lapsing products rest on the certificate the law says counts."""

from datetime import date

import pytest
from django.db import transaction
from hypothesis import given
from hypothesis import strategies as st

from catalog.models import Product
from catalog.offers.certification import certification_on
from catalog.offers.reads import with_certificates
from catalog.offers.standing import certified, events_of
from p3dn.regulation import LineFacts, Standing
from p3dn.regulation.certificates.standing import Certified, counting
from procurement.judgement.facts import facts_for
from procurement.models import RequestLine
from procurement.what_if.reads import lapsing
from tests.catalog.offers.histories import PROJECT, Drawn, days, histories, store
from tests.factories.catalog import ProductFactory
from tests.factories.procurement import LineFactory, PackageFactory, RequestFactory, commodity
from tests.support.examples import by_the_database


@pytest.fixture
def line(db: None) -> RequestLine:
    """A line for the project that some statements are made for; the first of two products."""
    chosen = ProductFactory(commodity=commodity())
    ProductFactory(commodity=commodity(), producer=chosen.producer)
    return LineFactory(
        request=RequestFactory(package=PackageFactory(rup_code=PROJECT)), product=chosen
    )


def check_facts(facts: LineFacts, products: list[Product], day: date) -> None:
    """Each candidate states what the certificate that counts for the project certifies."""
    assert len(facts.candidates) == len(products)
    for candidate, product in zip(facts.candidates, products, strict=True):
        chosen, standing = counting(stated_of(product), day, project=PROJECT)
        assert candidate.standing is standing
        assert candidate.tkdn == (chosen.tkdn if chosen else None)
        assert candidate.bmp == (chosen.bmp if chosen else None)
        assert candidate.tkdn_valid_until == (chosen.tkdn_valid_until if chosen else None)


def stated_of(product: Product) -> list[Certified]:
    rows = product.certificates.all()
    return [certified(row, events_of(row.standing_changes.all())) for row in rows]


@by_the_database(20)
@given(made=histories, day=days, ahead=st.integers(0, 5))
def test_whoever_decides_asks_for_the_same_certificate(
    line: RequestLine, made: list[Drawn], day: date, ahead: int
) -> None:
    with transaction.atomic():
        store(made, list(Product.objects.order_by("pk")))
        products = list(with_certificates(Product.objects.order_by("pk")))
        check_facts(facts_for([line], day)[0], products, day)
        end = date.fromordinal(day.toordinal() + ahead)
        assert set(lapsing(day, ahead)) == {
            product
            for product in products
            if certification_on(product, day).standing is Standing.VALID
            and certification_on(product, end).standing is not Standing.VALID
        }
        transaction.set_rollback(True)
