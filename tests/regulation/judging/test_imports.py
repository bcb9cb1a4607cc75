"""Imports: the regional head's approval and signed letter, and which article each sentence relies on."""

from dataclasses import replace
from datetime import date
from decimal import Decimal as D

import pytest

from p3dn.regulation import NationalList, Waiver, assess
from p3dn.regulation.wording import citations
from tests.regulation.cases import DAY, NOTHING, imported, line, product
from tests.regulation.judging.test_dispensation import GRANTED

OLD, BEFORE = date(2024, 6, 1), date(2026, 5, 31)
ABROAD = imported("E")
LETTER, APPROVAL = "import_letter", "import_approval"


@pytest.mark.parametrize(
    ("approval", "verdict", "code", "asked"),
    [
        (Waiver(), "import_approval_needed", "import_approval_missing", APPROVAL),
        (Waiver(granted=False), "import_approval_needed", "import_refused", APPROVAL),
        (Waiver(granted=True, valid_until=BEFORE), "import_approval_needed", "import_approval_expired", APPROVAL),
        (Waiver(granted=True, signed=False), "import_approval_needed", "import_letter_missing", LETTER),
        (Waiver(granted=True, signed=False, valid_until=DAY), "import_approval_needed", "import_letter_missing", LETTER),
        (Waiver(granted=True, signed=True, valid_until=DAY), "complies", "import_approved", None),
        (Waiver(granted=True), "complies", "import_approved", None),
    ],
)  # fmt: skip
def test_an_import_passes_by_an_approval_in_force_whose_letter_is_kept(
    approval: Waiver, verdict: str, code: str, asked: str | None
) -> None:
    told = assess(
        line(
            ABROAD,
            chosen="E",
            national_list=NOTHING,
            import_approval=replace(approval, reference="900/1"),
        )
    )
    assert (told.verdict, told.step) == (verdict, "import")
    assert [one.code for one in told.reasons] == ["no_domestic_product", code]
    assert [one.citations for one in told.reasons] == [(citations.P46_66_IMPORT,)] * 2
    assert [one.field for one in told.missing] == ([asked] if asked else [])
    numbers = {"import_letter_missing": "number", "import_approved": "reference"}
    if code in numbers:
        assert told.reasons[1].value(numbers[code]) == "900/1"


def test_a_dispensation_without_its_letter_lifts_nothing_and_asks_for_it() -> None:
    facts = line(product("A", "30"), ABROAD, chosen="E", national_list=NOTHING)
    signed = replace(GRANTED, signed=True)
    approved = replace(facts, import_approval=Waiver(granted=True, reference="900/1"))
    asked = assess(approved)
    told = assess(replace(approved, exemption=replace(signed, signed=False)))
    assert (told.verdict, told.step) == (asked.verdict, asked.step)
    assert told.reasons[-1].code == "import_letter_missing"
    assert told.reasons[-1].citations == (citations.P46_66_IMPORT,)
    assert told.reasons[-1].value("number") == "7/2026"
    assert told.missing[-1].field == LETTER
    assert assess(replace(approved, exemption=signed)).verdict == "exempted"


@pytest.mark.parametrize(
    ("national", "reasons", "missing"),
    [
        (
            NationalList(OLD, keyword="kursi", has_trigger=False),
            ["no_duty_without_trigger", "national_list_unasked", "national_list_unasked"],
            ["national_list.has_purchasable", "national_list.has_certified"],
        ),
        (
            replace(NOTHING, checked_on=OLD, has_purchasable=True),
            ["no_duty_without_trigger", "higher_step_in_national_list"],
            ["exemption"],
        ),
        (
            replace(NOTHING, checked_on=OLD, has_certified=True),
            ["no_duty_without_trigger", "higher_step_in_national_list"],
            ["exemption"],
        ),
        (replace(NOTHING, checked_on=OLD), ["no_duty_without_trigger", "no_domestic_product"], []),
    ],
)
def test_an_import_of_then_needs_the_national_list_to_say_no(
    national: NationalList, reasons: list[str], missing: list[str]
) -> None:
    told = assess(line(ABROAD, chosen="E", national_list=national, request_date=OLD))
    assert [one.code for one in told.reasons] == reasons
    assert [one.field for one in told.missing] == missing
    assert all(one.citations == (citations.P12_66_5,) for one in told.reasons[1:])
    tiers = [one.value("tier") for one in told.reasons if one.value("tier")]
    if national.has_purchasable or national.has_certified:
        assert tiers == ["ab" if national.has_purchasable else "c"]
    elif missing:
        assert tiers == ["ab", "c"]


@pytest.mark.parametrize(("available", "asked"), [(D(1000), []), (None, ["available"])])
def test_domestic_goods_of_then_come_before_an_import(
    available: D | None, asked: list[str]
) -> None:
    """Where a product fires the trigger, what has the TKDN to buy is asked how much it can give."""
    fires = product("A", "30", bmp="12", available=available)
    told = assess(line(fires, ABROAD, chosen="E", request_date=OLD, national_list=NOTHING))
    assert (told.verdict, told.step) == ("choose_another", "a")
    assert told.reasons[0].code == "trigger_exists"
    assert told.reasons[0].citations == (citations.P12_66_2,)
    assert [one.field for one in told.missing] == asked
