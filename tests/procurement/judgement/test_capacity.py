"""Lines that want more than is left, and lines judged otherwise than when they were submitted."""

from datetime import timedelta
from decimal import Decimal as D

import pytest
from django.utils import timezone

from procurement.judgement.candidates.capacity import shortages
from procurement.judgement.differences import differences
from procurement.judgement.judging import freeze_all, frozen_of, judge
from procurement.models import Assessment, RequestLine
from tests.factories.procurement import ExemptionFactory
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def short(*wanted: tuple[RequestLine, int]) -> list[tuple[RequestLine, D, D]]:
    """Each shortage with what is wanted and what is left."""
    request = wanted[0][0].request
    quantities = {line: D(quantity) for line, quantity in wanted}
    return [(one.line, one.wanted, one.left) for one in shortages(request, quantities, TODAY())]


def test_lines_before_one_have_first_claim_in_whatever_order_they_come(cast: Cast) -> None:
    product, request = laptop(capacity="100"), draft(cast)
    first, second = with_line(request, product), with_line(request, product)
    assert short((second, 60), (first, 60)) == [(second, D(60), D(40))]
    assert short((second, 40), (first, 60)) == []
    assert short((first, 110), (second, 1)) == [(first, D(110), D(100)), (second, D(1), D(0))]


def test_what_is_made_until_the_day_of_need_counts(cast: Cast) -> None:
    product = laptop(capacity="100")
    now, later = draft(cast), draft(cast, needed_on=TODAY() + timedelta(days=62))
    assert short((with_line(now, product), 101)) != []
    assert short((with_line(later, product), 200)) == []


def test_each_line_has_its_own_day_and_takes_from_its_own_month(cast: Cast) -> None:
    product, request = laptop(capacity="100"), draft(cast, needed_on=TODAY())
    later = {"needed_on": (TODAY().replace(day=1) + timedelta(days=70)).replace(day=1)}
    first, second = with_line(request, product, **later), with_line(request, product)
    assert short((first, 200), (second, 100)) == []
    assert short((first, 250), (second, 100)) == [(second, D(100), D(50))]


def test_what_another_agency_needs_later_is_due_then(cast: Cast) -> None:
    product = laptop(capacity="100")
    later = (TODAY().replace(day=1) + timedelta(days=70)).replace(day=1)
    other = draft(cast, needed_on=TODAY(), state="submitted")
    with_line(other, product, quantity=D(150), needed_on=later)
    assert short((with_line(draft(cast), product), 100)) == []


@pytest.mark.parametrize("fields", [{"unit": "rim"}, {}])
def test_what_nobody_knows_is_no_shortage(cast: Cast, fields: dict[str, str]) -> None:
    product = laptop(capacity="100" if fields else None)
    assert short((with_line(draft(cast), product, **fields), 999)) == []


def test_a_thing_from_outside_the_catalogue_is_no_shortage(cast: Cast) -> None:
    product, request = laptop(capacity="100"), draft(cast)
    described, chosen = with_line(request), with_line(request, product)
    assert short((described, 999), (chosen, 101)) == [(chosen, D(101), D(100))]


def test_a_line_differs_from_its_last_submission_and_from_nothing_else(cast: Cast) -> None:
    laptop(tkdn="45")
    line = with_line(draft(cast), laptop(tkdn="20"))
    (before,) = judge([line], TODAY())
    assert differences([before], frozen_of([line])) == []
    freeze_all([before], Assessment.Occasion.SUBMIT)
    assert differences([before], frozen_of([line])) == []
    ExemptionFactory(
        line=line, state="granted", decided_at=timezone.now(), decided_by=cast.team,
        decision_number="500/17",
    )  # fmt: skip
    (after,) = judge([RequestLine.objects.get(pk=line.pk)], TODAY())
    (found,) = differences([after], frozen_of([line]))
    assert (found.judged, found.before) == (after, "choose_another")
    freeze_all([after], Assessment.Occasion.APPROVE)
    assert len(differences([after], frozen_of([line]))) == 1
    freeze_all([after], Assessment.Occasion.SUBMIT)
    assert differences([after], frozen_of([line])) == []
