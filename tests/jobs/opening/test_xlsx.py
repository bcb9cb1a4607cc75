"""XLSX as other programs write it: prefixes, cells without a place, errors, styles of every sort."""

import io
import zipfile
from datetime import date

import pytest
import xlsxwriter

from p3dn.jobs.opening.numberformats import is_date, shown
from p3dn.jobs.tables.cells import Cell, CellError, Percent
from p3dn.jobs.tables.readers import read_book
from p3dn.jobs.tables.refusals import FileRefused
from tests.support.office import workbook

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def plain(book: xlsxwriter.Workbook) -> None:
    """A sheet, with a percent format as style 1 and a day as style 2."""
    sheet = book.add_worksheet()
    sheet.write(0, 0, 0.5, book.add_format({"num_format": "0%"}))
    sheet.write(0, 1, 45000, book.add_format({"num_format": "dd/mm/yyyy"}))


def of_sheet(rows: str, *, prefix: str = "", before: str = "", after: str = "") -> bytes:
    """A workbook whose sheet holds these rows (`<row>`s), with that prefix on every element."""
    source = zipfile.ZipFile(io.BytesIO(workbook(plain)))
    xmlns = f'xmlns:{prefix}="{MAIN}"' if prefix else f'xmlns="{MAIN}"'
    body = f"<worksheet {xmlns}>{before}<sheetData>{rows}</sheetData>{after}</worksheet>"
    if prefix:
        body = body.replace("</", "\0").replace("<", f"<{prefix}:").replace("\0", f"</{prefix}:")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            data = source.read(name)
            archive.writestr(name, body if name == "xl/worksheets/sheet1.xml" else data)
    return out.getvalue()


ROWS = (
    '<row r="2"><c r="B2" t="inlineStr"><is><t>a</t></is></c><c r="D2" s="1"><v>0.41</v></c></row>'
    '<row r="4" hidden="1"><c r="B4" t="e"><f>X()</f><v>#NAME?</v></c><c r="C4" s="2"><v>45000</v></c></row>'
)


@pytest.mark.parametrize("prefix", ["", "x", "ns0"])
@pytest.mark.parametrize("quote", ['"', "'"])
def test_prefixes_and_quotes(prefix: str, quote: str) -> None:
    book = read_book(of_sheet(ROWS.replace('"', quote), prefix=prefix))
    assert list(book.numbers) == [2, 4]
    assert book.lines == [
        ("", "a", "", Percent(0.41)),
        ("", CellError("#NAME?"), date(2023, 3, 15)),
    ]
    assert book.hidden_rows == [(4, 4)]


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        (
            '<row><c s="1"><v>0.41</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c s="1"><v>0.5</v></c></row>',
            [(Percent(0.41), 2), (3, Percent(0.5))],
        ),
        (
            '<row r="1"><c r="B1"><v>1</v></c><c s="1"><v>0.25</v></c><c t="e"><v>#N/A</v></c></row>',
            [("", 1, Percent(0.25), CellError("#N/A"))],
        ),
    ],
    ids=["none has a place", "some have"],
)
def test_cells_without_a_place_follow_the_one_before(
    rows: str, lines: list[tuple[Cell, ...]]
) -> None:
    assert read_book(of_sheet(rows)).lines == lines


def test_errors_outside_of_all_values_keep_their_place() -> None:
    rows = (
        '<row r="1"><c r="A1"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c></row>'
        '<row r="3"><c r="A3" t="e"><v>#NUM!</v></c></row>'
    )
    book = read_book(of_sheet(rows))
    assert list(book.numbers) == [1, 3]
    assert book.lines == [(1, "", CellError("#REF!")), (CellError("#NUM!"),)]


def test_shared_formulas_give_each_cell_its_value_and_kind() -> None:
    rows = (
        '<row r="1"><c r="A1" s="1"><f t="shared" ref="A1:A2" si="0">B1/2</f><v>0.1</v></c></row>'
        '<row r="2"><c r="A2" s="1"><f t="shared" si="0"/><v>0.2</v></c></row>'
        '<row r="3"><c r="A3" t="str"><f>"a"</f><v>a</v></c></row>'
    )
    assert read_book(of_sheet(rows)).lines == [(Percent(0.1),), (Percent(0.2),), ("a",)]


def test_a_style_that_is_not_there_says_nothing() -> None:
    rows = '<row r="1"><c r="A1" s="60000"><v>0.5</v></c><c r="B1" s="1"><v>0.5</v></c></row>'
    assert read_book(of_sheet(rows)).lines == [(0.5, Percent(0.5))]


def test_cells_in_disorder_are_refused() -> None:
    rows = (
        '<row r="2"><c r="A2" s="1"><v>1</v></c></row><row r="1"><c r="A1" s="1"><v>1</v></c></row>'
    )
    with pytest.raises(FileRefused, match="tidak dapat dibaca"):
        read_book(of_sheet(rows))


@pytest.mark.parametrize("empty", ['hidden="0"', 'hidden="false"', ""])
def test_what_is_not_hidden(empty: str) -> None:
    book = read_book(of_sheet(f'<row r="1" {empty}><c r="A1"><v>1</v></c></row>'))
    assert book.hidden_rows == []


def test_merged_cells_stand_at_their_corner() -> None:
    def write(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        sheet.merge_range(0, 0, 0, 2, "Judul")
        sheet.write_row(1, 0, ["a", "b", "c"])

    assert read_book(workbook(write)).lines == [("Judul",), ("a", "b", "c")]


def test_a_table_with_a_filter_of_its_own() -> None:
    def write(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["a", "b"])
        sheet.write_row(1, 0, [1, "x"])
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.write_row(2, 0, [2, "y"])
        sheet.add_table(0, 0, 2, 1, {"columns": [{"header": "a"}, {"header": "b"}]})

    data = workbook(write)
    assert not read_book(data).filtered
    source, out = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in source.namelist():
            part = source.read(name)
            if name == "xl/tables/table1.xml":
                whole = b'<autoFilter ref="A1:B3"/>'
                assert whole in part
                part = part.replace(whole, whole[:-2] + b'><filterColumn colId="1"/></autoFilter>')
            archive.writestr(name, part)
    assert read_book(out.getvalue()).filtered


@pytest.mark.parametrize(
    ("code", "value", "cell"),
    [
        ("General", 1.5, None),
        ("0.00E+00", 1.5, None),
        ("#,##0;[Red]-#,##0", 1.5, None),
        ('0;"juta"', 1.5, None),  # only the negative ones
        ("[Red]0%", 0.5, {"p": 0.5}),
        (r"0\%", 50, {"p": 0.5}),
        ('0.0" %"', 27.28, {"p": 0.2728}),
        ("US$ 0", 2, {"u": ["USD", 2]}),
        ("USD 0", 2, {"u": ["USD", 2]}),
        ("0 kg", 2, {"u": ["kg", 2]}),
        ('"US$" 0', 2, {"u": ["USD", 2]}),
        ("€ 0", 2, {"u": ["EUR", 2]}),
        ("[$-421]0", 2, None),
        ("[$IDR] 0", 2, None),
        ('"Rp." #,##0,-', 2, None),
        ('"Rp "#,##0" /kg"', 2, {"u": ["kg", 2]}),
        ('0, "ribu"', 1500, {"u": ["ribu", 1.5]}),
        ('#,##0 "jt"', 2, {"u": ["jt", 2]}),
        ('"(" 0 ")"', 2, None),
    ],
)
def test_number_formats(code: str, value: float, cell: object) -> None:
    kind = shown(code)
    assert not is_date(code)
    assert (kind and kind.cell(value).piece) == cell


@pytest.mark.parametrize(
    "code",
    ["dd/mm/yyyy", "[$-421]dd mmmm yyyy", "[h]:mm", 'd "Januari" yyyy', "hh:mm AM/PM", "mmm-yy"],
)
def test_formats_of_dates(code: str) -> None:
    assert is_date(code)
    assert shown(code) is None
