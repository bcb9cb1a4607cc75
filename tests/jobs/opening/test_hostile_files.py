"""Files made to do harm: refused with a reason, quickly, within bounded memory, nothing kept."""

import io
import zipfile
from pathlib import Path

import pytest

from p3dn.jobs.tables.readers import MAX_UNPACKED, read_book
from p3dn.jobs.tables.refusals import FileRefused
from p3dn.ui.lists.export import defused
from tests.jobs.opening.alone import in_a_child
from tests.jobs.tables.test_readers import workbook

MOST_MEMORY_MB = 520  # 400 for the reader, and the process that listens to it
BOMB = 1 << 29  # bytes: above what may be unpacked, and above the reader's memory


def sheet_of(rows: str) -> bytes:
    """A workbook whose only sheet holds this XML."""
    source = zipfile.ZipFile(io.BytesIO(workbook([["kode"], ["1"]])))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            data = source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                data = data.split(b"<sheetData>")[0] + rows.encode() + b"</worksheet>"
            archive.writestr(name, data)
    return out.getvalue()


def bomb(size: int) -> bytes:
    """A workbook whose sheet unpacks to so many bytes of nothing."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            for _ in range(size // (1 << 20)):
                sheet.write(b" " * (1 << 20))
    return out.getvalue()


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bom.xlsx"
    path.write_bytes(bomb(BOMB))
    assert path.stat().st_size < 5_000_000 < MAX_UNPACKED < BOMB
    said, peak = in_a_child(path)
    assert "terlalu besar setelah dibuka" in said
    assert peak < MOST_MEMORY_MB


def test_a_bomb_that_lies_about_its_size_is_refused_too(tmp_path: Path) -> None:
    data = bytearray(bomb(BOMB))
    central = data.rfind(b"PK\x01\x02")
    data[central + 24 : central + 28] = (1000).to_bytes(4, "little")
    path = tmp_path / "bohong.xlsx"
    path.write_bytes(data)
    said, peak = in_a_child(path)
    assert said != "READ"
    assert peak < MOST_MEMORY_MB


def test_two_million_empty_rows_are_refused(tmp_path: Path) -> None:
    rows = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>kode</t></is></c></row>'
    rows += "".join(f'<row r="{n}"/>' for n in range(2, 2_000_002)) + "</sheetData>"
    path = tmp_path / "kosong.xlsx"
    path.write_bytes(sheet_of(rows))
    said, peak = in_a_child(path)
    assert said != "READ"
    assert peak < MOST_MEMORY_MB


HEAD = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>kode</t></is></c></row>'
FAR = {
    "the last cell of all": '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    "in single quotes": "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>",
    "after much space": f'<row r="2"><c {" " * 3000}r="XFD1048576"><v>1</v></c></row>',
    "within the bounds, but wide and long": '<row r="200000"><c r="GR200000"><v>1</v></c></row>',
}


@pytest.mark.parametrize("rows", FAR.values(), ids=FAR.keys())
def test_a_far_cell_does_not_fill_the_memory(tmp_path: Path, rows: str) -> None:
    path = tmp_path / "jauh.xlsx"
    path.write_bytes(sheet_of(f"{HEAD}{rows}</sheetData>"))
    said, peak = in_a_child(path)
    assert "terlalu luas" in said
    assert peak < MOST_MEMORY_MB


def test_fifty_million_empty_texts_are_refused(tmp_path: Path) -> None:
    source = zipfile.ZipFile(io.BytesIO(workbook([["kode"], ["a"]])))
    path = tmp_path / "teks.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name in source.namelist():
            if name != "xl/sharedStrings.xml":
                archive.writestr(name, source.read(name))
        with archive.open("xl/sharedStrings.xml", "w") as texts:
            texts.write(b"<sst>")
            for _ in range(50):
                texts.write(b"<si/>" * 1_000_000)
            texts.write(b"</sst>")
    said, peak = in_a_child(path)
    assert "terlalu besar" in said
    assert peak < MOST_MEMORY_MB


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"kode,nama\n" + b"\n" * 20_000_000, "Tidak ada baris"),
        (b"kode" + b",x" * 10_000_000 + b"\n1\n", "Terlalu banyak"),
        (b"kode\n" + b"1\n" * 300_000, "Terlalu banyak"),
        (b"[" * 20_000_000, "JSON tidak dapat dibaca"),
        (b"[" + b"{}," * 6_000_000 + b"{}]", "terlalu besar"),
        (b'kode\n"' + b"x" * 1_000_000 + b'"\n', "CSV tidak dapat dibaca"),
    ],
    ids=["empty lines", "commas", "lines", "brackets", "empty rows", "one cell"],
)
def test_texts_made_to_fill_the_memory(tmp_path: Path, data: bytes, says: str) -> None:
    path = tmp_path / "teks.csv"
    path.write_bytes(data)
    said, peak = in_a_child(path)
    assert says in said
    assert peak < MOST_MEMORY_MB


def test_characters_the_database_cannot_keep_are_replaced() -> None:
    _headings, row = read_book(b'[{"kode": "a\\u0000b\\ud800c"}]').lines
    assert row == ("a\ufffdb?c",)


def test_formulas_are_text_or_their_value_and_never_run() -> None:
    data = workbook([["kode", "nama"], ["1", "=1+1"]])
    _headings, (_code, *values) = read_book(data).lines
    assert values in ([], [""], [0], ["=1+1"])
    _headings, (_code, name) = read_book(b"kode,nama\n1,=cmd|' /C calc'!A0\n").lines
    assert defused(name).startswith("'=")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"%PDF-1.4 ...", "berkas PDF"),
        (b"\x89PNG\r\n\x1a\n" + b"0" * 100, "berkas PNG"),
        (b"\xd0\xcf\x11\xe0" + b"0" * 100, "bukan lembar kerja"),
        (b"MZ\x90\x00\x03\x00", "tidak dikenal"),
        (b"PK\x03\x04" + b"0" * 100, "rusak"),
    ],
)
def test_a_renamed_file_is_told_by_its_content(data: bytes, says: str) -> None:
    with pytest.raises(FileRefused) as refused:
        read_book(data)
    assert says in refused.value.message


def test_an_archive_that_is_no_sheet_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("virus.exe", "x")
    with pytest.raises(FileRefused, match="arsip ZIP"):
        read_book(out.getvalue())


def test_memory_is_measured_at_all(tmp_path: Path) -> None:
    path = tmp_path / "wajar.csv"
    path.write_bytes(b"kode\n1\n")
    said, peak = in_a_child(path)
    assert said == "READ"
    assert 50 < peak < 250
