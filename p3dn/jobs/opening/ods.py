"""ODS: a pass of our own over its content.

calamine reads the values but tells neither percentages nor currencies, rows and columns that are
hidden, nor errors; and it lays out every repeated cell in memory before it says how many there are.
Here the content goes through in pieces, twice: once for the sheets, their first rows and what is
hidden; once for the rows of the sheet that is read. What is repeated is counted, not laid out.
"""

import re
import zipfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from .common import (
    ERRORS,
    HEAD,
    Kind,
    Limits,
    Opened,
    Refused,
    Row,
    Sheet,
    blank,
    chosen,
    duration,
    hide,
    trimmed,
)  # fmt: skip
from .markup import Attributes, archive, parse, parsed, property_of
from .odsstyles import Styles, number, styles
from .xlsxparts import mentions

MOST_SHEETS = 1000
LEVEL = 4  # of a sheet within document, body and spreadsheet; tables elsewhere are none
CELLS = {"table:table-cell", "table:covered-table-cell"}
ROOM = 1 << 17  # characters of a cell that are kept; far more than allowed
TRUTHS = {"of:=TRUE()": True, "of:=FALSE()": False}  # how LibreOffice keeps those of other formats
TIME = re.compile(r"(-?)P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?")


def repeated(attrs: Attributes, name: str) -> int:
    """How often the element stands in place of itself."""
    digits = attrs.get(name, "1")
    return int(digits) if re.fullmatch(r"[1-9]\d{0,9}", digits) else 1


class Content:
    """Handlers for the content: hands the rows of the sheets it is told to over to `ready`."""

    def __init__(self, styles: Styles, limits: Limits, wanted: int | None) -> None:
        self.styles = styles
        self.limits = limits
        self.wanted = wanted  # the sheet whose rows matter; the beginnings of all when None
        self.sheets: list[Sheet] = []
        self.hidden_rows: list[list[list[int]]] = []
        self.hidden_columns: list[set[int]] = []
        self.filtered: list[bool] = []
        self.ready: list[tuple[int, int, list[Any]]] = []  # number, how often, cells
        self.level = self.silent = 0
        self.reading = False
        self.columns: list[tuple[int, str]] = []  # up to which column, style of its cells
        self.next_row, self.rows, self.row_style = 1, 1, ""
        self.row: list[Any] = []
        self.column = 0
        self.cell: Attributes = {}
        self.in_cell = self.in_text = False
        self.texts: list[str] = []

    def start(self, name: str, attrs: Attributes) -> None:
        """An element begins."""
        self.level += 1
        if self.in_cell:
            self.start_text(name, attrs)
        elif name in CELLS:
            if self.reading:
                self.cell, self.texts, self.in_cell = attrs, [], True
        elif name == "table:table-row":
            self.start_row(attrs)
        elif name == "table:table-column" and self.sheets:
            self.start_column(attrs)
        elif name == "table:table" and self.level == LEVEL:
            self.start_sheet(attrs)

    def start_sheet(self, attrs: Attributes) -> None:
        """A sheet begins."""
        hidden = attrs.get("table:style-name") in self.styles.hidden_sheets
        self.sheets.append(Sheet(attrs.get("table:name", ""), hidden))
        if len(self.sheets) > MOST_SHEETS:
            raise Refused("too_many")
        self.hidden_rows.append([])
        self.hidden_columns.append(set())
        self.filtered.append(False)
        self.columns, self.next_row = [], 1
        self.reading = self.wanted is None or self.wanted == len(self.sheets) - 1

    def start_column(self, attrs: Attributes) -> None:
        """Columns: what their cells look like, and whether they are hidden."""
        first = self.columns[-1][0] if self.columns else 0
        last = first + repeated(attrs, "table:number-columns-repeated")
        if first < self.limits.columns:
            self.columns.append((last, attrs.get("table:default-cell-style-name", "")))
            if attrs.get("table:visibility", "visible") != "visible":
                self.hidden_columns[-1].update(range(first, min(last, self.limits.columns)))

    def start_row(self, attrs: Attributes) -> None:
        """A row, or many alike."""
        self.rows = repeated(attrs, "table:number-rows-repeated")
        self.row_style = attrs.get("table:default-cell-style-name", "")
        self.row, self.column = [], 0
        seen = attrs.get("table:visibility", "visible")
        if seen != "visible" and self.sheets:
            hide(self.hidden_rows[-1], self.next_row, self.next_row + self.rows - 1)
            self.filtered[-1] = self.filtered[-1] or seen == "filter"

    def start_text(self, name: str, attrs: Attributes) -> None:
        """Something inside a cell: its text, or a note or picture that is none."""
        if self.silent or name == "office:annotation" or name.startswith(("draw:", "table:")):
            self.silent += 1
        elif name == "text:p":
            self.in_text = True
            if self.texts:
                self.texts.append("\n")
        elif name == "text:s":
            self.texts.append(" " * min(repeated(attrs, "text:c"), 1000))
        elif name in ("text:tab", "text:line-break"):
            self.texts.append("\t" if name == "text:tab" else "\n")

    def characters(self, piece: str) -> None:
        """Text of a cell."""
        if self.in_text and not self.silent:
            self.texts.append(piece)

    def end(self, name: str) -> None:
        """An element ends."""
        self.level -= 1
        if self.silent:
            self.silent -= 1
        elif self.in_cell:
            if name == "text:p":
                self.in_text = False
            elif name in CELLS:
                self.in_cell = self.in_text = False
                self.end_cell("" if name != "table:table-cell" else self.value())
        elif name == "table:table-row":
            self.end_row()

    def end_cell(self, value: Any) -> None:
        """Put the cell into its place, as often as it is repeated."""
        times = repeated(self.cell, "table:number-columns-repeated")
        if value != "":
            last = min(self.column + times, self.limits.columns + 1)
            self.row += [""] * (min(self.column, self.limits.columns) - len(self.row))
            self.row += [value] * (last - len(self.row))
        self.column += times

    def end_row(self) -> None:
        """Hand the row over when it has anything in it."""
        if self.reading and not blank(self.row):
            if self.wanted is not None:
                self.ready.append((self.next_row, self.rows, trimmed(self.row)))
            else:
                head = self.sheets[-1].head
                for more in range(min(self.rows, HEAD - len(head))):
                    head.append([self.next_row + more, *trimmed(self.row)])
                self.reading = len(head) < HEAD
        self.next_row += self.rows

    def value(self) -> Any:
        """What the cell holds."""
        kind = self.cell.get("office:value-type", "")
        text = "".join(self.texts)[:ROOM]
        if text in ERRORS or self.cell.get("calcext:value-type") == "error":
            return Kind({"e": text[:20]})
        if (formula := self.cell.get("table:formula")) in TRUTHS:
            return TRUTHS[formula]
        try:
            if kind in ("float", "percentage", "currency"):
                return number(self.cell, self.styles.shown(self.style()))
            if kind == "date":
                return datetime.fromisoformat(self.cell["office:date-value"])
        except (ValueError, KeyError):
            return text
        if kind == "boolean":
            return self.cell.get("office:boolean-value") == "true"
        if kind == "time" and (time := TIME.fullmatch(self.cell.get("office:time-value", ""))):
            days, hours, minutes, seconds = (int((part or "0")[:6]) for part in time.groups()[1:])
            length = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
            return duration(-length if time[1] else length)
        return self.cell.get("office:string-value") or text

    def style(self) -> str:
        """The cell's style: its own, its row's or its column's."""
        own = self.cell.get("table:style-name") or self.row_style
        return own or next((style for last, style in self.columns if self.column < last), "")


def opened(data: bytes, sheet: int | None, limits: Limits) -> Opened:
    """The workbook and the rows of the sheet asked for."""
    source = archive(data)
    if mentions(source, "META-INF/manifest.xml", "encryption-data"):
        raise Refused("password")
    looks = styles(source)
    content = Content(looks, limits, None)
    parse(source, "content.xml", content.start, content.end, content.characters)
    place = chosen(content.sheets, sheet)
    return Opened(
        format="ods",
        rows=_rows(source, Content(looks, limits, place)),
        sheets=content.sheets,
        sheet=place,
        hidden_rows=content.hidden_rows[place],
        filtered=content.filtered[place],
        hidden_columns=sorted(content.hidden_columns[place]),
        template=property_of(source, "meta.xml", "P3DN templat"),
    )


def _rows(source: zipfile.ZipFile, content: Content) -> Iterator[Row]:
    """The rows, those that stand for many as many times."""
    for _piece in parsed(source, "content.xml", content.start, content.end, content.characters):
        for first, times, cells in content.ready:
            yield from ((first + more, list(cells)) for more in range(times))
        content.ready.clear()
