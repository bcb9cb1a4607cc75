"""The spreadsheet people fill in: headings with notes, closed lists as drop-downs, and rows.

With one example it is the template of an import; with the rows of the register it is what a person
changes and imports again.
"""

import io
from collections.abc import Iterable, Mapping
from itertools import zip_longest
from typing import Any

import xlsxwriter
from django.http import HttpResponse
from django.utils.translation import gettext as _

from .importer import Importer

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ROWS = 5000
LONGEST_INLINE = 255  # what the format allows for a list written into the cell's rule
OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}


def template_response(importer: type[Importer]) -> HttpResponse:
    """The template as a download."""
    example = {column.key: column.example for column in importer.columns}
    return workbook_response(importer, [example], f"templat-{importer.kind}")


def workbook_response(
    importer: type[Importer], rows: Iterable[Mapping[str, str]], name: str
) -> HttpResponse:
    """Rows (texts by the key of the column) under the import's own headings, as a download.

    Every cell is text, so that a NIB keeps its digits, 27,28 its comma, and a name that begins with
    "=" stays a name. A text longer than a cell can hold is left out, which an import takes for
    "leave as it is".
    """
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, OPTIONS)
    sheet = book.add_worksheet(_("Isian"))
    plain = book.add_format({"num_format": "@"})
    _head(book, sheet, importer, plain)
    last = 0
    for last, row in enumerate(rows, 1):
        for place, column in enumerate(importer.columns):
            if row.get(column.key):
                sheet.write_string(last, place, row[column.key], plain)
    _choices(book, sheet, importer, max(last, ROWS))
    _guide(book, importer)
    book.close()
    headers = {"Content-Disposition": f'attachment; filename="{name}.xlsx"'}
    return HttpResponse(buffer.getvalue(), content_type=XLSX, headers=headers)


def _head(book: Any, sheet: Any, importer: type[Importer], plain: Any) -> None:
    """Headings, what may stand below each, and text as the format of all cells."""
    head = book.add_format({"bold": True, "bg_color": "#DCE6F1", "border": 1})
    must = book.add_format({"bold": True, "bg_color": "#F8CBAD", "border": 1})
    sheet.set_column(0, len(importer.columns) - 1, 24, plain)
    for place, column in enumerate(importer.columns):
        sheet.write_string(0, place, column.headings[0], must if column.required else head)
        needed = _("Wajib diisi.") if column.required else _("Boleh kosong.")
        note = f"{column.label}. {needed} {column.remedy}".strip()
        if column.example:
            note = f"{note}\n{_('Contoh: %s') % column.example}"
        sheet.write_comment(0, place, note)
    sheet.freeze_panes(1, 0)


def _choices(book: Any, sheet: Any, importer: type[Importer], last: int) -> None:
    """Closed lists as drop-downs; their words stand on a hidden sheet where they are long."""
    lists = book.add_worksheet(_("Pilihan"))
    words = [[str(choice) for choice in column.choices] for column in importer.columns]
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


def _guide(book: Any, importer: type[Importer]) -> None:
    guide = importer.guide()
    if guide is None:
        return
    title, rows = guide
    sheet = book.add_worksheet(title)
    sheet.set_column(0, 4, 28)
    for line, cells in enumerate(rows):
        for place, cell in enumerate(cells):
            sheet.write_string(line, place, str(cell))
