"""What calamine does not tell of a worksheet: kinds of numbers, errors, hidden rows and columns."""

import re
import zipfile
import zlib
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat

from .common import Kind, Limits, Refused, hide
from .markup import PIECE, Attributes, local, parse
from .numberformats import Shown
from .xlsxparts import LAST_COLUMN, Styles, column_of

# Whatever of these is nowhere in the bytes of a sheet, it has not: an error, a character written as
# its number, another encoding than UTF-8 (no office program writes one).
WORTH = (b'"e"', b"'e'", b"&#", b"\x00")
HIDDEN = re.compile(
    rb"""hidden\s*=\s*["'](?:1|t|on)"""
)  # some programs say hidden="false" at each row
REFERENCE = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
MOST_KINDS = 1000


@dataclass(slots=True)
class Found:
    """Places, row * 16384 + column, ascending, and for each the number of its kind."""

    places: "array[int]" = field(default_factory=lambda: array("Q"))
    numbers: "array[int]" = field(default_factory=lambda: array("H"))
    kinds: list[Shown | Kind] = field(default_factory=list)
    hidden_rows: list[list[int]] = field(default_factory=list)
    hidden_columns: set[int] = field(default_factory=set)
    filtered: bool = False

    def lay(self, which: int, row: list[Any]) -> None:
        """Give the cell at this place its kind."""
        column = self.places[which] & (LAST_COLUMN - 1)
        row += [""] * (column + 1 - len(row))
        kind = self.kinds[self.numbers[which]]
        row[column] = kind.cell(row[column]) if isinstance(kind, Shown) else kind


def scanned(source: zipfile.ZipFile, part: str, styles: Styles, limits: Limits) -> Found:
    """Pass over the sheet; only over its bytes when its XML cannot hold anything of interest."""
    scan = Scan(styles, limits)
    if styles.shown or any(_worth(piece) for piece in _pieces(source, part)):
        parse(source, part, scan.start, parser=scan.parser)
    return scan.found


def _worth(piece: bytes) -> bool:
    """Whether there may be anything of interest in these bytes."""
    if any(sign in piece for sign in WORTH):
        return True
    return b"hidden" in piece and bool(HIDDEN.search(piece))


def _pieces(source: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """The bytes of the part, each piece with the end of the one before."""
    try:
        with source.open(part) as file:
            last = b""
            while piece := file.read(PIECE * 4):
                yield last + piece
                last = piece[-40:]
    except KeyError:
        return
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise Refused("broken") from error


class Scan:
    """Handlers that keep places of interest; one dictionary look-up for a cell of none."""

    def __init__(self, styles: Styles, limits: Limits) -> None:
        self.found = Found()
        self.limits = limits
        self.parser = expat.ParserCreate()
        self.errors: dict[str, int] = {}
        self.known: dict[Shown, int] = {}
        self.by_style = {style: self.kind(shown) for style, shown in styles.shown.items()}
        self.columns: dict[str, int] = {}
        self.row_name = self.cell_name = ""
        self.row = 0  # 1-based
        self.column = -1  # 0-based, of the last cell unless `last` names it
        self.last: str | None = None
        self.error = -1  # place of a cell whose error is being read
        self.code: str | None = None

    def kind(self, shown: Shown | Kind) -> int:
        """Its number among the kinds."""
        if isinstance(shown, Shown) and shown in self.known:
            return self.known[shown]
        self.found.kinds.append(shown)
        if len(self.found.kinds) > MOST_KINDS:
            raise Refused("too_large")
        if isinstance(shown, Shown):
            self.known[shown] = len(self.found.kinds) - 1
        return len(self.found.kinds) - 1

    def start(self, name: str, attrs: Attributes) -> None:
        """A cell, a row, or something about the sheet."""
        if name == self.cell_name:
            self.start_cell(attrs)
        elif name == self.row_name:
            given = attrs.get("r", "")
            self.row = int(given) if re.fullmatch(r"\d{1,7}", given) else self.row + 1
            self.column, self.last = -1, None
            if attrs.get("hidden") in ("1", "true", "on"):
                hide(self.found.hidden_rows, self.row, self.row)
        elif self.error >= 0:
            self.code = "" if local(name) == "v" else None
        elif not self.cell_name:  # the first element of all: everything has its prefix
            prefix = name[: -len(local(name))]
            self.row_name, self.cell_name = f"{prefix}row", f"{prefix}c"
        else:
            self.about(local(name), attrs)

    def start_cell(self, attrs: Attributes) -> None:
        """A cell; its place is worked out only when it matters."""
        reference = attrs.get("r")
        if reference is None:  # right of the one before
            self.column = self.column + 1 if self.last is None else column_of(self.last) + 1
        self.last = reference
        kind = self.by_style.get(attrs.get("s", "0"))
        if attrs.get("t") == "e":
            self.error, self.code = self.place(), None
            self.parser.CharacterDataHandler = self.text
            self.parser.EndElementHandler = self.end
        elif kind is not None:
            self.keep(self.place(), kind)

    def keep(self, place: int, kind: int) -> None:
        """Remember a place; cells in disorder, as no program writes them, are refused."""
        if self.found.places and place <= self.found.places[-1]:
            raise Refused("broken")
        self.found.places.append(place)
        self.found.numbers.append(kind)

    def place(self) -> int:
        """Row and column of the cell as one number."""
        if self.last is None:
            return (self.row - 1) * LAST_COLUMN + min(self.column, LAST_COLUMN - 1)
        named = REFERENCE.fullmatch(self.last)
        if not named:
            raise Refused("broken")
        letters, digits = named.groups()
        column = self.columns.get(letters)
        if column is None:
            column = self.columns[letters] = column_of(letters)
        return (int(digits) - 1) * LAST_COLUMN + column

    def text(self, piece: str) -> None:
        """What an error is called."""
        if self.code is not None:
            self.code = (self.code + piece)[:20]

    def end(self, name: str) -> None:
        """The end of an error's cell."""
        if name != self.cell_name:
            return
        code = (self.code or "").strip() or "#N/A"
        if code not in self.errors:
            self.errors[code] = self.kind(Kind({"e": code}))
        self.keep(self.error, self.errors[code])
        self.error = -1
        self.parser.CharacterDataHandler = self.parser.EndElementHandler = None

    def about(self, name: str, attrs: Attributes) -> None:
        """Columns that are hidden; that a filter is on."""
        if name == "col" and attrs.get("hidden") in ("1", "true", "on"):
            first, last = attrs.get("min", ""), attrs.get("max", "")
            if re.fullmatch(r"\d{1,5}", first) and re.fullmatch(r"\d{1,5}", last):
                most = min(int(last), self.limits.columns)
                self.found.hidden_columns.update(range(max(int(first), 1) - 1, most))
        elif name == "filterColumn" or attrs.get("filterMode") in ("1", "true", "on"):
            self.found.filtered = True
