"""Guides for each role; everybody may read all of them, one's own come first."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.guides import GUIDES, WORDS


@login_required
def guide_list(request: HttpRequest) -> HttpResponse:
    """The guides of one's roles, the others, and the words of the field."""
    roles = access_of(request.user).roles
    own = [(key, title) for key, title in GUIDES.items() if key in roles]
    others = [(key, title) for key, title in GUIDES.items() if key not in roles]
    return render(request, "guides/list.html", {"own": own, "others": others, "words": WORDS})


@login_required
def guide(request: HttpRequest, key: str) -> HttpResponse:
    """One guide."""
    if key not in GUIDES:
        raise Http404
    return render(request, f"guides/{key}.html")
