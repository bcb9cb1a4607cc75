"""Which file somebody holds, told by headings that only files of its kind have together."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .headings import heading_key


@dataclass(frozen=True, slots=True)
class Signature:
    """A known kind of file: its name, its telling headings, and the import that takes it, if any."""

    name: Any
    headings: frozenset[str]
    kind: str = ""


_signatures: list[Signature] = []


def register_signature(name: Any, headings: Iterable[str], kind: str = "") -> None:
    """Make a kind of file known; from `AppConfig.ready()`."""
    known = Signature(name, frozenset(map(heading_key, headings)), kind)
    if known not in _signatures:
        _signatures.append(known)


def recognised(headings: Iterable[str]) -> Signature | None:
    """The kind of file with these headings; the one told by most of them where several fit."""
    keys = {heading_key(heading) for heading in headings}
    fitting = [known for known in _signatures if known.headings <= keys]
    return max(fitting, key=lambda known: len(known.headings), default=None)
