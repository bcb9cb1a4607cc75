"""Purchases as other sources will write them, for tests of sums."""

from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

from p3dn.accounts.models import Agency
from procurement.models import Expense, Source

_number = count(1)
ORIGINS = ("domestic", "imported", "unknown")


def purchase(agency: Agency, day: date, value: str | Decimal = "10", **fields: Any) -> Expense:
    """A purchase not written yet, of unknown origin unless told otherwise."""
    value = Decimal(value)
    origin, tkdn = fields.pop("origin", "unknown"), fields.pop("tkdn", None)
    known = tkdn is not None
    number = next(_number)
    return Expense(
        **{
            "source": Source.SIPD,
            "key": str(number),
            "document": f"SP2D/{number}",
            "fiscal_year": day.year,
            "date": day,
            "region_id": agency.region_id,
            "agency": agency,
            "value": value,
            f"{origin}_value": value,
            "tkdn_base": value if known else 0,
            "tkdn_weighted": value * Decimal(tkdn) / 100 if known else 0,
        }
        | fields
    )
