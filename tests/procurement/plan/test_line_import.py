"""RUP-PaketAnggaranPenyedia: lines of packages that are there, in a file without their names."""

import csv
import io
import json
from decimal import Decimal as D
from typing import Any

import pytest

from p3dn.jobs.models import Job, JobChange
from procurement.models import BudgetLine, Package
from procurement.models.plan.budget import account_in
from tests.factories.procurement import PackageFactory
from tests.jobs.office import loaded, problems, uploaded
from tests.support.cast import Cast, assemble
from tests.support.files.samples import sample

MAK = "1.02.02.2.02.0001.5.1.02.01.01.0024.1.1"
OTHER = "1.02.02.2.02.0001.5.1.02.01.01.0026.1.1"


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


def row(cast: Cast, **cells: Any) -> dict[str, Any]:
    """A row of the export."""
    return {
        "tahun_anggaran": 2026, "kd_satker_str": cast.health.code, "kd_rup": 77, "kd_kegiatan": 1.0,
        "kd_subkegiatan": 2, "pagu": 600_000, "mak": MAK, "sumber_dana": "APBD",
        "tahun_anggaran_dana": 2026, "status_umumkan_rup": "Terumumkan",
    } | cells  # fmt: skip


def upload(cast: Cast, *rows: dict[str, Any]) -> Job:
    """Checked, as the administrator's."""
    data = json.dumps(rows).encode()
    return uploaded(cast, "package_lines", data, by=cast.administrator, name="mak.json")


def test_the_lines_become_the_packages_and_its_ceiling_their_sum(cast: Cast) -> None:
    package = PackageFactory(
        agency=cast.health, fiscal_year=2026, rup_code="77", ceiling=D(900_000)
    )
    other = PackageFactory(agency=cast.health, fiscal_year=2026, rup_code="78")
    rows = [row(cast), row(cast, mak=OTHER, pagu=400_000)]
    job = upload(cast, *rows)
    [change] = JobChange.objects.filter(job=job)
    assert (change.kind, change.before, change.after) == ("changed", 900_000, 1_000_000)
    loaded(job)
    lines = BudgetLine.objects.filter(package=package).order_by("-amount")
    assert [(one.account_code, one.amount) for one in lines] == [
        ("5.1.02.01.01.0024", 600_000),
        ("5.1.02.01.01.0026", 400_000),
    ]
    package.refresh_from_db()
    assert (package.ceiling, package.name) == (1_000_000, Package.objects.get(pk=package.pk).name)
    other.refresh_from_db()
    assert other.is_active, "a file of lines does not say which packages there are"
    again = upload(cast, *rows)
    assert (again.state, again.rows_same) == ("done", 2), problems(again)


def test_lines_of_no_package_and_of_none_announced(cast: Cast) -> None:
    PackageFactory(agency=cast.health, fiscal_year=2026, rup_code="77", ceiling=D(900_000))
    PackageFactory(agency=cast.elsewhere, fiscal_year=2026, rup_code="79")
    initiated = row(cast, kd_rup=80, status_umumkan_rup="Terinisiasi")
    job = upload(cast, row(cast), row(cast, kd_rup=79), initiated)
    assert (job.rows_changed, job.rows_refused, job.rows_same) == (1, 1, 1)
    assert "belum ada di rencana" in problems(job)[0][1]


def test_the_real_file(cast: Cast) -> None:
    path = sample("rup_anggaran_penyedia_sample.csv")
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
    for code in {found["kd_rup"] for found in rows}:
        PackageFactory(agency=cast.health, fiscal_year=2025, rup_code=code, ceiling=D(1))
    data = path.read_bytes()
    job = loaded(uploaded(cast, "package_lines", data, by=cast.administrator, name="a.csv"))
    assert (job.rows_refused, job.rows_total) == (0, len(rows)), problems(job)[:3]
    total = sum(D(found["pagu"]) for found in rows)
    assert sum(Package.objects.values_list("ceiling", flat=True)) == total
    unread = {m for m in (found["mak"] for found in rows) if account_in(m) == ("", "")}
    stored = BudgetLine.objects.filter(account_code="").values_list("mak", flat=True)
    assert set(stored) == unread and len(unread) < len(rows) / 10, "unknown, never guessed"
