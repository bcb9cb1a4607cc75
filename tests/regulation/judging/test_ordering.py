"""Before an order: what was approved is judged once more, and what differs is told (PP 29/2018 Pasal 58)."""

from dataclasses import replace
from decimal import Decimal as D
from typing import Any

import pytest

from p3dn.regulation import Origin, Subject, Verdict, assess
from p3dn.regulation.judging.afterwards.ordering import Gate, changes, gate, short
from p3dn.regulation.judging.afterwards.proof import Judged
from p3dn.regulation.judging.candidates.searched import Searched, searched
from p3dn.regulation.ownership import owners_asked
from tests.regulation.cases import NOTHING, imported, line, product

APPROVED = product("A", "30", available=D(10))


def judged(verdict: Verdict = Verdict.COMPLIES, **changed: Any) -> Judged:
    chosen = replace(APPROVED, **changed)
    return Judged(verdict, line(chosen, chosen="A", national_list=NOTHING))


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({}, []),
        ({"name": "Produk lain"}, ["model"]),
        ({"producer": "PT Lain"}, ["maker"]),
        ({"unit_price": D(100_001)}, ["price"]),
        ({"tkdn": D(29)}, ["tkdn"]),
        ({"certificate_number": "2/2026"}, ["certificate"]),
        ({"available": D("9.99")}, ["capacity"]),
        ({"available": None}, []),
        ({"available": D("9.99"), "name": "Produk lain"}, ["model", "capacity"]),
    ],
)
def test_what_differs_from_what_was_approved_is_named(
    changed: dict[str, Any], told: list[str]
) -> None:
    assert [one.value for one in changes(judged(), judged(**changed), D(10))] == told


@pytest.mark.parametrize(
    ("free", "too_few"), [(D("9.99"), True), (D(10), False), (D(0), True), (None, False)]
)
def test_only_a_known_shortage_is_one(free: D | None, too_few: bool) -> None:
    assert short(judged(available=free), D(10)) is too_few


@pytest.mark.parametrize(
    ("then", "now", "free", "leads"),
    [
        (Verdict.COMPLIES, Verdict.COMPLIES, 10, Gate.GO),
        (Verdict.COMPLIES, Verdict.CHOOSE_ANOTHER, 10, Gate.BACK),
        (Verdict.COMPLIES, Verdict.EXEMPTED, 10, Gate.BACK),
        (Verdict.EXEMPTED, Verdict.EXEMPTED, 10, Gate.GO),
        (Verdict.EXEMPTED, Verdict.COMPLIES, 10, Gate.GO),
        (Verdict.EXEMPTED, Verdict.CANNOT_BE_JUDGED, 10, Gate.BACK),
        (Verdict.COMPLIES, Verdict.COMPLIES, 9, Gate.BLOCKED),
        (Verdict.COMPLIES, Verdict.CHOOSE_ANOTHER, 9, Gate.BLOCKED),
    ],
)
def test_an_order_goes_back_where_the_approver_agreed_to_something_better(
    then: Verdict, now: Verdict, free: int, leads: Gate
) -> None:
    assert gate(judged(then), judged(now, available=D(free)), D(10)) is leads


def test_a_search_is_told_in_figures() -> None:
    offers = (
        product("A", "30"), product("C", "10"), imported(),
        product("X", None, origin=Origin.UNKNOWN, siinas_listed=None),
    )  # fmt: skip
    facts = line(*offers, chosen="imp", national_list=NOTHING)
    assert searched(offers, assess(facts)) == Searched(candidates=4, domestic=2, satisfying=1)
    assert searched(offers[:2], assess(facts)) == Searched(2, 2, 1)


def test_owners_are_asked_of_services_alone() -> None:
    """PP 29/2018 Pasal 63."""
    assert [subject for subject in Subject if owners_asked(subject)] == [Subject.SERVICE]
