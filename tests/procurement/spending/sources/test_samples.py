"""Real exports, loaded twice: fates and sums beside those a few lines of plain Python work out."""

import csv
import io
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.core.management import call_command

from p3dn.accounts.models import Region
from procurement.models import Expense, SourceFile
from procurement.spending.reconcile import reconcile
from tests.support.files.samples import sample

pytestmark = pytest.mark.django_db
Rows = list[dict[str, str]]
Sums = tuple[Decimal, Decimal]


def number(text: str) -> Decimal:
    return Decimal(text or 0)


def proven(value: Decimal, domestic: Decimal) -> Decimal:
    """What a domestic value proves: neither a percentage nor more than was bought."""
    return Decimal(0) if 0 < domestic <= 100 or domestic > value else domestic


def contracts(key: str) -> Callable[[Rows], Sums]:
    """The highest version of each contract, once."""

    def work_out(rows: Rows) -> Sums:
        newest: dict[str, dict[str, str]] = {}
        for row in rows:
            known = newest.get(row[key])
            if known is None or int(row["versi_addendum"]) > int(known["versi_addendum"]):
                newest[row[key]] = row
        pairs = [
            (number(r["nilai_kontrak"]), number(r["nilai_pdn_kontrak"])) for r in newest.values()
        ]
        return sum((v for v, _d in pairs), Decimal(0)), sum((proven(*p) for p in pairs), Decimal(0))

    return work_out


def records(rows: Rows) -> Sums:
    """Packages that are finished and have a sum."""
    good = [
        r
        for r in rows
        if r["status_nontender_pct_ket"] == "Paket Selesai" and number(r["total_realisasi"])
    ]
    pairs = [(number(r["total_realisasi"]), number(r["nilai_pdn_pct"])) for r in good]
    return sum((v for v, _d in pairs), Decimal(0)), sum((proven(*p) for p in pairs), Decimal(0))


AGREED = {"ON_PROCESS", "COMPLETED", "PAYMENT_OUTSIDE_SYSTEM", "ON_ADDENDUM"}


def orders(key: str, value: str, status: str) -> Callable[[Rows], Sums]:
    """Orders that were agreed to, each once."""

    def work_out(rows: Rows) -> Sums:
        found = {row[key]: number(row[value]) for row in rows if row[status] in AGREED}
        return sum(found.values(), Decimal(0)), Decimal(0)

    return work_out


def nothing(rows: Rows) -> Sums:
    return Decimal(0), Decimal(0)


PLACES = {"61": ("Kalimantan Barat", "province"), "32.04": ("Kabupaten Bandung", "regency"),
          "99.99": ("Kota Contoh", "city")}  # fmt: skip
# file, region, dataset, (imported, superseded, duplicate, flagged, refused), sums
SAMPLES = [
    ("spse_tender_kontrak_kalbar_LPSE97_2023.csv", "61", "tender", (80, 4, 0, 0, 0), contracts("kd_tender")),
    ("spse_nontender_kontrak_kalbar_LPSE97_2023.csv", "61", "non_tender", (499, 0, 4, 1, 0), contracts("kd_nontender")),
    ("spse_pencatatan_nontender_kalbar_2023.csv", "61", "recorded", (932, 0, 0, 5, 33), records),
    ("ecat_v6_isb_sample.csv", "32.04", "catalogue_6", (60, 0, 0, 0, 0), orders("kd_paket", "total_harga", "status_pkt")),
    ("inaproc_v1_ekatalog_kemnaker_K34_2026.csv", "99.99", "catalogue_6_inaproc", (693, 0, 1, 24, 129),
     orders("order_id", "total", "status")),
    ("bela_tokodaring_kab_bandung_2025.json", "32.04", "online_shop", (0, 0, 0, 0, 2), nothing),
]  # fmt: skip


# of the governments whose files name their code alone
CODES = {"99.99": "K34"}


def run(path: Any, code: str) -> dict[str, Any]:
    out = io.StringIO()
    call_command(
        "load_dataset", str(path), region=code, with_agencies=True, json=True, stdout=out,
        klpd_code=CODES.get(code, ""),
    )  # fmt: skip
    told: dict[str, Any] = json.loads(out.getvalue(), parse_float=Decimal)
    return told


@pytest.mark.parametrize(("name", "code", "dataset", "wanted", "work_out"), SAMPLES)
def test_a_real_export_twice(
    name: str, code: str, dataset: str, wanted: tuple[int, ...], work_out: Callable[[Rows], Sums]
) -> None:
    path = sample(name)
    called, kind = PLACES[code]
    Region.objects.create(code=code, name=called, kind=kind, is_served=True)
    first, again = run(path, code), run(path, code)
    assert first["dataset"] == dataset
    assert tuple(first["fates"].values()) == wanted
    assert sum(wanted) == first["rows"]
    assert again["fates"] == {
        "imported": 0, "superseded": 0, "duplicate": first["rows"], "flagged": 0, "refused": 0,
    }  # fmt: skip
    rows = csv.DictReader(path.open(encoding="utf-8-sig")) if path.suffix == ".csv" else ()
    assert (first["value"], first["domestic_value"]) == work_out(list(rows))
    assert (again["value"], again["domestic_value"]) == (first["value"], first["domestic_value"])
    counted = [one.value for one in Expense.objects.counted()]
    assert sum(counted, Decimal(0)) == first["value"]
    assert len(counted) == first["fates"]["imported"] + first["fates"]["flagged"] - _held()
    assert SourceFile.objects.filter(sha256=SourceFile.objects.latest("pk").sha256).count() == 2
    reconcile()


def _held() -> int:
    from procurement.models import SourceRow

    return SourceRow.objects.filter(fate="flagged", expense=None).count()
