"""Lines of requests as they are asked for; beside `request.py`, which is long enough."""

from typing import TYPE_CHECKING, cast

from django.db import models

from p3dn.accounts.access.rows import Person
from procurement.models.access import own_or_region

if TYPE_CHECKING:
    from .request import RequestLine  # noqa: F401 -- named as text


class RequestLineQuerySet(models.QuerySet["RequestLine"]):
    """Lines of requests."""

    def visible_to(self, user: Person) -> "RequestLineQuerySet":
        """Lines of visible requests."""
        return self.filter(own_or_region(user, "request__"))


_Lines = models.Manager.from_queryset(RequestLineQuerySet)


class RequestLineManager(_Lines["RequestLine"]):
    """Lines that were not taken out again."""

    def get_queryset(self) -> RequestLineQuerySet:
        """Lines with a position."""
        lines = cast(RequestLineQuerySet, super().get_queryset())
        return lines.filter(removed_at__isnull=True)
