"""Rows of cells out of pasted text or an uploaded file, and back into text that a page can carry."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from p3dn.jobs.reading.headings import heading_key
from p3dn.jobs.reading.layout import TOTALS
from p3dn.jobs.tables.cells import written
from p3dn.jobs.tables.readers import read_book
from p3dn.jobs.tables.refusals import FileRefused
from p3dn.ui.values import bounds, formats

MOST_ROWS, MOST_COLUMNS, LONGEST_CELL = 200, 20, 2000
MOST_BYTES = 2 * 1024 * 1024
SPACES = re.compile(r" {2,}")


@dataclass(slots=True)
class Row:
    """One row with the number a person sees where it came from."""

    number: int
    cells: list[str]


@dataclass(slots=True)
class Table:
    """A table of text; `passed` says which rows are no goods, and why."""

    rows: list[Row]
    passed: list[str] = field(default_factory=list)

    @property
    def width(self) -> int:
        """Number of columns of its widest row."""
        return max((len(row.cells) for row in self.rows), default=0)

    def column(self, place: int) -> list[str]:
        """The cells of one column; empty where a row is shorter."""
        return [row.cells[place] if place < len(row.cells) else "" for row in self.rows]

    @property
    def text(self) -> str:
        """It as text with tabs, as `from_text` reads it back; a single column has a tab, too."""
        kept = io.StringIO()
        writer = csv.writer(kept, delimiter="\t", lineterminator="\n")
        writer.writerows([*row.cells, ""] if len(row.cells) < 2 else row.cells for row in self.rows)
        return kept.getvalue()


def from_text(text: str) -> Table:
    """The table in what was pasted. Raises ValidationError with the remedy when it is none."""
    bounds.readable_text(text)
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    try:
        lines = list(_split(text))
    except csv.Error as error:
        raise ValidationError(_("Tempelan ini tidak terbaca sebagai tabel.")) from error
    return _bounded(
        [
            Row(n, [" ".join(cell.split()) for cell in cells])
            for n, cells in enumerate(lines, start=1)
        ]
    )


def from_file(data: bytes) -> Table:
    """The table of an uploaded XLSX, ODS or CSV file: of its first visible sheet. Raises as above."""
    if len(data) > MOST_BYTES:
        raise ValidationError(_("Berkas paling besar 2 MB. Bagi menjadi beberapa berkas."))
    try:
        book = read_book(data)
    except FileRefused as refused:
        raise ValidationError(f"{refused.message} {refused.remedy}") from refused
    lines = zip(book.numbers, book.lines, strict=True)
    return _bounded([Row(n, [" ".join(written(c).split()) for c in line]) for n, line in lines])


def _split(text: str) -> Sequence[Sequence[str]]:
    """Cells by tab, semicolon, bar or comma, whichever parts every line alike."""
    if "\t" in text:
        return list(csv.reader(io.StringIO(text), delimiter="\t"))
    lines = [line for line in text.split("\n") if line.strip()]
    for sign in (";", "|"):
        if lines and all(sign in line for line in lines):
            rows = list(csv.reader(io.StringIO(text), delimiter=sign))
            return [
                row[1:-1] if sign == "|" and row and not row[0].strip() else row for row in rows
            ]
    spaced = [SPACES.split(line.strip()) for line in lines]
    if lines and all(len(cells) > 1 for cells in spaced):
        return spaced
    by_comma = list(csv.reader(io.StringIO(text), skipinitialspace=True))
    widths = {len(row) for row in by_comma if row}
    if len(widths) == 1 and widths != {1} and '", ' not in text and ", " not in text:
        return by_comma
    return [[line] for line in lines]


def _bounded(rows: list[Row]) -> Table:
    kept, passed = [], []
    for row in rows:
        while row.cells and not row.cells[-1]:
            row.cells.pop()
        if not row.cells:
            continue
        words = [cell for cell in row.cells if re.search(r"[^\W\d_]", cell)]
        if words and heading_key(words[0]) in TOTALS and len(words) == 1:
            passed.append(_("Baris %s adalah baris jumlah, jadi dilewati.") % row.number)
            continue
        kept.append(row)
    if not kept:
        raise ValidationError(_("Tidak ada baris. Tempel minimal satu baris dari lembar kerja."))
    if len(kept) > MOST_ROWS + 1:
        said = {"most": MOST_ROWS, "count": formats.number(len(kept))}
        raise ValidationError(
            _("Paling banyak %(most)s baris sekali tempel; ini %(count)s. Tempel sebagian dahulu.")
            % said
        )
    for row in kept:
        if len(row.cells) > MOST_COLUMNS or any(len(cell) > LONGEST_CELL for cell in row.cells):
            raise ValidationError(
                _("Baris %s terlalu lebar untuk sebuah tabel barang. Periksa tempelannya.")
                % row.number
            )
    return Table(kept, passed)
