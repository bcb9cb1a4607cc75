"""Who finds what: each app registers its finders from `AppConfig.ready()`."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db import OperationalError, transaction

from .asked import Asked
from .locally import locally
from .rows import MOST

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

LONGEST_SECONDS = 1.5  # that one kind of records may be looked for


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found: what it is called, what tells it from others, its state, its page.

    `exact`: what was typed is its number.
    """

    label: str
    url: str
    sub: str = ""
    state: "StrOrPromise" = ""
    tone: str = "secondary"
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Finder:
    """A kind of records: `find` gives the best of those this person may see, at most six.

    `all_of` gives the address of the list that is searched in the same way, empty without one.
    """

    kind: "StrOrPromise"
    find: Callable[[Any, Asked], Sequence[Hit]]
    all_of: Callable[[Any, Asked], str] = lambda user, asked: ""
    order: int = 50


@dataclass(frozen=True, slots=True)
class Group:
    """What was found of a kind; `late`: it was given up, since it took too long."""

    kind: "StrOrPromise"
    hits: Sequence[Hit]
    more: bool = False
    all_url: str = ""
    late: bool = False


_finders: list[Finder] = []


def register_finder(*finders: Finder) -> None:
    """Add kinds of records to the search."""
    _finders.extend(finder for finder in finders if finder not in _finders)


def find_everything(user: Any, asked: Asked) -> list[Group]:
    """What this person may see and what was typed may mean, by kind; kinds without any are left out."""
    if asked.is_empty or asked.is_short:
        return []
    with locally("statement_timeout", f"{LONGEST_SECONDS}s"):
        groups = [_group(one, user, asked) for one in sorted(_finders, key=lambda f: f.order)]
    return [group for group in groups if group.hits or group.late]


def only_exact(groups: Sequence[Group]) -> Hit | None:
    """The record whose number was typed, when there is but one."""
    exact = [hit for group in groups for hit in group.hits if hit.exact]
    return exact[0] if len(exact) == 1 else None


def _group(finder: Finder, user: Any, asked: Asked) -> Group:
    try:
        with transaction.atomic():
            hits = finder.find(user, asked)
    except OperationalError:  # the statement took too long
        return Group(finder.kind, (), all_url=finder.all_of(user, asked), late=True)
    return Group(finder.kind, hits[:MOST], len(hits) > MOST, finder.all_of(user, asked))
