"""Reads an uploaded file in a process of its own, with little memory and little time.

Whoever uploads a file decides what its reader has to do: a sheet of five kilobytes may ask for room
for seventeen thousand million cells, and the library that reads it then ends its process. Here that
process is this one. It knows no Django, no database and no secrets; it takes the file on standard
input and writes rows as JSON lines, `[row number, cell, …]`, and last `{"end": how, "detail": …}`.
When that line is missing, the process was ended for asking too much.

Run as: python -I unpack.py <sheet|text> <seconds of processor time> <most rows> <most columns>
<most characters in a cell>
"""

import csv
import io
import json
import re
import resource
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

MEMORY = 400 * 1024 * 1024  # bytes of address space, code of Python included
LONGEST_OUTPUT = 150_000_000  # characters
ABSENT = {"": None}
DELIMITERS = ";\t|,"


class Refused(Exception):
    """The file cannot be used: a code the reader has a message for, and a detail."""


def plain(value: Any) -> str:
    """A date without a time of its own loses midnight; anything else unusual becomes text."""
    return str(value).removesuffix(" 00:00:00")


def trimmed(row: list[Any]) -> list[Any]:
    """Without the empty cells at its end."""
    while row and row[-1] == "":
        row.pop()
    return row


def sheet(data: bytes) -> Iterator[tuple[int, Sequence[Any]]]:
    """Rows of the first sheet of an XLSX or ODS file, numbered as a person sees them."""
    from python_calamine import CalamineError, load_workbook

    try:
        rows = load_workbook(io.BytesIO(data)).get_sheet_by_index(0).iter_rows()
        yield from ((number, trimmed(row)) for number, row in enumerate(rows, 1))
    except (CalamineError, IndexError) as error:
        raise Refused("broken", "") from error


def text(data: bytes, longest_cell: int) -> Iterator[tuple[int, Sequence[Any]]]:
    """Rows of a JSON list or of a CSV file."""
    try:
        content = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        content = data.decode("cp1252", errors="replace")
    if content.lstrip()[:1] in {"[", "{"}:
        yield from json_rows(content)
        return
    csv.field_size_limit(longest_cell)
    file = io.StringIO(content, newline="")
    try:
        rows = csv.reader(file, delimiter=delimiter_of(content), skipinitialspace=True)
        yield from ((number, trimmed(row)) for number, row in enumerate(rows, 1))
    except csv.Error as error:
        raise Refused("csv", str(error)) from error


def delimiter_of(content: str) -> str:
    """What parts the headings, the first line that is not empty; rows may be ragged."""
    lines = (line for line in io.StringIO(content) if line.strip())
    headings = re.sub(r'"[^"]*"', "", next(lines, ""))
    return max(DELIMITERS, key=headings.count)


def json_rows(content: str) -> Iterator[tuple[int, Sequence[Any]]]:
    """The keys of all rows as headings, numbered 0, then the rows."""
    try:
        rows = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise Refused("json", str(getattr(error, "lineno", 1))) from error
    if not isinstance(rows, list):
        raise Refused("json_no_list", "")
    if not rows:
        raise Refused("no_rows", "")
    wrong = next((n for n, row in enumerate(rows, 1) if not isinstance(row, dict)), None)
    if wrong:
        raise Refused("json_no_row", str(wrong))
    headings = list(dict.fromkeys(key for row in rows for key in row))
    yield 0, headings
    for number, row in enumerate(rows, 1):
        yield number, [row.get(heading, ABSENT) for heading in headings]


def bounded(
    rows: Iterable[tuple[int, Sequence[Any]]], most_rows: int, most_columns: int, longest_cell: int
) -> Iterator[str]:
    """Rows that have anything in them, as lines; refuses what is too long or too wide."""
    count = size = 0
    for number, cells in rows:
        if not any(str(cell).strip() for cell in cells):
            continue
        count += 1
        if count > most_rows + 1 or len(cells) > most_columns:
            raise Refused("too_many", "")
        if any(isinstance(cell, str) and len(cell) > longest_cell for cell in cells):
            raise Refused("cell", str(number))
        line = json.dumps([number, *cells], default=plain, ensure_ascii=False)
        line = line.replace(r"\u0000", r"\ufffd")  # the database takes no such character
        size += len(line)
        if size > LONGEST_OUTPUT:
            raise Refused("too_large", "")
        yield line


def main(kind: str, seconds: int, most_rows: int, most_columns: int, longest_cell: int) -> None:
    """Write the rows, and how it ended; the system ends this process when its time is up."""
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))
    out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", errors="replace")
    end = {"end": "done", "detail": ""}
    try:
        data = sys.stdin.buffer.read()
        rows = sheet(data) if kind == "sheet" else text(data, longest_cell)
        for line in bounded(rows, most_rows, most_columns, longest_cell):
            out.write(line + "\n")
    except Refused as refusal:
        end = {"end": refusal.args[0], "detail": refusal.args[1][:200]}
    except MemoryError:
        end = {"end": "too_large", "detail": ""}
    out.write(json.dumps(end) + "\n")
    out.flush()


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:6]))
