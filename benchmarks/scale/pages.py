"""Every dashboard and the first page of its lists, each in turn with a bare view of 25 rows."""

import os
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any
from unittest.mock import patch
from urllib.parse import urlencode

from celery import current_app
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import include, path, reverse

from p3dn.ui.kept.growing import EVERYTHING
from p3dn.ui.lists.parameters import asked

from .timing import Spent, begin_anew, median, p95

if TYPE_CHECKING:
    from p3dn.accounts.models import Agency, User

RUNS, YEAR = int(os.environ.get("RUNS", "20")), 2026
ANEW = os.environ.get("ANEW") == "1"
FLOOR = "/lantai/"


def floor(request: HttpRequest) -> HttpResponse:
    """What Django itself costs for 25 rows and who asks for them."""
    from p3dn.accounts.models import Agency

    rows = Agency.objects.order_by("pk").values_list("pk", "name")[:25]
    return HttpResponse("\n".join(f"{pk} {name}" for pk, name in rows) + str(request.user))


urlpatterns = [path("lantai/", floor), path("", include("p3dn.urls"))]


def measured(agencies: "dict[str, list[Agency]]") -> dict[str, dict[str, float]]:
    """Each page of each reader: milliseconds and floors, median and p95, by the clock and of the processor."""
    from tests.factories.procurement import member

    begin_anew()
    found = {}
    for whose, places in agencies.items():
        role = "requester" if whose == "agency" else "auditor"
        person = member(places[0], role)
        for name, url in pages(person, places[0]):
            if name not in os.environ.get("PAGES", name).split(";"):
                continue
            found[f"{whose}: {name}"] = in_floors(person, url)
    return found


def pages(person: "User", agency: "Agency") -> "Iterator[tuple[str, str]]":
    """Names and addresses."""
    view = {
        name: reverse(f"reports:{name}") for name in ("dashboard", "spending_lines", "breakdown")
    }
    place = {"region": agency.region_id}

    def address(name: str, **what: object) -> str:
        return f"{view[name]}?{urlencode(asked(**what))}".rstrip("?")

    wide = not person.memberships.filter(role="requester").exists()
    if wide:
        yield "dashboard", address("dashboard", year=YEAR)
        yield "dashboard of a quarter", address("dashboard", year=YEAR, quarter=3)
        yield (
            "dashboard of days",
            address("dashboard", first_day="2026-01-01", last_day="2026-11-20"),
        )
    yield "agency", f"{reverse('reports:agency', args=[agency.pk])}?{urlencode(asked(year=YEAR))}"
    for by in ("commodity", "producer", "source", "agency", "month"):
        yield f"by {by}", address("breakdown", year=YEAR, by=by)
    yield "by commodity, days", address("breakdown", first_day="2026-01-01", last_day="2026-11-20")
    lists = partial(address, "spending_lines")
    yield "list", lists()
    yield "list of a year", lists(**(place if wide else {"agency": agency.pk}), year=YEAR)
    yield "list of a month", lists(year=YEAR, month=3)
    yield "list of days", lists(first_day="2026-01-01", last_day="2026-11-20")
    yield "list of a quarter", lists(year=YEAR, quarter=3)
    for figure in ("pdn", "impor", "umkk", "memenuhi", "tidak-memenuhi"):
        yield f"list of {figure}", lists(year=YEAR, figure=figure)
    yield "list of breaches", lists(duty="breached")
    yield "list of a method", lists(method="Tender")
    yield "list of a class", lists(commodity="4")
    yield "list of a source of funds", lists(funding="BLUD")
    yield "list by value", f"{view['spending_lines']}?urut=nilai"
    yield "page 100 of the list", f"{view['spending_lines']}?halaman=100"
    yield "last page of the list", f"{view['spending_lines']}?halaman=999999"
    yield "plan", f"{reverse('reports:planned_packages')}?{urlencode(asked(fiscal_year=YEAR))}"
    yield "paid", reverse("reports:payments")
    if wide:
        yield "sources", reverse("procurement:source_list")


def in_floors(person: "User", url: str) -> dict[str, float]:
    """A page in turn with the floor."""
    client = Client(headers={"host": "localhost"})
    client.force_login(person)
    with patch.object(current_app, "send_task", _done_at_once):
        _opened(client, url)
        _opened(client, url)
    page, bare = Spent(), Spent()
    for _run in range(RUNS):
        if ANEW:
            let_all_be_drawn_anew()
        page.add(lambda: _opened(client, url))
        bare.add(lambda: client.get(FLOOR))
    return {
        "ms": median(page.clock),
        "work": median(page.work),
        "floors": median(page.work) / median(bare.work),
        "p95": p95(page.work) / p95(bare.work),
        "clock p95": p95(page.clock) / p95(bare.clock),
    }


def _done_at_once(name: str, given: "list[Any]") -> None:
    """What a page leaves to a worker, who counts for a list, is done by the time it is measured."""
    from reports.tasks import count_purchases

    count_purchases(*given)


def let_all_be_drawn_anew() -> None:
    """As if something that every kept page rests on had changed."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval(%s)", [EVERYTHING])


def _opened(client: Any, url: str) -> None:
    answer = client.get(url)
    assert answer.status_code == 200, (url, answer.status_code)
