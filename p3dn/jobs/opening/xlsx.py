"""XLSX: values by calamine; formats, errors and what is hidden from the sheet's own XML.

python-calamine reads a million cells in under a second and turns date formats into dates, but tells
no other format, drops errors, and knows nothing of hidden rows and columns. openpyxl tells them in
its read-only mode, but takes many seconds for a million cells, which would more than halve the
speed of an import. So the sheet's XML is passed over once more in pieces, beside calamine (which
leaves the processor's lock to others), and in full only when there can be something to find: a
format that matters in the styles, something hidden, or an error. Only places and kinds are kept.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from python_calamine import CalamineError, CalamineSheet, PasswordError, load_workbook

from . import xlsxparts
from .common import Limits, Opened, Refused, Row, chosen, trimmed
from .markup import archive, property_of
from .xlsxscan import Found, scanned


def opened(data: bytes, sheet: int | None, limits: Limits) -> Opened:
    """The workbook and the rows of the sheet asked for."""
    source = archive(data)
    book = xlsxparts.workbook(source)
    styles = xlsxparts.styles(source)
    place = chosen([part.sheet for part in book], sheet) if sheet is not None else None
    if len(book) > 1:  # the first rows of an only sheet come with its rows
        xlsxparts.heads(source, book, styles)
    place = chosen([part.sheet for part in book], place)
    with ThreadPoolExecutor(1) as beside:
        job = beside.submit(scanned, source, book[place].path, styles, limits)
        values = _values(data, book[place].sheet.name)
        found = job.result()
    return Opened(
        format="xlsx",
        rows=_rows(values, found),
        sheets=[part.sheet for part in book],
        sheet=place,
        hidden_rows=found.hidden_rows,
        filtered=bool(found.hidden_rows) and (found.filtered or _table_filtered(source)),
        hidden_columns=sorted(found.hidden_columns),
        template=property_of(source, "docProps/custom.xml", "P3DN templat"),
    )


def _values(data: bytes, name: str) -> CalamineSheet:
    """The sheet as calamine has it."""
    try:
        return load_workbook(io.BytesIO(data)).get_sheet_by_name(name)
    except PasswordError as error:
        raise Refused("password") from error
    except (CalamineError, IndexError, ValueError) as error:
        raise Refused("broken") from error


def _rows(values: CalamineSheet, found: Found) -> Iterator[Row]:
    """Rows with their true numbers and columns, and the kinds of their cells laid over."""
    if values.start is None and not len(found.places):
        return
    left: list[Any] = [""] * (values.start or (0, 0))[1]
    places: Sequence[int] = found.places
    ahead, count = 0, len(places)
    number = 0
    for number, row in enumerate(values.iter_rows(), 1):
        row = left + row if left else row
        end = number << 14
        while ahead < count and places[ahead] < end:
            found.lay(ahead, row)
            ahead += 1
        yield number, trimmed(row)
    while ahead < count:  # errors below the last value
        number = (places[ahead] >> 14) + 1
        row = []
        while ahead < count and places[ahead] < number << 14:
            found.lay(ahead, row)
            ahead += 1
        yield number, trimmed(row)


def _table_filtered(source: zipfile.ZipFile) -> bool:
    """Whether a table of the workbook (which has a filter of its own) is filtered."""
    tables = [name for name in source.namelist() if re.fullmatch(r"xl/tables/[^/]+\.xml", name)]
    return any(xlsxparts.mentions(source, name, "filterColumn") for name in tables[:100])
