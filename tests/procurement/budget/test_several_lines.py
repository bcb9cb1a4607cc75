"""A step costs as many statements for thirty lines as for three."""

from decimal import Decimal as D
from typing import Any

import pghistory
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from procurement.models import (
    PurchaseRequest,
)
from tests.procurement import acts
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast

from .buyer import Buyer

pytestmark = pytest.mark.django_db


class TestWithSeveralLines:
    """As many statements for thirty lines as for three."""

    def statements(self, act: Any, request: PurchaseRequest) -> int:
        with CaptureQueriesContext(connection) as queries:
            act(request, D(1))
        return len(queries)

    def lives(self, cast: Cast, size: int) -> dict[str, int]:
        buyer, found = Buyer(cast), {}
        for life in (
            ("submit", "withdraw", "submit", "cancel"),
            ("submit", "send_back", "submit", "reject"),
            ("submit", "approve", "close"),
        ):
            request = with_lines(cast, size)
            for step in life:
                found["-".join((life[-1], step))] = self.statements(getattr(buyer, step), request)
        return found

    def test_steps(self, cast: Cast) -> None:
        self.lives(cast, 1)  # people's access is looked up once
        assert self.lives(cast, 3) == self.lives(cast, 30)

    def test_sending_back_with_a_word_for_each(self, cast: Cast) -> None:
        counts = []
        for size in (1, 3, 30):  # people's access is looked up once
            request = with_lines(cast, size)
            acts.submit_request(by=cast.requester, request=request)
            said = {line.pk: f"Ukuran {line.pk}?" for line in request.lines.all()}
            with CaptureQueriesContext(connection) as queries:
                acts.return_request(
                    by=cast.approver, request=request, reason="Lengkapi", lines=said
                )
            counts.append(len(queries))
            assert {line.pk: line.returned_reason for line in request.lines.all()} == said
        assert counts[1] == counts[2]


def with_lines(cast: Cast, size: int) -> PurchaseRequest:
    """A draft of the requester's, whatever was written before in the same transaction."""
    product = laptop(capacity=None)
    with pghistory.context(user=cast.requester.pk):
        request = draft(cast)
        for _ in range(size):
            with_line(request, product, quantity=D(1))
    return request
