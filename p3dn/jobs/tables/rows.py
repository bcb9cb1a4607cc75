"""Rows of an uploaded file, kept small: one tuple a row, made into a dictionary when it is asked for."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
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
        number = self.numbers[place]
        cells = zip_longest(self.headings, self.lines[place][: len(self.headings)], fillvalue="")
        row = {heading: cell for heading, cell in cells if cell is not ABSENT}
        return number, row | dict(self.mended.get(number, {}))

    def __iter__(self) -> Iterator[NumberedRow]:
        return (self[place] for place in range(len(self)))

    def numbered(self, number: int) -> dict[str, Cell]:
        """The cells of the row with this number. Raises ValueError when there is none."""
        return self[self.numbers.index(number)][1]
