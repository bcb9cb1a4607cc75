"""Cells are read once where they are the same, and what cannot be read is told of each row."""

from datetime import date
from types import SimpleNamespace
from typing import Any

from p3dn.jobs.reading.columns import Kind
from p3dn.jobs.tables.cells import ABSENT
from procurement.spending.loading.rows import reading
from procurement.spending.loading.rows.reading import Cells


class Column:
    """One column of a file: digits are numbers, anything else cannot be read."""

    def __init__(self, heading: str, kind: Kind = Kind.TEXT, factor: int = 1) -> None:
        self.heading, self.factor, self.divisor, self.convention = heading, factor, 1, None
        self.column = SimpleNamespace(kind=kind, label=f"Kolom {heading}")
        self.asked: list[Any] = []

    def read(self, cell: Any) -> int:
        self.asked.append(cell)
        if str(cell).isdigit():
            return int(cell) * self.factor
        raise ValueError("bukan angka")


def rows(*lines: list[Any], mended: dict[int, dict[str, Any]] | None = None) -> Any:
    numbers = range(2, 2 + len(lines))
    return SimpleNamespace(
        headings=["a", "b", "c"], lines=lines, numbers=numbers, mended=mended or {}
    )


def read(columns: dict[str, Column], given: Any) -> list[tuple[dict[str, Any], list[Any]]]:
    cells = Cells(columns)  # type: ignore[arg-type]  # stands for a reading
    return [cells.read(given, place) for place in range(len(given.lines))]


def test_the_same_text_is_read_once_and_what_is_no_text_each_time() -> None:
    columns = {"first": Column("a"), "second": Column("c")}
    found = read(columns, rows(["1", "x", "2"], ["1", "x", 2], ["1", "x", 2], ["7"]))
    assert [values for values, _problems in found] == [
        {"first": 1, "second": 2}, {"first": 1, "second": 2}, {"first": 1, "second": 2},
        {"first": 7, "second": None},
    ]  # fmt: skip
    assert (columns["first"].asked, columns["second"].asked) == (["1", "7"], ["2", 2, 2])


def test_what_cannot_be_read_is_told_of_every_row_that_has_it() -> None:
    found = read(
        {"first": Column("a")}, rows(["x" * 201], ["x" * 201], [None], ["-"], [ABSENT], ["3"])
    )
    told = ("Kolom a", "x" * 200, "bukan angka")
    assert [problems for _values, problems in found] == [[told], [told], [], [], [], []]
    assert [values["first"] for values, _problems in found] == [None, None, None, None, None, 3]


def test_a_mended_cell_is_read_in_the_place_of_the_files() -> None:
    columns = {"first": Column("a"), "second": Column("b")}
    found = read(columns, rows(["x", "1"], ["x", "1"], mended={3: {"a": "5"}}))
    assert [values for values, _problems in found] == [
        {"first": None, "second": 1}, {"first": 5, "second": 1},
    ]  # fmt: skip
    assert [len(problems) for _values, problems in found] == [1, 0]


def test_amounts_of_a_row_are_remembered_for_that_row_where_they_mean_the_same() -> None:
    columns = {
        "first": Column("a", Kind.MONEY), "second": Column("b", Kind.MONEY),
        "thousands": Column("c", Kind.MONEY, factor=1000),
    }  # fmt: skip
    found = read(columns, rows(["4", "4", "4"], ["4", "5", "4"]))
    assert [values for values, _problems in found] == [
        {"first": 4, "second": 4, "thousands": 4000}, {"first": 4, "second": 5, "thousands": 4000},
    ]  # fmt: skip
    assert [one.asked for one in columns.values()] == [["4", "4"], ["5"], ["4", "4"]]


def test_only_so_many_are_remembered(monkeypatch: Any) -> None:
    monkeypatch.setattr(reading, "MOST_KEPT", 1)
    columns = {"first": Column("a")}
    read(columns, rows(["1"], ["2"], ["1"], ["2"]))
    assert columns["first"].asked == ["1", "2", "2"]


def test_the_day_a_row_was_drawn_is_read_once_and_nothing_where_it_is_none() -> None:
    cells, asked = Cells({}), []

    def parse(cell: str) -> date:
        asked.append(cell)
        return date.fromisoformat(cell)

    found = [cells.day(cell, parse) for cell in ("2026-03-01", "kemarin", "2026-03-01", "kemarin")]
    assert found == [date(2026, 3, 1), None] * 2
    assert asked == ["2026-03-01", "kemarin"]
