"""Rows of an uploaded file, kept small: one tuple a row, made into a dictionary when it is asked for."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Any, overload

from .cells import ABSENT


class Rows(Sequence[tuple[int, dict[str, Any]]]):
    """The number a person sees in the file, and the cells by heading; corrections laid over."""

    def __init__(self, headings: Sequence[str]) -> None:
        self.headings = tuple(headings)
        self.numbers = array("I")
        self.lines: list[tuple[Any, ...]] = []
        self.mended: Mapping[str, Mapping[str, str]] = {}

    def append(self, number: int, line: Sequence[Any]) -> None:
        """Keep one more row."""
        self.numbers.append(number)
        self.lines.append(tuple(line))

    def __len__(self) -> int:
        return len(self.lines)

    @overload
    def __getitem__(self, place: int) -> tuple[int, dict[str, Any]]: ...
    @overload
    def __getitem__(self, place: slice) -> list[tuple[int, dict[str, Any]]]: ...
    def __getitem__(self, place: int | slice) -> Any:
        if isinstance(place, slice):
            return [self[n] for n in range(*place.indices(len(self)))]
        number = self.numbers[place]
        cells = zip_longest(self.headings, self.lines[place][: len(self.headings)], fillvalue="")
        row = {heading: cell for heading, cell in cells if cell is not ABSENT}
        return number, row | self.mended.get(str(number), {})

    def __iter__(self) -> Iterator[tuple[int, dict[str, Any]]]:
        return (self[place] for place in range(len(self)))

    def numbered(self, number: int) -> dict[str, Any]:
        """The cells of the row with this number. Raises ValueError when there is none."""
        return self[self.numbers.index(number)][1]
