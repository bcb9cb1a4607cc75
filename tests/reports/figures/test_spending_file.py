"""What a file says of a purchase is what its page says."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from p3dn.ui.lists.export import values_of
from procurement.models import Expense
from procurement.spending.services import write
from reports.spending.exports import COLUMNS
from reports.spending.reads import for_file
from tests.factories.reports import add_line, make_agency, make_realization
from tests.procurement.spending.acts import purchase

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 17)
ORIGIN, TKDN = (next(n for n, c in enumerate(COLUMNS) if c.source == s) for s in ("shown_origin", "shown_tkdn"))  # fmt: skip


def test_origin_and_tkdn_are_those_of_the_page() -> None:
    agency = make_agency()
    parts = [(5, 3, 2), (3, 5, 2), (2, 3, 5), (5, 5, 0), (0, 5, 5), (4, 2, 4), (0, 0, 10)]
    write([
        purchase(agency, DAY, domestic_value=Decimal(a), imported_value=Decimal(b),
                 unknown_value=Decimal(c), tkdn_base=Decimal(a), tkdn_weighted=round(Decimal(a) / 3, 6))
        for a, b, c in parts
    ])  # fmt: skip
    for origin, tkdn in (("imported", "41.50"), ("unknown", None)):
        line = add_line(make_realization(agency, DAY), "10", origin=origin, tkdn=tkdn)
        write([purchase(agency, DAY, delivery_line=line)])  # not what the purchase itself says
    rows = Expense.objects.for_list().order_by("pk")
    assert len(rows) == len(parts) + 4
    expected = [
        (str(row.origin_name), None if row.tkdn is None else round(row.tkdn, 2)) for row in rows
    ]
    found = values_of(COLUMNS, for_file(Expense.objects.order_by("pk")))
    assert [(row[ORIGIN], row[TKDN]) for row in found] == expected


def test_a_file_is_one_query_without_objects() -> None:
    write([purchase(make_agency(), DAY) for _n in range(3)])
    with CaptureQueriesContext(connection) as queries:
        assert len(list(values_of(COLUMNS, for_file(Expense.objects.all())))) == 3
    assert len(queries) == 1
