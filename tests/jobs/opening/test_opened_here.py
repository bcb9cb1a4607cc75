"""What other tests open in their own process says the same as the program does in its own."""

import json
from pathlib import Path

import pytest

from p3dn.jobs.tables import readers
from p3dn.jobs.tables.refusals import FileRefused
from tests.support.files import opening
from tests.support.files.samples import FOLDER
from tests.support.office import of_every_kind, workbook

OTHERS = {
    "of every kind.xlsx": workbook(of_every_kind),
    "list.json": json.dumps([{"kode": "1", "nama": None}, {"kode": 2}]).encode(),
    "page.xls": b"<html><table><tr><th>kode<th>nama<tr><td>1<td>\xe9</table></html>",
    "no text.csv": b"ab\x00\x01\x02",
    "torn.json": b"[{]",
    "open quote.csv": b'kode;nama\n1;"Kursi\n2;Meja\n',
    "long cell.csv": b"kode;nama\n1;" + b"x" * 200_000 + b"\n",
    "endless cell.csv": b"kode;nama\n1;" + b"x" * 600_000 + b"\n",
    "wide.csv": b";".join(b"%d" % n for n in range(300)) + b"\n",
    "half a letter.json": b'[{"kode": "\\ud800"}]',
    "zero.csv": b"\0" * 100,
    "old.xls": b"\xd0\xcf\x11\xe0old excel",
    "nested.json": b"[" * 100_000,
}
SAMPLES = sorted(path for path in FOLDER.glob("*") if path.suffix in {".csv", ".json"})


def said(unpacked: opening.Unpacked, data: bytes, sheet: int | None = None) -> list[str]:
    """All lines, and last how it was refused, if so."""
    lines: list[str] = []
    try:
        for several in unpacked(readers._kind(data), data, sheet, None):
            lines += several
    except FileRefused as refusal:
        lines.append(f"{refusal.message} {refusal.remedy}")
    return lines


@pytest.mark.parametrize("name", OTHERS)
def test_files_of_every_kind_and_broken_ones(name: str) -> None:
    data = OTHERS[name]
    assert said(opening.here, data) == said(opening.APART, data)


@pytest.mark.parametrize("sheet", [0, 1, 3, 99])
def test_each_sheet(sheet: int) -> None:
    data = OTHERS["of every kind.xlsx"]
    assert said(opening.here, data, sheet) == said(opening.APART, data, sheet)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_real_exports(path: Path) -> None:
    data = path.read_bytes()
    assert said(opening.here, data) == said(opening.APART, data)


def test_limits_hold_here_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "MAX_ROWS", 2)
    data = b"kode\n1\n2\n3\n"
    assert said(opening.here, data) == said(opening.APART, data)
    assert len(said(opening.here, data)) == 1


def test_this_folder_opens_files_as_in_production() -> None:
    assert readers._unpacked is opening.APART
