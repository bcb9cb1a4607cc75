"""How much is left once every agency has had its say."""

from datetime import date
from decimal import Decimal as D

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from procurement.judgement.availability import available, committed
from tests.factories.procurement import LineFactory, RequestFactory
from tests.factories.reports import add_line, make_realization
from tests.procurement.scenes import laptop

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
