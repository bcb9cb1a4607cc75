"""The small parts of an XLSX: which sheets it has, what its styles say, how its sheets begin."""

import posixpath
import re
import zipfile
from dataclasses import dataclass, field
from typing import Any

from .common import HEAD, Kind, Refused, Sheet, blank, trimmed
from .markup import Attributes, Enough, local, parse
from .numberformats import Shown, date_of, is_date, shown

BUILT_IN = {"9": "0%", "10": "0.00%"} | dict.fromkeys(
    map(str, [*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)]), "yyyy"
)
MOST_STYLES = 100_000  # Excel itself keeps 65,490
MOST_SHEETS = 1000
START_OF_SHEET = 1 << 22  # bytes that are looked at for the first rows of a sheet
LAST_COLUMN = 1 << 14


@dataclass(slots=True)
class Part:
    """A worksheet and the part of the archive it stands in."""

    sheet: Sheet
    path: str


@dataclass(slots=True)
class Styles:
    """By number of the style, as cells name it: what its numbers are shown as, or that they are dates."""

    shown: dict[str, Shown] = field(default_factory=dict)
    dates: set[str] = field(default_factory=set)
    since_1904: bool = False


def workbook(source: zipfile.ZipFile) -> list[Part]:
    """The worksheets in their order; chart sheets are none."""
    targets: dict[str, str] = {}
    parts: list[Part] = []

    def relation(name: str, attrs: Attributes) -> None:
        if local(name) == "Relationship" and attrs.get("Type", "").endswith("/worksheet"):
            target = attrs.get("Target", "").replace("\\", "/")
            targets[attrs.get("Id", "")] = posixpath.normpath(posixpath.join("/xl", target))[1:]

    def sheet(name: str, attrs: Attributes) -> None:
        if local(name) != "sheet":
            return
        key = next((attrs[a] for a in attrs if ":" in a and local(a) == "id"), "")
        if key in targets:
            hidden = attrs.get("state", "visible") != "visible"
            parts.append(Part(Sheet(attrs.get("name", ""), hidden), targets[key]))
        if len(parts) > MOST_SHEETS:
            raise Refused("too_many")

    parse(source, "xl/_rels/workbook.xml.rels", relation)
    parse(source, "xl/workbook.xml", sheet)
    if not parts:
        raise Refused("broken")
    return parts


class StylesRead:
    """Handlers that keep the number format of each style of cells."""

    def __init__(self) -> None:
        self.codes: dict[str, str] = dict(BUILT_IN)
        self.used: list[str] = []
        self.inside = False

    def start(self, name: str, attrs: Attributes) -> None:
        """A number format, or a style that uses one."""
        name = local(name)
        if name == "numFmt" and "numFmtId" in attrs:
            self.codes[attrs["numFmtId"]] = attrs.get("formatCode", "")[:1000]
        elif name == "cellXfs":
            self.inside = True
        elif name == "xf" and self.inside:
            self.used.append(attrs.get("numFmtId", "0"))
        if len(self.used) > MOST_STYLES or len(self.codes) > MOST_STYLES:
            raise Refused("too_large")

    def end(self, name: str) -> None:
        """The end of the styles of cells; those of other things follow."""
        self.inside = self.inside and local(name) != "cellXfs"


def styles(source: zipfile.ZipFile) -> Styles:
    """Which of the workbook's styles say something of a number."""
    read, found = StylesRead(), Styles()

    def dates(name: str, attrs: Attributes) -> None:
        if local(name) == "workbookPr":
            found.since_1904 = attrs.get("date1904", "0") in ("1", "true", "on")

    parse(source, "xl/styles.xml", read.start, read.end)
    parse(source, "xl/workbook.xml", dates)
    for place, key in enumerate(read.used):
        code = read.codes.get(key, "")
        if is_date(code):
            found.dates.add(str(place))
        elif kind := shown(code):
            found.shown[str(place)] = kind
    return found


def mentions(source: zipfile.ZipFile, part: str, element: str) -> bool:
    """Whether the part has such an element."""
    seen = False

    def start(name: str, _attrs: Attributes) -> None:
        nonlocal seen
        if local(name) == element:
            seen = True
            raise Enough

    parse(source, part, start)
    return seen


def column_of(reference: str) -> int:
    """0-based column of a reference such as AB12. Raises Refused when there is none such."""
    column = 0
    for letter in reference:
        if not "A" <= letter <= "Z":
            break
        column = column * 26 + ord(letter) - 64
        if column > LAST_COLUMN:
            break
    if not 0 < column <= LAST_COLUMN:
        raise Refused("broken")
    return column - 1


class Head:
    """The first rows of a sheet that have something in them; shared texts as their number."""

    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self.rows: list[list[Any]] = []
        self.row: list[Any] = []
        self.number = 0
        self.column = -1
        self.cell: Attributes = {}
        self.text = ""
        self.inside = ""

    def start(self, name: str, attrs: Attributes) -> None:
        """A row, a cell, or what holds its value."""
        name = local(name)
        if name == "row":
            given = attrs.get("r", "")
            self.number = int(given) if re.fullmatch(r"\d{1,7}", given) else self.number + 1
            self.row, self.column = [], -1
        elif name == "c":
            self.column = column_of(attrs["r"]) if "r" in attrs else self.column + 1
            self.cell, self.text = attrs, ""
        elif name in ("v", "t", "rPh"):
            self.inside = name

    def characters(self, piece: str) -> None:
        """Part of a value."""
        if self.inside in ("v", "t") and len(self.text) < 1 << 17:
            self.text += piece

    def end(self, name: str) -> None:
        """The end of a value, a cell, a row, or of what is wanted."""
        name = local(name)
        if name in ("v", "t", "rPh"):
            self.inside = ""
        elif name == "c" and self.text and self.column < 1000:
            self.row += [""] * (self.column - len(self.row))
            self.row[self.column :] = [self.value()]
        elif name == "row" and not blank(self.row):
            self.rows.append([self.number, *trimmed(self.row)])
            if len(self.rows) >= HEAD:
                raise Enough

    def value(self) -> Any:
        """The cell's value; for a shared text its number, wrapped in a tuple until it is known."""
        kind, style = self.cell.get("t", "n"), self.cell.get("s", "0")
        if kind == "s" and re.fullmatch(r"\d{1,9}", self.text):
            return (int(self.text),)
        if kind == "b":
            return self.text in ("1", "true")
        if kind == "e":
            return Kind({"e": self.text[:20]})
        if kind != "n":
            return self.text
        try:
            number = float(self.text)
        except ValueError:
            return self.text
        if style in self.styles.dates:
            return date_of(number, self.styles.since_1904)
        return self.styles.shown[style].cell(number) if style in self.styles.shown else number


def heads(source: zipfile.ZipFile, parts: list[Part], styles: Styles) -> None:
    """Give each sheet its first rows, looking at the start of its part only."""
    wanted: set[int] = set()
    for part in parts:
        head = Head(styles)
        parse(source, part.path, head.start, head.end, head.characters, most=START_OF_SHEET)
        part.sheet.head = head.rows
        wanted.update(cell[0] for row in head.rows for cell in row[1:] if isinstance(cell, tuple))
    texts = _shared(source, wanted)
    for part in parts:
        part.sheet.head = [
            [texts.get(cell[0], "") if isinstance(cell, tuple) else cell for cell in row]
            for row in part.sheet.head
        ]


def _shared(source: zipfile.ZipFile, wanted: set[int]) -> dict[int, str]:
    """Those of the shared texts, as far as they stand in the first part of all."""
    texts: dict[int, str] = {}
    last = max(wanted, default=-1)
    number, inside = -1, ""

    def start(name: str, _attrs: Attributes) -> None:
        nonlocal number, inside
        name = local(name)
        if name == "si":
            number += 1
            if number > last:
                raise Enough
        inside = name if name in ("t", "rPh") or inside != "rPh" else inside

    def end(name: str) -> None:
        nonlocal inside
        inside = inside if inside == "rPh" and local(name) != "rPh" else ""

    def characters(piece: str) -> None:
        if inside == "t" and number in wanted and len(texts.get(number, "")) < 1 << 17:
            texts[number] = texts.get(number, "") + piece

    if wanted:
        parse(source, "xl/sharedStrings.xml", start, end, characters, most=START_OF_SHEET)
    return texts
