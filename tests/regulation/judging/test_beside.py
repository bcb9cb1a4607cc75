"""Price, delivery, place and quality stand beside a candidate and set none aside (elucidation of PP 29/2018 Pasal 59 ayat 1)."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal as D
from typing import Any

import pytest

from p3dn.regulation import Nearness, assess, facts_from_data
from p3dn.regulation.judging.candidates.beside import beside, beside_line
from p3dn.regulation.quantities.units import same_unit
from p3dn.regulation.snapshot import facts_to_data
from p3dn.regulation.wording.citations import PP29_59
from p3dn.regulation.wording.explain import plain, weighed
from tests.regulation.cases import DAY, line, product

NEEDED = DAY + timedelta(days=30)
ESTIMATE = {"unit_price": D(100_000)}


@pytest.mark.rule("P3DN-W15")
@pytest.mark.parametrize(
    ("offer", "asked", "said"),
    [
        ({"unit_price": D(100_000)}, {}, []),
        ({"unit_price": D(90_000), "unit": "unit"}, {}, []),
        (
            {"unit_price": D(120_000), "unit": "Buah"}, {},
            ["Harganya Rp120.000, Rp20.000 di atas perkiraan baris ini (Rp100.000); PPK menilai apakah harga itu wajar."],
        ),
        (
            {"unit_price": D("100000.5")}, {},
            ["Harganya Rp100.000,5, Rp0,5 di atas perkiraan baris ini (Rp100.000); PPK menilai apakah harga itu wajar."],
        ),
        (
            {"unit_price": D(900_000), "unit": "dus"}, {},
            ["Harganya per dus, sedangkan baris ini per buah; belum dapat dibandingkan."],
        ),
        (
            {"unit_price": None}, {},
            ["Harganya belum diketahui, jadi belum dapat dibandingkan dengan perkiraan baris ini."],
        ),
        (
            {}, {"unit_price": None},
            ["Perkiraan harga baris ini belum diisi; PPK mengisinya supaya kewajaran harga dapat dibandingkan."],
        ),
        (
            {}, {"unit_price": D(0)},
            ["Perkiraan harga baris ini belum diisi; PPK mengisinya supaya kewajaran harga dapat dibandingkan."],
        ),
        (
            {"made_in": "Kota Prabumulih", "nearness": Nearness.DISTRICT}, {"place": "RSUD "},
            ["Dibuat di Kota Prabumulih, daerah ini; diperlukan di RSUD."],
        ),
        (
            {"made_in": "Kota Palembang", "nearness": Nearness.PROVINCE}, {"place": "RSUD"},
            ["Dibuat di Kota Palembang, satu provinsi; jaraknya ke RSUD belum diketahui."],
        ),
        (
            {"made_in": "Kota Bekasi", "nearness": Nearness.ELSEWHERE}, {"place": "RSUD"},
            ["Dibuat di Kota Bekasi, luar provinsi; jaraknya ke RSUD belum diketahui, tanyakan ongkos dan waktu kirimnya."],
        ),
        ({}, {"place": "RSUD"}, ["Belum diketahui dibuat di mana, jadi jaraknya ke RSUD belum diketahui."]),
        ({"made_in": "Kota Bekasi", "nearness": Nearness.ELSEWHERE}, {"place": "  "}, []),
        ({"lead_days": 30}, {}, []),
        ({"lead_days": 30}, {"needed_on": NEEDED}, []),
        (
            {"lead_days": 31}, {"needed_on": NEEDED},
            ["Kirim 31 hari: bila dipesan pada tanggal yang dinilai, paling cepat tiba 2 Juli 2026, 1 hari sesudah diperlukan (1 Juli 2026)."],
        ),
        (
            {"lead_days": None}, {"needed_on": NEEDED},
            ["Waktu kirimnya belum diketahui; tanyakan apakah tiba paling lambat 1 Juli 2026."],
        ),
        (
            {"inspected": 12}, {},
            ["Sesuai permintaan pada 12 dari 12 serah terima yang diperiksa dalam dua tahun terakhir."],
        ),
        (
            {"inspected": 12, "flawed": 2}, {},
            ["Hanya 10 dari 12 serah terima yang diperiksa dalam dua tahun terakhir sesuai permintaan."],
        ),
    ],
)  # fmt: skip
def test_what_is_told_of_price_and_place(
    offer: dict[str, Any], asked: dict[str, Any], said: list[str]
) -> None:
    one = product("A", "30", **offer)
    facts = line(one, chosen="A", **ESTIMATE | asked)
    whys = beside(one, facts)
    assert [plain(why) for why in whys] == said
    assert all(why.citations == (PP29_59,) for why in whys)
    assert assess(facts).verdict == "complies"
    assert [told.text for told in weighed(beside_line(facts, ()))] == said


@pytest.mark.rule("P3DN-W15")
def test_a_dear_product_of_a_higher_step_is_still_the_one_to_buy() -> None:
    dear = product("A", "45", unit_price=D(900_000))
    facts = line(product("C", "10"), dear, product("B", "30"), chosen="C", **ESTIMATE)
    result = assess(facts)
    assert (result.verdict, set(result.alternatives)) == ("choose_another", {"A", "B"})
    others = [facts.candidate(ref) for ref in result.alternatives]
    (why,) = beside_line(facts, [one for one in others if one])
    assert (why.value("such"), why.value("among")) == ("1", "2")
    assert plain(why).startswith("1 dari 2 pilihan lain berharga di atas perkiraan baris ini.")
    assert "Harga saja tidak menyisihkan produk dalam negeri" in plain(why)
    assert beside_line(replace(facts, chosen=None), [product("B", "30")]) == ()


@pytest.mark.rule("P3DN-W15")
def test_what_comes_late_is_counted_and_still_the_one_to_buy() -> None:
    late, soon = product("A", "45", lead_days=90), product("B", "30", lead_days=5)
    facts = line(product("C", "10", lead_days=1), late, soon, chosen="C", needed_on=NEEDED)
    result = assess(facts)
    assert (result.verdict, set(result.alternatives)) == ("choose_another", {"A", "B"})
    told = beside_line(facts, [late, soon])
    (why,) = [each for each in told if each.code == "others_late"]
    assert (why.value("such"), why.value("among")) == ("1", "2")
    assert "Waktu kirim saja tidak menyisihkan produk dalam negeri" in plain(why)
    assert not [w for w in beside_line(facts, [soon]) if w.code == "others_late"]


def test_an_article_is_named_once_of_all_that_is_weighed() -> None:
    one = product("A", "30", unit_price=D(200_000))
    facts = line(one, chosen="A", place="RSUD", **ESTIMATE)
    told = weighed(beside_line(facts, [one]))
    assert [len(each.citations) for each in told] == [1, 0, 0]


def test_what_is_weighed_is_frozen_and_read_again() -> None:
    near = product(
        "A", "30", made_in="Kota Prabumulih", nearness=Nearness.DISTRICT, unit="buah", lead_days=14
    )
    facts = line(near, product("B", "30"), chosen="A", place="RSUD", needed_on=NEEDED)
    again = facts_from_data(facts_to_data(facts))
    assert again == facts
    assert again.candidates[0].nearness is Nearness.DISTRICT


@pytest.mark.parametrize(
    ("unit", "other", "same"),
    [
        ("Unit", "buah", True), (" PCS", "bh ", True), ("rim", "Rim", True),
        ("rim", "lembar", False), ("unit", "rim", False), ("dus", "buah", False),
    ],
)  # fmt: skip
def test_units_that_count_the_same(unit: str, other: str, same: bool) -> None:
    assert same_unit(unit, other) is same
