"""How much of a product is still to be had this month: its capacity, less what was asked for already.

Requests belong to a room to the right of this one, which says what is left (`register_volumes`).
What it says is kept for a minute, for filters and lists; a judgement asks anew.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from django.core.cache import cache
from django.db.models import Case, CharField, Expression, Value, When

from . import ranges

KEPT_SECONDS = 60
Left = dict[int, Decimal]

_providers: list[Callable[[date], Left]] = []


def register_volumes(provider: Callable[[date], Left]) -> None:
    """Make known who says how much is left of the products that somebody asked for."""
    if provider not in _providers:
        _providers.append(provider)


def volumes_left(day: date) -> Left:
    """Units still to be had this month, of products with a known capacity that somebody asked for.

    Of every other product all of its monthly capacity is to be had.
    """
    key = f"volumes:{day}"
    left: Left | None = cache.get(key)
    if left is None:
        left = {}
        for provider in _providers:
            left |= provider(day)
        cache.set(key, left, KEPT_SECONDS)
    return left


def volume_range(day: date) -> Expression:
    """The range of what is still to be had, for a query."""
    of_all = ranges.range_of("monthly_capacity", ranges.VOLUMES)
    asked_for: dict[str, list[int]] = {}
    for pk, left in volumes_left(day).items():
        asked_for.setdefault(ranges.range_holding(left, ranges.VOLUMES), []).append(pk)
    if not asked_for:
        return of_all
    cases = (When(pk__any=keys, then=Value(key)) for key, keys in sorted(asked_for.items()))
    return Case(*cases, default=of_all, output_field=CharField())
