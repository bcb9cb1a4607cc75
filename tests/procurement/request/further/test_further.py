"""One request drawing on several packages: each line is held of the one that pays it, of no other."""

from decimal import Decimal as D

import pghistory
import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, transaction
from django.urls import reverse

from procurement.budget.ceiling import left_of
from procurement.models import BudgetLine, Expense, Package, PurchaseRequest
from procurement.plan.packages.reads import for_list, requests_of
from procurement.request.services import add_line
from procurement.rules.reads import lines_of_package
from procurement.shared.deciding.authors import authors_of
from tests.factories.procurement import PackageFactory
from tests.procurement import acts
from tests.procurement.budget.test_ledger import Buyer
from tests.procurement.request.test_unplanned import start
from tests.procurement.scenes import draft, laptop, other_requester_of, with_line
from tests.procurement.shop import typed
from tests.procurement.tabs import signed_in, text_of
from tests.support.cast import Cast, assemble
from tests.support.forms import send
from tests.support.processes.at_once import at_once

pytestmark = pytest.mark.django_db
MILLION = D(1_000_000)


def package_of(cast: Cast, millions: int, **fields) -> Package:
    return PackageFactory(agency=cast.health, ceiling=millions * MILLION, **fields)


def payer(package: Package) -> BudgetLine:
    return package.budget_lines.get()


def from_two(cast: Cast, first: Package, second: Package, **fields) -> PurchaseRequest:
    """A draft with ten laptops at a million from each."""
    with pghistory.context(user=cast.requester.pk):
        request = draft(cast, package=first)
        acts.add_package(by=cast.requester, request=request, package=second)
        for package in (first, second):
            with_line(request, laptop(), budget_line=payer(package), **fields)
    return request


def used(*packages: Package) -> list[D]:
    return [left_of(package)[0].used / MILLION for package in packages]


class TestMoney:
    """Ledger, ceilings and purchases follow the package that pays."""

    def test_each_line_is_held_of_its_own_from_submission_to_delivery(self, cast: Cast) -> None:
        first, second = package_of(cast, 10), package_of(cast, 10)
        request, buyer = from_two(cast, first, second), Buyer(cast)
        buyer.submit(request, D(1))
        assert used(first, second) == [10, 10]
        buyer.approve(request, D(1))
        buyer.deliver(request, D("0.5"))
        assert used(first, second) == [10, 10]
        paid = {one.request_line.budget_line.package: one.package for one in Expense.objects.all()}
        assert paid == {first: first, second: second}
        buyer.close(request, D(1))
        entries = request.budget_entries.all()
        assert {(one.package, one.budget_line.package) for one in entries} == {
            (first, first), (second, second),
        }  # fmt: skip
        assert used(first, second) == [D("4.99833335")] * 2

    def test_the_further_ones_ceiling_stops_though_the_own_has_room(self, cast: Cast) -> None:
        first, second = package_of(cast, 100), package_of(cast, 9)
        request = from_two(cast, first, second)
        with pytest.raises(ValidationError) as caught:
            acts.submit_request(by=cast.requester, request=request)
        said = " ".join(caught.value.messages)
        assert f"paket {second.rup_code} sebesar Rp9.000.000" in said
        assert "Kurangi Rp1.000.000" in said and first.rup_code not in said

    def test_a_further_one_that_left_the_plan_stops_too(self, cast: Cast) -> None:
        first, second = package_of(cast, 100), package_of(cast, 100)
        request = from_two(cast, first, second)
        Package.objects.filter(pk=second.pk).update(is_active=False)
        with pytest.raises(ValidationError, match=f"{second.rup_code} sudah tidak aktif"):
            acts.submit_request(by=cast.requester, request=request)

    def test_a_delivery_takes_what_its_own_package_still_allows(self, cast: Cast) -> None:
        first, second = package_of(cast, 10), package_of(cast, 10)
        request, buyer = from_two(cast, first, second), Buyer(cast)
        buyer.submit(request, D(1))
        buyer.approve(request, D(1))
        BudgetLine.objects.filter(package=second).update(amount=4 * MILLION)
        with pytest.raises(ValidationError, match=f"RUP {second.rup_code}.*yaitu Rp4.000.000"):
            buyer.deliver(request, D(1))

    @pytest.mark.django_db(transaction=True)
    def test_two_that_draw_crosswise_neither_overspend_nor_wait_for_each_other(self) -> None:
        cast = assemble()
        first, second = package_of(cast, 15), package_of(cast, 15)
        requests = [from_two(cast, first, second), from_two(cast, second, first)]
        results = at_once(*[
            lambda request=request: acts.submit_request(by=cast.requester, request=request)
            for request in requests
        ])  # fmt: skip
        assert sum(isinstance(one, ValidationError) for one in results) == 1
        assert sum(isinstance(one, PurchaseRequest) for one in results) == 1
        assert used(first, second) == [10, 10]


class TestChoosing:
    """Which packages may pay together, and when one may be let go."""

    @pytest.mark.parametrize(
        ("other", "said"),
        [
            ({"fiscal_year": 2025}, "tahun anggaran 2025"),
            ({"method": "Tender"}, "Metode pengadaan"),
            ({"is_active": False}, "tidak aktif"),
        ],
    )
    def test_another_year_way_or_a_gone_one_is_bought_apart(
        self, cast: Cast, other: dict[str, object], said: str
    ) -> None:
        request, second = draft(cast), package_of(cast, 10, **other)
        with pytest.raises(ValidationError, match=said):
            acts.add_package(by=cast.requester, request=request, package=second)

    def test_another_agencys_or_twice_or_none_of_its_own_is_refused(self, cast: Cast) -> None:
        request, foreign = draft(cast), PackageFactory(agency=cast.industry)
        for package, said in ((foreign, "perangkat daerah lain"), (request.package, "sudah ada")):
            with pytest.raises(ValidationError, match=said):
                acts.add_package(by=cast.requester, request=request, package=package)
        with pytest.raises(ValidationError, match="tanpa paket RUP"):
            acts.add_package(by=cast.requester, request=start(cast), package=package_of(cast, 10))
        with pytest.raises(PermissionDenied):
            acts.add_package(by=cast.approver, request=request, package=package_of(cast, 10))

    def test_one_that_pays_stays_whoever_writes(self, cast: Cast) -> None:
        first, second = package_of(cast, 10), package_of(cast, 10)
        request = from_two(cast, first, second)
        with pytest.raises(ValidationError, match="Pindahkan dahulu"):
            acts.drop_package(by=cast.requester, request=request, package=second)
        with pytest.raises(DatabaseError, match="stays with a request"), transaction.atomic():
            request.further.all().delete()
        line = request.lines.get(budget_line=payer(second))
        acts.edit_line(
            by=cast.requester, line=line, to=typed(line.product, budget_line=payer(first))
        )
        acts.drop_package(by=cast.requester, request=request, package=second)
        assert not request.further.exists()

    def test_a_package_that_was_not_taken_pays_nothing(self, cast: Cast) -> None:
        other = payer(package_of(cast, 10))
        with pytest.raises(ValidationError, match="bukan milik paketnya"):
            add_line(
                by=cast.requester, request=draft(cast), line=typed(laptop(), budget_line=other)
            )

    def test_whoever_took_a_package_is_an_author(self, cast: Cast) -> None:
        request, second = draft(cast), other_requester_of(cast)
        acts.add_package(by=second, request=request, package=package_of(cast, 10))
        assert second.pk in authors_of(request)


class TestPages:
    """The page, the form of a line, and the packages' own pages."""

    def test_taken_on_the_page_chosen_on_the_line_and_let_go(self, cast: Cast) -> None:
        request, second = draft(cast), package_of(cast, 10, name="Belanja modal laptop")
        client = signed_in(cast.requester)
        page = reverse("procurement:request_packages", args=[request.pk])
        add = reverse("procurement:request_package_add", args=[request.pk])
        assert "Belanja modal laptop" not in text_of(client.get(page, {"cari": "kursi"}))
        answer = send(client, add, on=page, having={"paket": str(second.pk)})
        assert "Paket ditambahkan" in text_of(client.get(answer.url))
        form = client.get(reverse("procurement:line_create", args=[request.pk]))
        assert f"({second.rup_code})" in text_of(form)
        send(client, reverse("procurement:request_package_drop", args=[request.pk]), on=page)
        assert not request.further.exists()

    def test_the_request_and_both_packages_say_so(self, cast: Cast) -> None:
        first, second = package_of(cast, 100), package_of(cast, 30)
        request = from_two(cast, first, second)
        page = reverse("procurement:request_detail", args=[request.pk])
        said = " ".join(text_of(signed_in(cast.requester).get(page)).split())
        assert f"{second.rup_code}: Rp10.000.000" in said and "sisa Rp20.000.000" in said
        assert list(requests_of(second)) == [request]
        counts = {one.pk: one.request_count for one in for_list(Package.objects.all())}
        assert counts[first.pk] == counts[second.pk] == 1
        assert [one.budget_line.package for one in lines_of_package(second)] == [second]

    def test_another_agencys_people_find_nothing(self, cast: Cast) -> None:
        request, second = draft(cast), package_of(cast, 10)
        stranger = signed_in(cast.other_requester)
        page = reverse("procurement:request_packages", args=[request.pk])
        assert stranger.get(page).status_code == 404
        asked = {"paket": second.pk, "versi": "x"}
        add = reverse("procurement:request_package_add", args=[request.pk])
        assert stranger.post(add, asked).status_code == 404
        assert signed_in(cast.approver).post(add, asked).status_code in {403, 404}
