"""The sentences of our sources that can be said in another language, with the room each belongs to.

Read as Python reads them, so that every name counts under which a module imports gettext's functions
(`gettext as _t` too), and templates by the rules of Django's own tags.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.template.base import Lexer, TokenType
from django.utils.translation import trim_whitespace
from django.utils.translation.template import (
    block_re,
    constant_re,
    context_re,
    endblock_re,
    inline_re,
    plural_re,
)

from p3dn.ui.languages.compiled import ROOT

from . import law

# Where a sentence is kept that several of them say: in the leftmost.
ROOMS = ("p3dn", "catalog", "procurement", "reports", "demo")
TEMPLATES = ROOT / "templates"
GETTEXT = {"django.utils.translation", "p3dn.ui.languages.kept"}
TONGUE = "tongue"  # the module through which the law's room speaks, and what is said there
SPOKEN = {"later", "said", "Words"}

# The functions of gettext, and which of their arguments are what.
CALLS: dict[str, tuple[int | None, int, int | None]] = {
    # name: (context, sentence, plural)
    "gettext": (None, 0, None),
    "gettext_lazy": (None, 0, None),
    "gettext_noop": (None, 0, None),
    "ngettext": (None, 0, 1),
    "ngettext_lazy": (None, 0, 1),
    "pgettext": (0, 1, None),
    "pgettext_lazy": (0, 1, None),
    "npgettext": (0, 1, 2),
    "npgettext_lazy": (0, 1, 2),
}


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """A sentence as the sources have it; `plural` where it is told apart by number."""

    text: str
    plural: str = ""
    context: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """By what it is found in a book."""
        return self.context, self.text


def sentences() -> dict[str, set[Sentence]]:
    """Every sentence by its room; one that several rooms say is the leftmost's alone."""
    found: dict[str, set[Sentence]] = {room: set() for room in ROOMS}
    for path in _files():
        found[_room(path)].update(sentences_of(path))
    found[ROOMS[0]].update(map(Sentence, law.sentences()))
    plurals = {one.key: one for room in ROOMS for one in found[room] if one.plural}
    seen: set[tuple[str, str]] = set()
    for room in ROOMS:
        own = {plurals.get(one.key, one) for one in found[room]}
        found[room] = {one for one in own if one.key not in seen}
        seen.update(one.key for one in own)
    return found


def sentences_of(path: Path) -> Iterator[Sentence]:
    """The sentences of one file."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        yield from _in_python(ast.parse(text, str(path)))
    else:
        yield from _in_template(text)


def _files() -> Iterator[Path]:
    for room in ROOMS:
        yield from sorted((ROOT / room).rglob("*.py"))
    for suffix in ("html", "txt"):
        yield from sorted(TEMPLATES.rglob(f"*.{suffix}"))


def _room(path: Path) -> str:
    """The room of a file; templates belong to the app their folder is named after."""
    within = path.relative_to(TEMPLATES if path.is_relative_to(TEMPLATES) else ROOT)
    return within.parts[0] if within.parts[0] in ROOMS else ROOMS[0]


def _in_python(tree: ast.Module) -> Iterator[Sentence]:
    names = _names(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            known = names[node.func.id]
            if known == TONGUE:
                yield from map(Sentence, _texts_within(node.args[0]))
            else:
                yield from _called(node.args, known)


def _names(tree: ast.Module) -> dict[str, str]:
    """What the functions are called in this module."""
    names = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom):
            continue
        module = (node.module or "").rpartition(".")[2]
        for alias in node.names:
            if node.module in GETTEXT and alias.name in CALLS:
                names[alias.asname or alias.name] = alias.name
            elif module == TONGUE and alias.name in SPOKEN:
                names[alias.asname or alias.name] = TONGUE
    return names


def _called(arguments: list[ast.expr], name: str) -> Iterator[Sentence]:
    context, sentence, plural = CALLS[name]
    texts = [
        one.value if isinstance(one, ast.Constant) and isinstance(one.value, str) else None
        for one in arguments
    ]
    text = texts[sentence] if sentence < len(texts) else None
    if text:
        yield Sentence(
            text,
            (texts[plural] or "") if plural is not None else "",
            (texts[context] or "") if context is not None else "",
        )


def _texts_within(node: ast.expr) -> Iterator[str]:
    """The sentence itself, or those a table has as its values."""
    if isinstance(node, ast.Dict):
        for value in node.values:
            yield from _texts_within(value)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value


def _in_template(text: str) -> Iterator[Sentence]:
    parts: list[str] | None = None  # of the blocktranslate that is open
    singular, context, trimmed = "", "", False
    comment = False
    for token in Lexer(text).tokenize():
        said = token.contents
        if comment or (token.token_type is TokenType.BLOCK and said.split()[0] == "comment"):
            comment = said.strip() != "endcomment"
        elif parts is not None and token.token_type is TokenType.BLOCK:
            whole = "".join(parts)
            whole = trim_whitespace(whole) if trimmed else whole
            if plural_re.match(said):
                singular, parts = whole, []
            elif endblock_re.match(said):
                yield Sentence(singular or whole, whole if singular else "", context)
                parts, singular = None, ""
        elif parts is not None:
            variable = token.token_type is TokenType.VAR
            parts.append(f"%({said})s" if variable else said.replace("%", "%%"))
        elif token.token_type is TokenType.BLOCK and block_re.match(said):
            parts, trimmed = [], "trimmed" in said.split()
            context = _context_of(said)
            yield from _constants(said)
        elif token.token_type in (TokenType.BLOCK, TokenType.VAR):
            yield from _constants(said)
            if token.token_type is TokenType.BLOCK and (inline := inline_re.match(said)):
                yield Sentence(inline[1].strip("\"'").replace("%", "%%"), context=_context_of(said))


def _context_of(tag: str) -> str:
    found = context_re.match(tag.partition(" ")[2].rjust(len(tag)))
    return found[1].strip("\"'") if found else ""


def _constants(tag: str) -> Iterator[Sentence]:
    for constant in constant_re.findall(tag):
        yield Sentence(constant[1:-1].replace("%", "%%"))
