"""Doors: who may open a page at all. Which rows they find there is `visible_to`'s business."""

from collections.abc import Callable
from functools import wraps
from typing import Any, ClassVar, Protocol, TypeVar

from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404

from .rows import Person, access_of

View = Callable[..., HttpResponseBase]
M = TypeVar("M", bound=Model)
M_co = TypeVar("M_co", bound=Model, covariant=True)


def requires(*roles: str) -> Callable[[View], View]:
    """Let in people who hold one of the roles (any role when none is named); strangers get 404."""

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            access = access_of(request.user)
            if not (access.has(*roles) if roles else access.grants):
                raise Http404
            return view(request, *args, **kwargs)

        guarded.roles = frozenset(roles)  # type: ignore[attr-defined]  # read as those of a class are
        return login_required(guarded)

    return decorate


class RequiresRoles(LoginRequiredMixin):
    """The same for class-based views: `roles` empty means any role."""

    roles: ClassVar[frozenset[str]] = frozenset()

    def admit(self, user: Person) -> None:
        """Raises Http404 for people who hold none of the roles."""
        access = access_of(user)
        if not (access.has(*self.roles) if self.roles else access.grants):
            raise Http404

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Refuse with 404 people who are logged in but hold none of the roles."""
        if request.user.is_authenticated:
            self.admit(request.user)
        return super().dispatch(request, *args, **kwargs)


class Visible(Protocol[M_co]):
    """Rows that know who may see them."""

    def visible_to(self, user: Person) -> QuerySet[M_co]:
        """Those the person may see."""


def get_visible_or_404(rows: Visible[M], user: Person, **lookup: object) -> M:
    """The one row the person may see; 404 for rows that do not exist and for strangers alike.

    `rows` is an unfiltered queryset or manager's queryset that has `visible_to`.
    """
    return get_object_or_404(rows.visible_to(user), **lookup)
