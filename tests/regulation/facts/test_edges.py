"""Edges that only a broken line would show: words, refusals, and values nobody should rely on."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal as D
from typing import Any

import pytest

from p3dn.regulation import (
    DUTY,
    ENGINE_VERSION,
    LineFacts,
    Origin,
    Step,
    Verdict,
    assess,
    explain,
    impact,
    replay,
    sentence,
    snapshot,
    why_not,
)
from p3dn.regulation.calculators import duties, goods, preference, producer
from p3dn.regulation.certificates.schemes import certificate_doubts
from p3dn.regulation.judging.candidates.field import Field, Stand
from p3dn.regulation.judging.candidates.volume import Supply, supply
from p3dn.regulation.judging.evidence import place
from p3dn.regulation.judging.ladder import trigger_supply
from p3dn.regulation.results import Reason, reason
from p3dn.regulation.snapshot import facts_from_data
from p3dn.regulation.wording.citations import P46_66_2A, P46_66_IMPORT, PP29_61_2
from p3dn.regulation.wording.explain import availability, cited
from p3dn.regulation.wording.words import figure
from tests.regulation.cases import DAY, NOTHING, imported, line, product

OLD = date(2024, 6, 1)


# Words ------------------------------------------------------------------------------------------


def test_figures_are_written_as_indonesians_write_them() -> None:
    assert figure("tkdn", "27.5") == "27,50"
    assert figure("minimum", "33.2") == "33,2"
    assert figure("day", "2026-02-01") == "1 Februari 2026"
    assert figure("had", "1441.5") == "1.441,5"


def test_a_value_is_never_rounded_to_what_it_is_held_against() -> None:
    assert figure("tkdn", "24.995") == "24,995"
    facts = line(product("A", "24.995"), chosen="A", national_list=NOTHING)
    assert "TKDN 24,995% kurang dari batas 25%." in " ".join(explain(assess(facts)))


def test_a_sentence_ends_with_its_articles_and_marks_the_doubtful_ones() -> None:
    assert cited(()) == ""
    assert cited((P46_66_2A, PP29_61_2)) == f" ({P46_66_2A}; {PP29_61_2})"
    assert cited((P46_66_IMPORT,), marks=True).endswith("perlu dicek pada naskah resmi)")
    assert cited((P46_66_IMPORT,)) == f" ({P46_66_IMPORT})"
    why = reason("tkdn_enough", PP29_61_2, tkdn=D("27.5"), minimum=D(25))
    assert sentence(why) == f"TKDN 27,50% memenuhi batas 25%. ({PP29_61_2})"
    assert sentence(reason("exemption_granted", ground="teknis", reference="")) == (
        "Tim P3DN memberi pengecualian: teknis."
    )


def test_a_reason_without_the_value_gives_an_empty_text() -> None:
    assert Reason("x").value("tier") == ""


def test_why_not_says_when_a_lower_step_may_be_bought() -> None:
    facts = line(product("A", "30"), product("C", "10"), chosen="C", national_list=NOTHING)
    result = assess(facts)
    assert why_not("A", result, facts)[-1] == "Produk ini boleh dibeli untuk baris ini."
    assert why_not("C", result, facts)[-1] == (
        "Produk ini baru boleh dibeli pada tahap huruf c, "
        "setelah tahap di atasnya terbukti tidak tersedia."
    )
    assert why_not("Z", result, facts) == []
    assert why_not("A", result, replace(facts, candidates=facts.candidates[1:])) == []
    assert result.finding("Z") is None


def test_why_not_promises_no_step_to_what_stands_outside() -> None:
    facts = line(product("A", "30"), product("X", None, siinas_listed=False), chosen="A")
    [only] = why_not("X", assess(facts), facts)
    assert "tahap" not in only


# Refusals ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: goods.goods_tkdn([]), r"^Isi biaya komponen utama lebih dari nol\.$"),
        (lambda: goods.weighted_tkdn([]), r"^Jumlah nilai harus lebih dari nol\.$"),
        (lambda: goods.weighted_tkdn([(D(0), D(5))]), r"^Jumlah nilai harus lebih dari nol\.$"),
        (lambda: goods.service_tkdn([]), r"^Jumlah biaya jasa harus lebih dari nol\.$"),
        (lambda: goods.service_tkdn([(D(0), D(0))]), r"^Jumlah biaya jasa harus lebih dari nol\.$"),
        (lambda: goods.check_costs([D(-1)]), r"^Biaya atau nilai tidak boleh kurang dari nol\.$"),
        (lambda: goods.check_percents([D("100.01")]), r"^Persentase diisi 0 sampai 100\.$"),
        (lambda: producer.bmp({"esg": D(2), "brand": D(3)}), r"faktor: brand, esg\.$"),
        (lambda: producer.bmp({"b": D(0), "a": D(0)}), r"dikenal: a, b\.$"),
    ],
)
def test_a_refusal_says_what_to_mend(call: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        call()


@pytest.mark.parametrize(
    ("price", "tkdn"),
    [(0, 50), (-1, 50), (10, "100.01"), (10, -1), ("NaN", 50), (10, "NaN"), ("Infinity", 50)],
)
def test_an_impossible_bid_is_refused(price: Any, tkdn: Any) -> None:
    with pytest.raises(ValueError, match="penawaran A"):
        preference.Bid("A", D(price), D(tkdn))


@pytest.mark.parametrize("amount", ["0", "-1", "NaN", "-Infinity", "1E+19"])
@pytest.mark.parametrize(
    "fact",
    [
        lambda amount: preference.Tender(amount, DAY),
        lambda amount: preference.AgainstForeign(amount, D(1)),
        lambda amount: preference.AgainstForeign(D(1), amount),
        lambda amount: duties.Breach(4, amount, DAY),
        lambda amount: duties.PassedOff(amount, DAY),
    ],
)
def test_no_sum_is_worked_out_from_an_impossible_amount(fact: Any, amount: str) -> None:
    with pytest.raises(ValueError, match=r"lebih dari nol\.$|terlalu besar\.$"):
        fact(D(amount))


def test_the_smallest_bid_and_the_highest_tkdn_are_ranked() -> None:
    tender = preference.Tender(D(2_000_000_000), DAY)
    [row] = preference.rank_bids([preference.Bid("A", D(1), D(100))], tender)
    assert (row.place, row.evaluated) == (1, D("0.75"))


def test_sums_at_their_smallest() -> None:
    assert goods.weighted_tkdn([(D("0.5"), D(40))]) == 40
    assert producer.bmp({"esg": D(0), "brand": D("0.5")}) == D("0.5")
    assert goods.recognised_tool(made_here=True, owned_here=D(0)) == 100
    assert goods.recognised_tool(made_here=False, owned_here=D(100)) == 50


def test_foreign_labour_and_foreign_money_count_nothing() -> None:
    parts = [goods.Component(D(1), D(90))]
    nothing = goods.goods_tkdn(parts, mostly_citizens=False, invests_here=False)
    assert (nothing.labour, nothing.overhead, nothing.total) == (0, 0, 75)


# Values nobody should rely on -------------------------------------------------------------------


@pytest.mark.parametrize(
    "candidate",
    [
        product("x", None),
        product("x", None, siinas_listed=False),
        product("x", None, siinas_listed=None),
        product("x", None, origin=Origin.UNKNOWN),
        imported(),
    ],
)
def test_what_has_no_proven_value_never_fires_the_trigger(candidate: Any) -> None:
    placed = place(candidate, line(), DUTY[-1], DUTY[-1].purchase_minimum)
    assert placed.trigger is False


def test_a_used_up_capacity_adds_nothing() -> None:
    facts = line(product("A", "30", available=D(-5)), product("B", "30", available=D("9.5")))
    field = Field(facts, DUTY[-1], Stand())
    assert supply(field.placed, field.free, D(10)) is Supply.NO
    assert field.had(field.placed) == (D("9.5"), False)


def test_the_trigger_is_unknown_only_when_a_volume_is() -> None:
    none_local = Field(line(national_list=NOTHING), DUTY[-1], Stand())
    assert trigger_supply(none_local) is Supply.NO
    unknown = product("A", "60", available=None)
    asked = Field(line(unknown, national_list=NOTHING), DUTY[-1], Stand())
    assert trigger_supply(asked) is Supply.UNKNOWN
    short = product("A", "60", available=D(1))
    asked = Field(line(short, national_list=NOTHING), DUTY[-1], Stand())
    assert trigger_supply(asked) is Supply.NO


def test_before_2025_an_import_stood_back_behind_domestic_goods_below_the_trigger() -> None:
    facts = line(
        imported(),
        product("A", "30"),
        chosen="imp",
        request_date=OLD,
        national_list=replace(NOTHING, checked_on=OLD),
    )
    assert assess(facts).verdict is Verdict.CHOOSE_ANOTHER
    home = replace(facts, chosen="C", candidates=(product("C", "10"),))
    assert (assess(home).verdict, assess(home).step) == (Verdict.COMPLIES, Step.NONE)


# Frozen judgements ------------------------------------------------------------------------------


def frozen(facts: LineFacts) -> Any:
    return snapshot(facts, assess(facts))


def test_a_snapshot_names_its_engine_and_its_law_and_keeps_letters() -> None:
    one = frozen(line(product("A", "30"), chosen="A", description="Kursi “é”"))
    assert (one.engine_version, one.regime_id) == (ENGINE_VERSION, "perpres-46-2025")
    assert "“é”" in one.text


def test_replay_says_what_it_found() -> None:
    text = frozen(line(product("A", "30"), chosen="A", national_list=NOTHING)).text
    good, changed = replay(text), replay(text.replace('"30"', '"24"'))
    assert (good.same, good.replayable, good.why) == (True, True, "")
    assert (changed.same, changed.why) == (False, "Hasil ulang berbeda.")
    for bad in (
        replay("{}"),
        replay(text.replace(f'"engine_version":"{ENGINE_VERSION}"', '"engine_version":"0"')),
    ):
        assert (bad.same, bad.replayable, bad.result) == (False, False, None)
        assert len(bad.expected_sha256) == 64
        assert bad.why
    assert "Isi penilaian rusak" in replay("{}").why


def test_facts_of_another_shape_are_refused() -> None:
    data = json.loads(frozen(line(product("A", "30"))).text)["facts"]
    rows = [row[:-1] for row in data["candidates"]]
    with pytest.raises(ValueError, match="shorter|longer"):
        facts_from_data(data | {"candidates": rows})
    bare = {k: v for k, v in data.items() if not k.startswith("candidate")}
    assert facts_from_data(bare).candidates == ()
    del data["candidate_columns"]
    assert facts_from_data(data).candidates[0].ref == "A"


def test_the_impact_names_the_line_and_both_steps() -> None:
    facts = line(product("A", "30"), product("B", "60"), chosen="A", description="Meja")
    stricter = replace(DUTY[-1], id="contoh", purchase_minimum=D(50))
    [found] = impact([frozen(facts).text], [stricter])
    assert (found.description, found.step_before, found.step_after) == ("Meja", Step.A, Step.A)
    assert explain(assess(facts))


@pytest.mark.parametrize(
    ("available", "words"),
    [(None, "kapasitas belum diketahui"), ("12.5", "tersedia 12,5"), ("-3", "tersedia 0")],
)
def test_free_volume_in_words(available: str | None, words: str) -> None:
    free = None if available is None else D(available)
    assert availability(product("A", "30", available=free)) == words


def test_a_day_before_every_rule_cannot_be_judged() -> None:
    result = assess(line(product("A", "30"), chosen="A", request_date=date(2018, 7, 17)))
    assert (result.verdict, result.step) == (Verdict.CANNOT_BE_JUDGED, Step.NONE)
    assert (result.findings, result.alternatives, result.regime_id) == ((), (), "")
    assert explain(result) == ["Belum ada aturan yang dikenal untuk tanggal 17 Juli 2018."]


@pytest.mark.parametrize("changes", [{"bmp": None}, {"bmp_valid_until": date(2026, 5, 31)}])
def test_a_bmp_that_lapsed_or_never_was_counts_nothing(changes: dict[str, Any]) -> None:
    candidate = replace(product("A", "39.5", "15"), **changes)
    assert not place(candidate, line(), DUTY[-1], DUTY[-1].purchase_minimum).trigger


def test_alternatives_come_with_enough_volume_first_then_cheaper_then_more_tkdn() -> None:
    offers = (
        product("short", "90", available=D("9.99"), unit_price=D(1)),
        product("unpriced", "90", available=D(10), unit_price=None),
        product("dear", "90", available=None, unit_price=D(9)),
        product("less", "30", available=D(10), unit_price=D(5)),
        product("more", "60", available=D(10), unit_price=D(5)),
    )
    result = assess(line(*offers, chosen=None))
    assert result.alternatives == ("more", "less", "dear", "unpriced", "short")


def test_beside_a_complying_choice_only_its_equals_are_offered() -> None:
    offers = (product("A", "30"), product("B", "60"), product("C", "10"))
    assert assess(line(*offers, chosen="A")).alternatives == ("B",)
    below = assess(line(*offers, chosen="C"))
    assert below.alternatives == ("B", "A")


def test_units_are_written_as_people_here_write_them() -> None:
    short = reason("chosen_volume_short", available=D("80400.50"))
    assert sentence(short) == "Perhatian: sisa kapasitas produk ini hanya 80.400,5 satuan."


# What a sum refuses is said of the right figure ---------------------------------------------------


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: preference.CombinedBid(D(-1), D(25), D(5)), "Harga barang tidak boleh kurang dari nol."),
        (lambda: preference.CombinedBid(D(5), D(25), D(-1)), "Harga jasa tidak boleh kurang dari nol."),
        (lambda: preference.CombinedBid(D(0), D(25), D(0)), "Harga paket harus lebih dari nol."),
        (lambda: preference.CombinedBid(D(5), D(101), D(0)), "TKDN barang diisi 0 sampai 100."),
        (lambda: preference.AgainstForeign(D(0), D(1)), "Harga evaluasi harus lebih dari nol."),
        (lambda: preference.AgainstForeign(D(1), D(0)), "Penawaran asing terendah harus lebih dari nol."),
        (lambda: duties.Shortfall(D(101), D(1), DAY), "TKDN yang ditawarkan diisi 0 sampai 100."),
        (lambda: duties.Shortfall(D(1), D(101), DAY), "TKDN yang diserahkan diisi 0 sampai 100."),
        (lambda: duties.PassedOff(D(0), DAY), "Nilai barang impor harus lebih dari nol."),
        (lambda: certificate_doubts("35/2025", DAY, D(101)), "TKDN sertifikat diisi 0 sampai 100."),
    ],
)  # fmt: skip
def test_a_refusal_names_the_figure(make: Callable[[], Any], said: str) -> None:
    with pytest.raises(ValueError) as refused:
        make()
    assert str(refused.value) == said


def test_a_package_of_more_services_than_goods_has_a_price() -> None:
    assert preference.CombinedBid(D(5), D(25), D(50)).services == 50
