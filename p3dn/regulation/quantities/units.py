"""Whether two units count the same things, and how many of one are in the other."""

from collections.abc import Mapping
from decimal import Decimal

PIECES = frozenset({"unit", "buah", "bh", "pcs", "pc", "biji"})

# What is counted one by one, whatever it is called.
COUNTED = PIECES | {"lembar", "lbr", "helai", "potong", "batang", "botol", "stel", "set", "pasang"}
SHEETS = frozenset({"lembar", "lbr"})
# How many are in a pack of which everybody knows it; of others (box, dus, pak) only the product tells.
PACKS: Mapping[str, tuple[int, frozenset[str]]] = {
    "lusin": (12, COUNTED),
    "dozen": (12, COUNTED),
    "kodi": (20, COUNTED),
    "gros": (144, COUNTED),
    "gross": (144, COUNTED),
    "rim": (500, SHEETS),
    "ream": (500, SHEETS),
}


def same_unit(unit: str, other: str) -> bool:
    """True when two units count the same things: pieces have many names.

    What is counted in reams says nothing of how many sheets are left, nor of what one costs.
    """
    first, second = unit.strip().casefold(), other.strip().casefold()
    return first == second or (first in PIECES and second in PIECES)


def holds(unit: str, of: str) -> Decimal | None:
    """How many of one unit are in another: 500 sheets in a ream; None when nobody can know.

    A fraction the other way round: a sheet holds 1/500 of a ream.
    """
    pack, piece = unit.strip().casefold(), of.strip().casefold()
    if same_unit(pack, piece):
        return Decimal(1)
    (outer, counts), (inner, parts) = _in_pieces(pack), _in_pieces(piece)
    if not counts & parts:
        return None
    return outer / inner


def _in_pieces(unit: str) -> tuple[Decimal, frozenset[str]]:
    """How many pieces a unit is, and of which kinds; of none where nobody can know."""
    if unit in PACKS:
        count, kinds = PACKS[unit]
        return Decimal(count), kinds
    return (Decimal(1), frozenset({unit})) if unit in COUNTED else (Decimal(0), frozenset())
