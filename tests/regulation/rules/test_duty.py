"""Each rule of the duty by one line it decides, and the reason that says so."""

from dataclasses import replace
from datetime import date
from decimal import Decimal as D

import pytest

from p3dn.regulation import (
    Evidence,
    LineFacts,
    MinimumTkdn,
    Origin,
    Standing,
    Subject,
    Verdict,
    Waiver,
    assess,
)
from p3dn.regulation.rules.reasons import RULE_OF_REASON
from tests.regulation.cases import NOTHING, imported, line, product

GOOD, FIRING = product("good", "25"), product("firing", "26", "14")
WEAK, LISTED = product("weak", "20"), product("listed", None)
ABROAD = imported()
BEFORE = date(2024, 1, 2)
YES, ASK, OTHER = Verdict.COMPLIES, Verdict.CANNOT_BE_JUDGED, Verdict.CHOOSE_ANOTHER
SERVICE = product("jasa", None, evidence=Evidence.NONE, self_declared=True, majority_national=True)
TOLD = Waiver(
    granted=True, ground="Darurat", reference="7/2026", reason="Banjir", evidence="SK 12/2026",
    decided_by="Tim P3DN",
)  # fmt: skip
PRODUCE = replace(SERVICE, ref="hasil bumi")


def one(candidate, *others, **changes) -> LineFacts:
    return line(candidate, *others, chosen=candidate.ref, **changes)


# number of the rule, facts, verdict, code of the reason that rests on it
CASES = [
    ("P3DN-W01", line(SERVICE, subject=Subject.SERVICE), OTHER, "choose_domestic"),
    ("P3DN-W03", one(GOOD, FIRING), YES, "trigger_exists"),
    ("P3DN-W04", one(GOOD, national_list=NOTHING), YES, "tkdn_enough"),
    ("P3DN-W04", one(product("x", "24.99"), GOOD), OTHER, "tkdn_below"),
    ("P3DN-W05", one(GOOD, national_list=NOTHING), YES, "trigger_absent_or_short"),
    ("P3DN-W05", one(ABROAD, national_list=replace(NOTHING, checked_on=BEFORE), request_date=BEFORE),
     YES, "no_duty_without_trigger"),
    ("P3DN-W07", one(LISTED, national_list=NOTHING), YES, "in_siinas"),
    ("P3DN-W08", one(GOOD, FIRING, minimum_tkdn=MinimumTkdn(D(20), "Kepmen")), YES, "minister_minimum"),
    ("P3DN-W09", one(WEAK, GOOD), OTHER, "higher_step_available"),
    ("P3DN-W09", one(WEAK, national_list=NOTHING), YES, "higher_steps_exhausted"),
    ("P3DN-W10", one(product("x", "45", evidence=Evidence.TEAM_CALCULATION), GOOD), OTHER,
     "team_value_without_dispute"),
    ("P3DN-W12", one(WEAK, GOOD, exemption=Waiver(granted=True, ground="Spesifikasi.")), OTHER,
     "exemption_incomplete"),
    ("P3DN-W12", one(WEAK, GOOD, exemption=TOLD), Verdict.EXEMPTED, "exempted"),
    ("P3DN-W11", one(GOOD, request_date=date(2001, 1, 1)), ASK, "no_regime"),
    ("P3DN-B01", one(product("x", "45", evidence=Evidence.BUYER_ESTIMATE)), ASK, "estimate_proves_nothing"),
    ("P3DN-B02", one(product("x", "45", evidence=Evidence.SUPPLIER_STATEMENT)), ASK, "statement_is_a_start"),
    ("P3DN-B03", one(product("x", "45", origin=Origin.IMPORTED)), ASK, "import_with_tkdn"),
    ("P3DN-B04", one(product("x", "45", standing=Standing.UNVERIFIED)), ASK, "certificate_unverified"),
    ("P3DN-B05", one(product("x", "45", standing=Standing.REVOKED), FIRING), OTHER, "certificate_revoked"),
    ("P3DN-B06", one(product("x", "45", tkdn_valid_until=date(2026, 5, 31)), FIRING), OTHER, "certificate_expired"),
    ("P3DN-I01", one(ABROAD, national_list=NOTHING, import_approval=Waiver(granted=True, reference="1/2026")),
     YES, "no_domestic_product"),
    ("P3DN-I02", one(ABROAD, national_list=NOTHING), Verdict.IMPORT_APPROVAL_NEEDED, "import_approval_missing"),
    ("P3DN-J01", one(SERVICE, subject=Subject.SERVICE), YES, "domestic_service"),
    ("P3DN-J02", one(PRODUCE, subject=Subject.NON_INDUSTRIAL_GOODS), YES, "declared_domestic"),
    ("P3DN-P01", one(GOOD, subject=Subject.COMBINED), YES, "package_tkdn_enough"),
]  # fmt: skip


@pytest.mark.parametrize(("number", "facts", "verdict", "code"), CASES)
def test_a_line_by_the_rule(number: str, facts: LineFacts, verdict: Verdict, code: str) -> None:
    result = assess(facts)
    found = {r.code for r in result.reasons} | {r.code for f in result.findings for r in f.reasons}
    assert (result.verdict, code in found) == (verdict, True), found
    assert RULE_OF_REASON[code] == number


@pytest.mark.rule("P3DN-B07")
def test_a_statement_for_another_project_proves_nothing() -> None:
    elsewhere = replace(GOOD, project_ref="LAIN")
    result = assess(one(elsewhere, project_ref="INI"))
    assert result.verdict is not YES
    assert RULE_OF_REASON["project_statement_elsewhere"] == "P3DN-B07"


@pytest.mark.rule("P3DN-W06")
def test_below_the_minimum_a_certified_product_is_bought_before_a_listed_one() -> None:
    result = assess(one(LISTED, WEAK, national_list=NOTHING))
    assert result.verdict is OTHER and result.alternatives == ("weak",)
