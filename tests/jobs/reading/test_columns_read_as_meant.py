"""Each column is read as it is meant, or asked about with its own evidence; nothing is guessed."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from catalog.models import Certificate, NationalListEntry, Producer, Product
from p3dn.jobs.reading.columns import ColumnReading
from p3dn.jobs.reading.summary import shown_value
from procurement.models import Package, SelfManagedPackage
from procurement.plan.packages.imports import PackageImporter
from procurement.plan.self_managed.imports import SelfManagedImporter
from tests.factories.catalog import CommodityFactory, ProducerFactory, ProductFactory
from tests.jobs.office import answered, asked, book, loaded, problems, uploaded
from tests.support.cast import Cast, assemble

NIB = "9120001234567"
GOODS = ["NIB", "Nama Produk", "Kode KBKI", "Satuan"]
PAPERS = [
    "Nomor Sertifikat",
    "NIB",
    "Nama Produk",
    "Dasar Aturan",
    "Tanggal Terbit",
    "Masa Berlaku",
]


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody, one commodity and one producer of the officer's region with a product."""
    people = assemble()
    CommodityFactory(kbki_code="38111")
    firm = ProducerFactory(nib=NIB, name="CV Contoh", region=people.region)
    ProductFactory(producer=firm, name="Meja", brand="", type_name="", subject="industrial_goods")
    return people


def goods(*heads: str, rows: Sequence[Sequence[Any]]) -> list[list[Any]]:
    """A sheet of products with further columns, one product a row."""
    plain = ([NIB, f"Rak {n}", "38111", "buah", *row] for n, row in enumerate(rows))
    return [[*GOODS, *heads], *plain]


def papers(*heads: str, rows: Sequence[Sequence[Any]]) -> list[list[Any]]:
    """A sheet of certificates of one product with further columns."""
    dates = ["35/2025", date(2026, 1, 15), date(2031, 1, 15)]
    plain = ([f"{n:03}/SKT/2026", NIB, "Meja", *dates, *row] for n, row in enumerate(rows))
    return [[*PAPERS, *heads], *plain]


def text_file(rows: Sequence[Sequence[Any]]) -> bytes:
    """The sheet as CSV with semicolons."""
    return "\n".join(";".join(map(str, row)) for row in rows).encode()


def prices() -> list[Decimal | None]:
    return list(
        Product.objects.filter(name__startswith="Rak")
        .order_by("pk")
        .values_list("price", flat=True)
    )


# Percentages ------------------------------------------------------------------------------------


def test_a_percent_cell_is_what_it_shows(cast: Cast) -> None:
    until = date(2031, 1, 15)
    rows = papers(
        "Nilai TKDN", "BMP", "BMP berlaku sampai", rows=[[0.41, 0.1, until], [0.4, 0.1, until]]
    )
    job = loaded(uploaded(cast, "certificates", book({"A": rows}, percent=[6, 7])))
    assert list(Certificate.objects.order_by("pk").values_list("tkdn", "bmp")) == [
        (Decimal("41"), Decimal("10")), (Decimal("40"), Decimal("10")),
    ]  # fmt: skip
    assert job.rows_new == 2


@pytest.mark.parametrize(("answer", "tkdn"), [("ya", Decimal("41")), ("tidak", Decimal("0.41"))])
def test_plain_numbers_up_to_one_are_asked_about(cast: Cast, answer: str, tkdn: Decimal) -> None:
    job = uploaded(cast, "certificates", book({"A": papers("TKDN", rows=[[0.41], [1]])}))
    assert (job.state, asked(job)) == ("asking", ["tkdn:fraction"])
    question = job.params["reading"]["questions"][0]
    assert question["choices"] == [["ya", "41%"], ["tidak", "0,41%"]]
    job = answered(job, tkdn__fraction=answer)
    assert job.state == "ready"
    loaded(job)
    assert Certificate.objects.order_by("pk").first().tkdn == tkdn  # type: ignore[union-attr]


def test_one_small_percentage_among_large_ones_is_one(cast: Cast) -> None:
    job = uploaded(cast, "certificates", book({"A": papers("TKDN", rows=[[0.41], [41.2]])}))
    assert job.state == "ready"


def test_plain_numbers_beside_percent_cells_are_asked_about(cast: Cast) -> None:
    rows = papers("TKDN", rows=[["27,28%"], [0.41]])
    job = uploaded(cast, "certificates", book({"A": rows}))
    assert asked(job) == ["tkdn:fraction"]
    loaded(answered(job, tkdn__fraction="ya"))
    found = Certificate.objects.order_by("pk").values_list("tkdn", flat=True)
    assert list(found) == [Decimal("27.28"), Decimal("41")]


def test_the_official_list_saved_as_a_spreadsheet_keeps_its_values(cast: Cast) -> None:
    head = ["kd_kelompok", "perusahaan", "jenis_produk", "nilai_tkdn"]
    rows = [head, [4, "PT Contoh", "Pipa", 0.2728], [4, "PT Contoh", "Katup", 0.342]]
    loaded(uploaded(cast, "national_list", book({"A": rows}, percent=[3])))
    found = NationalListEntry.objects.order_by("pk").values_list("tkdn", flat=True)
    assert list(found) == [Decimal("27.28"), Decimal("34.2")]


# Amounts ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("answer", "price"), [("en", Decimal("150000")), ("id", Decimal("150"))])
def test_a_lone_comma_before_three_digits_is_asked_once(
    cast: Cast, answer: str, price: Decimal
) -> None:
    job = uploaded(cast, "products", text_file(goods("Harga", rows=[["150,000"], ["1,500"]])))
    assert asked(job) == ["price:notation"]
    question = job.params["reading"]["questions"][0]
    assert "150,000" in question["text"]
    assert [label.split(" ")[0] for _word, label in question["choices"]] == ["150", "150.000"]
    assert "2 sel dapat dibaca dengan dua cara" in question["evidence"][0]
    job = answered(job, price__notation=answer)
    if answer == "id":  # 1,5 would be a price of one and a half rupiah
        assert asked(job) == ["price:scale"]
        job = answered(job, price__scale="1")
    loaded(job)
    assert prices()[0] == price


def test_evidence_for_one_notation_needs_no_question(cast: Cast) -> None:
    rows = goods("Harga", rows=[["1.500.000,50"], ["Rp 1.500.000,-"], ["750000"], ["1,5 juta"]])
    loaded(uploaded(cast, "products", text_file(rows)))
    assert prices() == [Decimal("1500000.50"), 1_500_000, 750_000, 1_500_000]
    english = goods("Harga", rows=[["1,500,000.50"], ["150,000"]])
    loaded(uploaded(cast, "products", text_file(english)))
    assert prices()[:2] == [Decimal("1500000.50"), 150_000]


def test_a_text_that_can_be_thousands_beside_decimals_is_asked_about(cast: Cast) -> None:
    rows = goods("Kapasitas per bulan", rows=[["1.234"], [10.125]])
    assert asked(uploaded(cast, "products", book({"A": rows}))) == ["monthly_capacity:notation"]
    rows = goods("Kapasitas per bulan", rows=[["0.500"], ["1.234"]])
    assert asked(uploaded(cast, "products", text_file(rows))) == ["monthly_capacity:notation"]
    rows = goods("Kapasitas per bulan", rows=[["0.500"]])
    loaded(uploaded(cast, "products", text_file(rows)))
    assert Product.objects.get(name="Rak 0").monthly_capacity == Decimal("0.5")


def test_small_prices_are_asked_about_by_unit(cast: Cast) -> None:
    job = uploaded(cast, "products", book({"A": goods("Harga", rows=[[75], [1250]])}))
    assert asked(job) == ["price:scale"]
    loaded(answered(job, price__scale="1000"))
    assert prices() == [75_000, 1_250_000]


def test_one_small_price_among_large_ones_is_warned_of(cast: Cast) -> None:
    job = uploaded(cast, "products", book({"A": goods("Harga", rows=[[75], [1_250_000]])}))
    assert job.state == "ready"
    assert "Harga satuan: Rp75 terlalu kecil" in problems(job)[0][1]


def test_units_in_the_heading_are_converted_and_told(cast: Cast) -> None:
    rows = goods("Harga (ribu rupiah)", "Kapasitas Produksi (per tahun)", rows=[[750, 2400]])
    job = uploaded(cast, "products", book({"A": rows}))
    told = {c["key"]: c["how"] for c in job.params["reading"]["columns"]}
    assert told["price"] == ["ditulis dalam ribu rupiah, jadi dikalikan 1.000"]
    assert told["monthly_capacity"] == ["ditulis per 12 bulan, jadi dibagi 12"]
    loaded(job)
    product = Product.objects.get(name="Rak 0")
    assert (product.price, product.monthly_capacity) == (750_000, 200)


@pytest.mark.parametrize("heading", ["Harga (USD)", "Harga USD", "Harga (US$)"])
def test_another_currency_is_refused(cast: Cast, heading: str) -> None:
    job = uploaded(cast, "products", book({"A": goods(heading, rows=[[750]])}))
    assert job.state == "refused"
    assert "mata uang lain" in job.message


def test_a_cell_formatted_as_dollars_is_no_rupiah(cast: Cast) -> None:
    rows = goods("Harga", rows=[[750_000]])
    job = uploaded(cast, "products", book({"A": rows}, formats={4: "[$USD] #,##0.00"}))
    assert "bukan jumlah rupiah" in problems(job)[0][1]


def test_tkdn_with_bmp_added_is_not_tkdn(cast: Cast) -> None:
    for heading in ("TKDN (+ BMP)", "Nilai TKDN + BMP", "TKDN+BMP"):
        job = uploaded(cast, "certificates", book({"A": papers(heading, rows=[[55]])}))
        assert job.state == "refused", heading
        assert "“TKDN”" in job.message


def test_words_nobody_knows_beside_a_heading_are_asked_about(cast: Cast) -> None:
    data = book({"A": goods("Harga (belum PPN)", rows=[[750_000]])})
    job = uploaded(cast, "products", data)
    assert asked(job) == ["price:heading"]
    loaded(answered(job, price__heading="tidak"))
    assert prices() == [None]
    loaded(answered(uploaded(cast, "products", data), price__heading="ya"))
    assert prices() == [750_000]


@pytest.mark.parametrize(
    ("pagu", "ceiling"),
    [("Rp 1.500.000,-", 1_500_000), ("2 miliar", 2_000_000_000), ("750 rb", 750_000), ("1500000", 1_500_000)],
)  # fmt: skip
def test_ceilings_as_people_write_them(cast: Cast, pagu: str, ceiling: int) -> None:
    head = "kd_rup;kd_satker_str;tahun_anggaran;nama_paket;pagu\n"
    data = f"{head}99000001;1.02.0.00.0.00.01.0000;2026;Uji;{pagu}\n".encode()
    loaded(uploaded(cast, "packages", data, by=cast.requester))
    assert Package.objects.get().ceiling == ceiling


# Numbers with a word, dates, identifiers --------------------------------------------------------


def test_days_with_their_word(cast: Cast) -> None:
    loaded(uploaded(cast, "products", book({"A": goods("Waktu kirim", rows=[["14 hari"], [7]])})))
    found = Product.objects.filter(name__startswith="Rak").order_by("pk")
    assert list(found.values_list("lead_time_days", flat=True)) == [14, 7]


@pytest.mark.parametrize(
    "cell",
    [date(2026, 1, 15), 46037, "15/01/26", "15-Jan-26", "15 Januari 2026", "2026-01-15 10:30:00", "46037"],
)  # fmt: skip
def test_every_way_to_write_a_day(cast: Cast, cell: Any) -> None:
    loaded(uploaded(cast, "products", book({"A": goods("Tanggal Harga", rows=[[cell]])})))
    assert Product.objects.get(name="Rak 0").price_on == date(2026, 1, 15)


@pytest.mark.parametrize("cell", ["15-01-2525", "0026-01-15", "31-02-2026", True, 0.5])
def test_days_that_cannot_be_meant_refuse_their_row(cast: Cast, cell: Any) -> None:
    rows = goods("Tanggal Harga", rows=[[cell], ["15-01-2026"]])
    job = uploaded(cast, "products", book({"A": rows}))
    assert (job.rows_new, job.rows_refused) == (1, 1)
    assert problems(job)[0][1].startswith("Harga per tanggal")


def test_the_null_day_of_other_systems_is_no_day(cast: Cast) -> None:
    head = "kd_rup;kd_satker_str;tahun_anggaran;nama_paket;pagu;tgl_pengumuman_paket;tgl_awal_kontrak\n"
    row = "99000001;1.02.0.00.0.00.01.0000;2026;Uji;150000;0001-01-01T00:00:00;0001-01-01\n"
    loaded(uploaded(cast, "packages", (head + row).encode(), by=cast.requester))
    package = Package.objects.get()
    assert (package.announced_at, package.contract_from) == (None, None)


def test_month_first_is_asked_about_when_the_column_says_so(cast: Cast) -> None:
    rows = goods("Tanggal Harga", rows=[["01/25/2026"], ["02/03/2026"]])
    job = uploaded(cast, "products", text_file(rows))
    assert asked(job) == ["price_on:order"]
    loaded(answered(job, price_on__order="ya"))
    found = Product.objects.filter(name__startswith="Rak").order_by("pk")
    assert list(found.values_list("price_on", flat=True)) == [date(2026, 1, 25), date(2026, 2, 3)]


@pytest.mark.parametrize("nib", ["9.12E+12", "9,12000123E+12"])
def test_a_nib_in_scientific_notation_is_refused(cast: Cast, nib: str) -> None:
    data = f"NIB;Nama;Alamat;Kabupaten/Kota\n{nib};CV A;Jl. A;16.74\n".encode()
    job = uploaded(cast, "producers", data)
    assert "notasi ilmiah" in problems(job)[0][1]


def test_a_tax_number_that_lost_its_last_digit_is_refused(cast: Cast) -> None:
    head = ["NIB", "Nama", "Alamat", "Kabupaten/Kota", "NPWP"]
    row = ["9120001234568", "CV A", "Jl. A", "16.74", 1234567890123456.0]
    job = uploaded(cast, "producers", book({"A": [head, row]}))
    assert "angka akhirnya hilang" in problems(job)[0][1]


# Cells without a value --------------------------------------------------------------------------


def test_words_for_nothing_are_nothing(cast: Cast) -> None:
    head = "NIB;Nama;Alamat;Kabupaten/Kota;NPWP;Telepon;Email\n"
    rows = "".join(
        f"912000123457{n};CV {n};Jl. A;16.74;{tax};{phone};{mail}\n"
        for n, (tax, phone, mail) in enumerate(
            [("tidak ada", "nihil", "N/A"), ("0", "-", "n/a"), ("", "tidak ada", "–")]
        )
    )
    loaded(uploaded(cast, "producers", (head + rows).encode()))
    found = Producer.objects.exclude(nib=NIB)
    assert found.count() == 3
    assert set(found.values_list("npwp", "contact_phone", "contact_email")) == {("", "", "")}


@pytest.mark.parametrize(
    ("cell", "says"),
    [("#N/A", "Rumus pada sel ini gagal"), ("#REF!", "Rumus pada sel ini gagal"), ("sda", "sama dengan di atas"),
     ('"', "sama dengan di atas"), ("idem", "sama dengan di atas")],
)  # fmt: skip
def test_failed_formulas_and_as_above_refuse_their_row(cast: Cast, cell: str, says: str) -> None:
    rows = goods("Merek", rows=[["Contoh"], [cell]])
    job = uploaded(cast, "products", book({"A": rows}))
    assert (job.rows_new, job.rows_refused) == (1, 1)
    assert says in problems(job)[0][1]


def test_a_row_with_more_cells_than_headings_is_refused(cast: Cast) -> None:
    data = (
        "NIB,Nama Produk,Kode KBKI,Satuan,Harga,Kapasitas\n" + f"{NIB},Rak,38111,buah,750,000,25\n"
    )
    job = uploaded(cast, "products", data.encode())
    assert job.state == "refused"
    row, said = problems(job)[0]
    assert row == 2
    assert "7 sel, padahal judulnya 6" in said


class TestWords:
    """What is read into a closed list is shown by its label, never by the code that is stored."""

    @pytest.mark.parametrize(
        ("importer", "key", "cell", "said"),
        [
            (PackageImporter, "pdn", "Non-PDN", Package.Planned.NO.label),
            (PackageImporter, "ukm", "?", Package.Planned.UNKNOWN.label),
            (SelfManagedImporter, "kind", "1.0", SelfManagedPackage.Kind.OWN.label),
        ],
    )
    def test_a_cell_of_a_closed_list(self, importer: Any, key: str, cell: str, said: str) -> None:
        (column,) = (one for one in importer.columns if one.key == key)
        reading = ColumnReading(column, key)
        assert shown_value(reading, reading.read(cell)) == said
