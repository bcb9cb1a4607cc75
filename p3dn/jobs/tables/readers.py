"""Tables out of uploaded files, told apart by content, never by name.

Size and declared contents are checked here; what opens the file runs apart, with its own limits
(see `opening/unpack.py`), and tells each cell with its kind (see `cells.py`).
"""

import io
import json
import os
import selectors
import subprocess
import sys
import tempfile
import time
import zipfile
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from p3dn.ui.languages import kept
from p3dn.ui.languages.kept import gettext as _

from .cells import Cell, decoded
from .refusals import FileRefused, refusal

UNPACK = Path(__file__).parents[1] / "opening" / "unpack.py"
MAX_BYTES = 25 * 1024 * 1024
MAX_UNPACKED = 300 * 1024 * 1024
MAX_ROWS = 200_000
MAX_COLUMNS = 200
MAX_CELL = 100_000
SECONDS = 60  # of processor time for opening a file
FOREIGN = {b"%PDF": "PDF", b"\x89PNG": "PNG", b"\xff\xd8\xff": "JPEG"}
OLE = b"\xd0\xcf\x11\xe0"  # what .xls begins with, and everything else of its time
PIECE = 1 << 20  # bytes read from the opening program at once
TICK = 1.0  # seconds between two looks at whether to stop
KINDS = {"", "p", "d", "u", "e"}

Stop = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook, or a table of a page: its first rows, each with its number."""

    name: str
    hidden: bool
    head: list[tuple[int, tuple[Cell, ...]]]


@dataclass(slots=True)
class Book:
    """A file as it was opened: its sheets, and every row of the one that was read.

    `numbers` holds the number a person sees for each of `lines`; ranges of hidden rows are 1-based
    and include both ends, hidden columns are 0-based; neither reaches beyond the cells there are.
    `encoding` and `delimiter` are of text only; `template` is the version our own templates carry.
    """

    format: str
    encoding: str
    delimiter: str
    sheets: list[Sheet]
    sheet: int
    hidden_rows: list[tuple[int, int]]
    filtered: bool
    hidden_columns: list[int]
    template: str
    numbers: "array[int]" = field(default_factory=lambda: array("I"))
    lines: list[tuple[Cell, ...]] = field(default_factory=list)


def read_book(data: bytes, *, sheet: int | None = None, stop: Stop | None = None) -> Book:
    """Read a file's bytes: the sheet of this index, or the first visible one with cells.

    `stop` is called about once a second, also while nothing comes; what it raises ends the reading.
    Raises FileRefused with message and remedy.
    """
    if not data.strip():
        raise refusal("empty")
    if len(data) > MAX_BYTES:
        size = kept.number(len(data) // (1024 * 1024))
        raise FileRefused(
            _("Berkas terlalu besar (%s MB).") % size, _("Bagi menjadi beberapa berkas.")
        )
    for start, name in FOREIGN.items():
        if data.startswith(start):
            raise refusal("foreign", name)
    pieces = _unpacked(_kind(data), data, sheet, stop)
    book: Book | None = None
    for lines in pieces:
        if book is None:
            book = _book(lines.pop(0))
        rows = json.loads(f"[{','.join(lines)}]", object_hook=_hook)
        book.numbers.extend(row[0] for row in rows)
        book.lines.extend(tuple(row[1:]) for row in rows)
    if book is None or not book.lines:
        raise refusal("empty")
    _clip(book)
    return book


def _kind(data: bytes) -> str:
    """Which of the opening program's readers the file is for."""
    if data.startswith(OLE):
        return "xls"
    if not data.startswith(b"PK\x03\x04"):
        return "text"
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(info.file_size for info in archive.infolist())
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise refusal("broken_archive") from error
    if "xl/workbook.bin" in names:
        raise refusal("xlsb")
    if not names & {"xl/workbook.xml", "content.xml"}:
        raise refusal("archive")
    if unpacked > MAX_UNPACKED:
        raise refusal("unpacked")
    return "xlsx" if "xl/workbook.xml" in names else "ods"


def _hook(piece: dict[str, Any]) -> Any:
    """A cell of a kind, or part of the book."""
    return decoded(piece) if len(piece) == 1 and KINDS.issuperset(piece) else piece


def _book(line: str) -> Book:
    """The first line of the opening program."""
    told = json.loads(line, object_hook=_hook)["book"]
    sheets = [
        Sheet(sheet["name"], sheet["hidden"], [(row[0], tuple(row[1:])) for row in sheet["head"]])
        for sheet in told.pop("sheets")
    ]
    ranges = [(first, last) for first, last in told.pop("hidden_rows")]
    return Book(sheets=sheets, hidden_rows=ranges, **told)


def _clip(book: Book) -> None:
    """Forget what is hidden beyond the last row and column with cells: nothing is missed there."""
    bottom, width = book.numbers[-1], max(map(len, book.lines))
    book.hidden_rows = [(a, min(b, bottom)) for a, b in book.hidden_rows if a <= bottom]
    book.hidden_columns = [column for column in book.hidden_columns if column < width]


def _unpacked(kind: str, data: bytes, sheet: int | None, stop: Stop | None) -> Iterator[list[str]]:
    """The lines of the opening program, many at once, from a process that may be ended."""
    command = [
        sys.executable, "-I", UNPACK, kind, -1 if sheet is None else sheet,
        SECONDS, MAX_ROWS, MAX_COLUMNS, MAX_CELL,
    ]  # fmt: skip
    with tempfile.TemporaryFile() as source:
        source.write(data)
        source.seek(0)
        child = subprocess.Popen(  # noqa: S603 - our own program; nothing of it comes from the file
            [str(part) for part in command], stdin=source, stdout=subprocess.PIPE,
            # One heap for all threads, or each would reserve memory that the limit then lacks.
            stderr=subprocess.DEVNULL, env=os.environ | {"MALLOC_ARENA_MAX": "1"},
        )  # fmt: skip
        end: dict[str, str] = {"end": "too_large", "detail": ""}
        try:
            for lines in _lines(child, stop):
                if lines and lines[-1].startswith('{"end"'):
                    end = json.loads(lines.pop())
                if lines:
                    yield lines
        finally:
            child.kill()
            child.communicate()
    if end["end"] != "done":
        raise _refused(end["end"], end["detail"])


def _lines(child: "subprocess.Popen[bytes]", stop: Stop | None) -> Iterator[list[str]]:
    """Whole lines as they come; one cut off, because the child was ended, is dropped."""
    assert child.stdout is not None  # noqa: S101 - it was started with a pipe
    rest = b""
    looked = time.monotonic()
    with selectors.DefaultSelector() as selector:
        selector.register(child.stdout, selectors.EVENT_READ)
        while True:
            ready = selector.select(TICK)
            if stop and (not ready or time.monotonic() - looked >= TICK):
                looked = time.monotonic()
                stop()
            if not ready:
                continue
            piece = os.read(child.stdout.fileno(), PIECE)
            if not piece:
                return
            whole, line_break, rest_of_piece = piece.rpartition(b"\n")
            if line_break:
                yield (rest + whole).decode().split("\n")
                rest = rest_of_piece
            else:
                rest += piece


def _refused(code: str, detail: str) -> FileRefused:
    """How the opening program's code is said, with the limits it was given."""
    return refusal(code, detail, rows=kept.number(MAX_ROWS), columns=MAX_COLUMNS)
