"""Pages turned by key: each row once, on and back, whatever comes meanwhile and in whichever order."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.db.models import F, QuerySet
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from p3dn.accounts.models import Agency
from p3dn.ui.lists import turning
from p3dn.ui.lists.turning import Turn, rows_from, steps_of
from procurement.models import Expense, Package
from procurement.spending.services import cancel, write
from reports.spending.reads import spending_lines
from tests.factories.procurement import member
from tests.factories.reports import make_agency, make_package
from tests.procurement.spending.acts import purchase
from tests.support.cast import region

pytestmark = pytest.mark.django_db
SPENDING = "reports:spending_lines"


@pytest.fixture
def agency() -> Agency:
    """Twenty purchases on four days, many worth the same, of some no estimate known, half of a package."""
    found = make_agency()
    package = make_package(found)
    write([one_of(found, number, package if number % 2 else None) for number in range(20)])
    return found


def one_of(agency: Agency, number: int, package: Package | None) -> Expense:
    return purchase(
        agency, date(2026, 3, 1 + number % 4), Decimal(10 + number % 3),
        own_estimate=None if number % 3 == 0 else Decimal(number % 5), source="tender",
        method="Tender" if number % 2 else "", package=package,
    )  # fmt: skip


@pytest.fixture
def browser(agency: Agency, client: Client, monkeypatch: pytest.MonkeyPatch) -> Client:
    """Somebody who reads it all, on pages of three of which the second is far down."""
    monkeypatch.setattr(turning, "NEAR", 1)
    client.force_login(member(agency, "auditor"))
    return client


def shown(browser: Client, url: str, query: str) -> tuple[list[int], Any]:
    answer = browser.get(url + query)
    assert answer.status_code == 200
    page = answer.context["page_obj"]
    return [row.pk for row in page.object_list], answer


def link(answer: Any, rel: str) -> str:
    """Where a page leads on, or back; empty at the end."""
    _before, found, after = answer.content.decode().partition(f'rel="{rel}"')
    return after.partition('href="')[2].partition('"')[0].replace("&amp;", "&") if found else ""


@pytest.mark.parametrize("order", ["baru", "lama", "nilai"])
def test_turning_on_gives_every_row_once_while_others_come(
    browser: Client, agency: Agency, order: str
) -> None:
    url, query = reverse(SPENDING), f"?urut={order}&baris=3"
    there = set(Expense.objects.values_list("pk", flat=True))
    seen: list[int] = []
    while query:
        rows, answer = shown(browser, url, query)
        seen += rows
        # one that comes first in every order, and one that comes last
        write([purchase(agency, date(2026, 4, 1), "99"), purchase(agency, date(2026, 2, 1), "1")])
        query = link(answer, "next")
    assert len(seen) == len(set(seen))
    assert there <= set(seen)


def test_turning_back_gives_the_same_pages(browser: Client, agency: Agency) -> None:
    url, query, on = reverse(SPENDING), "?urut=nilai&baris=3", []
    while query:
        rows, answer = shown(browser, url, query)
        on.append(rows)
        query = link(answer, "next")
    assert len(on) == 7
    back, query = [on[-1]], link(answer, "prev")
    while query:
        rows, answer = shown(browser, url, query)
        back.append(rows)
        query = link(answer, "prev")
    assert back == on[::-1]


def test_what_is_gone_is_turned_from_by_the_number(browser: Client, agency: Agency) -> None:
    url = reverse(SPENDING)
    rows, _answer = shown(browser, url, "?baris=3")
    cancel(Expense.objects.filter(pk=rows[-1]))
    by_number, _answer = shown(browser, url, "?baris=3&halaman=2")
    assert shown(browser, url, f"?baris=3&halaman=2&setelah={rows[-1]}")[0] == by_number


def test_a_row_of_others_says_nothing(browser: Client, agency: Agency) -> None:
    """Where it would stand among one's own."""
    other = make_agency(region=region("61.71", "Kota Pontianak"))
    (hidden,) = write([purchase(other, date(2026, 3, 2), "11")])
    url = reverse(SPENDING)
    by_number, _answer = shown(browser, url, "?baris=3&halaman=2")
    assert shown(browser, url, f"?baris=3&halaman=2&setelah={hidden.pk}")[0] == by_number


@pytest.mark.parametrize("wrong", ["x", "0", "-1", "1;2", "9" * 30])
def test_what_is_no_row_is_said(browser: Client, wrong: str) -> None:
    answer = browser.get(reverse(SPENDING), {"halaman": "2", "setelah": wrong})
    assert answer.status_code == 400


def test_near_pages_have_short_addresses(agency: Agency, client: Client) -> None:
    client.force_login(member(agency, "auditor"))
    _rows, answer = shown(client, reverse(SPENDING), "?baris=3")
    assert "setelah" not in link(answer, "next")
    _rows, answer = shown(client, reverse(SPENDING), "?baris=1&halaman=10")
    assert "setelah" in link(answer, "next") and "sebelum" not in link(answer, "prev")


ORDERS: list[tuple[Any, ...]] = [
    ("-date", "-pk"),
    ("date", "pk"),
    ("-value", "pk"),
    ("own_estimate", "pk"),
    ("-own_estimate", "-pk"),
    (F("own_estimate").desc(nulls_last=True), "pk"),
    (F("own_estimate").asc(nulls_first=True), "date", "-pk"),
    ("method", "-own_estimate", "value", "pk"),
    ("agency__name", "date", "pk"),
    ("package__name", "pk"),
]


@pytest.mark.parametrize("order", ORDERS, ids=str)
def test_rows_after_and_before_any_row_are_those_of_the_order(
    agency: Agency, order: tuple[Any, ...]
) -> None:
    rows: QuerySet[Expense] = Expense.objects.order_by(*order)
    keys = [row.pk for row in rows]
    for place, key in enumerate(keys):
        for backwards, expected in ((False, keys[place + 1 :][:5]), (True, keys[:place][-5:])):
            found = rows_from(rows, Turn(key, backwards=backwards), Expense.objects.all(), 5)
            assert found is not None
            assert [row.pk for row in found.rows] == expected
            assert found.more == (len(keys[:place] if backwards else keys[place + 1 :]) > 5)


def test_an_order_that_no_column_has_is_not_turned_by(agency: Agency) -> None:
    for order in ("?", "agency", F("value") + 1, "-total"):
        rows = Expense.objects.annotate(total=F("value") + 1).order_by(order, "pk")
        assert steps_of(rows) is None


def test_an_index_knows_where_a_page_begins(agency: Agency) -> None:
    """Nothing is passed over, however many rows are of one day."""
    reader = member(agency, "auditor")
    key = Expense.objects.latest("pk").pk
    with CaptureQueriesContext(connection) as asked:
        rows_from(spending_lines(reader), Turn(key, backwards=False), spending_lines(reader), 3)
    with connection.cursor() as cursor:
        for other in ("seqscan", "sort", "bitmapscan"):
            cursor.execute(f"SET LOCAL enable_{other} = off")
        cursor.execute(f"EXPLAIN {asked.captured_queries[-1]['sql']}")
        plan = [line for (line,) in cursor.fetchall()]
    begins = [line for line in plan if "Index Cond" in line]
    assert begins and "ROW(date, id) <" in begins[0], plan


def test_packages_turn_by_name_as_well(browser: Client, agency: Agency) -> None:
    for number in range(8):
        make_package(agency, name=f"Paket {number % 3}", ceiling=Decimal(number % 2))
    there = set(Package.objects.values_list("pk", flat=True))
    for order in ("nama", "pagu", "tahun"):
        seen, query = [], f"?urut={order}&baris=3"
        while query:
            rows, answer = shown(browser, reverse("reports:planned_packages"), query)
            seen += rows
            query = link(answer, "next")
        assert sorted(seen) == sorted(there), order
