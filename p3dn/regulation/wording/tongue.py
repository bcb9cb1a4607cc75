"""The language in which the law's words are told: Indonesian, unless whoever shows them has others.

What is decided and frozen are codes and facts; words come last. Here they stand in Indonesian, in
patterns whose places are named, and an application that speaks more languages hands in how a
pattern is said in the language of now. Nothing here knows which languages there are.
"""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import TypeVar

from p3dn.regulation.results import exact

Key = TypeVar("Key")


def _as_written(text: str) -> str:
    return text


def _indonesian(number: str) -> str:
    """A plain number ("1234.5") in Indonesian notation: "1.234,5"."""
    whole, _point, rest = number.partition(".")
    return f"{int(whole):,}".replace(",", ".") + (f",{rest}" if rest else "")


class _Tongue:
    """What was handed in, for the whole program."""

    say: Callable[[str], str] = staticmethod(_as_written)
    write: Callable[[str], str] = staticmethod(_indonesian)


def speak(*, say: Callable[[str], str], write: Callable[[str], str]) -> None:
    """Have patterns said by `say`, and plain numbers written by `write`, from now on."""
    _Tongue.say, _Tongue.write = staticmethod(say), staticmethod(write)


def said(pattern: str) -> str:
    """A pattern in the language of now."""
    return _Tongue.say(pattern) if pattern else ""


def later(pattern: str) -> str:
    """A pattern as it is written, for whoever says it later, if ever."""
    return pattern


def number(value: Decimal, *, places: int = 0) -> str:
    """A number as the language of now writes it, never rounded: "80.400", "2,5".

    With so many places, or as many as it has.
    """
    whole, _point, rest = exact(value).partition(".")
    rest = rest.ljust(places, "0")
    return _Tongue.write(f"{whole}.{rest}" if rest else whole)


def money(value: Decimal) -> str:
    """An amount of rupiah in the language of now: "Rp200.000.000"."""
    return f"Rp{number(value)}"


def point() -> str:
    """What stands before a fraction in the language of now."""
    return number(Decimal("0.1"))[1]


def indonesian(value: Decimal) -> str:
    """The same in Indonesian, whatever is spoken."""
    return _indonesian(exact(value))


class Words(Mapping[Key, str]):
    """A table of patterns by what they stand for, read in the language of now."""

    def __init__(self, patterns: Mapping[Key, str]) -> None:
        self.patterns = patterns

    def __getitem__(self, key: Key) -> str:
        return said(self.patterns[key])

    def __iter__(self) -> Iterator[Key]:
        return iter(self.patterns)

    def __len__(self) -> int:
        return len(self.patterns)
