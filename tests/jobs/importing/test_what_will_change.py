"""What a checked file would do is shown before it does it: new, changed, gone, refused, in conflict."""

import io
import json
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from python_calamine import load_workbook

from catalog.models import Producer, Product
from catalog.register.producers.imports import ProducerImporter
from catalog.register.products.imports import ProductImporter
from p3dn.accounts.models import Region
from p3dn.jobs import services
from p3dn.jobs.importing import template
from p3dn.jobs.models import Job, JobChange
from procurement.models import Package
from tests.catalog.imports.test_round_trip import cells, edited
from tests.factories.catalog import CommodityFactory, ProducerFactory, ProductFactory
from tests.factories.procurement import LineFactory, PackageFactory, RequestFactory
from tests.jobs.office import answered, asked, book, loaded, problems, uploaded
from tests.support.cast import Cast, assemble
from tests.support.files.samples import case, sample

NIB = "9120001234567"
HEAD = ["NIB", "Nama Perusahaan", "Alamat", "Kabupaten/Kota"]
PLAN = {"kd_satker_str": "1.02.0.00.0.00.01.0000", "tahun_anggaran": 2026, "nama_paket": "Uji"}


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody and one commodity."""
    people = assemble()
    CommodityFactory(kbki_code="38111")
    return people


def plan(*rows: dict[str, Any]) -> bytes:
    """A plan of these rows."""
    return json.dumps(
        [PLAN | {"kd_rup": 9900 + n, "pagu": 1_000_000} | row for n, row in enumerate(rows)]
    ).encode()


def changes(job: Job, **which: Any) -> list[JobChange]:
    return list(JobChange.objects.filter(job=job, **which))


def firms(*rows: tuple[str, str, str]) -> bytes:
    """A sheet of producers: NIB, name, address."""
    return book({"A": [HEAD, *([*row, "Kota Prabumulih"] for row in rows)]})


# New and changed --------------------------------------------------------------------------------


def test_each_changed_cell_is_shown_old_and_new(cast: Cast, client: Client) -> None:
    ProducerFactory(
        nib=NIB, region=cast.region, location=cast.region, name="CV Lama", address="Jl. A"
    )
    job = uploaded(
        cast, "producers", firms((NIB, "CV Baru", "Jl. B"), ("9120001234568", "CV Lain", "Jl. C"))
    )
    [changed] = changes(job, kind="changed")
    assert changed.cells == {"Nama": ["CV Lama", "CV Baru"], "Alamat": ["Jl. A", "Jl. B"]} | {
        key: value for key, value in changed.cells.items() if key not in ("Nama", "Alamat")
    }
    assert (changed.row, [c.title for c in changes(job, kind="new")]) == (2, ["CV Lain"])
    client.force_login(cast.officer)
    page = reverse("jobs:job_changes", args=[job.key])
    shown = client.get(page, {"jenis": "changed", "kolom": "Alamat"}).content.decode()
    assert "<del>Jl. A</del> → <ins>Jl. B</ins>" in shown
    assert "CV Lain" not in shown
    assert "CV Lain" in client.get(page, {"cari": "lain"}).content.decode()
    csv = client.get(page, {"unduh": "csv"}).getvalue().decode()
    assert "Alamat: Jl. A → Jl. B" in csv
    client.force_login(cast.stranger)
    assert client.get(page).status_code == 404


def test_a_load_shows_exactly_what_the_check_showed(cast: Cast) -> None:
    firm = ProducerFactory(nib=NIB, region=cast.region, location=cast.region, name="CV Lama")
    data = firms((NIB, "CV Baru", firm.address))
    job = uploaded(cast, "producers", data)
    told = [c.cells for c in changes(job)]
    loaded(job)
    assert [c.cells for c in changes(job)] == told
    assert uploaded(cast, "producers", data).rows_same == 1


# The plan ---------------------------------------------------------------------------------------


def test_packages_the_file_no_longer_names_are_asked_about(cast: Cast, client: Client) -> None:
    loaded(uploaded(cast, "packages", plan({}, {}, {}), by=cast.requester))
    job = uploaded(cast, "packages", plan({"pagu": 2_000_000}), by=cast.requester)
    assert job.params["reading"]["absent"] == 2
    assert len(changes(job, kind="absent")) == 2
    client.force_login(cast.requester)
    page = reverse("jobs:job_detail", args=[job.key])
    assert "2 data tersimpan tidak ada lagi" in client.get(page).content.decode()
    with pytest.raises(services.ValidationError, match="Jawab dahulu"):
        services.confirm(job=job, user=cast.requester)
    job = loaded(answered(job, rows__absent="tarik"))
    assert job.state == "done"
    assert list(Package.objects.filter(is_active=True).values_list("ceiling", flat=True)) == [
        2_000_000
    ]


def test_packages_left_alone_stay_in_the_plan(cast: Cast) -> None:
    loaded(uploaded(cast, "packages", plan({}, {}), by=cast.requester))
    job = uploaded(cast, "packages", plan({"pagu": 2_000_000}), by=cast.requester)
    loaded(answered(job, rows__absent="biarkan"))
    assert Package.objects.filter(is_active=True).count() == 2


def test_only_agencies_and_years_of_the_file_count_as_absent(cast: Cast) -> None:
    PackageFactory(agency=cast.health, fiscal_year=2025, is_active=True)
    PackageFactory(agency=cast.industry, fiscal_year=2026, is_active=True)
    job = uploaded(cast, "packages", plan({}), by=cast.requester)
    assert job.params["reading"]["absent"] == 0


def test_a_refused_row_is_not_absent(cast: Cast) -> None:
    loaded(uploaded(cast, "packages", plan({}, {}), by=cast.requester))
    job = uploaded(cast, "packages", plan({"pagu": "lima"}, {"pagu": 5_000_000}), by=cast.requester)
    assert (job.rows_refused, job.params["reading"]["absent"]) == (1, 0)


def test_a_ceiling_below_what_is_taken_is_warned_of(cast: Cast) -> None:
    package = PackageFactory(
        agency=cast.health, fiscal_year=2026, rup_code="9900", ceiling=9_000_000
    )
    request = RequestFactory(package=package, agency=cast.health, state="submitted")
    LineFactory(request=request, quantity=2, unit_price=1_000_000)
    job = uploaded(cast, "packages", plan({}), by=cast.requester)
    assert any("di bawah yang sudah terpakai (Rp2.000.000)" in said for _row, said in problems(job))


def test_the_plan_of_another_government_is_refused_naming_both(cast: Cast) -> None:
    other = {"kd_klpd": "D197", "nama_klpd": "Provinsi Kalimantan Barat"}
    job = uploaded(cast, "packages", plan(other), by=cast.administrator)
    assert "D197 Provinsi Kalimantan Barat, bukan Kota Prabumulih" in job.message
    Region.objects.filter(pk=cast.region.pk).update(klpd_code="D999")
    for code, state in (("D999", "ready"), ("D998", "refused")):
        own = {"kd_klpd": code, "nama_klpd": "Pemerintah Kota Prabumulih"}
        assert uploaded(cast, "packages", plan(own), by=cast.administrator).state == state


@pytest.mark.parametrize(
    ("row", "label", "says"),
    [
        ({"pagu": "1" * 20}, "Pagu", "18 angka"),
        ({"kd_rup": "1" * 25}, "Kode RUP", "20"),
        ({"nama_paket": "x" * 501}, "Nama paket", "500"),
        ({"jenis_pengadaan": "x" * 121}, "Jenis pengadaan", "120"),
        ({"volume_pekerjaan": "x" * 301}, "Volume", "300"),
        ({"tahun_anggaran": 2525}, "Tahun anggaran", "bukan tahun"),
        ({"tgl_awal_kontrak": "2525-01-01"}, "Awal kontrak", "tidak masuk akal"),
        ({"pagu": True}, "Pagu", "bukan jumlah"),
    ],
)  # fmt: skip
def test_a_row_that_a_load_could_not_write_is_refused_alone(
    cast: Cast, row: dict[str, Any], label: str, says: str
) -> None:
    job = uploaded(cast, "packages", plan({}, row), by=cast.requester)
    assert (job.state, job.rows_new, job.rows_refused) == ("ready", 1, 1)
    assert problems(job)[0][1].startswith(label), problems(job)
    assert says in problems(job)[0][1]
    loaded(job)
    assert Package.objects.count() == 1


# Which file it is -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("rup_swakelola_sample.json", "RUP paket swakelola"),
        ("rup_anggaran_penyedia_sample.csv", "RUP anggaran paket penyedia"),
        ("rup_struktur_anggaran_kab_bandung_D107_2025.json", "RUP struktur anggaran"),
        ("rup_mastersatker_kab_bandung_D107_2025.json", "RUP daftar satuan kerja"),
        ("spse_pencatatan_nontender_kalbar_2023.csv", "Realisasi: pencatatan nontender (SPSE)"),
        ("spse_nontender_kontrak_kalbar_LPSE97_2023.csv", "Realisasi: kontrak nontender (SPSE)"),
        ("spse_tender_kontrak_kalbar_LPSE97_2023.csv", "Realisasi: kontrak tender (SPSE)"),
        ("ecat_v6_isb_sample.csv", "Realisasi: e-katalog v6 (ISB)"),
        ("inaproc_v1_ekatalog_kemnaker_K34_2026.csv", "Realisasi: e-katalog v6 (INAPROC)"),
        ("ecat_komoditasdetail_sample.json", "e-katalog daftar komoditas"),
        ("bela_tokodaring_kab_bandung_2025.json", "Realisasi: Toko Daring (Bela)"),
        ("tkdn_kemenperin_produk_sample.csv", "Daftar nasional Kemenperin"),
        ("ecat_produkdetail_sample.json", "Produk e-katalog"),
    ],
)
def test_real_files_of_other_kinds_are_named(cast: Cast, name: str, says: str) -> None:
    job = uploaded(cast, "packages", sample(name).read_bytes(), by=cast.administrator)
    assert job.state == "refused"
    assert says in job.message
    assert "bukan Rencana pengadaan" in job.message
    assert job.issues.count() == 1


def test_one_template_in_the_place_of_another_is_named(cast: Cast) -> None:
    data = template.template_response(ProducerImporter).content
    job = uploaded(cast, "products", data)
    assert "Ini templat Produsen, bukan Produk" in job.message


def test_an_old_template_is_named_and_still_read(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = template.template_response(ProducerImporter).content
    assert uploaded(cast, "producers", data).params["reading"]["old_template"] == ""
    fewer = tuple(c for c in ProducerImporter.columns if c.key != "kbli_codes")
    monkeypatch.setattr(ProducerImporter, "columns", fewer)
    job = uploaded(cast, "producers", data)
    assert job.state == "ready"
    assert "templat lama" in job.params["reading"]["old_template"]


# There and back ---------------------------------------------------------------------------------


def test_refused_rows_come_back_with_the_same_numbers(cast: Cast, client: Client) -> None:
    ProducerFactory(nib="9120008800004", region=cast.region)
    CommodityFactory(kbki_code="3811101003")
    job = uploaded(cast, "products", case("q11_round.xlsx").read_bytes())
    assert (job.rows_new, job.rows_refused) == (1, 1)  # one price has three places
    assert "dua angka di belakang koma" in problems(job)[0][1]
    client.force_login(cast.officer)
    address = reverse("jobs:job_failed", args=[job.key])
    again = uploaded(cast, "products", client.get(address).getvalue())
    assert [said for _row, said in problems(again)] == [said for _row, said in problems(job)]
    values = {c["key"]: c["samples"] for c in again.params["reading"]["columns"]}
    assert values["monthly_capacity"] == [["10,125", "10,125"]]
    assert values["lead_time_days"] == [["14 hari", "14"]]


def test_texts_that_were_asked_about_come_back_as_numbers(cast: Cast, client: Client) -> None:
    ProducerFactory(nib=NIB, region=cast.region)
    data = f"nib;nama_produk;kode_kbki;satuan;harga\n{NIB};Rak;38111;;150,000\n{NIB};Rak 2;38111;buah;1,500\n"
    job = answered(uploaded(cast, "products", data.encode()), price__notation="en")
    assert job.rows_refused == 1
    client.force_login(cast.officer)
    address = reverse("jobs:job_failed", args=[job.key])
    again = uploaded(cast, "products", client.get(address).getvalue())
    assert asked(again) == []
    [price] = [c for c in again.params["reading"]["columns"] if c["key"] == "price"]
    assert price["samples"] == [["150000", "Rp150.000"]]


def test_a_colleagues_later_change_is_a_conflict_not_overwritten(
    cast: Cast, client: Client
) -> None:
    firm = ProducerFactory(nib=NIB, region=cast.region, name="CV Contoh")
    rack = ProductFactory(
        producer=firm, name="Rak", unit="buah", price=Decimal(100_000), price_on=None, draft=True
    )
    shelf = ProductFactory(
        producer=firm, name="Papan", unit="buah", price=Decimal(50_000), price_on=None, draft=True
    )
    client.force_login(cast.officer)
    sheet = client.get(reverse("catalog:product_desk", query={"unduh": "sunting"})).getvalue()
    rows = [row | {"satuan": "set"} for row in cells(sheet)]
    Product.objects.filter(pk=rack.pk).update(unit="lusin")
    job = uploaded(
        cast, "products", book({"Isian": [list(rows[0]), *(list(r.values()) for r in rows)]})
    )
    assert (job.rows_changed, job.rows_refused) == (1, 1), problems(job)
    assert any(
        "sudah diubah sejak lembar diunduh: Satuan buah → lusin" in said
        for _row, said in problems(job)
    )
    loaded(job)
    assert list(
        Product.objects.filter(pk__in=[rack.pk, shelf.pk])
        .order_by("pk")
        .values_list("unit", flat=True)
    ) == ["lusin", "set"]


def test_a_renamed_row_is_told_to_become_new(cast: Cast, client: Client) -> None:
    firm = ProducerFactory(nib=NIB, region=cast.region, name="CV Contoh")
    ProductFactory(producer=firm, name="Rak", draft=True)
    client.force_login(cast.officer)
    sheet = client.get(reverse("catalog:product_desk", query={"unduh": "sunting"})).getvalue()
    job = uploaded(cast, "products", edited(sheet, nama_produk="Rak besar"))
    assert job.rows_new == 1
    assert "dimuat sebagai data baru" in problems(job)[0][1]


def test_the_column_of_versions_is_hidden_and_never_in_a_template(cast: Cast) -> None:
    data = template.template_response(ProductImporter).content
    [head, *_rows] = load_workbook(io.BytesIO(data)).get_sheet_by_index(0).to_python()
    assert "versi_data_jangan_diubah" not in head
    assert Producer.objects.count() == 0
