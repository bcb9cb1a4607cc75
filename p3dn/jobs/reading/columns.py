"""Columns of an import, and how the cells of one file's column are to be read.

An `ImportColumn` is ours: what a value means. A `ColumnReading` belongs to one file: under which
heading it stands, in which notation and unit. Cells are never read without one.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum
from typing import Any

from p3dn.jobs.tables.cells import Cell, CellError, Marked, Percent, written
from p3dn.ui.languages.kept import gettext as _
from p3dn.ui.values import parsing
from p3dn.ui.values.numerals import SCALES, Convention


class Kind(Enum):
    """What the cells of a column hold."""

    TEXT = "text"
    ID = "id"  # digits that are a name, not a number: NIB, NPWP, codes
    MONEY = "money"  # rupiah
    NUMBER = "number"
    PERCENT = "percent"  # 0 to 100
    DATE = "date"


NUMERIC = frozenset({Kind.MONEY, Kind.NUMBER, Kind.PERCENT})
SAME_AS_ABOVE = frozenset({"sda", "s.d.a", "s.d.a.", "sda.", "idem", "ditto", '"', "''", "〃"})
SCIENTIFIC = re.compile(r"\d([.,]\d+)?e[+-]?\d+", re.IGNORECASE | re.ASCII)
OTHER_KINDS = (bool, date, Percent, Marked)  # that are no plain number
SAFE_PLACES = 15  # digits of a number that spreadsheets keep; the rest becomes zeros
SAFE_DIGITS = 10**SAFE_PLACES
MOST_KNOWN = 3_000  # different texts of a column that are remembered at a time
_UNKNOWN = object()


class Typed(str):
    """Text that a person typed on a page of ours: Indonesian notation, whatever the file has."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ImportColumn:
    """A column of a file: our key, its label, the headings it may stand under, how it is read.

        `kind` reads amounts, numbers, percentages and dates; `parse` reads text further: it takes the
        cell and returns a value, or raises ValueError with a message. `choices`: the words of a closed
        list, offered as a drop-down in the template. `exact`: the headings look so much like those of
        other columns that a similar spelling is no reason to take one. `per`: the period an amount is
    counted by ("bulan"). `doubtful_below`: smaller amounts raise a question. `suffixes`: words
        that may follow a number ("14 hari").
    """

    key: str
    label: Any
    headings: tuple[str, ...]
    parse: Callable[[Any], Any] = str
    required: bool = False
    remedy: Any = ""
    example: str = ""
    choices: tuple[Any, ...] = ()
    exact: bool = False
    kind: Kind = Kind.TEXT
    per: str = ""
    doubtful_below: int = 0
    suffixes: tuple[str, ...] = ()
    own: bool = False


@dataclass(slots=True)
class ColumnReading:
    """How one of our columns is read in one file.

    `factor` multiplies what is written (1000 below "ribu rupiah"); `divisor` divides it (12 below
    "per tahun"). `fraction`: 0,41 means 41%. `month_first`: 01/25/2026 is January. `note`
    tells a person what is converted. `small_meant`: somebody said that small amounts are right.
    """

    column: ImportColumn
    heading: str
    factor: Decimal = field(default_factory=lambda: Decimal(1))
    divisor: Decimal = field(default_factory=lambda: Decimal(1))
    convention: Convention | None = None
    fraction: bool = False
    month_first: bool = False
    note: str = ""
    small_meant: bool = False
    _reader: Callable[[Any], Any] = field(init=False, repr=False)
    _known: dict[str, Any] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        readers: dict[Kind, Callable[[Any], Any]] = {
            Kind.MONEY: self._money,
            Kind.NUMBER: self._number,
            Kind.PERCENT: self._percent,
            Kind.DATE: self._date,
            Kind.ID: self._identifier,
        }
        self._reader = readers.get(self.column.kind, self.column.parse)

    def value(self, cell: Cell) -> Any:
        """The value of a cell, None of one that says nothing; raises ValueError with a message.

        Texts come again and again, so those met last are not read twice: nothing of the reading may
        change once rows are read.
        """
        if type(cell) is not str:
            return None if parsing.is_missing(cell) else self.read(cell)
        value = self._known.get(cell, _UNKNOWN)
        if value is _UNKNOWN:
            value = None if parsing.is_missing(cell) else self.read(cell)
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            self._known[cell] = value
        return value

    def read(self, cell: Cell) -> Any:
        """The value of a cell that is not empty; raises ValueError with a message."""
        if isinstance(cell, CellError) or (isinstance(cell, str) and len(cell) < 8):
            _refuse_no_value(cell)
        return self._reader(cell)

    def is_doubtful(self, value: object) -> bool:
        """Whether an amount is so small that its row deserves a look."""
        bound = self.column.doubtful_below
        return isinstance(value, Decimal) and 0 < value < bound and not self.small_meant

    def _scaled(self, value: Decimal | None) -> Decimal | None:
        if value is None or self.factor == self.divisor:
            return value if value is None else trimmed(value)
        cent = Decimal("0.01")
        return (value * self.factor / self.divisor).quantize(cent, rounding=ROUND_HALF_UP)

    def _money(self, cell: Cell) -> Decimal | None:
        if isinstance(cell, Marked) and cell.unit.lower() in SCALES:
            return parsing.parse_rupiah(written(cell), Convention.INDONESIAN)
        if isinstance(cell, OTHER_KINDS):
            raise _other_kind(cell, _("jumlah rupiah"))
        return self._scaled(parsing.parse_rupiah(cell, self._notation(cell)))

    def _number(self, cell: Cell) -> Any:
        cell = self._without_suffix(cell)
        if isinstance(cell, OTHER_KINDS):
            raise _other_kind(cell, _("angka"))
        value = self._scaled(parsing.parse_number(cell, self._notation(cell)))
        # `parse` of a number narrows it, to whole days for example.
        return value if self.column.parse is str or value is None else self.column.parse(value)

    def _percent(self, cell: Cell) -> Decimal | None:
        if isinstance(cell, Percent):
            return parsing.parse_percent(trimmed(Decimal(str(cell.fraction)) * 100))
        if isinstance(cell, OTHER_KINDS):
            raise _other_kind(cell, _("persentase"))
        value = parsing.parse_percent(cell)
        shown_so = isinstance(cell, str) and (isinstance(cell, Typed) or "%" in cell)
        return value * 100 if self.fraction and value is not None and not shown_so else value

    def _date(self, cell: Cell) -> date | None:
        if isinstance(cell, bool | Percent | Marked):
            raise ValueError(_("“%s” bukan tanggal.") % written(cell))
        month_first = self.month_first and not isinstance(cell, Typed)
        value = parsing.parse_date(cell, month_first=month_first)
        return value if self.column.parse is str or value is None else self.column.parse(cell)

    def _identifier(self, cell: Cell) -> Any:
        _refuse_broken_digits(cell)
        return self.column.parse(cell)

    def _without_suffix(self, cell: Cell) -> Cell:
        """The number of "14 hari"."""
        if isinstance(cell, Marked) and cell.unit.lower() in self.column.suffixes:
            return cell.number
        if isinstance(cell, str) and self.column.suffixes:
            bare = cell.strip()
            suffix = next((s for s in self.column.suffixes if bare.lower().endswith(s)), "")
            return (
                type(cell)(bare.removesuffix(bare[len(bare) - len(suffix) :])) if suffix else cell
            )
        return cell

    def _notation(self, cell: Cell) -> Convention | None:
        return None if isinstance(cell, Typed) else self.convention


def trimmed(value: Decimal) -> Decimal:
    """The same number without zeros at the end of its fraction: 0.500 has one place, not three."""
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()


def _refuse_no_value(cell: Cell) -> None:
    """Refuse a formula that went wrong, and "as above"."""
    if isinstance(cell, CellError):
        if not cell.code:
            raise ValueError(_("Isi sel ini terlalu panjang."))
        raise ValueError(_("Rumus pada sel ini gagal (%s), jadi nilainya tidak ada.") % cell.code)
    if str(cell).strip().lower() in SAME_AS_ABOVE:
        raise ValueError(_("“%s” berarti sama dengan di atas. Tulis nilainya.") % cell)


def _other_kind(cell: Cell, wanted: str) -> ValueError:
    """What to say of a date, yes or no, a percentage or a foreign currency in a column of numbers."""
    return ValueError(_("“%(cell)s” bukan %(wanted)s.") % {"cell": written(cell), "wanted": wanted})


def _refuse_broken_digits(cell: Cell) -> None:
    """Refuse digits that a spreadsheet took for a number and shortened."""
    if isinstance(cell, bool | date | Percent | Marked):
        raise ValueError(_("“%s” bukan nomor.") % written(cell))
    if isinstance(cell, str) and SCIENTIFIC.fullmatch(cell.strip()):
        raise ValueError(
            _("“%s” adalah notasi ilmiah; angka aslinya sudah hilang. Tulis lagi sebagai teks.")
            % cell
        )
    if isinstance(cell, int | float) and abs(cell) >= SAFE_DIGITS:
        raise ValueError(
            _("Nomor lebih dari 15 angka disimpan sebagai bilangan, jadi angka akhirnya hilang. "
              "Tulis lagi sebagai teks.")
        )  # fmt: skip
