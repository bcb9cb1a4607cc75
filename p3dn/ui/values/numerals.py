"""What a written number can mean: 150,000 is a hundred and fifty thousand, or a hundred and fifty.

Indonesian notation parts thousands by points and the fraction by a comma, English the other way
round. Most texts can be read in one way only; for the others somebody has to say which is meant.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache


class Convention(StrEnum):
    """How a column or a form writes numbers."""

    INDONESIAN = "id"
    ENGLISH = "en"


SCALES = {
    "ribu": 3, "rb": 3, "ribuan": 3,
    "juta": 6, "jt": 6, "jutaan": 6,
    "miliar": 9, "milyar": 9, "miliaran": 9,
    "triliun": 12, "trilyun": 12,
}  # fmt: skip
LONGEST = 60  # characters; nothing longer is a number anybody wrote

# what programs write: no thousands, a point and at most two places, which only English reads so
_PROGRAM = re.compile(r"\d{1,20}\.\d{1,2}", re.ASCII)
_INDONESIAN = re.compile(r"(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?", re.ASCII)
_ENGLISH = re.compile(r"(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?", re.ASCII)
_RUPIAH = re.compile(r"(?:rp|idr)\.?", re.IGNORECASE)
_ROUND = re.compile(r"[.,]-{1,2}$")  # the dash after "1.500.000,-"
_SCALED = re.compile(r"([\d.,]+)([a-z]+)", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A text's value in each notation; None where it is no number in that notation."""

    indonesian: Decimal | None
    english: Decimal | None

    @property
    def is_number(self) -> bool:
        """Whether it is a number at all."""
        return self.indonesian is not None or self.english is not None

    @property
    def is_ambiguous(self) -> bool:
        """Whether the two notations read different numbers."""
        return (
            self.indonesian is not None
            and self.english is not None
            and self.indonesian != self.english
        )

    def read(self, convention: Convention) -> Decimal | None:
        """The value in this notation, or in the other where only that one can read it."""
        first, second = self.indonesian, self.english
        if convention is Convention.ENGLISH:
            first, second = second, first
        return second if first is None else first


NO_NUMBER = Numeral(None, None)


@lru_cache(maxsize=256)  # a row often says one amount in several columns
def numeral(text: str) -> Numeral:
    """Both readings of "Rp 1.500.000,-", "1,500,000.50", "(2.500)", "1,5 juta" or "12"."""
    if _PROGRAM.fullmatch(text):
        return Numeral(None, Decimal(text))
    if len(text) > LONGEST:
        return NO_NUMBER
    bare = re.sub(r"[\s\u00a0\u202f]", "", text)
    negative = bare.startswith("-") or (bare.startswith("(") and bare.endswith(")"))
    bare = _RUPIAH.sub("", bare.strip("()").removeprefix("-").removeprefix("+"), count=1)
    bare = _ROUND.sub("", bare).removeprefix("-")
    scaled = _SCALED.fullmatch(bare)
    scale = 0
    if scaled:
        bare, scale = scaled[1], SCALES.get(scaled[2].lower(), -1)
        if scale < 0:
            return NO_NUMBER
    sign = Decimal(-1 if negative else 1)

    def value(found: re.Match[str] | None, thousands: str) -> Decimal | None:
        if found is None:
            return None
        plain = found[0].replace(thousands, "").replace(",", ".")
        return sign * Decimal(plain).scaleb(scale)

    return Numeral(value(_INDONESIAN.fullmatch(bare), "."), value(_ENGLISH.fullmatch(bare), ","))


def exact(cell: object) -> Decimal | None:
    """A number out of a spreadsheet's cell, which is what it is; None when it is none or no number."""
    if isinstance(cell, bool) or not isinstance(cell, int | float | Decimal):
        return None
    found = Decimal(str(cell))
    return found if found.is_finite() else None
