"""A row as a purchase: the values of its columns, ready to be copied into the table."""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Any

from procurement.models import Answer, Duty, Expense, ProcurementType
from procurement.models.plan.budget import account_in
from procurement.spending.delivered import type_of

from .fates import Row
from .rows.facts import Facts
from .rows.traps import HUNDRED, domestic_of

COLUMNS = (
    "id", "source", "key", "version", "document", "fiscal_year", "date", "region", "agency", "package",
    "procurement_type", "method", "supplier_name", "supplier_npwp", "value", "domestic_value",
    "imported_value", "unknown_value", "tkdn_base", "tkdn_weighted", "own_estimate", "small_business", "in_region",
    "duty", "duty_code", "duty_ground", "state", "counted_by", "recorded_at",
)  # fmt: skip
TYPES = (
    ("pengadaan barang", ProcurementType.GOODS),
    ("barang", ProcurementType.GOODS),
    ("pekerjaan konstruksi", ProcurementType.CONSTRUCTION),
    ("jasa konsultansi", ProcurementType.CONSULTING),
    ("jasa lainnya", ProcurementType.SERVICES),
)
ZERO = Decimal(0)
YES, UNKNOWN = Answer.YES.value, Answer.UNKNOWN.value
UNJUDGED, CURRENT = Duty.UNJUDGED.value, Expense.State.CURRENT.value


def purchase_of(row: Row, *, pk: int, version: int, counted_by: int | None, now: Any, region: int,
                source: str) -> tuple[Any, ...]:  # fmt: skip
    """The values of `COLUMNS`. What the row does not prove of its origin is unknown."""
    facts = row.facts
    assert facts is not None and facts.value is not None and facts.date is not None  # noqa: S101 - marks refuse such rows
    domestic = domestic_of(facts)
    planned = row.package
    method = facts.method or (planned.method if planned else "")
    return (
        pk, source, row.key, version, facts.document or row.key, facts.year or facts.date.year,
        facts.date, region, row.agency, planned.pk if planned else None,
        _type(facts.type, planned.types if planned else ""), method, facts.supplier, facts.npwp, facts.value, domestic,
        ZERO, facts.value - domestic, ZERO, ZERO, row.estimate, _small(facts), UNKNOWN,
        UNJUDGED, "", "", CURRENT, counted_by, now,
    )  # fmt: skip


@lru_cache(maxsize=256)
def _type(said: str, planned: str) -> str:
    """The type that the row says, else that of its package; a file has few of either."""
    written = said.casefold()
    for start, kind in TYPES:
        if written.startswith(start):
            return kind.value
    return type_of(planned).value


def _small(facts: Facts) -> str:
    """All of it or unknown: the systems write zero where nobody filled it in."""
    value, small = facts.value or ZERO, facts.small or ZERO
    is_amount = small > HUNDRED or value <= HUNDRED
    return YES if value and small >= value and is_amount else UNKNOWN


def fundings_of(facts: Facts) -> Iterator[tuple[str, Decimal]]:
    """What paid it. Where several sources did and nobody says how much each, all of it stands under
    their names together, and nothing under each by itself, so that it is found there and counted once.
    """
    if len(facts.funds) > 1:
        yield " + ".join(facts.funds)[:40], facts.value or ZERO
    for name in facts.funds:
        yield name[:40], ZERO if len(facts.funds) > 1 else facts.value or ZERO


def accounts_of(facts: Facts) -> Iterator[tuple[str, Decimal]]:
    """The accounts it stands on, as far as they can be read; shared out like the funds."""
    codes = sorted({account for code in facts.accounts if (account := account_in(code)[1])})
    if len(codes) == 1 and len({account_in(code)[1] for code in facts.accounts}) == 1:
        yield codes[0], facts.value or ZERO
        return
    for code in codes:
        yield code, ZERO
