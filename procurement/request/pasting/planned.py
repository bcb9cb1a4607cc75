"""What a package says it buys, as a table to be looked through: nothing of it is written by itself."""

import re
from collections.abc import Iterator

from procurement.models import Package

from .roles import UNITS
from .table import Row, Table

HEAD = ["Nama barang", "Jumlah", "Satuan"]
NUMBER = r"(\d{1,3}(?:\.\d{3})+|\d{1,9})"
UNIT = (
    "("
    + "|".join(sorted((re.escape(one) for one in UNITS if len(one) > 1), key=len, reverse=True))
    + ")"
)
COUNTED_FIRST = re.compile(rf"{NUMBER}\s*{UNIT}\b\s+(\S.*)", re.IGNORECASE)
NAMED_FIRST = re.compile(
    rf"(.*?\S)\s+(?:sebanyak\s+|sejumlah\s+|:\s*|@\s*)?{NUMBER}\s*{UNIT}\b.*", re.IGNORECASE
)
AMOUNT = re.compile(rf"{NUMBER}\s*{UNIT}?", re.IGNORECASE)
CLAUSES = re.compile(r"[;\n•]|,\s+|\s+(?:dan|serta|&|\+)\s+", re.IGNORECASE)
# What a package's name begins with before it says what is bought.
OPENINGS = re.compile(
    r"^(?:(?:belanja|modal|pengadaan|pembelian|penyediaan|biaya|barang|pakai|habis|dan|jasa|kegiatan|paket)\b[\s:\-]*)+",
    re.IGNORECASE,
)
MOST = 50


def planned_table(package: Package) -> Table:
    """The goods a package names with quantity and unit; else its name with its volume."""
    found = list(_named(f"{package.description}\n{package.specification}"))
    if not found:
        found = list(_named(package.volume)) or [_whole(package)]
    rows = [HEAD, *found[:MOST]]
    return Table([Row(number, cells) for number, cells in enumerate(rows)])


def _named(text: str) -> Iterator[list[str]]:
    """Name, quantity and unit of each clause that has all three."""
    for clause in CLAUSES.split(text or ""):
        bare = " ".join(clause.split()).strip(" .-")
        if found := COUNTED_FIRST.fullmatch(bare):
            yield [_thing(found[3]), found[1], found[2].lower()]
        elif found := NAMED_FIRST.fullmatch(bare):
            yield [_thing(found[1]), found[2], found[3].lower()]


def _whole(package: Package) -> list[str]:
    found = AMOUNT.search(package.volume or "")
    amount = [found[1], (found[2] or "").lower()] if found else ["", ""]
    return [_thing(package.name), *amount]


def _thing(text: str) -> str:
    """The name without the words that every package begins with."""
    bare = text.strip(" .,:-()")
    return (OPENINGS.sub("", bare).strip() or bare)[:300]
