"""Every list of the catalogue: as many queries for hundreds of rows as for three, whole exports."""

import csv
import io
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from benchmarks import catalogue_data
from catalog.reference import load_kbki
from catalog.views.producers import ProducerList
from p3dn.accounts.models import User
from p3dn.jobs.bulk import check_at_once
from tests.catalog.conftest import with_role
from tests.catalog.test_pages import fill
from tests.factories_catalog import ProducerFactory

pytestmark = pytest.mark.django_db

LISTS = (
    "product_list",
    "producer_list",
    "certificate_list",
    "certificate_expiring",
    "product_desk",
    "producer_desk",
    "certificate_desk",
    "duplicate_list",
    "national_list",
    "national_check_list",
)


@pytest.fixture
def everybody(client: Client) -> Client:
    """Somebody who may open every list."""
    user: User = with_role("Serba Bisa", "catalogue_officer")
    client.force_login(user)
    return client


def queries_of(client: Client, name: str, capture: Any) -> int:
    with capture(14) as queries:
        answer = client.get(reverse(f"catalog:{name}"), {"baris": "100", "days": "90"})
    assert answer.status_code == 200
    return len(queries)


def test_as_many_queries_for_three_hundred_rows_as_for_three(
    everybody: Client, django_assert_max_num_queries: Any
) -> None:
    fill(3)
    few = {name: queries_of(everybody, name, django_assert_max_num_queries) for name in LISTS}
    fill(297)
    many = {name: queries_of(everybody, name, django_assert_max_num_queries) for name in LISTS}
    assert many == few


def test_three_thousand_rows_need_no_more_queries_than_three(
    everybody: Client, django_assert_max_num_queries: Any
) -> None:
    load_kbki()
    with_role("Orang Kedua", "catalogue_verifier")
    fill(3)
    few = {name: queries_of(everybody, name, django_assert_max_num_queries) for name in LISTS}
    check_at_once()  # what waits for the end of the transaction would forbid emptying the tables
    catalogue_data.write(3_000, 3_000)
    many = {name: queries_of(everybody, name, django_assert_max_num_queries) for name in LISTS}
    assert {name: n for name, n in many.items() if n > few[name]} == {}


def rows_of(answer: Any) -> list[list[str]]:
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=";"))[1:]


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("product_list", {"q": "kursi", "price_min": "1"}),
        ("product_list", {"state": "submitted"}),
        ("producer_list", {"q": "nomor", "urut": "produk"}),
        ("certificate_list", {"standing": "unverified"}),
        ("certificate_expiring", {"days": "30"}),
        ("product_desk", {"state": "submitted"}),
        ("producer_desk", {"q": "nomor 1"}),
        ("certificate_desk", {"state": "submitted"}),
    ],
)
def test_export_equals_the_filtered_view(
    everybody: Client, name: str, query: dict[str, str]
) -> None:
    fill(30)
    ProducerFactory(name="PT Sama Sekali Lain")
    address = reverse(f"catalog:{name}")
    pages, shown = 1, []
    while True:
        page = everybody.get(address, query | {"page": pages}).context["page_obj"]
        shown += [str(row.pk) for row in page.object_list]
        if not page.has_next():
            break
        pages += 1
    assert len(shown) >= 10
    exported = rows_of(everybody.get(address, query | {"unduh": "csv"}))
    book = everybody.get(address, query | {"unduh": "xlsx"}).content
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(book)).get_sheet_by_index(0).to_python()[1:]
    assert len(exported) == len(sheet) == len(shown) == len(set(shown))
    assert [row[0] for row in exported] == [str(row[0]) for row in sheet]


def test_the_export_holds_the_same_firms_in_the_same_order(everybody: Client) -> None:
    fill(30)
    query = {"q": "nomor", "urut": "produk"}
    address = reverse("catalog:producer_list")
    exported = [row[1] for row in rows_of(everybody.get(address, query | {"unduh": "csv"}))]
    seen = [p.nib for n in (1, 2) for p in everybody.get(address, query | {"page": n}).context["page_obj"]]  # fmt: skip
    assert exported == seen


def test_nothing_is_cut_off_in_silence(everybody: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ProducerList, "max_export_rows", 5)
    fill(6)
    address = reverse("catalog:producer_list")
    refused = everybody.get(address, {"unduh": "xlsx", "q": "nomor"})
    text = refused.content.decode()
    assert refused["Content-Type"].startswith("text/html")
    assert "Daftar ini 6 baris" in text
    assert "q=nomor&amp;unduh=csv" in text
    assert len(rows_of(everybody.get(address, {"unduh": "csv", "q": "nomor"}))) == 6
    monkeypatch.setattr(ProducerList, "max_export_rows", 6)
    whole = everybody.get(address, {"unduh": "xlsx", "q": "nomor"})
    assert "spreadsheet" in whole["Content-Type"]
