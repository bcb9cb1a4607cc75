"""Reads of rollups."""

from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import Max, Q, Sum

from p3dn.accounts.access import BUYING, REGION_WIDE, access_of

if TYPE_CHECKING:
    from p3dn.accounts.models import Agency, Region


class MonthlySpendingQuerySet(models.QuerySet[Any]):
    """Monthly sums."""

    def visible_to(self, user: Any) -> "MonthlySpendingQuerySet":
        """One's agencies, or the whole region for region-wide roles."""
        access = access_of(user)
        return self.filter(
            Q(agency_id__in=access.agency_ids(BUYING))
            | Q(region_id__in=access.region_ids(REGION_WIDE))
        )

    def of(self, place: "Region | Agency") -> "MonthlySpendingQuerySet":
        """Sums of one agency, or of all agencies of a region."""
        return self.filter(**{place._meta.model_name: place})

    def years(self) -> list[int]:
        """Years in which something was recorded, newest first."""
        return list(
            self.filter(documents__gt=0)
            .order_by("-fiscal_year")
            .values_list("fiscal_year", flat=True)
            .distinct()
        )

    def summed(self, *by: str) -> models.QuerySet[Any, dict[str, Any]]:
        """One row of sums (`sum_...`) for each combination of `by`, and when last written."""
        sums = {f"sum_{name}": Sum(name) for name in self.model.SUMS}
        return self.values(*by).annotate(**sums, as_of=Max("rebuilt_at")).order_by(*by)
