"""Writing targets: by a region's administrators, for that region and its agencies alone."""

from datetime import date
from decimal import Decimal

from django.db import transaction

from catalog.shared.writing import in_the_name_of_user, lock_seen, require_role, save_checked
from p3dn.accounts.access.roles import Role
from p3dn.accounts.models import Agency, Region, User
from reports.models import Target

ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})


@in_the_name_of_user
@transaction.atomic
def set_target(
    *,
    user: User,
    region: Region,
    agency: Agency | None,
    year: int,
    measure: str,
    percent: Decimal,
    decree_number: str,
    decree_date: date,
    is_demo: bool = False,
) -> Target:
    """Enter what a decree sets for a year, 0 to 100 percent. Raises ValidationError where one is set."""
    require_role(user, region.pk, ADMINISTRATOR)
    entry = Target(
        region=region,
        agency=agency,
        year=year,
        measure=measure,
        percent=percent,
        decree_number=decree_number,
        decree_date=decree_date,
        entered_by=user,
        is_demo=is_demo,
    )
    save_checked(entry)
    return entry


@in_the_name_of_user
@transaction.atomic
def change_target(
    *,
    entry: Target,
    user: User,
    seen: str,
    percent: Decimal,
    decree_number: str,
    decree_date: date,
    is_withdrawn: bool,
) -> Target:
    """Correct a target by its decree, or withdraw it; whose and of what it is stays as it was set."""
    require_role(user, entry.region_id, ADMINISTRATOR)
    entry = lock_seen(entry, seen)
    entry.percent, entry.is_withdrawn = percent, is_withdrawn
    entry.decree_number, entry.decree_date = decree_number, decree_date
    save_checked(entry)
    return entry
