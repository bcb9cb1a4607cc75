"""Cells come with their kind, whatever the format: one workbook, saved in four ways."""

from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from p3dn.jobs.tables.cells import CellError, Percent
from p3dn.jobs.tables.readers import Book, read_book
from tests.support.office import (
    FIRST_ROW,
    FORMATS,
    KINDS,
    converted,
    of_every_kind,
    shared,
    workbook,
)

VARIANTS = [f"{name}.{ending}" for name in ("macam", "sejak1904") for ending in ("asal", *FORMATS)]


@pytest.fixture(scope="session")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the workbook as it was made, and as LibreOffice saved it in each format."""

    def make(folder: Path) -> list[Path]:
        sources = {
            "macam.xlsx": workbook(of_every_kind),
            "sejak1904.xlsx": workbook(of_every_kind, date_1904=True),
        }
        (folder / "asal").mkdir()
        for name, data in sources.items():
            (folder / "asal" / name).write_bytes(data)
        return [converted(folder, sources, ending) for ending in FORMATS]

    return shared(tmp_path_factory, "macam", make)


def opened(saved: Path, variant: str, sheet: int | None = None) -> Book:
    """The book of that variant."""
    name, _dot, ending = variant.partition(".")
    path = saved / ending / f"{name}.{'xlsx' if ending == 'asal' else ending}"
    return read_book(path.read_bytes(), sheet=sheet)


@pytest.mark.parametrize("variant", VARIANTS)
def test_each_kind_of_cell(saved: Path, variant: str) -> None:
    book = opened(saved, variant)
    assert book.format == ("xlsx" if variant.endswith("asal") else variant.partition(".")[2])
    assert book.lines[0] == ("", "", "nama", "nilai", "", "akhir")
    read = {line[2]: line[3] for line in book.lines[1:]}
    assert read == {name: meant for name, (_value, _code, meant) in KINDS.items()}
    assert read["yes"] is True  # not merely 1
    assert list(book.numbers) == [FIRST_ROW + 1 + n for n in range(len(KINDS) + 1)]
    assert {line[5] for line in book.lines[1:]} == {"x"}


@pytest.mark.parametrize("variant", VARIANTS)
def test_sheets_and_what_is_hidden(saved: Path, variant: str) -> None:
    book = opened(saved, variant)
    # LibreOffice saves a sheet of a chart as a sheet with a picture and no cells.
    names = {sheet.name: sheet.hidden for sheet in book.sheets if sheet.name != "Grafik"}
    assert names == {"Sampul": False, "Lama": True, "Utama": False, "Saring": False}
    assert book.sheets[book.sheet].name == "Utama"
    assert book.hidden_rows == [(9, 10)]
    assert book.hidden_columns == [5]
    assert not book.filtered
    place = [sheet.name for sheet in book.sheets].index("Saring")
    filtered = opened(saved, variant, place)
    assert filtered.filtered
    assert filtered.hidden_rows == [(3, 3), (5, 5)]
    assert filtered.lines[1] == (1, "ya")


@pytest.mark.parametrize("variant", VARIANTS)
def test_first_rows_of_each_sheet(saved: Path, variant: str) -> None:
    book = opened(saved, variant)
    heads = {sheet.name: sheet.head for sheet in book.sheets}
    assert heads["Lama"] == [(1, ("lama",))]
    assert heads["Sampul"] == []
    assert heads["Saring"] == [(1, ("a", "b"))] + [
        (row + 1, (row, "ya" if row % 2 else "tidak")) for row in range(1, 6)
    ]
    rows = list(zip(book.numbers, book.lines, strict=True))
    assert heads["Utama"] == rows[:30]
    # The same rows told as those of a sheet that is not read.
    other = opened(saved, variant, [sheet.name for sheet in book.sheets].index("Saring"))
    assert other.sheets[book.sheet].head == rows[:30]


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_version_of_a_template_survives(saved: Path, variant: str) -> None:
    book = opened(saved, variant)
    assert book.template == ("" if variant.endswith(".xls") else "producers 3")


def test_a_hidden_sheet_is_read_when_no_visible_one_has_cells() -> None:
    def write(book: xlsxwriter.Workbook) -> None:
        book.add_worksheet("Kosong").activate()
        hidden = book.add_worksheet("Isi")
        hidden.write(0, 0, "kode")
        hidden.hide()

    book = read_book(workbook(write))
    assert book.sheets[book.sheet].name == "Isi"
    assert book.lines == [("kode",)]


def test_long_cells_cost_only_themselves() -> None:
    def write(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["kode", 0.5], book.add_format({"num_format": "0%"}))
        sheet.write_row(1, 0, ["a" * 32_000, date(2025, 1, 2).isoformat()])

    assert read_book(workbook(write)).lines[0] == ("kode", Percent(0.5))
    assert len(read_book(workbook(write)).lines[1][0]) == 32_000
    long = b"kode;nama\n1;" + b"x" * 100_001 + b"\n2;" + b"y" * 100_000 + b"\n"
    lines = read_book(long).lines
    assert lines[1] == ("1", CellError(""))
    assert lines[2] == ("2", "y" * 100_000)
