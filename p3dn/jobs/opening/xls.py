"""XLS, the format of Excel 97 to 2003: read by xlrd, which tells formats and what is hidden.

calamine reads these files too, but no format of a number, so that 41% would be 0,41. xlrd is no
longer developed; nor is the format, and the process around it bounds what a broken file can do.
"""

import os
import struct
from collections.abc import Iterator
from itertools import islice
from typing import Any

import xlrd
from xlrd.book import Book
from xlrd.sheet import Sheet as Worksheet

from .common import HEAD, Kind, Limits, Opened, Refused, Row, Sheet, blank, chosen, hide, trimmed
from .numberformats import date_of, shown

FILTER_IS_ON = 0x9B  # the record that says so
BEGIN, END = 0x809, 0x0A  # records around a sheet, and around each chart inside it


def opened(data: bytes, sheet: int | None, limits: Limits) -> Opened:
    """The workbook and the rows of the sheet asked for."""
    if "EncryptedPackage".encode("utf-16-le") in data:  # an XLSX inside
        raise Refused("password")
    if not any(
        name.encode("utf-16-le") in data for name in ("Workbook", "Book", "BOOK", "WORKBOOK")
    ):
        raise Refused("xls" if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" else "ole")
    try:
        return _opened(data, sheet, limits)
    except (Refused, MemoryError):
        raise
    except Exception as error:
        raise Refused("xls") from error


def _opened(data: bytes, wanted: int | None, limits: Limits) -> Opened:
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - xlrd writes to standard output otherwise
        book = xlrd.open_workbook(
            file_contents=data, formatting_info=True, on_demand=True, ragged_rows=True,
            logfile=nowhere,
        )  # fmt: skip
        sheets = []
        for place in range(book.nsheets):
            worksheet = book.sheet_by_index(place)
            rows = ([number, *row] for number, row in _rows(book, worksheet) if not blank(row))
            sheets.append(
                Sheet(worksheet.name, worksheet.visibility != 0, list(islice(rows, HEAD)))
            )
            if book.nsheets > 1:
                book.unload_sheet(place)
        place = chosen(sheets, wanted)
        worksheet = book.sheet_by_index(place)
    hidden_rows: list[list[int]] = []
    for row in sorted(row for row, info in worksheet.rowinfo_map.items() if info.hidden):
        hide(hidden_rows, row + 1, row + 1)
    return Opened(
        format="xls",
        rows=_rows(book, worksheet),
        sheets=sheets,
        sheet=place,
        hidden_rows=hidden_rows,
        filtered=bool(hidden_rows) and _filtered(book, place),
        hidden_columns=sorted(
            column for column, info in worksheet.colinfo_map.items()
            if info.hidden and column < limits.columns
        ),
    )  # fmt: skip


def _rows(book: Book, sheet: Worksheet) -> Iterator[Row]:
    """Rows with the number a person sees, cells with their kinds."""
    kinds: dict[int, Any] = {}
    for number in range(sheet.nrows):
        row = [
            value if kind == xlrd.XL_CELL_TEXT else _cell(book, kinds, kind, value, style)
            for kind, value, style in zip(
                sheet.row_types(number), sheet.row_values(number),
                sheet._cell_xf_indexes[number], strict=True,
            )
        ]  # fmt: skip
        yield number + 1, trimmed(row)


def _cell(book: Book, kinds: dict[int, Any], kind: int, value: Any, style: int) -> Any:
    """What is no text."""
    if kind == xlrd.XL_CELL_DATE:
        return date_of(value, bool(book.datemode))
    if kind == xlrd.XL_CELL_BOOLEAN:
        return bool(value)
    if kind == xlrd.XL_CELL_ERROR:
        return Kind({"e": xlrd.error_text_from_code.get(value, "#N/A")})
    if kind != xlrd.XL_CELL_NUMBER:
        return ""
    if style not in kinds:
        known = style < len(book.xf_list)
        number = book.format_map.get(book.xf_list[style].format_key) if known else None
        kinds[style] = shown(number.format_str) if number else None
    return kinds[style].cell(value) if kinds[style] else value


def _filtered(book: Book, place: int) -> bool:
    """Whether the sheet says that a filter is on; xlrd passes over that record."""
    data, at, depth = book.mem, book._sh_abs_posn[place], 0
    while at + 4 <= len(data):
        record, length = struct.unpack_from("<HH", data, at)
        depth += (record == BEGIN) - (record == END)
        if depth == 0:
            return False
        if record == FILTER_IS_ON and depth == 1:
            return True
        at += 4 + length
    return False
