"""What every kind of file is opened into, and how its cells are told to the reading process.

Plain classes: to load the module of dataclasses takes longer than to read a usual file.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

HEAD = 30  # rows that are enough to find the headings in
MOST_RANGES = 100_000  # stretches of hidden rows
ERRORS = frozenset(
    [
        "#N/A",
        "#REF!",
        "#VALUE!",
        "#DIV/0!",
        "#NAME?",
        "#NULL!",
        "#NUM!",
        "#SPILL!",
        "#CALC!",
        "#FIELD!",
        "#BLOCKED!",
        "#CONNECT!",
        "#GETTING_DATA",
        "#UNKNOWN!",
        "#BUSY!",
        "#PYTHON!",
        "Err:501",
        "Err:502",
        "Err:503",
        "Err:504",
        "Err:505",
        "Err:507",
        "Err:508",
        "Err:509",
        "Err:510",
        "Err:511",
        "Err:512",
        "Err:513",
        "Err:514",
        "Err:516",
        "Err:517",
        "Err:518",
        "Err:519",
        "Err:520",
        "Err:521",
        "Err:522",
        "Err:523",
        "Err:524",
        "Err:525",
        "Err:526",
        "Err:527",
        "Err:528",
        "Err:529",
        "Err:530",
        "Err:531",
        "Err:532",
        "Err:533",
        "Err:534",
        "Err:535",
        "Err:536",
        "Err:537",
        "Err:538",
        "Err:539",
        "Err:540",
    ]
)
Row = tuple[int, list[Any]]  # the number a person sees, and the cells from the first column on


class Refused(Exception):
    """The file cannot be used: a code the reading process has a message for, and a detail."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code, self.detail = code, detail


class Kind:
    """A cell that is more than text or number: `piece` is what the protocol says of it."""

    __slots__ = ("piece",)

    def __init__(self, piece: dict[str, Any]) -> None:
        self.piece = piece


ABSENT = Kind({"": None})  # a row of JSON without the key
UNREADABLE = Kind({"e": ""})  # a cell longer than allowed


class Limits(NamedTuple):
    """Most rows under the headings, most columns, most characters in a cell."""

    rows: int
    columns: int
    cell: int


class Sheet:
    """A sheet (a table, where the file has tables) and its first rows that are not empty."""

    __slots__ = ("head", "hidden", "name")

    def __init__(
        self,
        name: str = "",
        hidden: bool = False,
        head: list[list[Any]] | None = None,
    ) -> None:
        self.name, self.hidden = name, hidden
        self.head: list[list[Any]] = [] if head is None else head


class Opened:
    """A file as it was opened: its sheets, and the rows of the one that is read."""

    __slots__ = (
        "delimiter", "encoding", "filtered", "format", "hidden_columns", "hidden_rows", "rows",
        "sheet", "sheets", "template",
    )  # fmt: skip

    def __init__(
        self,
        format: str,
        rows: Iterator[Row],
        sheets: list[Sheet] | None = None,
        sheet: int = 0,
        *,
        encoding: str = "",
        delimiter: str = "",
        hidden_rows: list[list[int]] | None = None,
        filtered: bool = False,
        hidden_columns: list[int] | None = None,
        template: str = "",
    ) -> None:
        self.format, self.rows, self.sheet = format, rows, sheet
        self.sheets = [Sheet()] if sheets is None else sheets
        self.encoding, self.delimiter, self.template = encoding, delimiter, template
        self.hidden_rows: list[list[int]] = [] if hidden_rows is None else hidden_rows
        self.hidden_columns: list[int] = [] if hidden_columns is None else hidden_columns
        self.filtered = filtered


def chosen(sheets: Sequence[Sheet], wanted: int | None) -> int:
    """The sheet asked for, or the first visible one with cells; a hidden one only if need be."""
    if not sheets:
        raise Refused("broken")
    if wanted is not None:
        if not 0 <= wanted < len(sheets):
            raise Refused("no_sheet", str(wanted + 1))
        return wanted
    filled = [place for place, sheet in enumerate(sheets) if sheet.head]
    return next((place for place in filled if not sheets[place].hidden), (filled or [0])[0])


def trimmed(row: list[Any]) -> list[Any]:
    """Without the empty cells at its end."""
    while row and row[-1] == "":
        row.pop()
    return row


def blank(cells: Sequence[Any]) -> bool:
    """Whether the row has nothing but white space in it."""
    return not any(str(cell).strip() for cell in cells)


def hide(ranges: list[list[int]], first: int, last: int) -> None:
    """Add rows to the hidden ones, in one stretch with those just before."""
    if ranges and ranges[-1][1] == first - 1:
        ranges[-1][1] = last
        return
    ranges.append([first, last])
    if len(ranges) > MOST_RANGES:
        raise Refused("too_many")


def duration(length: timedelta) -> str:
    """Hours, minutes and seconds, as a spreadsheet shows [hh]:mm:ss."""
    seconds = round(length.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def piece(value: Any) -> Any:
    """What JSON has no word for; a date without a time of its own loses midnight."""
    if isinstance(value, Kind):
        return value.piece
    if isinstance(value, datetime):
        value = value.replace(microsecond=0, tzinfo=None)
        return {"d": (value.date() if value.time() == time() else value).isoformat()}
    if isinstance(value, date):
        return {"d": value.isoformat()}
    return duration(value) if isinstance(value, timedelta) else str(value)


def line_of(number: int, cells: Sequence[Any], longest_cell: int) -> str:
    """The row as a line of the protocol."""
    if not ERRORS.isdisjoint(cells):
        cells = [Kind({"e": cell}) if cell in ERRORS else cell for cell in cells]
    line = json.dumps([number, *cells], default=piece, ensure_ascii=False)
    if len(line) > longest_cell:
        cells = [UNREADABLE if isinstance(cell, str) and len(cell) > longest_cell else cell for cell in cells]  # fmt: skip
        line = json.dumps([number, *cells], default=piece, ensure_ascii=False)
    return line.replace(r"\u0000", r"\ufffd")  # the database takes no such character
