"""A request passes its ceiling by a permit of who has a mandate: for its lines, its figures, once."""

from datetime import timedelta
from decimal import Decimal as D

import pghistory
import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Membership, Role
from p3dn.audit.editing.versions import version_of
from procurement.budget.ceiling import left_of, taken
from procurement.budget.excess import standing_over
from procurement.budget.mandates.services import end_mandate
from procurement.budget.permits.services import refuse_permit
from procurement.models import (
    BudgetLine,
    CeilingMandate,
    CeilingPermit,
    Package,
    PurchaseRequest,
    RequestLine,
)
from procurement.request.life.submission import submit_request as submit
from tests.procurement.acts import (
    approve_request,
    cancel_realization,
    cancel_request,
    submit_request,
    withdraw_request,
)
from tests.procurement.budget.permits import ask, asking, grant, mandate, package, permit_asked
from tests.procurement.budget.test_room import deliver
from tests.procurement.scenes import other_requester_of
from tests.support.cast import Cast, assemble, person
from tests.support.forms import send
from tests.support.processes.at_once import at_once

pytestmark = pytest.mark.django_db
State = CeilingPermit.State


def over(cast: Cast):
    """A package of which somebody holds ten of fifteen million, and a draft of ten more."""
    of = package(cast)
    submit_request(by=cast.requester, request=asking(cast, of))
    return of, asking(cast, of)


def price(cast: Cast, request: PurchaseRequest, each: int) -> None:
    """Its requester types another price."""
    with pghistory.context(user=cast.requester.pk):
        RequestLine.objects.filter(request=request).update(unit_price=D(each))


def told(refused: "pytest.ExceptionInfo[ValidationError]") -> list[str]:
    """All that was said."""
    return refused.value.messages


def test_the_stop_names_every_figure_and_the_remedy(cast: Cast) -> None:
    mandate(cast)
    of, request = over(cast)  # of one budget line: its ceiling is the package's, told once
    assert of.budget_lines.count() == 1
    with pytest.raises(ValidationError) as refused:
        submit_request(by=cast.requester, request=request)
    assert told(refused) == [
        f"Total Rp10.000.000 melebihi sisa pagu paket {of.rup_code} sebesar Rp5.000.000 (pagu Rp15.000.000, sudah"
        " terpakai permintaan lain Rp10.000.000). Kurangi Rp5.000.000."
    ]
    price(cast, request, 1_000_000)
    grant(cast.approver, ask(cast, request))
    submit_request(
        by=cast.requester, request=asking(cast, of, quantity=D(1), unit_price=D(1_000_000))
    )
    with pytest.raises(ValidationError) as refused:
        submit_request(by=cast.requester, request=request)
    assert told(refused) == [
        f"Total Rp10.000.000 melebihi sisa pagu paket {of.rup_code} sebesar Rp4.000.000 (pagu Rp15.000.000, sudah"
        " terpakai permintaan lain Rp11.000.000). Izin melampaui pagu hanya sampai Rp5.000.000."
        " Kurangi Rp1.000.000, atau minta izin lagi."
    ]


def test_what_is_asked_and_decided_needs_words_and_a_need(cast: Cast) -> None:
    mandate(cast)
    of, request = over(cast)
    with pytest.raises(ValidationError) as refused:
        ask(cast, request, reason="-", basis="-")
    assert told(refused) == [
        "Tulis alasannya dengan kata-kata; tanda “-” bukan alasan.",
        "Sebutkan surat atau keputusannya, dengan nomor dan tanggalnya.",
    ]
    permit = ask(cast, request)
    with pytest.raises(ValidationError) as refused:
        grant(cast.approver, permit, note="-")
    assert told(refused) == ["Tulis pertimbangannya dengan kata-kata."]
    Package.objects.filter(pk=of.pk).update(ceiling=D(50_000_000))
    with pytest.raises(ValidationError) as refused:
        ask(cast, asking(cast, of))
    assert told(refused) == ["Permintaan ini masih di dalam pagunya; izin tidak diperlukan."]


def test_it_passes_by_what_was_decided_and_the_ledger_says_so(cast: Cast) -> None:
    mandate(cast)
    of, request = over(cast)
    with pytest.raises(ValidationError, match=r"Kurangi Rp5\.000\.000"):
        submit_request(by=cast.requester, request=request)
    permit = grant(cast.approver, ask(cast, request))
    (whole,) = permit.figures.filter(budget_line=None)
    assert (whole.ceiling, whole.others, whole.this) == (
        D(15_000_000),
        D(10_000_000),
        D(10_000_000),
    )
    assert whole.over == D(5_000_000) and whole.left == D(-5_000_000)
    assert permit.seen == version_of(request) and permit.mandate.letter_number == "900/12/SETDA"
    submit_request(by=cast.requester, request=request)
    permit.refresh_from_db()
    assert permit.state == State.USED
    assert permit.used_by.budget_entries.get().amount == D(10_000_000)
    assert left_of(of)[0].left == D(-5_000_000)
    # what holds its money already is approved and delivered, the others' too
    for one in of.requests.order_by("pk"):
        approve_request(by=cast.approver, request=one)
    made = deliver(cast, request)
    assert taken([of.pk])[of.pk] == D(20_000_000)
    cancel_realization(by=cast.requester, realization=made, reason="Salah nomor")
    assert taken([of.pk])[of.pk] == D(20_000_000)


def test_nobody_else_gets_through_by_it(cast: Cast) -> None:
    mandate(cast)
    of, request = over(cast)
    grant(cast.approver, ask(cast, request))
    submit_request(by=cast.requester, request=request)
    with pytest.raises(ValidationError, match="melebihi sisa pagu"):
        submit_request(by=cast.requester, request=asking(cast, of, unit_price=D(1)))
    # nor its own request a second time
    withdraw_request(by=cast.requester, request=request)
    with pytest.raises(ValidationError, match="melebihi sisa pagu"):
        submit_request(by=cast.requester, request=request)


def test_another_thing_amount_or_figure_is_not_covered(cast: Cast) -> None:
    mandate(cast)
    of, request = over(cast)
    permit = ask(cast, request)
    price(cast, request, 1_000_001)
    with pytest.raises(ValidationError, match="berubah sejak izinnya diminta"):
        grant(cast.approver, permit)
    price(cast, request, 1_000_000)
    with pytest.raises(ValidationError, match="Angka pagunya berubah"):
        grant(cast.approver, permit, shown="0" * 64)
    grant(cast.approver, permit)
    with pytest.raises(ValidationError, match="melebihi sisa pagu"), transaction.atomic():
        price(cast, request, 900_000)
        submit_request(by=cast.requester, request=request)
    # what others took since is not covered either, and the message says how far the permit goes
    submit_request(by=cast.requester, request=asking(cast, of, unit_price=D(100_000)))
    with pytest.raises(ValidationError, match=r"hanya sampai Rp5\.000\.000.*Kurangi Rp1\.000\.000"):
        submit_request(by=cast.requester, request=request)


def test_it_lifts_nothing_else_and_a_check_that_cannot_run_stops(cast: Cast) -> None:
    mandate(cast)
    of, request = over(cast)
    grant(cast.approver, ask(cast, request))
    Package.objects.filter(pk=of.pk).update(is_active=False)
    with pytest.raises(ValidationError, match="tidak aktif di RUP"):
        submit_request(by=cast.requester, request=request)
    Package.objects.filter(pk=of.pk).update(is_active=True)
    BudgetLine.objects.create(package=of, mak="5.1", fiscal_year=2026, amount=D(1))
    with pytest.raises(ValidationError, match="pilih baris anggaran"):
        submit_request(by=cast.requester, request=request)


class TestWho:
    """Named people by a letter, for as long as it and their role last; never an author."""

    def test_without_a_mandate_nobody_is_asked(self, cast: Cast) -> None:
        _of, request = over(cast)
        with pytest.raises(ValidationError, match="Belum ada yang berwenang"):
            ask(cast, request)

    def test_others_and_authors_do_not_decide(self, cast: Cast) -> None:
        mandate(cast)
        _of, request = over(cast)
        permit = ask(cast, request)
        for one in (cast.team, cast.administrator, cast.requester):
            with pytest.raises(PermissionDenied):
                grant(one, permit)
        colleague = other_requester_of(cast)
        Membership.objects.create(
            user=colleague, agency=cast.health, role=Role.APPROVER, valid_from=timezone.localdate()
        )
        held = colleague.memberships.get(role=Role.APPROVER)
        colleague.memberships.filter(role=Role.REQUESTER).update(valid_from="2020-01-01")
        CeilingPermit.objects.filter(pk=permit.pk).update(asked_by=colleague)
        CeilingMandate.objects.filter().update(membership=held)
        with pytest.raises(ValidationError, match="Anda ikut menulis permintaan ini"):
            grant(colleague, permit)

    def test_a_mandate_ends_with_its_days_its_role_or_a_reason(self, cast: Cast) -> None:
        today = timezone.localdate()
        given = mandate(cast)
        _of, request = over(cast)
        permit = ask(cast, request)
        Membership.objects.filter(pk=given.membership_id).update(valid_to=today - timedelta(1))
        with pytest.raises(PermissionDenied):
            grant(cast.approver, permit)
        Membership.objects.filter(pk=given.membership_id).update(valid_to=None)
        type(given).objects.update(
            valid_from=today - timedelta(9), letter_date=today - timedelta(9)
        )
        type(given).objects.update(valid_to=today - timedelta(1))
        with pytest.raises(PermissionDenied):
            grant(cast.approver, permit)
        type(given).objects.update(valid_to=today)
        end_mandate(
            by=cast.administrator, mandate=given, seen=version_of(given), reason="Pindah tugas"
        )
        with pytest.raises(PermissionDenied):
            grant(cast.approver, permit)

    def test_it_is_given_to_somebody_else_by_a_letter(self, cast: Cast) -> None:
        with pytest.raises(PermissionDenied):
            mandate(cast, person("asing", cast.elsewhere, Role.APPROVER))
        with pytest.raises(ValidationError, match="PA/KPA atau Tim P3DN"):
            mandate(cast, cast.requester)
        with pytest.raises(ValidationError, match="angkanya"):
            mandate(cast, letter_number="tanpa nomor")


def test_what_was_decided_stays(cast: Cast) -> None:
    mandate(cast)
    _of, request = over(cast)
    permit = grant(cast.approver, ask(cast, request))
    for change in ({"decision_note": "Lain"}, {"state": State.ASKED}):
        with pytest.raises(DatabaseError, match="as it was decided"), transaction.atomic():
            CeilingPermit.objects.filter(pk=permit.pk).update(**change)
    with pytest.raises(DatabaseError), transaction.atomic():
        permit.delete()
    cancel_request(by=cast.requester, request=request, reason="Ditunda")
    permit.refresh_from_db()
    assert permit.state == State.VOID


def test_a_refusal_keeps_its_figures(cast: Cast) -> None:
    mandate(cast)
    _of, request = over(cast)
    permit = ask(cast, request)
    refuse_permit(by=cast.approver, permit=permit, seen=version_of(permit), note="Tunggu DPPA.")
    assert permit.figures.get(budget_line=None).over == D(5_000_000)
    with pytest.raises(ValidationError, match="Izin ini sudah diputuskan atau gugur: "):
        permit.refresh_from_db()
        grant(cast.approver, permit)


def test_the_walk_in_the_browser_and_the_report(cast: Cast, client: Client) -> None:
    mandate(cast)
    _of, request = over(cast)
    shown = reverse("procurement:request_detail", args=[request.pk])
    asked = reverse("procurement:permit_ask", args=[request.pk])
    client.force_login(cast.requester)
    assert asked in client.get(shown).content.decode()
    words = {"ground": "shifted", "basis": "Surat 9/2026", "reason": "Sudah digeser TAPD."}
    assert send(client, asked, words, on=asked).status_code == 302
    permit = CeilingPermit.objects.get()
    page = reverse("procurement:permit_detail", args=[permit.pk])
    client.force_login(cast.approver)
    notice = cast.approver.notices.get(kind="permit_asked")
    assert notice.record == str(permit.pk)
    answer = send(client, page, {"action": "grant", "note": "Sudah ditetapkan."}, on=page)
    assert answer.status_code == 302
    client.force_login(cast.auditor)
    listed = reverse("procurement:permit_list")
    told = client.get(listed).content.decode()
    assert "Rp5.000.000" in told and "Diberikan, belum dipakai" in told
    assert client.get(listed, {"unduh": "csv"}).status_code == 200
    assert client.get(listed, {"status": "Ditolak"}).context["page_obj"].paginator.count == 0


@pytest.mark.django_db(transaction=True)
class TestAtOnce:
    """In one moment, on the real database."""

    def test_it_is_used_once_and_for_no_more_than_was_decided(self) -> None:
        """One permit, its request twice and a rival who takes what is left: never both."""
        cast = assemble()
        mandate(cast)
        of, request = over(cast)
        grant(cast.approver, ask(cast, request))
        rival, seen = asking(cast, of, unit_price=D(500_000)), version_of(request)
        results = at_once(
            lambda: submit(by=cast.requester, request=request, seen=seen),
            lambda: submit(by=cast.requester, request=request, seen=seen),
            lambda: submit_request(by=cast.requester, request=rival),
        )
        assert sum(not isinstance(one, Exception) for one in results) == 1
        held = taken([of.pk])[of.pk]
        used = CeilingPermit.objects.filter(state=State.USED).count()
        assert held == (D(20_000_000) if used else D(15_000_000))

    def test_two_permits_on_one_ceiling_do_not_add_up_unseen(self) -> None:
        """Each was decided on figures without the other: one passes, the other is decided anew."""
        cast = assemble()
        mandate(cast)
        of, first = over(cast)
        second = asking(cast, of)
        for one in (first, second):
            grant(cast.approver, ask(cast, one))
        results = at_once(
            *[
                lambda one=one: submit_request(by=cast.requester, request=one)
                for one in (first, second)
            ]
        )
        assert sum(isinstance(one, ValidationError) for one in results) == 1
        assert taken([of.pk])[of.pk] == D(20_000_000)

    def test_a_mandate_ends_before_a_decision_or_after_it(self) -> None:
        cast = assemble()
        given = mandate(cast)
        _of, request = over(cast)
        permit = ask(cast, request)
        ended, granted = at_once(
            lambda: end_mandate(
                by=cast.administrator, mandate=given, seen=version_of(given), reason="Pindah tugas"
            ),
            lambda: grant(cast.approver, permit),
        )
        permit.refresh_from_db()
        given.refresh_from_db()
        assert not isinstance(ended, Exception)
        if isinstance(granted, Exception):
            assert isinstance(granted, PermissionDenied) and permit.state == State.ASKED
        else:
            assert permit.decided_at < given.ended_at


def test_a_permit_that_nobody_used_lets_nothing_stand_above_a_ceiling(cast: Cast) -> None:
    request = submit_request(by=cast.requester, request=asking(cast, package(cast)))
    assert request.budget_entries.exists(), "it holds some of the ceiling"
    permit_asked(cast, request).figures.create(
        package=request.package, ceiling=15_000_000, others=0, this=10_000_000, over=5_000_000
    )
    assert standing_over([request.package_id]) == {}


def test_a_mandate_lasts_as_long_as_the_role_to_the_day(cast: Cast) -> None:
    today = timezone.localdate()
    Membership.objects.filter(user=cast.approver).update(valid_to=today)
    with pytest.raises(ValidationError) as refused:
        mandate(cast, valid_to=today + timedelta(days=1))
    assert set(refused.value.message_dict) == {"valid_to"}
    assert mandate(cast, valid_to=today).valid_to == today
