"""Other names of commodities, and ministers' own minimums."""

from datetime import date
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from catalog.models import Commodity, MinimumTkdn
from p3dn.accounts.models import User

from .common import OFFICER, lock, require_role_somewhere, save_checked

ADMINISTRATOR = frozenset({"administrator"})


@transaction.atomic
def set_synonyms(*, commodity: Commodity, user: User, synonyms: str) -> Commodity:
    """Keep other names of a commodity, separated by commas; search finds its products by them."""
    require_role_somewhere(user, OFFICER)
    commodity = lock(commodity)
    names = [" ".join(name.split()).lower() for name in synonyms.split(",")]
    commodity.synonyms = ", ".join(dict.fromkeys(name for name in names if name))
    save_checked(commodity)
    return commodity


@transaction.atomic
def add_minimum(
    *,
    user: User,
    commodity: Commodity,
    minimum: Decimal,
    valid_from: date,
    valid_to: date | None,
    regulation: str,
) -> MinimumTkdn:
    """Enter a minimum of its own that the Minister set for a commodity; dates are inclusive."""
    require_role_somewhere(user, ADMINISTRATOR)
    if valid_to is not None and valid_to < valid_from:
        raise ValidationError({"valid_to": _("Tanggal akhir tidak boleh sebelum tanggal mulai.")})
    entry = MinimumTkdn(
        commodity=commodity,
        minimum=minimum,
        valid_from=valid_from,
        valid_to=valid_to,
        regulation=regulation,
    )
    save_checked(entry)
    return entry
