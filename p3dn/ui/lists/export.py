"""Spreadsheets of a list: the same rows, the same columns, real numbers, and no live formulas."""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from operator import attrgetter
from pathlib import Path
from typing import Any

import xlsxwriter
from django.core.exceptions import FieldError
from django.db.models import QuerySet
from django.http import HttpResponse, StreamingHttpResponse
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _

from p3dn.ui.values import formats
from p3dn.ui.values.bounds import UNREADABLE

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FIRST_YEAR = 1900  # where the calendar of spreadsheets begins
LONGEST_CELL = 32_767
Watch = Callable[[Iterator[Sequence[Any]]], Iterator[Sequence[Any]]]
NUMBER_FORMATS = {"rupiah": "#,##0.00", "number": "#,##0.##", "percent": '0.00"%"'}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list: heading, where the value comes from (a dotted path or a function), kind.

    Kinds: text, rupiah, number, percent (0 to 100), date. `words` are choices that say what a
    stored value is called.
    """

    label: Any
    source: str | Callable[[Any], Any]
    kind: str = "text"
    width: int = 18
    total: bool = False
    words: Iterable[tuple[Any, Any]] = ()

    def reader(self) -> Callable[[Any], Any]:
        """Gives the value of this column in a row; None when unknown."""
        read = self.source if callable(self.source) else attrgetter(self.source)
        said = self.said()
        return (lambda row: said(read(row))) if said else read

    def said(self) -> Callable[[Any], Any] | None:
        """Gives the word for a stored value, in the language of now; None where it stands as it is."""
        known = {value: str(word) for value, word in self.words}
        return (lambda value: known.get(value, value)) if known else None


def values_of(columns: Sequence[Column], rows: Iterable[Any]) -> Iterator[Sequence[Any]]:
    """The value of every column, row by row; None when unknown.

    Of a queryset whose columns are all stored, only these are fetched and no objects are made.
    """
    if isinstance(rows, QuerySet):
        stored = _stored(columns, rows)
        if stored is not None:
            yield from _with_words(columns, stored.iterator(chunk_size=1000))
            return
        rows = rows.iterator(chunk_size=1000)
    readers = [column.reader() for column in columns]
    for row in rows:
        yield [read(row) for read in readers]


def _stored(columns: Sequence[Column], rows: QuerySet[Any]) -> QuerySet[Any] | None:
    """The rows as tuples of the columns; None when one of them is worked out in Python."""
    paths = [c.source.replace(".", "__") for c in columns if isinstance(c.source, str)]
    if len(paths) < len(columns):
        return None
    try:
        return rows.prefetch_related(None).values_list(*paths)
    except FieldError:  # a property
        return None


def _with_words(columns: Sequence[Column], rows: Iterable[Any]) -> Iterator[Sequence[Any]]:
    said = [(number, words) for number, c in enumerate(columns) if (words := c.said())]
    for row in rows:
        values = list(row)
        for number, words in said:
            values[number] = words(values[number])
        yield values


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
    """The workbook of a list, as an answer."""
    buffer = BytesIO()
    write_workbook(buffer, title=title, columns=columns, rows=rows, notes=notes)
    response = HttpResponse(buffer.getvalue(), content_type=XLSX)
    response["Content-Disposition"] = f'attachment; filename="{slugify(title)}.xlsx"'
    return response


def write_workbook(
    target: BytesIO | Path,
    *,
    title: str,
    columns: Sequence[Column],
    rows: Iterable[Any],
    notes: Sequence[str] = (),
    watch: Watch = iter,
) -> None:
    """A workbook: the list, a total row where columns ask for one, and a sheet saying what it is.

    Rows are written as they come, so that any number of them takes the same memory. `watch` sees
    the values of each row pass.
    """
    book = xlsxwriter.Workbook(
        target,
        {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False},
    )
    _write_list(book, columns, watch(values_of(columns, rows)))
    about = book.add_worksheet(_("Keterangan"))
    about.set_column(0, 0, 100)
    lines = [title, *notes, _("Diunduh %s.") % formats.timestamp(timezone.now())]
    for number, line in enumerate(lines):
        about.write_string(number, 0, defused(line))
    book.close()


def _write_list(
    book: xlsxwriter.Workbook, columns: Sequence[Column], rows: Iterable[Sequence[Any]]
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
    styles = [kinds.get(column.kind) for column in columns]
    for last, values in enumerate(rows, start=1):
        for number, stored in enumerate(values):
            value = _cell(stored)
            _write(sheet, last, number, value, styles[number])
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


def csv_lines(
    *, columns: Sequence[Column], rows: Iterable[Any], watch: Watch = iter
) -> Iterator[str]:
    """The list as CSV with semicolons, decimal commas and ISO dates, line by line.

    That is how an Indonesian spreadsheet reads it; there "7.00" would be seven o'clock. It ends with
    a total row where columns ask for one, as the workbook does. `watch` sees the values pass.
    """
    writer = csv.writer(_Echo(), delimiter=";")
    yield "\ufeff" + writer.writerow([str(column.label) for column in columns])
    totals = {n: Decimal(0) for n, column in enumerate(columns) if column.total}
    for row in watch(values_of(columns, rows)):
        values = [_cell(value) for value in row]
        for number in totals:
            totals[number] += values[number] or 0
        yield writer.writerow([_plain(value) for value in values])
    if totals:
        last = [_plain(totals.get(number)) for number in range(len(columns))]
        yield writer.writerow([_("Jumlah"), *last[1:]])


def csv_response(
    *, title: str, columns: Sequence[Column], rows: Iterable[Any]
) -> StreamingHttpResponse:
    """The list as UTF-8 CSV, streamed."""
    lines = csv_lines(columns=columns, rows=rows)
    response = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{slugify(title)}.csv"'
    return response
