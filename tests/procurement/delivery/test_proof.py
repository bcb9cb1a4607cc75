"""What a delivered line proves, and what differs from the approval, by shifting dates."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from p3dn.regulation.judging.afterwards.proof import Deviation, Judged
from procurement.delivery.acceptance.services import NOTHING_FOUND, Accepted
from procurement.delivery.findings import in_words
from procurement.delivery.proof import approved_of, facts_of, finding, prove
from procurement.delivery.services import Delivered, Handover
from procurement.judgement import judging as judgement
from procurement.models import Decision, LineDecision
from tests.factories.catalog import CertificateFactory, ProductFactory, StandingChangeFactory
from tests.factories.procurement import LineFactory, RequestFactory
from tests.procurement.acts import record_realization

DAY = date(2026, 3, 17)


@pytest.fixture
def certificate(db):
    """A certificate of 41.20 percent for one product, in force all of 2026."""
    product = ProductFactory(unit="unit")
    return CertificateFactory(
        producer=product.producer,
        products=[product],
        tkdn=Decimal("41.20"),
        issued_on=date(2026, 1, 1),
        tkdn_valid_until=date(2026, 12, 31),
    )


@pytest.fixture
def line(certificate):
    """A line of the certified product, judged as it was approved."""
    request = RequestFactory(state="approved")
    line = LineFactory(request=request, product=certificate.products.get())
    (judged,) = judgement.judge([line], date(2026, 2, 1))
    judgement.freeze_all([judged], "approve")
    return line


def delivered(line, contract_date=DAY, handover_date=DAY, accepted=NOTHING_FOUND):
    realization = record_realization(
        by=line.request.requester,
        request=line.request,
        handover=Handover(
            supplier_name="CV Contoh",
            small_business="no",
            contract_number="SP/1",
            contract_date=contract_date,
            handover_number="BAST/1",
            handover_date=handover_date,
        ),
        delivered=[
            Delivered(
                line_id=line.pk,
                quantity=line.quantity,
                unit_price=line.unit_price,
                accepted=accepted,
            )
        ],
    )
    return realization.lines.get()


def test_a_certificate_in_force_is_recorded_with_its_value(line):
    written = delivered(line)
    assert (written.origin, written.tkdn) == ("domestic", Decimal("41.20"))
    assert written.findings == []
    judged = facts_of(written.assessment)
    assert (judged.contract_date, judged.request_date) == (DAY, DAY), (
        "the law of the contract's day"
    )


def test_a_certificate_that_lapses_after_the_contract_counts_and_is_shown(line, certificate):
    StandingChangeFactory(certificate=certificate, kind="revoked", effective_on=date(2026, 4, 1))
    written = delivered(line, handover_date=date(2026, 5, 4))
    assert (written.origin, written.tkdn) == ("domestic", Decimal("41.20"))
    (sentence,) = in_words(written.findings)
    assert certificate.number in sentence
    assert "dicabut pada tanggal serah terima" in sentence


def test_a_certificate_gone_before_the_contract_does_not_count(line, certificate):
    StandingChangeFactory(certificate=certificate, kind="revoked", effective_on=date(2026, 3, 1))
    written = delivered(line)
    assert (written.origin, written.tkdn) == ("unknown", None)
    sentences = " ".join(in_words(written.findings))
    assert "Status sertifikat saat persetujuan: berlaku; pada tanggal kontrak: dicabut" in sentences


def test_another_certificate_and_value_since_the_approval_are_shown(line, certificate):
    StandingChangeFactory(certificate=certificate, kind="superseded", effective_on=DAY)
    newer = CertificateFactory(
        producer=certificate.producer,
        products=[certificate.products.get()],
        tkdn=Decimal("26.50"),
        issued_on=date(2026, 3, 1),
        tkdn_valid_until=date(2031, 2, 28),
    )
    written = delivered(line)
    assert written.tkdn == Decimal("26.50")
    sentences = " ".join(in_words(written.findings))
    assert "41,20%; pada tanggal kontrak: 26,50%" in sentences
    assert newer.number in sentences


def test_a_certificate_replaced_after_the_contract_is_shown(line, certificate):
    CertificateFactory(
        producer=certificate.producer,
        products=[certificate.products.get()],
        tkdn=Decimal("90"),
        issued_on=date(2026, 4, 1),
        tkdn_valid_until=date(2031, 2, 28),
    )
    written = delivered(line, handover_date=date(2026, 5, 4))
    assert written.tkdn == Decimal("41.20")
    (sentence,) = in_words(written.findings)
    assert "digantikan pada tanggal serah terima" in sentence


@pytest.mark.parametrize("issued_on", [date(2025, 1, 1), date(2026, 2, 1)])
def test_an_entry_refused_under_the_same_number_is_not_what_was_relied_on(
    line, certificate, issued_on
):
    CertificateFactory(
        producer=certificate.producer,
        products=[certificate.products.get()],
        number=certificate.number,
        issued_on=issued_on,
        refused=True,
    )
    assert delivered(line).findings == []


def test_what_was_offered_is_what_was_approved(line, certificate):
    """Though the certificate of the contract's day says less."""
    StandingChangeFactory(certificate=certificate, kind="superseded", effective_on=DAY)
    CertificateFactory(
        producer=certificate.producer,
        products=[certificate.products.get()],
        tkdn=Decimal("26.50"),
        issued_on=date(2026, 3, 1),
        tkdn_valid_until=date(2031, 2, 28),
    )
    written = delivered(line, accepted=Accepted(tkdn=Decimal(30), source="Laporan 7"))
    sentences = in_words(written.findings)
    assert "TKDN tercapai 30,00%, kurang dari yang ditawarkan, 41,20%." in sentences
    assert written.achieved.offered == Decimal("41.20")


def test_findings_stay_when_the_catalogue_changes_later(line, certificate):
    written = delivered(line)
    StandingChangeFactory(certificate=certificate, kind="revoked", effective_on=date(2026, 1, 2))
    written.refresh_from_db()
    assert (written.tkdn, written.findings) == (Decimal("41.20"), [])


def test_what_is_not_known_of_a_product_is_kept_as_nothing(line):
    known = approved_of([line])[line.pk]
    chosen = replace(known.chosen, tkdn=None, unit_price=None, available=Decimal("2.50"))
    then = Judged(known.verdict, replace(known.facts, candidates=(chosen,)))
    kept = [finding(one, then, known) for one in (Deviation.TKDN, Deviation.PRICE)]
    assert [one["was"] for one in kept] == ["", ""] and kept[0]["now"] == "41.2"
    assert finding(Deviation.CAPACITY, known, then)["now"] == "2.5"


def test_each_line_is_early_by_its_own_last_approval(line, monkeypatch):
    """Approved on the 10th, given back and approved again on the 20th; the other line since the 12th."""
    request = line.request
    other = LineFactory(request=request)
    steps = [("approve", 10, [line]), ("approve", 12, [other]), ("recheck", 15, [line]),
             ("approve", 20, [line]), ("endorse", 25, [line, other])]  # fmt: skip
    for action, day, lines in steps:
        moment = datetime(2026, 3, day, 3, tzinfo=UTC)
        with monkeypatch.context() as patch:
            patch.setattr("django.utils.timezone.now", lambda moment=moment: moment)
            decision = Decision.objects.create(
                request=request, action=action, actor=request.requester
            )
        for one in lines:
            LineDecision.objects.create(decision=decision, line=one, state="approved")
    request.decided_at = datetime(2026, 3, 28, tzinfo=UTC)
    request.save()
    proofs = prove([line, other], contract_date=date(2026, 3, 17), handover_date=DAY)
    early = {"code": "early", "was": "2026-03-20", "now": "2026-03-17"}
    assert early in proofs[line.pk].findings
    assert [one["code"] for one in proofs[other.pk].findings] == []


@pytest.mark.parametrize(("day", "early"), [(16, True), (17, False), (18, False)])
def test_a_contract_before_the_approval_is_shown(line, day, early):
    line.request.decided_at = datetime(2026, 3, 16, 17, 30, tzinfo=UTC)  # 17 March in Jakarta
    line.request.save()
    found = delivered(line, contract_date=date(2026, 3, day), handover_date=date(2026, 3, 20))
    assert in_words(found.findings) == (
        ["Kontrak tanggal 16 Maret 2026 mendahului persetujuan tanggal 17 Maret 2026."]
        if early
        else []
    )
