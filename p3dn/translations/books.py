"""What the sentences are in English: one book for each room, `<room>/locale/en/LC_MESSAGES/django.po`.

Entries stand in the order of their sentences and without places in the sources, so that two changes
meet only where they change the same sentence. `p3dn/ui/languages/compiled.py` compiles them.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from babel.messages.catalog import Message
from babel.messages.pofile import normalize, read_po

from p3dn.ui.languages.compiled import ROOT

from .sources import ROOMS, Sentence, sentences

ENGLISH = "en"
WIDTH = 120
FORMAT = re.compile(r"%(\(\w+\))?[sd%]")
HEAD = """# What the sentences of `{room}` are in {language}; see docs/contributing.md.
msgid ""
msgstr ""
"Language: {code}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"""

Said = tuple[str, ...]  # a sentence in English; singular and plural where it has both
Key = tuple[str, str]  # context and sentence


def place(room: str) -> Path:
    """Where the English book of a room is kept."""
    return ROOT / room / "locale" / ENGLISH / "LC_MESSAGES" / "django.po"


def read(path: Path) -> dict[Key, Said]:
    """What a book, or a table in its form, has an answer for."""
    if not path.exists():
        return {}
    with path.open("rb") as file:
        catalog = read_po(file)
    return {
        _key(message): _said(message)
        for message in catalog
        if message.id and all(_said(message)) and not message.fuzzy
    }


def known() -> dict[Key, Said]:
    """Everything the books have, of whatever room."""
    return {key: said for room in reversed(ROOMS) for key, said in read(place(room)).items()}


def missing(answers: Mapping[Key, Said]) -> list[Sentence]:
    """Sentences of the sources that have no answer, or one in the wrong number of forms."""
    return sorted(
        one
        for found in sentences().values()
        for one in found
        if len(answers.get(one.key, ())) != (2 if one.plural else 1)
    )


def update(answers: Mapping[Key, Said]) -> None:
    """Write the books anew: all sentences of the sources and nothing else."""
    for room, found in sentences().items():
        path = place(room)
        if found:
            path.parent.mkdir(parents=True, exist_ok=True)
            head = HEAD.format(room=room, language="English", code=ENGLISH)
            _write(path, head + entries(found, answers))
        else:
            path.unlink(missing_ok=True)


def entries(found: Iterable[Sentence], answers: Mapping[Key, Said]) -> str:
    """The sentences as entries of a book; those without an answer have empty ones."""
    return "".join(f"\n{_entry(one, answers.get(one.key, ()))}" for one in sorted(found))


def _write(path: Path, text: str) -> None:
    """Only where it changes something, so that nothing is compiled for nothing."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def _key(message: Message) -> Key:
    text = message.id if isinstance(message.id, str) else message.id[0]
    return message.context or "", text


def _said(message: Message) -> Said:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def _entry(sentence: Sentence, said: Said) -> str:
    lines = ["#, python-format"] if FORMAT.search(sentence.text) else []
    if sentence.context:
        lines.append(f"msgctxt {normalize(sentence.context, width=WIDTH)}")
    lines.append(f"msgid {normalize(sentence.text, width=WIDTH)}")
    if sentence.plural:
        lines.append(f"msgid_plural {normalize(sentence.plural, width=WIDTH)}")
        for number in range(2):
            text = said[number] if number < len(said) else ""
            lines.append(f"msgstr[{number}] {normalize(text, width=WIDTH)}")
    else:
        lines.append(f"msgstr {normalize(said[0] if said else '', width=WIDTH)}")
    return "\n".join(lines) + "\n"
