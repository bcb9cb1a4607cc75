"""What every page needs: the menu of this person, the place, the look, and whether this is a demo."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from p3dn.accounts.access.prepared import Rows, count_for, rows_for
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.guiding.guides import part_about
from p3dn.accounts.holidays import WorkingDays
from p3dn.accounts.middleware import sent_draft
from p3dn.accounts.models import KeptView, Notice, User
from p3dn.ui.languages.choosing import CHOICES as LANGUAGES
from p3dn.ui.lists.query import misread_of
from p3dn.ui.theme import CHOICES, chosen_theme, theme_of

from .menus import Page, entries_of
from .tabs import Tab, Tabs, fitted

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

MOST_UNREAD = 99  # more are not counted on the bell


@dataclass(frozen=True, slots=True)
class Shown:
    """An entry of the rail with its addresses; `pages` are label and address of each of its tabs."""

    label: "StrOrPromise"
    icon: str
    url: str
    pages: tuple[tuple["StrOrPromise", str], ...]
    addresses: tuple[str, ...]
    tabbed: tuple[str, ...]

    def has_tabs_at(self, path: str) -> bool:
        """Whether its pages stand as tabs above the page at the path."""
        here = path in {url for _label, url in self.pages} or path.startswith(self.tabbed)
        return here and len(self.pages) > 1

    def current_page(self, path: str) -> str:
        """Address of the tab that is open at the path."""
        own = [url for _label, url in self.pages if path == url]
        return own[0] if own else next((u for _l, u in self.pages if path.startswith(u)), "")


@lru_cache(maxsize=128)
def rail_of(roles: frozenset[str]) -> tuple[tuple["StrOrPromise", tuple[Shown, ...]], ...]:
    """Groups of entries for people with these roles; the same as long as the process runs."""
    return tuple(
        (
            heading,
            tuple(
                Shown(
                    entry.label,
                    entry.icon,
                    reverse(entry.pages[0].url_name),
                    tuple((page.label, reverse(page.url_name)) for page in entry.pages),
                    tuple(address for page in entry.pages for address in _addresses(page)),
                    tuple(a for page in entry.pages if page.tabs_below for a in page.below),
                )
                for entry in entries
            ),
        )
        for heading, entries in entries_of(roles)
    )


def _addresses(page: Page) -> Iterator[str]:
    yield reverse(page.url_name)
    yield from page.below


def current_of(roles: frozenset[str], path: str) -> Shown | None:
    """The entry whose page, or the record below it, stands at the path: the longest address wins."""
    found: tuple[int, Shown | None] = (0, None)
    for _heading, entries in rail_of(roles):
        for entry in entries:
            for address in entry.addresses:
                under = path == address or (address != "/" and path.startswith(address))
                if under and len(address) > found[0]:
                    found = (len(address), entry)
    return found[1]


def _unread(user: User, day: date) -> Rows:
    """As many unread notices as the bell tells apart, one for each."""
    return Notice.objects.visible_to(user).unread().values_list("pk")[: MOST_UNREAD + 1]


def _kept_views(user: User, day: date) -> Rows:
    """All views that somebody kept, by name."""
    rows = KeptView.objects.visible_to(user).order_by("name", "pk")
    return rows.values_list("path", "query", "name")


@lru_cache(maxsize=512)
def _rail_markup(roles: frozenset[str], place: int, language: str | None) -> SafeString:
    """The rail of people with these roles where this entry of theirs is open (-1: none)."""
    rail = rail_of(roles)
    entries = [entry for _heading, entries in rail for entry in entries]
    context = {"rail": rail, "rail_current": entries[place] if place >= 0 else None}
    return render_to_string("partials/frame/_rail.html", context)


def rail_at(roles: frozenset[str], path: str) -> SafeString:
    """The rail as it is drawn at a path; drawn once for each role, open entry and language."""
    current = current_of(roles, path)
    entries = (entry for _heading, entries in rail_of(roles) for entry in entries)
    place = next((n for n, entry in enumerate(entries) if entry is current), -1)
    return _rail_markup(roles, place, get_language())


def frame(request: HttpRequest) -> dict[str, Any]:
    """What the frame around a page shows; worked out once, and only when a page uses it."""

    def roles() -> frozenset[str]:
        return access_of(request.user).roles

    def tabs() -> Tabs:
        """The pages beside this one, where this is one of several of an entry."""
        entry = current_of(roles(), request.path)
        if entry is None or not entry.has_tabs_at(request.path):
            return Tabs((), ())
        here = entry.current_page(request.path)
        return fitted([Tab(label, url, url == here) for label, url in entry.pages])

    def unread() -> int:
        """Notices not read yet, as far as the bell tells them apart; one query on a partial index."""
        return count_for(_unread, request.user, timezone.localdate())

    def kept_views() -> list[KeptView]:
        """What one kept of the list that is open."""
        found = rows_for(_kept_views, request.user, timezone.localdate())
        own = ((path, query, name) for path, query, name in found if path == request.path)
        return [KeptView(path=path, query=query, name=name) for path, query, name in own]

    def help_address() -> str:
        """The part of one's guide that speaks of this page; the list of guides without one.

        Empty on the guides themselves.
        """
        name = request.resolver_match.view_name if request.resolver_match else ""
        if name.startswith("accounts:guide"):
            return ""
        about = part_about(roles(), name)
        if about is None:
            return reverse("accounts:guide_list")
        guide, anchor = about
        return reverse("accounts:guide", args=[guide]) + (f"#{anchor}" if anchor else "")

    return {
        "sent_draft": sent_draft(request),
        "working_days": WorkingDays(),
        "unread_notices": cache(unread),
        "most_unread": MOST_UNREAD,
        "help_address": cache(help_address),
        "kept_views": cache(kept_views),
        "rail": lambda: rail_at(roles(), request.path),
        "tabs": cache(tabs),
        "own_agency": cache(lambda: access_of(request.user).is_of_one_agency),
        "place": cache(lambda: access_of(request.user).place),
        "languages": LANGUAGES,
        "theme": lambda: theme_of(request),
        "theme_choices": CHOICES,
        "theme_chosen": lambda: chosen_theme(request),
        "misread": lambda: misread_of(request),
        "demo": getattr(settings, "DEMO", False),
        "public_catalogue": settings.PUBLIC_CATALOGUE,
        "public_exemptions": settings.PUBLIC_EXEMPTIONS,
    }
