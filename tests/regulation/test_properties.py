"""What must hold for any facts: determinism, replay, tightening, and no compliance without proof."""

import json
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from p3dn.regulation import (
    DUTY,
    Candidate,
    Evidence,
    LineFacts,
    NationalList,
    Origin,
    Standing,
    Subject,
    Verdict,
    Waiver,
    assess,
    explain,
    facts_from_data,
    impact,
    replay,
    snapshot,
    why_not,
)
from p3dn.regulation.explain import MISSING_LABELS, SENTENCES
from p3dn.regulation.judging.evidence import Tier, place

from .cases import DAY, NOTHING, line, product

PERCENT = st.decimals(0, 100, places=2)
MAYBE = st.sampled_from([None, True, False])
DAYS = st.dates(date(2019, 1, 1), date(2028, 12, 31))
VOLUMES = st.none() | st.decimals(0, 50, places=2)


@st.composite
def candidates(draw: Any, ref: str) -> Candidate:
    """Any candidate, complete or not."""
    return Candidate(
        ref=ref,
        name=f"Produk {ref}",
        producer="PT Contoh",
        origin=draw(st.sampled_from(Origin)),
        evidence=draw(st.sampled_from(Evidence)),
        tkdn=draw(st.none() | PERCENT),
        bmp=draw(st.none() | st.decimals(0, 15, places=2)),
        standing=draw(st.sampled_from(Standing)),
        tkdn_valid_until=draw(st.none() | DAYS),
        bmp_valid_until=draw(st.none() | DAYS),
        siinas_listed=draw(MAYBE),
        self_declared=draw(MAYBE),
        available=draw(VOLUMES),
        unit_price=draw(st.none() | st.decimals(0, 10**9, places=2)),
    )


@st.composite
def lines(draw: Any) -> LineFacts:
    """Any line with up to five candidates, one of them chosen or none."""
    refs = [f"p{n}" for n in range(draw(st.integers(0, 5)))]
    return LineFacts(
        request_date=draw(DAYS),
        subject=draw(st.sampled_from(Subject)),
        kbki_code="3811101003",
        description="Kursi",
        quantity=draw(st.decimals(Decimal("0.01"), 60, places=2)),
        unit="buah",
        chosen=draw(st.sampled_from([None, *refs])),
        candidates=tuple(draw(candidates(ref)) for ref in refs),
        national_list=NationalList(
            draw(st.none() | DAYS), draw(MAYBE), draw(MAYBE), draw(MAYBE), draw(MAYBE)
        ),
        exemption=Waiver(draw(MAYBE)),
        import_approval=Waiver(draw(MAYBE)),
    )


@given(lines())
@settings(max_examples=300)
def test_any_line_is_judged_explained_and_replayed_alike(facts: LineFacts) -> None:
    result = assess(facts)
    assert result == assess(facts)
    assert result.reasons
    assert all(sentence.strip() for sentence in explain(result))
    for candidate in facts.candidates:
        assert why_not(candidate.ref, result, facts)
    frozen = snapshot(facts, result)
    again = replay(frozen.text)
    assert again.same
    assert again.actual_sha256 == frozen.sha256
    assert facts_from_data(json.loads(frozen.text)["facts"]) == replace(
        facts, candidates=tuple(sorted(facts.candidates, key=lambda c: c.ref))
    )


@given(lines(), st.randoms())
def test_the_order_of_candidates_does_not_matter(facts: LineFacts, random: Any) -> None:
    mixed = list(facts.candidates)
    random.shuffle(mixed)
    other = replace(facts, candidates=tuple(mixed))
    assert snapshot(facts, assess(facts)).sha256 == snapshot(other, assess(other)).sha256


@given(lines(), PERCENT)
def test_a_better_product_on_offer_never_loosens_the_duty(facts: LineFacts, tkdn: Decimal) -> None:
    goods = replace(facts, subject=Subject.INDUSTRIAL_GOODS, exemption=Waiver())
    extra = product("zz", str(tkdn), available=Decimal(10**6))
    before = assess(goods).verdict
    after = assess(replace(goods, candidates=(*goods.candidates, extra))).verdict
    if before is not Verdict.COMPLIES:
        assert after is not Verdict.COMPLIES


@given(st.decimals(0, 99, places=2), st.decimals(0, 1, places=2))
def test_more_tkdn_never_lowers_the_tier(tkdn: Decimal, more: Decimal) -> None:
    order = (Tier.C, Tier.AB)
    facts = line()
    tiers = [
        order.index(place(product("x", str(v)), facts, DUTY[-1], DUTY[-1].purchase_minimum).tier)
        for v in (tkdn, tkdn + more)
    ]
    assert tiers[0] <= tiers[1]


@given(lines(), st.sampled_from(["tkdn", "tkdn_valid_until", "standing", "origin"]))
def test_taking_a_fact_away_never_makes_a_line_comply(facts: LineFacts, name: str) -> None:
    goods = replace(facts, subject=Subject.INDUSTRIAL_GOODS, national_list=NationalList(),
                    exemption=Waiver(), import_approval=Waiver(), request_date=DAY)  # fmt: skip
    chosen = goods.candidate(goods.chosen)
    if chosen is None or assess(goods).verdict is Verdict.COMPLIES:
        return
    if chosen.origin is Origin.IMPORTED and chosen.tkdn:
        return  # a contradiction; without one half of it the other half may well be true
    blank = {"tkdn": None, "tkdn_valid_until": None, "standing": Standing.UNVERIFIED,
             "origin": Origin.UNKNOWN}[name]  # fmt: skip
    poorer = tuple(replace(c, **{name: blank}) if c is chosen else c for c in goods.candidates)
    assert assess(replace(goods, candidates=poorer)).verdict is not Verdict.COMPLIES


@given(lines())
def test_compliance_always_rests_on_a_choice_and_an_article_or_a_decision(facts: LineFacts) -> None:
    result = assess(facts)
    if result.verdict is Verdict.COMPLIES:
        assert facts.chosen is not None
        assert not result.missing
        assert result.citations or facts.exemption.granted
    else:
        assert result.missing or result.alternatives or result.reasons


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"facts": {}, "result": {"engine_version": "1.0"}}']
)
def test_a_broken_snapshot_says_so(text: str) -> None:
    assert not replay(text).replayable


def test_a_tampered_snapshot_no_longer_replays_the_same() -> None:
    facts = line(product("A", "30"), chosen="A", national_list=NOTHING)
    text = snapshot(facts, assess(facts)).text
    assert not replay(text.replace('"30"', '"24"')).same


def test_an_engine_that_is_gone_is_admitted() -> None:
    facts = line(product("A", "30"), chosen="A")
    text = snapshot(facts, assess(facts)).text.replace(
        '"engine_version":"1.0"', '"engine_version":"0.1"'
    )
    again = replay(text)
    assert not again.replayable
    assert "0.1" in again.why


def test_the_impact_of_a_planned_regime_is_the_difference_of_two_judgements() -> None:
    lines = [line(product("A", tkdn), product("B", "70"), chosen="A") for tkdn in ("30", "60")]
    texts = [snapshot(facts, assess(facts)).text for facts in lines]
    stricter = replace(DUTY[-1], id="contoh", purchase_minimum=Decimal(50))
    changed = impact(texts, [stricter])
    assert [(c.position, c.before, c.after) for c in changed] == [
        (0, Verdict.COMPLIES, Verdict.CHOOSE_ANOTHER)
    ]
    assert impact(texts, DUTY) == []


def test_every_reason_and_every_missing_fact_has_its_words() -> None:
    folder = Path(assess.__code__.co_filename).parent
    source = "".join(p.read_text() for p in folder.rglob("*.py") if p.name != "explain.py")
    codes = set(re.findall(r'reason\(\s*"(\w+)"', source))
    fields = set(re.findall(r'Missing\("([\w.]+)"', source))
    assert len(codes) > 30
    assert codes <= set(SENTENCES)
    assert fields <= set(MISSING_LABELS)


def test_single_sources_are_marked_for_checking() -> None:
    thing = replace(product("X", None), origin=Origin.IMPORTED, siinas_listed=None)
    sentences = explain(assess(line(thing, chosen="X", national_list=NOTHING)))
    assert any("perlu dicek pada naskah resmi" in sentence for sentence in sentences)
