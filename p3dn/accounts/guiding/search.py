"""Words within the guides: which paragraph of which guide has them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from html.parser import HTMLParser

from django.template.loader import render_to_string
from django.utils import translation

from p3dn.accounts.access.roles import Role
from p3dn.accounts.frame.menus import MENUS
from p3dn.accounts.guiding.guides import GUIDES
from p3dn.ui.finding.asked import Asked, folded

MOST = 20


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of a guide, with the heading above it."""

    guide: str
    anchor: str
    heading: str
    text: str

    @property
    def title(self) -> str:
        """Name of the guide."""
        return str(GUIDES[Role(self.guide)])


def passages(asked: Asked, guides: Sequence[str]) -> list[Passage]:
    """Paragraphs of the guides that have all the words, themselves or in their heading."""
    if asked.is_empty or asked.is_short:
        return []
    words = [word.lower() for word in asked.words]
    found = []
    for guide in guides:
        for one in passages_of(guide, translation.get_language()):
            text = folded(f"{one.heading} {one.text}").lower()
            if all(word in text for word in words):
                found.append(one)
    return found[:MOST]


@lru_cache(maxsize=32)
def passages_of(guide: str, language: str) -> tuple[Passage, ...]:
    """Every paragraph of a guide; the same as long as the process runs."""
    page = render_to_string(f"guides/{guide}.html", {"entries": MENUS[guide], "mine": True})
    reader = _Reader(guide)
    reader.feed(page.partition('<div class="guide')[2].partition("</main>")[0])
    return tuple(reader.found)


class _Reader(HTMLParser):
    """Collects paragraphs and items of lists below their headings."""

    def __init__(self, guide: str) -> None:
        super().__init__()
        self.guide = guide
        self.found: list[Passage] = []
        self.anchor = self.heading = ""
        self.inside = ""
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("h2", "p", "li"):
            self.inside, self.parts = tag, []
        if tag == "h2":
            self.anchor = dict(attrs).get("id") or ""

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.parts.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag != self.inside:
            return
        text = " ".join("".join(self.parts).split())
        self.inside = ""
        if tag == "h2":
            self.heading = text
        else:
            self.found.append(Passage(self.guide, self.anchor, self.heading, text))
