"""Choices as an address spells them: in Indonesian words (`?status=menunggu-persetujuan`).

Their reader sees the same words beside them, or chose to read English. The code keeps its own
values. They are read in an address too, as they stood there once.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from django import forms
from django.utils.text import slugify

from p3dn.ui.languages.choosing import in_indonesian

LONGEST = 60  # letters of a word in an address


@in_indonesian
def spelling(choices: Iterable[Any]) -> Mapping[str, str]:
    """The word in an address for each value; numbers, and what has no word of its own, stay.

    No word stands for two values, nor is it the value of another choice.
    """
    return _spelling(tuple(_flat(choices)))


@lru_cache(maxsize=1024)
def _spelling(choices: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    """The same of words in Indonesian; every page of a list asks for its filters' again."""
    labels = dict(choices)
    words: dict[str, str] = {}
    for value, label in labels.items():
        word = slugify(label)[:LONGEST].strip("-")
        theirs = word in words.values() or (word in labels and word != value)
        words[value] = value if not word or theirs or not value or _is_number(value) else word
    return words


def _is_number(value: str) -> bool:
    return bool(re.fullmatch(r"-*[0-9]+", value))


def _flat(choices: Iterable[Any]) -> Iterable[tuple[str, str]]:
    for value, label in choices:
        if isinstance(label, list | tuple):
            yield from _flat(label)
        else:
            yield str(value), str(label)


def spelled(choices: Iterable[Any], value: object) -> str:
    """One value as an address spells it."""
    return spelling(choices).get(str(value), str(value))


def meant(words: Mapping[str, str], text: str) -> str:
    """The value that a text in an address means: by its word, or as the code has it."""
    return next((value for value, word in words.items() if word == text), text)


def let_spell(widget: forms.Widget, words: Mapping[str, str]) -> None:
    """Let the options that a widget offers carry the words."""
    if not isinstance(widget, forms.widgets.ChoiceWidget):
        return
    make = widget.create_option

    def create_option(name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option: dict[str, Any] = make(name, value, *args, **kwargs)
        return option | {"value": words.get(str(value), value)}

    vars(widget)["create_option"] = create_option


def in_values(data: Any, words: Mapping[str, Mapping[str, str]]) -> Any:
    """Typed data with the values that the words of each parameter mean."""
    read = data.copy()
    for name, known in words.items():
        if name not in read:
            continue
        if hasattr(read, "setlist"):
            read.setlist(name, [meant(known, text) for text in read.getlist(name)])
        elif isinstance(read[name], list | tuple):
            read[name] = [meant(known, str(text)) for text in read[name]]
        elif isinstance(read[name], str):
            read[name] = meant(known, read[name])
    return read
