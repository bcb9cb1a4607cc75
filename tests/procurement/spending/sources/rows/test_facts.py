"""What a row of each dataset says, column by column, and what one says that has its key alone."""

from dataclasses import asdict
from datetime import date
from decimal import Decimal as D
from typing import Any

import pytest

from p3dn.jobs.models import Job
from procurement.spending.datasets import DATASETS
from procurement.spending.loading.rows.facts import Facts, Status

DAY = date(2026, 3, 1)
# every column that any of them has; each takes its own
CELLS: dict[str, Any] = {
    "key": "K1", "year": 2026, "agency": "1.02", "unit": "7097", "agency_name": "Dinas", "rup": ("540",),
    "title": "Kursi", "version": 2, "supplier": "CV", "npwp": "0123", "document": "N/1", "date": DAY,
    "value": D(1000), "domestic": D(400), "small": D(300), "method": "Tender", "type": "Barang",
    "funds": ("APBD",), "accounts": ("5.1",), "end": date(2026, 4, 1), "start": date(2026, 2, 1),
    "made": date(2026, 1, 1), "number": "55", "product": "9-1", "shop": "Mbiz Market",
}  # fmt: skip
SAID = {
    "agency": "1.02", "unit": "7097", "agency_name": "Dinas", "title": "Kursi", "year": 2026, "value": D(1000),
}  # fmt: skip
PLANNED = {"rup": ("540",)}
PAID = {"funds": ("APBD",), "accounts": ("5.1",)}
DOMESTIC = {"domestic": D(400), "small": D(300)}
FROM = {"supplier": "CV", "npwp": "0123"}
CONTRACT = SAID | PLANNED | DOMESTIC | FROM | {
    "key": "K1", "version": 2, "document": "N/1", "date": DAY, "method": "Tender", "status": Status.FINAL,
}  # fmt: skip
RECORD = SAID | PLANNED | DOMESTIC | PAID | {
    "key": "K1", "document": "K1", "date": date(2026, 4, 1), "method": "Tender", "type": "Barang",
    "status": Status.FINAL,
}  # fmt: skip
PAYMENT = SAID | FROM | {
    "key": "K1/55", "part_of": "K1", "document": "N/1", "date": DAY, "method": "Tender", "type": "Barang",
}  # fmt: skip
ORDER = SAID | PLANNED | PAID | {
    "key": "K1", "document": "N/1", "date": DAY, "method": "E-Purchasing", "type": "Barang", "supplier": "CV",
    "status": Status.FINAL,
}  # fmt: skip
EXPECTED: dict[str, tuple[str, dict[str, Any]]] = {
    "tender": ("Kontrak Selesai", CONTRACT),
    "non_tender": ("Kontrak Selesai", CONTRACT),
    "recorded": ("Paket Selesai", RECORD),
    "self_managed": ("Paket Selesai", RECORD),
    "recorded_payments": ("", PAYMENT),
    "self_managed_payments": ("", PAYMENT),
    "catalogue_5": ("paket_selesai", ORDER | {"key": "K1-9-1"}),
    "catalogue_6": ("COMPLETED", ORDER),
    "catalogue_6_inaproc": ("COMPLETED", ORDER),
    "online_shop": ("Selesai", ORDER | {"key": "mbiz market K1", "document": "K1"}),
}
# of one that says no more than its key: what stands in the other columns is unknown
SILENT: dict[str, dict[str, Any]] = {
    "tender": {"key": "K1", "status": Status.RUNNING},
    "non_tender": {"key": "K1", "status": Status.RUNNING},
    "recorded": {"key": "K1", "document": "K1"},
    "self_managed": {"key": "K1", "document": "K1"},
    "recorded_payments": {"key": "K1/", "part_of": "K1"},
    "self_managed_payments": {"key": "K1/", "part_of": "K1"},
    "catalogue_5": {"key": "K1-9-1", "document": "K1"},
    "catalogue_6": {"key": "K1", "document": "K1"},
    "catalogue_6_inaproc": {"key": "K1", "document": "K1"},
    "online_shop": {"key": "K1", "document": "K1"},
}
OF_ORDERS = {"method": "E-Purchasing", "status": Status.PENDING}


def facts(dataset: str, **cells: Any) -> Facts:
    return DATASETS[dataset](Job()).facts(cells)


@pytest.mark.parametrize("dataset", sorted(DATASETS))
def test_each_column_is_where_it_belongs(dataset: str) -> None:
    status, expected = EXPECTED[dataset]
    found = facts(dataset, **CELLS, status=status, checked="Verified")
    assert asdict(found) == asdict(Facts(**expected))


@pytest.mark.parametrize("dataset", sorted(DATASETS))
def test_what_no_column_says_is_unknown(dataset: str) -> None:
    orders = OF_ORDERS if dataset.startswith(("catalogue", "online")) else {}
    found = facts(dataset, key="K1", product="9-1")
    assert asdict(found) == asdict(Facts(**(orders | SILENT[dataset])))


def test_a_package_is_dated_by_its_end_else_by_the_first_day_known_of_it() -> None:
    days = {"end": date(2026, 4, 1), "start": date(2026, 2, 1), "made": date(2026, 1, 1)}
    for name in tuple(days):
        assert facts("recorded", key="K1", **days).date == days.pop(name)


def test_a_payment_without_a_number_is_named_by_document_day_and_amount() -> None:
    given = {"key": "K1", "document": "BKU 4", "date": DAY, "value": D("5.5")}
    assert facts("recorded_payments", **given).key == "K1/BKU 4 2026-03-01 5.5"
    del given["date"]
    assert facts("recorded_payments", **given).key == "K1/BKU 4 5.5"
    assert len(facts("recorded_payments", **given | {"document": "x" * 200}).key) == 120


@pytest.mark.parametrize(
    ("status", "said", "found"),
    [
        ("paket_batal", "", Status.CANCELLED),
        ("", "Paket Dibatalkan", Status.CANCELLED),
        ("paket_selesai", "", Status.FINAL),
        ("", "Paket SELESAI", Status.FINAL),
        ("melakukan_pengiriman_dan_penerimaan", "Paket Proses", Status.RUNNING),
        ("proses_kontrak_ppk", "Paket Proses", Status.PENDING),
        (None, None, Status.PENDING),
    ],
)
def test_how_far_a_package_of_version_five_is(status: str, said: str, found: Status) -> None:
    assert facts("catalogue_5", key="K1", product="1", status=status, said=said).status == found


@pytest.mark.parametrize(
    ("status", "checked", "found"),
    [
        ("Selesai", "Verified", Status.FINAL),
        ("selesai", None, Status.PENDING),
        (None, "verified", Status.PENDING),
        ("GAGAL", "verified", Status.CANCELLED),
        ("Dibatalkan pembeli", "verified", Status.CANCELLED),
    ],
)
def test_how_far_an_order_of_a_shop_is(status: str, checked: str, found: Status) -> None:
    assert facts("online_shop", key="K1", status=status, checked=checked).status == found
