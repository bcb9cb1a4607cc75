"""What a cell of an uploaded file can hold besides text, whole and decimal numbers, and yes or no.

A spreadsheet stores 41% as 0,41 and shows it by its format; a reader that drops the format turns
the one into the other. So a cell comes with its kind, and whoever reads a column decides by it.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from p3dn.ui.values import formats


class Absent:
    """A row of JSON that lacks the key, unlike one with an empty value."""

    def __repr__(self) -> str:
        return "ABSENT"

    def __reduce__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent()


@dataclass(frozen=True, slots=True)
class Percent:
    """A number shown with a percent format: `fraction` 0.41 is shown as 41%."""

    fraction: float

    def __str__(self) -> str:
        return f"{formats.number(Decimal(str(self.fraction)) * 100)}%"


@dataclass(frozen=True, slots=True)
class Marked:
    """A number whose format names a currency other than rupiah, or a unit: `unit` as shown."""

    unit: str
    number: float

    def __str__(self) -> str:
        return f"{formats.number(Decimal(str(self.number)))} {self.unit}"


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell without a value: a spreadsheet's #N/A, or one too long to be read (empty `code`)."""

    code: str

    def __str__(self) -> str:
        return self.code


Cell = str | int | float | bool | date | datetime | Percent | Marked | CellError | Absent | None


def decoded(piece: Any) -> Cell:
    """The cell that a line of the opening program, or a job's kept row, tells of."""
    if not isinstance(piece, dict):
        plain: Cell = piece
        return plain
    ((kind, value),) = piece.items()
    if kind == "p":
        return Percent(value)
    if kind == "d":
        return datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
    if kind == "u":
        return Marked(*value)
    return CellError(value) if kind == "e" else ABSENT


def encoded(cell: Cell) -> Any:
    """What `decoded` reads back, fit for JSON."""
    if isinstance(cell, Percent):
        return {"p": cell.fraction}
    if isinstance(cell, Marked):
        return {"u": [cell.unit, cell.number]}
    if isinstance(cell, CellError):
        return {"e": cell.code}
    if isinstance(cell, date):
        return {"d": cell.isoformat()}
    return {"": None} if cell is ABSENT else cell


def written(cell: Cell) -> str:
    """The cell as a person sees it in the spreadsheet, in Indonesian notation; empty for none."""
    if cell is None or cell is ABSENT:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, datetime):
        return f"{cell:%d-%m-%Y %H:%M}" if cell.time() != cell.min.time() else f"{cell:%d-%m-%Y}"
    if isinstance(cell, date):
        return f"{cell:%d-%m-%Y}"
    if isinstance(cell, int):
        return str(cell)
    if isinstance(cell, float):
        plain = format(Decimal(str(cell)), "f") if cell == cell and abs(cell) < 1e300 else str(cell)
        return (plain.rstrip("0").rstrip(".") if "." in plain else plain).replace(".", ",")
    return str(cell)


def as_text(cell: Cell) -> str:
    """The cell as one line of text; a spreadsheet's whole number keeps no ".0"."""
    if isinstance(cell, float):
        cell = int(cell) if cell.is_integer() else repr(cell)
    return " ".join((cell if isinstance(cell, str) else written(cell)).split())


def plain(value: Decimal) -> str:
    """Every digit of a number, in Indonesian notation."""
    text = f"{value:,f}".translate(str.maketrans(",.", ".,"))
    return text.rstrip("0").rstrip(",") if "," in text else text
