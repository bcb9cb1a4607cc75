"""Web pages with tables, which systems let people download as .xls."""

import pytest

from p3dn.jobs.tables.cells import CellError
from p3dn.jobs.tables.readers import read_book
from p3dn.jobs.tables.refusals import FileRefused

PAGE = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<meta http-equiv="Content-Type" content="text/html; charset=CHARSET"><title>Judul</title>
<style>td { color: red }</style></head><body><h1>Laporan</h1>
<table><tr><td>Rekap tahun 2025</td></tr></table>
<table border="1"><caption>Data <b>paket</b></caption><colgroup><col><col></colgroup>
<thead><tr><th rowspan="2">No<th colspan="2">Nama<th rowspan="2">Nilai</tr><tr><th>resmi<th>lain</thead>
<tbody>
<tr><td>1</td><td>Kursi &amp; <b>me<i>ja</i></b>&nbsp;&eacute;<br>baru <table><tr><td>dalam</td></tr></table></td>
    <td></td><td>27,28%</td></tr>
<tr style="display: none"><td>2<td>Rak<td>é<td>#N/A</tr>
<tr></tr>
<tr><td>3<td><script>alert("x")</script>Meja<!-- catatan --><td>&#52;0<td>Rp 1.000
</tbody></table>
<p>Sumber: sistem</p></body></html>"""
LINES = [
    ("No", "Nama", "", "Nilai"),
    ("", "resmi", "lain"),
    ("1", "Kursi & meja é baru", "", "27,28%"),
    ("2", "Rak", "é", CellError("#N/A")),
    ("3", "Meja", "40", "Rp 1.000"),
]


@pytest.mark.parametrize(
    ("charset", "encoding", "told"),
    [
        ("utf-8", "utf-8", "utf-8"),
        ("iso-8859-1", "cp1252", "cp1252"),
        ("windows-1252", "cp1252", "cp1252"),
        ("iso-8859-1", "utf-8", "utf-8"),  # the page is wrong about itself
        ("utf-8", "cp1252", "cp1252"),
        ("iso-8859-15", "iso-8859-15", "iso-8859-15"),
        ("utf-16", "utf-16", "utf-16"),
        ("nonsense", "utf-8", "utf-8"),
        ("hex", "cp1252", "cp1252"),
    ],
)
def test_the_largest_table_is_read(charset: str, encoding: str, told: str) -> None:
    book = read_book(PAGE.replace("CHARSET", charset).encode(encoding))
    assert (book.format, book.encoding) == ("html", told)
    assert [sheet.name for sheet in book.sheets] == ["Tabel 1", "Data paket", "Tabel 3"]
    assert book.sheet == 1
    assert book.lines == LINES
    assert list(book.numbers) == [1, 2, 3, 4, 6]
    assert book.hidden_rows == [(4, 4)]


def test_the_other_tables_can_be_chosen() -> None:
    data = PAGE.encode()
    assert read_book(data, sheet=0).lines == [("Rekap tahun 2025",)]
    assert read_book(data, sheet=2).lines == [("dalam",)]
    assert read_book(data).sheets[2].head == [(1, ("dalam",))]
    with pytest.raises(FileRefused, match="Lembar ke-4 tidak ada"):
        read_book(data, sheet=3)


@pytest.mark.parametrize(
    "start",
    [
        "",
        "<!DOCTYPE html>",
        "<!-- x -->",
        "\ufeff\n ",
        '<?xml version="1.0"?>',
        "<meta charset=utf-8>",
    ],
)
def test_however_the_page_begins(start: str) -> None:
    page = f"{start}<table><tr><td>kode<td>nama<tr><td>1<td>Kursi"
    assert read_book(page.encode()).lines == [("kode", "nama"), ("1", "Kursi")]


def test_cells_over_several_rows_shift_those_below() -> None:
    page = (
        "<table><tr><td>a<td rowspan=3>b<td>c<tr><td>d<td>e<tr><td rowspan=2 colspan=1>f<td>g"
        "<tr><td>h<td>i</table>"
    )
    assert read_book(page.encode()).lines == [
        ("a", "b", "c"), ("d", "", "e"), ("f", "", "g"), ("", "h", "i"),
    ]  # fmt: skip


def test_nothing_is_expanded_or_fetched(tmp_path: object) -> None:
    page = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><table><tr><td>k<td>&a;&b;<tr><td>1</table>'
    assert read_book(page.encode()).lines[0] == ("k", "&a;&b;")


def test_a_page_without_tables() -> None:
    with pytest.raises(FileRefused, match="tidak berisi tabel"):
        read_book(b"<html><body><p>Sesi habis, silakan masuk</p></body></html>")
