"""What cells of months and days keep of their purchases: the sums of any cell, and parts by duty, source and estimate.

Each part is a sum that finer cells keep too, narrowed by what those are keyed by: so a term that names the
same sum and the same narrowing is told by either (`reports/figures/terms.py`).
"""

from collections.abc import Mapping

from django.db.models import Q

from procurement.models import Duty, Source

CONTRACTS = (Source.TENDER.value, Source.NON_TENDER.value)
Lookups = Mapping[str, object]

PARTS: Mapping[str, tuple[str, Lookups]] = {
    "met_value": ("value", {"duty": Duty.MET.value}),
    "exempt_value": ("value", {"duty": Duty.EXEMPT.value}),
    "free_value": ("value", {"duty": Duty.NONE.value}),
    "breached_value": ("value", {"duty": Duty.BREACHED.value}),
    "unjudged_value": ("value", {"duty": Duty.UNJUDGED.value}),
    "delivered_value": ("value", {"source": Source.DELIVERY.value}),
    "contracts": ("lines", {"source__in": CONTRACTS}),
    "contracts_estimated": ("estimated_lines", {"source__in": CONTRACTS}),
    "contract_value_estimated": ("estimated_value", {"source__in": CONTRACTS}),
    "contract_estimate": ("own_estimate", {"source__in": CONTRACTS}),
    "contracts_above": ("above_lines", {"source__in": CONTRACTS}),
    "contract_value_above": ("above_value", {"source__in": CONTRACTS}),
}
"""Columns of such a cell by name: the sum of finer cells, and how it is narrowed."""


def _condition(which: Lookups, of: str) -> str:
    """The same narrowing of a row whose columns begin with `of`; values are codes of ours."""
    ((name, value),) = which.items()
    column, _, many = name.partition("__")
    values = value if isinstance(value, tuple) else (value,)
    return f"{of}{column} IN ({', '.join(repr(str(one)) for one in values)})"


def in_sql(terms: Mapping[str, str], of: str = "") -> dict[str, str]:
    """The terms of these columns, of those of the sums they narrow, for rows whose columns begin with `of`."""
    return {
        name: f"CASE WHEN {_condition(which, of)} THEN {terms[column]} END"
        for name, (column, which) in PARTS.items()
    }


def in_rows(parts: Mapping[str, tuple[str, Q]]) -> dict[str, tuple[str, Q]]:
    """The same as aggregates over purchases are told, for a comparison."""
    return {
        name: (parts[column][0], parts[column][1] & Q(**which))
        for name, (column, which) in PARTS.items()
    }


COLUMNS: Mapping[tuple[str, tuple[tuple[str, object], ...]], str] = {
    (column, tuple(sorted(which.items()))): name for name, (column, which) in PARTS.items()
}
"""The column of such a cell by sum and narrowing."""
