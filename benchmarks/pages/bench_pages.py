"""Every page of the demo city: time of the processor and of the clock, SQL's part, and queries.

Needs the demo city (`make run` once, or `manage.py demo`). The client runs in this process, so the
figures are the server's own without network. The processor's time is that of Python alone; SQL's is
by the clock, the database and its driver together. Fails above 12 queries, or above the processor's
time in `MOST_CPU`: where other work shares the cores, it may be twice what it is without.
"""

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.db.models import Model
from django.test import Client
from django.urls import reverse

RUNS, WARM = 30, 3
MOST_QUERIES = 12
# Milliseconds of the processor by kind of page; what is no kind here may take as much as a dashboard.
MOST_CPU = {"home": 15, "list": 25, "dashboard": 40}


@dataclass(frozen=True, slots=True)
class Cost:
    """What a page took: medians in milliseconds."""

    status: int
    cpu: float
    clock: float
    sql: float
    queries: int


class Stopwatch:
    """Time and number of the questions to the database."""

    def __init__(self) -> None:
        self.ms, self.asked = 0.0, 0

    def __call__(self, execute: Callable[..., Any], *given: Any) -> Any:
        """Ask one."""
        start = time.perf_counter()
        try:
            return execute(*given)
        finally:
            self.ms += (time.perf_counter() - start) * 1000
            self.asked += 1


def pages() -> Iterator[tuple[str, str]]:
    """Login and address of each page worth measuring."""
    from catalog.models import Certificate, Producer, Product
    from p3dn.accounts.models import Agency
    from procurement.models import Assessment, Exemption, Package, PurchaseRequest, Realization

    def first(model: type[Model], **lookup: Any) -> int:
        found = model._default_manager.filter(**lookup).order_by("pk")
        return int(found.values_list("pk", flat=True)[0])

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
    for login in ("timp3dn", "inspektorat"):
        yield login, reverse("reports:dashboard")
    yield "ppk.dinkes", reverse("reports:agency", args=[first(Agency, name="Dinas Kesehatan")])
    for name in ("spending_lines", "report_pdf"):
        yield "inspektorat", reverse(f"reports:{name}")
    yield "admin", reverse("jobs:job_list")
    yield "admin", reverse("jobs:import_start", args=["packages"])


def measure(login: str, address: str) -> Cost:
    """Medians of warm renderings of a page."""
    from p3dn.accounts.models import User

    client = Client(HTTP_HOST="localhost")
    client.force_login(User.objects.get(email=f"{login}@prabumulih.demo"))
    for _run in range(WARM):
        status = client.get(address).status_code
    cpu: list[float] = []
    clock: list[float] = []
    sql: list[float] = []
    for _run in range(RUNS):
        watch = Stopwatch()
        with connection.execute_wrapper(watch):
            start, began = time.thread_time(), time.perf_counter()
            client.get(address)
            cpu.append((time.thread_time() - start) * 1000)
            clock.append((time.perf_counter() - began) * 1000)
        sql.append(watch.ms)
    of_three = [statistics.median(one) for one in (cpu, clock, sql)]
    return Cost(status, of_three[0], of_three[1], of_three[2], watch.asked)


def most_cpu(address: str) -> int:
    """What the processor may take for a page."""
    from django.urls import resolve

    name = resolve(address.partition("?")[0]).url_name or ""
    kind = "list" if name.endswith(("_list", "spending_lines")) else name
    return MOST_CPU.get(kind, MOST_CPU["dashboard"])


def main() -> int:
    """Print the table; 1 when a page is too slow, asks too much, or is missing."""
    bad = 0
    print(f"{'page':54} {'as':12} {'cpu ms':>6} {'clock':>6} {'SQL':>5} {'queries':>7}")
    for login, address in pages():
        cost, most = measure(login, address), most_cpu(address)
        faults = [
            words
            for wrong, words in (
                (cost.status != 200, f"status {cost.status}"),
                (cost.queries > MOST_QUERIES, f"over {MOST_QUERIES} queries"),
                (cost.cpu > most, f"over {most} ms"),
            )
            if wrong
        ]
        bad += bool(faults)
        print(
            f"{address[:54]:54} {login:12} {cost.cpu:6.1f} {cost.clock:6.1f} {cost.sql:5.1f} "
            f"{cost.queries:7} {', '.join(faults)}",
            flush=True,
        )
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
