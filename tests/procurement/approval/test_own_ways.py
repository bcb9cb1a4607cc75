"""Lines of one request go their own way: some are delivered while others are put right."""

from datetime import timedelta
from decimal import Decimal as D

import pghistory
import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from p3dn.accounts.models import Role
from procurement.budget.ceiling import taken
from procurement.delivery.services import Delivered, Handover
from procurement.demand.reads import unmet_lines
from procurement.models import LineDecision, PurchaseRequest, Realization, RequestLine
from procurement.request.services import add_line
from tests.factories.procurement import member
from tests.procurement import acts
from tests.procurement.scenes import draft, laptop, with_line, with_lines
from tests.procurement.shop import typed
from tests.procurement.tabs import signed_in, text_of, url
from tests.support.cast import Cast
from tests.support.forms import shown

from .three_lines import cast, request_, scene, scene_once, submitted

__all__ = ["cast", "request_", "scene", "scene_once"]
pytestmark = pytest.mark.django_db
MILLION = D(1_000_000)


@pytest.fixture
def mixed(cast: Cast, request_: PurchaseRequest) -> PurchaseRequest:
    """The first line was returned, the others were approved."""
    return halved(cast, request_)


def halved(cast: Cast, request: PurchaseRequest) -> PurchaseRequest:
    acts.approve_request(by=cast.approver, request=request, only=keys(request, 2, 3))
    acts.return_request(by=cast.approver, request=request, reason="Terlalu mahal")
    request.refresh_from_db()
    return request


def keys(request: PurchaseRequest, *positions: int) -> list[int]:
    return [request.lines.get(position=position).pk for position in positions]


def states(request: PurchaseRequest) -> tuple[str, list[str]]:
    request.refresh_from_db()
    return request.state, list(request.lines.order_by("position").values_list("state", flat=True))


def deliver(cast: Cast, request: PurchaseRequest, number: str = "1", **pieces: D) -> Realization:
    """So many of the lines at these positions (`_2=D(1)`), today."""
    today = timezone.localdate()
    lines = {line.position: line for line in request.lines.all()}
    return acts.record_realization(
        by=cast.requester, request=request,
        handover=Handover(
            supplier_name="CV Karya", small_business="no", contract_number="1",
            contract_date=today, handover_number=number, handover_date=today,
        ),
        delivered=[
            Delivered(line_id=lines[int(at[1:])].pk, quantity=count,
                      unit_price=lines[int(at[1:])].unit_price)
            for at, count in pieces.items()
        ],
    )  # fmt: skip


def held(request: PurchaseRequest) -> D:
    return taken([request.package_id])[request.package_id] / MILLION


class TestDelivery:
    """What was approved need not wait for what was sent back."""

    def test_approved_lines_are_delivered_and_the_rest_follows(
        self, cast: Cast, mixed: PurchaseRequest
    ) -> None:
        deliver(cast, mixed, _2=D(1))
        assert states(mixed) == ("returned", ["returned", "approved", "approved"])
        deliver(cast, mixed, "2", _2=D(1), _3=D(3))
        assert states(mixed) == ("returned", ["returned", "delivered", "delivered"])
        first = mixed.lines.get(position=1)
        acts.edit_line(by=cast.requester, line=first, to=typed(first.product, quantity=D(1)))
        acts.submit_request(by=cast.requester, request=mixed)
        acts.approve_request(by=cast.approver, request=mixed)
        assert states(mixed) == ("approved", ["approved", "delivered", "delivered"])
        deliver(cast, mixed, "3", _1=D(1))
        assert states(mixed) == ("completed", ["delivered"] * 3)
        assert held(mixed) == D("5.5")

    def test_what_was_not_approved_is_not_delivered(
        self, cast: Cast, mixed: PurchaseRequest
    ) -> None:
        with pytest.raises(ValidationError, match="bukan baris permintaan ini"):
            deliver(cast, mixed, _1=D(1))
        nothing = submitted(cast)
        with pytest.raises(ValidationError, match="hanya yang disetujui"):
            deliver(cast, nothing, _1=D(1))

    def test_closing_closes_the_approved_ones_alone(
        self, cast: Cast, mixed: PurchaseRequest
    ) -> None:
        deliver(cast, mixed, _2=D(1))
        acts.close_request(by=cast.requester, request=mixed, reason="Cukup")
        assert states(mixed) == ("returned", ["returned", "closed", "closed"])
        assert held(mixed) == 1
        with pytest.raises(ValidationError, match="hanya yang disetujui"):
            acts.close_request(by=cast.requester, request=mixed, reason="Lagi")

    def test_a_cancelled_delivery_opens_them_again(
        self, cast: Cast, mixed: PurchaseRequest
    ) -> None:
        delivery = deliver(cast, mixed, _2=D(2), _3=D(3))
        acts.cancel_realization(by=cast.requester, realization=delivery, reason="Salah")
        assert states(mixed) == ("returned", ["returned", "approved", "approved"])
        assert held(mixed) == 5

    def test_one_of_a_line_still_open_opens_nothing_else(
        self, cast: Cast, mixed: PurchaseRequest
    ) -> None:
        deliver(cast, mixed, _2=D(2), _3=D(3))
        acts.submit_request(by=cast.requester, request=mixed)
        acts.approve_request(by=cast.approver, request=mixed)
        first = mixed.lines.get(position=1)
        RequestLine.objects.filter(pk=first.pk).update(state="approved")
        part = deliver(cast, mixed, "2", _1=D("0.5"))
        acts.cancel_realization(by=cast.requester, realization=part, reason="Salah")
        assert states(mixed) == ("approved", ["approved", "delivered", "delivered"])

    def test_cancelling_gives_up_what_was_not_approved(
        self, cast: Cast, mixed: PurchaseRequest
    ) -> None:
        acts.cancel_request(by=cast.requester, request=mixed, reason="Tidak jadi")
        assert states(mixed) == ("approved", ["cancelled", "approved", "approved"])
        assert held(mixed) == 5

    def test_a_contract_is_early_by_the_day_its_own_line_was_approved(
        self, cast: Cast, mixed: PurchaseRequest
    ) -> None:
        PurchaseRequest.objects.update(decided_at=timezone.now() + timedelta(days=3))
        (row,) = deliver(cast, mixed, _2=D(1)).lines.all()
        assert row.findings == []

    def test_a_line_approved_before_that_was_noted_goes_by_its_request(
        self, cast: Cast, mixed: PurchaseRequest
    ) -> None:
        old = draft(cast, state="approved", decided_at=timezone.now() + timedelta(days=3))
        with_line(old, laptop())
        assert not LineDecision.objects.filter(line__request=old).exists()
        (row,) = deliver(cast, old, _1=D(1)).lines.all()
        assert [one["code"] for one in row.findings] == ["early"]


class TestPuttingRight:
    """A returned line changes and is handed in, whatever waits or was approved beside it."""

    def test_while_another_waits(self, cast: Cast, request_: PurchaseRequest) -> None:
        first, *_ = keys(request_, 1)
        acts.return_request(by=cast.approver, request=request_, reason="Ukuran?", only=[first])
        assert states(request_) == ("submitted", ["returned", "submitted", "submitted"])
        line = request_.lines.get(position=1)
        acts.edit_line(by=cast.requester, line=line, to=typed(line.product, quantity=D(1)))
        acts.submit_request(by=cast.requester, request=request_)
        assert states(request_) == ("submitted", ["submitted"] * 3)

    def test_a_waiting_line_stays_as_it_was_handed_in(
        self, cast: Cast, request_: PurchaseRequest
    ) -> None:
        acts.return_request(
            by=cast.approver, request=request_, reason="Ukuran?", only=keys(request_, 1)
        )
        waiting = request_.lines.get(position=2)
        with pytest.raises(ValidationError, match="tidak dapat diubah"):
            acts.edit_line(by=cast.requester, line=waiting, to=typed(waiting.product))
        with pytest.raises(ValidationError, match="tidak dapat diubah"):
            add_line(by=cast.requester, request=request_, line=typed(laptop()))

    def test_what_a_line_was_approved_under_stays(self, cast: Cast, mixed: PurchaseRequest) -> None:
        said = {"title": mixed.title, "needed_on": mixed.needed_on, "note": "Catatan baru"}
        acts.edit_request(by=cast.requester, request=mixed, **said)
        for change in (
            {"title": "Lain"},
            {"needed_on": timezone.localdate()},
            {"selection_started_on": timezone.localdate()},
        ):
            with pytest.raises(ValidationError, match="sudah disetujui"), transaction.atomic():
                acts.edit_request(by=cast.requester, request=mixed, **{**said, **change})
            with pytest.raises(DatabaseError, match="locked"), transaction.atomic():
                PurchaseRequest.objects.update(**change)

    def test_numbers_stay_once_a_line_was_approved(
        self, cast: Cast, mixed: PurchaseRequest
    ) -> None:
        acts.remove_line(by=cast.requester, line=mixed.lines.get(position=1))
        assert list(mixed.lines.values_list("position", flat=True)) == [2, 3]
        assert states(mixed) == ("approved", ["approved"] * 2), "nothing of it waits any more"

    def test_taken_back_what_was_approved_stays_handed_in(
        self, cast: Cast, request_: PurchaseRequest
    ) -> None:
        acts.approve_request(by=cast.approver, request=request_, only=keys(request_, 2))
        acts.withdraw_request(by=cast.requester, request=request_)
        assert states(request_) == ("draft", ["draft", "approved", "draft"])
        assert request_.submitted_at is not None
        deliver(cast, request_, _2=D(1))


class TestAgreements:
    """Several agreements, and a line that is handed in later than the others."""

    def test_nobody_agrees_twice_because_another_line_came_back(
        self, cast: Cast, request_: PurchaseRequest
    ) -> None:
        twice = (Role.APPROVER.value, Role.APPROVER.value)
        acts.write_route(roles=twice, valid_from=timezone.localdate(), agency=cast.health)
        acts.withdraw_request(by=cast.requester, request=request_)
        acts.submit_request(by=cast.requester, request=request_)
        acts.return_request(
            by=cast.approver, request=request_, reason="Ukuran?", only=keys(request_, 1)
        )
        acts.approve_request(by=cast.approver, request=request_, only=keys(request_, 2, 3))
        acts.submit_request(by=cast.requester, request=request_)
        other = member(cast.health, "approver")
        acts.approve_request(by=other, request=request_, only=keys(request_, 1))
        with pytest.raises(ValidationError, match="sudah menyetujui"), transaction.atomic():
            acts.approve_request(by=cast.approver, request=request_, only=keys(request_, 2))
        acts.approve_request(by=other, request=request_, only=keys(request_, 2, 3))
        acts.approve_request(by=cast.approver, request=request_, only=keys(request_, 1))
        assert states(request_) == ("approved", ["approved"] * 3)

    def test_under_another_route_they_begin_anew(
        self, cast: Cast, request_: PurchaseRequest
    ) -> None:
        two = (Role.APPROVER.value, Role.P3DN_TEAM.value)
        acts.write_route(roles=two, valid_from=timezone.localdate(), agency=cast.health)
        acts.withdraw_request(by=cast.requester, request=request_)
        acts.submit_request(by=cast.requester, request=request_)
        acts.return_request(
            by=cast.approver, request=request_, reason="Ukuran?", only=keys(request_, 1)
        )
        acts.approve_request(by=cast.approver, request=request_)
        acts.write_route(roles=two[::-1], valid_from=timezone.localdate(), agency=cast.health,
                    amount_from=D(1))  # fmt: skip
        acts.submit_request(by=cast.requester, request=request_)
        request_.refresh_from_db()
        assert request_.awaited_role == "p3dn_team"
        assert set(request_.lines.values_list("agreed", flat=True)) == {0}


class TestPages:
    """What requester and approver see and do, and where it is listed."""

    def test_the_approver_puts_off_what_is_ticked(
        self, cast: Cast, request_: PurchaseRequest
    ) -> None:
        client, page = signed_in(cast.approver), url("request_detail", request_.pk)
        assert text_of(client.get(page)).count("putuskan baris ini nanti") == 3
        decide = url("request_decide", request_.pk)
        tab = shown(client, page, decide)
        chosen = {"action": "approve", "tunda": keys(request_, 1)}
        client.post(decide, tab.sent(chosen))
        assert states(request_) == ("submitted", ["submitted", "approved", "approved"])
        said = text_of(client.get(page))
        assert said.count("putuskan baris ini nanti") == 1 and "Menunggu persetujuan" in said
        tab = shown(client, page, decide)
        typed_ = {"action": "return", "reason": "Mahal"}
        client.post(decide, tab.sent(typed_))
        assert states(request_) == ("returned", ["returned", "approved", "approved"])

    def test_all_put_off_is_nothing_decided(self, cast: Cast, request_: PurchaseRequest) -> None:
        client, page = signed_in(cast.approver), url("request_detail", request_.pk)
        decide = url("request_decide", request_.pk)
        tab = shown(client, page, decide)
        answer = client.post(
            decide, tab.sent({"action": "approve", "tunda": keys(request_, 1, 2, 3)})
        )
        assert "Semua baris ditunda" in text_of(answer)
        assert states(request_)[0] == "submitted"

    def test_a_page_opened_before_lines_were_approved_decides_nothing(
        self, cast: Cast, request_: PurchaseRequest
    ) -> None:
        client, page = signed_in(cast.approver), url("request_detail", request_.pk)
        decide = url("request_decide", request_.pk)
        tab = shown(client, page, decide)
        acts.approve_request(by=cast.approver, request=request_, only=keys(request_, 2))
        client.post(
            decide, tab.sent({"action": "reject", "reason": "Tidak", "tunda": keys(request_, 3)})
        )
        assert states(request_) == ("submitted", ["submitted", "approved", "submitted"])

    def test_the_requester_delivers_and_puts_right(
        self, cast: Cast, mixed: PurchaseRequest
    ) -> None:
        client = signed_in(cast.requester)
        page = text_of(client.get(url("request_detail", mixed.pk)))
        assert "Catat serah terima" in page and "Ajukan untuk disetujui" in page
        assert "Dikembalikan oleh" in page and "Terlalu mahal" in page
        assert page.count("Ubah<span") == 1, "only the returned line may change"
        assert client.get(url("line_edit", *keys(mixed, 1))).status_code == 200
        assert client.get(url("line_edit", *keys(mixed, 2))).status_code == 302
        form = text_of(client.get(url("realization_create", mixed.pk)))
        assert f"quantity_{keys(mixed, 2)[0]}" in form
        assert f"quantity_{keys(mixed, 1)[0]}" not in form

    def test_lists_and_home_look_at_lines(self, cast: Cast, mixed: PurchaseRequest) -> None:
        plain = submitted(cast)
        rows = PurchaseRequest.objects.order_by("pk")
        assert [list(rows.standing(state)) for state in ("submitted", "returned", "approved")] == [
            [plain], [mixed], [mixed],
        ]  # fmt: skip
        acts.submit_request(by=cast.requester, request=mixed)
        assert list(rows.standing("approved")) == [mixed]
        assert list(rows.standing("returned")) == []
        client = signed_in(cast.requester)
        page = text_of(client.get(url("request_list"), {"status": "approved"}))
        assert mixed.number in page and plain.number not in page and "2 baris disetujui" in page

    def test_the_need_of_a_rejected_line_is_none(
        self, cast: Cast, request_: PurchaseRequest
    ) -> None:
        with pghistory.context(user=cast.requester.pk):
            other = draft(cast)
            for _ in range(2):
                with_line(other, claimed_origin="imported")
        assert unmet_lines(cast.region).count() == 2
        RequestLine.objects.filter(pk=keys(other, 1)[0]).update(state="rejected")
        assert unmet_lines(cast.region).count() == 1

    @pytest.mark.parametrize("sizes", [(3, 8), (12, 30)], ids=["whole", "rows"])
    def test_as_many_questions_for_many_lines_as_for_a_few(
        self, cast: Cast, sizes: tuple[int, int]
    ) -> None:
        counts = []
        for size in (1, *sizes):  # the first fills what is kept
            product = laptop(capacity=None)
            with pghistory.context(user=cast.requester.pk):
                request = draft(cast)
                with_lines(request, size + 1, product, quantity=D(1))
            acts.submit_request(by=cast.requester, request=request)
            acts.return_request(
                by=cast.approver, request=request, reason="x", only=keys(request, 1)
            )
            client = signed_in(cast.approver)
            with CaptureQueriesContext(connection) as queries:
                client.get(url("request_detail", request.pk))
            counts.append(len(queries))
        assert counts[1] == counts[2]
