"""Every list of the catalogue: as many queries for thousands of rows as for three, whole exports."""

import csv
import io
from copy import copy
from hashlib import sha256
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from catalog.models import Commodity, NationalListCheck, NationalListEntry, Producer
from catalog.views.producers import ProducerList
from p3dn.accounts.models import User
from procurement.models import RequestLine
from tests.catalog.conftest import with_role
from tests.catalog.test_pages import fill
from tests.factories_catalog import CommodityFactory, ProducerFactory
from tests.factories_reports import make_agency, make_line, make_request

pytestmark = pytest.mark.django_db

LISTS = (
    "catalog:product_list",
    "catalog:producer_list",
    "catalog:certificate_list",
    "catalog:certificate_expiring",
    "catalog:product_desk",
    "catalog:producer_desk",
    "catalog:certificate_desk",
    "catalog:duplicate_list",
    "catalog:national_list",
    "catalog:national_check_list",
    "catalog:verification_queue",
    "procurement:demand_list",
    "public_list",
)
MANY = 2997


@pytest.fixture
def everybody(client: Client) -> Client:
    """Somebody who may open every list."""
    user: User = with_role("Serba Bisa", "catalogue_officer")
    with_role("Serba Bisa", "catalogue_verifier")
    client.force_login(user)
    return client


def queries_of(client: Client, name: str, capture: Any) -> int:
    with capture(14) as queries:
        answer = client.get(reverse(name), {"baris": "100", "days": "90"})
    assert answer.status_code == 200
    return len(queries)


def copies(row: Any, times: int, **other: Any) -> list[Any]:
    """The row written again and again; `other` gives what must differ, by number."""
    made = []
    for number in range(times):
        twin = copy(row)
        twin.pk, twin._state.adding = None, True
        for name, value in other.items():
            setattr(twin, name, value(number))
        made.append(twin)
    return type(row).objects.bulk_create(made, batch_size=1000)


def multiply(times: int) -> None:
    """What `fill` makes for one producer, for thousands, with names that are not alike."""
    first = Producer.objects.order_by("pk").first()
    names = [sha256(str(n).encode()).hexdigest()[:12] for n in range(times)]
    firms = copies(first, times, nib=lambda n: f"77{n:011d}", name=lambda n: f"CV {names[n]}",
                   name_key=lambda n: names[n])  # fmt: skip
    twins = {}
    for product in first.products.order_by("pk"):
        own = {"producer": firms.__getitem__}
        twins[product.pk] = copies(product, times, **own)
    for certificate in first.certificates.order_by("pk"):
        papers = copies(certificate, times, producer=firms.__getitem__,
                        number=lambda n, pk=certificate.pk: f"{pk}/{names[n]}",
                        number_key=lambda n, pk=certificate.pk: f"{pk}{names[n]}")  # fmt: skip
        for line in certificate.lines.all():
            copies(line, times, certificate=papers.__getitem__,
                   product=twins[line.product_id].__getitem__)  # fmt: skip
    kinds = [Commodity(kbki_code=f"39{n:06d}", name=f"Jenis {n}", kind="goods", digits=8)
             for n in range(times)]  # fmt: skip
    Commodity.objects.bulk_create(kinds)
    entry, check = NationalListEntry.objects.first(), NationalListCheck.objects.first()
    copies(entry, times, key=lambda n: names[n])
    copies(check, times, commodity_id=lambda n: kinds[n].pk)
    copies(
        RequestLine.objects.first(),
        times,
        commodity_id=lambda n: kinds[n].pk,
        position=lambda n: n + 9,
    )


def test_as_many_queries_for_three_thousand_rows_as_for_three(
    everybody: Client, django_assert_max_num_queries: Any
) -> None:
    fill(3)
    request = make_request(make_agency(), state="draft")
    for _each in range(3):
        make_line(request, commodity=CommodityFactory(), claimed_origin="imported")
    few = {name: queries_of(everybody, name, django_assert_max_num_queries) for name in LISTS}
    multiply(MANY)
    connection.cursor().execute("ANALYZE catalog_producer")
    many = {name: queries_of(everybody, name, django_assert_max_num_queries) for name in LISTS}
    assert [name for name in LISTS if many[name] > few[name]] == []
    waiting = everybody.get(reverse("catalog:verification_queue")).context["page_obj"]
    assert waiting.paginator.count > MANY


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
