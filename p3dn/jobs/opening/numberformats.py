"""What a spreadsheet's number format says about the number: percentage, foreign currency, unit.

The number itself is stored without any of it: 0,41 shown as 41%, 12,5 shown as $12.50, 1,5 shown
as 1,5 juta. Rupiah signs and the blanks of accounting formats say nothing new. A date is stored as
a number of days.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any

from .common import Kind

CURRENCIES = {
    "$": "USD", "us$": "USD", "usd": "USD", "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP",
    "¥": "JPY", "jpy": "JPY", "cny": "CNY", "rmb": "CNY", "s$": "SGD", "sgd": "SGD",
    "rm": "MYR", "myr": "MYR", "a$": "AUD", "aud": "AUD", "hk$": "HKD", "hkd": "HKD",
}  # fmt: skip
RUPIAH = {"rp", "idr", "rupiah", "rp."}
# The pieces of a format's first section, in this order.
PIECE = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|\[\$(?P<currency>[^\]-]*)[^\]]*\]|\[(?P<bracket>[^\]]*)\]'
    r"|[_*].|(?P<general>General|Standard)|E[+-]|(?P<word>[A-Za-z]+\$?)|(?P<percent>%)|(?P<sign>[$€£¥])"
    r"|(?P<end>;)|(?P<scale>(?<=[0#?]),+(?![0#?,]))|.",
    re.IGNORECASE | re.DOTALL,
)
DATE_WORD = re.compile(r"d+|m+|y+|h+|s+|am|pm", re.IGNORECASE)
MEANT = re.compile(r"a|p|e+|g+|b+", re.IGNORECASE)  # eras, and halves of the day
END = 2_958_466  # the day after 31 December 9999
WORD = re.compile(r"(?:[^\W\d_]|[$€£¥])+\.?")


@dataclass(frozen=True, slots=True)
class Shown:
    """How a number is shown: `kind` is "p" or "u"; `factor` makes the shown number of the stored."""

    kind: str
    unit: str = ""
    factor: float = 1.0

    def cell(self, value: Any) -> Any:
        """The stored value as a cell of this kind; what is no number stays what it is."""
        if type(value) not in (int, float):
            return value
        # By division: 41 / 100 is 0.41, 41 * 0.01 is not.
        number = value if self.factor == 1 else value / self.factor
        return Kind({"p": number} if self.kind == "p" else {"u": [self.unit, number]})


@cache
def shown(code: str) -> Shown | None:
    """What the format says of its numbers; nothing for plain numbers, text and dates."""
    literal, percent, scale = "", False, 1.0
    for piece in PIECE.finditer(code[:1000]):
        if piece["end"]:
            break
        percent = percent or bool(piece["percent"])
        if piece["scale"]:
            scale *= 1000.0 ** len(piece["scale"])
        elif piece["word"]:
            word = piece["word"]
            dated = DATE_WORD.fullmatch(word) or MEANT.fullmatch(word)
            literal += "" if dated else f" {word} "
        elif piece["currency"] is not None:
            literal += f" {piece['currency']} "
        elif piece["escaped"]:
            literal += piece["escaped"]
        else:
            literal += piece["quoted"] or piece["sign"] or ""
    if percent:
        return Shown("p")
    if "%" in literal:  # a sign that was only written behind the number: 41 is shown as 41%
        return Shown("p", factor=100.0)
    words = [word for word in WORD.findall(literal) if word.lower() not in RUPIAH]
    unit = " ".join(CURRENCIES.get(word.lower().rstrip("."), word) for word in words)
    return Shown("u", unit, scale) if unit and not is_date(code) else None


@cache
def is_date(code: str) -> bool:
    """Whether the format shows a date or a time."""
    for piece in PIECE.finditer(code[:1000]):
        if piece["end"]:
            return False
        word = (piece["word"] or piece["bracket"] or "").lower()
        if DATE_WORD.fullmatch(word):
            return True
    return False


def date_of(value: float, since_1904: bool) -> Any:
    """The date, or the time of day when there is no day; the number itself where it is no date."""
    if not 0 <= value < END - (1462 if since_1904 else 0):
        return value
    days, seconds = divmod(round(value * 86400), 86400)
    clock = timedelta(seconds=seconds)
    if days == 0:
        return time(seconds // 3600, seconds // 60 % 60, seconds % 60)
    # In the other count, day 60 is a 29 February 1900 that never was.
    first = date(1904, 1, 1) if since_1904 else date(1899, 12, 30 if days >= 60 else 31)
    return datetime.combine(first + timedelta(days=days), time()) + clock
