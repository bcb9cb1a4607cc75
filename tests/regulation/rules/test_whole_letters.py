"""All that packages are told, word for word and in order (`told.txt`): each was read and found right.

A heading there is amount, kinds, day, planned way and what the plan says of small business. Below
it, number of the rule, "!" where the plan contradicts it, and the sentence.
"""

from dataclasses import replace
from datetime import date
from decimal import Decimal as D
from pathlib import Path

import pytest

from p3dn.regulation.dated.regimes import in_force
from p3dn.regulation.dated.thresholds import PROCUREMENT
from p3dn.regulation.rules.applied import applied_to, kinds_in
from p3dn.regulation.rules.planned import Planned
from p3dn.regulation.rules.procurement import _ways
from p3dn.regulation.rules.ways import ways

SMALL = {"kecil": True, "bukan kecil": False, "": None}
LETTERS = [
    letter.strip().splitlines()
    for letter in Path(__file__).with_name("told.txt").read_text("utf-8").split("\n= ")[1:]
]


def planned(heading: str) -> Planned:
    amount, kinds, day, way, small = (part.strip() for part in heading.split("|"))
    return Planned(D(amount), kinds_in(kinds), way, date.fromisoformat(day), SMALL[small])


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter[0])
def test_a_package_is_told_this_and_no_more(letter: list[str]) -> None:
    found = applied_to(planned(letter[0]))
    assert [
        f"{one.rule.number[5:]} {'!' if one.warns else ' '} {one.sentence}" for one in found
    ] == letter[1:]


def test_rules_that_name_no_second_buyer_tell_nothing_of_the_catalogue() -> None:
    day = date(2026, 11, 1)
    regime = in_force(PROCUREMENT, day)
    assert regime is not None
    package = Planned(D(300_000_000), ("Barang",), "", day)
    for missing in ("catalogue_above", "catalogue_officer_up_to"):
        silent = replace(regime, **{missing: None})
        told = {number for _topic, number, _sentence, _warns in ways(package, silent)}
        assert told == {"N04", "N08"}
        assert not {"N09", "N10"} & {number for number, *_ in _ways(silent)}
