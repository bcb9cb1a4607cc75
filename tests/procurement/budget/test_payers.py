"""Each request line names the budget line that pays it, and is held of that one alone."""

from decimal import Decimal as D

import pghistory
import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from procurement.budget.ceiling import Ceiling, deliverable, left_of, room_for
from procurement.delivery.services import Delivered, Handover
from procurement.models import BudgetEntry, BudgetLine, Package, PurchaseRequest, RequestLine
from procurement.plan.packages.lines import write_lines
from procurement.request.services import add_line
from tests.factories.procurement import PackageFactory
from tests.procurement import acts
from tests.procurement.budget.test_ledger import Buyer
from tests.procurement.scenes import draft, laptop, with_line
from tests.procurement.shop import typed
from tests.support.cast import Cast, assemble
from tests.support.forms import send
from tests.support.processes.at_once import at_once

pytestmark = pytest.mark.django_db
MILLION = D(1_000_000)


def two_payers(cast: Cast, *amounts: int) -> tuple[Package, BudgetLine, BudgetLine]:
    """A package of two accounts, worth so many million each."""
    package = PackageFactory(agency=cast.health, ceiling=amounts[0] * MILLION)
    BudgetLine.objects.filter(package=package).update(mak="5.1.02", funding_source="APBD")
    second = BudgetLine.objects.create(
        package=package, mak="5.2.02", funding_source="DAK", fiscal_year=2026,
        amount=amounts[1] * MILLION,
    )  # fmt: skip
    package.refresh_from_db()
    first = package.budget_lines.exclude(pk=second.pk).get()
    return package, first, second


def asked(cast: Cast, package: Package, *payers: BudgetLine | None, **fields) -> PurchaseRequest:
    """A draft with ten laptops at a million for each payer."""
    with pghistory.context(user=cast.requester.pk):
        request = draft(cast, package=package)
        for payer in payers:
            with_line(request, laptop(), budget_line=payer, **fields)
    return request


def held_of(package: Package) -> list[D]:
    return [one.used / MILLION for one in left_of(package)]


class TestCeilings:
    """Money of one account does not pay for what another is meant for."""

    def test_each_is_held_of_what_it_names(self, cast: Cast) -> None:
        package, first, second = two_payers(cast, 12, 25)
        request, buyer = asked(cast, package, first, second, second), Buyer(cast)
        buyer.submit(request, D(1))
        assert held_of(package) == [30, 10, 20]
        buyer.approve(request, D(1))
        buyer.deliver(request, D("0.5"))
        assert held_of(package) == [30, 10, 20]
        buyer.close(request, D(1))
        half = D("4.99833335")
        assert held_of(package) == [3 * half, half, 2 * half]
        used = {(one.line.budget_line, one.budget_line) for one in request.budget_entries.all()}
        assert used == {(first, first), (second, second)}

    def test_a_full_account_refuses_though_the_package_has_room(self, cast: Cast) -> None:
        package, first, second = two_payers(cast, 12, 25)
        request = asked(cast, package, first, first)
        with pytest.raises(ValidationError) as caught:
            acts.submit_request(by=cast.requester, request=request)
        (said,) = caught.value.messages
        assert "baris anggaran 5.1.02 APBD sebesar Rp12.000.000" in said
        assert "Kurangi Rp8.000.000" in said
        whole, of_first = room_for([package], list(request.lines.all()))
        assert whole.fits and (of_first.budget_line, of_first.over) == (first, 8 * MILLION)
        RequestLine.objects.filter(pk=request.lines.last().pk).update(budget_line=second)
        assert acts.submit_request(by=cast.requester, request=request).state == "submitted"

    def test_up_to_the_last_rupiah_of_each(self, cast: Cast) -> None:
        package, first, second = two_payers(cast, 10, 10)
        request = asked(cast, package, first, second)
        acts.submit_request(by=cast.requester, request=request)
        assert [one.left for one in left_of(package)] == [0, 0, 0]

    def test_approval_looks_again_at_each(self, cast: Cast) -> None:
        package, first, second = two_payers(cast, 10, 10)
        request = asked(cast, package, first)
        acts.submit_request(by=cast.requester, request=request)
        BudgetLine.objects.filter(pk=first.pk).update(amount=9 * MILLION)
        with pytest.raises(ValidationError, match=r"baris anggaran 5\.1\.02 APBD"):
            acts.approve_request(by=cast.approver, request=request)

    def test_a_delivery_takes_what_its_own_account_still_allows(self, cast: Cast) -> None:
        package, first, second = two_payers(cast, 10, 10)
        request = asked(cast, package, first, second)
        Buyer(cast).submit(request, D(1))
        Buyer(cast).approve(request, D(1))
        BudgetLine.objects.filter(pk=first.pk).update(amount=4 * MILLION)
        package.refresh_from_db()
        found = {one.budget_line: one.most / MILLION for one in deliverable([package], request)}
        assert found == {None: 14, first: 4, second: 10}
        with pytest.raises(ValidationError) as caught, transaction.atomic():
            deliver(cast, request, D(5), D(5))
        (said,) = caught.value.messages
        assert "baris anggaran 5.1.02 APBD" in said and "yaitu Rp4.000.000" in said
        deliver(cast, request, D(4), D(10))

    def test_a_cancelled_delivery_opens_nothing_past_its_account(self, cast: Cast) -> None:
        package, first, second = two_payers(cast, 10, 10)
        request, buyer = asked(cast, package, first, unit_price=MILLION), Buyer(cast)
        for step, share in (
            ("submit", D(1)),
            ("approve", D(1)),
            ("deliver", D("0.31")),
            ("close", D(1)),
        ):
            getattr(buyer, step)(request, share)
        other = asked(cast, package, first, quantity=D(5))
        buyer.submit(other, D(1))
        with pytest.raises(ValidationError, match=r"baris anggaran 5\.1\.02 APBD"):
            buyer.cancel_delivery(request, D(1))

    @pytest.mark.django_db(transaction=True)
    def test_the_last_rupiah_of_an_account_go_to_one(self) -> None:
        cast = assemble()
        package, first, second = two_payers(cast, 15, 100)
        requests = [asked(cast, package, first) for _ in range(2)]
        results = at_once(*[
            lambda request=request: acts.submit_request(by=cast.requester, request=request)
            for request in requests
        ])  # fmt: skip
        assert sum(isinstance(one, ValidationError) for one in results) == 1
        assert held_of(package) == [10, 10, 0]


def deliver(cast: Cast, request: PurchaseRequest, *pieces: D) -> None:
    today, lines = timezone.localdate(), request.lines.order_by("position")
    acts.record_realization(
        by=cast.requester, request=request,
        handover=Handover(
            supplier_name="CV Karya", small_business="no", contract_number="1",
            contract_date=today, handover_number="1", handover_date=today,
        ),
        delivered=[
            Delivered(line_id=line.pk, quantity=count, unit_price=line.unit_price)
            for line, count in zip(lines, pieces, strict=True)
        ],
    )  # fmt: skip


class TestNaming:
    """Asked where there is a choice, taken where there is none, never guessed."""

    def test_the_only_one_is_taken(self, cast: Cast) -> None:
        request = draft(cast)
        line = add_line(by=cast.requester, request=request, line=typed(laptop()))
        assert line.budget_line == request.package.budget_lines.get()

    def test_one_that_an_earlier_plan_left_empty_is_no_choice(self, cast: Cast) -> None:
        package, first, second = two_payers(cast, 10, 0)
        line = add_line(
            by=cast.requester, request=draft(cast, package=package), line=typed(laptop())
        )
        assert line.budget_line == first

    def test_of_several_none_is_guessed(self, cast: Cast) -> None:
        package, first, second = two_payers(cast, 10, 10)
        request = draft(cast, package=package)
        line = add_line(by=cast.requester, request=request, line=typed(laptop()))
        assert line.budget_line is None
        with pytest.raises(ValidationError, match="Baris 1.*pilih baris anggaran"):
            acts.submit_request(by=cast.requester, request=request)
        acts.edit_line(by=cast.requester, line=line, to=typed(line.product, budget_line=second))
        acts.submit_request(by=cast.requester, request=request)
        assert held_of(package) == [5, 0, 5]

    def test_another_packages_is_refused(self, cast: Cast) -> None:
        _package, foreign, _second = two_payers(cast, 10, 10)
        request = draft(cast)
        with pytest.raises(ValidationError, match="bukan milik paketnya"):
            add_line(by=cast.requester, request=request, line=typed(laptop(), budget_line=foreign))

    def test_an_alternative_is_paid_by_the_same(self, cast: Cast) -> None:
        package, first, second = two_payers(cast, 10, 10)
        line = asked(cast, package, second).lines.get()
        changed = acts.choose_product(by=cast.requester, line=line, product=laptop())
        assert changed.budget_line == second

    def test_an_old_draft_takes_the_only_one_when_submitted(self, cast: Cast) -> None:
        request = asked(cast, PackageFactory(agency=cast.health), None)
        acts.submit_request(by=cast.requester, request=request)
        assert request.lines.get().budget_line == request.package.budget_lines.get()

    def test_what_is_held_of_no_line_stands_at_the_end(self, cast: Cast) -> None:
        package, first, _second = two_payers(cast, 30, 10)
        request = asked(cast, package, first)
        acts.submit_request(by=cast.requester, request=request)
        BudgetEntry.objects.create(
            request=request,
            package=package,
            budget_line=None,
            line=RequestLine.objects.get(),
            kind=BudgetEntry.Kind.RESERVE,
            amount=3 * MILLION,
        )
        whole, *lines, unnamed = left_of(package)
        assert (whole.used, unnamed.used) == (13 * MILLION, 3 * MILLION)
        assert (unnamed.ceiling, unnamed.budget_line, unnamed.package) == (0, None, package)
        assert sorted(one.used for one in lines) == [0, 10 * MILLION]

    def test_an_old_line_stays_on_what_it_was_booked_on(self, cast: Cast) -> None:
        package, buyer = PackageFactory(agency=cast.health, ceiling=10 * MILLION), Buyer(cast)
        request = asked(cast, package, None)
        buyer.submit(request, D(1))
        RequestLine.objects.update(budget_line=None)  # as before it was asked
        first = package.budget_lines.get()
        BudgetLine.objects.create(package=package, mak="b", fiscal_year=2026, amount=50 * MILLION)
        buyer.approve(request, D(1))
        assert {entry.budget_line for entry in request.budget_entries.all()} == {first}
        package.refresh_from_db()
        assert held_of(package) == [10, 10, 0]

    def test_a_plan_that_names_it_no_more_leaves_it_empty(self, cast: Cast) -> None:
        package, first, second = two_payers(cast, 10, 10)
        line = asked(cast, package, second).lines.get()
        write_lines(
            [
                (
                    package,
                    [
                        BudgetLine(
                            mak="5.1.02",
                            funding_source="APBD",
                            fiscal_year=first.fiscal_year,
                            amount=D(7),
                        )
                    ],
                )
            ]
        )
        second.refresh_from_db()
        line.refresh_from_db()
        assert (line.budget_line, second.amount) == (second, 0)


class TestPages:
    """What a buyer and an approver see of it."""

    @pytest.fixture
    def request_(self, cast: Cast) -> PurchaseRequest:
        """Two lines, of which one does not say who pays."""
        package, first, _second = two_payers(cast, 12, 25)
        return asked(cast, package, first, None)

    def test_the_form_asks_where_there_are_several(
        self, cast: Cast, client: Client, request_: PurchaseRequest
    ) -> None:
        client.force_login(cast.requester)
        url = reverse("procurement:line_edit", args=[request_.lines.last().pk])
        page = client.get(url).content.decode()
        assert "5.1.02 APBD" in page and "5.2.02 DAK" in page and 'name="budget_line"' in page
        answer = send(client, url, {"description": "x", "budget_line": ""})
        assert "Pilih baris anggaran yang membayar" in answer.content.decode()
        foreign = two_payers(cast, 1, 1)[1]
        answer = send(client, url, {"description": "x", "budget_line": foreign.pk})
        assert "Pilih salah satu baris anggaran paket ini" in answer.content.decode()

    def test_the_form_does_not_ask_where_there_is_one(self, cast: Cast, client: Client) -> None:
        client.force_login(cast.requester)
        line = asked(cast, PackageFactory(agency=cast.health), None).lines.get()
        page = client.get(reverse("procurement:line_edit", args=[line.pk])).content.decode()
        assert 'name="budget_line"' not in page

    def test_cards_and_approval_say_who_pays(
        self, cast: Cast, client: Client, request_: PurchaseRequest
    ) -> None:
        client.force_login(cast.requester)
        url = reverse("procurement:request_detail", args=[request_.pk])
        page = client.get(url).content.decode()
        assert "dibayar dari 5.1.02 APBD" in page and "baris anggaran tidak disebut" in page
        request_.lines.last().delete()
        acts.submit_request(by=cast.requester, request=request_)
        client.force_login(cast.approver)
        page = " ".join(client.get(url).content.decode().split())
        assert "dibayar dari 5.1.02 APBD" in page
        assert "sisa Rp2.000.000 dari Rp12.000.000" in page

    def test_the_package_shows_what_is_left_of_each(
        self, cast: Cast, client: Client, request_: PurchaseRequest
    ) -> None:
        request_.lines.last().delete()
        acts.submit_request(by=cast.requester, request=request_)
        client.force_login(cast.requester)
        url = reverse("procurement:package_detail", args=[request_.package_id])
        page = " ".join(client.get(url).content.decode().split())
        assert "5.2.02 DAK" in page and "Rp2.000.000" in page and "Rp27.000.000" in page


def test_a_ceiling_is_never_filled_above_its_brim() -> None:
    """The meter on the page takes no value above its maximum."""
    fits = Ceiling(Package(), ceiling=D(10), others=D(3), this=D(5))
    over = Ceiling(Package(), ceiling=D(10), others=D(8), this=D(5))
    assert (fits.filled, over.filled, over.over) == (8, 10, 3)
