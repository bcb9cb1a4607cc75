"""Lists, files and the worker's sum over many requests: a large region beside a small one.

`SIZES` are delivered lines, 20,000 and 200,000 unless set, in a database of its own. Each page is
asked for in turn with a bare view of 25 rows (the floor). Fails when a list of the larger size costs
more than `MOST_FLOORS` floors, or grew more than `MOST_GROWTH` times.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import include, path, reverse

from benchmarks.data.procurement import LINES, write
from benchmarks.databases import own_database

RUNS, AGENCIES, PRODUCTS = 9, 40, 2_000
MOST_FLOORS, MOST_GROWTH = 20, 2.0
# the list of unmet needs sums all of a region's
BOUND = ("request_list", "realization_list", "package_list", "exemption_list", "page 40")
LISTS = ("request_list", "realization_list", "package_list", "exemption_list", "demand_list")


def floor(request: HttpRequest) -> HttpResponse:
    """What Django itself costs for 25 rows."""
    from procurement.models import Package

    rows = Package.objects.order_by("pk").values_list("pk", "name")[:25]
    return HttpResponse("\n".join(f"{pk} {name}" for pk, name in rows))


urlpatterns = [path("lantai/", floor), path("", include("p3dn.urls"))]


def main() -> None:
    """Print medians per page and size, with their floors and their growth."""
    sizes = [int(n) for n in os.environ.get("SIZES", "20000,200000").split(",")]
    with own_database():
        settings.ROOT_URLCONF = __name__
        made = 0
        found: list[dict[str, tuple[float, float]]] = []
        world = places()
        for size in sizes:
            write(made + 1, size // LINES, **world)
            made = size // LINES
            found.append({})
            for name, times in measured(world):
                found[-1][name] = times
                print(f"{size:>10,} {name:34}{times[0]:9.1f} ms{times[1]:7.1f} floors", flush=True)
    slow = []
    for name, (_ms, floors) in found[-1].items():
        growth = floors / found[0][name][1]  # in floors: the machine's mood is in both
        print(f"{name:34} grew {growth:6.2f} times")
        if name.endswith(BOUND) and (floors > MOST_FLOORS or growth > MOST_GROWTH):
            slow.append(name)
    if slow:
        sys.exit(f"too slow: {', '.join(slow)}")


def places() -> dict[str, Any]:
    """Agencies of a large region and of a small one, and products they buy."""
    from p3dn.accounts.models import Region
    from tests.factories.catalog import ProducerFactory, ProductFactory
    from tests.factories.procurement import AgencyFactory, PersonFactory, commodity

    regions = [
        Region.objects.create(code=code, name=f"Ukur {code}", kind="city", is_served=True)
        for code in ("98.01", "98.02")
    ]
    large, small = ([AgencyFactory(region=one) for _ in range(AGENCIES)] for one in regions)
    bought, producer = commodity(), ProducerFactory()
    products = [
        ProductFactory(commodity=bought, producer=producer, monthly_capacity=1000).pk
        for _ in range(PRODUCTS)
    ]
    return {
        "large": large,
        "small": small,
        "person": PersonFactory().pk,
        "commodity": bought.pk,
        "products": products,
    }


def measured(world: dict[str, Any]) -> Iterator[tuple[str, tuple[float, float]]]:
    """Name of what was done, its median milliseconds and how many floors that is."""
    from django.utils import timezone

    from procurement.judgement.candidates.availability import left_this_month
    from tests.factories.procurement import member

    for size in ("large", "small"):
        agency = world[size][0]
        for role in ("auditor", "requester"):
            client = Client(headers={"host": "localhost"})
            client.force_login(member(agency, role))
            for name in LISTS if role == "auditor" else LISTS[:4]:
                address = reverse(f"procurement:{name}")
                yield (
                    f"{size}, {role}: {name}",
                    turns(partial(opened, client, address), client),
                )
            address = reverse("procurement:request_list") + "?halaman=40"
            yield (
                f"{size}, {role}: page 40",
                turns(partial(opened, client, address), client),
            )
            if role == "auditor":
                address = reverse("procurement:realization_list") + "?unduh=csv"
                yield (
                    f"{size}, {role}, CSV of deliveries",
                    turns(partial(opened, client, address), client, runs=1),
                )
    yield (
        "the worker's sum of what is left",
        turns(lambda: left_this_month(timezone.localdate()), client),
    )


def opened(client: Client, address: str) -> None:
    """Ask for a page, and read it to its end."""
    response: Any = client.get(address)
    assert response.status_code == 200, address
    if response.streaming:
        for _part in response.streaming_content:
            pass


def turns(act: Callable[[], Any], client: Client, runs: int = RUNS) -> tuple[float, float]:
    """Median milliseconds of some runs, in turn with the floor; and how many floors that is."""
    spent: list[float] = []
    bare: list[float] = []
    act()
    for _run in range(runs):
        spent.append(took(act))
        bare.append(took(lambda: client.get("/lantai/")))
    median = statistics.median(spent)
    return median, median / statistics.median(bare)


def took(act: Callable[[], Any]) -> float:
    """Milliseconds it takes."""
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000
