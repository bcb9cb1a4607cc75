"""Who may open a page; others are told that it does not exist."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.paginator import Page, Paginator
from django.http import Http404, HttpRequest, HttpResponse

from p3dn.accounts.access import access_of

PAGE_SIZE = 25
View = Callable[..., HttpResponse]


def role_required(*roles: str) -> Callable[[View], View]:
    """Only for people who hold one of the roles somewhere (any role when none is named)."""

    def decorate(view: View) -> View:
        @login_required
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            access = access_of(request.user)
            if not (access.has(*roles) if roles else access.grants):
                raise Http404
            return view(request, *args, **kwargs)

        return guarded

    return decorate


def page_of(request: HttpRequest, rows: Any, *, size: int = PAGE_SIZE) -> Page:
    """The page asked for by `?page=`; out of range gives the nearest one."""
    return Paginator(rows, size).get_page(request.GET.get("page"))
