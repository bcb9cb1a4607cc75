"""What was approved stays, and two people may press the button in the same moment."""

from decimal import Decimal as D

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, connection, transaction

from procurement.models import PurchaseRequest
from procurement.request.services import create_request
from tests.factories.procurement import (
    LineFactory,
    PackageFactory,
    RequestFactory,
    commodity,
    member,
)
from tests.procurement.acts import approve_request, submit_request
from tests.procurement.scenes import draft, laptop, submitted, with_line
from tests.support.cast import Cast, assemble
from tests.support.processes.at_once import at_once

pytestmark = pytest.mark.django_db


class TestLock:
    """What was approved stays, whoever writes."""

    @pytest.mark.parametrize(
        "sql",
        [
            "UPDATE procurement_requestline SET quantity = 99 WHERE id = %(line)s",
            "DELETE FROM procurement_requestline WHERE id = %(line)s",
            "UPDATE procurement_requestline SET request_id = %(draft)s WHERE id = %(line)s",
            "UPDATE procurement_requestline SET request_id = %(request)s WHERE id = %(other)s",
            "UPDATE procurement_purchaserequest SET title = 'lain' WHERE id = %(request)s",
            "UPDATE procurement_purchaserequest SET selection_started_on = '2025-04-01'"
            " WHERE id = %(request)s",
        ],
    )
    def test_raw_sql_cannot_change_an_approved_request(self, cast: Cast, sql: str) -> None:
        request = approve_request(by=cast.approver, request=submitted(cast, laptop()))
        free = with_line(draft(cast))
        ids = {"line": request.lines.get().pk, "request": request.pk}
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(sql, {**ids, "draft": free.request_id, "other": free.pk})

    def test_no_line_is_added_to_an_approved_request(self, cast: Cast) -> None:
        request = approve_request(by=cast.approver, request=submitted(cast, laptop()))
        line = LineFactory.build(request=request, commodity=commodity(), position=2)
        with pytest.raises(DatabaseError), transaction.atomic():
            line.save()


@pytest.mark.django_db(transaction=True)
class TestAtOnce:
    """Two people press the button in the same moment."""

    def test_numbers_have_neither_gaps_nor_twins(self) -> None:
        cast = assemble()
        package = PackageFactory(agency=cast.health, fiscal_year=2026)
        make = lambda: create_request(by=cast.requester, package=package, title="x")  # noqa: E731
        at_once(*[make] * 6)
        numbers = sorted(PurchaseRequest.objects.values_list("number", flat=True))
        assert numbers == [f"P3DN/2026/DINKES/{n:04d}" for n in range(1, 7)]

    def test_a_request_is_approved_once(self) -> None:
        cast = assemble()
        other = member(cast.health, "approver")
        request = submitted(cast, laptop())
        results = at_once(
            lambda: approve_request(by=cast.approver, request=request),
            lambda: approve_request(by=other, request=request),
        )
        assert sorted(isinstance(one, PurchaseRequest) for one in results) == [False, True]
        assert sum(isinstance(one, ValidationError) for one in results) == 1
        assert request.decisions.filter(action="approve").count() == 1

    def test_two_requests_cannot_take_the_same_rupiah(self) -> None:
        cast = assemble()
        package = PackageFactory(agency=cast.health, ceiling=D(15_000_000))
        product = laptop()
        requests = [RequestFactory(package=package, requester=cast.requester) for _ in range(2)]
        for request in requests:
            with_line(request, product)
        results = at_once(
            *[
                lambda request=request: submit_request(by=cast.requester, request=request)
                for request in requests
            ]
        )
        assert sum(isinstance(one, ValidationError) for one in results) == 1
