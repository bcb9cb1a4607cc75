"""Edges that nothing else holds: first days, empty values, and whole sentences."""

from datetime import date
from decimal import Decimal as D

import pytest

from p3dn.regulation import Subject, assess, told_of
from p3dn.regulation.calculators.advice import gains
from p3dn.regulation.calculators.goods import Component
from p3dn.regulation.certificates.schemes import (
    NEW_RULES_FROM,
    SECTOR_RULES,
    certificate_doubts,
    schemes_open_on,
)
from p3dn.regulation.certificates.standing import Certified, Event, Happening, standing_on
from p3dn.regulation.facts import Standing
from p3dn.regulation.judging.afterwards.proof import UNPROVEN, proven
from p3dn.regulation.judging.candidates.beside import beside_line, place_of
from p3dn.regulation.results import reason
from p3dn.regulation.wording.citations import PP29_59
from p3dn.regulation.wording.explain import plain
from p3dn.regulation.wording.tongue import Words, number
from p3dn.regulation.wording.words import figure
from tests.regulation.cases import line, product


def test_doubts_are_whole_sentences() -> None:
    assert certificate_doubts("35/2025", date(2025, 12, 11), D(30)) == (
        "Terbit sebelum Permenperin 35/2025 berlaku.",
    )
    assert certificate_doubts("46/2022", date(2024, 1, 1), D("40.01")) == (
        "TKDN di atas 40% tidak lazim untuk Permenperin 46/2022.",
    )


@pytest.mark.rule("P3DN-S09")
def test_only_a_sector_keeps_its_rule_from_the_first_day_of_the_new_one() -> None:
    assert schemes_open_on(NEW_RULES_FROM) == ("35/2025",)
    kept = {str(rule.citation_on(NEW_RULES_FROM)) for rule in SECTOR_RULES}
    assert kept == {"Permenperin 35/2025 Pasal 73"}


def test_what_was_decided_on_the_day_of_a_replacement_comes_before_it() -> None:
    day = date(2026, 3, 1)
    revoked = Certified(
        1, date(2026, 1, 1), D(40), date(2029, 1, 1), events=(Event(Happening.REVOKED, day, 7),)
    )
    assert standing_on(revoked, day, replaced=day) is Standing.REVOKED


def test_where_nobody_knows_where_a_thing_is_made_no_place_is_named() -> None:
    why = place_of(product("A", "30", made_in="Palembang"), line(place=" Prabumulih "))
    assert why is not None
    assert dict(why.params) == {"place": "Prabumulih"}


def test_what_is_counted_of_a_line_names_its_article() -> None:
    dear = product("B", "30", unit_price=D(9))
    (why,) = beside_line(line(unit_price=D(1)), [dear])
    assert (why.code, why.citations) == ("others_above_estimate", (PP29_59,))


def test_a_declared_service_proves_nothing_of_its_owners() -> None:
    firm = product("A", None, self_declared=True, siinas_listed=False, majority_national=None)
    assert proven(line(firm, chosen="A", subject=Subject.SERVICE)) == UNPROVEN


def test_a_part_that_costs_nothing_gains_nothing() -> None:
    found = gains([Component(D(10), tkdn=D(10)), Component(D(0), tkdn=D(10))])
    assert {gain.position for gain in found} == {0}
    assert [(g.certified, g.inclusive) for g in sorted(found, key=lambda g: g.certified)] == [
        (D(25), True), (D(40), False), (D(60), False), (D(80), False),
    ]  # fmt: skip
    best = gains([Component(D(10), tkdn=D(81)), Component(D(10), tkdn=D(25))])
    assert {(gain.position, gain.recognised) for gain in best} == {
        (1, D(60)),
        (1, D(80)),
        (1, D(100)),
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [("2.5", "2,5"), ("1000", "1000"), ("1.2.3", "1.2.3"), ("A.4", "A.4"), ("٣", "٣"), ("٣.٥", "٣.٥"), ("Ya", "Ya"), ("", "")],
)  # fmt: skip
def test_what_is_measured_is_written_as_indonesian_only_where_it_is_a_number(
    text: str, said: str
) -> None:
    assert figure("has", text) == said


@pytest.mark.parametrize(
    ("value", "places", "said"),
    [("45", 0, "45"), ("45", 2, "45,00"), ("24.995", 2, "24,995"), ("24.5", 2, "24,50"), ("1234.5", 0, "1.234,5")],
)  # fmt: skip
def test_a_number_has_as_many_places_as_are_asked_for_or_as_it_has(
    value: str, places: int, said: str
) -> None:
    assert number(D(value), places=places) == said
    assert (figure("tkdn", value) == said) is (places == 2)


def test_a_table_of_words_is_read_in_the_language_of_now() -> None:
    words = Words({"one": "satu"})
    assert (words["one"], list(words), len(words)) == ("satu", ["one"], 1)


def test_why_a_product_may_be_bought_is_told_with_its_articles() -> None:
    facts = line(product("A", "45"), product("B", None, project_ref="9"), chosen="A")
    result = assess(facts)
    for ref in ("A", "B"):
        finding = result.finding(ref)
        assert finding is not None
        told = told_of(ref, result, facts)[: len(finding.reasons)]
        assert [one.citations for one in told] == [why.citations for why in finding.reasons]
    assert any(one.citations for one in told_of("B", result, facts))


def test_only_what_is_measured_is_written_as_a_number() -> None:
    """The number of a decision stays as it is written on it."""
    assert figure("number", "7.5") == "7.5"
    assert figure("has", "7.5") == "7,5"


def test_what_has_no_unit_or_no_note_leaves_no_gap() -> None:
    values = {"attribute": "Ukuran", "has": "A3", "comparison": "one_of", "wanted": "A4"}
    assert plain(reason("requirement_unmet", unit="", **values)) == (
        "Ukuran A3, padahal disyaratkan harus A4."
    )
    assert plain(reason("requirement_unmet", **values)) == (
        "Ukuran A3, padahal disyaratkan harus A4."
    )
