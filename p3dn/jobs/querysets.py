"""Reads of jobs."""

from typing import Any

from django.db import models
from django.db.models import Q

from p3dn.accounts.access import access_of


class JobQuerySet(models.QuerySet[Any]):
    """Jobs."""

    def visible_to(self, user: Any) -> "JobQuerySet":
        """One's own jobs; those of the whole region for its administrators and auditors."""
        regions = access_of(user).region_ids({"administrator", "auditor"})
        return self.filter(Q(user=user) | Q(region_id__in=regions))
