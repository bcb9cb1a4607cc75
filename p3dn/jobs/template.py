"""The spreadsheet people fill in: headings with notes, closed lists as drop-downs, one example."""

import io
from typing import Any

import xlsxwriter
from django.http import HttpResponse
from django.utils.translation import gettext as _

from .importer import ImportColumn, Importer

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ROWS = 5000
LONGEST_INLINE = 255  # what the format allows for a list written into the cell's rule


def template_response(importer: type[Importer]) -> HttpResponse:
    """The template as a download."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet(_("Isian"))
    styles = {
        "head": book.add_format({"bold": True, "bg_color": "#DCE6F1", "border": 1}),
        "must": book.add_format({"bold": True, "bg_color": "#F8CBAD", "border": 1}),
        "text": book.add_format({"num_format": "@"}),
    }
    lists = book.add_worksheet(_("Pilihan"))
    for place, column in enumerate(importer.columns):
        _column(sheet, lists, place, column, styles)
    sheet.freeze_panes(1, 0)
    lists.hide()
    book.close()
    name = f"templat-{importer.kind}.xlsx"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(buffer.getvalue(), content_type=XLSX, headers=headers)


def _column(
    sheet: Any, lists: Any, place: int, column: ImportColumn, styles: dict[str, Any]
) -> None:
    """One column: every cell is text, so that a NIB keeps its digits and 27,28 its comma."""
    sheet.set_column(place, place, 24, styles["text"])
    sheet.write_string(0, place, column.headings[0], styles["must" if column.required else "head"])
    needed = _("Wajib diisi.") if column.required else _("Boleh kosong.")
    sheet.write_comment(0, place, f"{column.label}. {needed} {column.remedy}".strip())
    if column.example:
        sheet.write_string(1, place, column.example, styles["text"])
    if column.choices:
        words = [str(choice) for choice in column.choices]
        for row, word in enumerate(words):
            lists.write_string(row, place, word)
        source: Any = words
        if len(",".join(words)) > LONGEST_INLINE:
            letter = xlsxwriter.utility.xl_col_to_name(place)
            source = f"={lists.get_name()}!${letter}$1:${letter}${len(words)}"
        sheet.data_validation(1, place, ROWS, place, {"validate": "list", "source": source})
