"""Equals come in the order of a lot: fair over many lines, the same when it is drawn again, and told."""

from collections import Counter
from dataclasses import replace
from decimal import Decimal as D
from random import Random

from p3dn.regulation import Nearness, assess, replay, snapshot
from tests.regulation.cases import line, product

EQUALS = ("product:1", "product:2", "product:10", "product:77")
DRAWS = 1_000


def alternatives(*offers, lot: str = "P3DN/2026/DINKES/0001 3811101003 2026-06-01"):
    return assess(line(*offers, chosen=None, lot=lot))


def test_each_of_equals_comes_first_about_equally_often() -> None:
    """1,000 draws of four: each is first in 250, by three standard deviations (14 each) at most 41 off."""
    offers = [product(ref, "45") for ref in EQUALS]
    first = Counter(
        alternatives(*offers, lot=f"P3DN/2026/DINKES/{n:04d} 3811101003 2026-06-01").alternatives[0]
        for n in range(DRAWS)
    )
    assert set(first) == set(EQUALS)
    assert all(abs(first[ref] - DRAWS // len(EQUALS)) <= 41 for ref in EQUALS), first


def test_drawn_again_it_is_the_same_whatever_the_order_of_the_offers() -> None:
    offers = [product(ref, "45") for ref in EQUALS]
    once = alternatives(*offers)
    for seed in range(20):
        Random(seed).shuffle(offers)  # noqa: S311 - any other order will do
        assert alternatives(*offers).alternatives == once.alternatives
    facts = line(*offers, chosen=None, lot="P3DN/2026/DINKES/0001 3811101003 2026-06-01")
    frozen = snapshot(facts, assess(facts))
    again = replay(frozen.text)
    assert again.same and again.facts and again.result
    assert (again.facts.lot, again.result.alternatives) == (facts.lot, once.alternatives)
    assert set(again.result.drawn) == set(EQUALS)


def test_only_what_ranks_equal_is_drawn() -> None:
    """Price, TKDN, delivery, place, quality and size come before the lot; unknown is last of each.

    Of quality what nobody tried comes before what was found wanting, and that by how often.
    """
    equal = product("equal", "45", lead_days=7, nearness=Nearness.PROVINCE, small_business=True)
    others = {
        "cheap": {"unit_price": D(1)},
        "more": {"tkdn": D(46)},
        "soon": {"lead_days": 6},
        "near": {"nearness": Nearness.DISTRICT},
        "proven": {"inspected": 3},
        "twin": {},
        "large": {"small_business": None},
        "wanting": {"inspected": 10, "flawed": 1},
        "worse": {"inspected": 5, "flawed": 1},
        "far": {"nearness": None},
        "slow": {"lead_days": None},
    }
    offers = [equal, *(replace(equal, ref=ref, **changes) for ref, changes in others.items())]
    result = alternatives(*offers)
    before, after = result.alternatives[:5], result.alternatives[7:]
    assert before == ("cheap", "more", "soon", "near", "proven")
    assert after == ("large", "wanting", "worse", "far", "slow")
    assert set(result.drawn) == {"equal", "twin"}


def test_without_a_seed_equals_stand_as_they_were_frozen_before() -> None:
    result = alternatives(*(product(ref, "45") for ref in EQUALS), lot="")
    assert (result.alternatives, result.drawn) == (tuple(sorted(EQUALS)), ())
