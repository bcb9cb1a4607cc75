"""The menu: each app registers its items from `AppConfig.ready()`."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

SECTIONS = ("home", "catalog", "procurement", "reports", "admin")


@dataclass(frozen=True, slots=True)
class NavItem:
    """One menu entry; `roles` None means everybody who is logged in."""

    label: "StrOrPromise"
    url_name: str
    icon: str
    section: str
    order: int = 50
    roles: frozenset[str] | None = None


_items: list[NavItem] = []


def register(*items: NavItem) -> None:
    """Add entries to the menu; calling twice with the same entry changes nothing."""
    for item in items:
        if item.section not in SECTIONS:
            raise ValueError(f"unknown menu section: {item.section}")
        if item not in _items:
            _items.append(item)


def items_for(roles: frozenset[str]) -> list[NavItem]:
    """Entries for a person with these roles, in menu order."""
    allowed = [i for i in _items if i.roles is None or not i.roles.isdisjoint(roles)]
    return sorted(allowed, key=lambda i: (SECTIONS.index(i.section), i.order, str(i.label)))
