"""CSV and JSON in every usual encoding, with every usual delimiter."""

import codecs
import json

import pytest

from p3dn.jobs.tables.cells import ABSENT, CellError
from p3dn.jobs.tables.readers import read_book
from p3dn.jobs.tables.refusals import FileRefused

LINES = [("kode", "nama", "harga"), ("1", "Kursi “ukir” é", "750.000,50"), ("2", "", "1")]
TEXT = "kode;nama;harga\r\n1;Kursi “ukir” é;750.000,50\r\n2;;1\r\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8"),
        (TEXT.encode("cp1252"), "cp1252"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16"),
        (TEXT.encode("utf-16-le"), "utf-16"),
        (TEXT.encode("utf-16-be"), "utf-16"),
    ],
    ids=["utf-8", "with a mark", "cp1252", "utf-16", "big end first", "no mark", "neither"],
)
def test_encodings(data: bytes, encoding: str) -> None:
    book = read_book(data)
    assert (book.format, book.encoding, book.delimiter) == ("csv", encoding, ";")
    assert book.lines == LINES
    assert list(book.numbers) == [1, 2, 3]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_json_too(encoding: str) -> None:
    data = json.dumps([{"kode": "1", "nama": "é"}, {"kode": None}], ensure_ascii=False)
    book = read_book(data.encode(encoding))
    assert book.format == "json"
    assert book.lines == [("kode", "nama"), ("1", "é"), (None, ABSENT)]
    assert list(book.numbers) == [0, 1, 2]


def test_unicode_text_of_a_spreadsheet() -> None:
    data = "kode\tnama\n1\tKursi, meja\n".encode("utf-16")
    book = read_book(data)
    assert book.delimiter == "\t"
    assert book.lines == [("kode", "nama"), ("1", "Kursi, meja")]


@pytest.mark.parametrize(
    "data",
    [
        b"ab\x00\x01\x02",
        b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00",
        b"\x7fELF\x02\x01\x01\x00" + b"\x00" * 100,
        b"a\x00b\x00\x05\x00c\x00" * 20,  # a control character
        b"kode;nama\n1;a\x00b\n",
    ],
)
def test_bytes_that_are_no_text(data: bytes) -> None:
    with pytest.raises(FileRefused, match="tidak dikenal"):
        read_book(data)


@pytest.mark.parametrize("first", ["sep=|\r\n", "SEP=|\n", '"sep=|"\n', "\ufeffsep=|\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_line_that_names_the_delimiter(first: str, encoding: str) -> None:
    book = read_book(f"{first}a,b,c;d|e\n1,5;x|2\n".encode(encoding))
    assert book.delimiter == "|"
    assert book.lines == [("a,b,c;d", "e"), ("1,5;x", "2")]
    assert list(book.numbers) == [1, 2]  # as a spreadsheet shows them


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a;b\n1,5;2,5\n3,5;4,5\n", ";"),
        ("DAFTAR, 12 Januari\n\na;b\n1,5;2\n3,5;4\n", ";"),
        ("DAFTAR\na,b\n1,2\n", ","),
        ('NIB;"Nama, lengkap"\n1;Kursi, meja, lemari\n;\n', ";"),
        ("a|b\n1|2\n", "|"),
        ('a,b\n"x;y;z",1\n', ","),
    ],
)
def test_what_parts_the_cells(text: str, delimiter: str) -> None:
    assert read_book(text.encode()).delimiter == delimiter


def test_errors_written_as_text() -> None:
    book = read_book(b"a;b;c\n#N/A;#REF!;Err:508\n#1;N/A;# N/A\n")
    assert book.lines[1] == (CellError("#N/A"), CellError("#REF!"), CellError("Err:508"))
    assert book.lines[2] == ("#1", "N/A", "# N/A")


def test_a_quotation_mark_that_is_never_closed() -> None:
    with pytest.raises(FileRefused, match="Tanda kutip"):
        read_book(b'a;b\n1;"x\n2;y\n3;z\n')
    assert read_book(b'a;b\n1;rak 19"\n').lines[1] == ("1", 'rak 19"')
    assert read_book(b'a;b\n1;"x\ny"\n').lines[1] == ("1", "x\ny")


def test_values_of_json_never_pass_for_kinds() -> None:
    rows = '[{"a": {"p": 0.41}, "b": {"x": 1, "y": 2}, "c": [1], "d": NaN, "e": 1e999, "f": %s}]'
    [heads, line] = read_book((rows % ("9" * 5000)).encode()).lines
    assert heads == ("a", "b", "c", "d", "e", "f")
    assert line == ('{"p": 0.41}', '{"x": 1, "y": 2}', "[1]", "NaN", "inf", "9" * 5000)


def test_values_of_json_keep_their_type() -> None:
    [_heads, line] = read_book(b'[{"a": 1, "b": 1.5, "c": true, "d": "", "e": null}]').lines
    assert line == (1, 1.5, True, "", None)
    assert [type(cell) for cell in line] == [int, float, bool, str, type(None)]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>', "XML"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related\n", "MHTML"),
    ],
)
def test_what_only_calls_itself_a_sheet(data: bytes, words: str) -> None:
    with pytest.raises(FileRefused, match=words) as refusal:
        read_book(data)
    assert "XLSX" in refusal.value.remedy


def test_a_sheet_that_is_not_there() -> None:
    with pytest.raises(FileRefused, match="Lembar ke-2 tidak ada"):
        read_book(b"a;b\n1;2\n", sheet=1)
