"""The spreadsheet people fill in: headings with notes, closed lists as drop-downs, and rows.

With one example it is the template of an import; with the rows of the register it is what a person
changes and imports again.
"""

import hashlib
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import zip_longest
from typing import Any

import xlsxwriter
from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.jobs.reading.columns import NUMERIC, SAFE_PLACES, ColumnReading, ImportColumn, Kind
from p3dn.jobs.tables.cells import Cell, Percent, written
from p3dn.ui.values.formats import long_date
from p3dn.ui.values.numerals import numeral
from p3dn.ui.values.parsing import parse_date

from .importer import AnyImporter

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PROPERTY = "P3DN templat"
ROWS = 5000
LONGEST_INLINE = 255  # what the format allows for a list written into the cell's rule
LONGEST_CELL = 32_767  # what the format allows
OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}


def template_version(importer: type[AnyImporter]) -> str:
    """A short word that changes whenever the columns do."""
    columns = [
        (c.key, c.headings[0], c.required, c.kind.value) for c in importer.columns if not c.own
    ]
    return hashlib.sha256(repr(columns).encode()).hexdigest()[:8]


def old_template(importer: type[AnyImporter], stamp: str) -> str:
    """What to say of a file made from a template whose columns are no longer ours; else nothing."""
    kind, _sep, rest = stamp.partition(":")
    version, _sep, day = rest.partition(":")
    if kind != importer.kind or version == template_version(importer):
        return ""
    made = long_date(parse_date(day)) if day else ""
    said = _(
        "Berkas ini memakai templat lama (%s). Kolomnya sudah berubah; unduh templat baru bila ada "
        "yang tidak cocok."
    )
    return said % made


def template_response(importer: type[AnyImporter]) -> HttpResponse:
    """The template as a download."""
    example = {column.key: column.example for column in importer.columns}
    return workbook_response(importer, [example], f"templat-{importer.kind}")


class Formats:
    """The few formats a sheet of ours uses."""

    def __init__(self, book: Any) -> None:
        self.text = book.add_format({"num_format": "@"})
        self.day = book.add_format({"num_format": "dd-mm-yyyy"})
        self.moment = book.add_format({"num_format": "dd-mm-yyyy hh:mm"})
        self.percent = book.add_format({"num_format": "0.00##%"})
        self.number = book.add_format({"num_format": "General"})
        self.head = book.add_format({"bold": True, "bg_color": "#DCE6F1", "border": 1})
        self.must = book.add_format({"bold": True, "bg_color": "#F8CBAD", "border": 1})

    def of(self, kind: Kind) -> Any:
        """How cells of a column are formatted before anything stands in them."""
        if kind in NUMERIC:
            return self.number
        return self.day if kind is Kind.DATE else self.text


def write_cell(sheet: Any, line: int, place: int, cell: Any, formats: Formats) -> None:
    """One cell with its kind, so that it reads back as what it is.

    A text longer than a cell can hold is left out, which an import takes for "leave as it is".
    """
    if isinstance(cell, bool):
        sheet.write_boolean(line, place, cell)
    elif isinstance(cell, int | float | Decimal):
        sheet.write_number(line, place, cell, formats.number)
    elif isinstance(cell, Percent):
        sheet.write_number(line, place, cell.fraction, formats.percent)
    elif isinstance(cell, date):
        kind = formats.moment if hasattr(cell, "hour") else formats.day
        sheet.write_datetime(line, place, cell, kind)
    elif (text := written(cell)) and len(text) <= LONGEST_CELL:
        sheet.write_string(line, place, text, formats.text)


def workbook_response(
    importer: type[AnyImporter],
    rows: Iterable[Mapping[str, Cell | Decimal]],
    name: str,
    *,
    for_editing: bool = False,
) -> HttpResponse:
    """Rows (cells by the key of the column) under the import's own headings, as a download.

    Numbers are numbers and dates are dates; a NIB is text, and so is a name that begins with "=".
    `for_editing`: a hidden column says which version of its record each row was taken from.
    """
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, OPTIONS)
    today = timezone.localdate()
    book.set_custom_property(PROPERTY, f"{importer.kind}:{template_version(importer)}:{today}")
    sheet = book.add_worksheet(_("Isian"))
    formats = Formats(book)
    columns = [column for column in importer.columns if for_editing or not column.own]
    _head(sheet, columns, formats)
    last = 0
    for last, row in enumerate(rows, 1):
        for place, column in enumerate(columns):
            write_cell(sheet, last, place, row.get(column.key), formats)
    _choices(book, sheet, columns, max(last, ROWS))
    _guide(book, importer)
    book.close()
    return _download(buffer, name)


def _download(buffer: io.BytesIO, name: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}.xlsx"'}
    return HttpResponse(buffer.getvalue(), content_type=XLSX, headers=headers)


def _head(sheet: Any, columns: Sequence[ImportColumn], formats: Formats) -> None:
    """Headings, what may stand below each, and the format of the cells to be filled in."""
    for place, column in enumerate(columns):
        hidden = {"hidden": True} if column.own else {}
        sheet.set_column(place, place, 24, formats.of(column.kind), hidden)
        head = formats.must if column.required else formats.head
        sheet.write_string(0, place, column.headings[0], head)
        needed = _("Wajib diisi.") if column.required else _("Boleh kosong.")
        note = f"{column.label}. {needed} {column.remedy}".strip()
        if column.example:
            note = f"{note}\n{_('Contoh: %s') % column.example}"
        sheet.write_comment(0, place, note)
    sheet.freeze_panes(1, 0)


def _choices(book: Any, sheet: Any, columns: Sequence[ImportColumn], last: int) -> None:
    """Closed lists as drop-downs; their words stand on a hidden sheet where they are long."""
    lists = book.add_worksheet(_("Pilihan"))
    words = [[str(choice) for choice in column.choices] for column in columns]
    for line, cells in enumerate(zip_longest(*words, fillvalue="")):
        for place, word in enumerate(cells):
            lists.write_string(line, place, word)
    for place, found in enumerate(words):
        source: Any = found
        if len(",".join(found)) > LONGEST_INLINE:
            letter = xlsxwriter.utility.xl_col_to_name(place)
            source = f"={lists.get_name()}!${letter}$1:${letter}${len(found)}"
        if found:
            sheet.data_validation(1, place, last, place, {"validate": "list", "source": source})
    lists.hide()


def _guide(book: Any, importer: type[AnyImporter]) -> None:
    guide = importer.guide()
    if guide is None:
        return
    title, rows = guide
    sheet = book.add_worksheet(title)
    sheet.set_column(0, 4, 28)
    for line, cells in enumerate(rows):
        for place, cell in enumerate(cells):
            sheet.write_string(line, place, str(cell))


def refused_response(
    headings: Sequence[str],
    readings: Mapping[str, ColumnReading],
    rows: Iterator[tuple[dict[str, Cell], list[Cell]]],
    name: str,
) -> HttpResponse:
    """Refused rows under the headings of their own file, as a download to mend and import again.

    Every cell keeps its kind. A number that stood there as text is written as the number it was
    read as, so that nobody has to be asked about it twice. Cells beyond the headings follow last.
    """
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, OPTIONS)
    sheet = book.add_worksheet(_("Isian"))
    formats = Formats(book)
    for place, heading in enumerate(headings):
        reading = readings.get(heading)
        sheet.set_column(
            place, place, 24, formats.of(reading.column.kind if reading else Kind.TEXT)
        )
        sheet.write_string(0, place, heading, formats.head)
    for line, (row, extra) in enumerate(rows, 1):
        cells = [as_number(readings.get(h), row.get(h)) for h in headings]
        for place, cell in enumerate([*cells, *extra]):
            write_cell(sheet, line, place, cell, formats)
    book.close()
    return _download(buffer, name)


def as_number(reading: ColumnReading | None, cell: Cell) -> Any:
    """A text that is a number in this column as that number; any other cell as it is."""
    if reading is None or reading.column.kind not in (Kind.MONEY, Kind.NUMBER):
        return cell
    if not isinstance(cell, str) or reading.convention is None or not cell.strip():
        return cell
    value = numeral(cell).read(reading.convention)
    return cell if value is None or len(value.as_tuple().digits) > SAFE_PLACES else value
