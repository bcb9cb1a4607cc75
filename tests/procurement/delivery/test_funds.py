"""Which source of funds paid a delivery: that of its budget line, or the only one there is."""

from decimal import Decimal
from importlib import import_module
from typing import Any

import pgtrigger
import pytest
from django.db import connection

from procurement.delivery.services import Delivered
from procurement.models import BudgetLine, ExpenseFunding, FundingCell, PurchaseRequest
from procurement.spending.reconcile import reconcile
from tests.procurement.acts import cancel_realization, record_realization

from .test_query_counts import approved
from .test_realization import handover

pytestmark = pytest.mark.django_db


def delivered(request: PurchaseRequest) -> Any:
    fresh = PurchaseRequest.objects.get(pk=request.pk)
    lines = [
        Delivered(line_id=line.pk, quantity=Decimal(2), unit_price=Decimal(1000))
        for line in request.lines.all()
    ]
    return record_realization(
        by=request.requester, request=fresh, handover=handover("BAST/1"), delivered=lines
    )


def told() -> dict[str, Decimal]:
    """Rupiah by source of funds, of the purchases and of the sums, which are the same."""
    reconcile()
    cells = {cell.funding: cell.value for cell in FundingCell.objects.filter(value__gt=0)}
    paid: dict[str, Decimal] = {}
    for one in ExpenseFunding.objects.filter(expense__counts=True):
        paid[one.source] = paid.get(one.source, Decimal(0)) + one.amount
    assert paid == cells
    return cells


def test_the_budget_line_of_the_request_tells() -> None:
    request = approved(2)
    BudgetLine.objects.filter(package=request.package).update(funding_source="APBD")
    made = delivered(request)
    assert told() == {"APBD": Decimal(4000)}
    cancel_realization(by=request.requester, realization=made, reason="salah")
    assert told() == {}


@pytest.mark.parametrize(
    ("sources", "wanted"),
    [(["BLUD", "BLUD"], {"BLUD": Decimal(4000)}), (["BLUD", "APBD"], {}), (["BLUD", ""], {})],
)
def test_else_the_one_that_all_lines_of_the_package_have(
    sources: list[str], wanted: dict[str, Decimal]
) -> None:
    request = approved(2, named=False)
    one = request.package.budget_lines.get()
    one.funding_source = sources[0]
    one.save()
    BudgetLine.objects.create(
        package=request.package, mak="5.2", funding_source=sources[1], fiscal_year=one.fiscal_year, amount=1
    )  # fmt: skip
    delivered(request)
    assert told() == wanted


def test_what_nobody_told_is_not_guessed() -> None:
    delivered(approved(1))
    assert told() == {}


def test_those_recorded_before_are_told_once() -> None:
    request = approved(2)
    BudgetLine.objects.filter(package=request.package).update(funding_source="APBD")
    delivered(request)
    with pgtrigger.ignore("procurement.ExpenseFunding:append_only"):
        ExpenseFunding.objects.all().delete()
    FundingCell.objects.all().delete()
    tell = import_module("procurement.migrations.0007_funds_of_deliveries").TELL
    for _time in range(2):
        with connection.cursor() as cursor:
            cursor.execute(tell)
        assert told() == {"APBD": Decimal(4000)}
