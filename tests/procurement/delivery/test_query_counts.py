"""However many lines a request has, delivering it takes the same number of queries."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from procurement.delivery.services import Delivered
from procurement.models import PurchaseRequest
from procurement.spending.reconcile import reconcile
from tests.factories.catalog import CertificateFactory, ProductFactory
from tests.factories.procurement import LineFactory, RequestFactory
from tests.procurement.acts import cancel_realization, close_request, record_realization

from .test_realization import handover

pytestmark = pytest.mark.django_db
# ten of them move the sums; the ledger and the lines' own decisions take up to thirteen, looking for
# the same purchase in files of others two, and telling whom it concerns one; what is required of the
# lines, what is on orders, exemptions that nobody needs any more, and whether anything was inspected, one each
MOST = {"record": 59, "cancel": 46, "close": 18}


def approved(count: int, *, named: bool = True) -> PurchaseRequest:
    """A request of so many lines, each of a product and a certificate of its own; `named` says who pays."""
    request = RequestFactory(state="approved")
    payer = request.package.budget_lines.get()
    for _ in range(count):
        product = ProductFactory(unit="unit")
        CertificateFactory(producer=product.producer, products=[product], tkdn=Decimal(45))
        LineFactory(
            request=request,
            product=product,
            quantity=2,
            unit_price=Decimal(1000),
            budget_line=payer if named else None,
        )
    return request


def queries(act: Callable[..., Any], **given: Any) -> tuple[int, Any]:
    with CaptureQueriesContext(connection) as captured:
        result = act(**given)
    return len(captured), result


def counts(lines: int) -> dict[str, int]:
    """Queries of recording the whole request, cancelling that, and closing the request."""
    request = approved(lines)
    by = request.requester
    fresh = PurchaseRequest.objects.get(pk=request.pk)
    delivered = [
        Delivered(line_id=line.pk, quantity=Decimal(2), unit_price=Decimal(1000))
        for line in request.lines.all()
    ]
    number = handover(f"BAST/{lines}")
    record, made = queries(
        record_realization, by=by, request=fresh, handover=number, delivered=delivered
    )
    cancel, _made = queries(cancel_realization, by=by, realization=made, reason="salah")
    fresh = PurchaseRequest.objects.get(pk=request.pk)
    close, _made = queries(close_request, by=by, request=fresh, reason="tidak jadi")
    return {"record": record, "cancel": cancel, "close": close}


def test_three_lines_and_thirty_take_the_same_queries():
    few = counts(3)
    assert counts(30) == few
    assert {name: count for name, count in few.items() if count > MOST[name]} == {}
    reconcile()
