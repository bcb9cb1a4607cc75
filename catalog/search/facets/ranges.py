"""Ranges of price and of the volume to be had that the catalogue is filtered by.

They sort what is on offer and are none of the law's: steps people can read, the same every year.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import reduce
from operator import or_

from django.db.models import Q
from django.utils.translation import gettext as _

from p3dn.ui.lists.lookups import Bucket
from p3dn.ui.markup.words import unbroken
from p3dn.ui.values import formats

PRICES = (
    100_000,
    1_000_000,
    10_000_000,
    75_000_000,
)  # rupiah per unit; lower end of each next range
VOLUMES = (10, 100, 1_000)  # units to be had this month
UNKNOWN = "unknown"


def keys(steps: Sequence[int]) -> list[str]:
    """Names of the ranges: `0`, then the lower end of each; `unknown` last."""
    return [str(step) for step in (0, *steps)] + [UNKNOWN]


def range_of(field: str, steps: Sequence[int]) -> Bucket:
    """The range of a field for a query; the lower end belongs to it."""
    *names, missing = keys(steps)
    return Bucket(field, steps=steps, names=names, missing=missing)


def range_q(field: str, picked: Iterable[str], steps: Sequence[int]) -> Q:
    """Rows whose field is in one of the ranges."""
    return reduce(or_, (_within(field, key, steps) for key in picked))


def _within(field: str, key: str, steps: Sequence[int]) -> Q:
    if key == UNKNOWN:
        return Q(**{f"{field}__isnull": True})
    end = next((step for step in steps if step > int(key)), None)
    limits = {f"{field}__gte": key} | ({} if end is None else {f"{field}__lt": end})
    return Q(**limits)


def range_holding(amount: Decimal, steps: Sequence[int]) -> str:
    """The range of a known amount."""
    return str(max((step for step in steps if amount >= step), default=0))


def range_label(key: str, steps: Sequence[int], unit: str) -> str:
    """A range in words; `unit` is `rupiah` for amounts."""
    if key == UNKNOWN:
        return _("Tidak diketahui")
    said = _rupiah if unit == "rupiah" else formats.number
    low = int(key)
    above = [step for step in steps if step > low]
    if not above:
        return _("%s atau lebih") % said(low)
    high = said(above[0])
    return _("%(low)s sampai di bawah %(high)s") % {"low": said(low), "high": high} if low else _("Di bawah %s") % high  # fmt: skip


def _rupiah(amount: int) -> str:
    return unbroken(formats.rupiah_short(amount))


def price_label(key: str) -> str:
    """A range of unit prices in words."""
    return range_label(key, PRICES, "rupiah")


def volume_label(key: str) -> str:
    """A range of units to be had this month in words."""
    return range_label(key, VOLUMES, "")
