"""What a line's judgement is told: what is left of what others ordered, and what its buyer claims."""

from datetime import date
from decimal import Decimal as D

import pytest
from django.utils import timezone

from catalog.models import Product
from p3dn.regulation import Evidence, Origin
from procurement.judgement.candidates.availability import left_this_month
from procurement.judgement.facts import facts_for
from tests.factories.reports import add_line, make_realization
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db
MARCH = date(2026, 3, 17)


@pytest.fixture
def cast() -> Cast:
    return assemble()


def ordered(cast: Cast, product: Product, quantity: int) -> object:
    """A line that an agency committed, needed in March."""
    request = draft(cast, state="approved")
    return with_line(request, product, quantity=D(quantity), state="approved", needed_on=MARCH)


class TestLeftThisMonth:
    """Of a hundred made a month, less what is ordered and not delivered yet."""

    def test_what_is_ordered_is_taken_off(self, cast: Cast) -> None:
        product = laptop(capacity="100")
        ordered(cast, product, 30)
        ordered(cast, product, 25)
        assert left_this_month(MARCH) == {product.pk: D(45)}

    def test_what_was_delivered_is_not_taken_off_again(self, cast: Cast) -> None:
        product = laptop(capacity="100")
        line = ordered(cast, product, 30)
        delivery = make_realization(cast.health, MARCH, request=line.request)
        add_line(delivery, "1000", line=line)  # one of them
        assert left_this_month(MARCH) == {product.pk: D(71)}

    def test_never_less_than_nothing(self, cast: Cast) -> None:
        product = laptop(capacity="100")
        ordered(cast, product, 130)
        assert left_this_month(MARCH) == {product.pk: D(0)}

    def test_unknown_capacities_and_what_nobody_ordered_are_left_out(self, cast: Cast) -> None:
        ordered(cast, laptop(capacity=None), 30)
        laptop(capacity="100")
        assert left_this_month(MARCH) == {}


def test_each_claim_of_a_buyer_reaches_the_law(cast: Cast) -> None:
    line = with_line(
        draft(cast),
        claimed_origin="domestic",
        claim_basis="team_calculation",
        claimed_tkdn=D("41.50"),
        claimed_assessed_in=2025,
        team_decision_number="7/TIM/2025",
        description="Meja kerja",
        unit_price=D(1_250_000),
    )
    claimed = facts_for([line], timezone.localdate())[0].candidates[-1]
    assert (claimed.name, claimed.unit_price) == ("Meja kerja", D(1_250_000))
    assert (claimed.origin, claimed.evidence) == (Origin.DOMESTIC, Evidence.TEAM_CALCULATION)
    assert (claimed.tkdn, claimed.assessed_in) == (D("41.50"), 2025)
    assert (claimed.team_decision, claimed.majority_national) == ("7/TIM/2025", None)


@pytest.mark.parametrize("said", [True, False, None])
def test_so_does_who_owns_the_supplier_of_a_service(cast: Cast, said: bool | None) -> None:
    line = with_line(draft(cast), subject="service", claimed_majority_national=said)
    assert facts_for([line], timezone.localdate())[0].candidates[-1].majority_national is said
