"""The list of orders: each role's own, how each stands, and the file."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from p3dn.audit.editing.versions import version_of
from procurement.delivery.ordering.filters import OrderFilter
from procurement.delivery.ordering.reads import OrderStanding, with_standing
from procurement.delivery.ordering.services import Ordered, OrderInput, cancel_order, place_order
from procurement.delivery.services import Delivered, Handover, record_realization
from procurement.models import Order
from tests.procurement.acts import approve_request
from tests.procurement.scenes import laptop, submitted
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
LIST = "procurement:order_list"


def order(cast: Cast, number: str, **says: object) -> Order:
    """An order of everything of a request of ten million."""
    request = submitted(cast, laptop())
    approve_request(by=cast.approver, request=request)
    line = request.lines.get()
    return place_order(
        by=cast.requester,
        request=request,
        seen=version_of(request),
        says=OrderInput(
            number=number,
            ordered_on=timezone.localdate(),
            supplier_name=f"CV {number}",
            small_business="yes",
            **says,
        ),
        lines=[Ordered(line_id=line.pk, quantity=line.quantity, unit_price=line.unit_price)],
    )


def hand_over(cast: Cast, of: Order) -> None:
    """All of it, today."""
    today, line = timezone.localdate(), of.lines.get()
    record_realization(
        by=cast.requester,
        request=of.request,
        seen=version_of(of.request),
        order=of,
        handover=Handover(
            supplier_name=of.supplier_name, small_business="yes", contract_number=of.number,
            contract_date=today, handover_number=of.number, handover_date=today,
        ),
        delivered=[
            Delivered(line_id=line.line_id, quantity=line.quantity, unit_price=line.unit_price)
        ],
    )  # fmt: skip


def shown(client: Client, **asked: str) -> set[str]:
    page = client.get(reverse(LIST), asked)
    assert page.status_code == 200
    return {row.number for row in page.context["page_obj"]}


def test_how_each_stands_and_who_sees_it(cast: Cast, client: Client) -> None:
    today = timezone.localdate()
    order(cast, "SP-buka", deliver_by=today)
    hand_over(cast, order(cast, "SP-selesai"))
    gone = order(cast, "SP-batal")
    cancel_order(by=cast.requester, order=gone, seen=version_of(gone), reason="Salah")
    for person, sees in ((cast.auditor, 3), (cast.requester, 3), (cast.other_requester, 0)):
        client.force_login(person)
        assert len(shown(client)) == sees
    client.force_login(cast.administrator)
    standing = {
        "buka": OrderStanding.OPEN,
        "selesai": OrderStanding.DONE,
        "batal": OrderStanding.CANCELLED,
    }
    for name, one in standing.items():
        assert shown(client, **OrderFilter.asked(state=one)) == {f"SP-{name}"}
    tomorrow = with_standing(Order.objects.all(), today + timedelta(1))
    assert tomorrow.get(stands=OrderStanding.LATE).number == "SP-buka"
    assert shown(client, kata="CV SP-selesai") == {"SP-selesai"}
    file = client.get(reverse(LIST), {"unduh": "csv"}).getvalue().decode()
    assert "SP-buka" in file and "Belum diserahkan seluruhnya" in file and "10000000" in file
    client.force_login(cast.officer)
    assert client.get(reverse(LIST)).status_code == 404
