"""English is whole: every sentence has it, and no page of any role shows a word of Indonesian besides data.

What a page shows of what people stored is Indonesian and stays so, as do names of laws; those stand
in an element with `lang="id"`, or are found in the database. `test_every_page.py` walks the pages.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import allauth
import django
import lxml.etree
import pytest
from babel.messages.pofile import read_po
from django.db import connection

from p3dn.translations import books
from p3dn.translations.sources import sentences
from p3dn.ui.languages.choosing import CHOICE, ENGLISH
from p3dn.ui.languages.compiled import ROOT
from tests.house import test_forms as forms

MEND = (
    "These sentences have no English. Print them with `python -m p3dn.translations missing > new.po`, "
    "fill in each msgstr, and take them over with `python -m p3dn.translations merge new.po`."
)
DATA = ("script", "style", "code")  # hashes and the like
PLACES = re.compile(r"%\(\w+\)[sd]|%[sd%]|</?\w+>|&\w+;|\{\w*\}")
# Words that no English sentence has and hardly an Indonesian one is without.
INDONESIAN = frozenset(
    [
        "yang",
        "dan",
        "untuk",
        "belum",
        "dari",
        "dengan",
        "pada",
        "ini",
        "tidak",
        "atau",
        "oleh",
        "sudah",
        "akan",
        "dapat",
        "harus",
        "bila",
        "setelah",
        "sebelum",
        "serta",
        "agar",
        "karena",
        "juga",
        "hanya",
        "masih",
        "lebih",
        "setiap",
        "semua",
        "anda",
        "telah",
        "bukan",
        "ada",
        "adalah",
        "itu",
        "paling",
        "sampai",
        "mulai",
        "boleh",
        "perlu",
        "sedang",
        "lagi",
        "dicatat",
        "diisi",
        "dipilih",
        "diperiksa",
        "berlaku",
    ]
)
SPOKEN = ("title", "aria-label", "placeholder", "alt", "data-label", "data-confirm")


def test_every_sentence_has_english() -> None:
    assert [one.text for one in books.missing(books.known())] == [], MEND


def test_english_has_the_same_places_as_indonesian() -> None:
    wrong = {
        text: said
        for (_context, text), forms_ in books.known().items()
        for said in forms_
        if set(PLACES.findall(said)) != set(PLACES.findall(text))
        or (said[:1].isspace(), said[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace())
    }
    assert wrong == {}


def test_the_books_are_in_step_with_the_sources() -> None:
    found = {room: {one.key for one in texts} for room, texts in sentences().items()}
    kept = {room: set(books.read(books.place(room))) for room in found}
    assert kept == found, "Run `make messages`."


def ids_in(path: Path) -> set[str]:
    """The sentences of a book."""
    with path.open("rb") as file:
        return {one.id if isinstance(one.id, str) else one.id[0] for one in read_po(file) if one.id}


@pytest.mark.parametrize("language", ["id", "en"])
def test_what_we_say_for_django_and_allauth_is_still_asked_of_us(language: str) -> None:
    framework, accounts = Path(django.__path__[0]), Path(allauth.__path__[0])
    places = (framework / "conf/locale", framework / "contrib/auth/locale", accounts / "locale")
    asked = {text for place in places for text in ids_in(place / "en/LC_MESSAGES/django.po")}
    ours = ids_in(ROOT / f"p3dn/ui/locale/{language}/LC_MESSAGES/django.po")
    assert ours - asked == set()


@lru_cache(maxsize=1)
def tree_of(html: str) -> lxml.etree._Element:
    """The page as a tree; each is looked through more than once, and by nobody changed."""
    return lxml.etree.HTML(html)


def texts_in(html: str) -> set[str]:
    """What a page says to its reader, but for elements that say they are Indonesian."""
    found: set[str] = set()
    waiting = [(tree_of(html), "")] if html.strip() else []
    while waiting:
        element, around = waiting.pop()
        if not isinstance(element.tag, str):  # a comment
            continue
        language = element.get("lang") or ("id" if element.tag in DATA else around)
        if language != "id":
            found.update(element.get(name) or "" for name in SPOKEN)
            found.update(text or "" for text in (element.text, *(one.tail for one in element)))
        waiting += [(one, language) for one in element]
    return {" ".join(text.split()) for text in found}


def indonesian_in(text: str) -> set[str]:
    """Words of the list that a text has."""
    return INDONESIAN & set(re.findall(r"[a-z]+", text.lower()))


def stored_texts() -> list[str]:
    """Texts in the database that have such words, the longest first."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT table_name, column_name FROM information_schema.columns"
            " WHERE table_schema = 'public' AND data_type IN ('text', 'character varying', 'jsonb')"
        )
        found: set[str] = set()
        for table, column in cursor.fetchall():
            cursor.execute(f'SELECT DISTINCT "{column}"::text FROM "{table}"')  # noqa: S608 -- names the database itself gave
            for (text,) in cursor.fetchall():
                found.update(_parts_of(text or ""))
    return sorted(filter(indonesian_in, found), key=len, reverse=True)


def _parts_of(text: str) -> Iterator[str]:
    """A text in one line, and what stands in quotes in it (JSON)."""
    yield " ".join(text.split())
    for part in re.findall(r'"((?:[^"\\]|\\.)*)"', text):
        yield " ".join(part.split())


@dataclass
class EnglishWalk(forms.Walk):
    """What one person meets who reads English; `leftover` are texts by page that are Indonesian."""

    leftover: dict[str, str] = field(default_factory=dict)
    pages: Counter[str] = field(default_factory=Counter)
    stored: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__post_init__()
        self.client.cookies[CHOICE] = ENGLISH

    def open(self, address: str) -> str:
        html = super().open(address)
        if "<html" in html:
            self.pages['<html lang="en"' in html] += 1
        for text in texts_in(html):
            if left := self.without_data(text):
                self.leftover.setdefault(left, forms.view_of(address)[0])
        return html

    def without_data(self, text: str) -> str:
        """The text when words are left in it that nobody stored."""
        rest = text
        for known in self.stored if indonesian_in(rest) else ():
            rest = rest.replace(known, " ")
        return text if indonesian_in(rest) else ""
