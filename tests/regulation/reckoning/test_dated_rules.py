"""Thresholds, sanctions and certificate rules by day, at their boundaries."""

import re
from datetime import date, timedelta
from decimal import Decimal as D
from itertools import pairwise
from typing import Any

import pytest

from p3dn.regulation.calculators import duties, preference
from p3dn.regulation.calculators.preference import PREFERENCE, AgainstForeign, Bidder, Tender
from p3dn.regulation.certificates.schemes import (
    CERTIFICATES,
    ELECTRIC,
    SECTOR_RULES,
    certificate_doubts,
    schemes_open_on,
    sector_rules_on,
    shown_on,
    usual_bmp_expiry,
    usual_expiry,
    years_after,
)
from p3dn.regulation.dated.regimes import DUTY
from p3dn.regulation.dated.sanctions import SANCTIONS
from p3dn.regulation.dated.thresholds import (
    BILLION,
    CONSTRUCTION,
    CONSULTING,
    GOODS,
    MILLION,
    OTHER,
    PROCUREMENT,
    Buyer,
    Limit,
    _direct,
    procurement_on,
)
from p3dn.regulation.wording.citations import P46_METHODS, P46_METHODS_CONSULTING

BEFORE, SINCE, LKPP, NOW = (
    date(2025, 4, 29), date(2025, 4, 30), date(2026, 9, 1), date(2026, 11, 1),
)  # fmt: skip

FOREIGN = AgainstForeign(D(1_000), D(800))


@pytest.mark.parametrize("rows", [DUTY, PROCUREMENT, PREFERENCE, SANCTIONS])
def test_rules_follow_each_other_without_gap_or_overlap(rows: Any) -> None:
    for earlier, later in pairwise(rows):
        assert earlier.valid_to + timedelta(days=1) == later.valid_from
    assert rows[-1].valid_to is None
    assert len({row.id for row in rows}) == len(rows)


@pytest.mark.rule(
    "P3DN-N11",
    "P3DN-N12",
    "P3DN-N13",
    "P3DN-N14",
    "P3DN-N15",
    "P3DN-N16",
    "P3DN-N17",
    "P3DN-N18",
    "P3DN-N19",
    "P3DN-N20",
)
@pytest.mark.parametrize(
    ("question", "ceiling", "kind", "day", "answer"),
    [
        ("estimate_required", 100 * MILLION, GOODS, NOW, False),
        ("estimate_required", 100 * MILLION + 1, GOODS, NOW, True),
        ("estimate_required", 100 * MILLION + 1, GOODS, BEFORE, None),
        ("performance_bond", 200 * MILLION, GOODS, SINCE, False),
        ("performance_bond", 200 * MILLION + 1, GOODS, SINCE, True),
        ("performance_bond", 200 * MILLION + 1, GOODS, BEFORE, None),
        ("performance_bond", 500 * MILLION, CONSULTING, NOW, False),
        ("performance_bond", 500 * MILLION, CONSULTING, BEFORE, False),
        ("mini_competition", 50 * MILLION, GOODS, LKPP, False),
        ("mini_competition", 50 * MILLION + 1, GOODS, LKPP, True),
        ("mini_competition", 50 * MILLION + 1, GOODS, LKPP - timedelta(days=1), None),
        ("winner_set_by_head", 100 * BILLION, GOODS, NOW, False),
        ("winner_set_by_head", 100 * BILLION + 1, CONSTRUCTION, NOW, True),
        ("winner_set_by_head", 10 * BILLION, CONSULTING, NOW, False),
        ("winner_set_by_head", 10 * BILLION + 1, CONSULTING, NOW, True),
        ("winner_set_by_head", 10 * BILLION + 1, GOODS, NOW, False),
        ("international_open", 50 * BILLION, GOODS, NOW, False),
        ("international_open", 50 * BILLION + 1, OTHER, NOW, True),
        ("international_open", 1000 * BILLION, CONSTRUCTION, NOW, False),
        ("international_open", 1000 * BILLION + 1, CONSTRUCTION, NOW, True),
        ("international_open", 25 * BILLION, CONSULTING, NOW, False),
        ("international_open", 25 * BILLION + 1, CONSULTING, NOW, True),
        ("international_open", 25 * BILLION + 1, CONSULTING, BEFORE, None),
        ("reserved_for_small", 15 * BILLION, OTHER, NOW, True),
        ("reserved_for_small", D("2.5") * BILLION, GOODS, date(2021, 2, 1), True),
        ("reserved_for_small", D("2.5") * BILLION + 1, GOODS, date(2021, 2, 1), False),
        ("reserved_for_small", 1, CONSULTING, NOW, False),
        ("direct_allowed", 400 * MILLION, CONSTRUCTION, NOW, True),
        ("direct_allowed", 400 * MILLION, CONSTRUCTION, BEFORE, False),
        ("direct_allowed", 200 * MILLION, CONSTRUCTION, date(2018, 7, 1), True),
        ("direct_allowed", 200 * MILLION + 1, OTHER, date(2021, 2, 2), False),
        ("direct_allowed", 100 * MILLION + 1, CONSULTING, date(2021, 2, 2), False),
    ],
)
def test_what_the_size_of_a_package_decides(
    question: str, ceiling: Any, kind: str, day: date, answer: bool | None
) -> None:
    assert duties.consequences(duties.Size(D(ceiling), kind, day))[question] is answer


@pytest.mark.rule("P3DN-N03")
def test_the_share_for_small_business_and_the_first_known_day() -> None:
    assert procurement_on(date(2021, 2, 1)).small_share is None
    assert procurement_on(date(2021, 2, 2)).small_share.amount == 40
    with pytest.raises(ValueError, match="2018-06-30"):
        procurement_on(date(2018, 6, 30))
    with pytest.raises(ValueError, match=r"Meja\. Pilih: Barang"):
        duties.Size(D(1), "Meja", NOW)


@pytest.mark.rule("P3DN-N09", "P3DN-N10", "P3DN-N21")
@pytest.mark.parametrize(
    ("day", "above"),
    [
        (date(2018, 7, 1), Buyer.COMMITMENT_OFFICER),
        (LKPP - timedelta(days=1), Buyer.COMMITMENT_OFFICER),
        (LKPP, Buyer.GROUP),
    ],
)
def test_who_buys_from_the_catalogue(day: date, above: Buyer) -> None:
    regime = procurement_on(day)
    assert regime.catalogue_officer_up_to.amount == 200 * MILLION
    assert regime.catalogue_above is above
    assert regime.transition_to == (date(2027, 8, 31) if day >= LKPP else None)


@pytest.mark.rule("P3DN-K04")
def test_sanctions_begin_with_the_promulgation_and_have_a_term() -> None:
    assert duties.official_sanction(duties.Breach(1, D(10), date(2018, 7, 18))) == ("warning", 0)
    assert SANCTIONS[0].payable_days == 30
    for day, refused in ((date(2018, 7, 17), 1), (NOW, 0)):
        with pytest.raises(ValueError, match="sanksi" if refused else "satu"):
            duties.official_sanction(duties.Breach(refused, D(10), day))


@pytest.mark.rule("P3DN-S01", "P3DN-S02", "P3DN-S03", "P3DN-S04")
def test_certificates_of_each_rule() -> None:
    assert usual_expiry("16/2011", date(2024, 3, 1)) is None
    assert usual_expiry("46/2022", date(2024, 2, 29)) == date(2027, 2, 28)
    assert usual_expiry("35/2025", date(2028, 2, 29)) == date(2033, 2, 28)
    assert usual_expiry("35/2025", date(2026, 1, 31)) == date(2031, 1, 31)
    assert usual_expiry("lain", date(2026, 1, 31)) is None
    assert usual_bmp_expiry("35/2025", date(2026, 2, 1)) == date(2031, 2, 1)
    assert usual_bmp_expiry("16/2011", date(2026, 2, 1)) is None
    with pytest.raises(ValueError, match="lain"):
        usual_bmp_expiry("lain", date(2026, 2, 1))


@pytest.mark.rule("P3DN-S09")
@pytest.mark.parametrize(
    ("day", "sector", "schemes"),
    [
        (date(2011, 1, 31), False, ()),
        (date(2011, 2, 1), False, ("16/2011",)),
        (date(2022, 1, 1), False, ("16/2011", "46/2022")),
        (date(2025, 12, 11), False, ("16/2011", "46/2022")),
        (date(2025, 12, 12), False, ("35/2025",)),
        (date(2025, 12, 12), True, ("16/2011", "35/2025")),
    ],
)
def test_which_scheme_was_open(day: date, sector: bool, schemes: tuple[str, ...]) -> None:
    assert schemes_open_on(day, sector=sector) == schemes


@pytest.mark.rule("P3DN-S07")
@pytest.mark.parametrize(
    ("scheme", "issued", "tkdn", "sector", "doubt"),
    [
        ("16/2011", date(2025, 12, 11), 90, False, None),
        ("16/2011", date(2025, 12, 12), 90, False, r"dicabut \(Permenperin 35/2025 Pasal 74\)"),
        ("16/2011", date(2025, 12, 12), 90, True, None),
        ("46/2022", date(2025, 12, 12), 30, True, "dicabut"),
        ("46/2022", date(2024, 1, 1), 40, False, None),
        ("46/2022", date(2024, 1, 1), D("40.01"), False, "di atas 40%"),
        ("35/2025", date(2025, 12, 11), 30, False, "sebelum Permenperin 35/2025 berlaku"),
        ("35/2025", date(2025, 12, 12), 100, False, None),
    ],
)
def test_doubts_about_a_certificate(
    scheme: str, issued: date, tkdn: Any, sector: bool, doubt: str | None
) -> None:
    doubts = certificate_doubts(scheme, issued, D(tkdn), sector=sector)
    assert certificate_doubts("16/2011", date(2026, 1, 1), D(1)) == (
        "Terbit setelah Permenperin 16/2011 dicabut (Permenperin 35/2025 Pasal 74); "
        "hanya aturan sektor yang masih berlaku dapat menjadi dasarnya.",
    )
    assert len(doubts) == (0 if doubt is None else 1)
    if doubt:
        assert re.search(doubt, doubts[0])


def test_full_content_is_asked_of_the_new_rule_only() -> None:
    assert [r.id for r in CERTIFICATES if r.full_content] == ["35/2025"]


@pytest.mark.rule("P3DN-S11", "P3DN-S12", "P3DN-S13", "P3DN-S14", "P3DN-S15", "P3DN-S16")
@pytest.mark.parametrize(
    ("day", "ids"),
    [
        (date(2017, 7, 13), []),
        (date(2018, 7, 18), ["29/2017"]),
        (date(2020, 9, 9), ["29/2017", "16/2020"]),
        (date(2022, 12, 31), ["29/2017", "16/2020", "22/2020", "6/2022"]),
        (date(2024, 7, 30), ["29/2017", "16/2020", "22/2020", "6/2022 jo. 28/2023", "31/2022"]),
        (NOW, ["29/2017", "16/2020", "22/2020", "6/2022 jo. 28/2023", "31/2022", "34/2024"]),
    ],
)
def test_a_sector_rule_is_shown_from_the_first_day_it_surely_was(day: date, ids: list[str]) -> None:
    assert [rule.id.removeprefix("Permenperin ") for rule in sector_rules_on(day)] == ids


def test_every_date_of_a_sector_rule_names_its_source() -> None:
    assert all(rule.source for rule in SECTOR_RULES)
    unsure = {rule.id for rule in SECTOR_RULES if rule.dated.to_be_checked}
    assert "Permenperin 31/2022" in unsure
    today = {str(rule.citation_on(NOW)) for rule in SECTOR_RULES}
    assert today == {"Permenperin 35/2025 Pasal 73"}
    assert str(SECTOR_RULES[0].citation_on(BEFORE)) == "Permenperin 29/2017 TKDN sektor"


@pytest.mark.parametrize(
    ("day", "ids"),
    [
        (date(2011, 2, 28), []),
        (date(2018, 7, 18), ["16/2011"]),
        (date(2022, 12, 20), ["16/2011", "46/2022"]),
        (date(2025, 12, 11), ["16/2011", "46/2022"]),
        (date(2025, 12, 12), ["16/2011", "46/2022", "35/2025"]),
    ],
)
def test_a_scheme_is_shown_from_the_first_day_it_surely_was(day: date, ids: list[str]) -> None:
    assert [regime.id for regime in shown_on(day)] == ids


@pytest.mark.rule("P3DN-H08")
def test_evaluated_price_of_a_combined_package() -> None:
    bid = preference.CombinedBid(D(900_000_000), D(40), D(300_000_000))
    small = preference.CombinedBid(D(600_000_000), D(40), D(300_000_000))
    billion = Tender(D(1_000_000_000), NOW)
    assert preference.combined_price(bid, Tender(D(1_200_000_000), NOW)) == 1_110_000_000
    assert preference.combined_price(small, billion) == 900_000_000
    with pytest.raises(ValueError, match="melebihi HPS"):
        preference.combined_price(bid, billion)
    old = preference.combined_price(bid, Tender(D(1_200_000_000), date(2014, 1, 1)))
    assert old.quantize(D(1)) == 1_149_056_604


@pytest.mark.rule("P3DN-H06", "P3DN-H07")
@pytest.mark.parametrize(
    ("bidder", "day", "evaluated"),
    [
        (Bidder.FOREIGN, NOW, 1_000),
        (Bidder.NATIONAL, NOW, 940),
        (Bidder.CONSORTIUM, NOW, 960),
        (Bidder.NATIONAL, date(2020, 1, 1), 940),
        (Bidder.NATIONAL, date(2014, 1, 1), 940),
    ],
)
def test_international_tenders(bidder: Bidder, day: date, evaluated: int) -> None:
    assert preference.international_price(FOREIGN, bidder, day) == evaluated


def test_no_consortium_share_before_2025_and_no_preference_before_2010() -> None:
    with pytest.raises(ValueError, match="perpres-12-2021"):
        preference.international_price(FOREIGN, Bidder.CONSORTIUM, BEFORE)
    with pytest.raises(ValueError, match="2010-08-05"):
        preference.preference_on(date(2010, 8, 5))
    assert preference.preference_on(date(2018, 6, 30)).divides
    assert not preference.preference_on(date(2018, 7, 1)).divides


def test_between_2018_and_2021_only_large_packages_were_preferred() -> None:
    before, after = date(2021, 2, 1), date(2021, 2, 2)
    assert preference.preference_on(before).above == 25 * BILLION
    assert preference.preference_on(after).above == BILLION
    assert "12/2021" not in str(preference.preference_on(before).citation)


def test_the_highest_direct_purchase_is_made_of_millions_and_its_article() -> None:
    """Perpres 46/2025: 400 million for construction, 100 for consultants, 200 for the rest (T14)."""
    made = _direct(200, 400, 100, P46_METHODS, P46_METHODS_CONSULTING)
    assert made == procurement_on(date(2026, 1, 1)).direct_up_to
    assert made[CONSTRUCTION] == Limit(D(400_000_000), P46_METHODS)
    assert made[CONSULTING] == Limit(D(100_000_000), P46_METHODS_CONSULTING)
    assert made[GOODS] == made[OTHER] == Limit(D(200_000_000), P46_METHODS)


@pytest.mark.parametrize(
    ("issued", "years", "until"),
    [
        (date(2026, 3, 1), 5, date(2031, 3, 1)),
        (date(2024, 2, 29), 3, date(2027, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
        (date(2096, 2, 29), 4, date(2100, 2, 28)),
    ],
)
def test_years_are_counted_from_the_day_of_issue(issued: date, years: int, until: date) -> None:
    assert years_after(issued, years) == until


def test_a_sector_rule_holds_on_its_first_and_on_its_last_day() -> None:
    electric = [rule for rule in SECTOR_RULES if rule.covers == ELECTRIC]
    first, second = electric
    for rule, day in (
        (first, first.valid_from),
        (first, first.valid_to),
        (second, second.valid_from),
    ):
        assert day is not None
        assert [one for one in sector_rules_on(day) if one.covers == ELECTRIC] == [rule]


def test_a_scheme_that_began_that_day_and_one_that_ended_the_day_before() -> None:
    assert certificate_doubts("35/2025", date(2025, 12, 12), D(40)) == ()
    (doubt,) = certificate_doubts("46/2022", date(2025, 12, 12), D(40))
    assert doubt.startswith("Terbit setelah Permenperin 46/2022 dicabut")
