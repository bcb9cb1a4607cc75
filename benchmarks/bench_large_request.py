"""A request of 100 lines in a catalogue of 1,000,000 products: opened, one line judged anew, handed in.

Runs in a database of its own, like `bench_search`. `SIZES` for other numbers of products. Every line
is of a kind of its own, so that nothing is shared between them; a kind has 250 products at a million.
Page and line are asked for in turn with a bare view of 25 rows, through the same middleware and login.
"""

import os
import statistics
import time
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from benchmarks.bench_search import p95, people, timed
from benchmarks.data.catalogue import fill
from benchmarks.databases import own_database

LINES = 100


def main() -> None:
    """Print milliseconds, queries and floors for each size."""
    sizes = [int(n) for n in os.environ.get("SIZES", "100000,1000000").split(",")]
    with own_database():
        settings.ROOT_URLCONF = "benchmarks.bench_search"
        client = Client(HTTP_HOST="localhost")
        requester = people()
        client.force_login(requester)
        for size in sizes:
            fill(size, max(size // 5, 1))
            request = build(requester)
            print(f"{size} products, a request of {LINES} lines of as many kinds")
            for name, ms, floor, queries in measured(client, request):
                told = f"{statistics.median(ms):.0f} ms median, {p95(ms):.0f} p95"
                floors = f"{statistics.median(ms) / statistics.median(floor):.1f} and {p95(ms) / p95(floor):.1f}"
                print(f"  {name:18} {told}; {floors} floors, {queries} queries")
            print(f"  handed in          {submitted(requester, request):.0f} ms")


def measured(client: Client, request: Any) -> list[tuple[str, list[float], list[float], int]]:
    """The page of the request and the judgement of one line of it, each in turn with the floor."""
    page = reverse("procurement:request_detail", args=[request.pk])
    line = request.lines.order_by("position").last()
    judge = reverse("procurement:line_judge", args=[request.pk]) + f"?baris={line.pk}"
    typed = {
        "product": line.product_id, "quantity": "3", "unit": line.unit, "unit_price": "100000",
        "subject": line.subject, "chosen_product": line.product_id,
    }  # fmt: skip
    asked = (
        ("opened", lambda: client.get(page)),
        ("one line judged", lambda: client.post(judge, typed)),
    )
    rows = []
    for name, ask in asked:
        assert ask().status_code == 200
        with CaptureQueriesContext(connection) as captured:
            ask()
        queries = len(captured)
        ms, floor = timed(ask, lambda: client.get("/lantai/"))
        rows.append((name, ms, floor, queries))
    return rows


def submitted(requester: Any, request: Any) -> float:
    """Milliseconds of handing the whole request in; undone again."""
    from tests.procurement.acts import submit_request

    with transaction.atomic():
        started = time.perf_counter()
        submit_request(by=requester, request=request)
        spent = (time.perf_counter() - started) * 1000
        transaction.set_rollback(True)
    return spent


def build(requester: Any) -> Any:
    """A draft with a line of each of a hundred kinds, each of a certified product that may be bought."""
    from catalog.models import CertifiedPeriod, Product
    from tests.factories.procurement import PackageFactory, RequestFactory
    from tests.procurement.scenes import with_line

    agency = requester.memberships.get().agency
    package = PackageFactory(agency=agency, ceiling=Decimal(10) ** 12)
    request = RequestFactory(package=package, requester=requester)
    certified = CertifiedPeriod.objects.filter(standing="valid", tkdn__gte=40, bmp__gte=0)
    best = Product.objects.filter(is_published=True, pk__in=certified.values("product"))
    kinds = best.order_by("commodity_id", "pk").distinct("commodity_id")[:LINES]
    for product in list(kinds):
        with_line(request, product, quantity=Decimal(1))
    return request


if __name__ == "__main__":
    main()
