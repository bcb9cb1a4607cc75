"""Percentages at which the duty to buy domestic changes."""

from decimal import Decimal

PURCHASE_MINIMUM = Decimal(25)
TRIGGER_SUM = Decimal(40)
