"""Shares that the law asks for, by day; the law's room knows them."""

from datetime import date
from decimal import Decimal

from p3dn.regulation.dated.thresholds import procurement_on


def small_share_on(day: date) -> Decimal | None:
    """Least share of small business in percent; None where the rules of the day name none."""
    try:
        limit = procurement_on(day).small_share
    except ValueError:  # before the first rules that are known
        return None
    return limit.amount if limit else None
