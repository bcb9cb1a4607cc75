"""Whose rows a person may see in procurement."""

from django.db.models import Q

from p3dn.accounts.access.rows import BUYING, REGION_WIDE, Person, access_of


def own_or_region(
    user: Person, prefix: str = "", *, region: str = "", reading: frozenset[str] = REGION_WIDE
) -> Q:
    """Own agencies of buyers, every agency of the region for region-wide roles (`reading`).

    Asks the row's own region (or the column `region`), where it was bought, so that an agency that
    moves takes nothing along; and only for what the person has, so that an index gives the rows in
    the order of their list.
    """
    access = access_of(user)
    places = {
        f"{prefix}agency_id__in": access.agency_ids(BUYING),
        f"{region or prefix + 'region_id'}__in": access.region_ids(reading),
    }
    seen = Q()
    for column, keys in places.items():
        if keys:
            seen |= Q(**{column: keys})
    return seen or Q(pk__in=())
