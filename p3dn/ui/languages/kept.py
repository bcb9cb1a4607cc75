"""Sentences that are kept for others to read later, each in the reader's language.

`gettext` and `ngettext` of this module are used as Django's, where what is said may be stored: by a
worker who does not know the reader. What they return is text, and remembers the sentence of our
sources and what was filled in (`Said`). `as_data` is what a JSON column keeps of it, `book_of` that of
many sentences beside their texts; `told` and `retold` tell them in the language of now. A text
without data is told if it is a sentence of ours as it stands, and shown as it is otherwise.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Self

from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.functional import Promise

from p3dn.ui.values import formats

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Data = Any  # what JSON holds
SAYS, PLURAL, COUNT, NAMED, PLACED, FIGURE, VALUE = (
    "says", "plural", "count", "named", "placed", "figure", "value",
)  # fmt: skip
TEXT = "text"
FIGURES: Mapping[str, Callable[[Any], str]] = {
    "rupiah": lambda value: formats.rupiah(Decimal(value)),
    "number": lambda value: formats.number(Decimal(value)),
    "long_date": lambda value: formats.long_date(date.fromisoformat(value)),
}


class Said(str):
    """A text of now with the data it can be told from again."""

    data: Data

    @classmethod
    def of(cls, text: str, data: Data) -> Self:
        """The text, told from this data."""
        said = cls(text)
        said.data = data
        return said

    def __str__(self) -> str:
        return self

    def __mod__(self, given: Any) -> "Said":
        """With its places filled, as text and as data."""
        if isinstance(given, Mapping):
            filled: Data = {NAMED: {name: _data(value) for name, value in given.items()}}
        else:
            filled = {PLACED: [_data(one) for one in _all(given)]}
        text = super().__mod__(given)
        return Said.of(text, {**self.data, **filled, TEXT: text})


def gettext(sentence: str) -> Said:
    """The sentence in the language of now."""
    return Said.of(translation.gettext(sentence), {SAYS: sentence})


def ngettext(singular: str, plural: str, number: int) -> Said:
    """The same of a sentence that tells a count."""
    text = translation.ngettext(singular, plural, number)
    return Said.of(text, {SAYS: singular, PLURAL: plural, COUNT: number})


def sentences(parts: Iterable[str]) -> Said:
    """Several, one after the other."""
    found = list(parts)
    return Said.of(" ".join(found), [_data(one) for one in found])


def rupiah(value: Decimal | int) -> Said:
    """An amount inside a sentence."""
    return Said.of(formats.rupiah(value), {FIGURE: "rupiah", VALUE: str(value)})


def number(value: Decimal | int) -> Said:
    """A count inside a sentence."""
    return Said.of(formats.number(value), {FIGURE: "number", VALUE: str(value)})


def long_date(value: date) -> Said:
    """A day inside a sentence."""
    return Said.of(formats.long_date(value), {FIGURE: "long_date", VALUE: value.isoformat()})


def by_field(error: ValidationError) -> dict[str, list[str]]:
    """What is wrong with each field of a record, told from its sentences."""
    return {name: [_of_error(one) for one in errors] for name, errors in error.error_dict.items()}


def _of_error(error: ValidationError) -> str:
    message = error.message
    sentence = None if isinstance(message, Said) else _sentence(message)
    said = message if sentence is None else gettext(sentence)
    if not isinstance(said, Said):
        return " ".join(error.messages)
    return said % error.params if error.params else said


def _sentence(message: Any) -> str | None:
    """The sentence of the sources behind a message that is said later; None where it cannot be known."""
    if isinstance(message, Promise):
        given: tuple[Any, ...] = getattr(message, "_args", ())
        return given[0] if len(given) == 1 and isinstance(given[0], str) else None
    return str(message)


def as_data(text: "StrOrPromise") -> Data:
    """What is stored of a text, also of one that is told later; the text itself when that is all there is."""
    return _data(text)


def book_of(value: Any) -> dict[str, Data]:
    """Text and data of every sentence inside lists and tables that are stored as they stand."""
    if isinstance(value, Said):
        return {"".join(value): value.data}
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list | tuple):
        return {text: data for one in value for text, data in book_of(one).items()}
    return {}


def retold(value: Any, book: Mapping[str, Data]) -> Any:
    """The same lists and tables with the sentences that stand in their book in the language of now."""
    if isinstance(value, str):
        return told(book[value]) if value in book else value
    if isinstance(value, Mapping):
        return {name: retold(one, book) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [retold(one, book) for one in value]
    return value


def _data(value: Any) -> Data:
    """What fills a place: a sentence, or a value that is the same in every language."""
    if isinstance(value, Said):
        return value.data
    if isinstance(value, Promise):
        sentence = _sentence(value)
        return {SAYS: sentence} if sentence else str(value)
    return value if isinstance(value, int) else str(value)


def _all(given: Any) -> tuple[Any, ...]:
    return given if isinstance(given, tuple) else (given,)


def told(data: Data) -> str:
    """Stored text or data in the language of now; text that is no sentence of ours as it stands."""
    if isinstance(data, list):
        return " ".join(map(told, data))
    if not isinstance(data, Mapping):
        return translation.gettext(data) if data else ""
    try:
        return _told(data)
    except (KeyError, TypeError, ValueError, ArithmeticError):  # the sentence was another by then
        return str(data.get(TEXT) or data.get(SAYS, ""))


def _told(data: Mapping[str, Data]) -> str:
    if FIGURE in data:
        return FIGURES[data[FIGURE]](data[VALUE])
    if PLURAL in data:
        pattern = translation.ngettext(data[SAYS], data[PLURAL], data[COUNT])
    else:
        pattern = translation.gettext(data[SAYS])
    if NAMED in data:
        return pattern % {name: _filled(one) for name, one in data[NAMED].items()}
    if PLACED in data:
        return pattern % tuple(map(_filled, data[PLACED]))
    return pattern


def _filled(data: Data) -> Any:
    return told(data) if isinstance(data, Mapping | list) else data
