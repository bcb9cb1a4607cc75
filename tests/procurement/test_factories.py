"""The factories make rows that the database accepts."""

import pytest

from tests.factories.procurement import DecisionFactory, ExemptionFactory, LineFactory, member


@pytest.mark.django_db
def test_a_line_brings_its_request_package_and_agency() -> None:
    line = LineFactory()
    line.refresh_from_db()
    assert line.total == line.quantity * line.unit_price
    assert line.request.package.agency == line.request.agency
    assert LineFactory(request=line.request).position == 2


@pytest.mark.django_db
def test_people_and_decisions() -> None:
    decision = DecisionFactory()
    assert ExemptionFactory().state == "asked"
    assert member(decision.request.agency, "approver") != decision.actor
