"""The columns of a list that its reader wants to see; the first, which names the row, always stays.

A table is drawn whole by its template; what was not chosen is left out afterwards, so that no
template asks about each of its cells. A heading is named by its `data-column`, the same in every
language, so that an address or a kept view shows the same columns whoever reads it in which words.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser

from django.utils.html import strip_tags
from django.utils.safestring import SafeString, mark_safe

PARAMETER = "tampil"
HEAD = re.compile(r"<thead>(.*?)</thead>", re.DOTALL)
HEADING = re.compile(r"<th\b([^>]*)>(.*?)</th>", re.DOTALL)
NAME = re.compile(r'data-column="([\w-]+)"')
CELLS = frozenset({"td", "th"})


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """A column as the address spells it, its heading, and whether it is shown."""

    key: str
    words: str
    shown: bool


@dataclass(frozen=True, slots=True)
class ListTable:
    """A table with the chosen columns only, and what there is to choose from."""

    html: SafeString
    columns: Sequence[ColumnChoice]

    @property
    def shown_count(self) -> int:
        """How many columns are shown, the first included."""
        return sum(column.shown for column in self.columns) + 1

    @property
    def count(self) -> int:
        """How many there are, the first included."""
        return len(self.columns) + 1

    def unknown(self, wanted: Collection[str]) -> list[str]:
        """Which of the wanted columns there are not."""
        return sorted(set(wanted) - {column.key for column in self.columns})


def chosen_columns(drawn: SafeString, wanted: Collection[str]) -> ListTable:
    """The table with the columns `wanted`; all of them when none is, or none of that name.

    `drawn` comes from a template: what a reader typed is escaped in it already.
    """
    head = HEAD.search(drawn)
    headings = HEADING.findall(head[1]) if head else []
    keys = [
        found[1] if (found := NAME.search(attributes)) else "" for attributes, _inner in headings
    ]
    words = [_words(inner) for _attributes, inner in headings]
    known = set(wanted) & {*keys[1:]}
    columns = [
        ColumnChoice(key, text, not known or key in known)
        for key, text in zip(keys[1:], words[1:], strict=True)
        if key
    ]
    if not known or all(column.shown for column in columns):
        return ListTable(drawn, columns)
    left_out = {number for number, key in enumerate(keys) if number and key and key not in known}
    return ListTable(without(drawn, left_out), columns)


def _words(heading: str) -> str:
    return " ".join(unescape(strip_tags(heading)).split())


def without(drawn: SafeString, left_out: Collection[int]) -> SafeString:
    """The table without the columns of these numbers, counted from 0; a cell over several shrinks."""
    parser = _Columns(left_out)
    parser.feed(drawn)
    parser.close()
    return mark_safe("".join(parser.kept))  # noqa: S308  # parts of what a template drew, no other text


class _Columns(HTMLParser):
    """Hands on what it reads as it stood, but for the cells of some columns."""

    def __init__(self, left_out: Collection[int]) -> None:
        super().__init__(convert_charrefs=False)
        self.left_out = left_out
        self.kept: list[str] = []
        self.tables = self.column = self.skipping = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        text = self.get_starttag_text() or ""
        if self.skipping:
            self.skipping += tag in CELLS
            return
        self.tables += tag == "table"
        if self.tables == 1 and tag == "tr":
            self.column = 0
        if self.tables == 1 and tag in CELLS:
            span = int(dict(attrs).get("colspan") or 1)
            places = range(self.column, self.column + span)
            self.column += span
            stays = sum(place not in self.left_out for place in places)
            if not stays:
                self.skipping = 1
                return
            if stays < span:
                text = re.sub(r'colspan="\d+"', f'colspan="{stays}"', text)
        self.kept.append(text)

    def handle_endtag(self, tag: str) -> None:
        if self.skipping:
            self.skipping -= tag in CELLS
            return
        self.tables -= tag == "table"
        self.kept.append(f"</{tag}>")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._keep(self.get_starttag_text() or "")

    def handle_data(self, data: str) -> None:
        self._keep(data)

    def handle_entityref(self, name: str) -> None:
        self._keep(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._keep(f"&#{name};")

    def _keep(self, text: str) -> None:
        if not self.skipping:
            self.kept.append(text)
