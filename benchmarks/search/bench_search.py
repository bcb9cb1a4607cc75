"""Search of a large catalogue: server time of the first page with facets, of suggestions, of deep pages.

Runs in a database of its own beside the one configured, because it replaces the
whole catalogue. Sizes: `SIZES=20000,100000` in the environment; 100,000 and 1,000,000 by default.
The floor is a bare Django view that renders 25 rows of the same table, asked for in turn with each
page by the same client through the same middleware with the same login. The bare function, without a request passing through
Django, is shown too.
"""

import os
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.test import Client, RequestFactory
from django.urls import include, path, reverse

from benchmarks.data.catalogue import fill
from benchmarks.databases import own_database

RUNS = 40
FLOOR = """<table>{% for p in rows %}<tr><td>{{ p.name }}</td><td>{{ p.brand }}</td>
<td>{{ p.price }}</td></tr>{% endfor %}</table>"""
SEARCHES = (
    "",
    "kursi",
    "kursi kerja",
    "laptop jinjing rambang",
    "lptop",
    "T-4711",
    "genset listrik",
)
SUGGESTED = ("kur", "lapt", "kursi ker")


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds of a page, and of the floor asked for in turn with it."""

    page: list[float]
    floor: list[float]

    def cell(self) -> str:
        """Median and p95, each with how many floors it costs."""
        both = ((f(self.page), f(self.page) / f(self.floor)) for f in (statistics.median, p95))
        return "".join(f"{ms:8.1f} ({times:4.1f})" for ms, times in both)


@login_required
def floor(request: HttpRequest) -> HttpResponse:
    """What Django itself costs for 25 rows."""
    from catalog.models import Product

    rows = Product.objects.defer("search").order_by("pk")[:25]
    return HttpResponse(engines["django"].from_string(FLOOR).render({"rows": rows}))


urlpatterns = [path("lantai/", floor), path("", include("p3dn.urls"))]


def timed(*calls: Callable[[], Any]) -> list[list[float]]:
    """Milliseconds of several runs of each call, in turn; the first run is thrown away."""
    for call in calls:
        call()
    times: list[list[float]] = [[] for _call in calls]
    for _run in range(RUNS):
        for call, found in zip(calls, times, strict=True):
            start = time.perf_counter()
            call()
            found.append((time.perf_counter() - start) * 1000)
    return times


def p95(times: list[float]) -> float:
    return sorted(times)[max(0, round(len(times) * 0.95) - 1)]


def people() -> Any:
    """An officer who may search, and somebody else who verified."""
    from p3dn.accounts.models import Agency, Membership, Region, User

    place = Region.objects.get(code="16.74")
    agency = Agency.objects.create(region=place, code="3.31", name="Dinas Contoh")
    officer = User.objects.create_user(email="satu@contoh.test", full_name="Satu")
    User.objects.create_user(email="dua@contoh.test", full_name="Dua")
    Membership.objects.create(
        user=officer, agency=agency, role="requester", valid_from="2020-01-01"
    )
    return officer


def pages() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """What is measured: a name, an address and its query."""
    search, suggest = reverse("catalog:product_list"), reverse("catalog:product_suggest")
    for words in SEARCHES:
        yield f"search “{words}”", search, {"q": words} if words else {}
    chosen = {"q": "kursi", "band": ["high", "middle"], "scale": "small"}
    yield "search “kursi”, two facets", search, chosen
    for sort in ("harga", "-tkdn"):
        yield f"everything by {sort}", search, {"urut": sort}
        yield f"search “kursi” by {sort}", search, {"q": "kursi", "urut": sort}
    for words in SUGGESTED:
        yield f"suggest “{words}”", suggest, {"q": words}
    for page in (2, 40):
        yield f"page {page} of “kursi”", search, {"q": "kursi", "page": page}


def measure(client: Client) -> dict[str, Measured]:
    """Each page, and the floor asked for in turn with it."""
    request = RequestFactory().get("/")
    request.user = get_user_model().objects.order_by("pk")[0]

    def bare() -> Any:
        return client.get("/lantai/")

    found = {"bare function, no request": Measured(*timed(lambda: floor(request), bare))}
    for name, address, query in pages():
        times = timed(partial(client.get, address, query), bare)
        found[name] = Measured(*times)
    return found


def main() -> None:
    """Print median and p95 per page and size, and as multiples of the floor."""
    sizes = [int(n) for n in os.environ.get("SIZES", "100000,1000000").split(",")]
    with own_database():
        settings.ROOT_URLCONF = __name__
        settings.CELERY_TASK_ALWAYS_EAGER = (
            True  # the worker's counts are there from the second call on
        )
        client = Client(HTTP_HOST="localhost")
        client.force_login(people())
        columns: list[dict[str, Measured]] = []
        for size in sizes:
            seconds = fill(size, max(size // 5, 1))
            print(f"{size} products, {size // 5} producers written in {seconds:.0f} s")
            columns.append(measure(client))
        print(f"{'':34}" + "".join(f"{size:>30}" for size in sizes) + "  growth of p95")
        print(f"{'':34}" + f"{'median ms (floors)':>15}{'p95':>15}" * len(sizes))
        for row in columns[0]:
            cells = "".join(column[row].cell() for column in columns)
            growth = p95(columns[-1][row].page) / p95(columns[0][row].page)
            print(f"{row:34}{cells}  {growth:5.2f}")
        floors = [ms for column in columns for measured in column.values() for ms in measured.floor]
        print(f"floor {statistics.median(floors):.1f} ms median, {p95(floors):.1f} ms p95")


if __name__ == "__main__":
    main()
