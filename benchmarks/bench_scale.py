"""Spending at two sizes: every dashboard and list against a bare view, a delivery, a rebuild.

`SIZES` purchases (100,000 and 1,000,000 unless set), all but a hundredth the large region's, half of
these in one month of one agency, in a database of its own. Each page is asked for in turn with a bare
view of 25 rows (the floor), so that what else the machine does falls on both. Fails when a page of the
larger size costs more than `MOST_FLOORS` floors or grew more than `MOST_GROWTH` times, when the sums of
a delivery cost much more in a full month than in an empty one, or when a rebuild takes more than
`MOST_PLAIN` times the same sums by plain GROUP BY.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import include, path, reverse

from benchmarks.bench_search import own_database, p95

if TYPE_CHECKING:
    from p3dn.accounts.models import Agency

RUNS, AGENCIES = 15, 40
MOST_FLOORS, MOST_GROWTH, MOST_TIMES_DEARER, MOST_PLAIN = 4.0, 1.2, 2, 1.5
BUSY, QUIET = date(2026, 3, 17), date(2024, 3, 17)

PURCHASES = """
INSERT INTO procurement_expense (
    source, key, version, document, fiscal_year, date, region_id, agency_id, procurement_type, method,
    supplier_name, supplier_npwp, value, domestic_value, imported_value, unknown_value, tkdn_base,
    tkdn_weighted, small_business, in_region, duty, duty_code, duty_ground, state, recorded_at
)
SELECT 'sipd', 'bench' || n, 1, 'bench' || n / 4, extract(year FROM day), day, %(region)s, agency,
    'goods', 'E-Purchasing', 'CV Ukur', '', value, value, 0, 0, value, value * 0.4,
    (ARRAY['yes', 'no', 'unknown'])[n %% 3 + 1], 'unknown',
    CASE WHEN n %% 1000 = 0 THEN 'breached' ELSE 'met' END, '', '', 'current', now()
FROM (
    SELECT n, n %% 9000 + 1 AS value,
        CASE WHEN n %% 2 = 0 THEN %(busy)s::date ELSE '2025-01-01'::date + n %% 700 END AS day,
        (%(agencies)s::bigint[])[CASE WHEN n %% 2 = 0 THEN 1 ELSE n %% %(many)s + 1 END] AS agency
    FROM generate_series(%(first)s, %(last)s) AS n
) AS purchases
"""


def floor(request: HttpRequest) -> HttpResponse:
    """What Django itself costs for 25 rows."""
    from p3dn.accounts.models import Agency

    rows = Agency.objects.order_by("pk").values_list("pk", "name")[:25]
    return HttpResponse("\n".join(f"{pk} {name}" for pk, name in rows))


urlpatterns = [path("lantai/", floor), path("", include("p3dn.urls"))]


def main() -> None:
    """Build, measure, build more, measure again, compare."""
    sizes = [int(n) for n in os.environ.get("SIZES", "100000,1000000").split(",")]
    with own_database():
        if missed := measured_sizes(sizes):
            sys.exit("missed: " + "; ".join(missed))


def measured_sizes(sizes: list[int]) -> list[str]:
    """What misses its bound, in words."""
    settings.ROOT_URLCONF = __name__
    large, small = places()
    found: list[dict[str, tuple[float, float]]] = []
    missed: list[str] = []
    made = 0
    for size in sizes:
        few = (size - made) // 100
        timed(f"writing up to {size:,}", lambda s=size, f=few, m=made: write(large, m + 1, s - f))
        write(small, size - few + 1, size)
        made = size
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
        missed += rebuilt(size)
        deliveries = measured_deliveries(large)
        if deliveries["busy"] > MOST_TIMES_DEARER * deliveries["quiet"]:
            missed.append(f"{size:,}: a delivery costs more in a full month")
        found.append(measured_pages(large, small))
    for name, (median, high) in found[-1].items():
        grew = median / found[0][name][0]
        print(f"{name:45} {median:5.1f} floors, p95 {high:5.1f}; grew {grew:5.2f} times")
        if high > MOST_FLOORS or grew > MOST_GROWTH:
            missed.append(name)
    return missed


def places() -> "tuple[list[Agency], list[Agency]]":
    """Agencies of a large region and of a small one."""
    from p3dn.accounts.models import Region
    from tests.factories.procurement import AgencyFactory

    regions = [
        Region.objects.create(code=code, name=f"Ukur {code}", kind="city", is_served=True)
        for code in ("98.01", "98.02")
    ]
    large, small = ([AgencyFactory(region=one) for _ in range(AGENCIES)] for one in regions)
    return large, small


def rebuilt(size: int) -> list[str]:
    """Rebuild all cells beside the same sums by plain GROUP BY, and reconcile a year."""
    from procurement.spending.cells import rebuild
    from procurement.spending.reconcile import reconcile

    first = timed(f"{size:,}: writing what cells lack", rebuild)
    plain = timed(f"{size:,}: plain GROUP BY of the same sums", plain_sums)
    again = timed(f"{size:,}: rebuilding all cells", rebuild)
    timed(f"{size:,}: reconciling 2026", lambda: reconcile(2026))
    print(f"{'':8}{first / plain:.2f} and {again / plain:.2f} times plain (at most {MOST_PLAIN})")
    return [f"{size:,}: rebuild"] if again > MOST_PLAIN * plain else []


def plain_sums() -> None:
    """Every kind of cell summed from the purchases, and nothing done with it."""
    from procurement.spending.cells import ROLLUPS

    with connection.cursor() as cursor:
        for rollup in ROLLUPS:
            # all sums worked out, none sent
            cursor.execute(f"EXPLAIN (ANALYZE, TIMING OFF) {rollup.source('WHERE e.counts')}")


def write(agencies: "list[Agency]", first: int, last: int) -> None:
    """Purchases of these numbers; half of them in one month of the first agency."""
    parameters = {
        "region": agencies[0].region_id,
        "agencies": [agency.pk for agency in agencies],
        "many": len(agencies),
        "busy": BUSY,
        "first": first,
        "last": last,
    }
    with connection.cursor() as cursor:
        cursor.execute(PURCHASES, parameters)


def measured_deliveries(agencies: "list[Agency]") -> dict[str, float]:
    """Median milliseconds of recording three delivered lines, and of moving their sums, by month.

    Both months take turns, so that what else the machine does falls on both.
    """
    from procurement.delivery.services import record_realization
    from procurement.models import Expense
    from procurement.spending.cells import move

    days = {"quiet": QUIET, "busy": BUSY}
    waiting = [
        (name, delivery(agencies[0], day)) for _ in range(RUNS // 2) for name, day in days.items()
    ]
    recorded: dict[str, list[float]] = {name: [] for name in days}
    moved: dict[str, list[float]] = {name: [] for name in days}
    for name, given in waiting:
        recorded[name].append(took(lambda given=given: record_realization(**given)))
        lines = Expense.objects.filter(request_line__request=given["request"])
        for sign in (-1, 1):
            signs = dict.fromkeys(lines.values_list("pk", flat=True), sign)
            moved[name].append(took(lambda signs=signs: move(signs)))
    for name in days:
        report(f"a delivery in a {name} month", recorded[name])
        report(f"of which its sums in a {name} month", moved[name])
    return {name: statistics.median(spent) for name, spent in moved.items()}


def delivery(agency: "Agency", day: date) -> dict[str, Any]:
    """What records three lines of an approved request as delivered that day."""
    from p3dn.audit.editing.versions import version_of
    from procurement.delivery.services import Delivered, Handover
    from tests.factories.procurement import LineFactory, PackageFactory, RequestFactory

    request = RequestFactory(package=PackageFactory(agency=agency), state="approved")
    lines = [LineFactory(request=request) for _ in range(3)]
    return {
        "by": request.requester,
        "request": request,
        "seen": version_of(request),
        "handover": Handover(
            supplier_name="CV Ukur",
            small_business="yes",
            contract_number=request.number,
            contract_date=day,
            handover_number=request.number,
            handover_date=day,
        ),
        "delivered": [
            Delivered(line_id=line.pk, quantity=line.quantity, unit_price=line.unit_price)
            for line in lines
        ],
    }


def measured_pages(large: "list[Agency]", small: "list[Agency]") -> dict[str, tuple[float, float]]:
    """Every page of both regions: median and p95, each in floors."""
    from tests.factories.procurement import member

    dashboard, spending = reverse("reports:dashboard"), reverse("reports:spending_lines")
    found = {}
    for size, agencies in (("large", large), ("small", small)):
        client = Client(headers={"host": "localhost"})
        client.force_login(member(agencies[0], "auditor"))
        pages = {
            "dashboard": f"{dashboard}?tahun=2026",
            "agency": reverse("reports:agency", args=[agencies[0].pk]),
            "list": spending,
            "list of a year": f"{spending}?tahun=2026",
            "page 100 of the list": f"{spending}?halaman=100",
            "breaches": f"{spending}?kewajiban=tidak-terpenuhi",
            "by value": f"{spending}?urut=nilai",
            "sources": reverse("procurement:source_list"),
            "paid": reverse("reports:payments"),
        }
        for name, url in pages.items():
            found[f"{size} region: {name}"] = in_floors(client, url)
    return found


def in_floors(client: Any, url: str) -> tuple[float, float]:
    """A page in turn with the floor: medians of both, and p95 of both, as multiples."""
    _opened(client, url)
    page, bare = [], []
    for _run in range(RUNS):
        page.append(took(lambda: _opened(client, url)))
        bare.append(took(lambda: client.get("/lantai/")))
    return statistics.median(page) / statistics.median(bare), p95(page) / p95(bare)


def _opened(client: Any, url: str) -> None:
    assert client.get(url).status_code == 200, url


def timed(name: str, act: Callable[[], Any]) -> float:
    """Milliseconds of one run, printed."""
    return report(name, [took(act)])


def took(act: Callable[[], Any]) -> float:
    """Milliseconds it takes."""
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


def report(name: str, spent: list[float]) -> float:
    """The median, printed."""
    median = statistics.median(spent)
    print(f"{name:45} {median:10.1f} ms")
    return median
