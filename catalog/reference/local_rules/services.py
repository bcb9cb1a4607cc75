"""Writing a region's own rules: by its administrators, for that region alone."""

from datetime import date

from django.db import transaction

from catalog.models import Commodity, LocalRule
from catalog.shared.writing import in_the_name_of_user, lock_seen, require_role, save_checked
from p3dn.accounts.access.roles import Role
from p3dn.accounts.models import Region, User

ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})


@in_the_name_of_user
@transaction.atomic
def add_local_rule(
    *,
    user: User,
    region: Region,
    text: str,
    source: str,
    kind: str,
    commodity: Commodity | None,
    valid_from: date,
    valid_to: date | None,
    is_demo: bool = False,
) -> LocalRule:
    """Enter a rule of the person's own region; dates are inclusive."""
    require_role(user, region.pk, ADMINISTRATOR)
    entry = LocalRule(
        region=region,
        text=text,
        source=source,
        kind=kind,
        commodity=commodity,
        valid_from=valid_from,
        valid_to=valid_to,
        entered_by=user,
        is_demo=is_demo,
    )
    save_checked(entry)
    return entry


@in_the_name_of_user
@transaction.atomic
def change_local_rule(
    *,
    entry: LocalRule,
    user: User,
    seen: str,
    text: str,
    source: str,
    kind: str,
    commodity: Commodity | None,
    valid_from: date,
    valid_to: date | None,
) -> LocalRule:
    """Correct a rule of the person's own region, or let it end; nothing is deleted."""
    require_role(user, entry.region_id, ADMINISTRATOR)
    entry = lock_seen(entry, seen)
    entry.text, entry.source = text, source
    entry.kind, entry.commodity = kind, commodity
    entry.valid_from, entry.valid_to = valid_from, valid_to
    save_checked(entry)
    return entry
