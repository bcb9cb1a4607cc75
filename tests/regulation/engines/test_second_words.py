"""What a judgement says, and what the facts themselves refuse."""

from dataclasses import replace
from datetime import date
from decimal import Decimal as D
from typing import Any

import pytest

from p3dn.regulation import (
    Comparison,
    Evidence,
    LineFacts,
    MinimumTkdn,
    Requirement,
    Standing,
    Subject,
    Waiver,
    assess,
    headline,
    sentence,
    told,
)
from p3dn.regulation.results import reason
from p3dn.regulation.wording.citations import P46_66_IMPORT
from tests.regulation.cases import NOTHING, imported, line, product

IMPORT = imported(available=None)


# Words ----------------------------------------------------------------------------------------------


def test_letter_a_cites_a_only_and_no_article_is_named_twice() -> None:
    result = assess(line(product("A", "92.1"), chosen="A", national_list=NOTHING))
    assert [str(c) for c in result.citations] == [
        "Perpres 16/2018 jo. 46/2025 Pasal 66 ayat (2) huruf a"
    ]
    assert headline(result) == "Boleh dibeli: TKDN 92,10%, batas 25%."
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


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (line(product("A", "30"), chosen="A"), "Boleh dibeli: TKDN 30,00%, batas 25%."),
        (
            line(product("C", "10"), chosen="C", national_list=NOTHING),
            "Boleh dibeli: TKDN 10,00%, di bawah batas 25%, karena tahap di atasnya habis.",
        ),
        (
            line(product("S", None), chosen="S", national_list=NOTHING),
            "Boleh dibeli: tercatat di SIINas, dan tahap di atasnya habis.",
        ),
        (
            line(imported(), chosen="imp", national_list=NOTHING,
                 import_approval=Waiver(granted=True, reference="900/1/2026")),
            "Boleh diimpor: produk dalam negeri terbukti tidak tersedia atau tidak mencukupi.",
        ),
        (
            line(product("K", "41", evidence=Evidence.SUPPLIER_STATEMENT), chosen="K",
                 subject=Subject.CONSTRUCTION),
            "Boleh dibeli: TKDN 41,00%, batas 25%.",
        ),
        (
            line(product("N", None, self_declared=True), chosen="N",
                 subject=Subject.NON_INDUSTRIAL_GOODS),
            "Boleh dibeli. Barang bukan hasil industri ini dinyatakan buatan dalam negeri.",
        ),
        (
            line(product("A", "30", available=D(4)), product("B", "30"), chosen="A"),
            "Bagi pembelian: produk ini tidak dapat memberi semuanya.",
        ),
        (
            line(product("C", "10"), product("A", "30", available=D(4)), chosen="C",
                 national_list=NOTHING),
            "Bagi pembelian: sebagian harus dibeli pada tahap yang lebih tinggi.",
        ),
        (line(product("C", "10"), product("A", "30"), chosen="C"), "Belum boleh dibeli: pilih produk lain."),
        (line(product("S", None, siinas_listed=None), chosen="S"), "Belum dapat dinilai: 1 hal belum diketahui."),
        (line(chosen=None, request_date=date(2001, 1, 1)), "Belum dapat dinilai."),
        (
            line(product("O", None, siinas_listed=False), chosen="O", national_list=NOTHING),
            "Tidak memenuhi kewajiban: hanya dapat dibeli dengan pengecualian.",
        ),
        (
            line(imported(), chosen="imp", national_list=NOTHING),
            "Impor: perlu persetujuan tertulis kepala daerah.",
        ),
    ],
)  # fmt: skip
def test_the_first_sentence_says_what_to_do(facts: LineFacts, said: str) -> None:
    assert headline(assess(facts)) == said


def test_a_judgement_without_reasons_or_cut_without_its_verdict_is_not_misread() -> None:
    result = assess(line(product("N", None, self_declared=True), chosen="N",
                         subject=Subject.NON_INDUSTRIAL_GOODS))  # fmt: skip
    assert headline(replace(result, reasons=())) == "Boleh dibeli."
    for code in ("split_needed", "chosen_cannot_give_all"):
        why = reason(code, had=D(1), rest=D(1), available=D(1), quantity=D(1))
        assert headline(replace(result, reasons=(why,))).startswith("Boleh dibeli. ")


def test_wording_to_be_checked_is_marked_where_it_is_asked_for() -> None:
    why = reason("import_approval_missing", P46_66_IMPORT)
    plain_words = "Impor memerlukan persetujuan tertulis kepala daerah."
    article = "Perpres 16/2018 jo. 46/2025 Pasal 66 (impor)"
    assert sentence(why) == f"{plain_words} ({article})"
    assert sentence(why, marks=True) == f"{plain_words} ({article}, perlu dicek pada naskah resmi)"
