"""Reads of rollups."""

from typing import Any

from django.db import models
from django.db.models import Q

from p3dn.accounts.access import BUYING, REGION_WIDE, access_of


class MonthlySpendingQuerySet(models.QuerySet[Any]):
    """Monthly sums."""

    def visible_to(self, user: Any) -> "MonthlySpendingQuerySet":
        """One's agencies, or the whole region for region-wide roles."""
        access = access_of(user)
        return self.filter(
            Q(agency_id__in=access.agency_ids(BUYING))
            | Q(region_id__in=access.region_ids(REGION_WIDE))
        )
