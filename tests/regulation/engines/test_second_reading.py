"""Facts, verdict, article: each kind of fault a trial found, as a table. Nothing unproven is called proven."""

from dataclasses import replace
from datetime import date
from decimal import Decimal as D
from typing import Any

import pytest

from p3dn.regulation import (
    Comparison,
    Dismissal,
    Evidence,
    Kinship,
    LineFacts,
    MinimumTkdn,
    NationalList,
    Origin,
    Requirement,
    Standing,
    Subject,
    Waiver,
    WhyNot,
    assess,
    headline,
)
from tests.regulation.cases import NOTHING, imported, line, product

APPROVED = Waiver(granted=True, reference="900/12/2026")
IMPORT = imported(available=None)
OLD = date(2024, 6, 1)
SEARCHED = replace(NOTHING, has_domestic=False)
ASKED_THEN = NationalList(OLD, False, False, False)  # noqa: FBT003 - answers in order


def buys_abroad(*others: Any, **changes: Any) -> LineFacts:
    """An import with the regional head's approval, and a list that was asked and has nothing."""
    given = {"national_list": SEARCHED, "import_approval": APPROVED} | changes
    return line(IMPORT, *others, chosen="imp", **given)


def verdict(facts: LineFacts) -> str:
    return assess(facts).verdict.value


def codes(facts: LineFacts) -> list[str]:
    return [why.code for why in assess(facts).reasons]


def missing(facts: LineFacts) -> list[str]:
    return [what.field for what in assess(facts).missing]


# Absence called proven (Perpres 46/2025 Pasal 66 ayat 2) -------------------------------------------

NOWHERE = {"siinas_listed": None}
GOODS, SERVICE = Subject.NON_INDUSTRIAL_GOODS, Subject.SERVICE


@pytest.mark.parametrize(
    ("other", "changes", "said", "who_settles"),
    [
        (product("X", None, **NOWHERE), {}, "cannot_be_judged", ["siinas_listed"]),
        (
            product("X", "45", standing=Standing.UNVERIFIED, **NOWHERE), {},
            "cannot_be_judged", ["certificate_verification", "siinas_listed"],
        ),
        (
            product("X", "45", evidence=Evidence.SUPPLIER_STATEMENT, **NOWHERE), {},
            "cannot_be_judged", ["siinas_listed"],
        ),
        (product("X", "45", tkdn_valid_until=None, siinas_listed=False), {},
         "cannot_be_judged", ["tkdn_valid_until"]),
        (product("X", None, origin=Origin.UNKNOWN, **NOWHERE), {},
         "cannot_be_judged", ["siinas_listed", "origin"]),
        (product("X", "45", origin=Origin.IMPORTED), {}, "cannot_be_judged", ["origin"]),
        # In SIINas it blocks an import, whatever else is unknown of it.
        (product("X", None), {}, "choose_another", []),
        (product("X", "45", standing=Standing.UNVERIFIED), {}, "choose_another", []),
        (product("X", None, origin=Origin.UNKNOWN), {}, "choose_another", []),
        # Outside every step nothing blocks.
        (product("X", None, siinas_listed=False), {}, "complies", []),
        # What nobody looked for.
        (imported("Y"), {"national_list": replace(SEARCHED, has_siinas=None)},
         "cannot_be_judged", ["national_list.has_siinas"]),
        (imported("Y"), {"subject": GOODS, "national_list": NOTHING},
         "cannot_be_judged", ["national_list.has_domestic"]),
        (imported("Y"), {"subject": GOODS}, "complies", []),
        (product("X", None, **NOWHERE), {"subject": GOODS}, "cannot_be_judged", ["siinas_listed", "self_declared"]),
        (imported("Y"), {"subject": GOODS, "national_list": replace(SEARCHED, has_domestic=True)},
         "exemption_needed", ["exemption"]),
        # Of 2024: the list answers that there is one, or was never asked.
        (imported("Y"), {"request_date": OLD, "national_list": ASKED_THEN}, "complies", []),
        (imported("Y"), {"request_date": OLD, "national_list": replace(ASKED_THEN, has_certified=True)},
         "exemption_needed", ["exemption"]),
        (imported("Y"), {"request_date": OLD, "national_list": replace(ASKED_THEN, has_purchasable=None)},
         "cannot_be_judged", ["national_list.has_purchasable"]),
        (product("X", None, origin=Origin.UNKNOWN), {"request_date": OLD, "national_list": ASKED_THEN},
         "cannot_be_judged", ["origin"]),
        (product("X", "45", standing=Standing.UNVERIFIED), {"request_date": OLD, "national_list": ASKED_THEN},
         "cannot_be_judged", ["certificate_verification", "national_list.has_trigger"][:1]),
    ],
)  # fmt: skip
def test_an_import_passes_only_where_nothing_domestic_is_proven_to_be_there(
    other: Any, changes: dict[str, Any], said: str, who_settles: list[str]
) -> None:
    facts = buys_abroad(other, **changes)
    assert verdict(facts) == said
    assert missing(facts) == who_settles


@pytest.mark.parametrize(
    ("doubtful", "chosen", "said"),
    [
        (product("X", "45", standing=Standing.UNVERIFIED), product("C", "10"), "cannot_be_judged"),
        (product("X", "10", standing=Standing.UNVERIFIED), product("C", "10"), "complies"),
        (product("X", "10", standing=Standing.UNVERIFIED), product("S", None), "cannot_be_judged"),
        (product("X", None, **NOWHERE), product("C", "10"), "complies"),
        (product("X", None, **NOWHERE), product("S", None), "complies"),
        (product("X", "45", standing=Standing.REVOKED), product("C", "10"), "complies"),
    ],
)
def test_what_may_stand_higher_keeps_a_lower_step_open(
    doubtful: Any, chosen: Any, said: str
) -> None:
    facts = line(doubtful, chosen, chosen=chosen.ref, national_list=NOTHING)
    assert verdict(facts) == said


def test_before_the_ladder_nobody_asks_for_siinas_and_no_estimate_blocks() -> None:
    estimated = product("X", "30", evidence=Evidence.BUYER_ESTIMATE, **NOWHERE)
    facts = line(estimated, chosen="X", request_date=OLD, national_list=ASKED_THEN)
    result = assess(facts)
    assert (result.verdict, result.missing) == ("complies", ())
    assert "huruf" not in " ".join(map(str, result.citations))


# The same kind (PP 29/2018, elucidation of Pasal 59 ayat 1) ----------------------------------------

KVA = Requirement("Kapasitas", Comparison.AT_LEAST, ("5",), "kVA")
SMALL = product("small", "45", attributes=(("Kapasitas", "3.5"),))
LARGE = product("large", "45", attributes=(("Kapasitas", "5"),))
UNKNOWN = product("unknown", "45")
MINE = product("C", "10", attributes=(("Kapasitas", "7"),))


@pytest.mark.parametrize(
    ("others", "requirement", "said", "asked"),
    [
        ((SMALL, LARGE), KVA, "choose_another", []),
        ((SMALL, UNKNOWN), KVA, "cannot_be_judged", ["attribute"]),
        ((SMALL,), KVA, "cannot_be_judged", ["requirement_reason"]),
        ((SMALL,), replace(KVA, reason="-"), "cannot_be_judged", ["requirement_reason"]),
        ((SMALL,), replace(KVA, reason="Beban pompa 4,2 kVA"), "complies", []),
        ((), KVA, "complies", []),
    ],
)
def test_what_does_not_meet_a_requirement_is_set_aside_and_what_is_unknown_is_asked(
    others: tuple[Any, ...], requirement: Requirement, said: str, asked: list[str]
) -> None:
    facts = line(*others, MINE, chosen="C", requirements=(requirement,), national_list=NOTHING)
    assert verdict(facts) == said
    assert missing(facts) == asked


@pytest.mark.rule("P3DN-W13")
def test_why_it_is_set_aside_stands_in_what_was_found_of_it() -> None:
    result = assess(line(SMALL, LARGE, chosen="large", requirements=(KVA,)))
    finding = result.finding("small")
    assert finding is not None and not finding.satisfies
    assert finding.reasons[-1].code == "requirement_unmet"
    assert dict(finding.reasons[-1].params)["has"] == "3.5"
    assert result.alternatives == ()


def test_a_choice_that_misses_what_the_buyer_asks_is_no_choice() -> None:
    facts = line(SMALL, LARGE, chosen="small", requirements=(KVA,), national_list=NOTHING)
    assert codes(facts)[0] == "chosen_misses_requirement"
    assert verdict(facts) == "choose_another"


def test_an_import_that_hides_what_it_is_sets_nothing_aside() -> None:
    wanted = (replace(KVA, reason="Beban pompa 4,2 kVA"),)
    hidden = buys_abroad(SMALL, requirements=wanted)
    assert (verdict(hidden), missing(hidden)) == ("cannot_be_judged", ["chosen_attribute"])
    known = replace(IMPORT, attributes=(("Kapasitas", "5"),))
    assert verdict(replace(hidden, candidates=(SMALL, known))) == "complies"


NEAR = product("near", "45", kinship=Kinship.SIBLING)


def test_a_neighbouring_kind_is_asked_about_before_a_lower_step_is_used() -> None:
    facts = line(NEAR, product("C", "10"), chosen="C", national_list=NOTHING)
    assert (verdict(facts), missing(facts)) == ("cannot_be_judged", ["sibling"])
    answered = replace(facts, dismissals=(Dismissal("near", WhyNot.OTHER_USE),))
    assert verdict(answered) == "complies"
    finding = assess(answered).finding("near")
    assert finding is not None and finding.reasons[-1].code == "sibling_dismissed"


def test_a_neighbouring_kind_refuses_nothing_and_may_be_bought() -> None:
    assert verdict(line(NEAR, product("A", "30"), chosen="A", national_list=NOTHING)) == "complies"
    assert verdict(line(NEAR, chosen="near", national_list=NOTHING)) == "complies"


def test_where_a_code_holds_several_kinds_the_buyer_says_which() -> None:
    facts = line(
        product("C", "10", attributes=(("Jenis", "dewasa"),)), chosen="C",
        kind_attributes=("Jenis",), national_list=NOTHING,
    )  # fmt: skip
    assert missing(facts) == ["kind_attribute"]
    kind = Requirement("Jenis", Comparison.ONE_OF, ("Dewasa",))
    child = product("A", "45", attributes=(("Jenis", "anak"),))
    told_kind = replace(facts, requirements=(kind,), candidates=(*facts.candidates, child))
    assert verdict(told_kind) == "complies"  # telling the kind is no narrowing: no reason is asked


# Powers (PP 29/2018 Pasal 61 ayat 4, 74 ayat 2) -----------------------------------------------------

GRANTED = Waiver(
    granted=True, ground="Keadaan darurat", reference="7/2026", reason="Banjir memutus pasokan",
    evidence="SK Wali Kota 12/2026", decided_by="Tim P3DN Kota",
)  # fmt: skip


@pytest.mark.parametrize("blank", ["ground", "reference", "reason", "evidence", "decided_by"])
@pytest.mark.parametrize("nothing", ["", "-", " . "])
def test_a_dispensation_says_everything_or_it_is_none(blank: str, nothing: str) -> None:
    facts = line(product("A", "30"), product("C", "10"), chosen="C", national_list=NOTHING)
    assert verdict(replace(facts, exemption=GRANTED)) == "exempted"
    incomplete = replace(facts, exemption=replace(GRANTED, **{blank: nothing}))
    assert verdict(incomplete) == "choose_another"
    assert missing(incomplete)[-1] == "exemption_grounds"


@pytest.mark.rule("P3DN-W12")
def test_a_dispensation_never_makes_a_line_comply() -> None:
    facts = line(product("A", "30"), product("C", "10"), chosen="C", exemption=GRANTED)
    assert (
        headline(assess(facts)) == "Kewajiban tidak terpenuhi; dibeli atas tanggung jawab PA/KPA."
    )


@pytest.mark.rule("P3DN-W10")
def test_a_value_of_the_team_counts_only_in_a_dispute() -> None:
    valued = product("X", "45", evidence=Evidence.TEAM_CALCULATION, siinas_listed=False)
    facts = line(valued, chosen="X", national_list=NOTHING)
    assert codes(facts)[1] == "team_value_without_dispute"
    read = replace(valued, team_decision="3/TIM-P3DN/2026")
    assert verdict(replace(facts, candidates=(read,))) == "complies"


# Volume ---------------------------------------------------------------------------------------------


def test_one_unit_more_than_there_is_frees_one_unit() -> None:
    best = product("A", "45", available=D(441))
    facts = line(best, product("C", "22.8", available=D(1000)), chosen="C", quantity=D(442),
                 national_list=NOTHING)  # fmt: skip
    result = assess(facts)
    assert (result.verdict, result.step) == ("choose_another", "a")
    assert [(part.ref, part.quantity, part.step.value) for part in result.parts] == [
        ("A", D(441), "a"), ("C", D(1), "c"),
    ]  # fmt: skip
    assert headline(result).startswith("Bagi pembelian")


def test_no_line_complies_above_what_the_chosen_product_has_left() -> None:
    facts = line(product("A", "45", available=D(4)), product("B", "30", available=D(3)), chosen="A",
                 national_list=NOTHING)  # fmt: skip
    result = assess(facts)
    assert result.verdict == "choose_another"
    assert [(part.ref, part.quantity) for part in result.parts] == [("A", 4), ("B", 3), (None, 3)]


@pytest.mark.rule("P3DN-W09")
def test_a_choice_that_fires_the_trigger_shows_that_there_is_one() -> None:
    mine = product("A", "45", available=None)
    assert assess(line(mine, chosen="A", national_list=NOTHING)).step == "a"
    short = product("B", "45", available=D(1))
    assert assess(line(product("A", "30"), short, chosen="A", national_list=NOTHING)).step == "b"


# The law of its day ---------------------------------------------------------------------------------


@pytest.mark.rule("P3DN-W14")
@pytest.mark.parametrize(
    ("began", "regime", "reason"),
    [
        (None, "", "law_changed_since_request"),
        (date(2025, 4, 29), "perpres-12-2021", "law_of_selection_before"),
        (date(2025, 4, 30), "perpres-46-2025", "law_of_selection_after"),
        (date(2025, 3, 31), "", "selection_date_impossible"),
        (date(2025, 6, 2), "", "selection_date_impossible"),
    ],
)
def test_a_selection_goes_on_under_the_law_it_began_under(
    began: date | None, regime: str, reason: str
) -> None:
    facts = line(
        product("A", "30"), chosen="A", request_date=date(2025, 4, 1), contract_date=date(2025, 6, 1),
        selection_date=began, national_list=replace(NOTHING, checked_on=date(2025, 4, 1)),
    )  # fmt: skip
    result = assess(facts)
    assert result.regime_id == regime
    assert reason in [why.code for why in result.reasons]
    if not regime:
        assert [what.field for what in result.missing] == ["selection_date"]


def test_no_judgement_cites_a_regulation_younger_than_its_day() -> None:
    day = date(2020, 5, 1)
    looked = NationalList(day, False, False, False)  # noqa: FBT003 - answers in order
    result = assess(line(IMPORT, chosen="imp", request_date=day, national_list=looked))
    assert result.verdict == "complies"
    assert not any("2021" in str(cited) or "2025" in str(cited) for cited in result.citations)


@pytest.mark.parametrize(
    ("trigger", "tkdn", "said"),
    [
        (True, "24.99", "exemption_needed"),
        (True, "25", "complies"),
        (False, "24.99", "complies"),
        (False, None, "complies"),
        (None, "24.99", "cannot_be_judged"),
        (True, None, "cannot_be_judged"),
    ],
)
def test_the_minimum_of_a_package_binds_only_where_the_trigger_is_met(
    trigger: bool | None, tkdn: str | None, said: str
) -> None:
    """PP 29/2018 Pasal 61 ayat (1) and (2)."""
    listed = replace(NOTHING, has_trigger=trigger)
    package = product("X", tkdn, evidence=Evidence.SUPPLIER_STATEMENT if tkdn else Evidence.NONE)
    facts = line(package, chosen="X", subject=Subject.CONSTRUCTION, national_list=listed)
    assert verdict(facts) == said


@pytest.mark.rule("P3DN-J01")
@pytest.mark.parametrize(
    ("origin", "majority", "said"),
    [
        (Origin.DOMESTIC, None, "cannot_be_judged"),
        (Origin.DOMESTIC, True, "complies"),
        (Origin.DOMESTIC, False, "import_approval_needed"),
        (Origin.UNKNOWN, True, "cannot_be_judged"),
    ],
)
def test_services_ask_for_national_companies(
    origin: Origin, majority: bool | None, said: str
) -> None:
    """PP 29/2018 Pasal 63: that the work is done in the country proves nothing."""
    firm = product("X", "60", origin=origin, self_declared=True, majority_national=majority)
    assert verdict(line(firm, chosen="X", subject=SERVICE, national_list=SEARCHED)) == said


# A Minister's minimum (PP 29/2018 Pasal 61 ayat 5) --------------------------------------------------

MINIMUM = MinimumTkdn(D(40), "Permenperin contoh")


@pytest.mark.parametrize(
    ("listed", "chosen", "said"),
    [
        (NOTHING, product("C", "30"), "exemption_needed"),
        (NOTHING, product("S", None), "exemption_needed"),
        (NOTHING, product("A", "40"), "complies"),
        (replace(NOTHING, has_purchasable=True), product("C", "30"), "cannot_be_judged"),
        (
            replace(NOTHING, has_purchasable=True, asked_minimum=D(40)),
            product("C", "30"),
            "exemption_needed",
        ),
    ],
)
def test_below_a_ministers_minimum_no_letter_satisfies(
    listed: NationalList, chosen: Any, said: str
) -> None:
    facts = line(chosen, chosen=chosen.ref, minimum_tkdn=MINIMUM, national_list=listed)
    assert verdict(facts) == said
