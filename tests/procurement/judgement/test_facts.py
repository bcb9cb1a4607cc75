"""What the law is told of a line: what lines before it take, what was said of siblings, what a product has."""

from datetime import timedelta
from decimal import Decimal as D

import pytest
from django.utils import timezone

from catalog.models import CommodityAttribute, ProductAttribute
from catalog.offers.candidates import ref_of
from p3dn.regulation import Dismissal, Earlier, LineFacts, WhyNot
from procurement.judgement.facts import facts_for
from procurement.judgement.needs import attributes_of
from procurement.models import LineDismissal, LineRequirement, RequestLine
from tests.factories.procurement import LAPTOP, commodity
from tests.procurement.scenes import draft, laptop, neighbour, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def facts_of(*lines: RequestLine) -> list[LineFacts]:
    """Of lines of one request, today."""
    return facts_for(lines, TODAY())


def test_what_an_earlier_line_needs_later_leaves_more_of_what_is_made_until_then(
    cast: Cast,
) -> None:
    product, nothing, unknown = laptop(capacity="100"), laptop(capacity="0"), laptop(capacity=None)
    later = (TODAY().replace(day=1) + timedelta(days=70)).replace(day=1)
    request = draft(cast, needed_on=TODAY())
    first = with_line(request, product, quantity=D(30), needed_on=later)
    second = with_line(request, product, quantity=D(5))
    _of_first, of_second = facts_of(first, second)
    assert of_second.earlier == (
        Earlier(ref_of(product.pk), D(30), ((ref_of(product.pk), D(200)),)),
    )
    # of these as much is left at any time: nothing, or nobody knows
    assert {ref_of(one.pk) for one in (nothing, unknown)} < {
        one.ref for one in of_second.candidates
    }


def test_an_earlier_line_takes_of_a_product_whatever_code_it_is_asked_under(cast: Cast) -> None:
    product, request = laptop(), draft(cast)
    other = commodity("3811101001", "Kursi kantor")
    first = with_line(request, product, quantity=D(3))
    second = with_line(request, product, commodity=other)
    (_of_first, of_second) = facts_of(first, second)
    assert [(one.ref, one.quantity) for one in of_second.earlier] == [(ref_of(product.pk), D(3))]


def test_what_was_said_of_siblings_is_told_with_its_reason(cast: Cast) -> None:
    line = with_line(draft(cast), laptop(tkdn="20"))
    own, passed_over = neighbour(), neighbour("4523000002")
    for product, asked in ((own, line.commodity), (passed_over, own.commodity)):
        LineDismissal.objects.create(
            line=line, product=product, asked=asked, offered=product.commodity,
            why=WhyNot.OTHER_USE.value, note="Untuk rumah.", by=cast.requester, at=timezone.now(),
        )  # fmt: skip
    (found,) = facts_of(line)
    assert found.dismissals == (Dismissal(ref_of(own.pk), WhyNot.OTHER_USE, "Untuk rumah."),)


@pytest.mark.parametrize("first_made", ["asked", "namesake"])
def test_the_very_attribute_that_is_asked_answers_before_one_of_its_name(
    cast: Cast, first_made: str
) -> None:
    product = laptop()
    made = {
        kind: CommodityAttribute.objects.create(
            commodity=commodity(code), name="Memori", unit="GB", kind="number"
        )
        for kind, code in sorted(
            {"asked": LAPTOP, "namesake": LAPTOP[:5]}.items(), key=lambda one: one[0] != first_made
        )
    }
    for kind, value in (("asked", "8"), ("namesake", "16")):
        ProductAttribute.objects.create(product=product, attribute=made[kind], value=value)
    wanted = LineRequirement(
        attribute=made["asked"], name="Memori", unit="GB", comparison="at_least", values=["8"]
    )
    assert attributes_of([wanted], [product.pk]) == {product.pk: {("memori", "gb"): "8"}}
