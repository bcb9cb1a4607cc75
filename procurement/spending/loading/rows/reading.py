"""Cells of a dataset read column by column; what was read once is not read again."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from p3dn.jobs.reading.columns import ColumnReading, Kind
from p3dn.jobs.tables.cells import ABSENT, written
from p3dn.jobs.tables.rows import Rows
from p3dn.ui.values.parsing import is_missing

MOST_KEPT = 3_000  # different cells of a column; one with more is of no use to remember
NOTHING = object()


class Cells:
    """The columns of one file: values of a row, and what could not be read of it."""

    def __init__(self, readings: Mapping[str, ColumnReading]) -> None:
        self.readings = readings
        self.places: list[tuple[str, ColumnReading, int, dict[Any, Any]]] | None = None
        self.days: dict[Any, date | None] = {}
        # of one row, by how they are written: its amounts are often the same, and seldom another's
        self.amounts: dict[tuple[Any, ...], dict[Any, Any]] = {}

    def read(self, rows: Rows, place: int) -> tuple[dict[str, Any], list[tuple[str, str, str]]]:
        """Values by column, and (column, cell, message) for each cell that cannot be read."""
        if self.places is None:
            at = {heading: number for number, heading in enumerate(rows.headings)}
            self.places = [
                (key, one, at[one.heading], self._memory(one)) for key, one in self.readings.items()
            ]
        for known in self.amounts.values():
            known.clear()
        line = rows.lines[place]
        mended = rows.mended.get(rows.numbers[place])
        values: dict[str, Any] = {}
        problems: list[tuple[str, str, str]] = []
        width = len(line)
        for key, reading, at_place, known in self.places:
            cell = line[at_place] if at_place < width else None
            if mended is not None and reading.heading in mended:
                values[key] = self._value(reading, mended[reading.heading], problems)
                continue
            if type(cell) is not str:
                values[key] = self._value(reading, cell, problems)
                continue
            value = known.get(cell, NOTHING)
            if value is NOTHING:
                before = len(problems)
                value = self._value(reading, cell, problems)
                if len(known) < MOST_KEPT and len(problems) == before:
                    known[cell] = value
            values[key] = value
        return values, problems

    def _memory(self, reading: ColumnReading) -> dict[Any, Any]:
        """What was read before of cells that mean the same."""
        if reading.column.kind is not Kind.MONEY:
            return {}
        how = (reading.factor, reading.divisor, reading.convention)
        return self.amounts.setdefault(how, {})

    def _value(
        self, reading: ColumnReading, cell: Any, problems: list[tuple[str, str, str]]
    ) -> Any:
        if cell is ABSENT or is_missing(cell):
            return None
        try:
            return reading.read(cell)
        except ValueError as error:
            problems.append((str(reading.column.label), written(cell)[:200], str(error)))
            return None

    def day(self, cell: Any, parse: Callable[[Any], date | None]) -> date | None:
        """The day a row was drawn; nearly always the same cell."""
        if cell not in self.days:
            try:
                self.days[cell] = parse(cell)
            except ValueError:
                self.days[cell] = None
        return self.days[cell]
