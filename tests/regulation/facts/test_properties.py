"""What must hold for any facts: determinism, replay, tightening, and no compliance without proof."""

import json
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from p3dn.regulation import (
    DUTY,
    ENGINE_VERSION,
    Candidate,
    Comparison,
    Dismissal,
    Earlier,
    Evidence,
    Kinship,
    LineFacts,
    MinimumTkdn,
    NationalList,
    Origin,
    Requirement,
    Standing,
    Subject,
    Verdict,
    Waiver,
    WhyNot,
    assess,
    explain,
    facts_from_data,
    impact,
    replay,
    snapshot,
    why_not,
)
from p3dn.regulation.judging.evidence import Tier, place
from p3dn.regulation.wording.words import MISSING_LABELS, SENTENCES
from tests.regulation.cases import DAY, NOTHING, line, product
from tests.support.examples import examples

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
        kinship=draw(st.sampled_from([Kinship.SAME, Kinship.SAME, Kinship.SIBLING])),
        attributes=draw(st.sampled_from([(), (("Kapasitas", "3"),), (("Kapasitas", "7"),)])),
        majority_national=draw(MAYBE),
        team_decision=draw(st.sampled_from(["", "3/2026"])),
        suspended_until=draw(st.none() | DAYS),
    )


CAPACITY = Requirement("Kapasitas", Comparison.AT_LEAST, ("5",), "kVA")
TOLD = Waiver(
    granted=True, ground="Darurat", reference="7/2026", reason="Banjir", evidence="SK 12/2026",
    decided_by="Tim P3DN",
)  # fmt: skip


def spares(ref: str) -> Any:
    """How much more or less of a product another line's day leaves."""
    more = st.decimals(-20, 20, places=2).map(lambda number: ((ref, number),))
    return st.just(()) | more


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
            draw(st.none() | DAYS), draw(MAYBE), draw(MAYBE), draw(MAYBE), draw(MAYBE),
            has_domestic=draw(MAYBE), asked_minimum=draw(st.sampled_from([None, Decimal(40)])),
        ),
        minimum_tkdn=draw(st.sampled_from([None, None, MinimumTkdn(Decimal(40), "Contoh")])),
        exemption=draw(st.sampled_from([Waiver(), Waiver(granted=False), Waiver(granted=True), TOLD])),
        import_approval=Waiver(draw(MAYBE)),
        requirements=draw(st.sampled_from([(), (CAPACITY,), (replace(CAPACITY, reason="Perlu"),)])),
        kind_attributes=draw(st.sampled_from([(), (), ("Jenis",), ("Kapasitas",)])),
        dismissals=tuple(Dismissal(ref, WhyNot.OTHER_USE) for ref in refs if draw(st.booleans())),
        earlier=tuple(
            Earlier(ref, draw(st.decimals(0, 20, places=2)), draw(spares(ref)))
            for ref in refs
            if draw(st.booleans())
        ),
    )  # fmt: skip


@st.composite
def shops(draw: Any) -> LineFacts:
    """A line among products of every step, most of what decides being known; one of them chosen."""
    offers = []
    for number in range(draw(st.integers(1, 5))):
        free = draw(st.sampled_from([None, *map(Decimal, (0, 1, 3, 4, 10))]))
        kind = draw(st.sampled_from(["45", "30", "10", None, "outside", "import"]))
        offer = product(f"p{number}", kind if kind in ("45", "30", "10") else None, available=free)
        if kind == "outside":
            offer = replace(offer, siinas_listed=False)
        elif kind == "import":
            offer = replace(offer, origin=Origin.IMPORTED)
        shown = draw(MAYBE)
        offers.append(replace(offer, self_declared=shown, majority_national=shown))
    refs = [offer.ref for offer in offers]
    day = draw(st.sampled_from([DAY, DAY, date(2024, 6, 1)]))
    absent = NationalList(day, False, False, False, False, has_domestic=False)  # noqa: FBT003
    earlier = (Earlier(draw(st.sampled_from([*refs, "gone"])), Decimal(draw(st.integers(0, 4)))),)
    return line(
        *offers, chosen=draw(st.sampled_from(refs)), request_date=day,
        subject=draw(st.sampled_from([Subject.INDUSTRIAL_GOODS] * 4 + [Subject.SERVICE, Subject.NON_INDUSTRIAL_GOODS])),
        quantity=Decimal(draw(st.integers(1, 12))),
        national_list=draw(st.sampled_from([
            absent, absent, replace(absent, has_siinas=None), replace(absent, has_purchasable=True),
            replace(absent, has_certified=True, has_siinas=True),
        ])),
        minimum_tkdn=draw(st.sampled_from([None, None, None, MinimumTkdn(Decimal(40), "Contoh")])),
        import_approval=Waiver(draw(st.sampled_from([True, None]))),
        earlier=draw(st.sampled_from([(), earlier])),
    )  # fmt: skip


@given(lines())
@examples(150)
def test_any_line_is_judged_explained_and_replayed_alike(facts: LineFacts) -> None:
    result = assess(facts)
    assert result == assess(facts)
    assert result.reasons
    if result.verdict is Verdict.CANNOT_BE_JUDGED and result.regime_id:
        assert result.missing  # somebody can settle it
    assert all(sentence.strip() for sentence in explain(result))
    for candidate in facts.candidates:
        assert why_not(candidate.ref, result, facts)
    frozen = snapshot(facts, result)
    again = replay(frozen.text)
    assert again.same
    assert again.expected_sha256 == frozen.sha256
    assert (again.facts, again.result) == (
        facts_from_data(json.loads(frozen.text)["facts"]),
        result,
    )
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


@given(lines() | shops(), lines() | shops())
@examples(150)
def test_no_domestic_candidate_more_makes_an_import_comply(
    facts: LineFacts, other: LineFacts
) -> None:
    """Whatever is known or unknown of it; what the buyer's own words set aside changes nothing."""
    chosen = facts.candidate(facts.chosen)
    if chosen is None or chosen.origin is not Origin.IMPORTED or not other.candidates:
        return
    extra = replace(other.candidates[0], ref="zz", origin=Origin.DOMESTIC)
    endless = replace(chosen, available=None)  # what comes from abroad is not counted
    offers = tuple(endless if c is chosen else c for c in facts.candidates)
    before = assess(replace(facts, candidates=offers))
    after = assess(replace(facts, candidates=(*offers, extra)))
    if before.verdict is not Verdict.COMPLIES:
        assert after.verdict is not Verdict.COMPLIES


@given(
    lines(), st.sampled_from(["siinas_listed", "origin", "standing", "tkdn_valid_until"]), st.data()
)
def test_settling_what_is_unknown_of_a_candidate_never_refuses_without_a_reason(
    facts: LineFacts, name: str, data: Any
) -> None:
    before = assess(facts)
    if before.verdict is not Verdict.CANNOT_BE_JUDGED or not facts.candidates:
        return
    values = {"siinas_listed": [True, False], "origin": [Origin.DOMESTIC, Origin.IMPORTED],
              "standing": [Standing.VALID, Standing.REVOKED], "tkdn_valid_until": [date(2030, 1, 1)]}  # fmt: skip
    settled = replace(facts.candidates[0], **{name: data.draw(st.sampled_from(values[name]))})
    after = assess(replace(facts, candidates=(settled, *facts.candidates[1:])))
    assert after.reasons
    if after.verdict is not Verdict.CANNOT_BE_JUDGED:
        assert all(text.strip() for text in explain(after))
    else:
        assert after.missing or after.regime_id == "" or facts.chosen is None


def may_buy(facts: LineFacts) -> Decimal:
    """How much of the line may be bought of what was chosen, given the regional head's approval."""
    result = assess(facts)
    if result.verdict in (Verdict.COMPLIES, Verdict.IMPORT_APPROVAL_NEEDED):
        return facts.quantity
    return sum((p.quantity for p in result.parts if p.ref == facts.chosen), Decimal(0))


@given(lines() | shops(), st.decimals(0, 1, places=2))
@examples(200)
def test_cutting_a_line_in_two_changes_nothing_of_what_may_be_bought(
    facts: LineFacts, share: Decimal
) -> None:
    whole = replace(facts, exemption=Waiver())
    if whole.subject in (Subject.CONSTRUCTION, Subject.COMBINED) or whole.chosen is None:
        return  # a package is one piece of work
    first = (whole.quantity * share).quantize(Decimal("0.01"))
    if not 0 < first < whole.quantity:
        return
    one = replace(whole, quantity=first)
    two = replace(
        whole,
        quantity=whole.quantity - first,
        earlier=(*whole.earlier, Earlier(whole.chosen, first)),
    )
    assert may_buy(one) + may_buy(two) == may_buy(whole)


@given(lines() | shops())
@examples(150)
def test_the_parts_are_the_quantity_and_nothing_gives_more_than_it_has(facts: LineFacts) -> None:
    result = assess(facts)
    if result.parts:
        assert sum(part.quantity for part in result.parts) == facts.quantity
        assert result.verdict is Verdict.CHOOSE_ANOTHER
        assert not result.missing
    others = [c.available for c in facts.candidates if c.ref != facts.chosen]
    for why in result.reasons:
        if had := why.value("had"):
            assert Decimal(had) <= sum(free for free in others if free)
    free = {c.ref: c.available for c in facts.candidates}
    for part in result.parts:
        if part.ref is not None and (has := free[part.ref]) is not None:
            assert part.quantity <= has
    chosen = facts.candidate(facts.chosen)
    packages = (Subject.CONSTRUCTION, Subject.COMBINED)
    if result.verdict is Verdict.COMPLIES and chosen and facts.subject not in packages:
        assert chosen.available is None or facts.quantity <= chosen.available


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
        f'"engine_version":"{ENGINE_VERSION}"', '"engine_version":"0.1"'
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
    result = assess(line(thing, chosen="X", national_list=NOTHING))
    assert any("perlu dicek pada naskah resmi" in text for text in explain(result, marks=True))
    assert not any("perlu dicek" in text for text in explain(result))
