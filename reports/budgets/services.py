"""Writing budgets of procurement: by a region's administrators, for its agencies alone."""

from datetime import date
from decimal import Decimal

from django.db import transaction

from catalog.shared.writing import in_the_name_of_user, lock_seen, require_role, save_checked
from p3dn.accounts.access.roles import Role
from p3dn.accounts.models import Agency, User
from reports.models import ProcurementBudget

ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})


@in_the_name_of_user
@transaction.atomic
def record_budget(
    *,
    user: User,
    agency: Agency,
    year: int,
    amount: Decimal,
    document_number: str,
    document_date: date,
) -> ProcurementBudget:
    """Record an agency's rupiah for a year. Raises ValidationError where one is recorded."""
    require_role(user, agency.region_id, ADMINISTRATOR)
    entry = ProcurementBudget(
        region_id=agency.region_id,
        agency=agency,
        year=year,
        amount=amount,
        document_number=document_number,
        document_date=document_date,
        entered_by=user,
    )
    save_checked(entry)
    return entry


@in_the_name_of_user
@transaction.atomic
def change_budget(
    *,
    entry: ProcurementBudget,
    user: User,
    seen: str,
    amount: Decimal,
    document_number: str,
    document_date: date,
    is_withdrawn: bool,
) -> ProcurementBudget:
    """Put a budget right by its document, or withdraw it; whose and of when it is stays."""
    require_role(user, entry.region_id, ADMINISTRATOR)
    entry = lock_seen(entry, seen)
    entry.amount, entry.is_withdrawn = amount, is_withdrawn
    entry.document_number, entry.document_date = document_number, document_date
    save_checked(entry)
    return entry
