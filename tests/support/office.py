"""Office files for tests: a workbook with every kind of cell, and LibreOffice to save it otherwise."""

import fcntl
import hashlib
import io
import shutil
import subprocess
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from django.conf import settings

from p3dn.jobs.tables.cells import CellError, Marked, Percent

TEN = datetime.fromisoformat("2025-01-12T10:00:00")
FORMATS = ("xlsx", "xls", "ods")
# What stands in the cell, its number format, and what must be read.
KINDS: dict[str, tuple[Any, str, Any]] = {
    "text": ("Kursi & meja", "", "Kursi & meja"),
    "number": (1250.5, "", 1250.5),
    "whole number": (12, "", 12),
    "with thousands": (1500000, "#,##0", 1500000),
    "yes": (True, "", True),
    "percent": (0.41, "0%", Percent(0.41)),
    "percent with decimals": (0.2728, "0.00%", Percent(0.2728)),
    "percent sign only written": (41, '0"%"', Percent(0.41)),
    "dollar by code": (12.5, "[$USD] #,##0.00", Marked("USD", 12.5)),
    "dollar of a locale": (12.5, "[$$-409]#,##0.00", Marked("USD", 12.5)),
    "dollar as text": (12.5, '"$"#,##0.00', Marked("USD", 12.5)),
    "dollar in an account": (12.5, '_("$"* #,##0.00_);_("$"* (#,##0.00)', Marked("USD", 12.5)),
    "euro": (12.5, "#,##0.00 [$€-407]", Marked("EUR", 12.5)),
    "million": (1.5, '0.0 "juta"', Marked("juta", 1.5)),
    "scaled to millions": (1500000, '0.0,, "juta"', Marked("juta", 1.5)),
    "thousand": (750, '0" rb"', Marked("rb", 750)),
    "weight": (5, '0 "kg"', Marked("kg", 5)),
    "rupiah as text": (1500000, '"Rp"#,##0', 1500000),
    "rupiah of a locale": (1500000, "[$Rp-421]#,##0.00", 1500000),
    "account": (1500000, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', 1500000),
    "account in rupiah": (1500000, '_("Rp"* #,##0_);_("Rp"* (#,##0)', 1500000),
    "day": (date(2025, 1, 12), "dd/mm/yyyy", date(2025, 1, 12)),
    "day in Indonesian": (date(2025, 1, 12), "[$-421]dd mmmm yyyy", date(2025, 1, 12)),
    "day and time": (TEN, "dd/mm/yyyy hh:mm", TEN),
    "time of day": (time(10, 30), "hh:mm", "10:30:00"),
    "error": (CellError("#N/A"), "", CellError("#N/A")),
    "error by division": (CellError("#DIV/0!"), "", CellError("#DIV/0!")),
    "error as text": ("#REF!", "", CellError("#REF!")),
}
FORMULAS = {"#N/A": "=NA()", "#DIV/0!": "=1/0"}
FIRST_ROW, FIRST_COLUMN = 4, 2  # 0-based: there are empty rows and columns before


def workbook(write: Callable[[xlsxwriter.Workbook], None], **options: Any) -> bytes:
    """An XLSX that the function writes."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, options)
    book.set_properties({"created": TEN})  # the same bytes each time
    write(book)
    book.close()
    return buffer.getvalue()


def of_every_kind(book: xlsxwriter.Workbook) -> None:
    """Kinds of cells, hidden rows and columns; a filtered sheet; a hidden one; a chart."""
    book.set_custom_property("P3DN templat", "producers 3")
    book.add_chartsheet("Grafik")
    book.add_worksheet("Sampul")  # empty
    hidden = book.add_worksheet("Lama")
    hidden.write(0, 0, "lama")
    hidden.hide()
    sheet = book.add_worksheet("Utama")
    sheet.write_row(FIRST_ROW, FIRST_COLUMN, ["nama", "nilai", "", "akhir"])
    for row, (name, (value, code, _read)) in enumerate(KINDS.items(), FIRST_ROW + 1):
        style = book.add_format({"num_format": code}) if code else None
        sheet.write(row, FIRST_COLUMN, name)
        if isinstance(value, CellError):
            sheet.write_formula(row, FIRST_COLUMN + 1, FORMULAS[value.code], style, value.code)
        elif isinstance(value, date | time):
            sheet.write_datetime(row, FIRST_COLUMN + 1, value, style)
        else:
            sheet.write(row, FIRST_COLUMN + 1, value, style)
        sheet.write(row, FIRST_COLUMN + 3, "x")
    sheet.set_row(8, None, None, {"hidden": True})
    sheet.set_row(9, None, None, {"hidden": True})
    sheet.set_column(FIRST_COLUMN + 3, FIRST_COLUMN + 3, None, None, {"hidden": True})
    sheet.set_column(20, 16383, None, None, {"hidden": True})  # nothing is there
    filtered = book.add_worksheet("Saring")
    filtered.write_row(0, 0, ["a", "b"])
    for row in range(1, 6):
        filtered.write_row(row, 0, [row, "ya" if row % 2 else "tidak"])
    filtered.autofilter(0, 0, 5, 1)
    filtered.filter_column(1, "x == ya")
    for row in (2, 4):
        filtered.set_row(row, None, None, {"hidden": True})


def converted(folder: Path, sources: dict[str, bytes], to: str, *, csv: bool = False) -> Path:
    """The folder with the files saved by LibreOffice in that format, all in one run of it.

    What it saved is kept in the data folder of the tests, by its own age and the content of the files:
    it starts only for what it has not saved yet. The calling test is skipped when LibreOffice is not
    installed.
    """
    program = shutil.which("soffice")
    if not program:
        pytest.skip("LibreOffice (soffice) tidak terpasang")
    origin, done = folder / "asal", folder / to
    origin.mkdir(parents=True, exist_ok=True)
    for name, data in sources.items():
        (origin / name).write_bytes(data)
    room = settings.DATA_DIR / "libreoffice"
    room.mkdir(parents=True, exist_ok=True)
    with (room / "kunci").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # one of them at a time in the profile
        kept = room / _mark(Path(program), sources, to, csv=csv)
        if not kept.exists():
            _convert(program, room, [origin / name for name in sources], to, csv=csv)
            (room / "baru").rename(kept)
        shutil.copytree(kept, done, dirs_exist_ok=True)
    return done


def _mark(program: Path, sources: dict[str, bytes], to: str, *, csv: bool) -> str:
    """A name for what this LibreOffice makes of these files."""
    mark = hashlib.sha256(f"{program.resolve()} {program.stat().st_mtime} {to} {csv}".encode())
    for name, data in sorted(sources.items()):
        mark.update(f" {name} {len(data)} ".encode() + data)
    return mark.hexdigest()[:24]


def _convert(program: str, room: Path, files: list[Path], to: str, *, csv: bool) -> None:
    """Save the files anew, into a folder that is put in its place when it is complete."""
    shutil.rmtree(room / "baru", ignore_errors=True)
    profile = f"-env:UserInstallation={(room / 'profil').as_uri()}"
    options = ["--infilter=CSV:44,34,76,1,,1033,false,true"] if csv else []
    subprocess.run(
        [program, profile, "--headless", *options, "--convert-to", to, "--outdir", str(room / "baru")]
        + [str(file) for file in files],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    assert len(list((room / "baru").iterdir())) == len(files)


def shared(
    factory: pytest.TempPathFactory, name: str, make: Callable[[Path], Iterable[Path]]
) -> Path:
    """A folder made once for all the processes that run tests, by the first that needs it."""
    base = factory.getbasetemp()
    folder = (base.parent if base.name.startswith("popen-") else base) / name
    folder.mkdir(exist_ok=True)
    with (folder / "kunci").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "selesai").exists():
            list(make(folder))
            (folder / "selesai").touch()
    return folder
