"""Other names of commodities, and ministers' own minimums: a region's own, or shared by an operator."""

from datetime import date
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from catalog.models import Commodity, MinimumTkdn, OtherNames
from catalog.shared.writing import OFFICER, lock, lock_seen, require_keeper, save_checked
from p3dn.accounts.access.roles import Role
from p3dn.accounts.models import Region, User
from p3dn.audit.editing.versions import NOTHING_YET, NotShown, require_version

ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})


@transaction.atomic
def set_other_names(
    *, commodity: Commodity, user: User, region: Region | None, seen: str, names: str
) -> OtherNames:
    """Keep other names of a commodity, separated by commas; search finds by them at once.

    By an officer for their own region, by an operator (`region` None) for all. Who wrote them last
    is noted; the earlier ones stay in the history. `seen` is the version that was shown, or
    `NOTHING_YET`.
    """
    require_keeper(user, region, OFFICER)
    lock(commodity)
    kept = OtherNames.objects.filter(commodity=commodity, region=region).first()
    if kept is not None:
        require_version(kept, seen)
    elif seen != NOTHING_YET:
        raise NotShown
    else:
        kept = OtherNames(commodity=commodity, region=region)
    cleaned = (" ".join(name.split()).lower() for name in names.split(","))
    kept.names = ", ".join(dict.fromkeys(name for name in cleaned if name))
    kept.entered_by = user
    save_checked(kept)
    return kept


@transaction.atomic
def add_minimum(
    *,
    user: User,
    region: Region | None,
    commodity: Commodity,
    minimum: Decimal,
    valid_from: date,
    valid_to: date | None,
    regulation: str,
) -> MinimumTkdn:
    """Enter a minimum of its own that the Minister set for a commodity; dates are inclusive.

    By an administrator for requests of their own region, by an operator (`region` None) for all.
    """
    require_keeper(user, region, ADMINISTRATOR)
    _check_dates(valid_from, valid_to)
    entry = MinimumTkdn(
        region=region,
        commodity=commodity,
        minimum=minimum,
        valid_from=valid_from,
        valid_to=valid_to,
        regulation=regulation,
        entered_by=user,
    )
    save_checked(entry)
    return entry


@transaction.atomic
def change_minimum(
    *,
    entry: MinimumTkdn,
    user: User,
    seen: str,
    minimum: Decimal,
    valid_from: date,
    valid_to: date | None,
    regulation: str,
) -> MinimumTkdn:
    """Correct a minimum, or let it end; what was frozen with it stays, and the history keeps it."""
    require_keeper(user, entry.region, ADMINISTRATOR)
    _check_dates(valid_from, valid_to)
    entry = lock_seen(entry, seen)
    entry.minimum, entry.regulation = minimum, regulation
    entry.valid_from, entry.valid_to = valid_from, valid_to
    save_checked(entry)
    return entry


def _check_dates(valid_from: date, valid_to: date | None) -> None:
    if valid_to is not None and valid_to < valid_from:
        raise ValidationError({"valid_to": _("Tanggal akhir tidak boleh sebelum tanggal mulai.")})
