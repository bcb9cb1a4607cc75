"""The national list from Kemenperin: the real rows, the same again, and what cannot be."""

import json
from decimal import Decimal

import pytest

from catalog.models import NationalListEntry
from p3dn.jobs import services
from p3dn.jobs.models import Job
from tests.factories.catalog import CommodityFactory
from tests.support.cast import Cast, assemble
from tests.support.files.samples import sample

HEAD = "kd_kelompok,kelompok_barang,perusahaan,jenis_produk,spesifikasi,tipe,merk,nilai_tkdn\n"


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


def upload(cast: Cast, text: str, kind: str = "national_list") -> Job:
    """Upload, check and, when it is ready, load."""
    job = services.start_import(
        kind=kind,
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
        '16,Komputer,PT Satu,Laptop,15 inci,A2,Maju,"40,5%"\n'
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
def test_an_impossible_value_refuses_its_row_alone(cast: Cast, cell: str, words: str) -> None:
    job = upload(cast, f"{HEAD}16,K,PT Satu,Laptop,x,A,-,20%\n16,K,PT Satu,Laptop,x,B,-,{cell}\n")
    assert (job.state, job.rows_refused) == ("done", 1)
    issue = job.issues.get()
    assert (issue.row, issue.field) == (3, "Nilai TKDN")
    assert words in issue.message
    assert list(NationalListEntry.objects.values_list("type_name", flat=True)) == ["A"]


def test_the_real_list_and_the_same_again(cast: Cast) -> None:
    text = sample("tkdn_kemenperin_produk_sample.csv").read_text(encoding="utf-8")
    job = upload(cast, text)
    assert job.state == "done", job.message
    assert job.rows_refused == 0
    assert NationalListEntry.objects.count() == job.rows_new > 50
    again = upload(cast, text)
    assert (again.state, again.rows_new, again.rows_changed) == ("done", 0, 0)


# The e-catalogue's own rows ---------------------------------------------------------------------

PRODUCT = {"kd_produk": 7, "nama_produk": "Kursi", "nama_manufaktur": "Maju", "jenis_produk": "lokal",
           "kbki_id": "38111", "nomor_tkdn": "12/2025", "tkdn_produk": "41.5", "nilai_bmp": "",
           "nama_pemilik_sertifikat_tkdn": "PT Kursi "}  # fmt: skip


def ecatalogue(cast: Cast, *rows: dict[str, object]) -> Job:
    return upload(cast, json.dumps(list(rows)), "ecatalogue_products")


def test_a_product_of_the_e_catalogue_becomes_evidence(cast: Cast) -> None:
    CommodityFactory(kbki_code="38111")
    assert ecatalogue(cast, PRODUCT).state == "done"
    entry = NationalListEntry.objects.get()
    assert (entry.company, entry.commodity_id, entry.tkdn, entry.bmp) == (
        "PT Kursi", "38111", Decimal("41.5"), None,
    )  # fmt: skip
    assert "tidak ada yang berubah" in ecatalogue(cast, PRODUCT).message
    assert ecatalogue(cast, PRODUCT | {"tkdn_produk": "42"}).rows_changed == 1


def test_an_import_with_a_value_and_an_unknown_code_are_named(cast: Cast) -> None:
    job = ecatalogue(cast, PRODUCT | {"jenis_produk": "impor"}, PRODUCT | {"kd_produk": 8})
    said = [issue.message for issue in job.issues.all()]
    assert any("Produk impor tetapi" in text for text in said)
    assert any("tidak ada pada daftar" in text for text in said)


def test_the_real_row_loads_with_its_empty_values_left_empty(cast: Cast) -> None:
    data = sample("ecat_produkdetail_sample.json").read_text(encoding="utf-8")
    assert upload(cast, data, "ecatalogue_products").state == "done"
    entry = NationalListEntry.objects.get()
    assert (entry.tkdn, entry.bmp, entry.certificate_number) == (None, None, "")
    assert entry.product_type.startswith("VSAT")
    assert "tidak ada yang berubah" in upload(cast, data, "ecatalogue_products").message
