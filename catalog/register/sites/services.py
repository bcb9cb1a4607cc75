"""Where producers make their things: entering and correcting a site."""

from typing import TypedDict, Unpack

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from catalog.models import Producer, ProductionSite
from catalog.shared.writing import (
    OFFICER,
    apply_changes,
    lock,
    lock_seen,
    require_role,
    save_checked,
)
from p3dn.accounts.models import Region, User


class SiteFields(TypedDict, total=False):
    """What may be said of a site."""

    name: str
    address: str
    location: Region
    ownership: str
    is_active: bool


@transaction.atomic
def create_site(*, producer: Producer, user: User, **fields: Unpack[SiteFields]) -> ProductionSite:
    """Add a factory or workshop to a producer of the officer's region."""
    require_role(user, producer.region_id, OFFICER)
    if lock(producer).merged_into_id:
        raise ValidationError(_("Produsen ini sudah digabung. Tambahkan pada produsen penerusnya."))
    site = ProductionSite(producer=producer)
    apply_changes(site, fields)
    save_checked(site)
    return site


@transaction.atomic
def update_site(
    *, site: ProductionSite, user: User, seen: str, **fields: Unpack[SiteFields]
) -> ProductionSite:
    """Correct a site, or mark it as no longer used; the earlier version stays in the history."""
    require_role(user, site.producer.region_id, OFFICER)
    lock(site.producer)
    site = lock_seen(site, seen)
    if apply_changes(site, fields):
        save_checked(site)
    return site
