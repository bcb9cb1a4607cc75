"""Harm by the formats themselves: styles, repetitions, spans, records; bounded all the same."""

import io
import random
import struct
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from p3dn.jobs.tables.readers import read_book
from p3dn.jobs.tables.refusals import FileRefused
from tests.jobs.opening.alone import in_a_child
from tests.jobs.opening.test_hostile_files import MOST_MEMORY_MB
from tests.support.office import converted, of_every_kind, shared, workbook

ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>kode</t></is></c></row>'
XF = '<xf numFmtId="{}"/>'


def xlsx(parts: dict[str, str]) -> bytes:
    """A workbook of one sheet with these parts in place of its own."""

    def write(book: xlsxwriter.Workbook) -> None:
        book.add_worksheet().write(0, 0, "kode")

    source, out = zipfile.ZipFile(io.BytesIO(workbook(write))), io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            archive.writestr(name, parts.get(name, source.read(name)))
    return out.getvalue()


def sheet(rows: str, before: str = "") -> dict[str, str]:
    """The sheet's part with these rows."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    body = f'<worksheet xmlns="{main}">{before}<sheetData>{rows}</sheetData></worksheet>'
    return {"xl/worksheets/sheet1.xml": body}


def styles(xfs: str, formats: str = "") -> dict[str, str]:
    """The styles' part."""
    return {
        "xl/styles.xml": f"<styleSheet><numFmts>{formats}</numFmts><cellXfs>{xfs}</cellXfs></styleSheet>"
    }


def ods(rows: str, *, before: str = "", head: str = "") -> bytes:
    """An ODS whose only sheet holds these rows."""
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text", "style", "number")
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml",
            f"{head}<office:document-content{names}><office:body><office:spreadsheet>"
            f'<table:table table:name="a">{before}{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return out.getvalue()


CELL = '<table:table-cell office:value-type="string"{}><text:p>kode{}</text:p></table:table-cell>'
ERROR = '<c t="e"><v>#N/A</v></c>'
BLANKS = '<text:s text:c="1000000000"/>'
WIDE = ' table:number-columns-repeated="200"'
MANY = ' table:number-{}-repeated="1000000000"'
STYLED = "".join(f'<c s="{n % 60000}"><v>0.5</v></c>' for n in range(190))
HIDDEN = "".join(f'<row r="{n}" hidden="1"/>' for n in range(2, 1_000_000, 2))
TOO_MANY, TOO_LARGE, BROKEN = "Terlalu banyak", "terlalu luas", "tidak dapat dibaca"
HARM = {
    "sixty thousand styles": (
        lambda: xlsx(styles(XF.format(10) * 60_000) | sheet(ROW + f"<row>{STYLED}</row>" * 2_000)),
        "READ",
    ),
    "ten million styles": (lambda: xlsx(styles("<xf/>" * 10_000_000)), TOO_LARGE),
    "a million number formats": (
        lambda: xlsx(
            styles("", "".join(f'<numFmt numFmtId="{n}" formatCode="0%"/>' for n in range(10**6)))
        ),
        TOO_LARGE,
    ),
    "thousands of kinds": (
        lambda: xlsx(
            styles(
                "".join(XF.format(n) for n in range(200, 9000)),
                "".join(
                    f'<numFmt numFmtId="{n}" formatCode="0&quot;u{"x" * (n % 97)}{chr(97 + n // 97)}&quot;"/>'
                    for n in range(200, 9000)
                ),
            )
        ),
        TOO_LARGE,
    ),
    "half a million hidden stretches": (lambda: xlsx(sheet(ROW + HIDDEN)), TOO_MANY),
    "hidden columns without end": (
        lambda: xlsx(sheet(ROW, '<cols><col min="1" max="99999" hidden="1"/></cols>' * 10_000)),
        "READ",
    ),
    "an entity that grows": (
        lambda: xlsx(
            {
                name: '<!DOCTYPE x [<!ENTITY a "kode"><!ENTITY b "&a;&a;">]>' + part
                for name, part in sheet(ROW.replace("kode", "&b;"), '<x hidden="1"/>').items()
            }
        ),
        BROKEN,
    ),
    "a million errors": (
        lambda: xlsx(sheet(ROW + f"<row>{ERROR * 190}</row>" * 2_000)),
        "READ",
    ),
    "ods: rows without end": (
        lambda: ods(
            f"<table:table-row{MANY.format('rows')}>{CELL.format('', '')}</table:table-row>"
        ),
        TOO_MANY,
    ),
    "ods: cells without end": (
        lambda: ods(
            f"<table:table-row>{CELL.format(MANY.format('columns'), '')}</table:table-row>"
        ),
        TOO_MANY,
    ),
    "ods: blanks without end": (
        lambda: ods(
            f"<table:table-row>{CELL.format('', BLANKS * 100_000)}"
            "</table:table-row>" + f"<table:table-row>{CELL.format('', '')}</table:table-row>"
        ),
        "READ",
    ),
    "ods: much text many times": (
        lambda: ods(
            '<table:table-row table:number-rows-repeated="150000">'
            f"{CELL.format(WIDE, 'x' * 90_000)}</table:table-row>"
        ),
        TOO_LARGE,
    ),
    "ods: empty rows without end": (
        lambda: ods(
            f"<table:table-row>{CELL.format('', '')}</table:table-row>"
            f'<table:table-row table:visibility="collapse"{MANY.format("rows")}/>' * 100_000
        ),
        TOO_MANY,
    ),
    "ods: a row beyond all numbers": (
        lambda: ods(
            f"<table:table-row>{CELL.format('', '')}</table:table-row>"
            f"<table:table-row{MANY.format('rows')}/>" * 9
        ),
        TOO_MANY,
    ),
    "ods: an entity": (
        lambda: ods(
            f"<table:table-row>{CELL.format('', '&a;')}</table:table-row>",
            head='<!DOCTYPE x [<!ENTITY a "kode">]>',
        ),
        BROKEN,
    ),
    "html: cells": (lambda: b"<table><tr>" + b"<td>" * 2_000_000, TOO_MANY),
    "html: rows": (lambda: b"<table>" + b"<tr><td>x" * 500_000, TOO_MANY),
    "html: empty rows": (lambda: b"<table><tr><td>kode" + b"<tr>" * 300_000, "READ"),
    "html: tables": (lambda: b"<table>" * 1_000_000, TOO_LARGE),
    "html: tables side by side": (lambda: b"<table><tr><td>x</table>" * 1_000_000, TOO_MANY),
    "html: wide cells": (lambda: b"<table><tr>" + b"<td colspan=999999>x" * 100_000, TOO_MANY),
    "html: high cells": (
        lambda: b"<table><tr><td>kode" + b"<td rowspan=999999>" * 190 + b"<tr><td>y<td>z" * 9,
        "READ",
    ),
    "html: one cell": (lambda: b"<table><tr><td>kode<tr><td>" + b"x" * 24_000_000, "READ"),
    "html: elements": (lambda: b"<table><tr><td>kode" + b"<b>" * 1_000_000, None),
    "html: a tag": (lambda: b"<table><tr><td>kode<td " + b"a=1 " * 3_000_000 + b">x", None),
    "utf-16: lines": (lambda: ("kode\n" + "1\n" * 300_000).encode("utf-16"), TOO_MANY),
    "utf-16: empty lines": (
        lambda: ("kode;nama" + "\n" * 5_000_000).encode("utf-16"),
        "Tidak ada",
    ),
    "utf-16: delimiters": (lambda: ("kode" + ";x" * 6_000_000).encode("utf-16-be"), TOO_MANY),
    "utf-16: brackets": (lambda: ("[" * 12_000_000).encode("utf-16"), "JSON"),
    "utf-16: quotation marks": (lambda: ('a;b\n"' + '""' * 6_000_000).encode("utf-16"), "CSV"),
}


@pytest.mark.parametrize("name", HARM)
def test_formats_made_to_fill_the_memory(tmp_path: Path, name: str) -> None:
    make, says = HARM[name]
    path = tmp_path / "bahaya"
    path.write_bytes(make())
    said, peak = in_a_child(path)
    assert peak < MOST_MEMORY_MB
    if says is not None:  # whether so odd a page is read or refused does not matter
        assert says in said or (says == "READ" and "Tidak ada baris" in said)


@pytest.fixture(scope="session")
def old(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A whole XLS with every kind of cell."""
    sources = {"macam.xlsx": workbook(of_every_kind)}
    folder = shared(tmp_path_factory, "lama", lambda base: [converted(base, sources, "xls")])
    return (folder / "xls" / "macam.xls").read_bytes()


def records(number: int, body: bytes, times: int) -> bytes:
    """Records of an XLS."""
    return (struct.pack("<HH", number, len(body)) + body) * times


def test_an_xls_that_is_cut_or_spoilt_is_read_or_refused(old: bytes) -> None:
    chance = random.Random(20)  # noqa: S311 - the same spoilt files each time
    spoilt = [old[: len(old) * part // 8] for part in range(1, 8)]
    for _ in range(12):
        copy = bytearray(old)
        for _ in range(60):
            copy[chance.randrange(512, len(copy))] = chance.randrange(256)
        spoilt.append(bytes(copy))
    refused = 0
    for data in spoilt:
        try:
            read_book(data)
        except FileRefused as refusal:
            assert refusal.remedy
            refused += 1
    assert refused >= 7  # those cut short at the least


@pytest.mark.parametrize("what", ["blank cells", "rows", "columns"])
def test_an_xls_of_endless_records(tmp_path: Path, old: bytes, what: str) -> None:
    blanks = struct.pack("<HH", 3, 0) + b"\x00\x00" * 255 + struct.pack("<H", 254)
    many = {
        "blank cells": records(0xBE, blanks, 45_000),
        "rows": records(0x208, struct.pack("<HHHHHHI", 7, 0, 255, 255, 0, 0, 0x20), 300_000),
        "columns": records(0x7D, struct.pack("<HHHHH", 0, 255, 2000, 0, 1) + b"\x00\x00", 200_000),
    }[what]
    # A stream without its container, as Excel 2 to 4 had them, is no XLS of ours; so it is put in.
    path = tmp_path / "lama.xls"
    path.write_bytes(contained(stream(many)))
    said, peak = in_a_child(path)
    assert peak < MOST_MEMORY_MB
    assert said


def stream(records_of_the_sheet: bytes) -> bytes:
    """The stream of a workbook with one sheet of these records."""
    start = records(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0x600), 1)
    end = records(0x0A, b"", 1)
    name = b"\x01\x00a"
    place = len(start) + 4 + 6 + len(name) + len(end)
    sheet = records(0x85, struct.pack("<IBB", place, 0, 0) + name, 1)
    inner = records(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0x600), 1)
    text = records(0x203, struct.pack("<HHHd", 0, 0, 0, 1.5), 1)
    return start + sheet + end + inner + text + records_of_the_sheet + end


def contained(data: bytes) -> bytes:
    """A compound file with this as its stream `Workbook`."""
    size = 512
    data += b"\x00" * (-len(data) % size)
    data = data.ljust(4096, b"\x00")
    blocks = len(data) // size
    tables = 1
    while tables * 128 < blocks + 1 + tables + max(0, -(-(tables - 109) // 127)):
        tables += 1
    more = max(0, -(-(tables - 109) // 127))
    chain = [*range(1, blocks), -2, -2, *[-3] * tables, *[-4] * more]
    chain += [-1] * (tables * 128 - len(chain))
    places = [blocks + 1 + n for n in range(tables)]
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 16
    head += struct.pack("<HHHHH6xIIIIIiIii", 0x3E, 3, 0xFFFE, 9, 6, 0, tables, blocks, 0, 4096, -2, 0,
                        blocks + 1 + tables if more else -2, more)  # fmt: skip
    head += struct.pack("<109i", *(places[:109] + [-1] * (109 - len(places[:109]))))
    rest, tail = places[109:], b""
    for n in range(more):
        part = rest[n * 127 : n * 127 + 127]
        following = blocks + 2 + tables + n if n + 1 < more else -2
        tail += struct.pack("<128i", *part, *[-1] * (127 - len(part)), following)

    def entry(name: str, kind: int, child: int, start: int, length: int) -> bytes:
        text = name.encode("utf-16-le") + b"\x00\x00"
        ends = (-1, -1, child)
        return (
            text.ljust(64, b"\x00")
            + struct.pack("<HBBiii36xiII", len(text), kind, 1, *ends, start, length, 0)
        )  # fmt: skip

    folder = entry("Root Entry", 5, 1, -2, 0) + entry("Workbook", 2, -1, 0, len(data))
    return head + data + folder.ljust(size, b"\x00") + struct.pack(f"<{len(chain)}i", *chain) + tail


def test_the_workbook_that_is_made_for_this_is_one() -> None:
    assert read_book(contained(stream(b""))).lines == [(1.5,)]
