"""Each step of a request tells those who wait for it, in the transaction of the step."""

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction

from p3dn.accounts.models import Membership, Notice, User
from p3dn.accounts.notices.kinds import text_of, url_of
from procurement.models import Exemption
from procurement.shared.deciding.rights import deciders_of, may_decide
from tests.factories.procurement import member
from tests.procurement.acts import (
    approve_request,
    ask_exemption,
    cancel_request,
    grant_exemption,
    refuse_exemption,
    reject_request,
    return_request,
    submit_request,
    withdraw_request,
)
from tests.procurement.scenes import draft, laptop, other_requester_of, submitted, with_line
from tests.support.cast import SINCE, Cast

pytestmark = pytest.mark.django_db


def unread(user: User) -> list[str]:
    return [text_of(one) for one in Notice.objects.visible_to(user).unread()]


def kinds(user: User) -> list[str]:
    return [one.kind for one in Notice.objects.visible_to(user).order_by("pk")]


def test_a_submitted_request_is_told_to_whoever_may_decide_it(cast: Cast) -> None:
    second = member(cast.health, "approver")
    author = member(cast.health, "approver", user=other_requester_of(cast))
    request = draft(cast, title="Laptop dinas")
    with_line(request, laptop())
    submit_request(by=author, request=request)
    told = set(Notice.objects.values_list("person", flat=True))
    assert told == {cast.approver.pk, second.pk}
    (text,) = unread(cast.approver)
    assert f"permintaan {request.number} “Laptop dinas” senilai Rp" in text
    assert text.startswith(author.full_name)
    assert url_of(Notice.objects.first()) == f"/pengadaan/permintaan/{request.pk}/"


def test_those_told_are_exactly_those_who_may_decide(cast: Cast) -> None:
    """Also of people who stand in for others, of whom some took part."""
    stands_in = member(cast.health, "approver", on_behalf_of=cast.approver)
    for_author = member(cast.health, "approver")
    Membership.objects.create(
        user=cast.requester, agency=cast.health, role="approver", valid_from=SINCE
    )
    Membership.objects.filter(user=for_author).update(on_behalf_of=cast.requester)
    both = member(cast.health, "approver", on_behalf_of=cast.requester)
    Membership.objects.create(
        user=both, agency=cast.health, role="approver", valid_from="2021-01-01"
    )
    closed = member(cast.health, "approver")
    User.objects.filter(pk=closed.pk).update(is_active=False)
    request = submitted(cast, laptop())
    for role in ("approver", "p3dn_team"):
        request.awaited_role = role
        request.save()
        everybody = User.objects.all()
        allowed = {one.pk for one in everybody if may_decide(one, request)}
        assert deciders_of(request) == allowed
        assert allowed
    assert stands_in.pk not in allowed
    request.awaited_role = "approver"
    assert deciders_of(request) == {cast.approver.pk, stands_in.pk, both.pk}


@pytest.mark.parametrize(
    ("act", "kind", "said"),
    [
        (approve_request, "request_approved", "Kpa menyetujui permintaan"),
        (return_request, "request_returned", "Salah harga"),
        (reject_request, "request_rejected", "Salah harga"),
    ],
)
def test_a_decision_is_told_to_the_requester_and_leaves_nobody_waiting(
    cast: Cast, act, kind: str, said: str
) -> None:
    second = member(cast.health, "approver")
    request = submitted(cast, laptop())
    assert len(unread(second)) == 1
    act(
        by=cast.approver,
        request=request,
        **({} if act is approve_request else {"reason": "Salah harga"}),
    )
    assert kinds(cast.requester) == [kind]
    assert said in unread(cast.requester)[0]
    assert unread(second) == unread(cast.approver) == []
    assert kinds(cast.approver) == ["request_waits"], "nothing of one's own decision"


@pytest.mark.parametrize("act", [withdraw_request, cancel_request])
def test_what_is_taken_back_waits_for_nobody(cast: Cast, act) -> None:
    request = submitted(cast, laptop())
    act(
        by=cast.requester, request=request, **({"reason": "Batal"} if act is cancel_request else {})
    )
    assert unread(cast.approver) == []
    assert kinds(cast.requester) == []


def test_what_is_refused_is_told_to_nobody(cast: Cast) -> None:
    request = draft(cast)
    with pytest.raises(ValidationError):
        submit_request(by=cast.requester, request=request)
    assert not Notice.objects.exists()
    with transaction.atomic():
        submitted(cast, laptop())
        assert Notice.objects.exists()
        transaction.set_rollback(True)
    assert not Notice.objects.exists()


def asked(cast: Cast) -> Exemption:
    line = with_line(draft(cast), laptop(tkdn="20"))
    return ask_exemption(
        by=cast.requester, line=line, kind="exemption", ground="other", reason="Alat terpasang"
    )


def test_an_exemption_is_told_to_the_team_and_its_decision_to_who_asked(cast: Cast) -> None:
    colleague = member(cast.team.memberships.get().agency, "p3dn_team")
    member(cast.team.memberships.get().agency, "p3dn_team", user=cast.requester)
    first, second = asked(cast), asked(cast)
    assert kinds(cast.requester) == []
    assert kinds(cast.team) == kinds(colleague) == ["exemption_asked"] * 2
    assert "Ppk meminta rekomendasi untuk" in unread(cast.team)[0]
    grant_exemption(by=cast.team, exemption=first)
    refuse_exemption(by=cast.team, exemption=second, note="Ada produk lain")
    assert kinds(cast.requester) == ["exemption_granted", "exemption_refused"]
    assert "Ada produk lain" in " ".join(unread(cast.requester))
    assert unread(colleague) == []


def test_asking_again_is_one_notice_to_read(cast: Cast) -> None:
    exemption = asked(cast)
    ask_exemption(
        by=cast.requester,
        line=exemption.line,
        kind="exemption",
        ground="other",
        reason="Alat terpasang sejak 2020",
    )
    assert len(unread(cast.team)) == 1
