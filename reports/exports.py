"""The list of spending as a spreadsheet: the same lines, columns and total as the page."""

import csv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

import xlsxwriter
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from procurement.models import RealizationLine

Cell = str | Decimal | date | None
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Column:
    """Heading, where the value comes from, and whether the total row sums it."""

    heading: str | Promise
    value: Callable[[RealizationLine], Any]
    summed: bool = False


COLUMNS = (
    Column(gettext_lazy("Tanggal serah terima"), lambda row: row.realization.handover_date),
    Column(gettext_lazy("Kode satker"), lambda row: row.realization.agency.code),
    Column(gettext_lazy("Perangkat daerah"), lambda row: row.realization.agency.name),
    Column(gettext_lazy("Permintaan"), lambda row: row.realization.request.number),
    Column(gettext_lazy("Nomor kontrak"), lambda row: row.realization.contract_number),
    Column(gettext_lazy("Nomor BAST"), lambda row: row.realization.handover_number),
    Column(gettext_lazy("Penyedia"), lambda row: row.realization.supplier_name),
    Column(gettext_lazy("UMKK"), lambda row: row.realization.get_small_business_display()),
    Column(gettext_lazy("Kode KBKI"), lambda row: row.line.commodity_id),
    Column(gettext_lazy("Uraian"), lambda row: row.line.description),
    Column(gettext_lazy("Jumlah"), lambda row: row.quantity),
    Column(gettext_lazy("Satuan"), lambda row: row.line.unit),
    Column(gettext_lazy("Harga satuan (Rp)"), lambda row: row.unit_price),
    Column(gettext_lazy("Nilai (Rp)"), lambda row: row.value, summed=True),
    Column(gettext_lazy("Asal"), lambda row: row.get_origin_display()),
    Column(gettext_lazy("TKDN (%)"), lambda row: row.tkdn),
    Column(gettext_lazy("Putusan"), lambda row: row.assessment.get_verdict_display()),
)


def rows(lines: Iterable[RealizationLine]) -> Iterator[list[Cell]]:
    """Headings, every line, and the total row, which sums what was written above it."""
    yield [str(column.heading) for column in COLUMNS]
    totals = [Decimal(0) if column.summed else None for column in COLUMNS]
    for line in lines:
        cells = [column.value(line) for column in COLUMNS]
        totals = [
            None if total is None else total + cell
            for total, cell in zip(totals, cells, strict=True)
        ]
        yield cells
    yield [_("Jumlah"), *totals[1:]]


def to_csv(lines: Iterable[RealizationLine]) -> Iterator[str]:
    """Comma-separated text, line by line, with plain numbers; opens with a byte order mark."""
    echo = type("Echo", (), {"write": staticmethod(lambda text: text)})
    writer = csv.writer(echo)
    yield "\ufeff"
    for cells in rows(lines):
        yield writer.writerow([_harmless(cell) for cell in cells])


def _harmless(cell: Cell) -> Cell:
    """Keep text that looks like a formula from being run by the spreadsheet that opens it."""
    if isinstance(cell, str) and cell.startswith(FORMULA_STARTS):
        return f"'{cell}"
    return cell


def to_xlsx(lines: Iterable[RealizationLine]) -> bytes:
    """An XLSX workbook; amounts are numbers, text is text even where it looks like a formula."""
    buffer = BytesIO()
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(buffer, options) as book:
        bold = book.add_format({"bold": True})
        formats = {
            Decimal: book.add_format({"num_format": "#,##0.00"}),
            date: book.add_format({"num_format": "dd/mm/yyyy"}),
        }
        sheet = book.add_worksheet(_("Realisasi"))
        sheet.set_row(0, None, bold)
        sheet.set_column(0, len(COLUMNS) - 1, 20)
        sheet.freeze_panes(1, 0)
        for number, cells in enumerate(rows(lines)):
            for place, cell in enumerate(cells):
                sheet.write(number, place, cell, formats.get(type(cell)))
    return buffer.getvalue()
