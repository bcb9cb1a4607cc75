"""Every list of the catalogue: as many queries for thousands of rows as for three, whole exports."""

import csv
import io
from collections.abc import Iterator
from copy import copy
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.db.models import F
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from python_calamine import CalamineWorkbook

from benchmarks.data import catalogue as catalogue_data
from catalog.models import (
    Certificate,
    Commodity,
    MinimumTkdn,
    NationalListCheck,
    NationalListEntry,
    Product,
)
from catalog.reference.kbki import load_kbki
from catalog.register.producers.views import ProducerList
from p3dn.accounts.models import User
from p3dn.jobs.importing.bulk import check_at_once
from p3dn.ui.lists.addresses import list_at
from procurement.models import RequestLine
from tests.catalog.conftest import with_role
from tests.catalog.register.test_pages import fill
from tests.factories.catalog import CommodityFactory, ProducerFactory
from tests.factories.reports import make_agency, make_line, make_request
from tests.support.databases import kept

if TYPE_CHECKING:
    from pytest_django import DjangoDbBlocker

pytestmark = pytest.mark.django_db

LISTS = (
    "catalog:product_list",
    "catalog:producer_list",
    "catalog:certificate_list",
    "catalog:certificate_expiring",
    "catalog:certificate_overdue",
    "catalog:product_desk",
    "catalog:producer_desk",
    "catalog:certificate_desk",
    "catalog:duplicate_list",
    "catalog:national_list",
    "catalog:national_check_list",
    "catalog:verification_queue",
    "catalog:minimum_list",
    "catalog:commodity_browse",
    "procurement:demand_list",
    "procurement:demand_forecast",
    "procurement:lapse_what_if",
    "procurement:wanted_check_list",
    "jobs:job_list",
    "public_list",
)
MANY = 3000


@pytest.fixture
def everybody(client: Client) -> Client:
    """Somebody who may open every list."""
    user: User = with_role("Serba Bisa", "catalogue_officer")
    with_role("Serba Bisa", "catalogue_verifier")
    client.force_login(user)
    return client


def queries_of(client: Client, name: str, capture: Any) -> int:
    cache.clear()  # what is kept for a minute is asked for each time
    with capture(20) as queries:
        rows = {"baris": "100"} if list_at(reverse(name)) else {}
        soon = {"hari": "90"} if name.endswith("expiring") else {}
        answer = client.get(reverse(name), rows | soon)
    assert answer.status_code == 200
    return len(queries)


def copies(row: Any, **other: Any) -> None:
    """The row written again and again; `other` gives what must differ, by number."""
    made = []
    for number in range(MANY):
        twin = copy(row)
        twin.pk, twin._state.adding = None, True
        for name, value in other.items():
            setattr(twin, name, value(number))
        made.append(twin)
    type(row).objects.bulk_create(made, batch_size=1000)


def needed_from_abroad() -> RequestLine:
    """A line for which no domestic product was found."""
    request = make_request(make_agency(), state="draft")
    return make_line(request, commodity=CommodityFactory(), claimed_origin="imported")


def write_many() -> None:
    """Thousands of everything; of the products every other one waits for a verifier."""
    check_at_once()  # what waits for the end of the transaction would forbid emptying the tables
    catalogue_data.write(MANY, MANY)
    Product.objects.annotate(odd=F("pk") % 2).filter(odd=1).update(
        state="submitted", submitted_at=timezone.now(), verified_by=None, verified_at=None
    )
    codes = list(Commodity.objects.values_list("pk", flat=True)[:MANY])
    soon = timezone.localdate() + timedelta(days=20)
    Certificate.objects.update(tkdn_valid_until=soon, bmp_valid_until=soon)
    lapsing = list(Product.objects.filter(state="verified").values_list("pk", flat=True))
    asked_for = [lapsing[n % len(lapsing)] for n in range(MANY)]
    line = make_line(make_request(make_agency(), state="draft"), product_id=lapsing[0])
    copies(line, product_id=asked_for.__getitem__, position=lambda n: n + 9)
    copies(MinimumTkdn.objects.first(), commodity_id=codes.__getitem__)
    copies(NationalListEntry.objects.first(), key=lambda n: f"many{n}")
    copies(NationalListCheck.objects.first(), commodity_id=codes.__getitem__)
    copies(needed_from_abroad(), commodity_id=codes.__getitem__, position=lambda n: n + 9)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")  # as the server does by itself; the tables were empty until now


def test_three_thousand_rows_need_no_more_queries_than_three(
    everybody: Client, django_assert_max_num_queries: Any
) -> None:
    load_kbki()
    with_role("Orang Kedua", "catalogue_verifier")
    fill(3)
    needed_from_abroad()
    few = {name: queries_of(everybody, name, django_assert_max_num_queries) for name in LISTS}
    write_many()
    many = {name: queries_of(everybody, name, django_assert_max_num_queries) for name in LISTS}
    assert {name: n for name, n in many.items() if n > few[name]} == {}
    for name in ("catalog:verification_queue", "procurement:demand_list", "catalog:minimum_list"):
        assert everybody.get(reverse(name)).context["page_obj"].paginator.count > 1000
    assert len(everybody.get(reverse("procurement:lapse_what_if")).context["rows"]) > 100


def rows_of(answer: Any) -> list[list[str]]:
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=";"))[1:]


@pytest.fixture(scope="class")
def thirty(django_db_setup: None, django_db_blocker: "DjangoDbBlocker") -> Iterator[None]:
    """Thirty rows of everything, and a producer of another name."""
    with kept(django_db_blocker):
        fill(30)
        ProducerFactory(name="PT Sama Sekali Lain")
        yield


@pytest.mark.usefixtures("thirty")
class TestExport:
    """What is downloaded of a list is what it shows."""

    @pytest.mark.parametrize(
        ("name", "query"),
        [
            ("product_list", {"q": "kursi", "harga_dari": "1"}),
            ("product_list", {"status": "submitted"}),
            ("producer_list", {"q": "nomor", "urut": "produk"}),
            ("certificate_list", {"baris": "50"}),
            ("certificate_expiring", {"hari": "30"}),
            ("product_desk", {"status": "submitted"}),
            ("producer_desk", {"q": "nomor 1"}),
            ("certificate_desk", {"baris": "50"}),
        ],
    )
    def test_it_equals_the_filtered_view(
        self, everybody: Client, name: str, query: dict[str, str]
    ) -> None:
        address = reverse(f"catalog:{name}")
        pages, shown = 1, []
        while True:
            page = everybody.get(address, query | {"halaman": pages}).context["page_obj"]
            shown += [str(row.pk) for row in page.object_list]
            if not page.has_next():
                break
            pages += 1
        assert len(shown) >= 10
        exported = rows_of(everybody.get(address, query | {"unduh": "csv"}))
        book = everybody.get(address, query | {"unduh": "xlsx"}).content
        sheet = (
            CalamineWorkbook.from_filelike(io.BytesIO(book)).get_sheet_by_index(0).to_python()[1:]
        )
        assert len(exported) == len(sheet) == len(shown) == len(set(shown))
        assert [row[0] for row in exported] == [str(row[0]) for row in sheet]

    def test_it_holds_the_same_firms_in_the_same_order(self, everybody: Client) -> None:
        query = {"q": "nomor", "urut": "produk"}
        address = reverse("catalog:producer_list")
        exported = [row[1] for row in rows_of(everybody.get(address, query | {"unduh": "csv"}))]
        seen = [p.nib for n in (1, 2) for p in everybody.get(address, query | {"halaman": n}).context["page_obj"]]  # fmt: skip
        assert exported == seen


def test_nothing_is_cut_off_in_silence(everybody: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ProducerList, "max_export_rows", 5)
    fill(6)
    address = reverse("catalog:producer_list")
    refused = everybody.get(address, {"unduh": "xlsx", "q": "nomor"})
    text = refused.content.decode()
    assert refused["Content-Type"].startswith("text/html")
    assert "Daftar ini 6 baris" in text
    assert '<input type="hidden" name="query" value="q=nomor">' in text
    assert "Buat CSV" in everybody.get(address, {"unduh": "csv", "q": "nomor"}).content.decode()
    monkeypatch.setattr(ProducerList, "max_export_rows", 6)
    whole = everybody.get(address, {"unduh": "xlsx", "q": "nomor"})
    assert "spreadsheet" in whole["Content-Type"]
