"""Several things in one cell: parted by semicolons, in double quotes where they hold one themselves."""

import re
from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _

from p3dn.jobs.tables.cells import as_text as text

_QUOTED = r'"((?:[^"]|"")*)"'
_END = r"\s*(?:;|$)"
_ITEM = re.compile(rf'\s*(?:{_QUOTED}|([^";\s][^;]*?)?){_END}')
_PAIR = re.compile(
    rf'\s*(?:{_QUOTED}|([^";:\s][^;:]*?))\s*:\s*(?:{_QUOTED}|([^";\s][^;]*?)?){_END}'
)

UNQUOTED = _("Apit isi yang memuat titik koma dengan tanda petik: “%s”.")
NO_PAIR = _("“%s” tidak berbentuk Nama: nilai.")


def items_in(cell: Any) -> list[str]:
    """What a cell like `A; B; "C; D"` lists, a line each also; raises ValueError."""
    found = _scanned(_ITEM, cell, UNQUOTED)
    return [item for item in (_plain(*match.groups()) for match in found) if item]


def pairs_in(cell: Any) -> list[tuple[str, str]]:
    """Names and values of a cell like `Bahan: jati; "Rasio 16:9": Ya`; raises ValueError."""
    found = _scanned(_PAIR, cell, NO_PAIR)
    return [(_plain(*match.groups()[:2]), _plain(*match.groups()[2:])) for match in found]


def listed(items: Iterable[str]) -> str:
    """The cell that `items_in` reads back."""
    return "; ".join(_safe(item, ";") for item in items)


def paired(pairs: Iterable[tuple[str, str]]) -> str:
    """The cell that `pairs_in` reads back."""
    return "; ".join(f"{_safe(name, ';:')}: {_safe(value, ';')}" for name, value in pairs)


def _scanned(pattern: re.Pattern[str], cell: Any, problem: Any) -> list[re.Match[str]]:
    """Everything the pattern finds, leaving nothing out; one space between words at most."""
    content = text(";".join(str(cell).splitlines())) if isinstance(cell, str) else text(cell)
    found, place = [], 0
    while place < len(content):
        if content[place] in "; ":
            place += 1
            continue
        match = pattern.match(content, place)
        if match is None:
            raise ValueError(str(problem) % content[place:].partition(";")[0].strip())
        found.append(match)
        place = match.end()
    return found


def _plain(quoted: str | None, bare: str | None) -> str:
    return bare or "" if quoted is None else quoted.replace('""', '"').strip()


def _safe(piece: str, marks: str) -> str:
    if piece.startswith('"') or any(mark in piece for mark in marks):
        return '"{}"'.format(piece.replace('"', '""'))
    return piece
