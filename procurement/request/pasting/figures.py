"""Numbers of a pasted table: what they mean, and whether somebody has to say."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from p3dn.ui.values.formats import grouped
from p3dn.ui.values.numerals import Convention, Numeral, numeral

WITH_UNIT = re.compile(
    r"((?:rp\.?\s*)?[\d.,]+(?:,-)?)\s*(?:/\s*)?([A-Za-z][A-Za-z .]{0,28})", re.IGNORECASE
)


def parted(cell: str) -> tuple[str, str]:
    """The number and the unit of "10 buah"; the cell itself and no unit of anything else."""
    if numeral(cell).is_number:
        return cell, ""
    found = WITH_UNIT.fullmatch(cell.strip())
    return (found[1], found[2].strip()) if found and numeral(found[1]).is_number else (cell, "")


def is_figure(cell: str) -> bool:
    """Whether the cell holds a number, with or without a unit behind it."""
    return numeral(parted(cell)[0]).is_number


def convention_of(
    quantities: Iterable[str], prices: Iterable[str]
) -> tuple[Convention | None, str]:
    """How the cells write numbers, and a cell that can be read in two ways while nobody knows.

    One cell that only one notation can read tells for all: people write a table in one way. A price
    of 55.000 does, for no price has thousandths of a rupiah. With nothing in doubt the notation does
    not matter and no cell is given.
    """
    found = [(cell, numeral(parted(cell)[0])) for cell in [*quantities, *prices] if cell]
    told = {only for _cell, one in found if (only := _only(one)) is not None}
    if any("." in cell and numeral(parted(cell)[0]).is_ambiguous for cell in prices):
        told.add(Convention.INDONESIAN)
    doubtful = next((cell for cell, one in found if one.is_ambiguous), "")
    if len(told) == 1:
        return told.pop(), ""
    return None, doubtful


def _only(found: Numeral) -> Convention | None:
    """The one notation that reads it, where the other cannot."""
    if found.indonesian is None and found.english is not None:
        return Convention.ENGLISH
    if found.english is None and found.indonesian is not None:
        return Convention.INDONESIAN
    return None


def shown(cell: str, convention: Convention | None, factor: int = 1) -> str:
    """A number as our forms write it; what is none stays as it was written."""
    value = numeral(parted(cell)[0]).read(convention or Convention.INDONESIAN)
    return cell if value is None else plain(value * factor)


def read_small(cell: str, convention: Convention | None) -> bool:
    """Whether a thousands' sign of the other notation may have been read as a decimal sign.

    In a table where 55.000 is fifty-five thousand, 24,000 is read as 24: nobody writes a price or a
    quantity with three places, so somebody has to look.
    """
    found = numeral(parted(cell)[0])
    value = found.read(convention or Convention.INDONESIAN)
    others = [one for one in (found.indonesian, found.english) if one is not None]
    return found.is_ambiguous and value is not None and value < max(others)


def plain(value: Decimal) -> str:
    """A number in Indonesian notation, with as many places as it has."""
    places = max(0, -int(value.normalize().as_tuple().exponent))
    return grouped(value, places)


def values(cells: Sequence[str]) -> list[Decimal]:
    """The numbers among cells, in whichever notation reads them."""
    read = (numeral(parted(cell)[0]).read(Convention.INDONESIAN) for cell in cells)
    return [value for value in read if value is not None]
