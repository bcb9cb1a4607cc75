"""The ledger says what lines and deliveries say, through every history, for whoever asks."""

from decimal import Decimal as D

import pghistory
import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, transaction
from django.utils import timezone
from hypothesis import HealthCheck, example, given
from hypothesis import strategies as st

from procurement.budget.ceiling import deliverable, left_of, taken, with_left
from procurement.delivery.services import Delivered, Handover
from procurement.models import (
    BudgetEntry,
    BudgetLine,
    Package,
    PurchaseRequest,
    Realization,
)
from procurement.models.requests.lines.state import state_of
from tests.factories.procurement import PackageFactory
from tests.procurement import acts
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast, assemble
from tests.support.examples import by_the_database
from tests.support.processes.at_once import at_once

from .buyer import MILLION, Buyer
from .old_formula import FromScratch, taken_from_scratch

pytestmark = pytest.mark.django_db


# What may be done in each state; what leads on stands there more than once. Lines of one request
# stand in different ones: some are delivered while others are put right.
STEPS = {
    "draft": ["submit", "submit", "submit", "edit", "cancel"],
    "submitted": [
        "approve",
        "approve",
        "approve",
        "withdraw",
        "send_back",
        "reject",
        "deliver",
        "edit",
    ],
    "returned": ["submit", "submit", "edit", "deliver", "cancel_delivery", "close", "cancel"],
    "approved": ["deliver", "deliver", "cancel_delivery", "close"],
    "completed": ["cancel_delivery"],
    "rejected": ["submit"],
    "cancelled": ["submit"],
}


def check(package: Package) -> None:
    """Every caller's sum is that of lines and deliveries, of each budget line too."""
    held, scratch = taken([package.pk])[package.pk], FromScratch(package)
    whole, *payers = left_of(package)
    assert (whole.used, whole.left) == (held, package.ceiling - held)
    assert [one.budget_line for one in payers] == list(package.budget_lines.all())
    for one in payers:
        assert one.used == scratch.taken(one.budget_line) <= one.ceiling
    assert held == scratch.taken()
    assert with_left(Package.objects.all()).get(pk=package.pk).left == package.ceiling - held
    assert held <= package.ceiling
    for request in package.requests.all():
        own = scratch.open(request)
        most, *of_payers = deliverable([package], request)
        assert most.most == package.ceiling - held + own >= own
        for one, left in zip(of_payers, payers, strict=True):
            own = scratch.open(request, one.budget_line)
            assert one.most == left.left + own >= own
        states = request.lines.values_list("state", flat=True)
        assert request.state == state_of(states, empty=request.state)


# Both requests handed in, approved, delivered whole, and the delivery cancelled.
A_WHOLE_LIFE = [(0, which, D(1), None) for which in (0, 1) for _step in range(5)]
HISTORIES = st.lists(
    st.tuples(
        st.integers(0, 7),
        st.integers(0, 1),
        st.sampled_from([D("0.31"), D(1)]),
        st.sampled_from([None, 0, 1]),
    ),
    min_size=8,
    max_size=14,
)


def begun(cast: Cast) -> list[PurchaseRequest]:
    """Two drafts of a package of two budget lines, each with a line on either."""
    package = PackageFactory(agency=cast.health, ceiling=13 * MILLION)
    first = package.budget_lines.get()
    second = BudgetLine.objects.create(
        package=package, mak="lain", fiscal_year=2026, amount=6 * MILLION
    )
    package.refresh_from_db()
    with pghistory.context(user=cast.requester.pk):
        requests = [draft(cast, package=package) for _ in range(2)]
        for request in requests:
            for payer, quantity in ((second, D(3)), (first, D("7.5"))):
                with_line(request, laptop(), quantity=quantity, budget_line=payer)
    return requests


def test_it_agrees_with_lines_and_deliveries_after_every_step(cast: Cast) -> None:
    requests = begun(cast)

    @by_the_database(8, suppress_health_check=list(HealthCheck))
    @given(choices=HISTORIES)
    @example(choices=A_WHOLE_LIFE)
    def any_history(choices: list[tuple[int, int, D, int | None]]) -> None:
        with transaction.atomic():
            package, buyer = Package.objects.get(), Buyer(cast)
            for number, which, share, line in choices:
                request = PurchaseRequest.objects.get(pk=requests[which].pk)
                keys = list(request.lines.values_list("pk", flat=True))
                buyer.only = None if line is None else [keys[line]]
                possible = STEPS[request.state]
                try:
                    with transaction.atomic():
                        getattr(buyer, possible[number % len(possible)])(request, share)
                except ValidationError:
                    continue  # taken back: all stands as it was checked before
                check(package)
            transaction.set_rollback(True)

    any_history()


def kinds(request: PurchaseRequest) -> list[tuple[str, D]]:
    return [(one.kind, one.amount / MILLION) for one in request.budget_entries.order_by("pk")]


def planned(cast: Cast, ceiling: D = 10 * MILLION) -> PurchaseRequest:
    """A draft of ten laptops at a million."""
    request = draft(cast, package=PackageFactory(agency=cast.health, ceiling=ceiling))
    with_line(request, laptop())
    return request


class TestEntries:
    """What is written, and that it stays."""

    def test_a_life(self, cast: Cast) -> None:
        request, buyer = planned(cast), Buyer(cast)
        buyer.submit(request, D(1))
        buyer.withdraw(request, D(1))
        buyer.submit(request, D(1))
        buyer.approve(request, D(1))
        first = buyer.deliver(request, D("0.5"))
        buyer.deliver(request, D(1))
        acts.cancel_realization(by=cast.requester, realization=first, reason="Salah")
        buyer.close(request, D(1))
        below = D("4.99833335")
        assert kinds(request) == [
            ("reserve", 10), ("release", -10), ("reserve", 10),
            ("release", -10), ("commit", 10),
            ("realise", below), ("release", -below),
            ("realise", 5), ("release", -5),
            ("release", below - 5),  # completed: what the first delivery was cheaper
            ("realise", -below),
            ("commit", 5),  # opened again, whole
            ("release", -5),
        ]  # fmt: skip
        (budget_line,) = request.package.budget_lines.all()
        for entry in request.budget_entries.select_related("decision"):
            assert (entry.budget_line, entry.line) == (budget_line, request.lines.get())
            assert bool(entry.decision) != bool(entry.realization)
            (kept,) = entry.events.all()
            assert kept.pgh_context.metadata["user"] in {cast.requester.pk, cast.approver.pk}
        approval = request.budget_entries.get(kind="commit", amount=10 * MILLION)
        assert approval.decision.action == "approve"

    def test_entries_are_never_changed(self, cast: Cast) -> None:
        request = planned(cast)
        Buyer(cast).submit(request, D(1))
        for change in (
            lambda: BudgetEntry.objects.update(amount=1),
            lambda: BudgetEntry.objects.all().delete(),
        ):
            with pytest.raises(DatabaseError), transaction.atomic():
                change()

    @pytest.mark.parametrize(
        ("kind", "amount"),
        [("reserve", -1), ("commit", -1), ("release", 1), ("realise", 0), ("reserve", 0)],
    )
    def test_a_sign_that_means_nothing_is_refused(self, cast: Cast, kind: str, amount: int) -> None:
        request = planned(cast)
        with pytest.raises(IntegrityError), transaction.atomic():
            BudgetEntry.objects.create(
                package=request.package, request=request, kind=kind, amount=amount
            )

    def test_what_was_held_under_a_budget_line_is_let_go_under_it(self, cast: Cast) -> None:
        request, buyer = planned(cast), Buyer(cast)
        buyer.submit(request, D(1))
        first = request.package.budget_lines.get()
        BudgetLine.objects.create(
            package=request.package, mak="x", fiscal_year=2026, amount=5 * MILLION
        )
        buyer.withdraw(request, D(1))
        assert {entry.budget_line for entry in request.budget_entries.all()} == {first}

    def test_whoever_sees_the_package_sees_its_entries(self, cast: Cast) -> None:
        request = planned(cast)
        Buyer(cast).submit(request, D(1))
        assert BudgetEntry.objects.visible_to(cast.auditor).count() == 1
        assert BudgetLine.objects.visible_to(cast.approver).count() == 1
        for model in (BudgetEntry, BudgetLine):
            assert not model.objects.visible_to(cast.stranger).exists()


class TestCancelledDeliveries:
    """They count for nobody who asks what is left."""

    @pytest.fixture
    def package(self, cast: Cast) -> Package:
        """Everything of it was delivered once, but that was cancelled and the request closed."""
        request, buyer = planned(cast), Buyer(cast)
        for step in ("submit", "approve", "deliver", "cancel_delivery", "close"):
            getattr(buyer, step)(request, D(1))
        return request.package

    def other(self, cast: Cast, package: Package) -> PurchaseRequest:
        request = draft(cast, package=package)
        with_line(request, laptop())
        return request

    def test_pages_and_lists(self, package: Package) -> None:
        assert taken([package.pk])[package.pk] == 0
        assert with_left(Package.objects.all()).get(pk=package.pk).left == package.ceiling
        assert deliverable([package], package.requests.get())[0].most == package.ceiling

    def test_submission_approval_delivery_and_reopening(self, cast: Cast, package: Package) -> None:
        request, buyer = self.other(cast, package), Buyer(cast)
        buyer.number = 1
        for step in ("submit", "approve", "deliver"):
            getattr(buyer, step)(request, D(1))
        buyer.cancel_delivery(request, D(1))
        request.refresh_from_db()
        assert request.state == "approved"
        check(package)


class TestLoweredCeiling:
    """What may be delivered when the plan was cut after requests were approved."""

    @pytest.fixture
    def two(self, cast: Cast) -> list[PurchaseRequest]:
        """Two approved requests of ten million under twenty, which became twelve."""
        package, buyer = PackageFactory(agency=cast.health, ceiling=20 * MILLION), Buyer(cast)
        with pghistory.context(user=cast.requester.pk):
            requests = [draft(cast, package=package) for _ in range(2)]
            for request in requests:
                with_line(request, laptop())
        for request in requests:
            buyer.submit(request, D(1))
            buyer.approve(request, D(1))
        Package.objects.update(ceiling=12 * MILLION)
        return requests

    def deliver(self, cast: Cast, request: PurchaseRequest, pieces: D) -> Realization:
        today, line = timezone.localdate(), request.lines.get()
        return acts.record_realization(
            by=cast.requester,
            request=request,
            handover=Handover(
                supplier_name="CV Karya", small_business="no", contract_number="1",
                contract_date=today, handover_number=str(pieces), handover_date=today,
            ),
            delivered=[Delivered(line_id=line.pk, quantity=pieces, unit_price=line.unit_price)],
        )  # fmt: skip

    def test_to_the_rupiah_what_the_others_leave(
        self, cast: Cast, two: list[PurchaseRequest]
    ) -> None:
        package = Package.objects.get()
        assert [deliverable([package], request)[0].most for request in two] == [2 * MILLION] * 2
        with pytest.raises(ValidationError, match=r"yaitu Rp2\.000\.000"), transaction.atomic():
            self.deliver(cast, two[0], D("2.01"))
        self.deliver(cast, two[0], D(2))
        with pytest.raises(ValidationError, match="yaitu Rp0"), transaction.atomic():
            self.deliver(cast, two[0], D("0.01"))

    def test_what_another_lets_go_may_be_delivered(
        self, cast: Cast, two: list[PurchaseRequest]
    ) -> None:
        Buyer(cast).close(two[1], D(1))
        assert deliverable([Package.objects.get()], two[0])[0].most == 12 * MILLION
        Buyer(cast).deliver(two[0], D(1))
        check(Package.objects.get())


@pytest.mark.django_db(transaction=True)
def test_the_last_rupiah_go_to_one_of_two_submissions() -> None:
    cast = assemble()
    package = PackageFactory(agency=cast.health, ceiling=15 * MILLION)
    requests = [draft(cast, package=package) for _ in range(2)]
    for request in requests:
        with_line(request, laptop())
    results = at_once(
        *[
            lambda request=request: acts.submit_request(by=cast.requester, request=request)
            for request in requests
        ]
    )
    assert sum(isinstance(one, ValidationError) for one in results) == 1
    assert taken([package.pk])[package.pk] == 10 * MILLION == taken_from_scratch(package)
