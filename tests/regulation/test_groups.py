"""Small decisions that other rooms ask for: who declares, what is of one kind, what a list shows."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal as D
from itertools import permutations

import pytest
from p3dn.regulation.judging.availability import Shown, known_list, same_kind, shown_by

from p3dn.regulation import DUTY, Evidence, MinimumTkdn, NationalList, Origin, Verdict
from p3dn.regulation.judging.evidence import contradicts, lacks_content
from p3dn.regulation.judging.subjects import declared
from p3dn.regulation.regimes import MinimumRule, minimum_for
from p3dn.regulation.results import ASKABLE, CERTIFIED, EXCUSABLE, UNMET


@pytest.mark.parametrize("origin", Origin)
@pytest.mark.parametrize("evidence", Evidence)
def test_only_a_supplier_or_the_team_declares(origin: Origin, evidence: Evidence) -> None:
    speaks = evidence in {Evidence.SUPPLIER_STATEMENT, Evidence.TEAM_CALCULATION}
    assert declared(origin, evidence) is (True if speaks and origin == "domestic" else None)


@pytest.mark.parametrize(
    ("origin", "tkdn", "contradiction", "lacking"),
    [
        (Origin.IMPORTED, D("0.01"), True, False),
        (Origin.IMPORTED, D(0), False, False),
        (Origin.IMPORTED, None, False, False),
        (Origin.DOMESTIC, D(0), False, False),
        (Origin.DOMESTIC, None, False, True),
        (Origin.UNKNOWN, D(5), False, False),
        (Origin.UNKNOWN, None, False, False),
    ],
)
def test_origin_and_content_fit_each_other(
    origin: Origin, tkdn: D | None, contradiction: bool, lacking: bool
) -> None:
    assert contradicts(origin, tkdn) is contradiction
    assert lacks_content(origin, tkdn) is lacking


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ([], Shown()),
        ([("24.99", "15")], Shown(certified=True)),
        ([("25", "14.99")], Shown(purchasable=True)),
        ([("25", "15")], Shown(trigger=True, purchasable=True)),
        ([("10", "0"), ("40", "0")], Shown(trigger=True, purchasable=True, certified=True)),
    ],
)
def test_rows_of_the_list_show_what_they_hold_and_nothing_else(
    values: list[tuple[str, str]], shown: Shown
) -> None:
    exact = [(D(tkdn), D(bmp)) for tkdn, bmp in values]
    assert shown_by(exact, DUTY[-1]) == shown
    assert shown_by(exact, None) == Shown()


def test_groups_of_steps_and_verdicts() -> None:
    assert [step.value for step in UNMET] == ["c", "d", "import"]
    assert [step.value for step in CERTIFIED] == ["a", "b", "c"]
    assert {verdict.value for verdict in EXCUSABLE} == {"choose_another", "exemption_needed"}
    assert {Verdict.IMPORT_APPROVAL_NEEDED} == ASKABLE - EXCUSABLE


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("4523000999", "4523000001", True),
        ("4523000", "4523000999", True),
        ("452300", "4523000999", True),
        ("45230", "4523000999", True),
        ("45230", "45230", True),
        ("4523000", "4523001", False),
        ("4815001000", "4815002001", False),
        ("4523", "4523000999", False),
        ("45", "45", False),
        ("", "4523000999", False),
    ],
)
def test_of_one_kind(one: str, other: str, same: bool) -> None:
    assert same_kind(one, other) is same_kind(other, one) is same


OLDEST = date(2026, 1, 1)
DAY = timedelta(days=1)
LOOK = NationalList(OLDEST, False, None, True, False, "kursi", "pemeriksaan 1")  # noqa: FBT003 - four answers in order
ROWS = Shown(trigger=True, purchasable=True)


def test_rows_of_the_list_speak_for_themselves_beside_a_look() -> None:
    seen = replace(LOOK, has_trigger=True, has_purchasable=True)
    assert known_list(LOOK, ROWS, OLDEST, OLDEST) == seen
    assert known_list(LOOK, Shown(), OLDEST, OLDEST) == LOOK
    assert known_list(LOOK, Shown(), None, OLDEST) == LOOK
    assert known_list(LOOK, Shown(certified=True), OLDEST, OLDEST) == LOOK
    unknown = replace(LOOK, has_certified=None)
    assert known_list(unknown, Shown(certified=True), OLDEST, OLDEST) == LOOK


def test_rows_answer_alone_where_nobody_looked_lately() -> None:
    alone = NationalList(OLDEST + DAY, True, True, reference="daftar impor")  # noqa: FBT003 - answers in order
    assert known_list(None, ROWS, OLDEST + DAY, OLDEST) == alone
    assert known_list(LOOK, ROWS, OLDEST + DAY, OLDEST + DAY) == alone
    certified = known_list(None, Shown(certified=True), OLDEST, OLDEST)
    assert (certified.has_trigger, certified.has_certified) == (None, True)
    assert known_list(None, Shown(), None, OLDEST) == NationalList()
    assert known_list(LOOK, Shown(), None, OLDEST + DAY) == LOOK


def minimum(code: str, tkdn: int, since: date = OLDEST, *, own: bool = False) -> MinimumRule:
    return MinimumRule(code, since, own, MinimumTkdn(D(tkdn), "Permenperin"))


@pytest.mark.parametrize(
    ("rules", "tkdn"),
    [
        ([minimum("45230", 30)], 30),
        ([minimum("45230", 30), minimum("4523000", 50, OLDEST - DAY)], 50),
        ([minimum("45230", 30, own=True), minimum("4523000", 50)], 50),
        ([minimum("45230", 30, own=True), minimum("45230", 50, OLDEST + DAY)], 30),
        ([minimum("45230", 30), minimum("45230", 50, OLDEST + DAY)], 50),
        ([minimum("45230", 30), minimum("45231", 50), minimum("4523000001", 60)], 30),
    ],
)
def test_the_nearest_minimum_holds(rules: list[MinimumRule], tkdn: int) -> None:
    for order in permutations(rules):
        assert minimum_for("4523000999", order) == MinimumTkdn(D(tkdn), "Permenperin")


def test_no_minimum_of_another_class_holds() -> None:
    assert minimum_for("4523000999", []) is None
    assert minimum_for("4523000", [minimum("4523000999", 50), minimum("46", 60)]) is None


def test_a_look_proves_something_for_as_long_as_the_regime_says() -> None:
    regime = replace(DUTY[-1], list_max_age_days=180)
    assert regime.oldest_look(OLDEST + 180 * DAY) == OLDEST
