"""Which list stands at an address."""

from typing import Any

from django.urls import Resolver404, resolve

from p3dn.ui.lists.views import FilteredListView


def list_at(path: str) -> type[FilteredListView] | None:
    """The list at this path; None where there is none."""
    try:
        view: Any = resolve(path).func
    except Resolver404:
        return None
    kind = getattr(view, "view_class", None)
    return kind if kind is not None and issubclass(kind, FilteredListView) else None


def heading_of(path: str) -> str:
    """What the list at this path is called; the path itself where it is one no more."""
    kind = list_at(path)
    return path if kind is None else str(kind.heading or kind.model._meta.verbose_name_plural)
