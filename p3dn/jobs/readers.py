"""Rows out of uploaded files: CSV, XLSX, ODS and JSON, told apart by content, never by name.

Everything is bounded before it is unpacked: size, rows, columns, and what a zip would grow to.
"""

import csv
import io
import json
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _
from python_calamine import CalamineError, load_workbook

from p3dn.ui import formats

from .sheets import reach

MAX_BYTES = 25 * 1024 * 1024
MAX_UNPACKED = 300 * 1024 * 1024
MAX_ROWS = 200_000
MAX_COLUMNS = 200
MAX_CELL = 100_000
FOREIGN = {b"%PDF": "PDF", b"\x89PNG": "PNG", b"\xff\xd8\xff": "JPEG", b"\xd0\xcf\x11\xe0": "XLS"}


class FileRefused(Exception):
    """The file as a whole cannot be used; says what is wrong and what to do instead."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


@dataclass(slots=True)
class Table:
    """Headings as they stand in the file, and rows with the number a person sees there."""

    headings: list[str]
    rows: list[tuple[int, dict[str, Any]]] = field(default_factory=list)


def read_table(data: bytes) -> Table:
    """Read a file's bytes. Raises FileRefused with message and remedy."""
    if not data.strip():
        raise FileRefused(_("Berkas kosong."), _("Pilih berkas yang berisi data."))
    if len(data) > MAX_BYTES:
        size = formats.number(len(data) // (1024 * 1024))
        raise FileRefused(
            _("Berkas terlalu besar (%s MB).") % size, _("Bagi menjadi beberapa berkas.")
        )
    for start, name in FOREIGN.items():
        if data.startswith(start):
            raise FileRefused(
                _("Ini berkas %s, bukan tabel.") % name, _("Unggah CSV, XLSX, ODS atau JSON.")
            )
    if data.startswith(b"PK\x03\x04"):
        return _spreadsheet(data)
    text = _text(data)
    if text.lstrip()[:1] in {"[", "{"}:
        return _json(text)
    return _csv(text)


def _text(data: bytes) -> str:
    if b"\x00" in data[:4096]:
        raise FileRefused(
            _("Jenis berkas tidak dikenal."), _("Unggah CSV, XLSX, ODS atau JSON seperti aslinya.")
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _json(text: str) -> Table:
    try:
        content = json.loads(text)
    except ValueError as error:
        raise FileRefused(
            _("JSON tidak dapat dibaca (%s).") % error, _("Unduh ulang berkasnya, lalu coba lagi.")
        ) from error
    if not isinstance(content, list):
        raise FileRefused(
            _("JSON ini bukan daftar baris."),
            _("Unggah ekspor yang berisi daftar, diawali tanda [ dan diakhiri tanda ]."),
        )
    wrong = next((n for n, row in enumerate(content, 1) if not isinstance(row, dict)), None)
    if wrong:
        raise FileRefused(
            _("Isi ke-%s pada JSON bukan sebuah baris.") % wrong,
            _("Setiap isi harus berbentuk {…} dengan nama kolom."),
        )
    headings = list(dict.fromkeys(key for row in content for key in row))
    return _bounded(headings, [(n, row) for n, row in enumerate(content, 1)])


def _csv(text: str) -> Table:
    csv.field_size_limit(MAX_CELL)
    try:
        dialect: Any = csv.Sniffer().sniff(text[:8192], delimiters=",;\t|")
    except csv.Error:
        dialect = csv.excel
    try:
        lines = list(csv.reader(io.StringIO(text), dialect))
    except csv.Error as error:
        raise FileRefused(
            _("CSV tidak dapat dibaca (%s).") % error, _("Simpan ulang sebagai CSV UTF-8.")
        ) from error
    return _headed(lines)


def _spreadsheet(data: bytes) -> Table:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(info.file_size for info in archive.infolist())
            names = set(archive.namelist())
    except zipfile.BadZipFile as error:
        raise FileRefused(
            _("Berkas rusak dan tidak dapat dibuka."), _("Simpan ulang, lalu unggah lagi.")
        ) from error
    if not names & {"xl/workbook.xml", "content.xml"}:
        raise FileRefused(
            _("Ini arsip ZIP, bukan lembar kerja."), _("Ekstrak dulu, lalu unggah isinya.")
        )
    if unpacked > MAX_UNPACKED:
        raise FileRefused(
            _("Isi lembar kerja terlalu besar setelah dibuka."), _("Bagi menjadi beberapa berkas.")
        )
    _refuse_far_cells(data)
    try:
        sheet = load_workbook(io.BytesIO(data)).get_sheet_by_index(0)
        return _headed(sheet.to_python(skip_empty_area=False))
    except (CalamineError, IndexError) as error:
        raise FileRefused(
            _("Lembar kerja tidak dapat dibaca."), _("Simpan ulang sebagai XLSX, lalu unggah lagi.")
        ) from error


def _refuse_far_cells(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            rows, columns = reach(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise FileRefused(
            _("Berkas rusak dan tidak dapat dibuka."), _("Simpan ulang, lalu unggah lagi.")
        ) from error
    if rows > MAX_ROWS + 1 or columns > MAX_COLUMNS:
        raise FileRefused(
            _("Lembar kerja menjangkau baris %(rows)s, kolom %(columns)s: terlalu luas.")
            % {"rows": formats.number(rows), "columns": formats.number(columns)},
            _("Hapus baris dan kolom kosong yang terformat, atau bagi menjadi beberapa berkas."),
        )


def _headed(lines: Iterable[Sequence[Any]]) -> Table:
    """Rows under the first line that has anything in it; empty rows are passed over."""
    headings: list[str] = []
    rows = []
    for number, line in enumerate(lines, 1):
        if not any(str(cell).strip() for cell in line):
            continue
        if not headings:
            headings = [str(cell).strip() for cell in line]
            continue
        rows.append((number, dict(zip(headings, line, strict=False))))
    if not headings:
        raise FileRefused(_("Berkas kosong."), _("Pilih berkas yang berisi data."))
    twice = sorted({h for h in headings if h and headings.count(h) > 1})
    if twice:
        raise FileRefused(
            _("Judul kolom muncul dua kali: %s.") % ", ".join(twice),
            _("Beri setiap kolom judul yang berbeda."),
        )
    return _bounded(headings, rows)


def _bounded(headings: list[str], rows: list[tuple[int, dict[str, Any]]]) -> Table:
    if not rows:
        raise FileRefused(_("Tidak ada baris data."), _("Isi minimal satu baris di bawah judul."))
    if len(rows) > MAX_ROWS or len(headings) > MAX_COLUMNS:
        raise FileRefused(
            _("Terlalu banyak baris atau kolom."),
            _("Paling banyak %(rows)s baris dan %(columns)s kolom per berkas.")
            % {"rows": formats.number(MAX_ROWS), "columns": MAX_COLUMNS},
        )
    return Table(headings, rows)
