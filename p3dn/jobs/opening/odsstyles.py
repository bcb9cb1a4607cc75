"""What the styles of an ODS say: of a number its currency or unit, of a sheet that it is hidden."""

import zipfile
from typing import Any

from .common import Refused
from .markup import Attributes, Enough, parse
from .numberformats import Shown, shown

MOST_STYLES = 100_000
NUMBERS = {"number:number-style", "number:currency-style", "number:percentage-style"}


class Styles:
    """Handlers for the styles, and what they say by name of the style."""

    def __init__(self) -> None:
        self.hidden_sheets: set[str] = set()
        self.formats: dict[str, str] = {}  # number style: its format, as in an XLSX
        self.others: dict[str, str] = {}  # number style: that for numbers of another range
        self.used: dict[str, tuple[str, str]] = {}  # style of a cell: number style, parent
        self.style = ""
        self.number = ""
        self.inside = ""
        self.text = ""
        self.known: dict[str, Shown | None] = {}

    def start(self, name: str, attrs: Attributes) -> None:
        """A style, or part of one."""
        if name == "style:style":
            self.style = attrs.get("style:name", "")
            self.used[self.style] = (
                attrs.get("style:data-style-name", ""), attrs.get("style:parent-style-name", ""),
            )  # fmt: skip
        elif name == "style:table-properties" and attrs.get("table:display") == "false":
            self.hidden_sheets.add(self.style)
        elif name in NUMBERS:
            self.number = attrs.get("style:name", "")
            self.formats[self.number] = "0%" if name == "number:percentage-style" else ""
        elif self.number:
            self.of_number(name, attrs)
        elif name == "office:body":
            raise Enough
        if len(self.used) > MOST_STYLES or len(self.formats) > MOST_STYLES:
            raise Refused("too_large")

    def of_number(self, name: str, attrs: Attributes) -> None:
        """Part of a number style."""
        if name in ("number:text", "number:currency-symbol"):
            self.inside, self.text = name, ""
        elif name == "number:number":
            factor = attrs.get("number:display-factor", "1")
            thousands = (len(factor) - 1) // 3 if factor.strip("0") == "1" else 0
            self.formats[self.number] += "0" + "," * min(thousands, 10)
        elif name == "style:map":
            self.others[self.number] = attrs.get("style:apply-style-name", "")

    def characters(self, piece: str) -> None:
        """What a number style writes beside the number."""
        if self.inside and len(self.text) < 200:
            self.text += piece

    def end(self, name: str) -> None:
        """The end of a style or of what it writes."""
        if name == self.inside:
            self.inside = ""
            self.formats[self.number] += f'"{self.text.replace(chr(34), "")}"'
        elif name in NUMBERS:
            self.number = ""

    def shown(self, style: str) -> Shown | None:
        """How a cell of this style shows its number."""
        if style not in self.known:
            number, parent, seen = "", style, 0
            while parent and not number and seen < 20:
                number, parent = self.used.get(parent, ("", ""))
                seen += 1
            code, other = (self.formats.get(n, "") for n in (number, self.others.get(number, "")))
            self.known[style] = shown(other) or shown(code)
        return self.known[style]


def styles(source: zipfile.ZipFile) -> Styles:
    """The styles of the file, common ones and those of its content."""
    found = Styles()
    for part in ("styles.xml", "content.xml"):
        parse(source, part, found.start, found.end, found.characters)
    return found


def number(attrs: Attributes, shown: Shown | None) -> Any:
    """The number of a cell, of its kind. Raises ValueError when there is none."""
    value = float(attrs.get("office:value", ""))
    if attrs["office:value-type"] == "percentage":
        return Shown("p").cell(value)
    if shown:
        return shown.cell(value)
    currency = attrs.get("office:currency", "IDR")
    return value if currency == "IDR" else Shown("u", currency[:20]).cell(value)
