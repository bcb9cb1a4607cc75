"""Spreadsheets of a list: the same rows, the same columns, real numbers, and no live formulas."""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from operator import attrgetter
from typing import Any

import xlsxwriter
from django.http import HttpResponse, StreamingHttpResponse
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _

from . import formats
from .bounds import UNREADABLE

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FIRST_YEAR = 1900  # where the calendar of spreadsheets begins
LONGEST_CELL = 32_767
NUMBER_FORMATS = {"rupiah": "#,##0.00", "number": "#,##0.##", "percent": '0.00" %"'}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list: heading, where the value comes from (a dotted path or a function), kind.

    Kinds: text, rupiah, number, percent (0 to 100), date.
    """

    label: Any
    source: str | Callable[[Any], Any]
    kind: str = "text"
    width: int = 18
    total: bool = False

    def value(self, row: Any) -> Any:
        """The value of this column in a row; None when unknown."""
        if callable(self.source):
            return self.source(row)
        return attrgetter(self.source)(row)


def defused(text: str) -> str:
    """Text that a spreadsheet cannot take for a formula."""
    clean = UNREADABLE.sub("", text.replace("\r", ""))
    return f"'{clean}" if clean[:1] in {"=", "+", "-", "@", "\t"} and len(clean) > 1 else clean


def _cell(value: Any) -> Any:
    if isinstance(value, datetime):
        return formats.local_time(value).replace(tzinfo=None)
    if value is None or isinstance(value, Decimal | int | float | date):
        return value
    return defused(str(value))


def xlsx_response(
    *, title: str, columns: Sequence[Column], rows: Iterable[Any], notes: Sequence[str] = ()
) -> HttpResponse:
    """A workbook: the list, a total row where columns ask for one, and a sheet saying what it is."""
    buffer = BytesIO()
    book = xlsxwriter.Workbook(
        buffer,
        {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False},
    )
    _write_list(book, title, columns, rows)
    about = book.add_worksheet(_("Keterangan"))
    about.set_column(0, 0, 100)
    lines = [title, *notes, _("Diunduh %s.") % formats.timestamp(timezone.now())]
    for number, line in enumerate(lines):
        about.write_string(number, 0, defused(line))
    book.close()
    response = HttpResponse(buffer.getvalue(), content_type=XLSX)
    response["Content-Disposition"] = f'attachment; filename="{slugify(title)}.xlsx"'
    return response


def _write_list(
    book: xlsxwriter.Workbook, title: str, columns: Sequence[Column], rows: Iterable[Any]
) -> None:
    sheet = book.add_worksheet(_("Daftar"))
    heading = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    bold = book.add_format({"bold": True, "top": 1, "num_format": NUMBER_FORMATS["rupiah"]})
    kinds = {k: book.add_format({"num_format": f}) for k, f in NUMBER_FORMATS.items()}
    kinds["date"] = book.add_format({"num_format": "dd-mm-yyyy"})
    for number, column in enumerate(columns):
        sheet.set_column(number, number, column.width)
        sheet.write_string(0, number, str(column.label), heading)
    sheet.freeze_panes(1, 0)
    totals = {n: Decimal(0) for n, column in enumerate(columns) if column.total}
    last = 0
    for last, row in enumerate(rows, start=1):
        for number, column in enumerate(columns):
            value = _cell(column.value(row))
            _write(sheet, last, number, value, kinds.get(column.kind))
            if number in totals and value is not None:
                totals[number] += value
    if totals:
        sheet.write_string(last + 1, 0, _("Jumlah"), bold)
        for number, total in totals.items():
            sheet.write_number(last + 1, number, total, bold)


def _write(sheet: Any, row: int, number: int, value: Any, style: Any) -> None:
    if value is None:
        return
    if _is_number(value):
        sheet.write_number(row, number, value, style)
    elif isinstance(value, date) and value.year >= FIRST_YEAR:
        sheet.write_datetime(row, number, value, style)
    else:
        sheet.write_string(row, number, str(value)[:LONGEST_CELL], style)


def _is_number(value: Any) -> bool:
    return (
        isinstance(value, Decimal | int | float)
        and not isinstance(value, bool)
        and Decimal(value).is_finite()
    )


class _Echo:
    """A file that gives back what is written, so that csv rows can be streamed."""

    def write(self, value: str) -> str:
        return value


def _plain(value: Any) -> Any:
    """A cell of a CSV file."""
    if isinstance(value, Decimal | float):
        return str(value).replace(".", ",")
    return "" if value is None else value


def csv_response(
    *, title: str, columns: Sequence[Column], rows: Iterable[Any]
) -> StreamingHttpResponse:
    """The list as UTF-8 CSV with semicolons, decimal commas and ISO dates, streamed.

    That is how an Indonesian spreadsheet reads it; there "7.00" would be seven o'clock. It ends with a total row where columns ask for one, as the workbook does.
    """
    writer = csv.writer(_Echo(), delimiter=";")

    def lines() -> Iterator[str]:
        yield "\ufeff" + writer.writerow([str(column.label) for column in columns])
        totals = {n: Decimal(0) for n, column in enumerate(columns) if column.total}
        for row in rows:
            values = [_cell(column.value(row)) for column in columns]
            for number in totals:
                totals[number] += values[number] or 0
            yield writer.writerow([_plain(value) for value in values])
        if totals:
            last = [_plain(totals.get(number)) for number in range(len(columns))]
            yield writer.writerow([_("Jumlah"), *last[1:]])

    response = StreamingHttpResponse(lines(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{slugify(title)}.csv"'
    return response
