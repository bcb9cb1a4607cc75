"""Percentages at which the duty to buy domestic changes."""

from datetime import date
from decimal import Decimal

PURCHASE_MINIMUM = Decimal(25)
TRIGGER_SUM = Decimal(40)

YEARS = {"35/2025": 5}


def usual_expiry(scheme: str, issued_on: date) -> date | None:
    """Day on which a certificate of that scheme usually ends; None when it varies."""
    years = YEARS.get(scheme)
    if years is None:
        return None
    try:
        return issued_on.replace(year=issued_on.year + years)
    except ValueError:
        return issued_on.replace(year=issued_on.year + years, day=28)
