"""What is in a product's packs, as its officers write it: "1 rim = 500 lembar; 1 dus = 5 rim"."""

import re
from collections.abc import Mapping
from decimal import Decimal

from .units import holds, same_unit

Packing = Mapping[str, tuple[Decimal, str]]
"""Pack -> (how many, of which unit); packs are folded, units as written."""

WORD = r"[^\W\d_][^=;\n]{0,29}"
PART = re.compile(rf"(?:1\s+)?({WORD}?)\s*=\s*(\d[\d.,]*)\s*({WORD})")
GROUPED = re.compile(r"\d{1,3}(\.\d{3})+(,\d+)?")
MOST = Decimal(1_000_000)  # of anything in one pack


def read_packing(text: str) -> dict[str, tuple[Decimal, str]]:
    """The packs of a text, parts set apart by ";" or a new line; numbers as Indonesians write them.

    Raises ValueError with the part that cannot be read, that names a pack twice, or a pack of itself.
    """
    found: dict[str, tuple[Decimal, str]] = {}
    for part in filter(None, (one.strip() for one in re.split(r"[;\n]", text))):
        match = PART.fullmatch(part)
        many = _number(match[2]) if match else None
        if match is None or many is None:
            raise ValueError(part)
        pack, unit = match[1].strip().casefold(), match[3].strip()
        if not pack or pack in found or same_unit(pack, unit) or not 0 < many <= MOST:
            raise ValueError(part)
        found[pack] = (many, unit)
    return found


def packed(packing: Packing, unit: str, of: str) -> Decimal | None:
    """How many of one unit are in another, by the product's own packs first, then as everybody knows.

    Packs in packs are followed (a box of five reams of 500 sheets); a fraction the other way round.
    None when nobody can know.
    """
    down = _down(packing, unit, of)
    if down is not None:
        return down
    up = _down(packing, of, unit)
    return holds(unit, of) if up is None else 1 / up


def _down(packing: Packing, unit: str, of: str) -> Decimal | None:
    """Pack by pack until the wanted unit; None where the product's own packs do not lead there."""
    many, now = Decimal(1), unit.strip()
    for _step in range(len(packing)):
        inside = packing.get(now.casefold())
        if inside is None:
            return None
        many, now = many * inside[0], inside[1]
        known = Decimal(1) if same_unit(now, of) else None
        if known is None and now.casefold() not in packing:
            known = holds(now, of)
        if known is not None:
            return many * known
    return None


def _number(text: str) -> Decimal | None:
    """A number as Indonesians write it; None for what is none."""
    if GROUPED.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d+(,\d+)?", text):
        return Decimal(text.replace(",", "."))
    return None
