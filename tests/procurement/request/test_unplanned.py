"""A purchase that the plan does not have: made, judged, decided and delivered like any other, without a ceiling."""

from decimal import Decimal as D

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from procurement.models import BudgetEntry, PurchaseRequest
from procurement.request.services import create_request
from tests.factories.procurement import PackageFactory
from tests.procurement.acts import (
    approve_request,
    cancel_realization,
    close_request,
    submit_request,
)
from tests.procurement.budget.test_ledger import Buyer
from tests.procurement.scenes import laptop, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
WHY = "Banjir merusak peralatan puskesmas."


def start(cast: Cast, **changed) -> PurchaseRequest:
    return create_request(
        **{
            "by": cast.requester,
            "package": None,
            "agency": cast.health,
            "title": "Laptop darurat",
            "unplanned_reason": WHY,
        }
        | changed
    )


@pytest.fixture
def request_(cast: Cast) -> PurchaseRequest:
    made = start(cast)
    with_line(made, laptop())
    return made


class TestCreation:
    """Who may start one, and what it must say."""

    def test_it_takes_agency_region_and_year(self, cast: Cast) -> None:
        made = start(cast)
        assert (made.package, made.agency, made.region) == (None, cast.health, cast.region)
        assert f"/{timezone.localdate().year}/" in made.number
        assert (made.rup_code, str(made.planned_as)) == ("", "Tanpa paket RUP")
        assert made.unplanned_reason == WHY

    def test_it_shares_the_numbers_of_the_year(self, cast: Cast) -> None:
        planned = create_request(
            by=cast.requester, package=PackageFactory(agency=cast.health), title="A"
        )
        numbers = [planned.number, start(cast).number]
        assert [number.rpartition("/")[2] for number in numbers] == ["0001", "0002"]

    def test_without_a_reason_it_is_refused(self, cast: Cast) -> None:
        with pytest.raises(ValidationError, match="tanpa paket"):
            start(cast, unplanned_reason="  ")

    def test_with_a_package_there_is_no_such_reason(self, cast: Cast) -> None:
        with pytest.raises(ValidationError, match="tanpa paket"):
            start(cast, package=PackageFactory(agency=cast.health))

    def test_only_by_requesters_of_the_agency(self, cast: Cast) -> None:
        for person in (cast.approver, cast.other_requester, cast.stranger):
            with pytest.raises(PermissionDenied):
                start(cast, by=person)

    def test_the_database_holds_it_too(self, cast: Cast) -> None:
        made = start(cast)
        with pytest.raises(IntegrityError), transaction.atomic():
            PurchaseRequest.objects.filter(pk=made.pk).update(unplanned_reason="")

    def test_the_reason_is_locked_once_approved(
        self, cast: Cast, request_: PurchaseRequest
    ) -> None:
        submit_request(by=cast.requester, request=request_)
        approve_request(by=cast.approver, request=request_)
        with pytest.raises(DatabaseError, match="locked_after_approval"), transaction.atomic():
            PurchaseRequest.objects.filter(pk=request_.pk).update(unplanned_reason="Lain")


def test_a_whole_life_without_a_ceiling(cast: Cast, request_: PurchaseRequest) -> None:
    buyer = Buyer(cast)
    for step in ("submit", "withdraw", "submit", "approve"):
        getattr(buyer, step)(request_, D(1))
    delivery = buyer.deliver(request_, D(1))
    request_.refresh_from_db()
    assert request_.state == "completed"
    cancel_realization(by=cast.requester, realization=delivery, reason="Salah")
    request_.refresh_from_db()
    assert request_.state == "approved"
    close_request(by=cast.requester, request=request_, reason="Cukup")
    assert not BudgetEntry.objects.exists()


def test_what_producers_can_make_is_looked_at_all_the_same(cast: Cast) -> None:
    made = start(cast)
    with_line(made, laptop(capacity="4"))
    with pytest.raises(ValidationError, match="tinggal 4 unit"):
        submit_request(by=cast.requester, request=made)


class TestPages:
    """Every page that shows a request shows one without a package."""

    def get(self, client: Client, name: str, *args: int, **params: str) -> str:
        answer = client.get(reverse(f"procurement:{name}", args=args), params)
        assert answer.status_code == 200, name
        parts = getattr(answer, "streaming_content", None)
        return (b"".join(parts) if parts else answer.content).decode(errors="replace")

    def test_of_a_draft(self, client: Client, cast: Cast, request_: PurchaseRequest) -> None:
        client.force_login(cast.requester)
        page = self.get(client, "request_detail", request_.pk)
        assert "Tanpa paket RUP" in page and WHY in page
        assert "Tidak diperiksa: tanpa paket RUP." in page
        assert "Laptop darurat" in self.get(client, "request_list")
        for name in ("request_edit", "request_history", "line_create", "request_cancel"):
            self.get(client, name, request_.pk)
        for name in ("line_edit", "exemption_ask"):
            self.get(client, name, request_.lines.get().pk)

    def test_of_a_decision(self, client: Client, cast: Cast, request_: PurchaseRequest) -> None:
        submit_request(by=cast.requester, request=request_)
        client.force_login(cast.approver)
        assert "Tidak diperiksa" in self.get(client, "request_detail", request_.pk)

    def test_of_a_delivery(self, client: Client, cast: Cast, request_: PurchaseRequest) -> None:
        buyer = Buyer(cast)
        buyer.submit(request_, D(1))
        buyer.approve(request_, D(1))
        client.force_login(cast.requester)
        page = self.get(client, "realization_create", request_.pk)
        assert "pagunya tidak diperiksa" in page
        delivery = buyer.deliver(request_, D(1))
        assert "Tanpa paket RUP" in self.get(client, "realization_detail", delivery.pk)
        assert request_.title in self.get(client, "request_detail", request_.pk)
        assert delivery.handover_number in self.get(client, "realization_list")

    @pytest.mark.parametrize("kind", ["csv", "xlsx"])
    def test_downloads(
        self, client: Client, cast: Cast, request_: PurchaseRequest, kind: str
    ) -> None:
        buyer = Buyer(cast)
        for step in ("submit", "approve", "deliver"):
            getattr(buyer, step)(request_, D(1))
        client.force_login(cast.auditor)
        for address in ("procurement:request_list", "procurement:realization_list",
                        "reports:spending_lines"):  # fmt: skip
            answer = client.get(reverse(address), {"unduh": kind})
            assert answer.status_code == 200
            parts = getattr(answer, "streaming_content", None)
            data = b"".join(parts) if parts else answer.content
            if kind == "csv":
                assert "CV Karya" in data.decode() or request_.number in data.decode()
