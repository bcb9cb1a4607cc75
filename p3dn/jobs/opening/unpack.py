"""Reads an uploaded file in a process of its own, with little memory and little time.

Whoever uploads a file decides what its reader has to do: a sheet of five kilobytes may ask for room
for seventeen thousand million cells, and the library that reads it then ends its process. Here that
process is this one. It knows no Django, no database and no secrets; it takes the file on standard
input and writes JSON lines: first `{"book": …}`, what the file is and which sheets it has; then
`[row number, cell, …]` for each row that is not empty; last `{"end": how, "detail": …}`. When that
line is missing, the process was ended for asking too much.

A cell is text, a number, true or false, "" when empty, or of a kind: `{"d": date}`,
`{"p": fraction}` shown as a percentage, `{"u": [unit, number]}` shown with a currency or a unit,
`{"e": code}` an error or (without a code) too long a text, `{"": null}` a key that JSON lacks.

Run as: python -I unpack.py <xlsx|ods|xls|text> <sheet, or -1> <seconds of processor time>
<most rows> <most columns> <most characters in a cell>
"""

import io
import json
import resource
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import islice

if not __package__:  # run as a program: nothing of the project is on the path
    sys.path.append(__file__.rpartition("opening")[0])  # pathlib takes long to load
    __package__ = "opening"

from .common import HEAD, Limits, Opened, Refused, Row, blank, line_of

MEMORY = 400 * 1024 * 1024  # bytes of address space, code of Python included
LONGEST_OUTPUT = 150_000_000  # characters
LAST_ROW = 2**31  # no program shows so many


def bounded(rows: Iterable[Row], limits: Limits) -> Iterator[str]:
    """Rows that have anything in them, as lines; refuses what is too long or too wide."""
    count = size = 0
    for number, cells in rows:
        if blank(cells):
            continue
        count += 1
        if count > limits.rows + 1 or len(cells) > limits.columns or number > LAST_ROW:
            raise Refused("too_many")
        line = line_of(number, cells, limits.cell)
        size += len(line)
        if size > LONGEST_OUTPUT:
            raise Refused("too_large")
        yield line


def written(opened: Opened, limits: Limits) -> Iterator[str]:
    """The lines of the file: the book, then its rows."""
    lines = bounded(opened.rows, limits)
    first = list(islice(lines, HEAD))
    opened.sheets[opened.sheet].head = [json.loads(line) for line in first]
    sheets = [
        {
            "name": sheet.name[: limits.cell],
            "hidden": sheet.hidden,
            "head": [
                row if place == opened.sheet else json.loads(line_of(row[0], row[1:], limits.cell))
                for row in sheet.head
            ],
        }
        for place, sheet in enumerate(opened.sheets)
    ]
    plain = ("format", "encoding", "delimiter", "sheet", "hidden_rows", "filtered",
             "hidden_columns", "template")  # fmt: skip
    book = {name: getattr(opened, name) for name in plain} | {"sheets": sheets}
    yield json.dumps({"book": book}, ensure_ascii=False).replace(r"\u0000", r"\ufffd")
    yield from first
    yield from lines


def main(kind: str, sheet: int, seconds: int, *most: int) -> None:
    """Write the lines, and how it ended; the system ends this process when its time is up."""
    for what, bound in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (bound, bound))
    out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", errors="replace", newline="\n")
    end = {"end": "done", "detail": ""}
    try:
        limits = Limits(*most)
        opener = import_module(f"{__package__}.{kind}")
        opened = opener.opened(sys.stdin.buffer.read(), sheet if sheet >= 0 else None, limits)
        for line in written(opened, limits):
            out.write(line + "\n")
    except Refused as refusal:
        end = {"end": refusal.code, "detail": refusal.detail[:200]}
    except MemoryError:
        end = {"end": "too_large", "detail": ""}
    out.write(json.dumps(end) + "\n")
    out.flush()


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:7]))
