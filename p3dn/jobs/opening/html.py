"""Tables of a web page, which many systems download under the name of a spreadsheet (.xls).

lxml's parser mends whatever is not closed, as browsers do, and hands over elements as they come;
nothing is built, fetched or expanded. The page is gone through twice: once for its tables, once for
the rows of the one that is read. Each table that has any text is a sheet; the one read by itself is
that with the most rows, for titles and layout are tables too.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

from lxml import etree

from .common import HEAD, Limits, Opened, Refused, Row, Sheet, blank, hide, trimmed
from .encodings import content_of, encoding_of, label_of

PIECE = 1 << 16  # bytes given to the parser at once
MOST_TABLES = 200
MOST_NESTED = 50  # tables in tables
CHARSET = re.compile(rb"""<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.IGNORECASE)
# Those that a page may name and mean; most say ISO 8859-1, and browsers take that for cp1252.
OTHER = {f"windows-125{n}" for n in range(9) if n != 2} | {f"iso-8859-{n}" for n in range(2, 17) if n != 12} | {
    "gb2312", "gbk", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "koi8-r", "macintosh",
}  # fmt: skip
UNSEEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
SILENT = {"script", "style", "head", "template"}
BREAKS = {"br", "p", "div", "li"}


class Table:
    """A table as far as it has been read."""

    def __init__(self, order: int) -> None:
        self.order = order
        self.number = 0  # of its rows
        self.row: list[str] | None = None
        self.below: dict[int, int] = {}  # columns a cell above reaches into: for how many rows yet
        self.cell: list[str] | None = None
        self.span = (1, 1)
        self.name: list[str] | None = None
        self.hidden = False

    def place(self) -> int:
        """The next column that no cell from above covers."""
        column = len(self.row or [])
        while self.below.get(column, 0) > 0:
            column += 1
        return column


class Page:
    """Takes what the parser finds and hands over each row that ends."""

    def __init__(self, on_row: Callable[[Table, list[str]], None], most_columns: int) -> None:
        self.on_row = on_row
        self.most_columns = most_columns
        self.tables = 0
        self.open: list[Table] = []
        self.names: dict[int, str] = {}
        self.silent = 0

    def start(self, name: str, attrs: Any) -> None:
        """An element begins."""
        if name in SILENT:
            self.silent += 1
        elif name == "table":
            self.open.append(Table(self.tables))
            self.tables += 1
            if len(self.open) > MOST_NESTED:
                raise Refused("too_large")
        elif self.open:
            self.inside(self.open[-1], name, attrs)

    def inside(self, table: Table, name: str, attrs: Any) -> None:
        """An element inside a table begins."""
        if name == "tr":
            self.end_row(table)
            table.row = []
            table.number += 1
            table.hidden = "hidden" in attrs or bool(UNSEEN.search(attrs.get("style", "")))
        elif name in ("td", "th"):
            self.end_cell(table)
            if table.row is None:
                self.inside(table, "tr", {})
            table.cell = []
            table.span = (self.span(attrs, "colspan"), self.span(attrs, "rowspan"))
        elif name == "caption":
            table.name = []
        elif name in BREAKS and table.cell:
            table.cell.append(" ")

    def span(self, attrs: Any, name: str) -> int:
        """How many columns or rows the cell reaches over."""
        digits = re.match(r"\s*(\d{1,6})", attrs.get(name, ""))
        most = self.most_columns + 1 if name == "colspan" else 1 << 20
        return min(max(int(digits[1]), 1), most) if digits else 1

    def data(self, text: str) -> None:
        """Text of a cell or a caption; what stands elsewhere is no table's."""
        if self.silent or not self.open:
            return
        table = self.open[-1]
        if table.cell is not None:
            table.cell.append(text)
        elif table.name is not None and len(table.name) < 100:
            table.name.append(text)

    def end(self, name: str) -> None:
        """An element ends."""
        if name in SILENT:
            self.silent = max(self.silent - 1, 0)
        elif not self.open:
            return
        elif name == "table":
            self.end_row(self.open[-1])
            self.open.pop()
        elif name in ("td", "th"):
            self.end_cell(self.open[-1])
        elif name == "tr":
            self.end_row(self.open[-1])
        elif name == "caption":
            self.names[self.open[-1].order] = " ".join("".join(self.open[-1].name or []).split())
            self.open[-1].name = None

    def end_cell(self, table: Table) -> None:
        """Put the cell into its place; what it reaches over stays empty, as in a spreadsheet."""
        if table.cell is None or table.row is None:
            return
        place = table.place()
        columns, rows = table.span
        if place + columns > 2 * self.most_columns + 2:
            raise Refused("too_many")
        table.row += [""] * (place - len(table.row))
        table.row.append(" ".join("".join(table.cell).split()))
        table.row += [""] * (columns - 1)
        table.cell = None
        if rows > 1:  # counted from this row on
            table.below |= dict.fromkeys(range(place, place + columns), rows)

    def end_row(self, table: Table) -> None:
        """Hand over the row."""
        self.end_cell(table)
        if table.row is not None:
            table.below = {column: rows - 1 for column, rows in table.below.items() if rows > 1}
            self.on_row(table, trimmed(table.row))
            table.row = None

    def close(self) -> None:
        """The page ends, whatever was left open."""
        for table in self.open:
            self.end_row(table)


def opened(data: bytes, wanted: int | None, limits: Limits) -> Opened:
    """The page's tables, and the rows of the one asked for."""
    encoding = _encoding(data)
    found: dict[int, Sheet] = {}
    rows: dict[int, int] = {}
    hidden: dict[int, list[list[int]]] = {}

    def count(table: Table, cells: list[str]) -> None:
        if table.hidden:
            hide(hidden.setdefault(table.order, []), table.number, table.number)
        if blank(cells):
            return
        sheet = found.setdefault(table.order, Sheet())
        rows[table.order] = rows.get(table.order, 0) + 1
        if len(sheet.head) < HEAD:
            sheet.head.append([table.number, *cells])
        if len(found) > MOST_TABLES or rows[table.order] > limits.rows + 1:
            raise Refused("too_many")

    page = Page(count, limits.columns)
    for _piece in _fed(page, data, encoding):
        pass
    orders = sorted(found)
    if not orders:
        raise Refused("html_no_table")
    for place, order in enumerate(orders, 1):
        found[order].name = page.names.get(order) or f"Tabel {place}"
    if wanted is not None and not 0 <= wanted < len(orders):
        raise Refused("no_sheet", str(wanted + 1))
    order = max(orders, key=lambda order: rows[order]) if wanted is None else orders[wanted]
    return Opened(
        format="html",
        rows=_rows(data, encoding, order, limits),
        sheets=[found[order] for order in orders],
        sheet=orders.index(order),
        encoding=label_of(encoding),
        hidden_rows=hidden.get(order, []),
    )


def _encoding(data: bytes) -> str:
    """What the bytes are; only where they are no Unicode counts what the page says of itself."""
    encoding = encoding_of(data)
    named = CHARSET.search(data[:8192])
    name = named[1].decode().lower() if named else ""
    return name if encoding == "cp1252" and name in OTHER else encoding


def _fed(page: Page, data: bytes, encoding: str) -> Iterator[None]:
    """Give the parser one piece after the other; the caller may take what has come of it."""
    parser = etree.HTMLParser(
        target=page, encoding="utf-8", recover=True, no_network=True, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    content = content_of(data, encoding).replace("\x00", "\ufffd")
    try:
        for at in range(0, len(content), PIECE):
            parser.feed(content[at : at + PIECE].encode("utf-8", "replace"))
            yield
        parser.close()
    except etree.LxmlError as error:
        raise Refused("broken") from error
    yield


def _rows(data: bytes, encoding: str, order: int, limits: Limits) -> Iterator[Row]:
    """Rows of one table, as they come."""
    ready: list[Row] = []

    def keep(table: Table, cells: list[str]) -> None:
        if table.order == order:
            ready.append((table.number, list(cells)))

    for _piece in _fed(Page(keep, limits.columns), data, encoding):
        yield from ready
        ready.clear()
