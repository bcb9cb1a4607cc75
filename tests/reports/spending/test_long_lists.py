"""A list of spending of any length: its total, its pages far down, and how the database reads a page."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.urls import reverse

from p3dn.accounts.models import Agency, User
from p3dn.ui.lists.views import is_any_of
from procurement.models import Expense, ExpenseFunding
from procurement.spending.services import write
from reports.spending import pages, totals
from reports.spending.pages import CountedPaginator
from reports.spending.reads import spending_lines
from reports.spending.totals import months_from_cells
from reports.tasks import count_purchases
from tests.factories.reports import make_agency, make_user
from tests.procurement.spending.acts import purchase

pytestmark = pytest.mark.django_db
MONTHS = ((2025, 11), (2025, 12), (2026, 1), (2026, 3))


@pytest.fixture
def agency() -> Agency:
    """Forty purchases of four months, a third of them imported, some worth the same."""
    found = make_agency()
    write(
        [
            purchase(
                found,
                date(*MONTHS[number % 4], 1 + number % 28),
                Decimal(10 + number % 7),
                source="tender" if number % 2 else "sipd",
                origin="imported" if number % 3 == 0 else "domestic",
                method="Tender" if number % 5 else "",
            )
            for number in range(40)
        ]
    )
    return found


@pytest.fixture
def reader(agency: Agency) -> User:
    """Somebody who reads all of the region."""
    cache.clear()
    return make_user(agency, "auditor")


@pytest.fixture
def browser(reader: User) -> Client:
    """Their browser."""
    found = Client()
    found.force_login(reader)
    return found


def total_at(browser: Client, **query: str) -> Any:
    return browser.get(reverse("reports:spending_lines"), query).context["total"]


@pytest.mark.parametrize("order", [("-date", "-pk"), ("date", "pk"), ("-value", "pk")])
@pytest.mark.parametrize("far", [0, 11, 25])
def test_a_page_far_down_has_the_rows_that_stand_there(
    reader: User, monkeypatch: pytest.MonkeyPatch, order: tuple[str, str], far: int
) -> None:
    monkeypatch.setattr(pages, "FAR", far)
    rows = spending_lines(reader).order_by(*order)
    paginator = CountedPaginator(rows, 6)
    paginator.known = 40
    if "date" in order[0]:
        paginator.months = lambda: months_from_cells(reader, {})
    shown = [row.pk for number in paginator.page_range for row in paginator.page(number)]
    assert shown == list(rows.values_list("pk", flat=True))
    assert len(paginator.page_range) == 7


def test_a_page_far_down_passes_over_its_own_month_only(
    reader: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "FAR", 0)
    paginator = CountedPaginator(spending_lines(reader), 5)
    paginator.known = 40
    paginator.months = lambda: months_from_cells(reader, {})
    last = paginator.page(8).object_list
    assert "OFFSET 5" in str(last.query), "the first half of the oldest month, and nothing newer"


def test_a_list_that_nobody_counted_offers_the_next_pages(
    reader: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "AHEAD", 2)
    paginator = CountedPaginator(spending_lines(reader), 5)
    assert (paginator.num_pages, paginator.more) == (3, True)
    paginator = CountedPaginator(spending_lines(reader), 5)
    paginator.asked = 7
    assert (paginator.num_pages, paginator.count, paginator.more) == (8, 40, False)
    assert [row.pk for row in paginator.page(8)] == [row.pk for row in spending_lines(reader)[35:]]


@pytest.fixture
def dear(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing is so little that it is summed while somebody waits."""
    monkeypatch.setattr(totals, "LITTLE", 0.0)
    yield
    cache.clear()


@pytest.mark.parametrize(
    "query",
    [
        {"sumber": "tender"},
        {"metode": "Tender", "tahun": "2026"},
        {"metode": "belum-diketahui"},
        {"kewajiban": "belum-dapat-dinilai"},
        {"tahun": "2025", "triwulan": "4"},
        {"tahun": "2026", "sampai": "2"},
        {"komoditas": "belum-diketahui"},
    ],
)
def test_cells_tell_the_total_that_purchases_come_to(
    browser: Client, dear: None, monkeypatch: pytest.MonkeyPatch, query: dict[str, str]
) -> None:
    told = total_at(browser, **query)
    monkeypatch.setattr(totals, "LITTLE", 1e9)
    monkeypatch.setattr(totals, "CELLS", ())
    summed = total_at(browser, **query)
    assert (told.lines, told.value) == (summed.lines, summed.value)
    assert told.lines > 0
    assert told.documents in (None, summed.documents)


def test_what_no_cell_knows_is_counted_by_the_worker(
    browser: Client, reader: User, dear: None
) -> None:
    page = browser.get(reverse("reports:spending_lines"), {"asal": "impor"})
    assert page.context["total"].value is None
    assert "sedang dihitung" in page.content.decode()
    assert 'hitungan=1"' in page.content.decode()
    count_purchases(reader.pk, "asal=impor")
    again = browser.get(
        reverse("reports:spending_lines"),
        {"asal": "impor", "hitungan": "1"},
        headers={"HX-Request": "true"},
    ).content.decode()
    assert 'data-hx-swap-oob="true"' in again and "sedang dihitung" not in again
    imported = Expense.objects.filter(imported_value__gt=0)
    assert f"Jumlah {imported.count()} baris" in " ".join(again.split())
    assert total_at(browser, asal="impor").value == sum(row.value for row in imported)


def test_months_of_a_year_are_asked_for_as_days(reader: User, browser: Client) -> None:
    """An index of days passes over nothing then; of months it would read the year down to them."""
    found = browser.get(reverse("reports:spending_lines"), {"tahun": "2026", "bulan": "1"})
    assert "2026-01-31" in str(found.context["view"].object_list.query)
    assert found.context["total"].lines == 10
    nothing = {"tahun": "2026", "bulan": "1", "triwulan": "4"}
    assert total_at(browser, **nothing).lines == 0


def test_of_a_source_of_funds_cells_know_how_many(
    browser: Client, agency: Agency, dear: None
) -> None:
    one = purchase(agency, date(2026, 5, 5), Decimal(9))
    write([one], fundings=[ExpenseFunding(expense=one, source="BLUD", amount=Decimal(4))])
    found = total_at(browser, sumber_dana="BLUD")
    assert (found.lines, found.value) == (1, None), "it paid a part, and the list shows the whole"
    assert total_at(browser, sumber_dana="APBN").lines == 0


def test_a_part_that_cells_sum_needs_no_counting(browser: Client, dear: None) -> None:
    total = total_at(browser, angka="impor")
    assert total.counted == sum(row.imported_value for row in Expense.objects.all())
    assert total.lines is None, "of how many purchases it is a part no cell knows"


def test_nobody_is_told_what_another_may_see(
    browser: Client, reader: User, agency: Agency, dear: None
) -> None:
    count_purchases(reader.pk, "asal=impor")
    stranger = Client()
    stranger.force_login(make_user(make_agency(region=agency.region), "requester"))
    assert total_at(browser, asal="impor").value
    assert total_at(stranger, asal="impor").value is None


def test_keys_of_a_page_are_found_before_what_is_shown_of_them(reader: User) -> None:
    cut = spending_lines(reader)[:5]
    rows = Expense.objects.filter(is_any_of(cut.values("pk"))).for_list()
    with connection.cursor() as cursor:
        cursor.execute(
            "SET LOCAL enable_seqscan = off"
        )  # tables of tests are too short for indexes
    plan = rows.explain()
    assert "Index Cond: (id = ANY" in plan, plan
    assert {row.pk for row in rows} == {row.pk for row in cut}
