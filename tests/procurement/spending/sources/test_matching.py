"""One purchase from two sources: matched by its keys, proposed by less, counted once."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied

from p3dn.audit.editing.versions import version_of
from procurement.models import Expense, Package, SourceMatch
from procurement.spending.loading.afterwards.settling import settle_match
from procurement.spending.reconcile import reconcile
from procurement.spending.services import take_out_delivery
from tests.factories.procurement import PackageFactory
from tests.factories.reports import add_line, make_realization, make_request
from tests.support.cast import Cast

from .files import counted, fates, load, row

pytestmark = pytest.mark.django_db
ORDER = "01K4WFC2GQD6Q3PCNZ8EQ89WBX"


@pytest.fixture
def plan(cast: Cast) -> Package:
    """The package that the rows name."""
    return PackageFactory(agency=cast.health, rup_code="54025303")


def deliver(cast: Cast, package: Package, *values: int, **fields: Any) -> Any:
    """A delivery of the health office, typed here."""
    request = make_request(cast.health, package=package)
    found = make_realization(cast.health, date(2026, 3, 9), request=request, **fields)
    for value in values:
        add_line(found, str(value))
    return found


def test_a_delivery_typed_first_counts_the_order_that_comes_later(
    cast: Cast, plan: Package
) -> None:
    deliver(cast, plan, 6_000_000, 4_000_000, contract_number=ORDER.lower())
    told = load(cast.region, "catalogue_6", row("catalogue_6"))
    assert (fates(told), counted()) == ({"imported": 1}, 10_000_000)
    pair = SourceMatch.objects.get()
    assert (pair.state, pair.ground, pair.other.source) == ("same", "number", "delivery")
    assert pair.expense.counted_by == pair.other
    reconcile()


def test_an_order_known_first_is_counted_by_the_delivery_typed_later(
    cast: Cast, plan: Package
) -> None:
    load(cast.region, "catalogue_6", row("catalogue_6"))
    delivery = deliver(cast, plan, 10_000_000, contract_number=ORDER)
    assert counted() == 10_000_000
    assert counted(source="catalogue_6") == 0
    take_out_delivery(delivery)
    assert counted(source="catalogue_6") == 10_000_000
    reconcile()


@pytest.mark.parametrize(
    ("fields", "changes", "ground"),
    [
        ({"contract_number": "lain/9"}, {}, "plan"),
        ({"contract_number": ORDER}, {"kd_rup": 1}, "paper"),
        ({"contract_number": "027/1-SPK/2026", "supplier_name": "CONTOH, CV"}, {}, "paper"),
    ],
)
def test_less_than_all_keys_is_proposed_and_counted_twice_until_decided(
    cast: Cast, plan: Package, fields: dict[str, Any], changes: dict[str, Any], ground: str
) -> None:
    dataset = (
        "tender" if ground == "paper" and "SPK" in fields["contract_number"] else "catalogue_6"
    )
    deliver(cast, plan, 10_000_000, **fields)
    load(cast.region, dataset, row(dataset, **changes))
    pair = SourceMatch.objects.get()
    assert (pair.state, pair.ground, counted()) == ("proposed", ground, 20_000_000)
    settle_match(by=cast.administrator, pair=pair, seen=version_of(pair), same=True)
    assert counted() == 10_000_000
    settle_match(by=cast.administrator, pair=pair, seen=version_of(pair), same=False)
    pair.refresh_from_db()
    assert (pair.state, pair.decided_by, counted()) == ("apart", cast.administrator, 20_000_000)
    reconcile()


def test_another_value_agency_or_region_is_another_purchase(cast: Cast, plan: Package) -> None:
    deliver(cast, plan, 10_000_001, contract_number=ORDER)
    load(cast.region, "catalogue_6", row("catalogue_6"))
    load(cast.elsewhere.region, "catalogue_6", row("catalogue_6", value=10_000_001))
    assert not SourceMatch.objects.exists()


def test_two_national_sources_are_proposed_and_the_first_counts(cast: Cast, plan: Package) -> None:
    load(cast.region, "recorded", row("recorded"))
    load(cast.region, "catalogue_6", row("catalogue_6"))
    pair = SourceMatch.objects.get()
    assert (pair.state, pair.expense.source, pair.other.source) == (
        "proposed",
        "catalogue_6",
        "recorded",
    )


def test_what_was_delivered_here_is_proposed_as_nothing_else(cast: Cast, plan: Package) -> None:
    load(cast.region, "recorded", row("recorded"))
    deliver(cast, plan, 10_000_000, contract_number=ORDER)
    load(cast.region, "catalogue_6", row("catalogue_6"))
    (pair,) = SourceMatch.objects.filter(expense__source="catalogue_6")
    assert (pair.other.source, pair.state) == ("delivery", "same")


def test_a_new_version_stays_matched_while_it_is_worth_the_same(cast: Cast, plan: Package) -> None:
    deliver(cast, plan, 10_000_000, contract_number=ORDER)
    load(cast.region, "catalogue_6", row("catalogue_6", status_pkt="ON_PROCESS"))
    load(cast.region, "catalogue_6", row("catalogue_6"))
    pair = SourceMatch.objects.get()
    assert (pair.state, pair.expense.version, counted()) == ("same", 2, 10_000_000)
    load(cast.region, "catalogue_6", row("catalogue_6", value=12_000_000))
    pair.refresh_from_db()
    assert (pair.state, pair.expense.version, counted()) == ("proposed", 3, 22_000_000)
    assert Expense.objects.filter(counted_by__isnull=False, state="current").count() == 0
    reconcile()


@pytest.mark.parametrize("part", ["requester", "team", "auditor", "stranger"])
def test_only_the_regions_administrator_decides(cast: Cast, plan: Package, part: str) -> None:
    deliver(cast, plan, 10_000_000, contract_number="lain/9")
    load(cast.region, "catalogue_6", row("catalogue_6"))
    pair = SourceMatch.objects.get()
    with pytest.raises(PermissionDenied):
        settle_match(by=getattr(cast, part), pair=pair, seen=version_of(pair), same=True)
