"""What a delivered thing proves, and what differs from the approval."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from p3dn.regulation import Candidate, Evidence, LineFacts, Origin, Standing, Subject, Verdict
from p3dn.regulation.judging.afterwards.proof import (
    Deviation,
    Judged,
    Proven,
    deviations,
    lapsed_since,
    proven,
    relied_on,
    too_early,
)
from tests.regulation.cases import line, product

DAY = date(2026, 3, 17)
VALID = {
    "evidence": Evidence.CERTIFICATE,
    "standing": Standing.VALID,
    "tkdn": Decimal("41.20"),
    "tkdn_valid_until": date(2027, 1, 1),
}
DOMESTIC = {"origin": Origin.DOMESTIC}
PROVEN = [
    ("certificate", DOMESTIC | VALID, "industrial_goods", ("domestic", "41.20")),
    ("certificate alone", VALID, "industrial_goods", ("domestic", "41.20")),
    (
        "expired",
        DOMESTIC | VALID | {"standing": Standing.EXPIRED},
        "industrial_goods",
        ("unknown", None),
    ),
    (
        "expired, in SIINas",
        DOMESTIC | VALID | {"standing": Standing.EXPIRED, "siinas_listed": True},
        "industrial_goods",
        ("domestic", None),
    ),
    (
        "team calculation",
        DOMESTIC | {"evidence": Evidence.TEAM_CALCULATION, "tkdn": Decimal(30)},
        "construction",
        ("domestic", "30"),
    ),
    (
        "supplier's commitment",
        DOMESTIC | {"evidence": Evidence.SUPPLIER_STATEMENT, "tkdn": Decimal(30)},
        "construction",
        ("unknown", None),
    ),
    (
        "buyer's estimate",
        DOMESTIC | {"evidence": Evidence.BUYER_ESTIMATE, "tkdn": Decimal(90)},
        "industrial_goods",
        ("unknown", None),
    ),
    ("domestic by word only", DOMESTIC, "industrial_goods", ("unknown", None)),
    ("declared", DOMESTIC | {"self_declared": True}, "non_industrial_goods", ("domestic", None)),
    ("imported", {"origin": Origin.IMPORTED}, "industrial_goods", ("imported", "0")),
    (
        "import with TKDN",
        VALID | {"origin": Origin.IMPORTED},
        "industrial_goods",
        ("unknown", None),
    ),
    ("nothing known", {}, "industrial_goods", ("unknown", None)),
]


@pytest.mark.parametrize(("what", "known", "subject", "expected"), PROVEN)
def test_only_evidence_proves(
    what: str, known: dict[str, Any], subject: str, expected: tuple[str, str | None]
) -> None:
    facts = LineFacts(
        request_date=DAY,
        contract_date=DAY,
        subject=Subject(subject),
        kbki_code="4523000999",
        description="Laptop",
        quantity=Decimal(1),
        unit="unit",
        chosen="it",
        candidates=(Candidate("it", "Laptop", "CV Contoh", **known),),
    )
    found = proven(facts)
    assert (found.origin.value, None if found.tkdn is None else str(found.tkdn)) == expected, what


def test_nothing_chosen_and_a_day_before_every_rule_prove_nothing() -> None:
    facts = line(product("it", "40"))
    assert proven(facts) == Proven(Origin.UNKNOWN, None)
    early = replace(facts, chosen="it", request_date=date(2000, 1, 1))
    assert proven(early) == Proven(Origin.UNKNOWN, None)
    assert proven(replace(facts, chosen="it")) == Proven(Origin.DOMESTIC, Decimal(40))


def test_content_below_the_minimum_is_proven_all_the_same() -> None:
    assert proven(line(product("it", "3"), chosen="it")) == Proven(Origin.DOMESTIC, Decimal(3))


def judged(verdict: Verdict = Verdict.COMPLIES, **changes: Any) -> Judged:
    return Judged(verdict, line(replace(product("it", "40"), **changes), chosen="it"))


@pytest.mark.rule("P3DN-B08")
@pytest.mark.parametrize(
    ("now", "found"),
    [
        (judged(), ()),
        (judged(certificate_file_sha256="f" * 64), ()),
        (judged(tkdn=Decimal("40.00")), ()),
        (judged(Verdict.CHOOSE_ANOTHER), (Deviation.VERDICT,)),
        (judged(tkdn=Decimal(39)), (Deviation.TKDN,)),
        (judged(tkdn=None), (Deviation.TKDN,)),
        (judged(certificate_number="2"), (Deviation.CERTIFICATE,)),
        (judged(standing=Standing.REVOKED), (Deviation.STANDING,)),
        (
            judged(Verdict.EXEMPTION_NEEDED, tkdn=Decimal(1), certificate_number="2",
                   standing=Standing.EXPIRED),
            (Deviation.VERDICT, Deviation.TKDN, Deviation.CERTIFICATE, Deviation.STANDING),
        ),
        (
            Judged(Verdict.COMPLIES, line(product("it", "40"))),
            (Deviation.TKDN, Deviation.CERTIFICATE, Deviation.STANDING),
        ),
    ],
)  # fmt: skip
def test_each_difference_from_the_approval_is_told(now: Judged, found: tuple[str, ...]) -> None:
    assert deviations(judged(), now) == found
    assert deviations(now, judged()) == found


@pytest.mark.parametrize("standing", Standing)
def test_only_a_valid_certificate_is_relied_on_and_only_a_lapse_is_told(
    standing: Standing,
) -> None:
    facts = line(replace(product("it", "40"), standing=standing), chosen="it")
    valid = standing is Standing.VALID
    assert relied_on(facts) == (facts.candidates[0] if valid else None)
    assert lapsed_since(standing) is not valid


def test_nothing_chosen_relies_on_nothing() -> None:
    assert relied_on(line(product("it", "40"))) is None


@pytest.mark.parametrize(("days", "early"), [(-1, True), (0, False), (1, False)])
def test_a_contract_on_the_day_of_approval_is_not_early(days: int, early: bool) -> None:
    assert too_early(DAY + timedelta(days), DAY) is early
    assert too_early(DAY + timedelta(days), None) is False
