"""Writing budgets of procurement: by a region's administrators, for its agencies alone."""

from datetime import date
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.shared.writing import in_the_name_of_user, lock_seen, require_role, save_checked
from p3dn.accounts.access.roles import Role
from p3dn.accounts.models import Agency, User
from procurement.models import AgencyBudget

ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})


@in_the_name_of_user
@transaction.atomic
def record_budget(
    *,
    user: User,
    agency: Agency,
    fiscal_year: int,
    decreed: Decimal,
    document_number: str,
    document_date: date,
) -> AgencyBudget:
    """Record an agency's rupiah for a year by its document, beside what a file told of it.

    Raises ValidationError where a document is recorded already.
    """
    require_role(user, agency.region_id, ADMINISTRATOR)
    stored = AgencyBudget.objects.select_for_update().filter(agency=agency, fiscal_year=fiscal_year)
    entry = stored.first() or AgencyBudget(
        region_id=agency.region_id, agency=agency, fiscal_year=fiscal_year
    )
    if entry.is_by_document:
        raise ValidationError(
            _(
                "Anggaran perangkat daerah untuk tahun ini sudah ada. Ubah yang ada, atau cabut dahulu."
            )
        )
    entry.decreed, entry.is_withdrawn = decreed, False
    entry.document_number, entry.document_date = document_number, document_date
    entry.entered_by, entry.entered_at = user, timezone.now()
    save_checked(entry)
    return entry


@in_the_name_of_user
@transaction.atomic
def change_budget(
    *,
    entry: AgencyBudget,
    user: User,
    seen: str,
    decreed: Decimal,
    document_number: str,
    document_date: date,
    is_withdrawn: bool,
) -> AgencyBudget:
    """Put a budget right by its document, or withdraw it; whose and of when it is stays.

    What a file told of it stays beside it, and counts again once the document is withdrawn.
    """
    require_role(user, entry.region_id, ADMINISTRATOR)
    entry = lock_seen(entry, seen)
    entry.decreed, entry.is_withdrawn = decreed, is_withdrawn
    entry.document_number, entry.document_date = document_number, document_date
    save_checked(entry)
    return entry
