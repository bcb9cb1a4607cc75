"""Small decisions that other rooms ask for: who declares, what is of one kind, what a list shows."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal as D
from itertools import permutations

import pytest

from p3dn.regulation import DUTY, Evidence, MinimumTkdn, NationalList, Origin, Verdict
from p3dn.regulation.dated.regimes import MinimumRule, minimum_for
from p3dn.regulation.judging.candidates.national import Shown, known_list, national, shown_by
from p3dn.regulation.judging.evidence import contradicts, lacks_content
from p3dn.regulation.judging.kind import kinship, shows_kind
from p3dn.regulation.judging.subjects import declared
from p3dn.regulation.results import ASKABLE, CERTIFIED, EXCUSABLE, UNMET
from tests.regulation import cases


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
    assert shown_by(exact, DUTY[-1], D(25)) == shown
    assert shown_by(exact, None, D(25)) == Shown()


def test_rows_are_held_against_the_ministers_own_minimum() -> None:
    assert shown_by([(D(30), D(0))], DUTY[-1], D(40)) == Shown(certified=True)
    assert shown_by([(D(40), D(0))], DUTY[-1], D(40)) == Shown(trigger=True, purchasable=True)


@pytest.mark.parametrize(
    ("asked", "answer", "minimum", "said"),
    [
        (None, True, 25, True),
        (None, False, 40, False),
        (None, True, 40, None),
        (D(40), True, 40, True),
        (D(40), True, 25, True),
        (D(40), False, 25, None),
        (D(40), False, 60, False),
        (D(40), None, 40, None),
    ],
)
def test_a_look_that_asked_for_another_minimum_says_only_what_follows(
    asked: D | None, answer: bool | None, minimum: int, said: bool | None
) -> None:
    look = NationalList(cases.DAY, False, answer, asked_minimum=asked)  # noqa: FBT003 - answers in order
    facts = cases.line(national_list=look)
    assert national(facts, DUTY[-1], D(minimum)).purchasable is said


def test_groups_of_steps_and_verdicts() -> None:
    assert [step.value for step in UNMET] == ["c", "d", "import"]
    assert [step.value for step in CERTIFIED] == ["a", "b", "c"]
    assert {verdict.value for verdict in EXCUSABLE} == {"choose_another", "exemption_needed"}
    assert {Verdict.IMPORT_APPROVAL_NEEDED} == ASKABLE - EXCUSABLE


@pytest.mark.parametrize(
    ("asked", "other", "group", "kin"),
    [
        ("4523000999", "4523000999", (), "same"),
        ("4523000999", "4523000001", (), "sibling"),
        ("4523000", "4523000999", (), "same"),  # everything below what is asked for
        ("4523000999", "4523000", (), "sibling"),  # coded above: that kind, or one beside it
        ("4523000999", "45230", (), "sibling"),
        ("4523000999", "4523001001", (), None),
        ("4523000999", "4523001001", ("4523000999", "4523001001"), "same"),
        ("4523000999", "4523000001", ("4523000999", "4523001001"), None),  # it was decided
        ("4523000999", "4523001001", ("4523001",), "same"),
        ("4523", "4523000999", (), None),
        ("4523000999", "4523", (), None),
        ("", "4523000999", (), None),
    ],
)
def test_how_things_of_two_codes_are_related(
    asked: str, other: str, group: tuple[str, ...], kin: str | None
) -> None:
    assert kinship(asked, other, group) == kin


def test_a_row_of_the_list_coded_at_a_class_above_speaks_of_the_kind() -> None:
    assert shows_kind("4523000999", "45230") and shows_kind("4523000999", "4523000999")
    assert not shows_kind("4523000999", "4523000001")
    assert not shows_kind("4523000999", "4523")
    assert shows_kind("4523000999", "4523000001", ("4523000001", "4523000999"))


OLDEST = date(2026, 1, 1)
DAY = timedelta(days=1)
LEAST = D(25)
LOOK = NationalList(OLDEST, False, None, True, False, "kursi", "pemeriksaan 1")  # noqa: FBT003 - four answers in order
ROWS = Shown(trigger=True, purchasable=True)


def test_rows_of_the_list_speak_for_themselves_beside_a_look() -> None:
    seen = replace(LOOK, has_trigger=True, has_purchasable=True, asked_minimum=LEAST)
    assert known_list(LOOK, ROWS, OLDEST, OLDEST, LEAST) == seen
    assert known_list(LOOK, Shown(), OLDEST, OLDEST, LEAST) == LOOK
    assert known_list(LOOK, Shown(), None, OLDEST, LEAST) == LOOK
    assert known_list(LOOK, Shown(certified=True), OLDEST, OLDEST, LEAST) == LOOK
    unknown = replace(LOOK, has_certified=None)
    assert known_list(unknown, Shown(certified=True), OLDEST, OLDEST, LEAST) == LOOK


def test_rows_answer_alone_where_nobody_looked_lately() -> None:
    alone = NationalList(OLDEST + DAY, True, True, reference="daftar impor", asked_minimum=LEAST)  # noqa: FBT003 - answers in order
    assert known_list(None, ROWS, OLDEST + DAY, OLDEST, LEAST) == alone
    assert known_list(LOOK, ROWS, OLDEST + DAY, OLDEST + DAY, LEAST) == alone
    certified = known_list(None, Shown(certified=True), OLDEST, OLDEST, LEAST)
    assert (certified.has_trigger, certified.has_certified) == (None, True)
    assert known_list(None, Shown(), None, OLDEST, LEAST) == NationalList()
    assert known_list(LOOK, Shown(), None, OLDEST + DAY, LEAST) == LOOK


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
