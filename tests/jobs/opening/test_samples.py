"""Real exports opened and saved by LibreOffice say the same; files that went wrong are read."""

from datetime import date, datetime
from pathlib import Path

import pytest

from p3dn.jobs.tables.cells import Cell, Percent
from p3dn.jobs.tables.readers import Book, read_book
from p3dn.jobs.tables.refusals import FileRefused
from tests.support.files.samples import FOLDER, case
from tests.support.office import FORMATS, converted, shared

NAMES = sorted(path.stem for path in FOLDER.glob("*.csv")) or ["(tidak ada)"]


@pytest.fixture(scope="session")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every CSV of the samples as it is, and saved in each format."""
    sources = {path.name: path.read_bytes() for path in sorted(FOLDER.glob("*.csv"))}
    if not sources:
        pytest.skip(f"contoh data nasional tidak ada: {FOLDER}")
    return shared(
        tmp_path_factory, "contoh",
        lambda folder: [converted(folder, sources, ending, csv=True) for ending in FORMATS],
    )  # fmt: skip


def same(text: str, cell: Cell) -> bool:
    """Whether a spreadsheet's cell means what stands in the CSV."""
    if isinstance(cell, Percent):
        return text.endswith("%") and round(float(text[:-1]) / 100, 9) == round(cell.fraction, 9)
    if isinstance(cell, bool):
        return text.upper() == str(cell).upper()
    if isinstance(cell, int | float):
        return float(text.replace(",", "") or "nan") == cell
    if isinstance(cell, date):
        day = datetime.fromisoformat(text)
        other = cell if isinstance(cell, datetime) else datetime(cell.year, cell.month, cell.day)  # noqa: DTZ001 - a spreadsheet's time has no zone
        return day.replace(microsecond=0, tzinfo=None) == other
    return " ".join(text.split()) == " ".join(str(cell).split())


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("name", NAMES)
def test_a_saved_export_says_the_same(saved: Path, name: str, ending: str) -> None:
    asked = read_book((saved / "asal" / f"{name}.csv").read_bytes())
    got = read_book((saved / ending / f"{name}.{ending}").read_bytes())
    assert list(got.numbers) == list(asked.numbers)
    for text, cells in zip(asked.lines, got.lines, strict=True):
        room = max(len(text), len(cells))
        pairs = zip(*(line + ("",) * (room - len(line)) for line in (text, cells)), strict=True)
        assert [pair for pair in pairs if not same(str(pair[0]), pair[1])] == []


def test_percentages_are_among_what_was_compared(saved: Path) -> None:
    for ending in FORMATS:
        book = read_book((saved / ending / f"tkdn_kemenperin_produk_sample.{ending}").read_bytes())
        lines = book.lines[1:]
        assert lines and all(isinstance(line[-1], Percent) for line in lines), ending


def read(name: str) -> Book:
    """A file that went wrong."""
    return read_book(case(name).read_bytes())


def test_percent_cells_are_percentages() -> None:
    book = read("c3_whole_percent.xlsx")
    place = book.lines[0].index("Nilai TKDN")
    assert [line[place] for line in book.lines[1:]] == [
        Percent(fraction) for fraction in (0.4, 0.41, 0.25, 0.5)
    ]
    assert {line[place + 1] for line in book.lines[1:]} == {Percent(0.1)}


def test_the_visible_sheet_is_read_and_the_other_named() -> None:
    book = read("p5_hiddensheet.xlsx")
    assert [(sheet.name, sheet.hidden) for sheet in book.sheets] == [
        ("lama", True),
        ("baru", False),
    ]
    assert book.lines[1][1] == "CV Baru"


def test_title_rows_keep_their_numbers() -> None:
    book = read("p1_title.xlsx")
    assert list(book.numbers) == [1, 2, 4, 5, 6, 7, 9]
    assert book.lines[2][0] == "NIB"


@pytest.mark.parametrize(
    ("name", "encoding"), [("q7_sep.csv", "cp1252"), ("q8_utf16.csv", "utf-16")]
)
def test_texts_of_other_programs(name: str, encoding: str) -> None:
    book = read(name)
    assert (book.encoding, book.delimiter) == (encoding, ";")
    assert book.lines[0][:2] == ("NIB", "Nama Produk")
    assert book.lines[1][1] == "Kursi ukir “Mäçan” – é"
    assert list(book.numbers) == [1, 2, 3]


def test_a_row_with_more_cells_than_headings_keeps_them_all() -> None:
    book = read("q4_ragged.csv")
    assert [len(line) for line in book.lines] == [9, 10, 11]


def test_a_broken_xls_says_what_to_do() -> None:
    with pytest.raises(FileRefused, match="rusak atau dilindungi kata sandi") as refusal:
        read("real_xls.xls")
    assert "XLSX" in refusal.value.remedy
