"""Books: what is missing is printed to be filled in, taken over, written in order, and compiled."""

import gettext
import os
from pathlib import Path

import pytest

from p3dn.translations import __main__ as command
from p3dn.translations import books
from p3dn.translations.sources import Sentence
from p3dn.ui.languages import compiled
from p3dn.ui.languages.checks import english_is_compiled

FOUND = {
    Sentence("Zat"),
    Sentence("Ada %(n)s baris", "Ada %(n)s baris"),
    Sentence("Mei", context="bulan"),
}


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A house with one room and three sentences."""
    rooms = {room: set() for room in books.ROOMS} | {"catalog": FOUND}
    monkeypatch.setattr(books, "sentences", lambda: rooms)
    monkeypatch.setattr(books, "ROOT", tmp_path)
    monkeypatch.setattr(compiled, "ROOT", tmp_path)
    return tmp_path


def test_what_is_missing_is_filled_in_and_taken_over(
    house: Path, capsys: pytest.CaptureFixture[str]
):
    assert command.main(["missing"]) == 1
    new = capsys.readouterr().out
    assert new.index("Ada") < new.index("Mei") < new.index("Zat")
    filled = new.replace('msgid "Zat"\nmsgstr ""', 'msgid "Zat"\nmsgstr "Substance"')
    filled = filled.replace('msgid "Mei"\nmsgstr ""', 'msgid "Mei"\nmsgstr "May"')
    filled = filled.replace('[0] ""', '[0] "%(n)s row"').replace('[1] ""', '[1] "%(n)s rows"')
    (house / "new.po").write_text(filled, encoding="utf-8")
    assert command.main(["merge", str(house / "new.po")]) == 0
    assert books.read(books.place("catalog")) == {
        ("", "Ada %(n)s baris"): ("%(n)s row", "%(n)s rows"),
        ("bulan", "Mei"): ("May",),
        ("", "Zat"): ("Substance",),
    }
    assert command.main(["missing"]) == 0


def test_a_file_that_is_not_there_is_named(house: Path, capsys: pytest.CaptureFixture[str]):
    assert command.main(["merge", "tidak-ada.po"]) == 1
    assert "tidak-ada.po" in capsys.readouterr().err


def test_books_are_compiled_when_they_changed(house: Path):
    books.update({("", "Zat"): ("Substance",)})
    [stale] = compiled.stale()
    [warning] = english_is_compiled(None)
    assert "p3dn.translations compile" in (warning.hint or "")
    compiled.compile_all()
    assert compiled.stale() == []
    assert english_is_compiled(None) == []
    with stale.with_suffix(".mo").open("rb") as file:
        assert gettext.GNUTranslations(file).gettext("Zat") == "Substance"
    books.update({("", "Zat"): ("Substance",)})
    assert compiled.stale() == []  # it says the same
    os.utime(stale, (2**31, 2**31))
    assert compiled.stale() == [stale]
