"""SIPD payments loaded by the command: routed by their headings, told like every other file."""

import hashlib
import io
import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from p3dn.accounts.models import Agency
from procurement.models import Expense, Payment, SourceFile
from tests.procurement.spending.sources.files import data, row
from tests.support.cast import Cast, assemble

from .files import load, sheet

pytestmark = pytest.mark.django_db
TWO = ({"Nilai Setoran": 250_000}, {"Nomor Dokumen": "lain", "Nilai Realisasi": 1000.5})


@pytest.fixture
def cast() -> Cast:
    """Everybody; the health office has the code that the files name."""
    cast = assemble()
    Agency.objects.filter(pk=cast.health.pk).update(code="1.02.0.00.0.00.01.0000")
    return cast


@pytest.fixture
def told(cast: Cast, tmp_path: Path) -> Any:
    """Load rows with the command; what it prints."""

    def run(*rows: dict[str, Any], **options: Any) -> dict[str, Any]:
        path, out = tmp_path / "sipd.xlsx", io.StringIO()
        path.write_bytes(sheet(*rows))
        call_command(
            "load_dataset", str(path), region=cast.region.code, json=True, stdout=out, **options
        )
        found: dict[str, Any] = json.loads(out.getvalue(), parse_float=Decimal)
        return found

    return run


@pytest.mark.parametrize("options", [{}, {"dataset": "payments"}])
def test_the_headings_lead_to_payments(told: Any, cast: Cast, options: dict[str, str]) -> None:
    first = told(*TWO, {"Kode SKPD": "9.99", "Kode Sub SKPD": "9.99"}, **options)
    assert first == {
        "dataset": "payments",
        "rows": 3,
        "fates": {"imported": 2, "superseded": 0, "duplicate": 0, "flagged": 0, "refused": 1},
        "value": Decimal("1251000.5"),
        "domestic_value": 0,
    }
    again = told(*TWO, **options)
    assert (again["fates"]["duplicate"], again["value"]) == (2, first["value"])
    changed = told({"Nilai Setoran": 300_000}, **options)
    assert (changed["fates"]["imported"], changed["value"]) == (1, 1_200_000)
    assert (Payment.objects.count(), Expense.objects.count()) == (2, 0)
    kept = SourceFile.objects.earliest("pk")
    assert (kept.dataset, kept.rows, kept.imported, kept.refused) == ("payments", 3, 2, 1)
    assert (kept.region, kept.source, kept.name) == (cast.region, "sipd", "sipd.xlsx")
    assert (kept.drawn_on, kept.first_day) == (timezone.localdate(), date(2026, 1, 7))
    with kept.file.open() as file:
        assert hashlib.sha256(file.read()).hexdigest() == kept.sha256


def test_the_days_of_a_file_are_its_own_first_and_last(told: Any, cast: Cast) -> None:
    load(
        cast.administrator,
        cast.region,
        sheet({"Tanggal Transfer": "1 Desember 2025", "Nomor Dokumen": "C"}),
    )
    told({}, {"Nomor Dokumen": "lain", "Tanggal Transfer": "9 Februari 2026"})
    kept = SourceFile.objects.get()
    assert (kept.first_day, kept.last_day) == (date(2026, 1, 7), date(2026, 2, 9))


def test_a_file_without_rows_is_refused(told: Any, cast: Cast) -> None:
    with pytest.raises(CommandError) as refused:
        told()
    assert "Tidak ada baris data." in str(refused.value)
    assert "Isi minimal satu baris di bawah judul." in str(refused.value)


def test_agencies_are_registered_only_when_asked(told: Any, cast: Cast) -> None:
    strange = {"Kode SKPD": "9.99", "Nama SKPD": "Dinas Baru", "Kode Sub SKPD": "9.99"}
    assert told(strange)["fates"]["refused"] == 1
    assert told(strange, with_agencies=True)["fates"]["imported"] == 1
    nameless = {"Kode SKPD": "9.98", "Nama SKPD": "", "Kode Sub SKPD": ""}
    known = {"Kode SKPD": "9.97", "Nama SKPD": "Bagian", "Nomor Dokumen": "B/2"}  # by its unit
    assert told(nameless, known, with_agencies=True)["fates"]["imported"] == 2
    made = Agency.objects.filter(region=cast.region, code__startswith="9.9").order_by("code")
    assert list(made.values_list("code", "name", "kind")) == [
        ("9.98", "9.98", "other"), ("9.99", "Dinas Baru", "other"),
    ]  # fmt: skip


def test_the_page_and_the_command_store_the_same(told: Any, cast: Cast) -> None:
    load(cast.administrator, cast.region, sheet(*TWO))
    stored = list(Payment.objects.order_by("key").values("key", "agency", "date", "value"))
    assert told(*TWO)["fates"]["duplicate"] == 2
    assert list(Payment.objects.order_by("key").values("key", "agency", "date", "value")) == stored


def test_a_file_of_something_else_is_refused_by_name(told: Any, cast: Cast, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="SIPD"):
        told(TWO[0], dataset="tender")
    path = tmp_path / "tender.json"
    path.write_bytes(data(row("tender")))
    with pytest.raises(CommandError, match="tender"):
        call_command("load_dataset", str(path), region=cast.region.code, dataset="payments")
    assert not Payment.objects.exists()
