"""A removed line and a withdrawn request come back as they were, unless something changed meanwhile."""

from datetime import date
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from p3dn.accounts.models import Notice
from p3dn.audit import kept_of
from procurement.budget.ceiling import taken
from procurement.models import LineDismissal, PurchaseRequest, RequestLine
from tests.factories.procurement import member
from tests.procurement.acts import approve_request, submit_request, write_route
from tests.procurement.scenes import draft, laptop, neighbour, other_requester_of, with_line
from tests.support.cast import Cast, assemble
from tests.support.forms import form_in

pytestmark = pytest.mark.django_db
UNDO = reverse("undo")


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


@pytest.fixture
def request_(cast: Cast) -> PurchaseRequest:
    """Three lines of a draft."""
    made = draft(cast)
    product = laptop()
    for position in (1, 2, 3):
        with_line(made, product, position=position, unit_price=Decimal(position))
    return made


def removed(client: Client, request: PurchaseRequest, line: RequestLine) -> str:
    """Take the line out through its page; the page with the message."""
    page = reverse("procurement:request_detail", args=[request.pk])
    target = reverse("procurement:line_remove", args=[line.pk])
    form = form_in(client.get(page).content.decode(), page, target)
    client.post(target, form.sent({}))
    return client.get(page).content.decode()


def press(client: Client, html: str) -> None:
    client.post(UNDO, form_in(html, "/", UNDO).sent({}))


def places(request: PurchaseRequest) -> list[tuple[int, int]]:
    return list(request.lines.order_by("position").values_list("pk", "position"))


def test_it_stands_where_it_stood(cast: Cast, client: Client, request_: PurchaseRequest) -> None:
    client.force_login(cast.requester)
    before = list(request_.lines.order_by("position").values())
    second = request_.lines.get(position=2)
    html = removed(client, request_, second)
    assert [position for _pk, position in places(request_)] == [1, 2]
    press(client, html)
    assert list(request_.lines.order_by("position").values()) == before
    labels = kept_of(RequestLine).filter(pgh_obj_id=second.pk).order_by("pgh_id")
    assert list(labels.values_list("pgh_label", flat=True))[:3] == ["insert", "delete", "insert"]


def test_what_was_said_of_neighbours_comes_with_it(
    cast: Cast, client: Client, request_: PurchaseRequest
) -> None:
    client.force_login(cast.requester)
    line = request_.lines.get(position=1)
    beside = neighbour()
    LineDismissal.objects.create(
        line=line, product=beside, asked=line.commodity, offered=beside.commodity,
        why="other_use", note="Lain", by=cast.requester, at="2026-03-01T00:00:00Z",
    )  # fmt: skip
    before = LineDismissal.objects.values().get()
    html = removed(client, request_, line)
    assert not LineDismissal.objects.exists()
    press(client, html)
    assert LineDismissal.objects.values().get() == before


def test_a_line_that_was_judged_comes_back_too(
    cast: Cast, client: Client, request_: PurchaseRequest
) -> None:
    """Its row stayed, for its history."""
    submit_request(by=cast.requester, request=request_)
    PurchaseRequest.objects.filter(pk=request_.pk).update(state="draft")
    RequestLine.objects.update(state="draft")
    client.force_login(cast.requester)
    before = places(request_)
    line = request_.lines.get(position=1)
    html = removed(client, request_, line)
    assert RequestLine.everything.get(pk=line.pk).removed_at
    press(client, html)
    assert places(request_) == before


def test_a_change_meanwhile_refuses(cast: Cast, client: Client, request_: PurchaseRequest) -> None:
    client.force_login(cast.requester)
    html = removed(client, request_, request_.lines.get(position=2))
    request_.lines.filter(position=1).update(description="Lain")
    after = places(request_)
    press(client, html)
    assert places(request_) == after


def test_what_was_submitted_meanwhile_stays(
    cast: Cast, client: Client, request_: PurchaseRequest
) -> None:
    client.force_login(cast.requester)
    html = removed(client, request_, request_.lines.get(position=2))
    submit_request(by=cast.requester, request=request_)
    press(client, html)
    assert request_.lines.count() == 2


def test_it_is_nobody_elses(cast: Cast, client: Client, request_: PurchaseRequest) -> None:
    client.force_login(cast.requester)
    html = removed(client, request_, request_.lines.get(position=2))
    client.force_login(cast.approver)
    press(client, html)
    assert request_.lines.count() == 2


def withdrawn(client: Client, request: PurchaseRequest) -> str:
    """Take the request back through its page; the page with the message."""
    page = reverse("procurement:request_detail", args=[request.pk])
    target = reverse("procurement:request_withdraw", args=[request.pk])
    form = form_in(client.get(page).content.decode(), page, target)
    client.post(target, form.sent({}))
    return client.get(page).content.decode()


def steps(request: PurchaseRequest) -> list[str]:
    return list(request.decisions.order_by("pk").values_list("action", flat=True))


def states(request: PurchaseRequest) -> set[str]:
    return set(request.lines.values_list("state", flat=True))


class TestWithdrawal:
    @pytest.fixture
    def waiting(self, cast: Cast, client: Client, request_: PurchaseRequest) -> PurchaseRequest:
        client.force_login(cast.requester)
        return submit_request(by=cast.requester, request=request_)

    def test_it_waits_again_with_its_money_held(
        self, cast: Cast, client: Client, waiting: PurchaseRequest
    ) -> None:
        package = waiting.package
        assert package is not None
        held = taken([package.pk])[package.pk]
        html = withdrawn(client, waiting)
        assert taken([package.pk])[package.pk] == 0
        press(client, html)
        assert states(waiting) == {"submitted"}
        assert steps(waiting) == ["submit", "withdraw", "submit"]
        assert taken([package.pk])[package.pk] == held > 0
        assert Notice.objects.unread().filter(person=cast.approver).count() == 1
        press(client, html)
        assert steps(waiting) == ["submit", "withdraw", "submit"], "once"

    def test_what_others_took_meanwhile_refuses(
        self, cast: Cast, client: Client, waiting: PurchaseRequest
    ) -> None:
        html = withdrawn(client, waiting)
        other = draft(cast, package=waiting.package)
        with_line(other, laptop(), unit_price=Decimal(1_000_000_000), quantity=1)
        submit_request(by=cast.requester, request=other)
        press(client, html)
        assert states(waiting) == {"draft"}

    def test_a_change_meanwhile_refuses(
        self, cast: Cast, client: Client, waiting: PurchaseRequest
    ) -> None:
        html = withdrawn(client, waiting)
        waiting.lines.filter(position=1).update(description="Lain")
        press(client, html)
        assert states(waiting) == {"draft"}

    def test_it_is_nobody_elses(self, cast: Cast, client: Client, waiting: PurchaseRequest) -> None:
        html = withdrawn(client, waiting)
        client.force_login(other_requester_of(cast))
        press(client, html)
        assert states(waiting) == {"draft"}

    def test_an_agreement_is_not_given_anew_by_it(
        self, cast: Cast, client: Client, request_: PurchaseRequest
    ) -> None:
        first = member(cast.health, "p3dn_team")
        write_route(
            roles=["p3dn_team", "approver"], region=cast.region, valid_from=date(2020, 1, 1)
        )
        waiting = submit_request(by=cast.requester, request=request_)
        approve_request(by=first, request=waiting)
        assert set(waiting.lines.values_list("agreed", flat=True)) == {1}
        client.force_login(cast.requester)
        assert UNDO not in withdrawn(client, waiting)
        assert states(waiting) == {"draft"}
