"""Submitting, deciding, exemptions, and who may do which."""

from decimal import Decimal as D

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, transaction
from django.utils import timezone

from procurement.models import Assessment, CheckWanted, Decision, Exemption, PurchaseRequest
from tests.factories.catalog import NationalListCheckFactory, StandingChangeFactory
from tests.factories.procurement import LAPTOP, PackageFactory, commodity, member
from tests.procurement.acts import (
    approve_request,
    ask_exemption,
    cancel_request,
    grant_exemption,
    refuse_exemption,
    reject_request,
    remove_line,
    return_request,
    submit_request,
    want_check,
    withdraw_request,
)
from tests.procurement.scenes import draft, laptop, other_requester_of, submitted, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db


class TestSubmission:
    """What may be handed to the approver."""

    def test_a_complying_request_goes_through_and_is_frozen(self, cast: Cast) -> None:
        request = submitted(cast, laptop())
        assert request.state == "submitted" and request.submitted_at
        frozen = Assessment.objects.get(line__request=request)
        assert (frozen.occasion, frozen.verdict, frozen.sequence) == ("submit", "complies", 1)
        assert request.decisions.get().actor == cast.requester

    def test_an_empty_request_is_refused(self, cast: Cast) -> None:
        with pytest.raises(ValidationError, match="belum mempunyai baris"):
            submit_request(by=cast.requester, request=draft(cast))

    @pytest.mark.parametrize(("ceiling", "fits"), [("10000000", True), ("9999999.99", False)])
    def test_the_ceiling_to_the_last_rupiah(self, cast: Cast, ceiling: str, fits: bool) -> None:
        request = draft(cast, ceiling=ceiling)
        with_line(request, laptop())
        if fits:
            assert submit_request(by=cast.requester, request=request).state == "submitted"
            return
        with pytest.raises(ValidationError) as caught:
            submit_request(by=cast.requester, request=request)
        text = " ".join(caught.value.messages)
        assert "Rp10.000.000" in text and "Rp9.999.999,99" in text and "Rp0,01" in text

    def test_other_requests_of_the_package_count_once_submitted(self, cast: Cast) -> None:
        package = PackageFactory(agency=cast.health, ceiling=D(15_000_000))
        product = laptop()
        first, second = (draft(cast, package=package) for _ in range(2))
        with_line(first, product)
        with_line(second, product)
        submit_request(by=cast.requester, request=first)
        with pytest.raises(ValidationError, match="permintaan lain Rp10.000.000"):
            submit_request(by=cast.requester, request=second)

    def test_a_package_out_of_the_plan_blocks(self, cast: Cast) -> None:
        package = PackageFactory(agency=cast.health, is_active=False)
        request = draft(cast, package=package)
        with_line(request, laptop())
        with pytest.raises(ValidationError, match="tidak aktif"):
            submit_request(by=cast.requester, request=request)

    def test_a_line_without_a_price_blocks(self, cast: Cast) -> None:
        request = draft(cast)
        with_line(request, laptop(), unit_price=D(0))
        with pytest.raises(ValidationError, match="Harga satuan belum diisi"):
            submit_request(by=cast.requester, request=request)

    def test_another_product_must_be_chosen(self, cast: Cast) -> None:
        laptop(tkdn="45")
        request = draft(cast)
        with_line(request, laptop(tkdn="20"))
        with pytest.raises(ValidationError, match="Masih tersedia produk dalam negeri"):
            submit_request(by=cast.requester, request=request)

    def test_what_cannot_be_judged_says_what_is_missing_and_from_whom(self, cast: Cast) -> None:
        request = draft(cast)
        with_line(request, claimed_origin="imported")
        with pytest.raises(ValidationError) as caught:
            submit_request(by=cast.requester, request=request)
        text = " ".join(caught.value.messages)
        assert "Daftar nasional belum diperiksa" in text and "Disperindag" in text
        assert not Assessment.objects.exists()

    def test_a_needed_exemption_must_have_been_asked_for(self, cast: Cast) -> None:
        line = import_line(cast)
        with pytest.raises(ValidationError, match="persetujuan tertulis kepala daerah"):
            submit_request(by=cast.requester, request=line.request)
        ask_exemption(
            by=cast.requester, line=line, kind="import", ground="not_produced", reason="Tidak ada."
        )
        assert submit_request(by=cast.requester, request=line.request).state == "submitted"

    def test_a_lesser_product_goes_to_the_approver_once_an_exemption_is_asked_for(
        self, cast: Cast
    ) -> None:
        laptop(tkdn="45")
        line = with_line(draft(cast), laptop(tkdn="20"))
        asked = ask_exemption(
            by=cast.requester, line=line, kind="exemption", ground="specification", reason="Khusus"
        )
        request = submit_request(by=cast.requester, request=line.request)
        with pytest.raises(ValidationError, match="belum dapat disetujui"):
            approve_request(by=cast.approver, request=request)
        grant_exemption(by=cast.team, exemption=asked)
        with pytest.raises(ValidationError, match=r"Baris 1 .*centang pernyataan"):
            approve_request(by=cast.approver, request=request)
        answered = [line.pk]
        approved = approve_request(by=cast.approver, request=request, answering_for=answered)
        assert approved.state == "approved"

    @pytest.mark.parametrize("change", [{"is_active": False}, {"state": "refused"}])
    def test_a_product_that_is_sold_no_more_blocks(self, cast: Cast, change: dict) -> None:
        product = laptop()
        request = draft(cast)
        with_line(request, product)
        type(product).objects.filter(pk=product.pk).update(refusal_reason="x", **change)
        with pytest.raises(ValidationError, match="tidak ditawarkan"):
            submit_request(by=cast.requester, request=request)

    def test_others_may_not_submit(self, cast: Cast) -> None:
        request = draft(cast)
        for person in (cast.approver, cast.other_requester, cast.auditor):
            with pytest.raises(PermissionDenied):
                submit_request(by=person, request=request)


def import_line(cast: Cast):
    NationalListCheckFactory(
        commodity=commodity(LAPTOP),
        has_trigger=False,
        has_purchasable=False,
        has_certified=False,
        has_siinas=False,
    )
    return with_line(draft(cast), claimed_origin="imported")


class TestApproval:
    """Two people, today's facts, every step written down."""

    def test_approval_freezes_again_and_names_the_approver(self, cast: Cast) -> None:
        request = approve_request(by=cast.approver, request=submitted(cast, laptop()))
        assert request.state == "approved" and request.decided_at
        occasions = Assessment.objects.order_by("sequence").values_list("occasion", flat=True)
        assert list(occasions) == ["submit", "approve"]
        decision = request.decisions.get(action="approve")
        assert (decision.actor, decision.on_behalf_of) == (cast.approver, None)

    def test_nobody_approves_their_own_request(self, cast: Cast) -> None:
        request = submitted(cast, laptop())
        member(cast.health, "approver", user=cast.requester)
        del cast.requester.__dict__["_access_by_day"]
        with pytest.raises(PermissionDenied):
            approve_request(by=cast.requester, request=request)

    def test_a_delegate_is_logged_with_the_person_stood_in_for(self, cast: Cast) -> None:
        delegate = member(cast.health, "approver", on_behalf_of=cast.approver)
        request = approve_request(by=delegate, request=submitted(cast, laptop()))
        decision = request.decisions.get(action="approve")
        assert (decision.actor, decision.on_behalf_of) == (delegate, cast.approver)

    def test_nobody_approves_in_the_name_of_the_requester(self, cast: Cast) -> None:
        delegate = member(cast.health, "approver", on_behalf_of=cast.requester)
        with pytest.raises(PermissionDenied):
            approve_request(by=delegate, request=submitted(cast, laptop()))

    def test_nobody_approves_what_they_submitted_for_a_colleague(self, cast: Cast) -> None:
        both = other_requester_of(cast)
        member(cast.health, "approver", user=both)
        request = draft(cast)
        with_line(request, laptop())
        submit_request(by=both, request=request)
        with pytest.raises(PermissionDenied):
            approve_request(by=both, request=request)

    def test_approvers_of_other_agencies_may_not_decide(self, cast: Cast) -> None:
        request = submitted(cast, laptop())
        for person in (cast.stranger, cast.team, cast.administrator, cast.auditor):
            with pytest.raises(PermissionDenied):
                approve_request(by=person, request=request)

    def test_a_verdict_that_became_worse_is_shown_and_stops_it(self, cast: Cast) -> None:
        product = laptop(tkdn="45")
        laptop(tkdn="40")
        request = submitted(cast, product)
        StandingChangeFactory(certificate=product.certificates.get())
        with pytest.raises(ValidationError) as caught:
            approve_request(by=cast.approver, request=request)
        text = " ".join(caught.value.messages)
        assert "“Memenuhi kewajiban”, sekarang “Pilih produk lain”" in text
        assert PurchaseRequest.objects.get(pk=request.pk).state == "submitted"

    def test_an_exemption_must_be_granted_before_approval(self, cast: Cast) -> None:
        line = import_line(cast)
        exemption = ask_exemption(
            by=cast.requester, line=line, kind="import", ground="not_produced", reason="Tidak ada."
        )
        request = submit_request(by=cast.requester, request=line.request)
        with pytest.raises(ValidationError, match="Persetujuan impor tertulis belum ada"):
            approve_request(by=cast.approver, request=request)
        grant_exemption(
            by=cast.team,
            exemption=exemption,
            letter_number="500/1/WK",
            letter_date=timezone.localdate(),
        )
        assert approve_request(by=cast.approver, request=request).state == "approved"

    def test_the_ceiling_is_looked_at_again(self, cast: Cast) -> None:
        request = submitted(cast, laptop())
        request.package.ceiling = D(1)
        request.package.save()
        with pytest.raises(ValidationError, match="melebihi sisa pagu"):
            approve_request(by=cast.approver, request=request)

    def test_returning_needs_a_reason_and_keeps_those_of_lines(self, cast: Cast) -> None:
        request = submitted(cast, laptop())
        line = request.lines.get()
        with pytest.raises(ValidationError):
            return_request(by=cast.approver, request=request, reason=" ")
        said = {line.pk: "Terlalu banyak"}
        return_request(by=cast.approver, request=request, reason="Kurangi", lines=said)
        line.refresh_from_db()
        assert line.returned_reason == "Terlalu banyak"
        remove_line(by=cast.requester, line=line)
        request.refresh_from_db()
        with_line(request, laptop())
        assert submit_request(by=cast.requester, request=request).state == "submitted"

    def test_rejecting_needs_a_reason_and_is_final(self, cast: Cast) -> None:
        request = submitted(cast, laptop())
        with pytest.raises(ValidationError):
            reject_request(by=cast.approver, request=request, reason=" ")
        reject_request(by=cast.approver, request=request, reason="Tidak perlu")
        with pytest.raises(ValidationError, match="Ditolak"):
            submit_request(by=cast.requester, request=request)

    def test_withdrawing_and_giving_up(self, cast: Cast) -> None:
        request = submitted(cast, laptop())
        assert withdraw_request(by=cast.requester, request=request).state == "draft"
        cancel_request(by=cast.requester, request=request, reason="Anggaran dialihkan")
        actions = list(request.decisions.values_list("action", flat=True))
        assert actions == ["submit", "withdraw", "cancel"]
        with pytest.raises(ValidationError):
            withdraw_request(by=cast.requester, request=request)

    def test_decisions_cannot_be_rewritten(self, cast: Cast) -> None:
        request = submitted(cast, laptop())
        with pytest.raises(DatabaseError), transaction.atomic():
            Decision.objects.filter(request=request).update(note="lain")


class TestExemptions:
    """Asked by buyers, decided by the team."""

    def ask(self, cast: Cast, kind: str = "exemption") -> Exemption:
        line = with_line(draft(cast), laptop(tkdn="20"))
        return ask_exemption(
            by=cast.requester, line=line, kind=kind, ground="specification", reason="Wajib 32 GB"
        )

    def test_asking_again_replaces_what_still_waits(self, cast: Cast) -> None:
        first = self.ask(cast)
        again = ask_exemption(
            by=cast.requester, line=first.line, kind="import", ground="other", reason="Lain"
        )
        assert again.pk == first.pk and again.kind == "import"

    def test_only_the_regions_team_decides_and_never_the_asker(self, cast: Cast) -> None:
        exemption = self.ask(cast)
        for person in (cast.approver, cast.administrator, cast.stranger):
            with pytest.raises(PermissionDenied):
                grant_exemption(by=person, exemption=exemption)
        member(cast.health, "p3dn_team", user=cast.requester)
        del cast.requester.__dict__["_access_by_day"]
        with pytest.raises(ValidationError, match="yang memintanya"):
            grant_exemption(by=cast.requester, exemption=exemption)

    def test_an_import_needs_the_letter(self, cast: Cast) -> None:
        with pytest.raises(ValidationError) as caught:
            grant_exemption(by=cast.team, exemption=self.ask(cast, "import"))
        assert caught.value.message_dict.keys() == {"letter_number", "letter_date", "letter"}

    def test_refusing_needs_a_reason_and_cannot_be_undone(self, cast: Cast) -> None:
        exemption = self.ask(cast)
        with pytest.raises(ValidationError):
            refuse_exemption(by=cast.team, exemption=exemption, note="")
        refuse_exemption(by=cast.team, exemption=exemption, note="Ada produk lokal")
        with pytest.raises(ValidationError, match="sudah ditolak"):
            grant_exemption(by=cast.team, exemption=exemption)


class TestWantedChecks:
    """Nobody is stuck because nobody looked."""

    def test_asked_once_and_answered_by_a_search_of_the_class(self, cast: Cast) -> None:
        line = with_line(draft(cast), laptop(tkdn="20"))
        asked = [want_check(by=cast.requester, line=line) for _ in range(2)]
        assert asked[0].pk == asked[1].pk
        assert CheckWanted.objects.visible_to(cast.officer).open().get() == asked[0]
        assert not CheckWanted.objects.visible_to(cast.stranger).open().exists()
        NationalListCheckFactory(commodity=commodity(LAPTOP[:5]), has_trigger=False)
        assert not CheckWanted.objects.open().exists()

    def test_asked_for_what_the_line_wants(self, cast: Cast) -> None:
        line = with_line(draft(cast), laptop(tkdn="20"))
        asked = want_check(by=cast.requester, line=line)
        assert (asked.commodity, asked.keyword) == (line.commodity, line.description)
        with pytest.raises(ValidationError, match="tidak dapat diubah lagi"):
            want_check(by=cast.requester, line=submitted(cast, laptop()).lines.get())
