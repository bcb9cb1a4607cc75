"""Pasal 66 by examples: which step, which verdict, why not the others, what is missing."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from p3dn.regulation import (
    DUTY,
    Evidence,
    LineFacts,
    MinimumTkdn,
    NationalList,
    Origin,
    Standing,
    Subject,
    Verdict,
    Waiver,
    assess,
    explain,
    why_not,
)
from tests.regulation.cases import DAY, NOTHING, imported, line, product

A = product("A", "35", "0")
B = product("B", "26", "14")
C = product("C", "25", "10")
D = product("D", "10", "10")
E = imported("E")


GRANTED = Waiver(
    granted=True, ground="Keadaan darurat", reference="7/2026", reason="Banjir memutus pasokan",
    evidence="SK Wali Kota 12/2026", decided_by="Tim P3DN Kota",
)  # fmt: skip


def answer(facts: LineFacts) -> tuple[str, str]:
    """Verdict and step of a line."""
    result = assess(facts)
    return result.verdict.value, result.step.value


def admitted(facts: LineFacts) -> set[str]:
    """Refs of the products that satisfy the step in force."""
    return {finding.ref for finding in assess(facts).findings if finding.satisfies}


def test_kemenperin_training_quiz_question_4() -> None:
    """T2: B proves the trigger with exactly 40; A, B and C may bid, D and E may not."""
    facts = line(A, B, C, D, E)
    assert assess(facts).step == "a"
    assert admitted(facts) == {"A", "B", "C"}


@pytest.mark.parametrize(
    ("candidates", "chosen", "expected"),
    [
        ((A, B, C, D, E), "C", ("complies", "a")),
        ((A, B, C, D, E), "D", ("choose_another", "a")),
        ((A, C, D, E), "C", ("complies", "b")),
        ((A, C, D, E), "D", ("choose_another", "b")),
        ((D, E), "D", ("complies", "c")),
        ((D, E), "E", ("choose_another", "c")),
        ((E,), "E", ("import_approval_needed", "import")),
        ((product("F", None), E), "F", ("complies", "d")),
        ((product("F", None), E), "E", ("choose_another", "d")),
    ],
)
def test_the_steps_of_pasal_66(candidates: Any, chosen: str, expected: tuple[str, str]) -> None:
    facts = line(*candidates, chosen=chosen, national_list=NOTHING)
    assert answer(facts) == expected


@pytest.mark.parametrize(
    ("tkdn", "verdict"), [("24.99", "choose_another"), ("25", "complies"), ("25.01", "complies")]
)
def test_the_purchase_minimum_is_inclusive(tkdn: str, verdict: str) -> None:
    facts = line(A, product("X", tkdn), chosen="X", national_list=NOTHING)
    assert assess(facts).verdict == verdict


@pytest.mark.parametrize(("bmp", "step"), [("9.99", "b"), ("10", "a"), ("10.01", "a")])
def test_the_trigger_adds_bmp_and_is_inclusive(bmp: str, step: str) -> None:
    facts = line(product("X", "30", bmp), chosen="X", national_list=NOTHING)
    assert answer(facts) == ("complies", step)


def test_the_trigger_may_stand_on_the_national_list_alone() -> None:
    listed = replace(NOTHING, has_trigger=True)
    assert answer(line(C, chosen="C", national_list=listed)) == ("complies", "a")


def test_lapsed_bmp_does_not_fire_the_trigger() -> None:
    lapsed = replace(B, bmp_valid_until=DAY - timedelta(days=1))
    assert answer(line(lapsed, chosen="B", national_list=NOTHING)) == ("complies", "b")


@pytest.mark.parametrize(
    ("left", "expected"), [(-1, "choose_another"), (0, "complies"), (1, "complies")]
)
def test_the_day_of_expiry_still_counts(left: int, expected: str) -> None:
    mine = replace(A, tkdn_valid_until=DAY + timedelta(days=left))
    assert assess(line(mine, C, chosen="A", national_list=NOTHING)).verdict == expected


@pytest.mark.parametrize(
    "standing", [Standing.SUSPENDED, Standing.REVOKED, Standing.SUPERSEDED, Standing.EXPIRED]
)
def test_a_certificate_not_in_force_proves_nothing(standing: Standing) -> None:
    facts = line(replace(A, standing=standing), C, chosen="A", national_list=NOTHING)
    assert assess(facts).verdict is Verdict.CHOOSE_ANOTHER
    assert any("Sertifikatnya" in sentence for sentence in why_not("A", assess(facts), facts))


@pytest.mark.parametrize(
    ("evidence", "decision", "step"),
    [
        (Evidence.NATIONAL_LIST, "", "b"),
        (Evidence.TEAM_CALCULATION, "12/TIM-P3DN/2026", "b"),
        (Evidence.TEAM_CALCULATION, " ", "d"),
        (Evidence.SUPPLIER_STATEMENT, "", "d"),
        (Evidence.BUYER_ESTIMATE, "", "d"),
    ],
)
def test_what_a_value_rests_on(evidence: Evidence, decision: str, step: str) -> None:
    """What proves nothing leaves the product where SIINas alone puts it."""
    claimed = replace(
        A, evidence=evidence, team_decision=decision, standing=Standing.NONE, tkdn_valid_until=None
    )
    assert answer(line(claimed, chosen="A", national_list=NOTHING)) == ("complies", step)
    unlisted = line(replace(claimed, siinas_listed=False), chosen="A", national_list=NOTHING)
    assert answer(unlisted) == (("complies", "b") if step == "b" else ("exemption_needed", "none"))


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"standing": Standing.UNVERIFIED}, ["certificate_verification", "siinas_listed"]),
        ({"tkdn_valid_until": None}, ["tkdn_valid_until", "siinas_listed"]),
        ({"evidence": Evidence.NONE, "tkdn": None}, ["siinas_listed"]),
        (
            {"evidence": Evidence.NONE, "tkdn": None, "origin": Origin.UNKNOWN},
            ["siinas_listed", "origin"],
        ),
        (
            {
                "evidence": Evidence.NONE,
                "tkdn": None,
                "origin": Origin.UNKNOWN,
                "siinas_listed": False,
            },
            ["origin"],
        ),
    ],
)
def test_a_missing_fact_is_named_and_never_complies(
    changes: dict[str, Any], fields: list[str]
) -> None:
    nowhere = replace(A, **({"siinas_listed": None} | changes))
    result = assess(line(nowhere, chosen="A", national_list=NOTHING))
    assert result.verdict is Verdict.CANNOT_BE_JUDGED
    assert [missing.field for missing in result.missing] == fields
    assert explain(result)


@pytest.mark.parametrize("changes", [{"standing": Standing.UNVERIFIED}, {"tkdn_valid_until": None}])
def test_what_siinas_lists_satisfies_letter_d_whatever_else_is_unknown(
    changes: dict[str, Any],
) -> None:
    doubtful = replace(A, **changes)
    assert answer(line(doubtful, chosen="A", national_list=NOTHING)) == ("complies", "d")
    assert answer(line(doubtful, E, chosen="E", national_list=NOTHING)) == ("choose_another", "d")


@pytest.mark.parametrize(
    ("check", "verdict"),
    [
        (NOTHING, "complies"),
        (NationalList(), "cannot_be_judged"),
        (replace(NOTHING, checked_on=DAY - timedelta(days=180)), "complies"),
        (replace(NOTHING, checked_on=DAY - timedelta(days=181)), "cannot_be_judged"),
        (replace(NOTHING, checked_on=DAY + timedelta(days=1)), "cannot_be_judged"),
        (replace(NOTHING, has_purchasable=True), "exemption_needed"),
        (replace(NOTHING, has_purchasable=None), "cannot_be_judged"),
    ],
)
def test_falling_a_step_needs_a_fresh_look_into_the_national_list(
    check: NationalList, verdict: str
) -> None:
    assert assess(line(D, chosen="D", national_list=check)).verdict == verdict


@pytest.mark.parametrize(
    ("free", "expected"),
    [
        (Decimal(10), ("choose_another", "b")),
        (Decimal("9.99"), ("choose_another", "b")),
        (Decimal(0), ("complies", "c")),
        (None, ("choose_another", "b")),
    ],
)
def test_volume_decides_whether_a_step_is_open(
    free: Decimal | None, expected: tuple[str, str]
) -> None:
    facts = line(replace(C, available=free), D, chosen="D", national_list=NOTHING)
    assert answer(facts) == expected


def test_producers_may_share_a_quantity() -> None:
    half = [replace(C, ref=ref, available=Decimal(5)) for ref in ("C1", "C2")]
    assert answer(line(*half, D, chosen="D", national_list=NOTHING)) == ("choose_another", "b")


def test_a_ministers_minimum_replaces_the_general_one() -> None:
    rule = MinimumTkdn(Decimal(60), "Permenperin contoh")
    facts = line(A, product("X", "60"), chosen="A", minimum_tkdn=rule, national_list=NOTHING)
    assert assess(facts).verdict is Verdict.CHOOSE_ANOTHER
    assert assess(replace(facts, chosen="X")).verdict is Verdict.COMPLIES
    assert any("Permenperin contoh" in sentence for sentence in explain(assess(facts)))


@pytest.mark.parametrize(
    ("exemption", "approval", "verdict"),
    [
        (None, None, "choose_another"),
        (True, None, "import_approval_needed"),
        (None, True, "choose_another"),
        (True, True, "exempted"),
        (False, True, "choose_another"),
    ],
)
def test_an_import_beside_domestic_goods_needs_both_decisions(
    exemption: bool | None, approval: bool | None, verdict: str
) -> None:
    facts = line(
        A, E, chosen="E", national_list=NOTHING,
        exemption=replace(GRANTED, granted=exemption), import_approval=Waiver(approval, "", "2"),
    )  # fmt: skip
    assert assess(facts).verdict == verdict


def test_an_exemption_never_supplies_missing_facts() -> None:
    facts = line(
        replace(A, origin=Origin.UNKNOWN, tkdn=None, evidence=Evidence.NONE),
        chosen="A",
        exemption=Waiver(granted=True),
    )
    assert assess(facts).verdict is Verdict.CANNOT_BE_JUDGED


@pytest.mark.parametrize(
    ("day", "regime"),
    [
        (date(2018, 7, 17), ""),
        (date(2018, 7, 18), "pp29-2018"),
        (date(2021, 2, 1), "pp29-2018"),
        (date(2021, 2, 2), "perpres-12-2021"),
        (date(2025, 4, 29), "perpres-12-2021"),
        (date(2025, 4, 30), "perpres-46-2025"),
    ],
)
def test_the_law_of_the_day(day: date, regime: str) -> None:
    result = assess(line(A, chosen="A", request_date=day))
    assert result.regime_id == regime
    if not regime:
        assert result.verdict is Verdict.CANNOT_BE_JUDGED


def test_the_contract_date_governs_once_there_is_one() -> None:
    facts = line(A, chosen="A", request_date=date(2025, 3, 1), contract_date=date(2025, 4, 29))
    assert assess(facts).regime_id == "perpres-12-2021"


@pytest.mark.parametrize(
    ("trigger", "chosen", "verdict"),
    [
        (True, "D", "exemption_needed"),
        (False, "D", "complies"),
        (None, "D", "cannot_be_judged"),
        (False, "E", "choose_another"),
        (True, "A", "complies"),
    ],
)
def test_before_april_2025_the_duty_hung_on_the_trigger(
    trigger: bool | None, chosen: str, verdict: str
) -> None:
    day = date(2025, 4, 29)
    check = NationalList(day, trigger, None, None, None)
    candidates = (A, D, E) if chosen == "A" else (D, E)
    facts = line(*candidates, chosen=chosen, request_date=day, national_list=check)
    assert assess(facts).verdict == verdict


@pytest.mark.parametrize(
    ("subject", "candidate", "verdict"),
    [
        (Subject.SERVICE, product("X", None, self_declared=True), "cannot_be_judged"),
        (Subject.SERVICE, product("X", None, majority_national=True), "complies"),
        (Subject.SERVICE, product("X", None, majority_national=False), "import_approval_needed"),
        (Subject.SERVICE, product("X", None, siinas_listed=None), "cannot_be_judged"),
        (Subject.NON_INDUSTRIAL_GOODS, product("X", None, self_declared=True), "complies"),
        (Subject.NON_INDUSTRIAL_GOODS, imported("X"), "import_approval_needed"),
        (Subject.CONSTRUCTION, product("X", "40"), "complies"),
        (Subject.CONSTRUCTION, product("X", "24.99"), "complies"),  # nothing fires the trigger
        (Subject.CONSTRUCTION, product("X", None), "complies"),
        (Subject.COMBINED, product("X", "30", evidence=Evidence.SUPPLIER_STATEMENT), "complies"),
    ],
)
def test_other_things_by_their_own_rules(subject: Subject, candidate: Any, verdict: str) -> None:
    searched = replace(NOTHING, has_domestic=False)
    facts = line(candidate, chosen="X", subject=subject, national_list=searched)
    assert assess(facts).verdict == verdict


def test_a_project_statement_counts_for_its_project_alone() -> None:
    mine = replace(A, project_ref="54025303")
    facts = line(mine, C, chosen="A", project_ref="54025303")
    assert assess(facts).verdict is Verdict.COMPLIES
    assert assess(replace(facts, project_ref="1")).verdict is Verdict.CHOOSE_ANOTHER


def test_an_import_with_a_tkdn_is_a_contradiction() -> None:
    odd = replace(A, origin=Origin.IMPORTED)
    assert assess(line(odd, chosen="A")).verdict is Verdict.CANNOT_BE_JUDGED


def test_alternatives_come_cheapest_first_and_short_ones_last() -> None:
    cheap = replace(A, ref="cheap", unit_price=Decimal(1))
    short = replace(A, ref="short", unit_price=Decimal(0), available=Decimal(1))
    unknown = replace(A, ref="unknown", unit_price=None)
    result = assess(line(unknown, short, A, cheap, D, chosen="D"))
    assert result.alternatives == ("cheap", "A", "unknown", "short")


def test_a_new_regime_is_a_row_and_touches_no_caller() -> None:
    day = date(2031, 1, 1)
    stricter = replace(
        DUTY[-1], id="perpres-contoh", valid_from=day, valid_to=None, purchase_minimum=Decimal(50)
    )
    closed = replace(DUTY[-1], valid_to=day - timedelta(days=1))
    facts = line(
        replace(A, tkdn_valid_until=date(2035, 1, 1)), product("X", "60", tkdn_valid_until=date(2035, 1, 1)),
        chosen="A", request_date=day,
    )  # fmt: skip
    result = assess(facts, (*DUTY[:-1], closed, stricter))
    assert (result.regime_id, result.verdict) == ("perpres-contoh", Verdict.CHOOSE_ANOTHER)
    assert assess(facts).verdict is Verdict.COMPLIES
