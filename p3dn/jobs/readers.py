"""Rows out of uploaded files: CSV, XLSX, ODS and JSON, told apart by content, never by name.

Size and declared contents are checked here; what opens the file runs apart, with its own limits.
"""

import io
import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _

from p3dn.ui import formats

from .rows import ABSENT, Rows

UNPACK = Path(__file__).with_name("unpack.py")
MAX_BYTES = 25 * 1024 * 1024
MAX_UNPACKED = 300 * 1024 * 1024
MAX_ROWS = 200_000
MAX_COLUMNS = 200
MAX_CELL = 100_000
SECONDS = 60  # of processor time for opening a file
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
    rows: Rows


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
        _refuse_other_archives(data)
        return _headed(_unpacked("sheet", data))
    if b"\x00" in data[:4096]:
        raise FileRefused(
            _("Jenis berkas tidak dikenal."), _("Unggah CSV, XLSX, ODS atau JSON seperti aslinya.")
        )
    return _headed(_unpacked("text", data))


def _refuse_other_archives(data: bytes) -> None:
    """Only what names itself a workbook, and does not claim to grow beyond all measure."""
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


def _unpacked(kind: str, data: bytes) -> Iterator[list[Any]]:
    """Row number and cells of each row, from a process that may be ended (see `unpack.py`)."""
    command = [sys.executable, "-I", UNPACK, kind, SECONDS, MAX_ROWS, MAX_COLUMNS, MAX_CELL]
    with tempfile.TemporaryFile() as source:
        source.write(data)
        source.seek(0)
        child = subprocess.Popen(  # noqa: S603 - our own program; nothing of it comes from the file
            [str(part) for part in command], stdin=source, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        end: dict[str, str] = {"end": "too_large", "detail": ""}
        try:
            for line in child.stdout or ():
                row = json.loads(line)
                if isinstance(row, dict):
                    end = row
                else:
                    yield row
        except ValueError:  # a line cut off: the child was ended while it wrote
            pass
        finally:
            child.kill()
            child.communicate()
    if end["end"] != "done":
        raise _refusal(end["end"], end["detail"])


def _refusal(code: str, detail: str) -> FileRefused:
    """What is said for each way a file can be refused while it is read."""
    rows = {"rows": formats.number(MAX_ROWS), "columns": MAX_COLUMNS}
    return {
        "broken": FileRefused(
            _("Lembar kerja tidak dapat dibaca."), _("Simpan ulang sebagai XLSX, lalu unggah lagi.")
        ),
        "csv": FileRefused(
            _("CSV tidak dapat dibaca (%s).") % detail, _("Simpan ulang sebagai CSV UTF-8.")
        ),
        "json": FileRefused(
            _("JSON tidak dapat dibaca pada baris %s.") % detail,
            _("Unduh ulang berkasnya, lalu coba lagi."),
        ),
        "json_no_list": FileRefused(
            _("JSON ini bukan daftar baris."),
            _("Unggah ekspor yang berisi daftar, diawali tanda [ dan diakhiri tanda ]."),
        ),
        "json_no_row": FileRefused(
            _("Isi ke-%s pada JSON bukan sebuah baris.") % detail,
            _("Setiap isi harus berbentuk {…} dengan nama kolom."),
        ),
        "no_rows": FileRefused(
            _("Tidak ada baris data."), _("Isi minimal satu baris di bawah judul.")
        ),
        "cell": FileRefused(
            _("Sebuah sel pada baris %s terlalu panjang.") % detail, _("Pendekkan isinya.")
        ),
        "too_many": FileRefused(
            _("Terlalu banyak baris atau kolom."),
            _("Paling banyak %(rows)s baris dan %(columns)s kolom per berkas.") % rows,
        ),
        "too_large": FileRefused(
            _("Isi berkas terlalu besar atau terlalu luas untuk dibuka."),
            _("Hapus baris dan kolom kosong yang terformat, atau bagi menjadi beberapa berkas."),
        ),
    }[code]


def _headed(lines: Iterator[list[Any]]) -> Table:
    """Rows under the first one, which holds the headings."""
    first = next(lines, None)
    if first is None:
        raise FileRefused(_("Berkas kosong."), _("Pilih berkas yang berisi data."))
    headings = [str(cell).strip() for cell in first[1:]]
    twice = sorted({h for h in headings if h and headings.count(h) > 1})
    if twice:
        raise FileRefused(
            _("Judul kolom muncul dua kali: %s.") % ", ".join(twice),
            _("Beri setiap kolom judul yang berbeda."),
        )
    rows = Rows(headings)
    for number, *cells in lines:
        rows.append(number, [ABSENT if type(cell) is dict and cell == {"": None} else cell for cell in cells])  # fmt: skip
    if not rows:
        raise _refusal("no_rows", "")
    return Table(headings, rows)
