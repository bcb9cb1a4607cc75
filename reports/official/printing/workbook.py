"""A stored report as a workbook that Excel and LibreOffice open clean: numbers, formulas, print set-up.

Numbers are numbers and show 15 as 15. Totals are formulas with the frozen value beside them, for viewers
that do not calculate. No text can be taken for a formula.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from io import BytesIO
from math import ceil
from typing import Any

import xlsxwriter
from django.utils.translation import gettext as _
from django.utils.translation import override
from xlsxwriter.utility import xl_rowcol_to_cell

from p3dn.ui.lists.export import LONGEST_CELL, defused
from reports.models import OfficialReport
from reports.official.content.freezing import LANGUAGE
from reports.official.content.stored import content_of
from reports.official.content.words import grouped_columns, standing, steps_of

Cell = str | None
WHOLE, BROKEN = "#,##0", "#,##0.00"
PERCENT = {True: "0", False: "0.00"}
LONGEST_SHEET_NAME = 31
A4 = 9
LINE, MOST_LINES = 15, 27  # points of a line; a row is at most 409 points tall
LABELS, TEXTS = 44, 100  # widths of the last sheet


def report_xlsx(report: OfficialReport) -> bytes:
    """The workbook; the same content and state give the same bytes."""
    content = content_of(report)
    buffer = BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with override(LANGUAGE), xlsxwriter.Workbook(buffer, options) as book:
        book.set_properties(
            {
                "title": f"{content['title']}, {content['region']['name']}",
                "subject": content["period"]["label"],
                "comments": f"SHA-256 {report.sha256}",
                "created": report.prepared_at.replace(tzinfo=None),
            }
        )
        for table in content["tables"]:
            Sheet(book, report, content, table).write()
        _about(book, report, content)
    return buffer.getvalue()


def lines_of(texts: Sequence[tuple[str | None, float]]) -> int:
    """Lines that the tallest of these texts takes in a column of its width; not all viewers work it out."""
    return max((ceil(len(text) * 1.1 / width) for text, width in texts if text), default=1)


class Sheet:
    """One table on a sheet of its own, under the title, with filters and its notes below."""

    def __init__(
        self, book: Any, report: OfficialReport, content: dict[str, Any], table: dict[str, Any]
    ) -> None:
        self.book, self.report, self.content, self.table = book, report, content, table
        self.columns: Sequence[dict[str, Any]] = table["columns"]
        self.sheet = book.add_worksheet(table["name"][:LONGEST_SHEET_NAME])
        self.styles: dict[tuple[str, bool], Any] = {}

    def write(self) -> None:
        """Title, headings, rows, total, notes, and how it is shown and printed."""
        first = self._headings(self._title())
        for number, row in enumerate(self.table["rows"], first):
            self._row(number, row)
        last = first + len(self.table["rows"]) - 1
        below = self._total(first, last) if self.table["total"] else last + 1
        self._notes(below + 1)
        self._set_up(first, last)

    def _title(self) -> int:
        """The rows above the headings; the number of the row that comes next."""
        bold = self.book.add_format({"bold": True, "font_size": 14})
        told = [
            self.content["title"],
            f"{self.content['region']['name']}, {self.content['period']['label']}",
            _("Nomor %(number)s. Sidik (SHA-256): %(sha256)s")
            % {"number": self.report.number, "sha256": self.report.sha256},
            standing(self.report),
        ]
        lines = [line for line in told if line]
        for number, line in enumerate(lines):
            self.sheet.write_string(number, 0, defused(line), bold if number == 0 else None)
        return len(lines) + 1

    def _headings(self, row: int) -> int:
        """One row of headings, or two with the groups above; the number of the first row of data."""
        style = self.book.add_format(
            {
                "bold": True, "border": 1, "bg_color": "#E6E6E6", "text_wrap": True, "align": "center",
                "valign": "vcenter",
            }
        )  # fmt: skip
        groups = grouped_columns(self.columns)
        at = 0
        for name, span in groups:
            if name and span > 1:
                self.sheet.merge_range(row, at, row, at + span - 1, defused(name), style)
            else:
                self.sheet.write_string(row, at, defused(name), style)
            at += span
        row += bool(groups)
        for number, column in enumerate(self.columns):
            self.sheet.set_column(number, number, column["width"])
            self.sheet.write_string(row, number, defused(column["heading"]), style)
        lines = lines_of([(column["heading"], column["width"]) for column in self.columns])
        self.sheet.set_row(row, LINE * lines)
        self.headings = row
        return row + 1

    def _row(self, row: int, cells: Sequence[Cell]) -> None:
        texts = [
            (cell, column["width"])
            for cell, column in zip(cells, self.columns, strict=True)
            if column["kind"] == "text"
        ]
        if (lines := lines_of(texts)) > 1:
            self.sheet.set_row(row, LINE * min(lines, MOST_LINES))
        for number, (cell, column) in enumerate(zip(cells, self.columns, strict=True)):
            if cell is None:
                self.sheet.write_blank(row, number, None, self._style("text", "", total=False))
            elif column["kind"] == "text":
                text = defused(cell)[:LONGEST_CELL]
                self.sheet.write_string(row, number, text, self._style("text", "", total=False))
            else:
                style = self._style(column["kind"], cell, total=False)
                self.sheet.write_number(row, number, Decimal(cell), style)

    def _total(self, first: int, last: int) -> int:
        """The row of sums below the last one; the number of the row that comes next."""
        row, keys = last + 1, [column["key"] for column in self.columns]
        for number, (cell, column) in enumerate(
            zip(self.table["total"], self.columns, strict=True)
        ):
            style = self._style(column["kind"] if cell else "text", cell or "", total=True)
            formula = self._formula(column["total"], number, keys, first, last)
            if formula and cell is not None:
                self.sheet.write_formula(row, number, formula, style, Decimal(cell))
            else:
                self.sheet.write_blank(row, number, None, style)
        free = next((n for n, c in enumerate(self.columns) if c["kind"] == "text"), 0)
        self.sheet.write_string(row, free, _("Jumlah"), self._style("text", "", total=True))
        return row + 1

    @staticmethod
    def _formula(total: str, number: int, keys: Sequence[str], first: int, last: int) -> str:
        if last < first or not total:
            return ""
        if total == "sum":
            span = f"{xl_rowcol_to_cell(first, number)}:{xl_rowcol_to_cell(last, number)}"
            return f"=SUM({span})"
        part, whole = (xl_rowcol_to_cell(last + 1, keys.index(key)) for key in total.split("/"))
        return f'=IF({whole}=0,"",{part}*100/{whole})'

    def _style(self, kind: str, cell: str, *, total: bool) -> Any:
        """A format that shows whole numbers without a comma; made once for each."""
        value = Decimal(cell) if kind != "text" and cell else Decimal(0)
        whole = value == value.to_integral_value()
        shown = {"text": "@" if not total else "General", "percent": PERCENT[whole]}
        number_format = shown.get(kind) or (WHOLE if whole else BROKEN)
        key = number_format, total
        if key not in self.styles:
            look: dict[str, Any] = {"num_format": number_format, "border": 1, "valign": "top"}
            look |= {"bold": True, "bg_color": "#F2F2F2"} if total else {}
            look |= {"text_wrap": True} if number_format == "@" else {}
            self.styles[key] = self.book.add_format(look)
        return self.styles[key]

    def _notes(self, row: int) -> None:
        if not self.table["notes"]:
            return
        bold = self.book.add_format({"bold": True})
        self.sheet.write_string(row, 0, _("Catatan"), bold)
        for number, note in enumerate(self.table["notes"], row + 1):
            self.sheet.write_string(number, 0, defused(note))

    def _set_up(self, first: int, last: int) -> None:
        """Headings stay in sight and on every printed page, A4 lying, as wide as one page."""
        right = len(self.columns) - 1
        self.sheet.freeze_panes(first, 0)
        if last >= first:
            self.sheet.autofilter(self.headings, 0, last, right)
            # codes are text on purpose; Excel would mark each of them
            rows = f"{xl_rowcol_to_cell(first, 0)}:{xl_rowcol_to_cell(last, right)}"
            self.sheet.ignore_errors({"number_stored_as_text": rows})
        self.sheet.set_landscape()
        self.sheet.set_paper(A4)
        self.sheet.fit_to_pages(1, 0)
        self.sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        upper = self.headings - bool(grouped_columns(self.columns))
        self.sheet.repeat_rows(upper, self.headings)
        self.sheet.set_footer(f"&L{self.report.number}&R&P / &N")


def _about(book: Any, report: OfficialReport, content: dict[str, Any]) -> None:
    """The last sheet: the narrative, who took which step, and how it is checked."""
    sheet = book.add_worksheet(_("Keterangan"))
    bold = book.add_format({"bold": True, "valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    sheet.set_column(0, 0, LABELS)
    sheet.set_column(1, 1, TEXTS)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    day = book.add_format({"num_format": "dd-mm-yyyy", "align": "left"})
    row = 0
    for label, value in _facts(report, content):
        sheet.write_string(row, 0, label, bold)
        if isinstance(value, date):
            sheet.write_datetime(row, 1, value, day)
        else:
            sheet.write_string(row, 1, defused(value), wrapped)
        row += 1
    for section in content["sections"]:
        for paragraph in section["paragraphs"]:
            sheet.write_string(row, 0, defused(section["heading"]), bold)
            sheet.write_string(row, 1, defused(paragraph), wrapped)
            sheet.set_row(row, LINE * min(lines_of([(paragraph, TEXTS)]), MOST_LINES))
            row += 1


def _facts(report: OfficialReport, content: dict[str, Any]) -> list[tuple[str, str | date]]:
    facts: list[tuple[str, str | date]] = [
        (_("Laporan"), content["title"]),
        (_("Daerah"), content["region"]["name"]),
        (_("Periode"), f"{content['period']['label']} ({content['period']['span']})"),
        (_("Nomor"), report.number),
        (_("Tanggal"), date.fromisoformat(content["date"])),
        (_("Sidik (SHA-256)"), report.sha256),
        (_("Alamat pemeriksaan"), content["address"]),
    ]
    facts += [(_("Data per sumber"), source) for source in content.get("sources", [])]
    facts += [(label, f"{who}, {when}") for label, who, when in steps_of(report, content) if who]
    if told := standing(report):
        facts.append((_("Status"), told))
    return facts
