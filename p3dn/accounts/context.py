"""What every page needs: the menu of this person, and whether this is a demo."""

from functools import lru_cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from p3dn.ui.lists.query import misread_of
from p3dn.ui.navigation import items_for

from .access.rows import access_of


@lru_cache(maxsize=128)
def entries_for(roles: frozenset[str]) -> list[dict[str, Any]]:
    """Menu entries of people with these roles; the same as long as the process runs."""
    return [
        {"label": i.label, "icon": i.icon, "url": reverse(i.url_name)} for i in items_for(roles)
    ]


def frame(request: HttpRequest) -> dict[str, Any]:
    """Menu entries with the one of this page marked; evaluated only when a page uses them."""

    def navigation() -> list[dict[str, Any]]:
        entries = entries_for(access_of(request.user).roles)
        under = [e["url"] for e in entries if request.path.startswith(e["url"]) and e["url"] != "/"]
        current = max(under, key=len, default="/" if request.path == "/" else "")
        return [entry | {"active": entry["url"] == current} for entry in entries]

    return {
        "navigation": navigation,
        "misread": lambda: misread_of(request),
        "demo": getattr(settings, "DEMO", False),
        "public_catalogue": settings.PUBLIC_CATALOGUE,
    }
