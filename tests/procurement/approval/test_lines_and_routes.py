"""Decisions on single lines, what they make of the request, and routes of several agreements."""

from datetime import date, timedelta
from decimal import Decimal as D
from itertools import combinations

import pghistory
import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Role
from p3dn.audit.editing.versions import version_of
from procurement.budget.ceiling import taken
from procurement.delivery.services import Delivered, Handover, remaining
from procurement.models import (
    ApprovalRoute,
    Assessment,
    LineDecision,
    LineState,
    PurchaseRequest,
    RequestLine,
)
from procurement.models.requests.lines.state import FIRST_OF, state_of
from procurement.request.services import LineInput
from procurement.shared.deciding.routes import case_of, route_for
from tests.factories.procurement import line_state_in, member
from tests.procurement import acts
from tests.procurement.budget.test_ledger import Buyer
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast

from .three_lines import cast, request_, scene, scene_once

__all__ = ["cast", "request_", "scene", "scene_once"]
pytestmark = pytest.mark.django_db
MILLION = D(1_000_000)
TWO = (Role.APPROVER.value, Role.P3DN_TEAM.value)


def keys(request: PurchaseRequest, *positions: int) -> list[int]:
    return [request.lines.get(position=position).pk for position in positions]


def states(request: PurchaseRequest) -> tuple[str, list[str]]:
    request.refresh_from_db()
    return request.state, list(request.lines.order_by("position").values_list("state", flat=True))


class TestState:
    """A request's state is a function of its lines' states."""

    def test_lines_that_stand_alike_make_the_request_stand_so(self) -> None:
        for state in PurchaseRequest.State.values:
            assert state_of([line_state_in(state)] * 3) == state

    def test_the_order_decides_and_nothing_else(self) -> None:
        for (first, state), (second, _later) in combinations(FIRST_OF, 2):
            assert state_of([first, second]) == state_of([second, first, first]) == state

    def test_every_state_of_a_line_is_known(self) -> None:
        assert {line for line, _state in FIRST_OF} == set(LineState) - {LineState.REMOVED}

    def test_without_lines_it_is_a_draft_unless_it_was_given_up(self, cast: Cast) -> None:
        assert state_of([]) == state_of([LineState.REMOVED]) == "draft"
        assert state_of([], empty="cancelled") == "cancelled"
        made = draft(cast)
        acts.cancel_request(by=cast.requester, request=made, reason="Salah paket")
        assert states(made) == ("cancelled", [])


class TestSingleLines:
    """Some of a request's lines are decided, the others wait."""

    def test_approved_one_after_another(self, cast: Cast, request_: PurchaseRequest) -> None:
        acts.approve_request(by=cast.approver, request=request_, only=keys(request_, 2))
        assert states(request_) == ("submitted", ["submitted", "approved", "submitted"])
        assert {one.line.position for one in Assessment.objects.filter(occasion="approve")} == {2}
        kinds = request_.budget_entries.filter(line__position=2).values_list("kind", flat=True)
        assert list(kinds.order_by("pk")) == ["reserve", "release", "commit"]
        acts.approve_request(by=cast.approver, request=request_)
        assert states(request_) == ("approved", ["approved"] * 3)
        assert taken([request_.package_id])[request_.package_id] == 6 * MILLION

    def test_what_was_decided_is_kept_by_line(self, cast: Cast, request_: PurchaseRequest) -> None:
        first, second = keys(request_, 1, 2)
        acts.return_request(
            by=cast.approver, request=request_, reason="Lengkapi", only=[first],
            lines={first: "Ukuran?", second: "tidak dikirim"},
        )  # fmt: skip
        (kept,) = LineDecision.objects.filter(decision__action="return")
        assert (kept.line_id, kept.state, kept.note) == (first, "returned", "Ukuran?")
        assert RequestLine.objects.get(pk=second).returned_reason == ""
        with pytest.raises(DatabaseError), transaction.atomic():
            LineDecision.objects.update(note="")

    def test_an_approved_line_is_locked_while_another_is_put_right(
        self, cast: Cast, request_: PurchaseRequest
    ) -> None:
        acts.approve_request(by=cast.approver, request=request_, only=keys(request_, 2, 3))
        acts.return_request(by=cast.approver, request=request_, reason="Terlalu mahal")
        assert states(request_) == ("returned", ["returned", "approved", "approved"])
        assert taken([request_.package_id])[request_.package_id] == 5 * MILLION
        open_, locked = request_.lines.get(position=1), request_.lines.get(position=2)
        to = LineInput(
            commodity=open_.commodity, description="Lain", quantity=D(1), unit="unit",
            unit_price=MILLION, product=open_.product,
        )  # fmt: skip
        acts.edit_line(by=cast.requester, line=open_, to=to)
        with pytest.raises(ValidationError, match="tidak dapat diubah"):
            acts.edit_line(by=cast.requester, line=locked, to=to)
        for change in (
            lambda: RequestLine.objects.filter(pk=locked.pk).update(unit_price=1),
            lambda: RequestLine.objects.filter(pk=locked.pk).update(state="draft", quantity=1),
        ):
            with pytest.raises(DatabaseError, match="locked"), transaction.atomic():
                change()
        acts.submit_request(by=cast.requester, request=request_)
        assert states(request_) == ("submitted", ["submitted", "approved", "approved"])
        acts.reject_request(by=cast.approver, request=request_, reason="Tetap mahal")
        assert states(request_) == ("approved", ["rejected", "approved", "approved"])

    def test_a_rejected_line_is_not_delivered_and_holds_nothing(
        self, cast: Cast, request_: PurchaseRequest
    ) -> None:
        buyer = Buyer(cast)
        (rejected,) = keys(request_, 1)
        acts.reject_request(by=cast.approver, request=request_, reason="Tidak", only=[rejected])
        buyer.approve(request_, D(1))
        assert states(request_)[0] == "approved"
        with pytest.raises(ValidationError, match="bukan baris permintaan ini"):
            buyer.deliver(request_, D(1))
        assert taken([request_.package_id])[request_.package_id] == 5 * MILLION
        buyer.close(request_, D(1))
        assert states(request_) == ("completed", ["rejected", "closed", "closed"])

    def test_what_was_delivered_and_what_was_closed_is_told_apart(
        self, cast: Cast, request_: PurchaseRequest
    ) -> None:
        buyer = Buyer(cast)
        buyer.approve(request_, D(1))
        delivery = buyer.deliver(request_, D("0.5"))
        line = delivery.lines.first().line
        buyer.number += 1
        left = remaining([line])[line.pk]
        acts.record_realization(
            by=cast.requester, request=request_, handover=handover_of(delivery),
            delivered=[Delivered(line_id=line.pk, quantity=left, unit_price=line.unit_price)],
        )  # fmt: skip
        buyer.close(request_, D(1))
        assert states(request_) == ("completed", ["delivered", "closed", "closed"])
        buyer.cancel_delivery(request_, D(1))
        assert states(request_) == ("approved", ["approved"] * 3)
        assert taken([request_.package_id])[request_.package_id] == 6 * MILLION

    @pytest.mark.parametrize("step", ["approve_request", "reject_request", "return_request"])
    def test_a_line_that_does_not_wait_is_refused(
        self, cast: Cast, request_: PurchaseRequest, step: str
    ) -> None:
        given = {} if step == "approve_request" else {"reason": "Karena"}
        first = keys(request_, 1)
        acts.approve_request(by=cast.approver, request=request_, only=first)
        for only in (first, [], [0]):
            with pytest.raises(ValidationError, match="tidak lagi menunggu"), transaction.atomic():
                getattr(acts, step)(by=cast.approver, request=request_, only=only, **given)

    def test_money_of_lines_approved_already_is_not_given_twice(
        self, cast: Cast, request_: PurchaseRequest
    ) -> None:
        acts.approve_request(by=cast.approver, request=request_, only=keys(request_, 1, 2))
        type(request_.package).objects.update(ceiling=6 * MILLION - 1)
        with pytest.raises(ValidationError, match="melebihi sisa pagu"):
            acts.approve_request(by=cast.approver, request=request_)

    def test_pieces_of_lines_approved_already_are_not_promised_twice(self, cast: Cast) -> None:
        product = laptop(capacity="5")
        with pghistory.context(user=cast.requester.pk):
            made = draft(cast)
            for quantity in (3, 2):
                with_line(made, product, quantity=D(quantity))
        acts.submit_request(by=cast.requester, request=made)
        acts.approve_request(by=cast.approver, request=made, only=keys(made, 1))
        type(product).objects.filter(pk=product.pk).update(monthly_capacity=D(4))
        with pytest.raises(ValidationError, match="tinggal 1 unit, diminta 2 unit"):
            acts.approve_request(by=cast.approver, request=made)


def handover_of(delivery):
    return Handover(
        supplier_name="CV Karya", small_business="no", contract_number="1",
        contract_date=delivery.contract_date, handover_number="lain",
        handover_date=delivery.handover_date,
    )  # fmt: skip


class TestRoutes:
    """Which route a request takes, and that each of its agreements is needed."""

    DAY = date(2026, 7, 1)

    def test_where_nothing_is_said_one_approver_decides(self, request_: PurchaseRequest) -> None:
        assert request_.awaited_role == "approver"

    def test_first_and_last_day_are_included(self, request_: PurchaseRequest) -> None:
        route = acts.write_route(
            roles=TWO, valid_from=self.DAY, valid_until=self.DAY + timedelta(1)
        )
        for days, found in ((-1, False), (0, True), (1, True), (2, False)):
            got = route_for(case_of(request_, worth=D(1)), day=self.DAY + timedelta(days))
            assert (got == route) == found, days

    def test_the_one_that_says_most_is_taken(self, cast: Cast, request_: PurchaseRequest) -> None:
        def made(**says) -> ApprovalRoute:
            return acts.write_route(roles=TWO, valid_from=self.DAY, **says)

        def chosen(worth: int = 500) -> ApprovalRoute | None:
            return route_for(case_of(request_, worth=D(worth)), day=self.DAY)

        everybody = made(amount_from=D(400))
        assert chosen() == everybody
        region = made(region=cast.region)
        assert chosen() == region
        dear = made(region=cast.region, amount_from=D(500))
        assert (chosen(), chosen(499)) == (dear, region)
        method = made(region=cast.region, amount_from=D(500), method="E-Purchasing")
        made(region=cast.region, amount_from=D(500), method="Tender")
        assert chosen() == method
        kind = made(region=cast.region, amount_from=D(500), method="E-Purchasing",
                    procurement_type="Barang")  # fmt: skip
        made(region=cast.region, amount_from=D(500), method="E-Purchasing",
             procurement_type="Jasa Lainnya")  # fmt: skip
        assert chosen() == kind
        own = made(agency=cast.health)
        made(agency=cast.industry)
        assert chosen() == own

    @pytest.mark.parametrize("roles", [(), ("auditor",)])
    def test_a_route_needs_somebody_who_decides(self, roles: tuple[str, ...]) -> None:
        with pytest.raises(ValidationError):
            acts.write_route(roles=roles, valid_from=self.DAY)

    def test_of_another_regions_agency_it_is_none(self, cast: Cast) -> None:
        with pytest.raises(ValidationError, match="bukan milik"):
            acts.write_route(
                roles=TWO, valid_from=self.DAY, region=cast.region, agency=cast.elsewhere
            )

    @pytest.fixture
    def two(self, cast: Cast, request_: PurchaseRequest) -> PurchaseRequest:
        """The same request, submitted anew under a route of two agreements."""
        acts.withdraw_request(by=cast.requester, request=request_)
        acts.write_route(roles=TWO, valid_from=timezone.localdate(), agency=cast.health)
        return acts.submit_request(by=cast.requester, request=request_)

    def test_the_first_agrees_the_second_is_awaited(self, cast: Cast, two: PurchaseRequest) -> None:
        with pytest.raises(PermissionDenied):
            acts.approve_request(by=cast.team, request=two)
        acts.approve_request(by=cast.approver, request=two, note="Setuju")
        assert states(two) == ("submitted", ["submitted"] * 3)
        assert (two.awaited_role, two.decisions.last().action) == ("p3dn_team", "endorse")
        assert not Assessment.objects.filter(occasion="approve").exists()
        assert {
            entry.kind for entry in two.budget_entries.filter(decision__action="endorse")
        } == set()
        assert two not in PurchaseRequest.objects.waiting_for(cast.approver)
        with pytest.raises(PermissionDenied):
            acts.approve_request(by=cast.approver, request=two)
        acts.approve_request(by=cast.team, request=two)
        assert states(two) == ("approved", ["approved"] * 3)
        assert Assessment.objects.filter(occasion="approve").count() == 3

    def test_each_is_told_what_came_of_it(
        self, cast: Cast, client: Client, two: PurchaseRequest
    ) -> None:
        address = reverse("procurement:request_decide", args=[two.pk])
        for who, told in (
            (cast.approver, "Disetujui, menunggu langkah berikutnya."),
            (cast.team, "Disetujui; barisnya terkunci."),
        ):
            client.force_login(who)
            posted = {"action": "approve", "versi": version_of(two)}
            page = client.post(address, posted, follow=True).content.decode()
            assert told in page
            assert ("terkunci" in told) == ("barisnya terkunci" in page)

    def test_sent_back_it_begins_anew(self, cast: Cast, two: PurchaseRequest) -> None:
        acts.approve_request(by=cast.approver, request=two)
        acts.return_request(by=cast.team, request=two, reason="Lengkapi")
        acts.submit_request(by=cast.requester, request=two)
        assert (two.refresh_from_db(), two.awaited_role)[1] == "approver"
        assert set(two.lines.values_list("agreed", flat=True)) == {0}

    def test_lines_may_be_at_different_steps(self, cast: Cast, two: PurchaseRequest) -> None:
        acts.approve_request(by=cast.approver, request=two, only=keys(two, 1))
        two.refresh_from_db()
        assert two.awaited_role == "approver"
        acts.approve_request(by=cast.approver, request=two, only=keys(two, 2, 3))
        two.refresh_from_db()
        assert two.awaited_role == "p3dn_team"
        acts.approve_request(by=cast.team, request=two, only=keys(two, 1))
        assert states(two) == ("submitted", ["approved", "submitted", "submitted"])

    def test_nobody_agrees_twice(self, cast: Cast, request_: PurchaseRequest) -> None:
        acts.withdraw_request(by=cast.requester, request=request_)
        twice = (Role.APPROVER.value, Role.APPROVER.value)
        acts.write_route(roles=twice, valid_from=timezone.localdate(), agency=cast.health)
        acts.submit_request(by=cast.requester, request=request_)
        acts.approve_request(by=cast.approver, request=request_)
        with pytest.raises(ValidationError, match="sudah menyetujui"), transaction.atomic():
            acts.approve_request(by=cast.approver, request=request_)
        acts.approve_request(by=member(cast.health, "approver"), request=request_)
        assert states(request_)[0] == "approved"
