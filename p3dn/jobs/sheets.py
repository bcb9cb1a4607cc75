"""How far a spreadsheet reaches, read from its XML as a stream, before anything is unpacked into memory.

A file of a few kilobytes may claim a cell in the last row and column; the reader would then reserve
room for every cell in between.
"""

import re
import zipfile
from collections.abc import Iterator

CHUNK = 1 << 20
OVERLAP = 512  # no tag that matters is longer
XLSX_CELL = re.compile(rb'<c [^>]*?\br="([A-Z]{1,3})(\d{1,7})"')
XLSX_ROW = re.compile(rb'<row [^>]*?\br="(\d{1,7})"')
ODS_CELL = re.compile(
    rb"<table:table-cell(?=[^>]*office:value-type)[^>]*table:number-columns-repeated=\"(\d+)\""
)
ODS_ROW = re.compile(
    rb"<table:table-row[^>]*table:number-rows-repeated=\"(\d+)\"[^>]*>\s*"
    rb"<table:table-cell[^>]*office:value-type"
)


def reach(archive: zipfile.ZipFile) -> tuple[int, int]:
    """The highest row and column any cell or row claims, over all sheets; (0, 0) when none does."""
    rows = columns = 0
    for name in archive.namelist():
        if name.startswith("xl/worksheets/") and name.endswith(".xml"):
            for piece in _pieces(archive, name):
                for letters, number in XLSX_CELL.findall(piece):
                    rows, columns = max(rows, int(number)), max(columns, _column(letters))
                for number in XLSX_ROW.findall(piece):
                    rows = max(rows, int(number))
        elif name == "content.xml":
            for piece in _pieces(archive, name):
                columns = max([columns, *map(int, ODS_CELL.findall(piece))])
                rows = max([rows, *map(int, ODS_ROW.findall(piece))])
    return rows, columns


def _pieces(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """The file in overlapping pieces, so that no tag is cut in two."""
    with archive.open(name) as file:
        before = b""
        while chunk := file.read(CHUNK):
            yield before + chunk
            before = chunk[-OVERLAP:]


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
