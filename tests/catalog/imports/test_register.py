"""Producers, products and certificates from spreadsheets: drafts only, one's own region only."""

import io
from datetime import date
from decimal import Decimal

import pytest
import xlsxwriter
from django.test import Client
from django.urls import reverse
from python_calamine import load_workbook

from catalog.models import Certificate, Producer, Product
from p3dn.accounts.models import Region
from p3dn.jobs import services
from p3dn.jobs.life import progress
from p3dn.jobs.mending import services as mending
from p3dn.jobs.models import Job
from tests.factories.catalog import CommodityFactory, ProducerFactory, ProductFactory
from tests.support.cast import Cast, assemble
from tests.support.forms import send
from tests.support.markup import tight

NIB = "9120001234567"
PRODUCERS = "nib,nama,skala_usaha,alamat,kabupaten_kota,kbli\n"
PRODUCTS = "nib,nama_produk,merek,tipe,kode_kbki,satuan,harga_satuan,kapasitas\n"
CERTIFICATES = (
    "nomor_sertifikat,nib,nama_produk,merek,tipe,dasar_aturan,tkdn,bmp,tanggal_terbit,"
    "tkdn_berlaku_sampai,bmp_berlaku_sampai\n"
)


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody, one commodity, and one producer of the officer's region."""
    people = assemble()
    CommodityFactory(kbki_code="38111")
    return people


@pytest.fixture
def firm(cast: Cast) -> Producer:
    return ProducerFactory(nib=NIB, name="CV Contoh", region=cast.region)


def uploaded(cast: Cast, kind: str, data: str | bytes) -> Job:
    """Upload and check."""
    job = services.start_import(
        kind=kind,
        user=cast.officer,
        region=cast.region,
        agency=None,
        file_name="isian.csv",
        data=data.encode() if isinstance(data, str) else data,
    )
    services.check(job.pk)
    job.refresh_from_db()
    return job


def loaded(cast: Cast, kind: str, data: str | bytes) -> Job:
    """Upload, check, confirm and load."""
    job = uploaded(cast, kind, data)
    if job.state == "ready":
        services.confirm(job=job, user=cast.officer)
        services.load(job.pk)
        job.refresh_from_db()
    return job


def problems(job: Job) -> list[tuple[int, str]]:
    return [(i.row, f"{i.field}: {i.message}") for i in job.issues.all()]


# Producers --------------------------------------------------------------------------------------


def test_producers_are_entered_and_corrected_by_nib(cast: Cast) -> None:
    rows = PRODUCERS + '"9120-0012-34567",PT. Contoh (Persero),kecil,Jl. A,16.74,"31001; 31004"\n'
    job = loaded(cast, "producers", rows)
    assert (job.state, job.rows_new) == ("done", 1)
    firm = Producer.objects.get(nib=NIB)
    assert (firm.name_key, firm.scale, firm.region, firm.entered_by) == (
        "CONTOH", "small", cast.region, cast.officer,
    )  # fmt: skip
    assert firm.kbli_codes == ["31001", "31004"]
    assert loaded(cast, "producers", rows).message.startswith("Semua baris sudah sama")
    moved = loaded(cast, "producers", rows.replace("Jl. A", "Jl. B"))
    assert (moved.rows_changed, Producer.objects.get().address) == (1, "Jl. B")


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("912,CV A,kecil,Jl,16.74,", "NIB: NIB terdiri atas 13 angka"),
        (f"{NIB},,kecil,Jl,16.74,", "Nama: Kolom ini kosong"),
        (f"{NIB},CV A,raksasa,Jl,16.74,", "Skala usaha: “raksasa” tidak dikenal. Pilih: Mikro"),
        (f"{NIB},CV A,kecil,Jl,Kota Antah,", "Kabupaten/kota: “Kota Antah” bukan"),
        (f"{NIB},CV A,kecil,Jl,16.74,31", "KBLI"),
    ],
)
def test_each_wrong_cell_is_named(cast: Cast, row: str, says: str) -> None:
    job = uploaded(cast, "producers", PRODUCERS + row + "\n")
    assert job.state == "refused"
    assert any(says in text for _row, text in problems(job)), problems(job)
    assert all(number == 2 for number, _text in problems(job))
    assert not Producer.objects.exists()


def test_another_regions_producer_stays_as_it_is(cast: Cast) -> None:
    elsewhere = Region.objects.create(code="16.71", name="Kota Lain", kind="city", is_served=True)
    ProducerFactory(nib=NIB, name="CV Milik Lain", region=elsewhere)
    job = loaded(cast, "producers", PRODUCERS + f"{NIB},CV Rebut,kecil,Jl,16.74,\n")
    assert "daerah lain" in problems(job)[0][1]
    assert Producer.objects.get().name == "CV Milik Lain"
    job = loaded(cast, "products", PRODUCTS + f"{NIB},Kursi,,,38111,buah,1000,\n")
    assert "belum terdaftar di daerah Anda" in problems(job)[0][1]


# Products ---------------------------------------------------------------------------------------


def test_products_arrive_as_drafts_and_good_rows_load_beside_bad_ones(
    cast: Cast, firm: Producer
) -> None:
    rows = PRODUCTS + (
        f"{NIB},Kursi kerja,Nyaman,K-1,38111,buah,750.000,200\n"
        f"{NIB},Meja,,,38999,buah,1000,\n"
        f"{NIB},Lemari,,,38111,buah,banyak,\n"
        f"{NIB},Kursi kerja,Nyaman,K-1,38111,buah,750.000,200\n"
    )
    job = loaded(cast, "products", rows)
    assert (job.state, job.rows_new, job.rows_refused) == ("done", 1, 3)
    chair = Product.objects.get()
    assert (chair.state, chair.entered_by, chair.region) == ("draft", cast.officer, cast.region)
    assert (chair.price, chair.monthly_capacity) == (Decimal(750_000), Decimal(200))
    assert chair.price_on is not None
    said = dict(problems(job))
    assert "38999 tidak ada pada daftar. Yang terdekat" in said[3] or "tidak dikenal" in said[3]
    assert "bukan jumlah rupiah" in said[4]
    assert "Sudah ada pada baris 2" in said[5]
    assert (
        loaded(cast, "products", rows.splitlines()[0] + "\n" + rows.splitlines()[1]).rows_same == 1
    )


# Certificates -----------------------------------------------------------------------------------


def test_a_certificate_over_two_rows_names_two_products(cast: Cast, firm: Producer) -> None:
    for name in ("Kursi", "Meja"):
        ProductFactory(producer=firm, name=name, brand="", type_name="", commodity_id="38111")
    row = '12/2026,{nib},{name},,,35/2025,"41,20","10,5",15-01-2026,15-01-2031,15-01-2031\n'
    rows = CERTIFICATES + "".join(row.format(nib=NIB, name=name) for name in ("Kursi", "Meja"))
    job = loaded(cast, "certificates", rows)
    assert (job.state, job.rows_new) == ("done", 1), problems(job)
    certificate = Certificate.objects.get()
    assert sorted(p.name for p in certificate.products.all()) == ["Kursi", "Meja"]
    assert (certificate.state, certificate.tkdn, certificate.bmp) == (
        "draft", Decimal("41.20"), Decimal("10.50"),
    )  # fmt: skip
    assert certificate.tkdn_valid_until == date(2031, 1, 15)
    assert loaded(cast, "certificates", rows).message.startswith("Semua baris sudah sama")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('"41,20"', "4120", "koma desimal hilang"),
        ('"10,5"', "15.01", "BMP"),
        ("15-01-2031,15-01-2031", "15-01-2025,15-01-2031", "berakhir sebelum tanggal terbit"),
        (",Kursi,", ",Kursi Malas,", "belum punya produk"),
        ("35/2025", "99/2099", "Pilih: Permenperin 16/2011"),
    ],
)
def test_impossible_certificates_are_refused(
    cast: Cast, firm: Producer, old: str, new: str, says: str
) -> None:
    ProductFactory(producer=firm, name="Kursi", brand="", type_name="", commodity_id="38111")
    row = f'12/2026,{NIB},Kursi,,,35/2025,"41,20","10,5",15-01-2026,15-01-2031,15-01-2031\n'
    job = uploaded(cast, "certificates", CERTIFICATES + row.replace(old, new))
    assert any(says in text for _row, text in problems(job)), problems(job)
    assert not Certificate.objects.exists()


# Putting right on the page ----------------------------------------------------------------------


def test_a_refused_row_is_mended_on_the_page_and_loads(cast: Cast, client: Client) -> None:
    client.force_login(cast.officer)
    job = uploaded(cast, "producers", PRODUCERS + "912,CV A,kecil,Jl,16.74,\n")
    address = reverse("jobs:job_row", args=[job.key, 2])
    page = client.get(address).content.decode()
    assert "NIB terdiri atas 13 angka" in page
    assert 'value="912"' in page
    assert send(client, address, {"c0": NIB}).status_code == 302
    services.check(job.pk)
    job.refresh_from_db()
    assert (job.state, job.rows_new) == ("ready", 1)
    services.confirm(job=job, user=cast.officer)
    services.load(job.pk)
    assert Producer.objects.get().nib == NIB
    assert client.get(address).url == reverse("jobs:job_detail", args=[job.key])


def test_columns_are_guessed_despite_a_typing_error_and_can_be_said(
    cast: Cast, client: Client
) -> None:
    client.force_login(cast.officer)
    head = "NIB,Nama Produsn,Almat,Tempat\n"
    job = uploaded(cast, "producers", head + f"{NIB},CV A,Jl. A,16.74\n")
    assert "Kabupaten/kota" in job.message
    address = reverse("jobs:job_columns", args=[job.key])
    page = client.get(address).content.decode()
    assert '<option value="Nama Produsn" selected>Nama Produsn</option>' in page
    data = {"nib": "NIB", "name": "Nama Produsn", "address": "Almat", "location": "Tempat"}
    assert send(client, address, data).status_code == 302
    services.check(job.pk)
    job.refresh_from_db()
    assert job.state == "ready"


def test_refused_rows_come_back_as_a_spreadsheet(cast: Cast, client: Client) -> None:
    client.force_login(cast.officer)
    rows = PRODUCERS + f"912,CV Salah,kecil,Jl,16.74,\n{NIB},CV Benar,kecil,Jl,16.74,\n"
    job = uploaded(cast, "producers", rows)
    answer = client.get(reverse("jobs:job_failed", args=[job.key]))
    sheet = load_workbook(io.BytesIO(answer.content)).get_sheet_by_index(0).to_python()
    assert [row[1] for row in sheet] == ["nama", "CV Salah"]
    assert "13 angka" in sheet[1][-1]


def test_a_template_filled_in_loads(cast: Cast, client: Client) -> None:
    client.force_login(cast.officer)
    for kind in ("producers", "products", "certificates"):
        answer = client.get(reverse("jobs:import_template", args=[kind]))
        sheet = load_workbook(io.BytesIO(answer.content)).get_sheet_by_index(0).to_python()
        assert len(sheet) == 2
        if kind == "producers":
            assert loaded(cast, kind, answer.content).rows_new == 1


def test_a_spreadsheet_number_keeps_its_digits(cast: Cast) -> None:
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["nib", "nama", "alamat", "kabupaten_kota"])
    sheet.write_row(1, 0, [int(NIB), "CV A", "Jl. A", "Kota Prabumulih"])
    book.close()
    assert loaded(cast, "producers", buffer.getvalue()).rows_new == 1


# Stopping ---------------------------------------------------------------------------------------


def test_stopping_leaves_nothing_behind(cast: Cast) -> None:
    job = uploaded(cast, "producers", PRODUCERS + f"{NIB},CV A,kecil,Jl,16.74,\n")
    services.confirm(job=job, user=cast.officer)
    progress.ask_to_stop(job)
    services.load(job.pk)
    job.refresh_from_db()
    assert job.state == "cancelled"
    assert not Producer.objects.exists()


def test_what_was_loaded_is_one_press_away(cast: Cast, client: Client) -> None:
    job = uploaded(cast, "producers", PRODUCERS + f"{NIB},CV A,kecil,Jl,16.74,\n")
    client.force_login(cast.officer)
    page = reverse("jobs:job_detail", args=[job.key])
    assert "Lihat Produsen" not in client.get(page).content.decode()
    services.confirm(job=job, user=cast.officer)
    services.load(job.pk)
    assert f'href="{reverse("catalog:producer_desk")}">Lihat Produsen' in tight(
        client.get(page).content.decode()
    )


def test_only_the_uploader_mends_and_only_before_loading(cast: Cast, client: Client) -> None:
    job = uploaded(cast, "producers", PRODUCERS + f"{NIB},CV A,kecil,Jl,16.74,\n")
    assert mending.may_mend(job, cast.officer)
    assert not mending.may_mend(job, cast.verifier)
    client.force_login(cast.requester)
    for name in ("job_columns", "job_failed", "job_detail"):
        assert client.get(reverse(f"jobs:{name}", args=[job.key])).status_code == 404
    for kind in ("producers", "products", "certificates"):
        assert client.get(reverse("jobs:import_start", args=[kind])).status_code == 404
