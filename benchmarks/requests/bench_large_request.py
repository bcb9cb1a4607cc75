"""A request of 100 lines in a catalogue of 1,000,000 products: opened, one line judged anew, handed in, decided on.

Runs in a database of its own, like `bench_search`. `SIZES` for other numbers of products. Every line
is of a kind of its own, so that nothing is shared between them; a kind has 250 products at a million, and a thousand with
its neighbours.
What is asked for is asked in turn with a bare view of 25 rows, through the same middleware and login.
Times of the clock, and of this process's processor, which other work on the machine changes less.
"""

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal

from django.conf import settings
from django.core.cache import cache
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from benchmarks.data.catalogue import fill
from benchmarks.databases import own_database
from benchmarks.search.bench_search import p95, people
from p3dn.accounts.models import Membership, User
from procurement.models import PurchaseRequest

LINES = 100
RUNS = int(os.environ.get("RUNS", "40"))
Ask = Callable[[], object]


@dataclass
class Spent:
    """Milliseconds of several runs: by the clock, and of the processor."""

    clock: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)

    def run(self, ask: Ask) -> None:
        """Once more."""
        clock, processor = time.perf_counter(), time.process_time()
        ask()
        self.processor.append((time.process_time() - processor) * 1000)
        self.clock.append((time.perf_counter() - clock) * 1000)

    def beside(self, floor: "Spent") -> str:
        """Medians and p95, each with how many floors it costs."""
        told = []
        for name, own, least in (
            ("clock", self.clock, floor.clock),
            ("processor", self.processor, floor.processor),
        ):
            median, high = statistics.median(own), p95(own)
            floors = f"{median / statistics.median(least):.1f} and {high / p95(least):.1f} floors"
            told.append(f"{name} {median:.0f} ms, p95 {high:.0f} ({floors})")
        return "; ".join(told)


def main() -> None:
    """Print milliseconds, queries and floors for each size."""
    sizes = [int(n) for n in os.environ.get("SIZES", "100000,1000000").split(",")]
    with own_database():
        settings.ROOT_URLCONF = "benchmarks.search.bench_search"
        writer = people()
        decider = approver_of(writer)
        for size in sizes:
            fill(size, max(size // 5, 1))
            request = build(writer)
            print(f"{size} products, a request of {LINES} lines of as many kinds")
            told("opened by its writer", *measured(writer, page_of(request)))
            told("one line judged", *measured(writer, typing_in(request)))
            print(f"  handed in: {least_of_three(writer, request)}")
            handed_in(writer, request, stays=True)
            told("opened by who decides", *measured(decider, page_of(request)))


def told(name: str, spent: Spent, floor: Spent, first: Spent, queries: int) -> None:
    """One line of the answer."""
    cold = f"first {first.clock[0]:.0f} ms, processor {first.processor[0]:.0f}"
    print(f"  {name}: {spent.beside(floor)}; {queries} queries; {cold}")


def page_of(request: PurchaseRequest) -> Callable[[Client], Ask]:
    """Opens the request."""
    address = reverse("procurement:request_detail", args=[request.pk])
    return lambda client: lambda: client.get(address)


def typing_in(request: PurchaseRequest) -> Callable[[Client], Ask]:
    """Sends the last line as it is typed."""
    line = request.lines.order_by("position").last()
    assert line is not None
    address = reverse("procurement:line_judge", args=[request.pk]) + f"?baris={line.pk}"
    typed = {
        "product": line.product_id, "quantity": "3", "unit": line.unit, "unit_price": "100000",
        "subject": line.subject, "chosen_product": line.product_id,
    }  # fmt: skip
    return lambda client: lambda: client.post(address, typed)


def measured(user: User, asking: Callable[[Client], Ask]) -> tuple[Spent, Spent, Spent, int]:
    """What somebody asks for in turn with the floor; besides its first time, when nothing is kept, and queries."""
    client = Client(HTTP_HOST="localhost")
    client.force_login(user)
    ask = asking(client)
    cache.clear()  # sessions are found again in the database
    first, spent, floor = Spent(), Spent(), Spent()
    first.run(ask)
    ask()
    with CaptureQueriesContext(connection) as captured:
        ask()
    queries = len(captured)  # the next request begins a new record
    for _ in range(RUNS):
        spent.run(ask)
        floor.run(lambda: client.get("/lantai/"))
    return spent, floor, first, queries


def least_of_three(writer: User, request: PurchaseRequest) -> str:
    """What handing it in takes at least."""
    spent = Spent()
    for _ in range(3):
        spent.run(lambda: handed_in(writer, request, stays=False))
    clock, processor = min(spent.clock), min(spent.processor)
    return f"{clock:.0f} ms by the clock, processor {processor:.0f}, the least of three"


def handed_in(writer: User, request: PurchaseRequest, *, stays: bool) -> None:
    """Hand the whole request in; undone again unless it `stays`."""
    from tests.procurement.acts import submit_request

    with transaction.atomic():
        submit_request(by=writer, request=PurchaseRequest.objects.get(pk=request.pk))
        transaction.set_rollback(not stays)


def approver_of(writer: User) -> User:
    """Somebody who decides what this person files."""
    decider = User.objects.create_user(email="tiga@contoh.test", full_name="Tiga")
    agency = writer.memberships.get().agency
    Membership.objects.create(user=decider, agency=agency, role="approver", valid_from="2020-01-01")
    return decider


def build(requester: User) -> PurchaseRequest:
    """A draft with a line of each of a hundred kinds, each of a certified product that may be bought."""
    from catalog.models import CertifiedPeriod, Product
    from tests.factories.procurement import PackageFactory, RequestFactory
    from tests.procurement.scenes import with_line

    agency = requester.memberships.get().agency
    package = PackageFactory(agency=agency, ceiling=Decimal(10) ** 12)
    request: PurchaseRequest = RequestFactory(package=package, requester=requester)
    certified = CertifiedPeriod.objects.filter(standing="valid", tkdn__gte=40, bmp__gte=0)
    best = Product.objects.filter(is_published=True, pk__in=certified.values("product"))
    kinds = best.order_by("commodity_id", "pk").distinct("commodity_id")[:LINES]
    for product in list(kinds):
        with_line(request, product, quantity=Decimal(1))
    return request


if __name__ == "__main__":
    main()
