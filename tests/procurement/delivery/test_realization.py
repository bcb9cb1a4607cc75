"""Deliveries: what is refused, what is written, and that sums and spending move together."""

import threading
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from procurement.delivery import services
from procurement.delivery.services import Delivered, Handover, remaining
from procurement.models import (
    Assessment,
    LineState,
    PurchaseRequest,
    Realization,
    RealizationLine,
    SpendingCell,
)
from procurement.spending.reconcile import reconcile
from tests.factories.procurement import AgencyFactory, LineFactory, RequestFactory, member
from tests.procurement.acts import cancel_realization, close_request, record_realization

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 17)


def handover(number: str = "BAST/1", **fields) -> Handover:
    stated = {
        "supplier_name": "CV Karya Contoh",
        "small_business": "yes",
        "contract_number": "SP/1",
        "contract_date": DAY,
        "handover_number": number,
        "handover_date": DAY,
    }
    return Handover(**stated | fields)


def deliver(line, quantity="10", unit_price="1000000") -> list[Delivered]:
    return [Delivered(line_id=line.pk, quantity=Decimal(quantity), unit_price=Decimal(unit_price))]


@pytest.fixture
def line():
    """Ten units at one million under an approved request of a package of one billion."""
    return LineFactory(request=RequestFactory(state="approved"))


@pytest.fixture
def record(line):
    def act(quantity="10", unit_price="1000000", number="BAST/1", **fields):
        return record_realization(
            by=line.request.requester,
            request=line.request,
            handover=handover(number, **fields),
            delivered=deliver(line, quantity, unit_price),
        )

    return act


def test_it_writes_the_delivery_its_judgement_and_the_sums(line, record):
    realization = record("4", "999999.99")
    (written,) = realization.lines.all()
    assert written.value == Decimal("3999999.96")
    assert written.assessment.occasion == Assessment.Occasion.HANDOVER
    assert (realization.agency, realization.region) == (line.request.agency, line.request.region)
    month = SpendingCell.objects.get()
    assert (month.year, month.month, month.value) == (2026, 3, Decimal("3999999.96"))
    assert month.small_business_value == month.value
    reconcile()


def test_what_is_not_proven_stays_unknown(record):
    (written,) = record().lines.all()
    assert (written.origin, written.tkdn) == ("unknown", None)


def test_more_than_was_asked_for_is_refused_over_several_handovers(line, record):
    record("7", number="BAST/1")
    with pytest.raises(ValidationError) as caught:
        record("3.01", number="BAST/2")
    (message,) = caught.value.message_dict[f"quantity_{line.pk}"]
    assert "1. Laptop 14 inci" in message
    assert "3,01 unit" in message
    assert "sisanya 3 unit" in message
    assert Realization.objects.count() == 1


def test_a_price_above_the_approved_one_is_refused_with_both(line, record):
    with pytest.raises(ValidationError) as caught:
        record("1", "1000000.01")
    (message,) = caught.value.message_dict[f"unit_price_{line.pk}"]
    assert "Rp1.000.000,01" in message
    assert "Rp1.000.000." in message


def test_a_total_above_the_ceiling_is_refused_with_the_amounts(line, record):
    line.request.package.ceiling = Decimal(5_000_000)
    line.request.package.save()
    record("2", number="BAST/1")
    with pytest.raises(ValidationError, match=r"Rp4\.000\.000 .* Rp3\.000\.000.*Rp5\.000\.000"):
        record("4", number="BAST/2")


def test_the_ceiling_is_shared_by_the_requests_of_a_package(line, record):
    package = line.request.package
    package.ceiling = Decimal(12_000_000)
    package.save()
    record("10")
    other = LineFactory(request=RequestFactory(state="approved", package=package))
    with pytest.raises(ValidationError, match=r"Rp2\.000\.000"):
        record_realization(
            by=other.request.requester,
            request=other.request,
            handover=handover("BAST/2"),
            delivered=deliver(other, "3"),
        )


@pytest.mark.parametrize("state", ["draft", "submitted", "returned", "rejected", "cancelled"])
def test_only_approved_requests_are_delivered(state):
    line = LineFactory(request=RequestFactory(state=state))
    with pytest.raises(ValidationError, match="hanya yang disetujui"):
        record_realization(
            by=line.request.requester,
            request=line.request,
            handover=handover(),
            delivered=deliver(line),
        )


@pytest.mark.parametrize("role", ["approver", "auditor", "administrator", "p3dn_team"])
def test_only_the_agencys_requesters_record(line, role):
    stranger = member(AgencyFactory(), "requester")
    for person in (stranger, member(line.request.agency, role)):
        with pytest.raises(PermissionDenied):
            record_realization(
                by=person, request=line.request, handover=handover(), delivered=deliver(line)
            )
    assert not Realization.objects.exists()


@pytest.mark.parametrize("field", ["contract_date", "handover_date"])
def test_a_day_that_has_not_come_is_refused(record, field):
    tomorrow = timezone.localdate() + timedelta(days=1)
    with pytest.raises(ValidationError) as caught:
        record(**{"handover_date": tomorrow, field: tomorrow})
    assert field in caught.value.message_dict


def test_a_handover_before_its_contract_is_refused(record):
    with pytest.raises(ValidationError, match="sebelum tanggal kontrak"):
        record(contract_date=DAY + timedelta(days=1))


def test_the_same_handover_twice_is_refused(record):
    record("1")
    with pytest.raises(ValidationError, match="sudah dicatat"):
        record("1")


def test_lines_of_another_request_and_no_lines_are_refused(line):
    other = LineFactory(request=RequestFactory(state="approved"))
    for delivered in ([], deliver(other), deliver(line, "1") * 2):
        with pytest.raises(ValidationError):
            record_realization(
                by=line.request.requester,
                request=line.request,
                handover=handover(),
                delivered=delivered,
            )


def test_nothing_is_half_written_when_the_sums_fail(record, monkeypatch):
    def fail(realization, lines):
        raise RuntimeError("jumlah gagal")

    monkeypatch.setattr(services, "write_delivery", fail)
    with pytest.raises(RuntimeError), transaction.atomic():
        record()
    assert not Realization.objects.exists()
    assert not Assessment.objects.exists()


def test_the_last_unit_completes_the_request(line, record):
    record("9", number="BAST/1")
    line.request.refresh_from_db()
    assert line.request.state == PurchaseRequest.State.APPROVED
    record("1", number="BAST/2")
    line.request.refresh_from_db()
    assert line.request.state == PurchaseRequest.State.COMPLETED
    assert line.request.lines.get().state == LineState.DELIVERED
    (decision,) = line.request.decisions.all()
    assert (decision.action, decision.note) == ("complete", "")


def test_who_completes_it_in_anothers_place_is_written_down(line):
    principal = line.request.requester
    deputy = member(
        line.request.agency, "requester", on_behalf_of=principal, acting_as="plt",
        letter_number="800/12/BKPSDM", letter_date=DAY,
    )  # fmt: skip
    record_realization(
        by=deputy, request=line.request, handover=handover(), delivered=deliver(line)
    )
    decision = line.request.decisions.get(action="complete")
    assert (decision.actor, decision.on_behalf_of) == (deputy, principal)
    assert decision.letter_number == "800/12/BKPSDM"


def test_cancelling_restores_sums_quantity_and_request(line, record):
    realization = record("10")
    cancel_realization(by=line.request.requester, realization=realization, reason=" salah ketik ")
    realization.refresh_from_db()
    assert (realization.is_cancelled, realization.cancel_reason) == (True, "salah ketik")
    assert realization.lines.count() == 1
    assert SpendingCell.objects.get().value == 0
    assert remaining([line]) == {line.pk: 10}
    line.request.refresh_from_db()
    assert line.request.state == PurchaseRequest.State.APPROVED
    assert list(line.request.decisions.values_list("action", flat=True)) == ["complete", "reopen"]
    record("10")
    assert SpendingCell.objects.get().value == 10_000_000
    reconcile()


def test_cancelling_needs_a_reason_and_happens_once(line, record):
    realization, by = record("1"), line.request.requester
    with pytest.raises(ValidationError):
        cancel_realization(by=by, realization=realization, reason="  ")
    cancel_realization(by=by, realization=realization, reason="salah")
    with pytest.raises(ValidationError, match="sudah dibatalkan"):
        cancel_realization(by=by, realization=realization, reason="salah")
    with pytest.raises(PermissionDenied):
        cancel_realization(
            by=member(line.request.agency, "approver"), realization=realization, reason="salah"
        )


def test_the_rest_is_given_up_with_a_reason(line, record):
    record("1")
    by = line.request.requester
    with pytest.raises(ValidationError):
        close_request(by=by, request=line.request, reason="")
    closed = close_request(by=by, request=line.request, reason="penyedia tidak sanggup")
    assert closed.state == PurchaseRequest.State.COMPLETED
    assert closed.decisions.get().note == "penyedia tidak sanggup"
    with pytest.raises(ValidationError, match="hanya yang disetujui"):
        record("1", number="BAST/2")


@pytest.mark.parametrize(
    "write",
    [
        lambda: Realization.objects.all().delete(),
        lambda: Realization.objects.update(supplier_name="lain"),
        lambda: RealizationLine.objects.update(origin="domestic"),
    ],
)
def test_the_database_refuses_to_rewrite_a_delivery(record, write):
    record("1")
    with pytest.raises(DatabaseError), transaction.atomic():
        write()


@pytest.mark.django_db(transaction=True)
def test_two_handovers_at_once_do_not_deliver_more_than_was_asked_for():
    line = LineFactory(request=RequestFactory(state="approved"))
    outcomes: list[str] = []
    barrier = threading.Barrier(2)

    def act(number: str) -> None:
        try:
            barrier.wait(10)
            record_realization(
                by=line.request.requester,
                request=line.request,
                handover=handover(number),
                delivered=deliver(line, "6"),
            )
            outcomes.append("recorded")
        except ValidationError:
            outcomes.append("refused")
        finally:
            connection.close()

    threads = [threading.Thread(target=act, args=(f"BAST/{n}",)) for n in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(outcomes) == ["recorded", "refused"]
    assert remaining([line]) == {line.pk: 4}
    assert SpendingCell.objects.get().value == 6_000_000
