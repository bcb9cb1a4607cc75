"""Bands of TKDN: the limits between which spending with a known TKDN is told apart.

The law's room says where they begin. Each band begins at its first percentage and ends before that
of the next; only what is 0 exactly is `tkdn_none`.
"""

from collections.abc import Mapping

from django.db.models import F, Q

from p3dn.regulation.quantities.limits import HUNDRED, TKDN_BANDS

LOW, HIGH = (limit / HUNDRED for limit in TKDN_BANDS)

IN_ROWS: Mapping[str, Q] = {
    "tkdn_none": Q(tkdn_weighted=0),
    "tkdn_low": Q(tkdn_weighted__gt=0, tkdn_weighted__lt=F("tkdn_base") * LOW),
    "tkdn_middle": Q(
        tkdn_weighted__gte=F("tkdn_base") * LOW, tkdn_weighted__lt=F("tkdn_base") * HIGH
    ),
    "tkdn_high": Q(tkdn_base__gt=0, tkdn_weighted__gte=F("tkdn_base") * HIGH),
}
"""Which purchases stand in a band with what is known of them (`tkdn_base`); those of which nothing is add 0."""

_CONDITIONS = {
    "tkdn_none": "e.tkdn_weighted = 0",
    "tkdn_low": f"e.tkdn_weighted > 0 AND e.tkdn_weighted < e.tkdn_base * {LOW}",
    "tkdn_middle": (
        f"e.tkdn_weighted >= e.tkdn_base * {LOW} AND e.tkdn_weighted < e.tkdn_base * {HIGH}"
    ),
    "tkdn_high": f"e.tkdn_base > 0 AND e.tkdn_weighted >= e.tkdn_base * {HIGH}",
}
IN_SQL: Mapping[str, str] = {
    name: f"CASE WHEN {which} THEN e.tkdn_base END" for name, which in _CONDITIONS.items()
}
"""The same as the statements that keep cells have it; a reconciliation compares both."""
