"""Guides for each role; everybody may read all of them, one's own come first."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.frame.menus import MENUS
from p3dn.accounts.guiding.guides import GUIDES
from p3dn.accounts.guiding.search import passages
from p3dn.ui.finding.asked import Asked
from p3dn.ui.glossary import WORDS


@login_required
def guide_list(request: HttpRequest) -> HttpResponse:
    """The guides of one's roles, the others, and the words of the field; `?q=` looks into them."""
    roles = access_of(request.user).roles
    own = [(key, title) for key, title in GUIDES.items() if key in roles]
    others = [(key, title) for key, title in GUIDES.items() if key not in roles]
    asked = Asked(request.GET.get("q", ""))
    context = {
        "own": own,
        "others": others,
        "words": WORDS,
        "asked": asked,
        "passages": passages(asked, [key for key, _title in own + others]),
    }
    return render(request, "guides/list.html", context)


@login_required
def guide(request: HttpRequest, key: str) -> HttpResponse:
    """One guide, and the menu of its role."""
    if key not in GUIDES:
        raise Http404
    mine = key in access_of(request.user).roles
    return render(request, f"guides/{key}.html", {"entries": MENUS[key], "mine": mine})
