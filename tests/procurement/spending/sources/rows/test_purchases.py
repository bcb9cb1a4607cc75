"""A row as a purchase, column by column: what it proves, what is unknown, and what paid it."""

from datetime import UTC, date, datetime
from decimal import Decimal as D
from typing import Any

import pytest

from procurement.spending.loading.fates import Row
from procurement.spending.loading.purchases import (
    COLUMNS,
    accounts_of,
    fundings_of,
    purchase_of,
)
from procurement.spending.loading.rows.facts import Facts
from procurement.spending.loading.rows.resolving import Planned

DAY = date(2026, 3, 1)
NOW = datetime(2026, 6, 1, tzinfo=UTC)
PLAN = Planned(7, 3, "Tender", "Jasa Lainnya")
SAYS: dict[str, Any] = {
    "key": "K1", "date": DAY, "value": D(1000), "domestic": D(400), "document": "N/1", "year": 2025,
    "method": "E-Purchasing", "type": "Barang", "supplier": "CV", "npwp": "0123",
}  # fmt: skip


def bought(says: dict[str, Any], planned: Planned | None = PLAN) -> dict[str, Any]:
    row = Row(4, "K1", "d", 0, None, [], agency=3, package=planned, estimate=D(1200))
    row.facts = Facts(**says)
    values = purchase_of(
        row, pk=9, version=2, counted_by=5, now=NOW, region=1, source="recorded"
    )  # fmt: skip
    return dict(zip(COLUMNS, values, strict=True))


def test_what_a_row_and_its_package_say_is_the_purchase() -> None:
    assert bought(SAYS) == {
        "id": 9, "source": "recorded", "key": "K1", "version": 2, "document": "N/1", "fiscal_year": 2025,
        "date": DAY, "region": 1, "agency": 3, "package": 7, "procurement_type": "goods",
        "method": "E-Purchasing", "supplier_name": "CV", "supplier_npwp": "0123", "value": 1000,
        "domestic_value": 400, "imported_value": 0, "unknown_value": 600, "tkdn_base": 0, "tkdn_weighted": 0,
        "own_estimate": 1200, "small_business": "unknown", "in_region": "unknown", "duty": "unjudged",
        "duty_code": "", "duty_ground": "", "state": "current", "counted_by": 5, "recorded_at": NOW,
    }  # fmt: skip


def test_what_the_row_does_not_say_its_package_does_and_else_it_is_unknown() -> None:
    silent = {"key": "K1", "date": DAY, "value": D(1000)}
    names = ("document", "fiscal_year", "package", "procurement_type", "method", "unknown_value")
    planned, alone = bought(silent), bought(silent, None)
    assert [planned[name] for name in names] == ["K1", 2026, 7, "services", "Tender", 1000]
    assert [alone[name] for name in names] == ["K1", 2026, None, "unknown", "", 1000]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("PENGADAAN BARANG", "goods"),
        ("Barang", "goods"),
        ("Pekerjaan Konstruksi", "construction"),
        ("Jasa Konsultansi Badan Usaha", "consulting"),
        ("jasa lainnya", "services"),
        ("Lain", "unknown"),
    ],
)
def test_the_type_is_what_the_row_calls_it(said: str, kind: str) -> None:
    assert bought(SAYS | {"type": said}, None)["procurement_type"] == kind


@pytest.mark.parametrize(
    ("value", "small", "answer"),
    [
        (1000, 1000, "yes"),
        (1000, 1001, "yes"),
        (1000, 999, "unknown"),
        (1000, 100, "unknown"),
        (100, 100, "yes"),
        (101, 101, "yes"),
        (1000, 0, "unknown"),
        (1000, None, "unknown"),
    ],
)
def test_all_of_it_is_from_a_small_business_or_nobody_knows(
    value: int, small: int | None, answer: str
) -> None:
    says = SAYS | {
        "value": D(value),
        "small": None if small is None else D(small),
        "domestic": None,
    }
    assert bought(says)["small_business"] == answer


@pytest.mark.parametrize(
    ("funds", "paid"),
    [
        ((), []),
        (("APBD",), [("APBD", 1000)]),
        (("APBD", "DAK"), [("APBD + DAK", 1000), ("APBD", 0), ("DAK", 0)]),
        (("x" * 41,), [("x" * 40, 1000)]),
        (("x" * 30, "y" * 41), [(f"{'x' * 30} + {'y' * 7}", 1000), ("x" * 30, 0), ("y" * 40, 0)]),
    ],
)
def test_several_sources_of_funds_paid_together(funds: tuple[str, ...], paid: list[Any]) -> None:
    assert list(fundings_of(Facts(**SAYS | {"funds": funds}))) == paid


FIRST, SECOND, NONE = "1.02.5.1.02.01.01.0024", "5.2.02.05.01.0005", "DN.2175"


@pytest.mark.parametrize(
    ("codes", "stands_on"),
    [
        ((), []),
        ((NONE,), []),
        ((FIRST,), [("5.1.02.01.01.0024", 1000)]),
        ((FIRST, "5.1.02.01.01.0024"), [("5.1.02.01.01.0024", 1000)]),
        ((FIRST, NONE), [("5.1.02.01.01.0024", 0)]),
        ((SECOND, FIRST), [("5.1.02.01.01.0024", 0), (SECOND, 0)]),
    ],
)
def test_accounts_are_those_that_can_be_read(codes: tuple[str, ...], stands_on: list[Any]) -> None:
    assert list(accounts_of(Facts(**SAYS | {"accounts": codes}))) == stands_on
