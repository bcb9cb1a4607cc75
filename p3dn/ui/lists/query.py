"""What an address asks for: read strictly, and said on the page when it could not be used.

A view that falls back to something else says so with `misread`; the page shows it, with status 400,
and no download is made from a question that was not understood (`p3dn.ui.readable`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest

from p3dn.ui.values.bounds import is_kbki, whole, written_year

from .choices import meant, spelling

SHOWN = 40  # letters of a wrong value that are repeated
LONGEST_SEARCH = 200  # letters of words to search for that are looked at


@dataclass(frozen=True, slots=True)
class Misread:
    """A parameter that was not used: what it is called, what stood there, what is wrong with it.

    `name` is how the address spells it.
    """

    label: str
    value: str
    problem: str = ""
    name: str = ""

    @classmethod
    def of(cls, name: str, label: Any, value: object, problem: Any = "") -> "Misread":
        """The same from what may be long, or lazy."""
        return cls(str(label), str(value)[:SHOWN], str(problem), name)


def misread(request: HttpRequest, name: str, label: Any, value: object, problem: Any = "") -> None:
    """Note that a parameter of the address is not used."""
    found: list[Misread] = misread_of(request)
    found.append(Misread.of(name, label, value, problem))
    request.misread = found  # type: ignore[attr-defined]  # our own mark


def misread_of(request: HttpRequest) -> list[Misread]:
    """What of the address is not used."""
    return getattr(request, "misread", [])


def asked_id(given: Mapping[str, str], name: str) -> int | None:
    """The id in a parameter, None when there is none; what can be no id is no address (404)."""
    text = given.get(name, "")
    number = whole(text)
    if text and number is None:
        raise Http404
    return number


def asked_kbki(given: Mapping[str, str], name: str = "komoditas") -> str:
    """The KBKI code at the beginning of a parameter ("3811101003 Kursi"); empty when it is none."""
    code = given.get(name, "").strip().partition(" ")[0]
    return code if is_kbki(code) else ""


def asked_words(given: Mapping[str, str], name: str = "q") -> str:
    """Words to search for, of a length somebody may type."""
    return given.get(name, "").strip()[:LONGEST_SEARCH].strip()


def asked_choice(
    request: HttpRequest, name: str, label: Any, choices: Iterable[object], default: str = ""
) -> str:
    """The choice in a parameter; the default, with a word on the page, when it is none of them.

    Choices with labels are spelled in their words.
    """
    text = request.GET.get(name, "")
    if isinstance(choices, Mapping):
        text = meant(spelling(choices.items()), text)
    if not text:
        return default
    if text in map(str, choices):
        return text
    misread(request, name, label, text)
    return default


def asked_year(request: HttpRequest, name: str, label: Any) -> int | None:
    """The year in a parameter; None, with a word on the page, when it cannot be meant."""
    text = request.GET.get(name, "")
    year = written_year(text)
    if text and year is None:
        misread(request, name, label, text)
    return year


def note_errors(request: HttpRequest, form: Any) -> None:
    """Say on the page which filters of an address were not understood."""
    for name, errors in form.errors.items():
        field = form.fields.get(name)
        label = name if field is None else field.label or name
        spelled = form.add_prefix(name)
        misread(request, spelled, label, form.data.get(spelled, ""), " ".join(map(str, errors)))
