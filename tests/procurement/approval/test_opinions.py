"""A second opinion: asked by whoever decides, given by who is asked, and the request stays where it is."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse

from p3dn.accounts.models import Role
from p3dn.audit.editing.versions import ChangedSince, version_of
from procurement.approval.opinions.reads import may_be_asked
from procurement.approval.opinions.services import give_opinion
from procurement.models import Opinion, PurchaseRequest
from tests.procurement.acts import approve_request, return_request, submit_request
from tests.procurement.scenes import laptop, submitted
from tests.support.cast import Cast, assemble, person
from tests.support.forms import send

from .opinions import opinion_asked

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    """Everybody."""
    return assemble()


@pytest.fixture
def request_(cast: Cast) -> PurchaseRequest:
    """One that waits for the approver."""
    return submitted(cast, laptop())


def answer(opinion: Opinion, by: object, text: str = "Harganya wajar.") -> Opinion:
    return give_opinion(by=by, opinion=opinion, seen=version_of(opinion), answer=text)  # type: ignore[arg-type]


@pytest.mark.parametrize("part", ["team", "administrator", "auditor"])
def test_it_waits_on_the_home_of_who_is_asked_until_it_is_answered(
    cast: Cast, client: Client, request_: PurchaseRequest, part: str
) -> None:
    asked_of = getattr(cast, part)
    opinion = opinion_asked(cast, request_, asked_of)
    url = reverse("procurement:opinion_answer", args=[opinion.pk])
    client.force_login(asked_of)
    (waits,) = [row for row in client.get("/").context["home"].rows if row.task.url == url]
    assert waits.task.name == request_.title
    assert waits.task.about == f"Pendapat diminta oleh {cast.approver.full_name}"
    answer(opinion, asked_of)
    assert url not in [row.task.url for row in client.get("/").context["home"].rows]
    again = opinion_asked(cast, request_, asked_of)
    return_request(by=cast.approver, request=request_, reason="Lengkapi spesifikasinya.")
    asked = reverse("procurement:opinion_answer", args=[again.pk])
    assert asked not in [row.task.url for row in client.get("/").context["home"].rows]


def test_asked_answered_and_decided_after(
    cast: Cast, client: Client, request_: PurchaseRequest
) -> None:
    client.force_login(cast.approver)
    page = reverse("procurement:request_ask_opinion", args=[request_.pk])
    assert (
        page
        in client.get(reverse("procurement:request_detail", args=[request_.pk])).content.decode()
    )
    assert f"{cast.team.full_name}, Tim P3DN" in client.get(page).content.decode()
    answered = send(client, page, {"asked_of": cast.team.pk, "question": "Wajarkah harganya?"})
    assert answered.status_code == 302
    opinion = Opinion.objects.get()
    notice = cast.team.notices.get(kind="opinion_asked")
    assert notice.facts["question"] == "Wajarkah harganya?"
    request_.refresh_from_db()
    assert (
        request_.state == PurchaseRequest.State.SUBMITTED and request_.awaited_role == Role.APPROVER
    )

    client.force_login(cast.team)
    where = reverse("procurement:opinion_answer", args=[opinion.pk])
    assert (
        where
        in client.get(reverse("procurement:request_opinions", args=[request_.pk])).content.decode()
    )
    assert send(client, where, {"answer": "Harganya wajar."}).status_code == 302
    notice.refresh_from_db()
    assert notice.read_at is not None
    assert cast.approver.notices.get(kind="opinion_given").facts["answer"] == "Harganya wajar."
    approve_request(by=cast.approver, request=request_)
    client.force_login(cast.auditor)
    page = reverse("procurement:request_opinions", args=[request_.pk])
    assert "Harganya wajar." in client.get(page).content.decode(), (
        "the auditor reads it in five years"
    )


def test_only_who_decides_asks_and_only_who_reads_and_wrote_nothing_is_asked(
    cast: Cast, request_: PurchaseRequest
) -> None:
    people = set(may_be_asked(cast.approver, request_))
    assert {cast.team, cast.administrator, cast.auditor} <= people
    assert people.isdisjoint({cast.requester, cast.approver, cast.other_requester, cast.stranger, cast.officer})  # fmt: skip
    for asked_of in (cast.requester, cast.stranger, cast.approver):
        with pytest.raises(ValidationError):
            opinion_asked(cast, request_, asked_of)
    with pytest.raises(ValidationError):
        opinion_asked(cast, request_, question=" - ")
    opinion_asked(cast, request_)
    with pytest.raises(ValidationError):
        opinion_asked(cast, request_)
    approve_request(by=cast.approver, request=request_)
    request_.refresh_from_db()
    with pytest.raises(PermissionDenied):
        opinion_asked(cast, request_, cast.auditor)


def test_nobody_answers_for_another_twice_or_too_late(
    cast: Cast, request_: PurchaseRequest
) -> None:
    opinion = opinion_asked(cast, request_)
    for by in (cast.approver, cast.auditor, cast.requester):
        with pytest.raises(PermissionDenied):
            answer(opinion, by)
    stale = version_of(opinion)
    answer(opinion, cast.team)
    with pytest.raises(ChangedSince):
        give_opinion(by=cast.team, opinion=opinion, seen=stale, answer="Lain.")
    late = opinion_asked(cast, request_, cast.auditor)
    return_request(by=cast.approver, request=request_, reason="Perbaiki spesifikasinya.")
    with pytest.raises(ValidationError, match="diputuskan atau ditarik"):
        answer(late, cast.auditor)


def test_what_came_back_is_asked_about_anew(cast: Cast, request_: PurchaseRequest) -> None:
    opinion_asked(cast, request_)
    return_request(by=cast.approver, request=request_, reason="Perbaiki spesifikasinya.")
    request_.refresh_from_db()
    submit_request(by=cast.requester, request=request_)
    request_.refresh_from_db()
    assert opinion_asked(cast, request_).is_of_now
    assert Opinion.objects.count() == 2


def test_whoever_was_asked_and_lost_the_role_answers_no_more(
    cast: Cast, client: Client, request_: PurchaseRequest
) -> None:
    other = person("kpa.lain", cast.health, Role.APPROVER)
    opinion = opinion_asked(cast, request_, other)
    other.memberships.all().update(valid_to="2020-01-01", valid_from="2019-01-01")
    client.force_login(other)
    page = reverse("procurement:opinion_answer", args=[opinion.pk])
    assert client.get(page).status_code == 404
