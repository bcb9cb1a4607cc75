"""What a judgement says, and what the facts themselves refuse."""

from dataclasses import replace
from decimal import Decimal as D
from typing import Any

import pytest

from p3dn.regulation import (
    Comparison,
    Evidence,
    MinimumTkdn,
    Requirement,
    Standing,
    assess,
    headline,
    told,
)

from .cases import NOTHING, imported, line, product

IMPORT = imported(available=None)


# Words ----------------------------------------------------------------------------------------------


def test_letter_a_cites_a_only_and_no_article_is_named_twice() -> None:
    result = assess(line(product("A", "92.1"), chosen="A", national_list=NOTHING))
    assert [str(c) for c in result.citations] == [
        "Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"
    ]
    assert headline(result) == "Boleh dibeli: TKDN 92,10 %, batas 25 %."
    both = assess(line(IMPORT, chosen="imp", national_list=NOTHING))
    named = [str(c) for one in told(both) for c in one.citations]
    assert len(named) == len(set(named))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"standing": Standing.EXPIRED}, "kedaluwarsa"),
        ({"standing": Standing.SUSPENDED}, "dibekukan"),
        ({"tkdn": None, "evidence": Evidence.NONE}, "tercatat di SIINas"),
    ],
)
def test_a_lower_letter_says_why_the_product_is_no_higher(
    changes: dict[str, Any], words: str
) -> None:
    facts = line(replace(product("A", "45"), **changes), chosen="A", national_list=NOTHING)
    result = assess(facts)
    assert (result.verdict, result.step) == ("complies", "d")
    assert words in " ".join(one.text for one in told(result))


def test_still_available_is_never_said_of_an_unknown_capacity() -> None:
    facts = line(product("A", "45", available=None), product("C", "10"), chosen="C")
    text = " ".join(one.text for one in told(assess(facts)))
    assert "kapasitasnya belum diketahui" in text and "Masih tersedia" not in text


# What cannot be ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: product("A", "300"), "TKDN diisi 0 sampai 100"),
        (lambda: product("A", "-1"), "TKDN diisi 0 sampai 100"),
        (lambda: product("A", "NaN"), "TKDN diisi 0 sampai 100"),
        (lambda: product("A", "30", "90"), "BMP diisi 0 sampai 15"),
        (lambda: product("A", "30", unit_price=D(-1)), "Harga satuan tidak boleh kurang dari nol"),
        (lambda: line(quantity=D(-1)), "Jumlah tidak boleh kurang dari nol"),
        (lambda: line(unit_price=D(-1)), "Harga satuan tidak boleh kurang dari nol"),
        (lambda: MinimumTkdn(D(101), "x"), "TKDN minimum diisi 0 sampai 100"),
        (lambda: Requirement(" ", Comparison.ONE_OF, ("x",)), "harus menyebut sifat dan nilainya"),
        (lambda: Requirement("Kapasitas", Comparison.AT_LEAST, ("besar",)), "harus satu angka"),
        (lambda: Requirement("Kapasitas", Comparison.AT_MOST, ("1", "2")), "harus satu angka"),
    ],
)
def test_what_cannot_be_is_refused_by_the_facts_themselves(make: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        make()
