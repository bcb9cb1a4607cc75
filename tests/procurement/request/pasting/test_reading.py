"""Tables as people paste them: which column holds what, and which number is meant."""

from decimal import Decimal as D

import pytest
from django.core.exceptions import ValidationError

from p3dn.regulation.quantities.units import holds
from p3dn.ui.values.numerals import Convention
from procurement.request.pasting.figures import convention_of, parted, read_small, shown
from procurement.request.pasting.grid import read
from procurement.request.pasting.roles import lay_out
from procurement.request.pasting.table import MOST_ROWS, from_file, from_text
from tests.jobs.tables.test_readers import workbook


def roles(text: str) -> str:
    """The columns' roles in one line."""
    return " ".join(lay_out(from_text(text)).roles)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kursi rapat\t10\tbuah\t500.000\nMeja tulis\t2\tunit\t1.250.000", "name quantity unit price"),
        ("Rp 5.000\tPulpen hitam\t10 pcs\nRp 12.500\tBuku\t3 pcs", "price name quantity"),
        ("buah;10;Kursi rapat;500000\nunit;2;Meja tulis;1250000", "unit quantity name price"),
        ("1\tKursi rapat\t10\tbuah\t500\t5.000\n2\tMeja\t2\tunit\t700\t1.400",
         "none name quantity unit price none"),
        ("No\tUraian Barang\tVolume\tSatuan\tHarga Satuan (Rp)\tJumlah\n1\tKursi\t1\tbuah\t5\t5",
         "none name quantity unit price none"),
        ("Qty,Item,Unit Price\n3,Chair,20", "quantity name price"),
        ("Kursi\nMeja", "name"),
        ("Kursi  10  buah\nMeja  2  unit", "name quantity unit"),
        ("Barang;Jumlah\nKursi;3", "name quantity"),
        ("Kode KBKI\tNama\tJumlah\n38111\tKursi\t3", "kbki name quantity"),
    ],
)  # fmt: skip
def test_columns_are_recognised(text: str, expected: str) -> None:
    assert roles(text) == expected


def test_what_is_no_goods_is_passed_over_and_told() -> None:
    text = "DAFTAR BARANG\nNo\tNama\tJumlah\n1\t2\t3\n1\tKursi\t3\n\nTotal\t\t3"
    layout = lay_out(from_text(text))
    assert [row.cells for row in layout.rows] == [["1", "Kursi", "3"]]
    assert (
        len(layout.told) == 2 and "Baris 6" in layout.told[0] and "di atas judul" in layout.told[1]
    )


@pytest.mark.parametrize(
    ("quantities", "prices", "expected"),
    [
        (["10"], ["500.000,50"], ("id", "")),
        (["1.500"], ["1,250,000.00"], ("en", "")),
        (["1.500"], ["55.000"], ("id", "")),
        (["1.500"], ["500"], (None, "1.500")),
        (["1.500", "2.25"], [], ("en", "")),
        (["2"], ["55,000"], (None, "55,000")),
        (["1.500", "1,500.5"], ["2.000,5"], (None, "1.500")),
        (["10 buah"], ["Rp500"], (None, "")),
    ],
)
def test_what_numbers_mean(quantities: list[str], prices: list[str], expected: tuple) -> None:
    assert convention_of(quantities, prices) == expected


def test_an_ambiguous_number_is_asked_and_then_read_so() -> None:
    table = from_text("Kertas\t1.500\tlembar")
    asked = read(table)
    assert (asked.doubtful, asked.rows) == ("1.500", [])
    assert [said for _value, said in asked.readings] == ["1.500", "1,5"]
    for convention, quantity in (("id", "1.500"), ("en", "1,5")):
        assert read(table, convention=Convention(convention)).rows[0].quantity == quantity


@pytest.mark.parametrize(
    ("cell", "convention", "looked_at"),
    [
        ("24,000", Convention.INDONESIAN, True), ("24.000", Convention.ENGLISH, True),
        ("24.000", Convention.INDONESIAN, False), ("24,000", Convention.ENGLISH, False),
        ("24,5", Convention.INDONESIAN, False), ("Rp1.500.000", Convention.INDONESIAN, False),
        ("24", Convention.INDONESIAN, False), ("1,500 lembar", None, True),
    ],
)  # fmt: skip
def test_a_thousands_sign_of_the_other_notation_is_looked_at(
    cell: str, convention: Convention | None, looked_at: bool
) -> None:
    assert read_small(cell, convention) is looked_at


def test_units_behind_numbers_and_scales_in_headings() -> None:
    assert parted("10 buah") == ("10", "buah") and parted("Rp 5.000/rim") == ("Rp 5.000", "rim")
    grid = read(from_text("Nama\tJumlah\tHarga (ribu rupiah)\nKursi\t10 buah\t500"))
    (row,) = grid.rows
    assert (row.quantity, row.unit, row.price) == ("10", "buah", "500.000")
    assert shown("abc", None) == "abc"


def test_a_unit_behind_a_number_that_is_not_its_rows_is_looked_at() -> None:
    text = "Nama\tJumlah\tSatuan\tHarga\nMasker\t2 lusin\tkotak\tRp 5.000/rim\nKursi\t3 pcs\tbuah\t500.000"
    masks, chairs = read(from_text(text)).rows
    assert (masks.quantity, masks.unit, masks.price) == ("2", "kotak", "5.000")
    assert masks.marks["quantity"] == "Periksa: 2 lusin dibaca 2 kotak."
    assert masks.marks["price"] == "Periksa: Rp 5.000/rim dibaca 5.000 per kotak."
    assert not {"quantity", "price"} & chairs.marks.keys(), "the same thing by another name"


def test_a_column_can_be_told_otherwise() -> None:
    table = from_text("Kursi\tHitam\t3\nMeja\tPutih\t4")
    grid = read(table, roles=["specification", "name", "quantity"])
    assert [(row.name, row.specification) for row in grid.rows] == [
        ("Hitam", "Kursi"), ("Putih", "Meja"),
    ]  # fmt: skip
    lost = read(table, roles=["none", "none", "quantity"])
    assert "nama barang" in lost.problem and lost.rows == []


def test_a_workbook_and_its_text_say_the_same() -> None:
    rows = [
        ["Nama", "Jumlah", "Satuan", "Harga"],
        ['Kursi "rapat"', 10, "buah", 1500.5],
        ["Meja; lipat", 2.0, "unit", 1250000],
    ]
    table = from_file(workbook(rows))
    again = from_text(table.text)
    assert [row.cells for row in again.rows] == [row.cells for row in table.rows]
    assert [(row.name, row.quantity, row.price) for row in read(again).rows] == [
        ('Kursi "rapat"', "10", "1.500,5"), ("Meja; lipat", "2", "1.250.000"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("\n \n", "Tidak ada baris"),
        ("\n".join(f"Kursi {n}\t1" for n in range(MOST_ROWS + 2)), "Paling banyak 200"),
        ("x" * 2001, "terlalu lebar"),
        ("Kursi\x00", "tidak terbaca"),
    ],
)
def test_what_is_no_table_is_refused(text: str, said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        from_text(text)


def test_a_file_that_is_none_is_refused_with_the_remedy() -> None:
    with pytest.raises(ValidationError, match="PDF"):
        from_file(b"%PDF-1.7")
    with pytest.raises(ValidationError, match="2 MB"):
        from_file(b"x" * (2 * 1024 * 1024 + 1))


@pytest.mark.parametrize(
    ("unit", "of", "expected"),
    [
        ("rim", "lembar", D(500)), ("Lusin", "buah", D(12)), ("kodi", "helai", D(20)),
        ("gros", "pcs", D(144)), ("gros", "lusin", D(12)), ("buah", "unit", D(1)),
        ("box", "buah", None), ("rim", "buah", None), ("lembar", "botol", None),
        ("lembar", "rim", D(1) / 500), ("kg", "kg", D(1)), ("kg", "buah", None),
    ],
)  # fmt: skip
def test_how_many_are_in_a_pack(unit: str, of: str, expected: D | None) -> None:
    assert holds(unit, of) == expected
