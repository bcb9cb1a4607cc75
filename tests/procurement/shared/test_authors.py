"""Nobody decides on what they wrote, in whatever role and through whatever detour."""

from datetime import timedelta
from decimal import Decimal as D

import pghistory
import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Membership, User
from procurement.exemption.reads import exemptions_to_decide
from procurement.exemption.services import may_decide_exemption
from procurement.models import PurchaseRequest
from procurement.request.services import LineInput, add_line, create_request
from procurement.shared.deciding.authors import authors_of
from procurement.shared.deciding.rights import decidable, may_decide
from tests.factories.procurement import ExemptionFactory, PackageFactory, commodity, member
from tests.procurement.acts import (
    approve_request,
    ask_exemption,
    edit_line,
    edit_request,
    grant_exemption,
    record_calculation,
    remove_line,
    return_request,
    submit_request,
    withdraw_request,
)
from tests.procurement.scenes import draft, laptop, other_requester_of, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def typed(product=None, **changes) -> LineInput:
    values = {
        "product": product,
        "commodity": product.commodity if product else commodity(),
        "description": "Laptop",
        "quantity": D(10),
        "unit": "unit",
        "unit_price": D(1_000_000),
    }
    return LineInput(**values | changes)


@pytest.fixture
def product():
    return laptop()


@pytest.fixture
def request_(cast: Cast, product) -> PurchaseRequest:
    """A draft with one line, both written by the requester."""
    package = PackageFactory(agency=cast.health, ceiling=D(10) ** 9)
    made = create_request(by=cast.requester, package=package, title="Laptop")
    add_line(by=cast.requester, request=made, line=typed(product))
    return made


@pytest.fixture
def both(cast: Cast) -> User:
    """A requester of the health office who also approves there."""
    return member(cast.health, "approver", user=other_requester_of(cast))


def add(both, cast, request, product):
    add_line(by=both, request=request, line=typed(product, quantity=D(1)))


def change(both, cast, request, product):
    edit_line(by=both, line=request.lines.get(), to=typed(product, quantity=D(11)))


def change_and_back(both, cast, request, product):
    """Typed by one, typed over by the other: what stands there is both's."""
    change(both, cast, request, product)
    edit_line(by=cast.requester, line=request.lines.get(), to=typed(product))


def add_and_remove(both, cast, request, product):
    line = add_line(by=both, request=request, line=typed(product, quantity=D(1)))
    remove_line(by=cast.requester, line=line)


def take_out(both, cast, request, product):
    line = add_line(by=cast.requester, request=request, line=typed(product, quantity=D(1)))
    remove_line(by=both, line=line)


def describe(both, cast, request, product):
    edit_request(by=both, request=request, title="Laptop", needed_on=None, note="Mendesak")


def ask(both, cast, request, product):
    """An exemption was asked for before the line could be bought without one."""
    line = request.lines.get()
    with pghistory.context(user=both.pk):
        asked = line.exemptions.first() or ExemptionFactory.build(line=line)
        asked.asked_by = both
        asked.save()


def ask_before_the_other(both, cast, request, product):
    ask(both, cast, request, product)
    ask(cast.requester, cast, request, product)


DETOURS = [
    add,
    change,
    change_and_back,
    add_and_remove,
    take_out,
    describe,
    ask,
    ask_before_the_other,
]


@pytest.mark.parametrize("detour", DETOURS, ids=lambda one: one.__name__)
def test_who_wrote_and_let_a_colleague_submit_does_not_approve(
    cast, request_, product, both, detour
):
    assert both.pk not in authors_of(request_)
    detour(both, cast, request_, product)
    submit_request(by=cast.requester, request=request_)
    assert not may_decide(both, request_) and not decidable(both, [request_])
    with pytest.raises(PermissionDenied):
        approve_request(by=both, request=request_)
    assert may_decide(cast.approver, request_) and decidable(cast.approver, [request_])
    # and so says the page, which asks the history only when it names the person
    for person, shown in ((cast.approver, True), (both, False)):
        client = Client()
        client.force_login(person)
        page = client.get(reverse("procurement:request_detail", args=[request_.pk]))
        assert ("Keputusan Anda" in page.content.decode()) == shown


def test_who_only_decided_before_may_decide_again(cast, request_, product):
    """Returning writes notes into lines; that is no wish of the approver's."""
    submit_request(by=cast.requester, request=request_)
    line = request_.lines.get()
    return_request(
        by=cast.approver, request=request_, reason="Kurangi", lines={line.pk: "Terlalu banyak"}
    )
    edit_line(by=cast.requester, line=line, to=typed(product, quantity=D(5)))
    submit_request(by=cast.requester, request=request_)
    assert may_decide(cast.approver, request_)
    assert approve_request(by=cast.approver, request=request_).state == "approved"


def test_who_wrote_in_ones_name_shuts_one_out(cast, request_, product):
    """A stand-in typed the lines for the approver; the delegation has ended since."""
    standin = other_requester_of(cast)
    Membership.objects.filter(user=standin).update(on_behalf_of=cast.approver)
    member(cast.health, "requester", user=cast.approver)
    add_line(by=standin, request=request_, line=typed(product, quantity=D(1)))
    Membership.objects.filter(user=standin).update(valid_to=TODAY() - timedelta(days=1))
    submit_request(by=cast.requester, request=request_)
    assert not may_decide(cast.approver, request_)
    client = Client()
    client.force_login(cast.approver)
    page = client.get(reverse("procurement:request_detail", args=[request_.pk])).content.decode()
    assert "Keputusan Anda" not in page


def test_who_stands_in_for_an_author_does_not_decide(cast, request_, product, both):
    add(both, cast, request_, product)
    delegate = member(cast.health, "approver", on_behalf_of=both)
    submit_request(by=cast.requester, request=request_)
    with pytest.raises(PermissionDenied):
        approve_request(by=delegate, request=request_)


@pytest.mark.parametrize("end", ["membership", "account", "role"])
def test_a_delegation_ends_with_what_it_was_given_from(cast, request_, end):
    delegate = member(cast.health, "approver", on_behalf_of=cast.approver)
    submit_request(by=cast.requester, request=request_)
    assert may_decide(delegate, request_)
    own = cast.approver.memberships.all()
    if end == "membership":
        own.update(valid_to=TODAY() - timedelta(days=1))
    elif end == "role":
        own.update(role="auditor")
    else:
        User.objects.filter(pk=cast.approver.pk).update(is_active=False)
    delegate = User.objects.get(pk=delegate.pk)
    assert not access_of(delegate).grants
    with pytest.raises(PermissionDenied):
        approve_request(by=delegate, request=request_)


class TestTeam:
    """The Tim P3DN decides exemptions and finds values; not of what one of it wrote as a buyer."""

    @pytest.fixture
    def teamed(self, cast: Cast) -> User:
        """A requester of the health office who sits in the Tim P3DN."""
        return member(cast.health, "p3dn_team", user=other_requester_of(cast))

    @pytest.mark.parametrize("detour", [add, change, describe, submit_request, withdraw_request])
    def test_who_wrote_does_not_decide_the_exemption(self, cast, request_, teamed, detour):
        weak = laptop(tkdn="20")
        line = add_line(by=cast.requester, request=request_, line=typed(weak))
        asked = ask_exemption(
            by=cast.requester, line=line, kind="exemption", ground="other", reason="Khusus"
        )
        assert may_decide_exemption(teamed, asked)
        assert [row[0] for row in exemptions_to_decide(teamed, TODAY())] == [asked.pk]
        first = request_.lines.order_by("position").first()
        if detour is submit_request:
            submit_request(by=teamed, request=request_)
        elif detour is withdraw_request:
            submit_request(by=cast.requester, request=request_)
            withdraw_request(by=teamed, request=request_)
        elif detour is change:
            edit_line(by=teamed, line=first, to=typed(first.product, quantity=D(2)))
        else:
            detour(teamed, cast, request_, first.product)
        assert not may_decide_exemption(teamed, asked)
        assert not exemptions_to_decide(teamed, TODAY())
        with pytest.raises(ValidationError, match="ikut menulis"):
            grant_exemption(by=teamed, exemption=asked)
        assert may_decide_exemption(cast.team, asked)

    def test_a_finding_may_be_corrected_and_does_not_shut_out_of_the_exemption(
        self, cast, request_
    ):
        line = add_line(by=cast.requester, request=request_, line=typed())
        for tkdn in (D(11), D(12)):
            record_calculation(
                by=cast.team, line=line, origin="domestic", tkdn=tkdn, decision_number="500/7"
            )
        asked = ask_exemption(
            by=cast.requester, line=line, kind="exemption", ground="other", reason="Khusus"
        )
        assert may_decide_exemption(cast.team, asked)

    def test_but_nobody_approves_on_their_own_finding(self, cast, request_):
        member(cast.health, "approver", user=cast.team)
        line = add_line(by=cast.requester, request=request_, line=typed())
        record_calculation(
            by=cast.team, line=line, origin="domestic", tkdn=D(41), decision_number="500/7"
        )
        submit_request(by=cast.requester, request=request_)
        team = User.objects.get(pk=cast.team.pk)
        with pytest.raises(PermissionDenied):
            approve_request(by=team, request=request_)


def test_the_home_page_counts_only_what_one_may_decide(cast, request_, product, both):
    add(both, cast, request_, product)
    submit_request(by=cast.requester, request=request_)
    client = Client()
    for person, shown in ((cast.approver, True), (both, False)):
        client.force_login(person)
        assert ("Putuskan berikutnya" in client.get("/").content.decode()) == shown


def test_as_many_questions_for_thirty_requests_as_for_three(
    cast, product, django_assert_num_queries
):
    def submitted():
        with pghistory.context(user=cast.requester.pk):
            made = with_line(draft(cast, state="submitted"), product).request
            made.decisions.create(action="submit", actor=cast.requester)
        return made

    access_of(cast.approver)
    for number in (3, 30):
        rows = [submitted() for _ in range(number)]
        waiting = PurchaseRequest.objects.waiting_for(cast.approver).prefetch_related("decisions")
        with django_assert_num_queries(3):
            assert len(decidable(cast.approver, waiting)) >= len(rows)
