"""Reads of accounts."""

from datetime import date
from typing import Any

from django.db import models
from django.db.models import Exists, OuterRef, Q

from .access import BUYING, REGION_WIDE, access_of


class RegionQuerySet(models.QuerySet[Any]):
    """Regions; names and codes are public facts."""

    def served(self) -> "RegionQuerySet":
        """Regions whose government works with this installation."""
        return self.filter(is_served=True)

    def visible_to(self, user: Any) -> "RegionQuerySet":
        """Regions in which the person holds any role."""
        return self.filter(pk__in=access_of(user).region_ids())


class AgencyQuerySet(models.QuerySet[Any]):
    """Agencies."""

    def visible_to(self, user: Any) -> "AgencyQuerySet":
        """Own agencies of buyers; all agencies of the region for region-wide roles."""
        access = access_of(user)
        return self.filter(
            Q(region_id__in=access.region_ids(REGION_WIDE)) | Q(pk__in=access.agency_ids(BUYING))
        )


class MembershipQuerySet(models.QuerySet[Any]):
    """Roles of people."""

    def in_force_on(self, day: date) -> "MembershipQuerySet":
        """Roles usable on that local date in agencies that still exist; both ends inclusive.

        Who stands in for somebody can do what that person can: a delegation ends with the role, or
        the account, of the one who gave it.
        """
        running = Q(Q(valid_to__isnull=True) | Q(valid_to__gte=day), valid_from__lte=day)
        given_by = self.model._default_manager.filter(
            running,
            user=OuterRef("on_behalf_of"),
            user__is_active=True,
            agency=OuterRef("agency"),
            role=OuterRef("role"),
            on_behalf_of__isnull=True,
        )
        return self.filter(
            running, Q(on_behalf_of__isnull=True) | Exists(given_by), agency__is_active=True
        )

    def visible_to(self, user: Any) -> "MembershipQuerySet":
        """Own roles; those of the whole region for its administrators and auditors."""
        access = access_of(user)
        regions = access.region_ids({"administrator", "auditor"})
        return self.filter(Q(user=user) | Q(agency__region_id__in=regions))
