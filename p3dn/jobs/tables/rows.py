"""Rows of an uploaded file, kept small: one tuple a row, made into a dictionary when it is asked for."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, repeat
from typing import overload

from .cells import ABSENT, Cell

NumberedRow = tuple[int, dict[str, Cell]]


class Rows(Sequence[NumberedRow]):
    """The number a person sees in the file, and the cells by heading; corrections laid over."""

    def __init__(self, headings: Sequence[str]) -> None:
        self.headings = tuple(headings)
        self.numbers = array("I")
        self.lines: list[tuple[Cell, ...]] = []
        self.mended: Mapping[int, Mapping[str, Cell]] = {}

    def append(self, number: int, line: Sequence[Cell]) -> None:
        """Keep one more row."""
        self.numbers.append(number)
        self.lines.append(tuple(line))

    def without(self, numbers: frozenset[int] | set[int]) -> "Rows":
        """The rows but for those with these numbers."""
        kept = Rows(self.headings)
        kept.mended = self.mended
        for number, line in zip(self.numbers, self.lines, strict=True):
            if number not in numbers:
                kept.append(number, line)
        return kept

    def __len__(self) -> int:
        return len(self.lines)

    @overload
    def __getitem__(self, place: int) -> NumberedRow: ...
    @overload
    def __getitem__(self, place: slice) -> list[NumberedRow]: ...
    def __getitem__(self, place: int | slice) -> NumberedRow | list[NumberedRow]:
        if isinstance(place, slice):
            return [self[n] for n in range(*place.indices(len(self)))]
        number, line = self.numbers[place], self.lines[place]
        cells = chain(line, repeat("")) if len(line) < len(self.headings) else line
        row = dict(zip(self.headings, cells, strict=False))
        if ABSENT in line:
            row = {heading: cell for heading, cell in row.items() if cell is not ABSENT}
        if number in self.mended:
            row.update(self.mended[number])
        return number, row

    def __iter__(self) -> Iterator[NumberedRow]:
        return (self[place] for place in range(len(self)))

    def column(self, heading: str) -> Iterator[Cell]:
        """The cell of each row under one heading, None where there is none."""
        place = self.headings.index(heading)
        for number, line in zip(self.numbers, self.lines, strict=True):
            cell = line[place] if place < len(line) else None
            if self.mended and number in self.mended:
                cell = self.mended[number].get(heading, cell)
            yield None if cell is ABSENT else cell

    def numbered(self, number: int) -> dict[str, Cell]:
        """The cells of the row with this number. Raises ValueError when there is none."""
        return self[self.numbers.index(number)][1]
