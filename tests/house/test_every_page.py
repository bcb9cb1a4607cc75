"""Every page of every role, walked once: its forms, its language, its columns, and whether it was reached at all."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import lxml.etree
import pytest

from tests.support.cast import Cast

from . import test_english as english
from . import test_forms as forms
from .known_addresses import NOT_LED_TO, buttons_only

cast, seeds, addresses = forms.cast, forms.seeds, forms.addresses

PARTS = ("requester", "approver", "officer", "verifier", "team", "administrator", "auditor")
MEND = "Mark the sentence for translation, or what is data with lang=id."
NOTHING = {"", "-", "–"}
Columns = dict[tuple[str, str], str]


def columns_of(html: str) -> Iterator[tuple[str, list[lxml.etree._Element]]]:
    """Each column of each table that has rows: its heading, and its cells in the body."""
    for table in english.tree_of(html).iter("table") if "<table" in html else ():
        headings = table.xpath("./thead/tr/th")
        rows = [row.xpath("./th|./td") for row in table.xpath("./tbody/tr")]
        rows = [cells for cells in rows if len(cells) == len(headings)]
        for number, heading in enumerate(headings if rows else ()):
            words = " ".join("".join(heading.itertext()).split())
            yield heading.get("data-column") or words, [cells[number] for cells in rows]


def cut_off(html: str) -> list[str]:
    """What asks while somebody types, and shares its turn with a form around it that asks as well.

    `hx-sync` is inherited, and with "this" means the element that says it: the form's request ends the
    other before it is answered, and no suggestion ever comes.
    """
    if "data-hx-sync" not in html:
        return []
    asking = english.tree_of(html).xpath(
        ".//*[(@data-hx-get or @data-hx-post) and starts-with(@data-hx-trigger, 'input')"
        " and not(@data-hx-sync) and ancestor::*[starts-with(@data-hx-sync, 'this')]]"
    )
    return [str(one.get("data-hx-get") or one.get("data-hx-post")) for one in asking]


@dataclass
class Look(english.EnglishWalk):
    """Also which columns hold something to press, and which nothing at all, by page."""

    pressed: Columns = field(default_factory=dict)
    idle: Columns = field(default_factory=dict)
    cut: dict[str, list[str]] = field(default_factory=dict)

    def open(self, address: str) -> str:
        html = super().open(address)
        if found := cut_off(html):
            self.cut[address] = found
        for heading, cells in columns_of(html):
            where = forms.view_of(address)[0], heading
            if any(cell.xpath(".//button | .//a[not(@class='sub')]") for cell in cells):
                self.pressed[where] = address
            elif all("".join(cell.itertext()).strip() in NOTHING for cell in cells):
                self.idle[where] = address
        return html


def test_what_asks_in_the_turn_of_a_form_is_found() -> None:
    asks = '<div data-hx-get="/saran/" data-hx-trigger="input from:#kbki"{own}></div>'
    form = '<form data-hx-post="/nilai/" data-hx-sync="this:replace">{}</form>'
    assert cut_off(form.format(asks.format(own=""))) == ["/saran/"]
    assert cut_off(form.format(asks.format(own=' data-hx-sync="this:replace"'))) == []


@pytest.mark.django_db
def test_every_page_is_reached_its_forms_name_what_they_saw_and_it_is_in_english(
    cast: Cast, seeds: list[str]
) -> None:
    tried: set[tuple[str, frozenset[str]]] = set()
    asked: set[forms.Asked] = set()
    stored = english.stored_texts()
    walks = {
        part: Look(getattr(cast, part), tried, asked=asked, stored=stored).go(seeds)
        for part in PARTS
    }
    assert {part: walk.faults for part, walk in walks.items() if walk.faults} == {}
    seen = {"account_login"}.union(*(walk.seen for walk in walks.values()))  # all begin there
    assert forms.everywhere() - buttons_only() - seen - NOT_LED_TO.keys() == set()
    assert all(walk.pages[True] and not walk.pages[False] for walk in walks.values())
    assert {part: walk.leftover for part, walk in walks.items() if walk.leftover} == {}, MEND
    assert {part: walk.cut for part, walk in walks.items() if walk.cut} == {}
    assert {part: found for part, walk in walks.items() if (found := idle(walk, walks))} == {}


def idle(walk: Look, walks: dict[str, Look]) -> Columns:
    """Columns in which others press something and this person never does: they are left out for them."""
    others = {where for one in walks.values() for where in one.pressed}
    return {w: at for w, at in walk.idle.items() if w in others and w not in walk.pressed}
