"""Every way into a state that holds money and pieces looks at the ceiling and at the producers."""

from decimal import Decimal as D

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from procurement.budget.ceiling import taken
from procurement.delivery.services import Delivered, Handover
from procurement.models import Package, PurchaseRequest, Realization, RequestLine
from procurement.request.life.steps import WAYS
from tests.factories.procurement import PackageFactory
from tests.procurement.acts import (
    approve_request,
    cancel_realization,
    cancel_request,
    record_realization,
    submit_request,
)
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast, assemble
from tests.support.processes.at_once import at_once

pytestmark = pytest.mark.django_db


def deliver(cast: Cast, request: PurchaseRequest, **price: D) -> Realization:
    """Everything of the request, today; `price` lowers what was paid."""
    today = timezone.localdate()
    return record_realization(
        by=cast.requester,
        request=request,
        handover=Handover(
            supplier_name="CV Karya",
            small_business="yes",
            contract_number="1",
            contract_date=today,
            handover_number="BAST/1",
            handover_date=today,
        ),
        delivered=[
            Delivered(line_id=line.pk, quantity=line.quantity,
                      unit_price=price.get("price", line.unit_price))
            for line in request.lines.all()
        ],
    )  # fmt: skip


def delivered(cast: Cast, package: Package, product=None, **line) -> Realization:
    """A completed request worth ten million, delivered for half of it."""
    request = draft(cast, package=package)
    with_line(request, product or laptop(), **line)
    submit_request(by=cast.requester, request=request)
    approve_request(by=cast.approver, request=request)
    return deliver(cast, request, price=D(500_000))


def test_all_ways_into_a_holding_state_are_known() -> None:
    """A new way must be added to the tests here, and come through `room`."""
    ways = {action for action, (_from, to) in WAYS.items() if to in RequestLine.HOLDING}
    # what an order sends back to the approver holds what it held already
    assert ways - {"recheck"} == {"submit", "endorse", "approve", "reopen"}


class TestCeiling:
    """Rupiah that a cancelled delivery would take again."""

    def test_a_request_is_not_opened_again_past_its_ceiling(self, cast: Cast) -> None:
        package = PackageFactory(agency=cast.health, ceiling=D(15_000_000))
        first = delivered(cast, package)
        other = draft(cast, package=package)
        with_line(other, laptop(), unit_price=D(776_000))
        submit_request(by=cast.requester, request=other)
        with pytest.raises(ValidationError) as caught, transaction.atomic():
            cancel_realization(by=cast.requester, realization=first, reason="Salah nomor")
        said = " ".join(caught.value.messages)
        assert "senilai Rp10.000.000" in said and "tinggal Rp7.240.000" in said
        assert "lebih Rp2.760.000" in said and "Kurangi atau batalkan dahulu" in said
        first.refresh_from_db()
        assert not first.is_cancelled and first.request.state == "completed"
        # what the sentence advises helps
        cancel_request(by=cast.requester, request=other, reason="Ditunda")
        cancel_realization(by=cast.requester, realization=first, reason="Salah nomor")
        first.request.refresh_from_db()
        assert first.request.state == "approved"
        assert taken([package.pk])[package.pk] == D(10_000_000)

    def test_up_to_the_last_rupiah(self, cast: Cast) -> None:
        package = PackageFactory(agency=cast.health, ceiling=D(15_000_000))
        first = delivered(cast, package)
        other = draft(cast, package=package)
        with_line(other, laptop(), unit_price=D(500_000))
        submit_request(by=cast.requester, request=other)
        cancel_realization(by=cast.requester, realization=first, reason="Salah nomor")
        assert taken([package.pk])[package.pk] == package.ceiling

    def test_a_part_of_an_open_request_takes_nothing_new(self, cast: Cast) -> None:
        package = PackageFactory(agency=cast.health, ceiling=D(10_000_000))
        request = draft(cast, package=package)
        with_line(request, laptop())
        submit_request(by=cast.requester, request=request)
        approve_request(by=cast.approver, request=request)
        line = request.lines.get()
        part = record_realization(
            by=cast.requester, request=request,
            handover=Handover(supplier_name="CV", small_business="no", contract_number="1",
                              contract_date=timezone.localdate(), handover_number="1",
                              handover_date=timezone.localdate()),
            delivered=[Delivered(line_id=line.pk, quantity=D(1), unit_price=line.unit_price)],
        )  # fmt: skip
        cancel_realization(by=cast.requester, realization=part, reason="Salah nomor")
        assert taken([package.pk])[package.pk] == D(10_000_000)

    def test_a_package_out_of_the_plan_does_not_forbid_to_put_right(self, cast: Cast) -> None:
        package = PackageFactory(agency=cast.health, ceiling=D(15_000_000))
        first = delivered(cast, package)
        Package.objects.update(is_active=False)
        cancel_realization(by=cast.requester, realization=first, reason="Salah nomor")
        assert first.request.decisions.filter(action="reopen").exists()


class TestCapacity:
    """Pieces that are promised twice."""

    def test_what_another_agency_was_promised_is_not_handed_in(self, cast: Cast) -> None:
        product = laptop(capacity="15")
        first, second = draft(cast), draft(cast)
        for request in (first, second):
            with_line(request, product)
        submit_request(by=cast.requester, request=first)
        with pytest.raises(ValidationError) as caught:
            submit_request(by=cast.requester, request=second)
        said = " ".join(caught.value.messages)
        assert "Baris 1" in said and "tinggal 5 unit, diminta 10 unit" in said
        assert "undurkan tanggal dibutuhkan" in said
        RequestLine.objects.filter(request=second).update(quantity=D(5))
        assert submit_request(by=cast.requester, request=second).state == "submitted"

    def test_lines_of_one_request_share_it(self, cast: Cast) -> None:
        product, request = laptop(capacity="15"), draft(cast)
        with_line(request, product)
        with_line(request, product)
        with pytest.raises(ValidationError, match="Baris 2.*tinggal 5 unit"):
            submit_request(by=cast.requester, request=request)

    def test_approval_looks_again(self, cast: Cast) -> None:
        product, request = laptop(capacity="10"), draft(cast)
        with_line(request, product)
        submit_request(by=cast.requester, request=request)
        type(product).objects.filter(pk=product.pk).update(monthly_capacity=D(4))
        with pytest.raises(ValidationError, match="tinggal 4 unit, diminta 10 unit"):
            approve_request(by=cast.approver, request=request)

    def test_a_cancelled_delivery_does_not_promise_them_again(self, cast: Cast) -> None:
        package = PackageFactory(agency=cast.health, ceiling=D(50_000_000))
        product = laptop(capacity="15")
        first = delivered(cast, package, product)
        other = draft(cast)
        with_line(other, product)
        submit_request(by=cast.requester, request=other)
        with pytest.raises(ValidationError) as caught, transaction.atomic():
            cancel_realization(by=cast.requester, realization=first, reason="Salah nomor")
        said = " ".join(caught.value.messages)
        assert "membuka kembali 10 unit" in said and "tinggal 5 unit" in said
        cancel_request(by=cast.requester, request=other, reason="Ditunda")
        cancel_realization(by=cast.requester, realization=first, reason="Salah nomor")
        first.request.refresh_from_db()
        assert first.request.state == "approved"

    @pytest.mark.parametrize("unknown", [{"capacity": None}, {"capacity": "1"}])
    def test_what_nobody_knows_is_no_shortage(self, cast: Cast, unknown: dict) -> None:
        """No capacity known, or one that counts something else than the line does."""
        request = draft(cast)
        line = with_line(request, laptop(**unknown))
        if unknown["capacity"]:
            RequestLine.objects.filter(pk=line.pk).update(unit="rim")
        assert submit_request(by=cast.requester, request=request).state == "submitted"


@pytest.mark.django_db(transaction=True)
class TestAtOnce:
    """In one moment, on the real database."""

    def test_the_last_pieces_go_to_one(self) -> None:
        cast = assemble()
        product = laptop(capacity="15")
        requests = [draft(cast) for _ in range(2)]
        for request in requests:
            with_line(request, product)
        results = at_once(
            *[
                lambda request=request: submit_request(by=cast.requester, request=request)
                for request in requests
            ]
        )
        assert sum(isinstance(one, ValidationError) for one in results) == 1

    def test_the_last_rupiah_go_to_a_submission_or_to_a_reopened_request(self) -> None:
        cast = assemble()
        package = PackageFactory(agency=cast.health, ceiling=D(15_000_000))
        first = delivered(cast, package)
        other = draft(cast, package=package)
        with_line(other, laptop())
        at_once(
            lambda: submit_request(by=cast.requester, request=other),
            lambda: cancel_realization(by=cast.requester, realization=first, reason="Salah"),
        )
        assert taken([package.pk])[package.pk] <= package.ceiling
        assert PurchaseRequest.objects.filter(state__in=PurchaseRequest.COMMITTED).count() == 1
