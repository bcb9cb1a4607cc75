"""What is judged among the best of many candidates is judged the same among all of them, or not at all."""

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from p3dn.regulation import (
    DUTY,
    Assessment,
    Candidate,
    Comparison,
    Dismissal,
    Earlier,
    Evidence,
    InPlace,
    Kinship,
    LineFacts,
    MinimumTkdn,
    Narrowed,
    NationalList,
    Nearness,
    Origin,
    Requirement,
    Standing,
    Subject,
    TooFew,
    Verdict,
    Waiver,
    WhyNot,
    assess,
    facts_from_data,
    impact,
    replay,
    snapshot,
)
from p3dn.regulation.dated.regimes import law_of
from p3dn.regulation.judging.candidates.field import Field, Stand
from p3dn.regulation.judging.candidates.narrowing import CERTAIN
from p3dn.regulation.judging.candidates.volume import MAX_ALTERNATIVES, ranked
from p3dn.regulation.judging.evidence import Tier
from tests.regulation.cases import DAY, NOTHING, line, product
from tests.support.examples import examples

SEEDS = st.integers(0, 2**63)
SOME = Narrowed(same=1000, siblings=(("3811101004", 700),), complete=True)
CAPACITY = Requirement("Kapasitas", Comparison.AT_LEAST, ("5",), "kVA")
TOLD = Waiver(
    granted=True, ground="Darurat", reference="7/2026", reason="Banjir", evidence="SK 12/2026",
    decided_by="Tim P3DN",
)  # fmt: skip


def candidate(r: random.Random, ref: str) -> Candidate:
    """Something on offer: mostly certified and domestic, now and then anything."""
    odd = r.random() < 0.25
    tkdn = r.choice([None, "5", "24.99", "25", "25", "33.2", "39", "40", "62.5"])
    certified = tkdn is not None
    return Candidate(
        ref=ref,
        name=f"Produk {ref}",
        producer="PT Contoh",
        origin=r.choice([*Origin]) if odd else Origin.DOMESTIC,
        evidence=r.choice([*Evidence]) if odd else Evidence.CERTIFICATE if certified else Evidence.NONE,
        standing=r.choice([*Standing]) if odd else Standing.VALID if certified else Standing.NONE,
        tkdn=Decimal(tkdn) if tkdn else None,
        bmp=Decimal(r.choice([0, 0, 1, 15])) if certified else None,
        tkdn_valid_until=r.choice([None, DAY, date(2020, 1, 1)]) if odd else date(2030, 1, 1),
        bmp_valid_until=date(2030, 1, 1),
        siinas_listed=r.choice([None, True, False]),
        available=r.choice([None, *map(Decimal, (0, 1, 3, 10, 11, 200))]),
        unit_price=r.choice([None, *map(Decimal, (90, 90, 120, 130))]),
        lead_days=r.choice([None, 3, 9]),
        nearness=r.choice([None, *Nearness]),
        small_business=r.choice([None, True, False]),
        inspected=r.choice([0, 0, 4]),
        flawed=0,
        project_ref=r.choice(["P1", "P2"]) if odd else None,
        kinship=r.choice([Kinship.SAME, Kinship.SAME, Kinship.SIBLING]),
        suspended_until=r.choice([None, DAY]) if odd else None,
    )  # fmt: skip


def drawn(seed: int) -> tuple[LineFacts, random.Random]:
    """A line among up to sixty candidates, most of them ordinary."""
    r = random.Random(seed)  # noqa: S311 - reproducible on purpose, no secret
    refs = [f"p{n}" for n in range(r.choice([1, 3, 8, 30, 60]))]
    answers = [r.choice([True, None, False]) for _ in range(4)]
    facts = LineFacts(
        request_date=r.choice([DAY, DAY, DAY, DAY, date(2024, 6, 1)]),
        subject=r.choice([Subject.INDUSTRIAL_GOODS] * 9 + [Subject.SERVICE]),
        kbki_code="3811101003",
        description="Kursi",
        quantity=Decimal(r.choice([0, 1, 10, 10, 12, 300])),
        unit="buah",
        chosen=r.choice([None, "gone", *refs * 3]),
        candidates=tuple(candidate(r, ref) for ref in refs),
        national_list=NationalList(r.choice([None, DAY]), *answers),
        minimum_tkdn=r.choice([None, None, None, MinimumTkdn(Decimal("33.2"), "Permen contoh")]),
        project_ref=r.choice([None, "P1"]),
        exemption=r.choice([Waiver(), Waiver(), Waiver(granted=True), TOLD]),
        import_approval=Waiver(r.choice([None, True])),
        kind_attributes=r.choice([(), (), ("Jenis",)]),
        dismissals=tuple(Dismissal(ref, WhyNot.OTHER_USE) for ref in refs if r.random() < 0.1),
        earlier=tuple(
            Earlier(ref, Decimal(r.choice([1, 4, 30])), r.choice([(), ((ref, Decimal(3)),)]))
            for ref in r.choices([*refs, "beyond"], k=r.choice([0, 0, 0, 1, 2]))
        ),
        lot=r.choice(["", "P-1 3811101003"]),
    )  # fmt: skip
    return facts, r


def best(facts: LineFacts) -> list[str]:
    """What could be bought instead at letters a and b, the first of all of it."""
    law = law_of(facts)
    if law.regime is None:
        return []
    field = Field(facts, law.regime, Stand())
    top = [p for p in field.at(Tier.AB) if p is not field.chosen]
    in_order = [
        p.ref for equals in ranked(top, field.free, facts.quantity, facts.lot) for p in equals
    ]
    return in_order[:CERTAIN]


def some_of(facts: LineFacts, r: random.Random) -> LineFacts:
    """The line with its choice, those of lines before it, the first of all, and any of the others."""
    needed = {facts.chosen, *(one.ref for one in facts.earlier), *best(facts)}
    share = r.random()
    kept = tuple(c for c in facts.candidates if c.ref in needed or r.random() < share)
    return replace(facts, candidates=kept, narrowed=SOME)


def attempts(facts: LineFacts, r: random.Random) -> Iterator[tuple[LineFacts, Assessment]]:
    """The line as it could be narrowed, as far as it may be judged like that."""
    some = some_of(facts, r)
    try:
        yield some, assess(some)
    except TooFew:
        return


@given(SEEDS)
@examples(400)
def test_some_candidates_say_what_all_would_or_nothing(seed: int) -> None:
    facts, r = drawn(seed)
    whole = assess(facts)
    for some, found in attempts(facts, r):
        kept = {c.ref for c in some.candidates}
        assert replace(found, findings=()) == replace(whole, findings=())
        assert found.findings == tuple(one for one in whole.findings if one.ref in kept)
        assert found.askable is whole.askable
        among, all_of = InPlace(some), InPlace(facts)
        for ref in found.alternatives:
            free = next(one.free for one in found.findings if one.ref == ref)
            many = min(facts.quantity, free) if free else facts.quantity
            assert among.of(ref, many).verdict is all_of.of(ref, many).verdict


def test_lines_of_every_kind_are_narrowed() -> None:
    """Else the property above would hold of nothing."""
    ends, refused = set(), 0
    for seed in range(1500):
        facts, r = drawn(seed)
        found = [(found.verdict, found.step.value) for _some, found in attempts(facts, r)]
        refused += not found
        ends.update(found)
    assert {verdict for verdict, _step in ends} >= {
        Verdict.COMPLIES, Verdict.CHOOSE_ANOTHER, Verdict.EXEMPTED, Verdict.CANNOT_BE_JUDGED,
    }  # fmt: skip
    assert "a" in {step for _verdict, step in ends}
    assert 100 < refused < 1450


TOP, LOW = product("top", "45"), product("low", "10")


@pytest.mark.parametrize(
    "some",
    [
        pytest.param(line(LOW, chosen="low", national_list=NOTHING), id="nothing above"),
        pytest.param(line(product("b", "30"), chosen="b", national_list=NOTHING), id="letter a open"),
        pytest.param(line(TOP, chosen="top", quantity=Decimal(2000)), id="too much for one"),
        pytest.param(line(TOP, LOW, chosen="low", quantity=Decimal(2000)), id="too much for all"),
        pytest.param(line(TOP, LOW, chosen="top", earlier=(Earlier("low", Decimal(1)),)), id="earlier"),
        pytest.param(line(TOP, LOW, chosen="top", earlier=(Earlier("zz", Decimal(1)),)), id="unknown"),
        pytest.param(line(product("b", "30"), LOW, chosen="low"), id="which letter is open"),
        pytest.param(line(TOP, chosen="top", requirements=(CAPACITY,)), id="a requirement"),
        pytest.param(line(TOP, chosen="top", subject=Subject.SERVICE), id="service"),
        pytest.param(line(TOP, chosen="top", request_date=date(2024, 6, 1)), id="before the ladder"),
        pytest.param(line(replace(TOP, available=None), LOW, chosen="low"), id="volume unknown"),
    ],
)  # fmt: skip
def test_what_rests_on_absence_is_refused(some: LineFacts) -> None:
    assert assess(some).reasons
    with pytest.raises(TooFew):
        assess(replace(some, narrowed=SOME))


def test_what_is_there_is_enough() -> None:
    for chosen in ("top", "low"):
        facts = line(TOP, LOW, chosen=chosen)
        assert assess(replace(facts, narrowed=SOME)) == assess(facts)


def test_the_first_must_be_what_they_seemed() -> None:
    """Taken by others, they may not be; then one that was left aside could come before them."""
    others = [product(f"p{n:02}", "30") for n in range(CERTAIN)]
    first = tuple(one.ref for one in others)
    some = Narrowed(same=1000, first=first)
    facts = line(TOP, *others, chosen="top", narrowed=some)
    assert len(assess(facts).alternatives) == MAX_ALTERNATIVES
    taken = [replace(others[0], available=Decimal(9)), *others[1:]]
    with pytest.raises(TooFew):
        assess(replace(facts, candidates=(TOP, *taken)))
    all_there = replace(some, complete=True)
    assert assess(replace(facts, candidates=(TOP, *taken), narrowed=all_there)).alternatives


def test_a_narrowed_line_is_frozen_with_how_many_there_were() -> None:
    facts = line(TOP, chosen="top", narrowed=replace(SOME, first=("top",)))
    frozen = snapshot(facts, assess(facts))
    data = json.loads(frozen.text)["facts"]
    assert data["narrowed"] == {
        "same": 1000, "siblings": [["3811101004", 700]], "first": ["top"], "complete": True,
    }  # fmt: skip
    assert facts_from_data(data) == facts
    assert replay(frozen.text).same


def test_a_rule_that_asks_for_more_than_was_kept_cannot_be_told_beforehand() -> None:
    facts = line(TOP, chosen="top", narrowed=SOME)
    stricter = replace(DUTY[-1], purchase_minimum=Decimal(50))
    [found] = impact([snapshot(facts, assess(facts)).text], [stricter])
    assert (found.before, found.after) == (Verdict.COMPLIES, Verdict.CANNOT_BE_JUDGED)
    assert impact([snapshot(facts, assess(facts)).text], DUTY) == []
