"""What is odd about a row, on both sides of every boundary, and what the marks make of it."""

from datetime import date
from decimal import Decimal as D
from typing import Any

import pytest

from p3dn.ui.values.bounds import MOST_RUPIAH
from procurement.models import Fate
from procurement.spending.loading.fates import Row, decide
from procurement.spending.loading.rows.facts import Facts, Status
from procurement.spending.loading.rows.traps import (
    OPEN,
    TRAPS,
    Use,
    asks,
    domestic_of,
    marks_of,
    use_of,
)

DAY = date(2026, 3, 1)


def facts(**says: Any) -> Facts:
    return Facts(**{"key": "1", "value": D(1000), "date": DAY} | says)


@pytest.mark.parametrize(
    ("says", "marks"),
    [
        ({}, []),
        ({"status": Status.CANCELLED, "value": None, "date": None}, ["cancelled"]),
        ({"value": None}, ["no_value"]),
        ({"value": D(0), "domestic": D(5)}, ["no_value"]),
        ({"value": MOST_RUPIAH}, []),
        ({"value": MOST_RUPIAH + D("0.01")}, ["too_large"]),
        ({"status": Status.PENDING, "value": MOST_RUPIAH + 1}, ["too_large"]),
        ({"date": None}, ["no_date"]),
        ({"date": None, "status": Status.RUNNING}, ["no_date"]),
        ({"date": None, "value": None, "status": Status.PENDING}, ["not_final"]),
        ({"domestic": D(1000)}, []),
        ({"domestic": D("1000.01")}, ["pdn_above"]),
        ({"domestic": D(100)}, ["pdn_percent"]),
        ({"domestic": D("0.01")}, ["pdn_percent"]),
        ({"domestic": D("100.01")}, []),
        ({"domestic": D(0)}, []),
        ({"domestic": D(50), "value": D(100)}, []),
        ({"domestic": D(50), "value": D("100.01")}, ["pdn_percent"]),
        ({"domestic": D(50), "chosen_domestic": D(500)}, []),
        ({"accounts": ("5.1.02.01.01.0024",)}, []),
        ({"accounts": ("5.1.02.01.01.0024", "DN.2175")}, ["mak_unreadable"]),
        ({"funds": ("APBD",)}, []),
        ({"funds": ("APBD", "DAK"), "status": Status.RUNNING}, ["many_funds", "running"]),
        ({"domestic": D(50), "status": Status.PENDING}, ["not_final", "pdn_percent"]),
    ],
)
def test_what_is_odd_about_a_row(says: dict[str, Any], marks: list[str]) -> None:
    assert marks_of(facts(**says)) == marks


@pytest.mark.parametrize(
    ("says", "proven"),
    [
        ({"domestic": D(400)}, 400),
        ({"domestic": D(50)}, 0),
        ({"domestic": D(1001)}, 0),
        ({"domestic": None}, 0),
        ({"domestic": D(50), "chosen_domestic": D(500)}, 500),
        ({"domestic": D(50), "chosen_domestic": D(0)}, 0),
    ],
)
def test_what_a_row_proves_of_domestic_products(says: dict[str, Any], proven: int) -> None:
    assert domestic_of(facts(**says)) == proven


@pytest.mark.parametrize(
    ("marks", "use"),
    [
        ([], Use.GOOD),
        (["running", "pdn_percent"], Use.GOOD),
        (["agency_unknown", "no_plan"], Use.HELD),
        (["not_final", "left_out"], Use.REFUSED),
        (["no_value"], Use.REFUSED),
        (["cancelled", "no_key"], Use.CANCELLED),
    ],
)
def test_what_marks_make_of_a_row(marks: list[str], use: Use) -> None:
    assert use_of(marks) == use


def test_who_waits_for_a_word() -> None:
    assert {code for code in TRAPS if asks(["running", code])} == {"pdn_percent", "pdn_above"}
    assert {"agency_unknown", "not_final", "conflict", "pdn_percent", "pdn_above"} == OPEN


def row(digest: str, *marks: str, version: int = 0, drawn: date | None = None, **more: Any) -> Row:
    return Row(more.pop("number", 1), "K", digest, version, drawn, list(marks), **more)


LATER = date(2026, 4, 1)
DECIDED: list[tuple[str, list[Row], int | None, list[str]]] = [
    ("alone", [row("a")], 0, ["imported"]),
    ("alone and asked about", [row("a", "pdn_percent")], 0, ["flagged"]),
    ("alone and held", [row("a", "not_final")], None, ["flagged"]),
    ("alone and cancelled", [row("a", "cancelled")], None, ["refused"]),
    ("alone and refused", [row("a", "no_value")], None, ["refused"]),
    ("twice", [row("a"), row("a", number=2)], 0, ["imported", "duplicate"]),
    ("twice, the second first", [row("a", number=2), row("a")], 1, ["duplicate", "imported"]),
    ("a stored one is first", [row("a"), row("a", file=1, number=9)], 1, ["duplicate", "imported"]),
    ("the same in another version is none", [row("a"), row("a", version=1)], 1,
     ["superseded", "imported"]),
    ("newer by version", [row("a", version=2), row("b", version=1, number=2)], 0,
     ["imported", "superseded"]),
    ("newer by day", [row("a", drawn=LATER), row("b", drawn=DAY, number=2)], 0,
     ["imported", "superseded"]),
    ("a day is newer than none", [row("a", drawn=DAY), row("b", number=2)], 0,
     ["imported", "superseded"]),
    ("newer by coming later", [row("a", file=1, number=2), row("b", file=2)], 1,
     ["superseded", "imported"]),
    ("drawn again later it is news", [row("a", drawn=DAY), row("b", drawn=LATER, number=2),
                                      row("a", drawn=date(2026, 5, 1), number=3)], 0,
     ["imported", "superseded", "duplicate"]),
    ("held back takes nothing out", [row("a"), row("b", "conflict", number=2)], 0,
     ["imported", "flagged"]),
    ("held back and older is past", [row("a", "not_final"), row("b", number=2)], 1,
     ["superseded", "imported"]),
    ("cancelled last", [row("a"), row("b", "cancelled", number=2)], None,
     ["superseded", "refused"]),
    ("cancelled before", [row("a", "cancelled"), row("b", number=2)], 1,
     ["superseded", "imported"]),
    ("refused counts for nothing", [row("a"), row("b", "no_value", number=2)], 0,
     ["imported", "refused"]),
    ("none can be used", [row("a", "no_value"), row("b", "not_final", number=2)], None,
     ["refused", "flagged"]),
    ("the newest is asked about", [row("a"), row("b", "pdn_above", number=2)], 1,
     ["superseded", "flagged"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "speaks", "fates"), [one[1:] for one in DECIDED], ids=[one[0] for one in DECIDED]
)
def test_what_becomes_of_rows(rows: list[Row], speaks: int | None, fates: list[str]) -> None:
    winner, found = decide(rows)
    assert winner is (None if speaks is None else rows[speaks])
    assert [found[place] for place in range(len(rows))] == [Fate(fate) for fate in fates]
