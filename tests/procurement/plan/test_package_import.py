"""The plan from SiRUP: the real export, the same again, and everything that can be wrong in it."""

import copy
import io
import json
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from p3dn.accounts.models import Agency, Region, User
from p3dn.jobs import services
from p3dn.jobs.models import Job
from procurement.models import Package
from procurement.plan.packages.imports import method, moment, plain, planned
from tests.support.cast import Cast, assemble
from tests.support.files.samples import sample
from tests.support.forms import send
from tests.support.processes.waiting import until

ROW = {
    "kd_rup": 54025303,
    "kd_satker_str": "1.02.0.00.0.00.01.0000",
    "nama_satker": "DINAS KESEHATAN",
    "tahun_anggaran": 2026,
    "nama_paket": "Belanja Alat Tulis Kantor",
    "pagu": "1.500.000",
    "metode_pengadaan": "E-Purchasing",
    "jenis_pengadaan": "Barang",
    "urarian_pekerjaan": "Kertas; \r\nPena",
    "status_pdn": "PDN",
    "status_ukm": "Non-UKM",
    "tgl_awal_kontrak": "2026-02-01T00:00:00.000",
    "tgl_pengumuman_paket": "2026-01-05 15:33:00",
    "status_aktif_rup": "TRUE",
    "status_delete_rup": False,
    "nip_ppk": "199001012020011001",
    "nama_ppk": "Nama Rahasia",
}


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


def upload(cast: Cast, user: User, data: bytes, name: str = "rup.json") -> Job:
    """Upload and check, as the page and the worker do."""
    job = services.start_import(
        kind="packages", user=user, region=cast.region, agency=None, file_name=name, data=data
    )
    services.check(job.pk)
    job.refresh_from_db()
    return job


def confirm(job: Job) -> Job:
    """Confirm and load, as the page and the worker do."""
    services.confirm(job=job, user=job.user)
    services.load(job.pk)
    job.refresh_from_db()
    return job


def rows(**changes: Any) -> bytes:
    """One row of the export with some cells changed."""
    return json.dumps([ROW | changes]).encode()


def test_a_row_becomes_a_package(cast: Cast) -> None:
    job = confirm(upload(cast, cast.requester, rows()))
    assert (job.state, job.rows_new) == ("done", 1)
    package = Package.objects.get()
    assert package.rup_code == "54025303"
    assert package.ceiling == Decimal("1500000")
    assert package.agency == cast.health
    assert package.description == "Kertas; Pena"
    assert (package.planned_domestic, package.planned_small_business) == ("yes", "no")
    assert package.announced_at is not None
    assert package.announced_at.isoformat() == "2026-01-05T08:33:00+00:00"
    assert "Nama Rahasia" not in json.dumps(package.source)
    assert (package.source["pagu"], package.source["kd_rup"]) == ("1.500.000", 54025303)
    assert package.job == job


@pytest.mark.parametrize(
    ("read", "cell", "meaning"),
    [
        (method, "e-purchasing", "E-Purchasing"),
        (method, 0, ""),
        (method, "Lelang Lama", ""),
        (planned, " PDN ", "yes"),
        (planned, "Non-PDN", "no"),
        (planned, "UKM", "yes"),
        (planned, "non-ukm", "no"),
        (planned, "ya", "unknown"),
        (moment, "2026-01-05 15:33:00", "2026-01-05T15:33:00+07:00"),
        (moment, "2026-01-05T15:33:00Z", "2026-01-05T15:33:00+00:00"),
        (moment, "5 Januari 2026", "2026-01-05T00:00:00+07:00"),
        (moment, datetime(2026, 1, 5, 15, 33), "2026-01-05T15:33:00+07:00"),  # noqa: DTZ001 - as a workbook has it
        (moment, None, None),
        (plain, date(2026, 1, 5), "05-01-2026"),
        (plain, 5, 5),
        (plain, None, None),
    ],
)
def test_a_cell_of_the_plan_means(read: Any, cell: Any, meaning: Any) -> None:
    found = read(cell)
    assert (found.isoformat() if isinstance(found, datetime) else found) == meaning


def test_what_a_row_does_not_say_is_unknown(cast: Cast) -> None:
    words = dict.fromkeys(
        ("metode_pengadaan", "jenis_pengadaan", "urarian_pekerjaan", "status_pdn", "status_ukm",
         "tgl_awal_kontrak", "tgl_pengumuman_paket")
    )  # fmt: skip
    confirm(upload(cast, cast.requester, rows(**words)))
    package = Package.objects.get()
    names = ("method", "procurement_types", "volume", "description", "specification")
    assert [getattr(package, name) for name in names] == [""] * 5
    assert (package.planned_domestic, package.planned_small_business) == ("unknown", "unknown")
    days = ("selection_from", "contract_from", "contract_to", "use_from", "announced_at")
    assert [getattr(package, name) for name in days] == [None] * 5
    assert package.is_active and package.name == "Belanja Alat Tulis Kantor"


def test_nothing_is_written_before_it_is_confirmed(cast: Cast) -> None:
    job = upload(cast, cast.requester, rows())
    assert (job.state, job.rows_new, Package.objects.count()) == ("ready", 1, 0)


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"kd_rup": None}, "Kode RUP", "kosong"),
        ({"kd_rup": "abc"}, "Kode RUP", "bukan kode RUP"),
        ({"pagu": "-5"}, "Pagu", "negatif"),
        ({"pagu": "lima juta"}, "Pagu", "bukan jumlah rupiah"),
        ({"pagu": "1,500,00x"}, "Pagu", "bukan jumlah rupiah"),
        ({"kd_satker_str": "9.99.0.00.0.00.01.0000"}, "Kode satker", "belum terdaftar"),
        ({"kd_satker_str": "1.01.0.00.0.00.01.0000"}, "Kode satker", "bukan satker Anda"),
        ({"tahun_anggaran": "26"}, "Tahun anggaran", "bukan tahun"),
        ({"tgl_awal_kontrak": "kemarin"}, "Awal kontrak", "bukan tanggal"),
    ],
)
def test_a_wrong_cell_names_row_field_and_remedy(
    cast: Cast, changes: dict[str, Any], field: str, words: str
) -> None:
    job = upload(cast, cast.requester, rows(**changes))
    assert job.state == "refused"
    issue = job.issues.get()
    assert (issue.row, issue.field) == (1, field)
    assert words in issue.message
    assert issue.remedy
    assert Package.objects.count() == 0


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "kosong"),
        (b"%PDF-1.4", "PDF"),
        (b'{"paket": []}', "bukan daftar"),
        (b'[{"nama": "x"}]', "kd_rup"),
    ],
)
def test_a_wrong_file_is_refused_as_a_whole(cast: Cast, data: bytes, words: str) -> None:
    job = upload(cast, cast.requester, data)
    assert job.state == "refused"
    assert words in job.issues.get().message
    assert job.issues.get().remedy


def test_good_rows_may_be_loaded_without_the_bad_ones(cast: Cast) -> None:
    data = json.dumps([ROW, ROW | {"kd_rup": 2, "pagu": "-1"}, ROW | {"kd_rup": 3}]).encode()
    job = confirm(upload(cast, cast.requester, data))
    assert (job.rows_new, job.rows_refused) == (2, 1)
    assert set(Package.objects.values_list("rup_code", flat=True)) == {"54025303", "3"}


def test_a_changed_ceiling_is_a_change_and_the_same_row_is_none(cast: Cast) -> None:
    confirm(upload(cast, cast.requester, rows()))
    again = upload(cast, cast.requester, rows())
    assert (again.state, again.rows_same, again.rows_changed) == ("done", 1, 0)
    raised = confirm(upload(cast, cast.requester, rows(pagu=2_000_000)))
    assert (raised.rows_changed, Package.objects.get().ceiling) == (1, Decimal(2_000_000))


def test_what_changed_since_the_check_is_checked_again(cast: Cast) -> None:
    job = upload(cast, cast.requester, rows())
    confirm(upload(cast, cast.administrator, rows()))
    stale = confirm(job)
    assert stale.state == "refused"
    assert "berubah sejak" in stale.message


def test_a_code_of_another_region_is_never_taken_over(cast: Cast) -> None:
    confirm(upload(cast, cast.requester, rows()))
    Package.objects.update(agency=cast.elsewhere)
    job = confirm(upload(cast, cast.requester, rows(pagu=2_000_000)))
    assert (job.state, job.rows_new) == ("done", 1), "nor does it stand in the way"
    theirs = Package.objects.get(agency=cast.elsewhere)
    assert (theirs.ceiling, theirs.region) == (1_500_000, cast.elsewhere.region)
    ours = Package.objects.get(agency=cast.health)
    assert (ours.ceiling, ours.region, ours.rup_code) == (2_000_000, cast.region, theirs.rup_code)


def real_rows() -> list[dict[str, Any]]:
    """The real export of a province."""
    path: Path = sample("rup_penyedia_kalbar_D197_2025_sample_raw.json")
    return json.loads(path.read_text(encoding="utf-8"))


def test_the_real_export_and_the_same_again(cast: Cast) -> None:
    plan = real_rows()
    Region.objects.filter(pk=cast.region.pk).update(name="Provinsi Kalimantan Barat")
    cast.region.refresh_from_db()
    for satker in {row["kd_satker_str"] for row in plan}:
        Agency.objects.get_or_create(
            region=cast.region, code=satker, defaults={"name": f"Satker {satker}"}
        )
    with CaptureQueriesContext(connection) as few:
        confirm(upload(cast, cast.administrator, json.dumps(plan[:3]).encode()))
    Package.objects.all().delete()
    data = json.dumps(plan).encode()
    with CaptureQueriesContext(connection) as many:
        job = confirm(upload(cast, cast.administrator, data))
    assert len(many) <= len(few)
    assert (job.state, job.rows_new, job.rows_refused) == ("done", 396, 0)
    total = sum(Decimal(row["pagu"]) for row in plan)
    assert sum(Package.objects.values_list("ceiling", flat=True)) == total
    assert upload(cast, cast.administrator, data).rows_same == 396
    reordered = copy.deepcopy(plan[::-1])
    assert upload(cast, cast.administrator, json.dumps(reordered).encode()).rows_same == 396


@pytest.mark.django_db(transaction=True)
def test_through_the_pages_with_a_real_worker(client: Client, worker: None) -> None:
    cast = assemble()
    client.force_login(cast.requester)
    page = reverse("jobs:import_start", args=["packages"])
    with open_file(rows()) as file:
        answer = send(client, page, {"file": file, "region": cast.region.pk})
    assert answer.status_code == 302
    job = Job.objects.get()
    until(lambda: Job.objects.get(pk=job.pk).state == "ready")
    assert "Muat 1 baris baru" in client.get(answer.url).content.decode()
    send(client, reverse("jobs:job_confirm", args=[job.key]), on=answer.url)
    until(lambda: Job.objects.get(pk=job.pk).state == "done")
    assert Package.objects.count() == 1


def open_file(data: bytes) -> Any:
    """An upload of these bytes."""
    file = io.BytesIO(data)
    file.name = "rup.json"
    return file


def test_only_those_who_may_can_start_or_see_an_import(cast: Cast, client: Client) -> None:
    job = upload(cast, cast.requester, rows())
    allowed = {"requester", "administrator", "auditor"}
    for name, user in cast.everyone().items():
        client.force_login(user)
        status = client.get(reverse("jobs:job_detail", args=[job.key])).status_code
        assert status == (200 if name in allowed else 404), name
        start = client.get(reverse("jobs:import_start", args=["packages"])).status_code
        may_start = name in {"requester", "other_requester", "administrator", "stranger"}
        assert start == (200 if may_start else 404), name
