"""Text that holds a table: CSV in every usual encoding, a JSON list; HTML is told apart here.

A first line `sep=;` names the delimiter and is no row:
spreadsheets do not show it either.
"""

import csv
import io
import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any

from .common import ABSENT, Limits, Opened, Refused, Row, trimmed
from .encodings import content_of, encoding_of, label_of

DELIMITERS = ";\t|,"
SEPARATOR = re.compile(r'\s*"?sep=(.)"?[ \t]*(?:\r\n|\r|\n|\Z)', re.IGNORECASE)
LOOKED_AT = 3_000_000  # characters in which the delimiter shows
LONGEST_INT = 30  # digits; longer ones stay text, as they were written


def opened(data: bytes, sheet: int | None, limits: Limits) -> Opened:
    """A CSV, JSON or HTML file."""
    encoding = encoding_of(data)
    start = data[:4096].decode(encoding, "replace").lstrip("\ufeff \t\r\n").lower()
    if start.startswith("<") and re.match(
        r"<\?xml\b[^>]*>\s*(<[?!][^>]*>\s*)*<(\w+:)?workbook", start
    ):
        raise Refused("xml")
    if start.startswith("mime-version:"):
        raise Refused("mhtml")
    if re.match(r"<[a-z!?]", start):
        from . import html

        return html.opened(data, sheet, limits)
    if sheet:
        raise Refused("no_sheet", str(sheet + 1))
    content, label = content_of(data, encoding), label_of(encoding)
    if start[:1] in {"[", "{"}:
        return Opened("json", json_rows(content), encoding=label)
    named = SEPARATOR.match(content)
    delimiter = named[1] if named else delimiter_of(content)
    rows = csv_rows(content, named.end() if named else 0, delimiter, limits)
    return Opened("csv", rows, encoding=label, delimiter=delimiter)


def delimiter_of(content: str) -> str:
    """What parts most of the first lines into equally many cells; rows may be ragged.

    Title lines above the headings and decimal commas below them do not outvote it.
    """
    lines = (line for line in io.StringIO(content[:LOOKED_AT]) if line.strip())
    bare = [re.sub(r'"[^"]*"', "", line[:100_000]) for line in islice(lines, 30)]

    def alike(delimiter: str) -> int:
        counts = Counter(line.count(delimiter) for line in bare)
        return max((often for count, often in counts.items() if count), default=0)

    return max(DELIMITERS, key=alike)


def csv_rows(content: str, start: int, delimiter: str, limits: Limits) -> Iterator[Row]:
    """Rows of a CSV file from this place on, numbered as a spreadsheet shows them."""
    file = io.StringIO(content, newline="")
    file.seek(start)
    csv.field_size_limit(limits.cell * 5)  # too long a cell costs only itself, within reason
    row: list[str] = []
    try:
        rows = csv.reader(file, delimiter=delimiter, skipinitialspace=True)
        for number, row in enumerate(rows, 1):
            yield number, trimmed(row)
    except csv.Error as error:
        raise Refused("csv", str(error)) from error
    if row and "\n" in row[-1].strip() and content.count('"') % 2:
        raise Refused("csv_quote")  # the last cell swallowed the rest of the file


def whole(digits: str) -> int | str:
    """A whole number, unless nobody means so long a one."""
    return int(digits) if len(digits) <= LONGEST_INT else digits


def json_cell(value: Any) -> Any:
    """A value as a cell: what is nested, or no finite number, as text."""
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value


def json_rows(content: str) -> Iterator[Row]:
    """The keys of all rows as headings, numbered 0, then the rows."""
    try:
        rows = json.loads(content, parse_int=whole, parse_constant=str)
    except (ValueError, RecursionError) as error:
        raise Refused("json", str(getattr(error, "lineno", 1))) from error
    if not isinstance(rows, list):
        raise Refused("json_no_list")
    if not rows:
        raise Refused("no_rows")
    wrong = next((n for n, row in enumerate(rows, 1) if not isinstance(row, dict)), None)
    if wrong:
        raise Refused("json_no_row", str(wrong))
    headings = list(dict.fromkeys(key for row in rows for key in row))
    yield 0, list(headings)
    for number, row in enumerate(rows, 1):
        yield number, [json_cell(row.get(heading, ABSENT)) for heading in headings]
