"""Files as people have them: real tables in four formats, and everything that is not one."""

import io
import json
import zipfile

import pytest
import xlsxwriter

from p3dn.jobs.tables import readers
from p3dn.jobs.tables.readers import read_book
from p3dn.jobs.tables.refusals import FileRefused


def workbook(rows: list[list[object]]) -> bytes:
    """An XLSX of these rows."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer)
    sheet = book.add_worksheet()
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    book.close()
    return buffer.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"kode;nama\n1;Kursi\n",
        b"\xef\xbb\xbfkode,nama\r\n1,Kursi\r\n",
        "kode\tnama\n1\tKursi\n".encode("cp1252"),
        b'"kode";nama\n;;\n1;Kursi\n',
        json.dumps([{"kode": "1", "nama": "Kursi"}]).encode(),
    ],
)
def test_the_same_rows_from_every_text_format(data: bytes) -> None:
    assert read_book(data).lines == [("kode", "nama"), ("1", "Kursi")]


def test_ragged_rows_do_not_hide_what_parts_the_columns() -> None:
    data = b'NIB;"Nama, lengkap";Alamat\n1;Kursi, meja, lemari\n;;\n2;Rak;"Jl. A, B"\n'
    assert read_book(data).lines == [
        ("NIB", "Nama, lengkap", "Alamat"),
        ("1", "Kursi, meja, lemari"),
        ("2", "Rak", "Jl. A, B"),
    ]


def test_rows_keep_the_number_a_person_sees() -> None:
    read = read_book(workbook([["kode"], [], ["a"], [""], ["b"]]))
    assert list(read.numbers) == [1, 3, 5]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "kosong"),
        (b"  \n ", "kosong"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x89PNG\r\n", "PNG"),
        (b"\xd0\xcf\x11\xe0old excel", "bukan lembar kerja"),
        (b"ab\x00\x01\x02", "tidak dikenal"),
        (b'{"data": []}', "bukan daftar"),
        (b"[1, 2]", "Isi ke-1"),
        (b"[{]", "tidak dapat dibaca"),
        (b"[]", "Tidak ada baris"),
        (b"PK\x03\x04broken", "rusak"),
    ],
)
def test_what_is_no_table_is_refused_with_a_remedy(data: bytes, words: str) -> None:
    with pytest.raises(FileRefused) as refusal:
        read_book(data)
    assert words in refusal.value.message
    assert refusal.value.remedy


def test_a_zip_that_is_no_workbook() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("catatan.txt", "halo")
    with pytest.raises(FileRefused, match="ZIP"):
        read_book(buffer.getvalue())


def test_a_zip_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "MAX_UNPACKED", 1_000_000)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 1_000_001)
    assert len(buffer.getvalue()) < 5000
    with pytest.raises(FileRefused, match="terlalu besar"):
        read_book(buffer.getvalue())
