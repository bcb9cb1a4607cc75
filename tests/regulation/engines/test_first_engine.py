"""The first engine judges for ever as it did: what it said of each kind of line, told one by one."""

from dataclasses import replace
from datetime import date
from decimal import Decimal as D
from typing import Any

import pytest

from p3dn.regulation import (
    Assessment,
    Candidate,
    LineFacts,
    NationalList,
    Origin,
    Reason,
    Step,
    Subject,
    Verdict,
    Waiver,
)
from p3dn.regulation.engines.first import assess as first
from tests.regulation.cases import NOTHING, imported, line, product

OLD = date(2024, 6, 1)
NONE_THEN = NationalList(OLD, False, False, False, False, "kursi")  # noqa: FBT003 - four answers in order
A, C, S = product("A", "45"), product("C", "20"), product("S", None)
OUT, U = product("O", None, siinas_listed=False), product("U", None, siinas_listed=None)


def old(*candidates: Candidate, **changes: Any) -> LineFacts:
    """A line of the days before the ladder."""
    return line(*candidates, **({"request_date": OLD, "national_list": NONE_THEN} | changes))


def few(candidate: Candidate, left: int | None) -> Candidate:
    """Of ten that are asked for so many are left; None: nobody knows."""
    return replace(candidate, available=None if left is None else D(left))


CASES = [
    ("at the top", line(A, chosen="A"), "complies a", ["trigger_exists", "tkdn_enough"], []),
    (
        "top without trigger",
        line(product("A", "30"), chosen="A", national_list=NOTHING),
        "complies b",
        ["trigger_absent_or_short", "tkdn_enough"],
        [],
    ),
    (
        "top, list unasked",
        line(product("A", "30"), chosen="A"),
        "complies b",
        ["trigger_unknown_same_result", "tkdn_enough"],
        [],
    ),
    (
        "top, trigger volume unknown",
        line(few(A, None), product("B", "30"), chosen="B", national_list=NOTHING),
        "complies b",
        ["trigger_unknown_same_result", "tkdn_enough"],
        [],
    ),
    (
        "top, trigger short",
        line(few(A, 1), product("B", "30"), chosen="B", national_list=NOTHING),
        "complies b",
        ["trigger_absent_or_short", "tkdn_enough"],
        [],
    ),
    (
        "two share",
        line(few(A, 6), few(product("B", "45"), 4), C, chosen="C", national_list=NOTHING),
        "choose_another a",
        ["higher_step_available", "tkdn_below"],
        [],
    ),
    (
        "two fall short by one",
        line(few(A, 5), few(product("B", "45"), 4), C, chosen="C", national_list=NOTHING),
        "complies c",
        ["higher_steps_exhausted"],
        [],
    ),
    (
        "nothing left counts as nothing",
        line(
            few(A, 9),
            few(product("B", "45"), 0),
            few(product("B2", "45"), -1),
            C,
            chosen="C",
            national_list=NOTHING,
        ),
        "complies c",
        ["higher_steps_exhausted"],
        [],
    ),
    (
        "one above, nine asked",
        line(few(A, 9), C, chosen="C", national_list=NOTHING),
        "complies c",
        ["higher_steps_exhausted"],
        [],
    ),
    ("d", line(S, chosen="S", national_list=NOTHING), "complies d", ["higher_steps_exhausted"], []),
    (
        "outside",
        line(OUT, chosen="O", national_list=NOTHING),
        "exemption_needed none",
        ["outside_every_step", "no_certificate_not_in_siinas"],
        ["exemption"],
    ),
    (
        "unknown",
        line(U, chosen="U", national_list=NOTHING),
        "cannot_be_judged none",
        ["siinas_unknown"],
        ["siinas_listed"],
    ),
    (
        "import, no approval",
        line(imported(), chosen="imp", national_list=NOTHING),
        "import_approval_needed import",
        ["no_domestic_product", "import_approval_missing"],
        ["import_approval"],
    ),
    (
        "import, approved",
        line(
            imported(),
            chosen="imp",
            national_list=NOTHING,
            import_approval=Waiver(granted=True, reference="1"),
        ),
        "complies import",
        ["no_domestic_product", "import_approved"],
        [],
    ),
    (
        "import, refused",
        line(
            imported(), chosen="imp", national_list=NOTHING, import_approval=Waiver(granted=False)
        ),
        "import_approval_needed import",
        ["no_domestic_product", "import_refused"],
        ["import_approval"],
    ),
    (
        "then: domestic is free",
        old(C, chosen="C"),
        "complies none",
        ["no_duty_without_trigger"],
        [],
    ),
    ("then: listed is free", old(S, chosen="S"), "complies none", ["no_duty_without_trigger"], []),
    (
        "then: outside is free",
        old(OUT, chosen="O"),
        "complies none",
        ["no_duty_without_trigger"],
        [],
    ),
    (
        "then: unknown",
        old(U, chosen="U"),
        "cannot_be_judged none",
        ["no_duty_without_trigger", "siinas_unknown"],
        ["siinas_listed"],
    ),
    (
        "then: import beside c",
        old(imported(), C, chosen="imp"),
        "choose_another none",
        ["no_duty_without_trigger", "domestic_available"],
        [],
    ),
    (
        "then: import beside d",
        old(imported(), S, chosen="imp"),
        "choose_another none",
        ["no_duty_without_trigger", "domestic_available"],
        [],
    ),
    (
        "then: import beside outside",
        old(imported(), OUT, chosen="imp"),
        "choose_another none",
        ["no_duty_without_trigger", "domestic_available"],
        [],
    ),
    (
        "then: import beside ab",
        old(imported(), product("A", "30"), chosen="imp"),
        "choose_another none",
        ["no_duty_without_trigger", "domestic_available"],
        [],
    ),
    (
        "then: import alone",
        old(imported(), chosen="imp"),
        "complies import",
        ["no_duty_without_trigger", "no_domestic_product"],
        [],
    ),
    (
        "then: import, too few at home",
        old(imported(), few(C, 4), few(S, 5), chosen="imp"),
        "complies import",
        ["no_duty_without_trigger", "no_domestic_product"],
        [],
    ),
    (
        "then: import, just enough at home",
        old(imported(), few(C, 4), few(S, 6), chosen="imp"),
        "choose_another none",
        ["no_duty_without_trigger", "domestic_available"],
        [],
    ),
    (
        "declared, none beside",
        line(imported(), chosen="imp", subject=Subject.NON_INDUSTRIAL_GOODS, national_list=NOTHING),
        "import_approval_needed import",
        ["no_domestic_product", "import_approval_missing"],
        ["import_approval"],
    ),
    (
        "declared beside",
        line(
            imported(),
            product("H", None, self_declared=True),
            chosen="imp",
            subject=Subject.NON_INDUSTRIAL_GOODS,
        ),
        "choose_another none",
        ["domestic_available"],
        [],
    ),
    ("nothing chosen", line(A), "choose_another a", ["choose_from_step"], ["chosen"]),
    (
        "origin unknown",
        line(
            product("U", None, origin=Origin.UNKNOWN, siinas_listed=False),
            chosen="U",
            national_list=NOTHING,
        ),
        "cannot_be_judged none",
        ["origin_unknown"],
        ["origin"],
    ),
]


@pytest.mark.parametrize(("name", "facts", "verdict", "reasons", "missing"), CASES)
def test_the_first_engine_says_as_it_did(
    name: str, facts: LineFacts, verdict: str, reasons: list[str], missing: list[str]
) -> None:
    result = first.assess(facts)
    assert f"{result.verdict} {result.step}" == verdict, name
    assert [why.code for why in result.reasons] == reasons
    assert [one.field for one in result.missing] == missing


def test_before_every_law_it_says_that_there_is_none() -> None:
    facts = line(A, chosen="A", request_date=date(2001, 1, 1))
    assert first.assess(facts) == Assessment(
        regime_id="",
        engine_version=first.VERSION,
        governing_date=date(2001, 1, 1),
        verdict=Verdict.CANNOT_BE_JUDGED,
        step=Step.NONE,
        reasons=(Reason("no_regime", (("day", "2001-01-01"),)),),
    )
    assert first.assess(line(A, chosen="A"), regimes=()).regime_id == ""


def test_one_unit_is_asked_for_and_none_is_not() -> None:
    assert first.assess(line(A, chosen="A", quantity=D(1))).verdict is Verdict.COMPLIES
    nothing = first.assess(line(A, chosen="A", quantity=D(0)))
    assert nothing.verdict is Verdict.CANNOT_BE_JUDGED


def test_alternatives_stand_in_a_neutral_order_with_what_is_left_of_them() -> None:
    """Step, enough volume, lower price (an unknown one last), higher TKDN, then by name."""
    shelf = [
        product("R", "45", unit_price=D(10) ** 18, available=D(10)),
        product("S", "45", unit_price=None, available=D(10)),
        product("Q", "46", unit_price=D(2)),
        product("P", "45", unit_price=D(2)),
        product("N", "44", unit_price=D(2)),
        product("M", None, unit_price=D(1)),
        product("T", "50", unit_price=D(1), available=D(9)),
        product("K", "20", unit_price=D(1)),
    ]
    result = first.assess(line(*shelf, imported(), chosen="imp", national_list=NOTHING))
    assert result.alternatives == ("Q", "P", "N", "R", "S", "T")
    free = {one.ref: one.free for one in result.findings}
    assert free == {one.ref: one.available for one in [*shelf, imported()]}
    chosen = first.assess(line(*shelf, chosen="Q", national_list=NOTHING))
    assert chosen.alternatives == ("P", "N", "R", "S", "T")
    declared = replace(product("H", None), self_declared=True, available=D(3))
    service = line(declared, chosen="H", subject=Subject.NON_INDUSTRIAL_GOODS)
    assert [one.free for one in first.assess(service).findings] == [D(3)]


def test_a_statement_for_another_project_leaves_only_siinas() -> None:
    elsewhere = product("A", "45", project_ref="9", siinas_listed=True)
    result = first.assess(line(elsewhere, chosen="A", project_ref="1", national_list=NOTHING))
    assert (result.verdict, result.step) == (Verdict.COMPLIES, Step.D)
    assert [why.code for why in result.findings[0].reasons] == [
        "project_statement_elsewhere",
        "in_siinas",
    ]
