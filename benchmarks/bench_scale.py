"""Spending of a large region beside that of a small one: writing a delivery, the lists, the dashboards.

`P3DN_BENCH_EXPENSES` purchases (200,000 unless set) of which all but a hundredth are the large region's,
half of these in one month of one agency. Written into a transaction that is rolled back. Fails when the
sums of a delivery cost much more in that month than in an empty one, or a page takes long.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from django.db import connection, transaction

if TYPE_CHECKING:
    from p3dn.accounts.models import Agency

EXPENSES = int(os.environ.get("P3DN_BENCH_EXPENSES", "200000"))
RUNS, AGENCIES, MOST_PAGE_MS, MOST_TIMES_DEARER = 9, 40, 300, 2
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


def main() -> None:
    """Build, measure, forget."""
    with transaction.atomic():
        large, small = build()
        deliveries = measured_deliveries(large)
        slow = measured_pages(large, small)
        transaction.set_rollback(True)
    if deliveries["busy"] > MOST_TIMES_DEARER * deliveries["quiet"]:
        sys.exit("a delivery costs more in a busy month")
    if slow:
        sys.exit(f"above {MOST_PAGE_MS} ms: {', '.join(slow)}")


def build() -> "tuple[list[Agency], list[Agency]]":
    """Agencies of a large region and of a small one, with their purchases and cells."""
    from p3dn.accounts.models import Region
    from procurement.spending.cells import rebuild
    from procurement.spending.reconcile import reconcile
    from tests.factories.procurement import AgencyFactory

    regions = [
        Region.objects.create(code=code, name=f"Ukur {code}", kind="city", is_served=True)
        for code in ("98.01", "98.02")
    ]
    large, small = ([AgencyFactory(region=one) for _ in range(AGENCIES)] for one in regions)
    few = EXPENSES // 100
    timed("writing the purchases", lambda: write(large, 1, EXPENSES - few), runs=1)
    write(small, EXPENSES - few + 1, EXPENSES)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE procurement_expense")
    timed("rebuilding all cells", rebuild, runs=1)
    timed("reconciling 2026", lambda: reconcile(2026), runs=1)
    return large, small


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
        (name, delivery(agencies[0], day)) for _ in range(RUNS) for name, day in days.items()
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


def measured_pages(large: "list[Agency]", small: "list[Agency]") -> list[str]:
    """Pages of both regions that took too long."""
    from django.test import Client
    from django.urls import reverse

    from tests.factories.procurement import member

    dashboard, spending = reverse("reports:dashboard"), reverse("reports:spending_lines")
    slow = []
    for size, agencies in (("large", large), ("small", small)):
        client = Client(headers={"host": "localhost"})
        client.force_login(member(agencies[0], "auditor"))
        pages = {
            "dashboard": f"{dashboard}?year=2026",
            "agency": reverse("reports:agency", args=[agencies[0].pk]),
            "list": spending,
            "list of a year": f"{spending}?year=2026",
            "page 100 of the list": f"{spending}?page=100",
            "breaches": f"{spending}?duty=breached",
            "unknown origin": f"{spending}?origin=unknown",
            "by value": f"{spending}?urut=nilai",
        }
        for name, url in pages.items():
            label = f"{size} region: {name}"
            if timed(label, lambda to=url, by=client: _opened(by, to)) > MOST_PAGE_MS:
                slow.append(label)
    return slow


def _opened(client: Any, url: str) -> None:
    assert client.get(url).status_code == 200, url


def timed(name: str, act: Callable[[], Any], runs: int = RUNS) -> float:
    """Median milliseconds of some runs, printed."""
    return report(name, [took(act) for _run in range(runs)])


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
