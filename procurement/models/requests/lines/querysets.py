"""Lines of requests as they are asked for; the tables are in `../request.py`."""

from typing import TYPE_CHECKING, cast

from django.db import models

from p3dn.accounts.access.rows import Person
from procurement.models.access import own_or_region

if TYPE_CHECKING:
    from procurement.models.plan.package import Package
    from procurement.models.requests.request import RequestLine  # noqa: F401 -- named as text


class RequestLineQuerySet(models.QuerySet["RequestLine"]):
    """Lines of requests."""

    def visible_to(self, user: Person) -> "RequestLineQuerySet":
        """Lines of visible requests."""
        return self.filter(own_or_region(user, "request__"))

    def paid_by(self, package: "Package") -> "RequestLineQuerySet":
        """Lines a package pays: by the budget line they name, or as their request's own package."""
        named = self.model.objects.filter(budget_line__package=package)
        unnamed = self.model.objects.filter(budget_line=None, request__package=package)
        keys = named.order_by().values("pk").union(unnamed.order_by().values("pk"))
        return self.filter(pk__in=keys)


_Lines = models.Manager.from_queryset(RequestLineQuerySet)


class RequestLineManager(_Lines["RequestLine"]):
    """Lines that were not taken out again."""

    def get_queryset(self) -> RequestLineQuerySet:
        """Lines with a position."""
        lines = cast(RequestLineQuerySet, super().get_queryset())
        return lines.filter(removed_at__isnull=True)
