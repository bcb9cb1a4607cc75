"""What a month keeps of its purchases, to the rupiah: as kept, as SQL and as rows tell it anew."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection

from procurement.models import Duty, Expense, MonthCell, Source
from procurement.spending.months import COLUMNS, PARTS, in_rows, in_sql
from procurement.spending.reconcile import PARTS as SUMS
from procurement.spending.reconcile import sums_of
from procurement.spending.rollups import SPENT
from procurement.spending.services import write
from tests.factories.reports import add_line, make_agency, make_realization
from tests.support.databases import once

from .acts import purchase

DAY = date(2026, 3, 17)
# value, source, duty and the buyer's own estimate
BOUGHT = [
    ("1", Source.TENDER, Duty.MET, "2"),
    ("20", Source.NON_TENDER, Duty.EXEMPT, "15"),
    ("300", Source.RECORDED, Duty.NONE, "100"),
    ("4000", Source.TENDER, Duty.BREACHED, None),
    ("50000", Source.SIPD, Duty.UNJUDGED, None),
]
EXPECTED = {
    "met_value": 600_001,
    "exempt_value": 20,
    "free_value": 300,
    "breached_value": 4_000,
    "unjudged_value": 50_000,
    "delivered_value": 600_000,
    "contracts": 3,
    "contracts_estimated": 2,
    "contract_value_estimated": 21,
    "contract_estimate": 17,
    "contracts_above": 1,
    "contract_value_above": 20,
}


def _bought() -> None:
    agency = make_agency()
    for value, source, duty, estimate in BOUGHT:
        told = None if estimate is None else Decimal(estimate)
        write([purchase(agency, DAY, value, source=source, duty=duty, own_estimate=told)])
    add_line(make_realization(agency, DAY), "600000")


bought = once(_bought)
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("bought")]


def test_a_month_keeps_each_part() -> None:
    assert MonthCell.objects.values(*PARTS).get() == EXPECTED


@pytest.mark.parametrize(
    ("terms", "rows"),
    [
        (in_sql(SPENT, "e."), "procurement_expense AS e"),
        (in_sql({name: name for name in SPENT}), "procurement_spendingcell"),
    ],
)
def test_as_sql_each_part_is_the_same(terms: dict[str, str], rows: str) -> None:
    """Of purchases, and of finer cells."""
    asked = ", ".join(f"sum({term}) AS {name}" for name, term in terms.items())
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {asked} FROM {rows}")  # noqa: S608 -- terms of ours
        names = [column.name for column in cursor.description]
        assert dict(zip(names, cursor.fetchone(), strict=True)) == EXPECTED


def test_as_rows_each_part_is_the_same() -> None:
    assert Expense.objects.aggregate(**sums_of(in_rows(SUMS))) == EXPECTED


def test_sums_of_rows_are_numbers_where_nothing_is_summed() -> None:
    nothing: dict[str, Any] = Expense.objects.filter(pk=None).aggregate(**sums_of(in_rows(SUMS)))
    assert nothing == dict.fromkeys(EXPECTED, 0)


def test_a_part_is_found_by_what_it_sums_and_of_which() -> None:
    assert COLUMNS["value", (("duty", "met"),)] == "met_value"
    assert COLUMNS["lines", (("source__in", ("tender", "non_tender")),)] == "contracts"
    assert sorted(COLUMNS.values()) == sorted(EXPECTED)
