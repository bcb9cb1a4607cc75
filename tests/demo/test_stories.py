"""What is bought in the demo by permit, offer and order, in a city with a handful of goods."""

from datetime import date

import pytest
from django.db.models import F

from demo.buying.ceilings import LAPTOP, exceed
from demo.buying.offers import bid, contract, order
from demo.city.people import settle
from demo.law.rules import lay_down
from procurement.evaluation.ranking import thawed
from procurement.models import (
    CeilingMandate,
    CeilingPermit,
    Expense,
    Order,
    PriceWorksheet,
    PurchaseRequest,
)
from tests.procurement.scenes import neighbour

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 24)


def test_each_story_is_told_by_the_people_of_its_roles() -> None:
    town = settle()
    for _ in range(3):
        neighbour(LAPTOP, tkdn="45", capacity=None, price=9_800_000)
    exceed(town, TODAY)
    permits = CeilingPermit.objects.order_by("state")
    assert [one.state for one in permits] == ["asked", "granted", "refused", "used"]
    head = town.people["kpa.dinkes"]
    assert {one.decided_by for one in permits if one.decided_by} == {head}
    assert CeilingMandate.objects.in_force_on(TODAY).count() == 2
    assert permits.get(state="used").request.state == PurchaseRequest.State.APPROVED
    order(town, TODAY)
    assert Order.objects.get().request == permits.get(state="used").request
    contract(town, TODAY)
    known = Expense.objects.counted().filter(own_estimate__isnull=False)
    assert known.count() == 3 and known.filter(value__gt=F("own_estimate")).count() == 1
    lay_down(town, TODAY)
    bid(town, TODAY)
    ranking, about = thawed(PriceWorksheet.objects.get())
    assert [row.place for row in ranking.rows] == [1, 2, 3, None, None]
    assert [len(row.lacks) for row in ranking.rows] == [0, 0, 0, 0, 1]
    assert about["agency"].startswith("Dinas Kesehatan")
