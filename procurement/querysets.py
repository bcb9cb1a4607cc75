"""Reads of procurement."""

from typing import Any

from django.db import models
from django.db.models import OuterRef, Prefetch, Q, Subquery, Sum

from p3dn.accounts.access import BUYING, CATALOGUE, REGION_WIDE, access_of


def _own_or_region(user: Any, prefix: str = "") -> Q:
    """Own agencies of buyers, every agency of the region for region-wide roles."""
    access = access_of(user)
    return Q(**{f"{prefix}agency_id__in": access.agency_ids(BUYING)}) | Q(
        **{f"{prefix}agency__region_id__in": access.region_ids(REGION_WIDE)}
    )


class PackageQuerySet(models.QuerySet[Any]):
    """Packages of the plan."""

    def visible_to(self, user: Any) -> "PackageQuerySet":
        """Packages of one's agencies, or of the whole region for region-wide roles."""
        return self.filter(_own_or_region(user))


class PurchaseRequestQuerySet(models.QuerySet[Any]):
    """Purchase requests."""

    def visible_to(self, user: Any) -> "PurchaseRequestQuerySet":
        """Requests of one's agencies, or of the whole region for region-wide roles."""
        return self.filter(_own_or_region(user))


class RequestLineQuerySet(models.QuerySet[Any]):
    """Lines of requests."""

    def visible_to(self, user: Any) -> "RequestLineQuerySet":
        """Lines of visible requests."""
        return self.filter(_own_or_region(user, "request__"))


class ExemptionQuerySet(models.QuerySet[Any]):
    """Exemptions and import approvals."""

    def visible_to(self, user: Any) -> "ExemptionQuerySet":
        """Those of visible requests."""
        return self.filter(_own_or_region(user, "line__request__"))


class CheckWantedQuerySet(models.QuerySet[Any]):
    """Searches of the national list that requests wait for."""

    def visible_to(self, user: Any) -> "CheckWantedQuerySet":
        """Those of visible requests; all of the region for its catalogue officers."""
        regions = access_of(user).region_ids(CATALOGUE)
        return self.filter(_own_or_region(user, "request__") | Q(region_id__in=regions))


class RealizationQuerySet(models.QuerySet[Any]):
    """Deliveries."""

    def visible_to(self, user: Any) -> "RealizationQuerySet":
        """Deliveries of one's agencies, or of the whole region for region-wide roles."""
        return self.filter(_own_or_region(user))

    def counted(self) -> "RealizationQuerySet":
        """Deliveries that count as spending: not cancelled."""
        return self.filter(is_cancelled=False)

    def for_list(self) -> "RealizationQuerySet":
        """With agency, request and total value in rupiah; newest handover first."""
        lines = self.model._meta.get_field("lines").related_model.objects
        of_this = lines.filter(realization=OuterRef("pk")).order_by().values("realization")
        # a subquery is worked out for the rows of the page only, a join for all of them
        total = Subquery(of_this.annotate(sum=Sum("value")).values("sum"))
        return self.select_related("agency", "request").annotate(total=total)

    def for_detail(self) -> "RealizationQuerySet":
        """With everything the page of one delivery shows."""
        lines = self.model._meta.get_field("lines").related_model.objects.select_related(
            "line__product__producer", "line__commodity", "assessment"
        )
        return self.select_related("agency", "request__package", "recorded_by").prefetch_related(
            Prefetch("lines", lines)
        )


class RealizationLineQuerySet(models.QuerySet[Any]):
    """Delivered lines."""

    def visible_to(self, user: Any) -> "RealizationLineQuerySet":
        """Lines of visible deliveries."""
        return self.filter(_own_or_region(user, "realization__"))

    def counted(self) -> "RealizationLineQuerySet":
        """Lines that count as spending: of deliveries not cancelled."""
        return self.filter(realization__is_cancelled=False)
