"""Whose rows a person may see in procurement."""

from django.db.models import Q

from p3dn.accounts.access import BUYING, REGION_WIDE, Person, access_of


def own_or_region(user: Person, prefix: str = "") -> Q:
    """Own agencies of buyers, every agency of the region for region-wide roles."""
    access = access_of(user)
    return Q(**{f"{prefix}agency_id__in": access.agency_ids(BUYING)}) | Q(
        **{f"{prefix}agency__region_id__in": access.region_ids(REGION_WIDE)}
    )
