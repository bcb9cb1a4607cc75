"""Search of a large catalogue: server time of the first page with facets, of suggestions, of deep pages.

Runs in a database of its own beside the one configured (`<name>_search`), because it replaces the
whole catalogue. Sizes: `SIZES=20000,100000` in the environment; 100,000 and 1,000,000 by default.
The floor is a bare Django view that renders 25 rows of the same table, asked for by the same client
through the same middleware with the same login. The bare function, without a request passing through
Django, is shown too.
"""

import os
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.core.management import call_command
from django.db import connection, connections
from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.test import Client, RequestFactory
from django.urls import include, path, reverse

from benchmarks.catalogue_data import fill

RUNS = 15
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


@contextmanager
def own_database() -> Iterator[None]:
    """Create, migrate and drop a database beside the configured one."""
    original = connection.settings_dict["NAME"]
    name = f"{original}_search"
    with connection.cursor() as cursor:
        cursor.execute(f'DROP DATABASE IF EXISTS "{name}"')
        cursor.execute(f'CREATE DATABASE "{name}"')
    switch_to(name)
    try:
        call_command("collectstatic", interactive=False, verbosity=0)
        for command in ("migrate", "load_regions", "load_kbki"):
            call_command(command, verbosity=0)
        yield
    finally:
        switch_to(original)
        with connection.cursor() as cursor:
            cursor.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def switch_to(name: str) -> None:
    """Send every later query to another database; fails rather than write into the wrong one."""
    connections.close_all()
    connection.close_pool()
    settings.DATABASES["default"]["NAME"] = connection.settings_dict["NAME"] = name
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_database()")
        assert cursor.fetchone() == (name,)


@login_required
def floor(request: HttpRequest) -> HttpResponse:
    """What Django itself costs for 25 rows."""
    from catalog.models import Product

    rows = Product.objects.defer("search").order_by("pk")[:25]
    return HttpResponse(engines["django"].from_string(FLOOR).render({"rows": rows}))


urlpatterns = [path("lantai/", floor), path("", include("p3dn.urls"))]


def timed(call: Callable[[], Any]) -> list[float]:
    """Milliseconds of several calls, the first thrown away."""
    call()
    times = []
    for _run in range(RUNS):
        start = time.perf_counter()
        call()
        times.append((time.perf_counter() - start) * 1000)
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


def measure(client: Client) -> dict[str, float]:
    """p95 of each page; the worst of the searches counts."""
    request = RequestFactory().get("/")
    request.user = get_user_model().objects.order_by("pk").first()
    address = reverse("catalog:product_list")
    found = {
        "floor": p95(timed(lambda: client.get("/lantai/"))),
        "floor, function alone": p95(timed(lambda: floor(request))),
    }
    for words in SEARCHES:
        times = timed(lambda words=words: client.get(address, {"q": words} if words else {}))
        found[f"search “{words}”"] = p95(times)
    chosen = {"q": "kursi", "band": ["high", "middle"], "scale": "small"}
    found["search “kursi”, two facets"] = p95(timed(lambda: client.get(address, chosen)))
    suggest = reverse("catalog:product_suggest")
    for words in ("kur", "lapt", "kursi ker"):
        found[f"suggest “{words}”"] = p95(
            timed(lambda words=words: client.get(suggest, {"q": words}))
        )
    for page in (2, 40):
        found[f"page {page}"] = p95(
            timed(lambda page=page: client.get(address, {"q": "kursi", "page": page}))
        )
    return found


def main() -> None:
    """Print p95 per page and size, and as a multiple of the floor."""
    sizes = [int(n) for n in os.environ.get("SIZES", "100000,1000000").split(",")]
    with own_database():
        settings.ROOT_URLCONF = __name__
        settings.CELERY_TASK_ALWAYS_EAGER = (
            True  # the worker's counts are there from the second call on
        )
        client = Client(HTTP_HOST="localhost")
        client.force_login(people())
        columns: list[dict[str, float]] = []
        for size in sizes:
            seconds = fill(size, max(size // 5, 1))
            print(f"{size} products, {size // 5} producers written in {seconds:.0f} s")
            columns.append(measure(client))
        print(f"{'p95, ms (times the floor)':34}" + "".join(f"{size:>20}" for size in sizes))
        for row in columns[0]:
            cells = [f"{c[row]:9.1f} ({c[row] / c['floor']:5.1f})" for c in columns]
            print(f"{row:34}" + "".join(f"{cell:>20}" for cell in cells))
        print(f"median floor {statistics.median([c['floor'] for c in columns]):.1f} ms")


if __name__ == "__main__":
    main()
