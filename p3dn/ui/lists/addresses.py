"""Which list stands at an address."""

from dataclasses import dataclass
from typing import Any

from django.urls import Resolver404, ResolverMatch, resolve

from .views import FilteredListView


@dataclass(frozen=True, slots=True)
class ListAddress:
    """A list by its class, and how its address matched."""

    kind: type[FilteredListView]
    match: ResolverMatch

    def view(self) -> FilteredListView:
        """The list as its address makes it, not asked anything yet."""
        door: Any = self.match.func
        return self.kind(**door.view_initkwargs)


def list_at(path: str) -> ListAddress | None:
    """The list at this path; None where there is none."""
    try:
        match = resolve(path)
    except Resolver404:
        return None
    kind: Any = getattr(match.func, "view_class", None)
    is_list = kind is not None and issubclass(kind, FilteredListView)
    return ListAddress(kind, match) if is_list else None


def heading_of(path: str) -> str:
    """What the list at this path is called; the path itself where there is none any more."""
    found = list_at(path)
    if found is None:
        return path
    return str(found.kind.heading or found.kind.model._meta.verbose_name_plural)
