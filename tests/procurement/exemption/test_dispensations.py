"""What is bought outside the duty: words that say something, a number, and PA or KPA who answers."""

import re
from decimal import Decimal as D

import pghistory
import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Role
from p3dn.audit import kept_of
from p3dn.regulation import Verdict
from procurement.judgement.judging import judge
from procurement.models import Assessment, Exemption, LineDecision, PurchaseRequest, RequestLine
from tests.factories.procurement import ExemptionFactory, member
from tests.procurement import acts
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast
from tests.support.forms import form_in, send
from tests.support.markup import tight

pytestmark = pytest.mark.django_db
SENTENCE = "Saya, PA/KPA, bertanggung jawab membeli baris 1 di luar kewajiban produk dalam negeri."
ASKED = {"kind": "exemption", "ground": "specification", "reason": "Harus cocok dengan alat"}


def text_of(response) -> str:
    return tight(response.content.decode())


def weak_line(cast: Cast) -> RequestLine:
    """A laptop of too little TKDN, beside a better one."""
    laptop(tkdn="45")
    return with_line(draft(cast), laptop(tkdn="20"))


def outside_duty(cast: Cast) -> PurchaseRequest:
    """Submitted, and recommended by the team."""
    with pghistory.context(user=cast.requester.pk):
        line = weak_line(cast)
    asked = acts.ask_exemption(by=cast.requester, line=line, **ASKED)
    request = acts.submit_request(by=cast.requester, request=line.request)
    acts.grant_exemption(by=cast.team, exemption=asked)
    return request


def verdict_of(line: RequestLine) -> Verdict:
    line = RequestLine.objects.get(pk=line.pk)
    return judge([line], timezone.localdate())[0].result.verdict


def detail(request: PurchaseRequest) -> str:
    return reverse("procurement:request_detail", args=[request.pk])


class TestWords:
    """ "-" is no reason."""

    @pytest.mark.parametrize("field", ["reason", "evidence"])
    @pytest.mark.parametrize("words", ["", "-", " . ", "–"])
    def test_words_that_say_nothing_are_refused(self, cast: Cast, field: str, words: str) -> None:
        given = ASKED | {"evidence": "Surat 1 tanggal 3 Maret"} | {field: words}
        with pytest.raises(ValidationError) as caught:
            acts.ask_exemption(by=cast.requester, line=weak_line(cast), **given)
        assert caught.value.message_dict.keys() == {field}

    @pytest.mark.parametrize("number", ["", "-", " / "])
    def test_it_is_granted_under_a_number(self, cast: Cast, number: str) -> None:
        asked = acts.ask_exemption(by=cast.requester, line=weak_line(cast), **ASKED)
        with pytest.raises(ValidationError, match="Isi nomor surat"):
            acts.grant_exemption(by=cast.team, exemption=asked, decision_number=number)

    def test_the_law_is_told_all_of_it(self, cast: Cast) -> None:
        asked = acts.ask_exemption(by=cast.requester, line=weak_line(cast), **ASKED)
        acts.grant_exemption(by=cast.team, exemption=asked)
        judged = judge([RequestLine.objects.get()], timezone.localdate())[0]
        told = judged.facts.exemption
        assert judged.result.verdict is Verdict.EXEMPTED
        assert (told.ground, told.reference) == (
            "Spesifikasi wajib tidak terpenuhi",
            "500/17/TIM-P3DN",
        )
        assert told.reason == ASKED["reason"] and "445/12" in told.evidence
        assert told.decided_by == f"{cast.team}, Tim P3DN"
        assert judged.headline.startswith("Kewajiban tidak terpenuhi; dibeli atas tanggung jawab")


class TestGrantedBefore:
    """What was granted before evidence and number were asked lifts nothing until they are told."""

    @pytest.fixture
    def old(self, cast: Cast) -> Exemption:
        return ExemptionFactory(
            line=weak_line(cast), reason="-", evidence="", ground="other", state="granted",
            decided_by=cast.team, decided_at=timezone.now(),
        )  # fmt: skip

    def test_it_does_not_exempt_and_the_page_says_why(
        self, cast: Cast, client: Client, old: Exemption
    ) -> None:
        judged = judge([RequestLine.objects.get()], timezone.localdate())[0]
        assert judged.result.verdict is Verdict.CHOOSE_ANOTHER
        assert "exemption_incomplete" in [why.code for why in judged.result.reasons]
        client.force_login(cast.requester)
        page = text_of(client.get(reverse("procurement:exemption_detail", args=[old.pk])))
        assert "Belum dapat dipakai" in page and "Alasan dan bukti dengan kata-kata" in page
        assert "Dikabulkan, belum lengkap" in text_of(client.get(detail(old.line.request)))

    def test_the_asker_tells_why_the_team_its_number(
        self, cast: Cast, client: Client, old: Exemption
    ) -> None:
        page = reverse("procurement:exemption_complete", args=[old.pk])
        client.force_login(cast.team)
        assert client.get(page).status_code == 404  # reason and evidence come first
        client.force_login(cast.requester)
        send(client, page, {"reason": "Harus cocok", "evidence": "-"})
        old.refresh_from_db()
        assert old.reason == "-"
        send(client, page, {"reason": "Harus cocok", "evidence": "Surat 5 tanggal 1 Mei 2025"})
        assert verdict_of(old.line) is Verdict.CHOOSE_ANOTHER
        client.force_login(cast.team)
        send(client, page, {"decision_number": "500/9"})
        assert verdict_of(old.line) is Verdict.EXEMPTED
        assert client.get(page).status_code == 404
        kept = kept_of(Exemption).filter(pgh_obj_id=old.pk).order_by("pgh_id")
        told = [(one.reason, one.decision_number) for one in kept]
        assert told == [("-", ""), ("Harus cocok", ""), ("Harus cocok", "500/9")]
        old.refresh_from_db()
        assert (old.state, old.decided_by) == ("granted", cast.team)

    def test_others_tell_nothing(self, cast: Cast, old: Exemption) -> None:
        words = {"reason": "Harus cocok", "evidence": "Surat 5"}
        for person in (cast.approver, cast.team, cast.other_requester, cast.stranger):
            with pytest.raises(PermissionDenied):
                acts.tell_reason(by=person, exemption=old, **words)
        acts.tell_reason(by=cast.requester, exemption=old, **words)
        both = member(cast.health, "p3dn_team", user=cast.requester)
        both.__dict__.pop("_access_by_day", None)
        for person in (both, cast.approver, cast.stranger):
            with pytest.raises(PermissionDenied):
                acts.tell_number(by=person, exemption=old, decision_number="500/9")
        with pytest.raises(ValidationError, match="Isi nomor"):
            acts.tell_number(by=cast.team, exemption=old, decision_number="-")

    def test_what_lacks_nothing_is_not_told_again(self, cast: Cast) -> None:
        asked = acts.ask_exemption(by=cast.requester, line=weak_line(cast), **ASKED)
        with pytest.raises(ValidationError, match="tidak perlu dilengkapi"):
            acts.tell_reason(
                by=cast.requester, exemption=asked, reason="Lain lagi", evidence="Surat lain"
            )

    def test_what_was_asked_without_evidence_is_told_before_it_is_granted(self, cast: Cast) -> None:
        asked = ExemptionFactory(line=weak_line(cast), evidence="")
        with pytest.raises(ValidationError, match="Sebutkan buktinya"):
            acts.grant_exemption(by=cast.team, exemption=asked)
        acts.tell_reason(
            by=cast.requester, exemption=asked, reason="Harus cocok", evidence="Surat 5 tahun 2025"
        )
        assert acts.grant_exemption(by=cast.team, exemption=asked).state == "granted"


class TestApproval:
    """PA or KPA confirms in so many words, line by line."""

    def test_it_is_not_approved_without_the_sentence(self, cast: Cast) -> None:
        request = outside_duty(cast)
        with pytest.raises(ValidationError, match=r"Baris 1 .*centang pernyataan"):
            acts.approve_request(by=cast.approver, request=request)
        other = with_line(draft(cast), laptop())
        with pytest.raises(ValidationError, match=r"Baris 1 "):
            acts.approve_request(by=cast.approver, request=request, answering_for=[other.pk])
        assert not LineDecision.objects.filter(decision__action="approve").exists()

    def test_who_confirmed_what_is_kept_and_shown(self, cast: Cast, client: Client) -> None:
        request = outside_duty(cast)
        client.force_login(cast.approver)
        html = client.get(detail(request)).content.decode()
        line, where = request.lines.get(), reverse("procurement:request_decide", args=[request.pk])
        assert f'id="tanggung-{line.pk}"' in html and SENTENCE in html
        form = form_in(html, detail(request), where)
        (box,) = re.findall(r'<input[^>]*name="answering_for"[^>]*>', html)
        assert "checked" not in box
        answer = client.post(where, form.sent({"action": "approve"}))
        assert "centang pernyataan" in text_of(answer)
        typed = {"action": "approve", "answering_for": str(line.pk)}
        answer = client.post(where, form.sent(typed), follow=True)
        assert f"“{SENTENCE}”" in text_of(answer)
        kept = LineDecision.objects.get(decision__action="approve")
        assert (kept.answered_for, kept.decision.actor) == (SENTENCE, cast.approver)
        assert Assessment.objects.get(occasion="approve").verdict == "exempted"
        client.force_login(cast.auditor)
        assert f"“{SENTENCE}”" in text_of(client.get(detail(request)))

    def test_a_line_that_complies_needs_no_sentence(self, cast: Cast) -> None:
        request = outside_duty(cast)
        good = with_line(draft(cast), laptop())
        sound = acts.submit_request(by=cast.requester, request=good.request)
        given = [good.pk]
        acts.approve_request(by=cast.approver, request=sound, answering_for=given)
        assert not LineDecision.objects.exclude(answered_for="").exists()
        acts.approve_request(
            by=cast.approver, request=request, answering_for=[request.lines.get().pk]
        )
        assert LineDecision.objects.exclude(answered_for="").count() == 1

    @pytest.mark.parametrize("before", [(), (Role.APPROVER.value,)])
    def test_pa_or_kpa_agrees_last_whatever_the_route(
        self, cast: Cast, client: Client, before: tuple[str, ...]
    ) -> None:
        today = timezone.localdate()
        acts.write_route(
            roles=(*before, Role.P3DN_TEAM.value), valid_from=today, region=cast.region
        )
        request = outside_duty(cast)
        (line,) = request.lines.all()
        if before:
            acts.approve_request(by=cast.approver, request=request, answering_for=[line.pk])
        colleague = member(cast.health, "p3dn_team")
        acts.approve_request(by=colleague, request=request, answering_for=[line.pk])
        request.refresh_from_db()
        assert (request.state, request.awaited_role) == ("submitted", "approver")
        assert not LineDecision.objects.exclude(answered_for="").exists()
        client.force_login(cast.approver)
        assert SENTENCE in text_of(client.get(detail(request)))
        with pytest.raises(ValidationError, match="centang pernyataan"):
            acts.approve_request(by=cast.approver, request=request)
        acts.approve_request(by=cast.approver, request=request, answering_for=[line.pk])
        request.refresh_from_db()
        assert request.state == "approved"


class TestTeamsValue:
    """The Tim P3DN has the last word in a dispute, under a number, and only there."""

    @pytest.mark.parametrize("number", ["500/7/BA", "tidak dicatat"])
    def test_it_counts_only_with_the_number_of_its_decision(self, cast: Cast, number: str) -> None:
        line = with_line(draft(cast))
        acts.record_calculation(
            by=cast.team, line=line, origin="domestic", tkdn=D("41"), decision_number=number
        )
        judged = judge([RequestLine.objects.get(pk=line.pk)], timezone.localdate())[0]
        told = [one.text for one in judged.told_of("claimed")]
        decided = number != "tidak dicatat"
        assert judged.chosen is not None
        assert judged.chosen.team_decision == (number if decided else "")
        assert any("41,00% memenuhi" in text for text in told) is decided
        assert any("keputusannya bernomor" in text for text in told) is not decided

    def test_a_buyer_is_not_offered_it(self, cast: Cast, client: Client) -> None:
        line = with_line(draft(cast))
        client.force_login(cast.requester)
        page = client.get(reverse("procurement:line_edit", args=[line.pk])).content.decode()
        assert "Perkiraan PPK" in page and "Perhitungan Tim P3DN</option>" not in page


class TestCost:
    """As many questions for thirty lines outside the duty as for three."""

    def asked(self, cast: Cast, size: int) -> PurchaseRequest:
        with pghistory.context(user=cast.requester.pk):
            request, weak = draft(cast, ceiling="100000000000"), laptop(tkdn="20", capacity=None)
            laptop(tkdn="45", capacity=None)
            for _ in range(size):
                line = with_line(request, weak, quantity=D(1))
                ExemptionFactory(
                    line=line, state="granted", decided_by=member(cast.health, "p3dn_team"),
                    decided_at=timezone.now(), decision_number="500/17",
                )  # fmt: skip
        return acts.submit_request(by=cast.requester, request=request)

    def test_pages(self, cast: Cast, client: Client) -> None:
        counts = []
        for size in (3, 30):
            request = self.asked(cast, size)
            client.force_login(cast.approver)
            client.get("/")
            with CaptureQueriesContext(connection) as page:
                html = client.get(detail(request)).content.decode()
            assert html.count('name="answering_for"') == size
            client.force_login(cast.team)
            client.get("/")
            with CaptureQueriesContext(connection) as listed:
                client.get(reverse("procurement:exemption_list"))
            counts.append((len(page), len(listed)))
        assert counts[0] == counts[1]

    def test_approving(self, cast: Cast) -> None:
        counts = []
        assert access_of(cast.approver).grants  # asked once for each person
        for size in (3, 30):
            request = self.asked(cast, size)
            keys = [line.pk for line in request.lines.all()]
            with CaptureQueriesContext(connection) as asked:
                acts.approve_request(by=cast.approver, request=request, answering_for=keys)
            counts.append(len(asked))
        assert counts[0] == counts[1]
