"""A page opened before something changed: refused with what changed, and nothing typed is lost."""

from decimal import Decimal as D

import pytest
from django.utils import timezone

from p3dn.audit.editing.versions import ChangedSince, version_of
from procurement.approval.services import approve_request
from procurement.exemption.services import grant_exemption
from procurement.models import Exemption, Realization, RequestLine
from tests.factories.procurement import (
    LineFactory,
    PackageFactory,
    RequestFactory,
    commodity,
    member,
)
from tests.procurement.acts import (
    FAR,
    ask_exemption,
    edit_line,
    submit_request,
    withdraw_request,
)
from tests.procurement.scenes import draft, laptop, submitted, with_line
from tests.procurement.shared.test_authors import typed
from tests.procurement.tabs import as_typed, signed_in, text_of, url
from tests.support.cast import Cast, assemble
from tests.support.forms import form_in, send, shown
from tests.support.processes.at_once import at_once

pytestmark = pytest.mark.django_db


def grown(cast: Cast, request) -> None:
    """Withdrawn, made 480 times as large, handed in again."""
    withdraw_request(by=cast.requester, request=request)
    line = request.lines.get()
    edit_line(by=cast.requester, line=line, to=typed(line.product, quantity=D(48)))
    submit_request(by=cast.requester, request=request)


class TestApprover:
    """The decision is about what stood on the page."""

    @pytest.mark.parametrize("action", ["approve", "return", "reject"])
    def test_an_old_page_decides_nothing_and_tells_what_changed(self, cast, action):
        request, approver = submitted(cast, laptop()), signed_in(cast.approver)
        page, decide = url("request_detail", request.pk), url("request_decide", request.pk)
        old = shown(approver, page, decide)
        grown(cast, request)
        answer = approver.post(decide, old.sent({"action": action, "reason": "Sudah dibaca"}))
        said = text_of(answer)
        request.refresh_from_db()
        assert request.state == "submitted"
        assert "Sudah berubah sejak Anda membukanya" in said
        told = " ".join(said.split())
        assert "<strong>Jumlah</strong> 10 → 48" in told and str(cast.requester) in told
        assert "Rp48.000.000" in said and ">Sudah dibaca</textarea>" in said
        # what stands there now was shown: the next press is about it
        again = form_in(said, page, decide)
        approver.post(decide, again.sent({"action": action, "reason": "Sudah dibaca"}))
        request.refresh_from_db()
        assert request.state == {"approve": "approved", "return": "returned"}.get(
            action, "rejected"
        )

    def test_notes_of_lines_stay_too(self, cast):
        request, approver = submitted(cast, laptop()), signed_in(cast.approver)
        line, decide = request.lines.get(), url("request_decide", request.pk)
        old = shown(approver, url("request_detail", request.pk), decide)
        grown(cast, request)
        data = {"action": "return", "reason": "x", f"line_{line.pk}": "Terlalu mahal"}
        assert 'value="Terlalu mahal"' in text_of(approver.post(decide, old.sent(data)))

    def test_a_colleague_was_faster(self, cast):
        request, approver = submitted(cast, laptop()), signed_in(cast.approver)
        decide = url("request_decide", request.pk)
        old = shown(approver, url("request_detail", request.pk), decide)
        other = member(cast.health, "approver")
        approve_request(by=other, request=request, seen=version_of(request))
        answer = approver.post(decide, old.sent({"action": "reject", "reason": "Terlalu mahal"}))
        said = text_of(answer)
        assert answer.status_code == 409 and "Terlalu mahal" in said
        assert "Menunggu persetujuan → Disetujui" in said and str(other) in said

    def test_an_exemption_granted_meanwhile_is_told(self, cast):
        laptop(tkdn="45")
        line = with_line(draft(cast), laptop(tkdn="20"))
        asked = ask_exemption(
            by=cast.requester, line=line, kind="exemption", ground="other", reason="Alat lama"
        )
        request = submit_request(by=cast.requester, request=line.request)
        seen = version_of(request)
        grant_exemption(
            by=cast.team,
            exemption=asked,
            seen=version_of(asked),
            decision_number="500/17",
            valid_until=FAR,
        )
        with pytest.raises(ChangedSince, match="Dikabulkan"):
            approve_request(by=cast.approver, request=request, seen=seen)


class TestTeam:
    """An exemption is granted for what was asked, and for the line it was asked for."""

    @pytest.fixture
    def asked(self, cast) -> Exemption:
        line = with_line(draft(cast), laptop(tkdn="20"))
        return ask_exemption(
            by=cast.requester, line=line, kind="exemption", ground="other", reason="Layar 14 inci"
        )

    def replaced(self, cast, asked):
        ask_exemption(
            by=cast.requester, line=asked.line, kind="exemption", ground="other",
            reason="Merek tertentu saja",
        )  # fmt: skip

    def larger(self, cast, asked):
        edit_line(by=cast.requester, line=asked.line, to=typed(asked.line.product, quantity=D(900)))

    @pytest.mark.parametrize(
        ("change", "told"), [("replaced", "Merek tertentu saja"), ("larger", "10 → 900")]
    )
    @pytest.mark.parametrize("action", ["grant", "refuse"])
    def test_what_was_replaced_is_not_decided(self, cast, asked, change, told, action):
        team, page = signed_in(cast.team), url("exemption_detail", asked.pk)
        old = shown(team, page)
        getattr(self, change)(cast, asked)
        answer = team.post(page, old.sent({"action": action, "decision_note": "Wajar"}))
        said = text_of(answer)
        asked.refresh_from_db()
        assert asked.state == "asked" and told in said and "Wajar</textarea>" in said
        again = form_in(said, page, page)
        number = {"decision_number": "500/17", "valid_until": "2099-12-31"}
        team.post(page, again.sent({"action": action, "decision_note": "Wajar"} | number))
        asked.refresh_from_db()
        assert asked.state == ("granted" if action == "grant" else "refused")

    def test_a_colleague_was_faster(self, cast, asked):
        team, page = signed_in(cast.team), url("exemption_detail", asked.pk)
        old = shown(team, page)
        other = member(cast.health, "p3dn_team")
        grant_exemption(
            by=other,
            exemption=asked,
            seen=version_of(asked),
            decision_number="500/17",
            valid_until=FAR,
        )
        answer = team.post(page, old.sent({"action": "refuse", "decision_note": "Ada lokal"}))
        assert answer.status_code == 409 and "Ada lokal" in text_of(answer)

    def test_a_finding_is_not_written_over_another(self, cast):
        line = with_line(draft(cast))
        team, page = signed_in(cast.team), url("line_calculate", line.pk)
        old = shown(team, page)
        colleague = signed_in(member(cast.health, "p3dn_team"))
        send(colleague, page, {"origin": "domestic", "tkdn": "41", "decision_number": "500/7"})
        said = text_of(
            team.post(
                page, old.sent({"origin": "domestic", "tkdn": "47", "decision_number": "500/7"})
            )
        )
        line.refresh_from_db()
        assert line.claimed_tkdn == D(41)
        assert 'name="pilih_tkdn"' in said and 'value="47"' in said


class TestDeliveries:
    """Two people record one handover."""

    @pytest.fixture
    def line(self, cast) -> RequestLine:
        package = PackageFactory(agency=cast.health)
        request = RequestFactory(package=package, state="approved", requester=cast.requester)
        return LineFactory(request=request)

    def delivered(self, line, number="1"):
        today = timezone.localdate().isoformat()
        return {
            "supplier_name": "CV Karya", "small_business": "yes", "contract_number": number,
            "contract_date": today, "handover_number": number, "handover_date": today,
            f"quantity_{line.pk}": "4", f"unit_price_{line.pk}": "1.000.000",
        }  # fmt: skip

    def test_a_second_record_of_it_is_refused_and_kept(self, cast, line):
        client, page = signed_in(cast.requester), url("realization_create", line.request_id)
        late = shown(client, page)
        send(client, page, self.delivered(line))
        said = text_of(client.post(page, late.sent(self.delivered(line, "2"))))
        assert Realization.objects.count() == 1
        assert "Serah terima 1" in said or "Realisasi 1" in said
        assert 'name="handover_number" value="2"' in said and "Sisa 6 unit" in said

    def test_closing_gives_up_only_the_rest_that_was_seen(self, cast, line):
        client, close = signed_in(cast.requester), url("request_close", line.request_id)
        late = shown(client, close)
        send(client, url("realization_create", line.request_id), self.delivered(line))
        said = text_of(client.post(close, late.sent({"reason": "Cukup"})))
        line.request.refresh_from_db()
        assert line.request.state == "approved" and "Cukup" in said

    def test_a_handover_sent_three_times_is_recorded_once(self, cast, line):
        client, page = signed_in(cast.requester), url("realization_create", line.request_id)
        form = shown(client, page)
        answers = [client.post(page, form.sent(self.delivered(line))) for _ in range(3)]
        made = Realization.objects.get()
        assert {one.url for one in answers} == {url("realization_detail", made.pk)}


@pytest.mark.django_db(transaction=True)
class TestAtOnce:
    """Version and lock together, on the real database."""

    def test_an_approval_and_a_withdrawal_in_one_moment(self):
        cast = assemble()
        request = submitted(cast, laptop())
        seen = version_of(request)
        results = at_once(
            lambda: approve_request(by=cast.approver, request=request, seen=seen),
            lambda: withdraw_request(by=cast.requester, request=request),
        )
        assert sum(isinstance(one, Exception) for one in results) == 1
        refused = next(one for one in results if isinstance(one, Exception))
        assert isinstance(refused, ChangedSince)

    def test_two_tabs_save_one_line_in_one_moment(self):
        cast = assemble()
        line = with_line(draft(cast))
        page, clients = url("line_edit", line.pk), [signed_in(cast.requester) for _ in range(2)]
        forms = [shown(client, page) for client in clients]
        typed_ = [as_typed(line, quantity=number) for number in ("7", "3")]
        answers = at_once(
            *[lambda n=n: clients[n].post(page, forms[n].sent(typed_[n])) for n in range(2)]
        )
        assert sorted(one.status_code for one in answers) == [200, 302]

    def test_three_clicks_in_one_moment_make_one_line(self):
        cast = assemble()
        commodity()
        request = draft(cast)
        page, clients = url("line_create", request.pk), [signed_in(cast.requester) for _ in "123"]
        form = shown(clients[0], page)
        data = form.sent(
            as_typed(RequestLine(description="Tas", commodity_id="4523000999", unit="unit"))
        )
        answers = at_once(*[lambda one=one: one.post(page, data) for one in clients])
        assert {one.url for one in answers} == {url("request_detail", request.pk)}
        assert request.lines.count() == 1

    def test_an_exemption_is_replaced_while_it_is_granted(self):
        cast = assemble()
        line = with_line(draft(cast), laptop(tkdn="20"))
        ask = {"line": line, "kind": "exemption", "ground": "other"}
        asked = ask_exemption(by=cast.requester, **ask, reason="Layar")
        seen = version_of(asked)
        results = at_once(
            lambda: grant_exemption(
                by=cast.team, exemption=asked, seen=seen, decision_number="500/17", valid_until=FAR
            ),
            lambda: ask_exemption(by=cast.requester, **ask, reason="Merek"),
        )
        granted = Exemption.objects.filter(state="granted").first()
        if isinstance(results[0], ChangedSince):
            assert granted is None
        else:
            assert granted is not None and granted.reason == "Layar"
