"""Purchases beside the buyer's own estimate (HPS): what cells keep of them, in both ways they are summed.

Only those whose estimate is known; a purchase at its estimate is not above it.
"""

from collections.abc import Mapping

from django.db.models import F, Q

COUNTED = "pk"
"""What stands for the column of a sum that counts purchases instead of rupiah."""

KNOWN, ABOVE = Q(own_estimate__isnull=False), Q(value__gt=F("own_estimate"))
IN_ROWS: Mapping[str, tuple[str, Q]] = {
    "estimated_lines": (COUNTED, KNOWN),
    "estimated_value": ("value", KNOWN),
    "own_estimate": ("own_estimate", KNOWN),
    "above_lines": (COUNTED, ABOVE),
    "above_value": ("value", ABOVE),
}
"""Sums by name: the column that is summed, and of which purchases."""

IN_SQL: Mapping[str, str] = {
    "estimated_lines": "CASE WHEN e.own_estimate IS NOT NULL THEN 1 END",
    "estimated_value": "CASE WHEN e.own_estimate IS NOT NULL THEN e.value END",
    "own_estimate": "e.own_estimate",
    "above_lines": "CASE WHEN e.value > e.own_estimate THEN 1 END",
    "above_value": "CASE WHEN e.value > e.own_estimate THEN e.value END",
}
"""The same as the statements that keep cells have it; a reconciliation compares both."""
