"""The national list from Kemenperin: the real rows, the same again, and what cannot be."""

from decimal import Decimal

import pytest

from catalog.models import NationalListEntry
from p3dn.jobs import services
from p3dn.jobs.models import Job
from tests.cast import Cast, assemble
from tests.samples import sample

HEAD = "kd_kelompok,kelompok_barang,perusahaan,jenis_produk,spesifikasi,tipe,merk,nilai_tkdn\n"


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


def upload(cast: Cast, text: str) -> Job:
    """Upload, check and, when it is ready, load."""
    job = services.start_import(
        kind="national_list",
        user=cast.officer,
        region=cast.region,
        agency=None,
        file_name="rekap.csv",
        data=text.encode(),
    )
    services.check(job.pk)
    job.refresh_from_db()
    if job.state == "ready":
        services.confirm(job=job, user=cast.officer)
        services.load(job.pk)
        job.refresh_from_db()
    return job


def test_percent_signs_dashes_and_missing_values(cast: Cast) -> None:
    text = HEAD + (
        "16,Komputer,PT Satu,Laptop,14 inci,A1,-,27.28%\n"
        '16,Komputer,PT Satu,Laptop,15 inci,A2,Maju,"40,5 %"\n'
        "16,Komputer,PT Dua,Printer,-,B1,,-\n"
    )
    assert upload(cast, text).state == "done"
    values = dict(NationalListEntry.objects.values_list("type_name", "tkdn"))
    assert values == {"A1": Decimal("27.28"), "A2": Decimal("40.50"), "B1": None}
    assert NationalListEntry.objects.get(type_name="A1").brand == ""


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("2728", "27,28"),
        ("-3", "negatif"),
        ("banyak", "bukan persentase"),
        ("100.01%", "lebih dari 100"),
    ],
)
def test_an_impossible_value_stops_the_file(cast: Cast, cell: str, words: str) -> None:
    job = upload(cast, f"{HEAD}16,K,PT Satu,Laptop,x,A,-,20%\n16,K,PT Satu,Laptop,x,B,-,{cell}\n")
    assert job.state == "refused"
    issue = job.issues.get()
    assert (issue.row, issue.field) == (3, "Nilai TKDN")
    assert words in issue.message
    assert NationalListEntry.objects.count() == 0


def test_the_real_list_and_the_same_again(cast: Cast) -> None:
    text = sample("tkdn_kemenperin_produk_sample.csv").read_text(encoding="utf-8")
    job = upload(cast, text)
    assert job.state == "done", job.message
    assert job.rows_refused == 0
    assert NationalListEntry.objects.count() == job.rows_new > 50
    again = upload(cast, text)
    assert (again.state, again.rows_new, again.rows_changed) == ("done", 0, 0)
