"""An exemption ends, rests on a frozen search, and an import on a letter that is there to be looked at."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Notice
from p3dn.regulation import Verdict, assess, replay, snapshot
from procurement.exemption.expiring import remind_expiring, remind_unsigned
from procurement.judgement.judging import judge
from procurement.models import Exemption, ExemptionFile, ExemptionSearch, RequestLine
from procurement.models.exemptions.exemption import asked_of
from tests.factories.procurement import ExemptionFactory
from tests.procurement import acts
from tests.procurement.exemption.test_dispensations import ASKED, weak_line
from tests.procurement.needs import searched
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast
from tests.support.forms import send

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def granted(cast: Cast, end: date, line: RequestLine | None = None) -> Exemption:
    asked = acts.ask_exemption(by=cast.requester, line=line or weak_line(cast), **ASKED)
    return acts.grant_exemption(by=cast.team, exemption=asked, valid_until=end)


def judged_on(line: RequestLine, day: date, contract: date | None = None):
    line = RequestLine.objects.get(pk=line.pk)
    return judge([line], day, contract_date=contract)[0]


class TestEnd:
    """The last day still counts, the next one lifts nothing."""

    def test_it_lifts_until_its_last_day(self, cast: Cast) -> None:
        today = timezone.localdate()
        line = granted(cast, today + 5 * DAY).line
        assert judged_on(line, today + 5 * DAY).result.verdict is Verdict.EXEMPTED
        over = judged_on(line, today + 6 * DAY)
        assert over.result.verdict is Verdict.CHOOSE_ANOTHER
        assert any("hanya berlaku sampai" in words for words in over.sentences)

    def test_the_day_of_the_contract_is_the_day_it_is_used(self, cast: Cast) -> None:
        today = timezone.localdate()
        line = granted(cast, today + 5 * DAY).line
        used = judged_on(line, today + 9 * DAY, contract=today + 5 * DAY)
        assert used.result.verdict is Verdict.EXEMPTED
        late = judged_on(line, today, contract=today + 6 * DAY)
        assert late.result.verdict is Verdict.CHOOSE_ANOTHER

    def test_one_that_ended_does_not_end_another(self, cast: Cast) -> None:
        today = timezone.localdate()
        line = granted(cast, today + 9 * DAY).line
        granted(cast, today + 2 * DAY, line)
        for days, verdict in ((2, Verdict.EXEMPTED), (9, Verdict.EXEMPTED), (10, None)):
            found = judged_on(line, today + days * DAY).result.verdict
            assert found is (verdict or Verdict.CHOOSE_ANOTHER)

    def test_an_expired_one_is_not_approved(self, cast: Cast) -> None:
        asked = granted(cast, timezone.localdate())
        request = acts.submit_request(by=cast.requester, request=asked.line.request)
        Exemption.objects.update(valid_until=timezone.localdate() - DAY)
        with pytest.raises(ValidationError, match="hanya berlaku sampai"):
            acts.approve_request(by=cast.approver, request=request, answering_for=[asked.line_id])

    @pytest.mark.parametrize("end", [None, -DAY])
    def test_it_is_not_granted_without_an_end_ahead(
        self, cast: Cast, end: timedelta | None
    ) -> None:
        asked = acts.ask_exemption(by=cast.requester, line=weak_line(cast), **ASKED)
        day = timezone.localdate() + end if end else None
        with pytest.raises(ValidationError) as refused:
            acts.grant_exemption(by=cast.team, exemption=asked, valid_until=day)
        assert refused.value.message_dict.keys() == {"valid_until"}

    def test_its_end_is_told_once_before_it_comes(self, cast: Cast) -> None:
        today = timezone.localdate()
        granted(cast, today + 15 * DAY)
        assert remind_expiring(today) == 0
        assert [remind_expiring(today + DAY), remind_expiring(today + 2 * DAY)] == [1, 0]
        told = Notice.objects.get(kind="exemption_expiring", person=cast.requester)
        assert told.facts["due"] == (today + 15 * DAY).isoformat()
        RequestLine.objects.update(state="cancelled")
        Notice.objects.all().delete()
        assert remind_expiring(today + DAY) == 0


class TestSearch:
    """What the catalogue had is frozen with the question."""

    def test_it_stays_as_it_was_whatever_comes_later(self, cast: Cast) -> None:
        line = weak_line(cast)
        asked = acts.ask_exemption(by=cast.requester, line=line, **ASKED)
        kept = asked.searches.get()
        assert (kept.candidates, kept.domestic, kept.satisfying) == (2, 2, 1)
        laptop(tkdn="60")
        kept.refresh_from_db()
        assert kept.candidates == 2 and replay(kept.snapshot).same
        assert len(json.loads(kept.snapshot)["facts"]["candidates"]) == 2
        acts.ask_exemption(by=cast.requester, line=line, **ASKED)
        assert [one.candidates for one in asked.searches.all()] == [3, 2]

    def test_nobody_changes_it(self, cast: Cast) -> None:
        acts.ask_exemption(by=cast.requester, line=weak_line(cast), **ASKED)
        with pytest.raises(DatabaseError, match="Cannot update"):
            ExemptionSearch.objects.update(candidates=0)


class TestImport:
    """The regional head's letter is uploaded, and the countries are named."""

    ASKED = ASKED | {"kind": "import", "ground": "not_produced"}

    @pytest.fixture
    def line(self, cast: Cast) -> RequestLine:
        line = with_line(draft(cast), claimed_origin="imported")
        searched()
        return line

    def test_it_names_its_countries(self, cast: Cast, line: RequestLine) -> None:
        with pytest.raises(ValidationError, match="negara asal"):
            acts.ask_exemption(by=cast.requester, line=line, **self.ASKED, origins=())
        for odd in ("ID", "XX", "Cina"):
            with pytest.raises(ValidationError):
                acts.ask_exemption(by=cast.requester, line=line, **self.ASKED, origins=(odd,))
        asked = acts.ask_exemption(
            by=cast.requester, line=line, **self.ASKED, origins=("JP", "CN", "JP")
        )
        assert asked.origins == ["CN", "JP"]

    def test_it_is_granted_with_the_letter_before_ones_eyes(
        self, cast: Cast, client: Client, line: RequestLine
    ) -> None:
        asked = acts.ask_exemption(by=cast.requester, line=line, **self.ASKED)
        page = reverse("procurement:exemption_detail", args=[asked.pk])
        typed = {
            "action": "grant",
            "decision_number": "500/17",
            "letter_number": "500/1/WK",
            "letter_date": timezone.localdate().isoformat(),
            "valid_until": (timezone.localdate() + DAY).isoformat(),
        }
        client.force_login(cast.team)
        answer = send(client, page, typed)
        assert "Unggah surat persetujuan kepala daerah" in answer.content.decode()
        send(client, page, typed | {"letter": acts.letter()})
        asked.refresh_from_db()
        kept = ExemptionFile.objects.get()
        assert asked.is_granted and kept.is_letter and kept.title == "Surat kepala daerah 500/1/WK"
        assert judged_on(line, timezone.localdate()).result.verdict is Verdict.COMPLIES
        late = judged_on(line, asked.valid_until + DAY)
        assert late.result.verdict is Verdict.IMPORT_APPROVAL_NEEDED
        assert any("kepala daerah hanya berlaku sampai" in words for words in late.sentences)

    def test_the_letter_may_come_from_the_agency_before(
        self, cast: Cast, client: Client, line: RequestLine
    ) -> None:
        asked = acts.ask_exemption(by=cast.requester, line=line, **self.ASKED)
        client.force_login(cast.requester)
        page = reverse("procurement:evidence_add", args=[asked.pk])
        send(client, page, {"kind": "letter", "title": "Surat", "upload": acts.letter()})
        acts.grant_exemption(
            by=cast.team, exemption=asked, letter_number="500/1", letter=None,
            letter_date=timezone.localdate(),
        )  # fmt: skip
        assert asked.files.get().is_letter

    def test_one_granted_before_the_letter_was_asked_lifts_nothing_until_it_is_there(
        self, cast: Cast, client: Client, line: RequestLine
    ) -> None:
        """The frozen judgement stays; a new one is not lifted; the agency is told once and uploads it."""
        today = timezone.localdate()
        old = ExemptionFactory(
            line=line, kind="import", state="granted", thing=asked_of(line), origins=["JP"],
            decided_by=cast.team, decided_at=timezone.now(), decision_number="500/1",
            letter_number="500/1/WK", letter_date=today, valid_until=today + DAY,
        )  # fmt: skip
        facts = judged_on(line, today).facts
        approval = replace(facts.import_approval, signed=None)
        before = replace(
            facts, import_approval=approval, exemption=replace(facts.exemption, signed=None)
        )
        assert assess(before).verdict is Verdict.COMPLIES
        assert replay(snapshot(before, assess(before)).text).same
        now = judged_on(line, today)
        assert now.result.verdict is Verdict.IMPORT_APPROVAL_NEEDED
        assert any("500/1/WK belum diunggah" in words for words in now.sentences)
        assert [remind_unsigned(today), remind_unsigned(today)] == [1, 0]
        assert Notice.objects.filter(kind="exemption_unsigned", person=cast.requester).exists()
        client.force_login(cast.requester)
        page = reverse("procurement:exemption_detail", args=[old.pk])
        listed = client.get(reverse("procurement:exemption_list")).content.decode()
        upload = reverse("procurement:evidence_add", args=[old.pk])
        assert (
            "Menunggu surat kepala daerah" in listed and upload in client.get(page).content.decode()
        )
        assert 'value="letter" selected' in client.get(upload).content.decode()
        send(client, upload, {"kind": "letter", "title": "Surat", "upload": acts.letter()})
        assert "belum diunggah" not in client.get(page).content.decode()
        assert judged_on(line, today).result.verdict is Verdict.COMPLIES
        assert remind_unsigned(today) == 0
        assert not Notice.objects.unread().filter(kind="exemption_unsigned").exists()


def test_it_is_for_one_line_and_no_more_of_it(cast: Cast) -> None:
    asked = granted(cast, timezone.localdate() + DAY)
    line = asked.line
    other = with_line(line.request, line.product)
    today = timezone.localdate()
    assert judged_on(other, today).result.verdict is Verdict.CHOOSE_ANOTHER
    RequestLine.objects.filter(pk=line.pk).update(quantity=line.quantity + 1)
    assert judged_on(line, today).result.verdict is Verdict.CHOOSE_ANOTHER
