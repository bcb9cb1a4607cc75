"""The bytes of what is frozen: they may never move, or nobody could check an old hash."""

from datetime import date
from decimal import Decimal as D

import pytest

from p3dn.audit.canonical import SPACED, canonical, sha256_of
from procurement.evaluation.ranking import Placed, Ranking, frozen
from reports.baselines.services import written
from reports.official.content.freezing import Draft

CONTENT = {"b": ["1.50", None, True], "a": {"é": "Rp1.500", "nomor": 7}}


def test_keys_are_sorted_and_letters_stay_letters() -> None:
    assert canonical(CONTENT) == '{"a":{"nomor":7,"é":"Rp1.500"},"b":["1.50",null,true]}'
    assert canonical(CONTENT, separators=SPACED) == (
        '{"a": {"nomor": 7, "é": "Rp1.500"}, "b": ["1.50", null, true]}'
    )


def test_the_hash_is_of_utf_8() -> None:
    assert sha256_of("é") == "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"


@pytest.mark.parametrize("value", [D("1.50"), date(2026, 3, 2), {1, 2}])
def test_what_could_be_spelled_in_two_ways_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        canonical({"a": value})


def test_a_report_keeps_its_bytes() -> None:
    assert Draft(CONTENT).sha256 == sha256_of(canonical(CONTENT))
    assert Draft({"a": "1"}).sha256 == (
        "9afeb0f2b203f254312ec8ded441d0318b7c34c57f8695ede42d2215a30c0960"
    )


def test_a_frozen_plan_keeps_its_bytes() -> None:
    rows = [(3, "Dinas", {"ceiling": "10"})]
    assert written("16.74", 2026, date(2026, 3, 31), rows) == (
        '["16.74",2026,"2026-03-31",[[3,"Dinas",{"ceiling":"10"}]]]'
    )


def test_a_worksheet_keeps_its_bytes() -> None:
    row = Placed(
        supplier="CV Añ", offered="", price=D("1.50"), tkdn=D(60), bmp=D(0), why_not="",
        preference=D("15.0"), evaluated=D("1.28"), place=1, above_estimate=False,
    )  # fmt: skip
    ranking = Ranking(
        own_estimate=D("2.00"), day=date(2026, 3, 2), rule="Perpres", highest=D(25),
        least_tkdn=D(25), above=D(1), divides=False, rows=[row],
    )  # fmt: skip
    text, sha256 = frozen(ranking, {"number": "1"})
    assert text == (
        '{"about": {"number": "1"}, "ranking": {"above": "1", "day": "2026-03-02", "divides": false,'
        ' "highest": "25", "least_tkdn": "25", "own_estimate": "2.00", "rows": [{'
        '"above_estimate": false, "bmp": "0", "evaluated": "1.28", "offered": "", "place": 1,'
        ' "preference": "15.0", "price": "1.50", "supplier": "CV Añ", "tkdn": "60", "why_not": ""'
        '}], "rule": "Perpres"}}'
    )
    assert sha256 == sha256_of(text)
