"""What a file's columns of numbers and dates hold: the evidence for how they are to be read."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from p3dn.jobs.tables.cells import Cell, Marked, Percent, written
from p3dn.jobs.tables.rows import Rows
from p3dn.ui.values.numerals import LONGEST, Convention, exact, numeral
from p3dn.ui.values.parsing import is_missing, parse_date

from .columns import NUMERIC, ColumnReading, Kind

EXAMPLES = 3
ONE = Decimal(1)
_NUMBERS = re.compile(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b", re.ASCII)


@dataclass(slots=True)
class Examples:
    """How many cells were of one sort, and the first of them as written."""

    count: int = 0
    first: list[str] = field(default_factory=list)

    def add(self, cell: Cell) -> None:
        """Note one more."""
        self.count += 1
        if len(self.first) < EXAMPLES and (shown := written(cell)) not in self.first:
            self.first.append(shown)


@dataclass(slots=True)
class Survey:
    """Evidence of one column. `commas` are texts like 150,000, `points` texts like 1.234: two numbers each.

    `indonesian` and `english` are texts that only one notation can read; `decimals` are numbers of
    the spreadsheet itself with a fraction. `small` are plain numbers above 0 and at most 1. `least` and `greatest` are
    the extremes: value, cell.
    """

    filled: int = 0
    commas: Examples = field(default_factory=Examples)
    points: Examples = field(default_factory=Examples)
    indonesian: Examples = field(default_factory=Examples)
    english: Examples = field(default_factory=Examples)
    decimals: Examples = field(default_factory=Examples)
    percents: Examples = field(default_factory=Examples)
    marked: Examples = field(default_factory=Examples)
    small: Examples = field(default_factory=Examples)
    large: Examples = field(default_factory=Examples)
    least: tuple[Decimal | date, Cell] | None = None
    greatest: tuple[Decimal | date, Cell] | None = None
    day_first: Examples = field(default_factory=Examples)
    month_first: Examples = field(default_factory=Examples)
    either_first: Examples = field(default_factory=Examples)

    def note_value(self, value: Decimal | date, cell: Cell) -> None:
        """Keep the cell if nothing smaller or nothing larger was met."""
        # A column is of amounts or of days, never of both.
        if self.least is None or value < self.least[0]:  # type: ignore[operator]  # see above
            self.least = (value, cell)
        if self.greatest is None or value > self.greatest[0]:  # type: ignore[operator]  # see above
            self.greatest = (value, cell)

    def settle(self) -> Convention | None:
        """The notation that all evidence speaks for; None when a person has to say.

        A lone comma before three digits is English unless proved otherwise, so it is asked; a lone
        point is Indonesian, and asked only beside numbers that have decimals.
        """
        if not (self.commas.count or self.points.count):
            return Convention.INDONESIAN
        if self.english.count and not self.indonesian.count and not self.decimals.count:
            return Convention.ENGLISH if not self.points.count else None
        if self.commas.count or self.english.count or self.decimals.count:
            return None
        return Convention.INDONESIAN


def survey(rows: Rows, readings: Sequence[ColumnReading]) -> dict[str, Survey]:
    """Evidence for each column of numbers or dates, by our key; one pass over the rows."""
    wanted = []
    for reading in readings:
        if reading.column.kind in NUMERIC or reading.column.kind is Kind.DATE:
            place = rows.headings.index(reading.heading)
            note = _note_date if reading.column.kind is Kind.DATE else _note_number
            wanted.append((place, reading, note, Survey()))
    mended = rows.mended
    for number, line in zip(rows.numbers, rows.lines, strict=True):
        corrections = mended.get(number) if mended else None
        for place, reading, note, found in wanted:
            cell = line[place] if place < len(line) else ""
            if corrections and reading.heading in corrections:
                continue  # typed on our page, so it is no evidence of the file's notation
            if cell != "" and not is_missing(cell):
                note(found, cell, reading.convention or Convention.INDONESIAN)
    return {reading.column.key: found for _place, reading, _note, found in wanted}


def _note_number(found: Survey, cell: Cell, convention: Convention) -> None:
    found.filled += 1
    if isinstance(cell, Percent):
        found.percents.add(cell)
        found.note_value(Decimal(str(cell.fraction)) * 100, cell)
    elif isinstance(cell, Marked):
        found.marked.add(cell)
    elif isinstance(cell, str):
        _note_text(found, cell, convention)
    elif isinstance(cell, int | float) and not isinstance(cell, bool):
        if isinstance(cell, float) and not cell.is_integer():
            found.decimals.add(cell)
        _note_size(found, cell, exact(cell))


def _note_text(found: Survey, cell: str, convention: Convention) -> None:
    if cell.isascii() and cell.isdecimal():
        _note_size(found, cell, Decimal(cell) if len(cell) < LONGEST else None)
        return
    bare = cell.rstrip("% ")
    value = numeral(bare)
    if value.is_ambiguous:
        (found.commas if "," in bare else found.points).add(cell)
    elif value.indonesian is None and value.english is not None:
        found.english.add(cell)
    elif value.english is None and value.indonesian is not None:
        found.indonesian.add(cell)
    number = value.read(convention)
    if "%" not in cell:
        _note_size(found, cell, number)
    elif number is not None:
        found.note_value(number, cell)


def _note_size(found: Survey, cell: Cell, value: Decimal | None) -> None:
    if value is not None:
        found.note_value(value, cell)
        if value > ONE:
            found.large.add(cell)
        elif value > 0:
            found.small.add(cell)


def _note_date(found: Survey, cell: Cell, convention: Convention) -> None:
    found.filled += 1
    if isinstance(cell, datetime):
        found.note_value(cell.date(), cell)
    elif isinstance(cell, date):
        found.note_value(cell, cell)
    elif isinstance(cell, str):
        _note_order(found, cell)
        value = _day(cell)
        if value is not None:
            found.note_value(value, cell)


@lru_cache(maxsize=10_000)
def _day(cell: str) -> date | None:
    """The day a text says, None when it says none; many rows of a file say the same."""
    try:
        return parse_date(cell)
    except ValueError:
        return None


def _note_order(found: Survey, cell: str) -> None:
    """Which of the first two numbers can be the month."""
    if cell[4:5] == "-":
        return  # the year stands first
    match = _NUMBERS.match(cell)
    if match:
        first, second = int(match[1]), int(match[2])
        if first > 12 >= second:
            found.day_first.add(cell)
        elif second > 12 >= first:
            found.month_first.add(cell)
        elif first != second:
            found.either_first.add(cell)
