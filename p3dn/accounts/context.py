"""What every page needs: the menu of this person, and whether this is a demo."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from p3dn.ui.navigation import items_for

from .access import access_of


def frame(request: HttpRequest) -> dict[str, Any]:
    """Menu entries with the one of this page marked; evaluated only when a page uses them."""

    def navigation() -> list[dict[str, Any]]:
        entries = [
            {"label": i.label, "icon": i.icon, "url": reverse(i.url_name)}
            for i in items_for(access_of(request.user).roles)
        ]
        under = [e["url"] for e in entries if request.path.startswith(e["url"]) and e["url"] != "/"]
        current = max(under, key=len, default="/" if request.path == "/" else "")
        return [entry | {"active": entry["url"] == current} for entry in entries]

    return {
        "navigation": navigation,
        "demo": getattr(settings, "DEMO", False),
        "public_catalogue": settings.PUBLIC_CATALOGUE,
    }
