"""Every page of the demo city: server time and number of queries, through the whole stack.

Needs the demo city (`make run` once, or `manage.py demo`). The client runs in this process, so the
figures are the server's own time without network. Fails above 12 queries or 100 ms median.
"""

import statistics
import sys
import time
from collections.abc import Iterator

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

RUNS = 9
MOST_QUERIES, MOST_MS = 12, 100


def pages() -> Iterator[tuple[str, str]]:
    """Login and address of each page worth measuring."""
    from catalog.models import Certificate, Producer, Product
    from procurement.models import Assessment, Exemption, Package, PurchaseRequest, Realization

    def first(model: type, **lookup: object) -> int:
        return model.objects.filter(**lookup).order_by("pk").values_list("pk", flat=True)[0]

    for login in ("disperindag", "verifikator", "ppk.dinkes", "kpa.dinkes", "timp3dn", "admin"):
        yield login, reverse("home")
    for name in ("product_list", "producer_list", "certificate_list", "certificate_expiring",
                 "verification_queue", "national_list", "national_check_list", "commodity_browse"):  # fmt: skip
        yield "verifikator", reverse(f"catalog:{name}")
    yield "ppk.dinkes", reverse("catalog:product_list") + "?q=laptop"
    yield "ppk.dinkes", reverse("catalog:product_detail", args=[first(Product)])
    yield "disperindag", reverse("catalog:producer_detail", args=[first(Producer)])
    yield "disperindag", reverse("catalog:certificate_detail", args=[first(Certificate)])
    for name in ("package_list", "request_list", "exemption_list", "realization_list"):
        yield "admin", reverse(f"procurement:{name}")
    yield "admin", reverse("procurement:package_detail", args=[first(Package)])
    for state in ("draft", "submitted", "completed"):
        found = first(PurchaseRequest, state=state)
        yield "admin", reverse("procurement:request_detail", args=[found])
    yield "timp3dn", reverse("procurement:exemption_detail", args=[first(Exemption)])
    yield "inspektorat", reverse("procurement:assessment_detail", args=[first(Assessment)])
    yield "inspektorat", reverse("procurement:realization_detail", args=[first(Realization)])
    for name in ("dashboard", "spending_lines", "report_pdf"):
        yield "inspektorat", reverse(f"reports:{name}")
    yield "admin", reverse("jobs:job_list")
    yield "admin", reverse("jobs:import_start", args=["packages"])


def measure(login: str, address: str) -> tuple[float, int, int]:
    """Median milliseconds, queries, and status of a page."""
    from p3dn.accounts.models import User

    client = Client(HTTP_HOST="localhost")
    client.force_login(User.objects.get(email=f"{login}@prabumulih.demo"))
    status = client.get(address).status_code
    with CaptureQueriesContext(connection) as queries:
        client.get(address)
    asked = len(queries)  # the log is emptied by the next request
    times = []
    for _run in range(RUNS):
        start = time.perf_counter()
        client.get(address)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times), asked, status


def main() -> int:
    """Print the table; 1 when a page is too slow, asks too much, or is missing."""
    bad = 0
    print(f"{'page':66} {'as':14} {'ms':>6} {'queries':>8}")
    for login, address in pages():
        ms, queries, status = measure(login, address)
        wrong = status != 200 or queries > MOST_QUERIES or ms > MOST_MS
        bad += wrong
        print(
            f"{address:66} {login:14} {ms:6.1f} {queries:8} {'<-- ' + str(status) if wrong else ''}"
        )
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
