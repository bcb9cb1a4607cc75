"""What was decided to be one kind: which groups hold for a code, in a region, on a day."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from catalog.models import CommodityAttribute
from catalog.offers.candidates import by_code, offers_for, ref_of
from catalog.offers.groups import groups_of, kinds_of
from catalog.offers.national import known_of
from p3dn.accounts.models import Region
from p3dn.regulation import Kinship
from tests.factories.catalog import (
    CommodityFactory,
    EquivalenceGroupFactory,
    NationalListEntryFactory,
    ProductFactory,
    home_region,
)

pytestmark = pytest.mark.django_db
DAY = date(2026, 6, 1)
DESK, WOODEN, CABINET = "3812101005", "3812201001", "3812101002"
FIRE, HOUSE = "4322001016", "4322001002"


@pytest.fixture
def region(db: None) -> Region:
    return home_region()


def test_codes_of_one_use(region: Region) -> None:
    EquivalenceGroupFactory(codes=[DESK, WOODEN])
    assert groups_of([DESK, CABINET], region.pk, DAY) == {DESK: (DESK, WOODEN)}


def test_a_class_stands_for_all_below_it(region: Region) -> None:
    EquivalenceGroupFactory(codes=["38121", WOODEN])
    assert groups_of([CABINET, "38121", "3812"], region.pk, DAY) == {
        CABINET: ("38121", WOODEN),
        "38121": ("38121", WOODEN),
    }


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ({"valid_from": DAY}, True),
        ({"valid_from": date(2026, 6, 2)}, False),
        ({"valid_to": DAY, "state": "ended"}, True),
        ({"valid_to": date(2026, 5, 31), "state": "ended"}, False),
        ({"proposed": True}, False),
        ({"state": "refused"}, False),
    ],
)
def test_only_what_was_confirmed_and_on_its_days(
    region: Region, said: dict[str, object], holds: bool
) -> None:
    EquivalenceGroupFactory(codes=[DESK, WOODEN], **said)
    assert bool(groups_of([DESK], region.pk, DAY)) is holds


def test_a_regions_own_comes_before_a_shared_one_and_another_regions_is_nobodys(
    region: Region,
) -> None:
    away = Region.objects.create(code="61.71", name="Kota Pontianak", kind="city")
    EquivalenceGroupFactory(codes=[DESK, CABINET], region=away)
    assert groups_of([DESK], region.pk, DAY) == {}
    EquivalenceGroupFactory(codes=[DESK, "3812999999"], region=None)
    assert groups_of([DESK], region.pk, DAY) == {DESK: (DESK, "3812999999")}
    EquivalenceGroupFactory(codes=[DESK, WOODEN])
    assert groups_of([DESK], region.pk, DAY) == {DESK: (DESK, WOODEN)}


def test_a_split_code_names_the_attribute_and_joins_nothing(region: Region) -> None:
    attribute = CommodityAttribute.objects.create(
        commodity=CommodityFactory(kbki_code=FIRE), name="Penggunaan", kind="text"
    )
    EquivalenceGroupFactory(codes=[FIRE], kind="split", attribute=attribute)
    kinds = kinds_of([FIRE, HOUSE], region.pk, DAY)
    assert (kinds.groups, kinds.attributes) == ({}, {FIRE: ("Penggunaan",)})


def test_one_query_for_any_number_of_codes(region: Region) -> None:
    for number in range(5):
        EquivalenceGroupFactory(codes=[f"381210100{number}", f"382210100{number}"])
    codes = [f"381210100{number}" for number in range(5)]
    for some in (codes[:1], codes):
        with CaptureQueriesContext(
            connection,
        ) as spent:
            assert len(groups_of(some, region.pk, DAY)) == len(some)
        assert len(spent) == 1


def test_offers_of_a_group_are_the_same_kind_and_neighbours_none(region: Region) -> None:
    desk, wooden, cabinet = (
        ProductFactory(commodity=CommodityFactory(kbki_code=code))
        for code in (DESK, WOODEN, CABINET)
    )
    related = by_code([DESK], offers_for([DESK], DAY))[DESK]
    assert {offer.candidate.ref: kinship for offer, kinship in related} == {
        ref_of(desk.pk): Kinship.SAME,
        ref_of(cabinet.pk): Kinship.SIBLING,
    }
    groups = {DESK: (DESK, WOODEN)}
    related = by_code([DESK], offers_for([DESK], DAY, groups=groups), groups)[DESK]
    assert {offer.candidate.ref: kinship for offer, kinship in related} == {
        ref_of(desk.pk): Kinship.SAME,
        ref_of(wooden.pk): Kinship.SAME,
    }


def test_rows_of_the_national_list_at_a_code_of_the_group_speak_for_it(region: Region) -> None:
    NationalListEntryFactory(
        commodity=CommodityFactory(kbki_code=WOODEN), tkdn=60, seen_on=DAY, valid_until=None
    )
    alone = known_of([DESK], region_id=region.pk, day=DAY)[DESK]
    assert alone.national.has_trigger is None
    groups = {DESK: (DESK, WOODEN)}
    joined = known_of([DESK], region_id=region.pk, day=DAY, groups=groups)[DESK]
    assert joined.national.has_trigger is True


def test_rows_at_a_neighbouring_code_say_nothing(region: Region) -> None:
    NationalListEntryFactory(
        commodity=CommodityFactory(kbki_code=CABINET), tkdn=60, seen_on=DAY, valid_until=None
    )
    assert known_of([DESK], region_id=region.pk, day=DAY)[DESK].national.has_trigger is None
