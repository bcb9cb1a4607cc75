"""What was asked for a line that is no longer open waits for nobody, everywhere alike."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.uploads.files import read_document
from p3dn.accounts.models import Notice
from p3dn.audit.editing.versions import version_of
from procurement.exemption.letters import keep_letter
from procurement.exemption.reads import exemptions_to_decide
from procurement.home.looking import hanging_exemptions
from procurement.models import CheckWanted, Exemption, LineState, RequestLine
from procurement.national_checks.services import want_check
from tests.factories.procurement import ExemptionFactory, commodity
from tests.procurement import acts
from tests.procurement.exemption.test_dispensations import ASKED, weak_line
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast
from tests.support.markup import tight

pytestmark = pytest.mark.django_db
Standing = Exemption.Standing
NUMBERED = {"decision_number": "500/17"}


def in_state(line: RequestLine, state: str) -> None:
    """Past the services, as a line may have come there long ago."""
    told = {"removed_at": timezone.now(), "position": None} if state == LineState.REMOVED else {}
    RequestLine.everything.filter(pk=line.pk).update(state=state, **told)


@pytest.mark.parametrize("state", LineState.values)
def test_one_rule_decides_whether_it_waits(client: Client, cast: Cast, state: str) -> None:
    asked = ExemptionFactory(line=with_line(draft(cast)))
    Exemption.objects.update(asked_at=timezone.now() - timedelta(days=30))
    in_state(asked.line, state)
    today = timezone.localdate()
    waits = state in RequestLine.OPEN
    client.force_login(cast.team)
    listed = reverse("procurement:exemption_list")
    page = tight(
        client.get(reverse("procurement:exemption_detail", args=[asked.pk])).content.decode()
    )
    assert [
        Exemption.objects.waiting_for(cast.team).exists(),
        bool(exemptions_to_decide(cast.team, today)),
        bool(list(hanging_exemptions(cast.administrator, today))),
        client.get(listed + "?status=menunggu-tim-p3dn").context["page_obj"].paginator.count == 1,
        client.get(listed + "?status=tidak-lagi-diperlukan").context["page_obj"].paginator.count
        == 0,
        'value="grant"' in page,
        "Tidak lagi diperlukan" not in page,
    ] == [waits] * 7


@pytest.mark.parametrize("deed", ["grant_exemption", "refuse_exemption"])
def test_it_is_not_decided(cast: Cast, deed: str) -> None:
    asked = ExemptionFactory(line=with_line(draft(cast)))
    in_state(asked.line, LineState.REJECTED)
    given = {"note": "Tidak perlu"}
    with pytest.raises(ValidationError, match="Baris ini ditolak, jadi pengecualiannya tidak lagi"):
        getattr(acts, deed)(by=cast.team, exemption=asked, **given)
    asked.refresh_from_db()
    assert asked.state == "asked"  # what was asked stays as it was asked


@pytest.mark.parametrize("how", ["reject", "cancel", "remove"])
def test_who_was_told_of_it_need_not_read_it_any_more(cast: Cast, how: str) -> None:
    line = weak_line(cast)
    acts.ask_exemption(by=cast.requester, line=line, **ASKED)
    told = Notice.objects.unread().filter(kind="exemption_asked")
    assert told.exists()
    if how == "remove":
        acts.remove_line(by=cast.requester, line=line)
    elif how == "cancel":
        acts.cancel_request(by=cast.requester, request=line.request, reason="Tidak jadi")
    else:
        request = acts.submit_request(by=cast.requester, request=line.request)
        acts.reject_request(by=cast.approver, request=request, reason="Belum perlu")
    assert not told.exists()


def test_python_and_sql_say_the_same(cast: Cast) -> None:
    today = timezone.localdate()
    for state in Exemption.State.values:
        for line_state in LineState.values:
            for end in (None, today - timedelta(days=1), today, today + timedelta(days=1)):
                asked = ExemptionFactory(
                    line=with_line(draft(cast)), state=state, valid_until=end,
                    decided_by=cast.team, **NUMBERED,
                )  # fmt: skip
                in_state(asked.line, line_state)
    rows = Exemption.objects.with_standing(today).select_related("line")
    for row in rows:
        said = row.stands_on(today)
        assert row.stands == said
        assert Exemption.objects.standing(said, today).filter(pk=row.pk).exists()
    assert {row.stands for row in rows} == set(Standing.values) - {"lacking", "unsigned"}


@pytest.mark.parametrize("kind", Exemption.Kind.values)
@pytest.mark.parametrize(
    "told",
    [
        {}, {"reason": "-"}, {"reason": "a b"}, {"reason": "a-b\nc"}, {"evidence": " . "},
        {"decision_number": ""}, {"decision_number": "- ."}, {"decision_number": "5"},
        {"decided_by": None},
    ],
)  # fmt: skip
def test_what_lifts_nothing_is_told_alike_in_python_and_in_sql(
    cast: Cast, kind: str, told: dict[str, str]
) -> None:
    """Without words, number or letter it does not stand as granted, whatever its state says."""
    granted = ExemptionFactory(
        line=with_line(draft(cast)), kind=kind, state="granted",
        **NUMBERED | {"decided_by": cast.team} | told,
    )  # fmt: skip
    for signed in (False, True):
        if signed:
            keep_letter(granted, read_document(acts.letter()), number="7", by=cast.team)
        (row,) = Exemption.objects.with_standing(timezone.localdate())
        assert row.stands == row.stands_on(timezone.localdate())
        assert Exemption.objects.lifting().exists() == (row.stands == Standing.GRANTED)
        assert (row.stands == Standing.LACKING) == row.is_lacking
        assert (row.stands == Standing.UNSIGNED) == (row.lacks_letter and not row.is_lacking)


def test_a_search_waits_only_while_a_line_asks_for_that_commodity(cast: Cast) -> None:
    line = with_line(draft(cast), laptop(tkdn="20"))
    other = with_line(line.request)
    RequestLine.objects.filter(pk=other.pk).update(commodity=commodity("3811100999"))
    want_check(by=cast.requester, line=line, seen=version_of(line))
    assert CheckWanted.objects.open().count() == 1
    in_state(line, LineState.REJECTED)  # the request is still being written, of another commodity
    assert not CheckWanted.objects.open().exists()
