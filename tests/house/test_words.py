"""What a reader sees: one word a thing, spelt as the dictionary does (docs/words.md)."""

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
APPS = ("p3dn", "catalog", "procurement", "reports")
IN_TEMPLATES = re.compile(
    r"""\{%\s*translate\s+(?P<quote>["'])(?P<short>.*?)(?P=quote)"""
    r"""|\{%\s*blocktranslate\b.*?%\}(?P<long>.*?)\{%\s*endblocktranslate""",
    re.DOTALL,
)
MARKS = {"_", "gettext", "gettext_lazy", "ngettext", "pgettext", "pgettext_lazy"}


@lru_cache
def forbidden() -> dict[str, str]:
    """Words that no sentence may use, with the one to use."""
    found = {}
    for line in (ROOT / "docs/words.md").read_text().splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| ") and cells[-1] not in ("not", "-"):
            found |= {word.strip(): cells[0] for word in cells[-1].split(",")}
    return found


@lru_cache
def sentences() -> list[tuple[str, str]]:
    """Every sentence for a reader, with the file it stands in."""
    return [*_of_templates(), *_of_python()]


def _of_templates() -> Iterator[tuple[str, str]]:
    for path in ROOT.glob("templates/**/*.*"):
        for match in IN_TEMPLATES.finditer(path.read_text()):
            text = match["short"] or match["long"] or ""
            yield str(path.relative_to(ROOT)), re.sub(r"\{[{%].*?[%}]\}", " ", text)


def _of_python() -> Iterator[tuple[str, str]]:
    for app in APPS:
        for path in (ROOT / app).rglob("*.py"):
            if "migrations" in path.parts:
                continue
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in MARKS:
                    for part in node.args:
                        if isinstance(part, ast.Constant) and isinstance(part.value, str):
                            yield str(path.relative_to(ROOT)), part.value


def used(word: str, text: str) -> bool:
    """Whether the sentence uses the word; quoted addresses and file names are none."""
    text = re.sub(r"%\(\w+\)s", " ", text)
    return bool(re.search(rf"(?<![\w./-]){re.escape(word)}(?![\w/-]|\.\w)", text, re.IGNORECASE))


def test_the_list_is_read():
    assert forbidden()["ijin"] == "izin"
    assert forbidden()["log in"].startswith("masuk")
    assert len(sentences()) > 1500


def test_no_sentence_uses_another_word():
    wrong = [
        f"{path}: {word} -> {better}: {text.strip()[:80]}"
        for path, text in sentences()
        for word, better in forbidden().items()
        if used(word, text)
    ]
    assert wrong == []


@pytest.mark.parametrize("text", ["27,52 %", "40 persen %", "Rp 1.500", "Rp. 1.500"])
def test_how_figures_are_not_written(text: str):
    assert spaced(text)


def spaced(text: str) -> bool:
    """A percentage or an amount with a space in it."""
    return bool(re.search(r"[\w)}] %%?(?![(\w])|\bRp\.? \d", text))


def test_figures_are_written_without_space():
    wrong = [f"{path}: {text.strip()[:90]}" for path, text in sentences() if spaced(text)]
    assert wrong == []
