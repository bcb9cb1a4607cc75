"""Quantities and prices that no region can mean: refused where they are typed, and by the services."""

from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from procurement.models import Package, RealizationLine
from procurement.request.services import add_line
from tests.factories.procurement import LineFactory, RequestFactory
from tests.procurement.shop import drafted, typed
from tests.support.cast import Cast
from tests.support.forms import send

QUANTITY, PRICE = "999999999", "999999999999"


def test_a_sum_beyond_any_budget_is_refused_with_field_and_bound(
    cast: Cast, package: Package, client: Client
) -> None:
    request = drafted(cast, package)
    client.force_login(cast.requester)
    data = {"description": "Kursi", "kbki": "3811101003", "unit": "buah"}
    data |= {"quantity": QUANTITY, "unit_price": PRICE}
    answer = send(client, reverse("procurement:line_create", args=[request.pk]), data)
    assert answer.status_code == 200
    assert "paling banyak Rp100.000.000.000.000" in answer.content.decode()
    assert "quantity" in answer.context["form"].errors
    assert not request.lines.exists()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"quantity": Decimal(QUANTITY), "unit_price": Decimal(PRICE)}, "quantity"),
        ({"quantity": Decimal("1e11")}, "quantity"),
        ({"unit_price": Decimal("1e15")}, "unit_price"),
        ({"claimed_tkdn": Decimal(101)}, "claimed_tkdn"),
        ({"description": "Kursi\x0b"}, "description"),
    ],
)
def test_the_service_refuses_it_too(
    cast: Cast, package: Package, changes: dict[str, Any], field: str
) -> None:
    request = drafted(cast, package)
    with pytest.raises(ValidationError) as refused:
        add_line(by=cast.requester, request=request, line=typed(**changes))
    assert field in refused.value.error_dict


def test_a_delivered_line_has_the_same_bounds(cast: Cast) -> None:
    line = LineFactory(request=RequestFactory(state="approved"))
    row = RealizationLine(line=line, quantity=Decimal(QUANTITY), unit_price=Decimal(PRICE))
    with pytest.raises(ValidationError, match="Rp100.000.000.000.000"):
        row.clean()


@pytest.mark.parametrize("year", [26, 2525])
def test_a_plan_of_no_year_is_none(year: int) -> None:
    with pytest.raises(ValidationError) as refused:
        Package(fiscal_year=year).clean_fields()
    assert "fiscal_year" in refused.value.error_dict
