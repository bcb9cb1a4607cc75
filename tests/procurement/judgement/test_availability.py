"""How much is left once every agency has had its say."""

import random
from collections import defaultdict
from datetime import date
from decimal import Decimal as D

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from p3dn.regulation import Earlier, assess
from procurement.judgement.candidates.availability import available, committed
from procurement.judgement.facts import _spare
from tests.factories.procurement import LineFactory, RequestFactory
from tests.factories.reports import add_line, make_realization
from tests.procurement.scenes import laptop
from tests.regulation.cases import line, product

JAN, FEB, MAR = date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)


@pytest.mark.parametrize(
    ("capacity", "due", "needed_on", "left"),
    [
        (None, {}, MAR, None),
        (D(100), {}, None, D(100)),
        (D(100), {}, date(2026, 3, 31), D(300)),
        (D(100), {JAN: D(30)}, date(2026, 1, 31), D(70)),
        (D(100), {FEB: D(150)}, date(2026, 1, 31), D(50)),
        (D(100), {MAR: D(300)}, date(2026, 1, 31), D(0)),
        (D(100), {date(2025, 11, 1): D(40)}, None, D(60)),
        (D(100), {JAN: D(250)}, date(2026, 1, 31), D(0)),
        (D(0), {}, MAR, D(0)),
    ],
    ids=[
        "unknown capacity stays unknown",
        "without a day: this month",
        "three months of work",
        "another took some this month",
        "work for next month begins now",
        "everything until March is promised",
        "overdue counts as due now",
        "never below nothing",
        "no capacity is nothing, not unknown",
    ],
)
def test_left(capacity: D | None, due: dict[date, D], needed_on: date | None, left: D) -> None:
    assert available(capacity, due, date(2026, 1, 15), needed_on) == left


Needs = list[tuple[date, D]]


def needs(r: random.Random) -> Needs:
    """Up to four quantities, each needed in a month of this year or the next."""
    months = [date(2026 + n // 12, n % 12 + 1, 1) for n in range(15)]
    return [(r.choice(months), D(r.randint(0, 60))) for _ in range(r.randint(0, 4))]


@pytest.mark.parametrize("seed", range(200))
def test_lines_before_one_take_what_is_made_by_their_own_day(seed: int) -> None:
    """The law, told what each line's day leaves, comes to what promising them one by one comes to."""
    r = random.Random(seed)  # noqa: S311 - reproducible on purpose, no secret
    day, capacity, before = date(2026, 1, 15), D(r.randint(0, 30)), needs(r)
    month, due = date(2026, r.randint(1, 12), 1), defaultdict(D)
    for when, quantity in needs(r):
        due[when] += quantity
    left = {when: {1: available(capacity, due, day, when)} for when in {month, *dict(before)}}
    earlier = tuple(
        Earlier("product:1", quantity, _spare([1], left[when], left[month]))
        for when, quantity in before
    )
    offer = product("product:1", "30", available=left[month][1])
    result = assess(line(offer, chosen=offer.ref, earlier=earlier))
    for when, quantity in before:
        due[when] += min(quantity, available(capacity, due, day, when) or D(0))
    assert result.findings[0].free == available(capacity, due, day, month)


@pytest.mark.django_db
def test_commitments_of_all_agencies_by_month_less_what_was_delivered() -> None:
    product = laptop()
    needed = {"needed_on": date(2026, 3, 20)}
    one = LineFactory(request=RequestFactory(state="approved", **needed), product=product)
    LineFactory(request=RequestFactory(state="submitted", **needed), product=product, quantity=D(7))
    for state in ("draft", "returned", "rejected", "cancelled", "completed"):
        LineFactory(request=RequestFactory(state=state, **needed), product=product)
    delivery = make_realization(one.request.agency, date(2026, 2, 1), request=one.request)
    add_line(delivery, "1000000", line=one)  # one piece of ten
    undone = make_realization(
        one.request.agency,
        date(2026, 2, 1),
        request=one.request,
        is_cancelled=True,
        cancel_reason="salah catat",
    )
    add_line(undone, "1000000", line=one)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert committed([product.pk]) == {product.pk: {MAR: D("16.00")}}
    assert len(queries) == 1
    assert committed([product.pk], without_request=one.request_id) == {product.pk: {MAR: D(7)}}
