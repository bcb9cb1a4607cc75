"""Where the table stands in a file: which sheet, which row holds the headings, which rows are data.

Office files begin with titles, number their columns, repeat the headings on each page and end with
totals. What is no record is passed over and told, never loaded and never dropped in silence.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _name

from p3dn.jobs.tables.cells import Cell, written
from p3dn.jobs.tables.readers import Book, Sheet
from p3dn.jobs.tables.refusals import FileRefused
from p3dn.jobs.tables.rows import Rows
from p3dn.ui.languages.choosing import in_indonesian
from p3dn.ui.languages.kept import gettext as _

from .columns import ImportColumn
from .headings import guess_places, heading_key

TOTALS = frozenset(
    {"jumlah", "total", "grandtotal", "subtotal", "jumlahtotal", "totalkeseluruhan", "jumlahkeseluruhan"}
)  # fmt: skip
MOST_TOLD = 50
LONGEST_WORD = 40  # letters of what a row of totals begins with


@dataclass(slots=True)
class Layout:
    """A file's table. Row numbers are those a person sees; `header` is the headings' row.

    `extra`: rows with more cells than headings, in text files. `passed`: rows that are no records,
    with the reason. `rivals`: other visible sheets that look like the table wanted.
    """

    sheet: int
    header: int
    rows: Rows
    titles: list[str] = field(default_factory=list)
    extra: dict[int, list[Cell]] = field(default_factory=dict)
    passed: list[tuple[int, str]] = field(default_factory=list)
    passed_count: int = 0
    rivals: list[int] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_headings: list[str] = field(default_factory=list)

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings, each once; a column without one is named by its letter."""
        return self.rows.headings

    def pass_over(self, number: int, why: str) -> None:
        """Note a row that is no record; only the first ones are told one by one."""
        self.passed_count += 1
        if len(self.passed) < MOST_TOLD:
            self.passed.append((number, why))


def score(columns: Sequence[ImportColumn], cells: Sequence[Any]) -> int:
    """How many of our columns these cells could be headings of."""
    headings = [str(cell) for cell in cells if isinstance(cell, str) and len(cell) < 200]
    return len(guess_places([_strict(column) for column in columns], headings, {}))


def _strict(column: ImportColumn) -> ImportColumn:
    """The column as known by its names only."""
    return column if column.exact else ImportColumn(column.key, column.label, column.headings, exact=True, kind=column.kind, per=column.per)  # fmt: skip


def best_row(columns: Sequence[ImportColumn], sheet: Sheet) -> tuple[int, int]:
    """(score, row number) of the row that looks most like headings; the first of equals."""
    scored = [(score(columns, cells), number) for number, cells in sheet.head]
    return max(scored, key=lambda one: (one[0], -one[1]), default=(0, 0))


def choose_sheet(columns: Sequence[ImportColumn], book: Book) -> tuple[int, list[int]]:
    """The visible sheet that looks most like the table wanted, and others that do, too."""
    visible = [place for place, sheet in enumerate(book.sheets) if not sheet.hidden]
    scores = {place: best_row(columns, book.sheets[place])[0] for place in visible}
    best = max(scores.values(), default=0)
    if best == 0:
        return book.sheet, []
    chosen = next(place for place in visible if scores[place] == best)
    rivals = [p for p in visible if p != chosen and scores[p] >= max(2, 0.6 * best)]
    return chosen, rivals


def lay_out(
    columns: Sequence[ImportColumn],
    book: Book,
    *,
    header: int | None = None,
    may_be_empty: bool = False,
) -> Layout:
    """The table of the book's sheet. Raises FileRefused when it holds none, unless it may be empty."""
    at = _header_place(columns, book, header)
    first = book.lines[at]
    width = len(first)
    if book.format not in ("csv", "json"):
        width = max(len(line) for line in book.lines[at:])
    headings = _named(columns, [written(cell) for cell in first], width)
    layout = Layout(book.sheet, book.numbers[at], Rows(headings))
    layout.titles = [" ".join(filter(None, map(written, line))) for line in book.lines[:at]]
    layout.hidden_headings = [headings[n] for n in sorted(book.hidden_columns) if n < width]
    key = tuple(heading_key(h) for h in headings)
    needed = _places_needed(columns, headings)
    hidden = _hidden(book.hidden_rows)
    for place in range(at + 1, len(book.lines)):
        number, line = book.numbers[place], book.lines[place]
        why = (
            _no_record(line, key, needed, is_next=place == at + 1) if book.format != "json" else ""
        )
        if why:
            layout.pass_over(number, why)
            continue
        if len(line) > width:
            layout.extra[number] = [*line[width:]]
        if hidden(number):
            layout.hidden_rows.add(number)
        layout.rows.append(number, line[:width])
    if not layout.rows and not may_be_empty:
        raise FileRefused(_("Tidak ada baris data."), _("Isi minimal satu baris di bawah judul."))
    return layout


def _hidden(ranges: Sequence[tuple[int, int]]) -> Callable[[int], bool]:
    """Whether a row lies in one of the ranges of hidden ones."""
    ordered = sorted(ranges)
    starts = [start for start, _end in ordered]

    def lies(number: int) -> bool:
        place = bisect_right(starts, number) - 1
        return place >= 0 and number <= ordered[place][1]

    return lies


def _header_place(columns: Sequence[ImportColumn], book: Book, header: int | None) -> int:
    """Place of the headings among the lines: as said, else as found."""
    if book.format == "json":
        return 0
    wanted = header
    if wanted is None:
        found, number = best_row(columns, book.sheets[book.sheet])
        wanted = number if found else None
    places = {number: place for place, number in enumerate(book.numbers[:200])}
    return places.get(wanted, 0) if wanted is not None else 0


def letter(place: int) -> str:
    """The column's letter in a spreadsheet: 0 is A, 26 is AA."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(65 + rest) + name
    return name


@in_indonesian  # names are kept, as keys of the cells that were corrected
def _named(columns: Sequence[ImportColumn], found: list[str], width: int) -> list[str]:
    """Every column with a name of its own. Raises FileRefused for a known heading that comes twice."""
    names = [*(" ".join(name.split()) for name in found), *[""] * (width - len(found))]
    known = {heading_key(name) for column in columns for name in (column.key, *column.headings)}
    seen: set[str] = set()
    for place, name in enumerate(names):
        if not name:
            names[place] = _name("Kolom %s (tanpa judul)") % letter(place)
        elif name in seen and heading_key(name) in known:
            raise FileRefused(
                _("Judul kolom muncul dua kali: %s.") % name,
                _("Beri setiap kolom judul yang berbeda."),
            )
        elif name in seen:
            names[place] = _name("%(name)s (kolom %(letter)s)") % {
                "name": name,
                "letter": letter(place),
            }
        seen.add(names[place])
    return names


def _places_needed(columns: Sequence[ImportColumn], headings: Sequence[str]) -> list[int]:
    """Places of the columns without which a row is no record."""
    places = guess_places(columns, headings, {})
    return [headings.index(places[c.key]) for c in columns if c.required and c.key in places]


def _no_record(
    line: Sequence[Cell], headings: tuple[str, ...], needed: Sequence[int], *, is_next: bool
) -> str:
    """Why a row is no record: a total, the headings again, the columns' numbers; empty when it is one."""
    word = next((cell for cell in line if isinstance(cell, str) and cell.strip()), None)
    if word is not None and len(word) < LONGEST_WORD:
        key = heading_key(word)
        lacking = any(
            place >= len(line) or line[place] in ("", None) or line[place] is word
            for place in needed
        )
        if key in TOTALS and lacking:
            return _("baris jumlah")
        if key == headings[0] and all(
            heading_key(written(cell)) == head for cell, head in zip(line, headings, strict=False)
        ):
            return _("judul kolom diulang")
    if is_next and len(line) > 1:
        plain = [re.sub(r"\D", "", written(cell)) for cell in line]
        if plain == [str(n) for n in range(1, len(line) + 1)]:
            return _("nomor kolom")
    return ""
