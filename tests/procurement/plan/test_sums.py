"""Sums of the plan: after any history of packages what a plain GROUP BY of them says, whoever wrote them."""

import itertools
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection, transaction
from hypothesis import given
from hypothesis import strategies as st

from p3dn.accounts.models import Agency, Region
from procurement.models import (
    AnnouncedCell,
    BudgetLine,
    BudgetStanding,
    Package,
    SelfManagedPackage,
    Way,
)
from procurement.spending.cells import rebuild
from procurement.spending.reconcile import RollupsDiffer, reconcile
from tests.factories.reports import make_agency, make_package
from tests.procurement.spending.test_at_once import beside_until_committed, until_somebody_waits
from tests.support.examples import by_the_database

YEAR = 2026
CODES = itertools.count(70_000_000)
PLANNED = ["yes", "no", "unknown"]
METHODS = ["E-Purchasing", "Dikecualikan", ""]
ceilings = st.decimals("0", "9999999.99", places=2)
facts = st.fixed_dictionaries(
    {
        "ceiling": ceilings,
        "method": st.sampled_from(METHODS),
        "planned_domestic": st.sampled_from(PLANNED),
        "planned_small_business": st.sampled_from(PLANNED),
        "fiscal_year": st.sampled_from([YEAR, YEAR + 1]),
        "is_active": st.booleans(),
    }
)
which = st.integers(0, 4)
steps = st.one_of(
    st.tuples(st.just("announce"), st.integers(0, 2), st.lists(facts, min_size=1, max_size=4)),
    st.tuples(st.just("correct"), which, facts),
    st.tuples(st.just("several"), st.lists(which, max_size=4), facts),
    st.tuples(st.just("withdraw"), st.lists(which, max_size=4)),
    st.tuples(st.just("part"), which, ceilings),
    st.tuples(st.just("hand over"), which, st.integers(0, 2)),
    st.tuples(st.just("delete"), which),
    st.tuples(st.just("move"), st.integers(0, 2), st.integers(0, 2)),
    st.tuples(st.just("carry out"), st.integers(0, 2), st.lists(facts, min_size=1, max_size=3)),
    st.tuples(st.just("carry out otherwise"), which, facts),
    st.tuples(st.just("not carry out"), which),
)
PLAIN = """
SELECT region_id, agency_id, fiscal_year, {told}, count(*), sum(ceiling)
FROM {table} WHERE is_active GROUP BY 1, 2, 3, 4, 5, 6, 7
"""
PLAIN_OF = (
    ("procurement_package", "'provider', method, planned_domestic, planned_small_business"),
    ("procurement_selfmanagedpackage", "'self', '', 'unknown', 'unknown'"),
)


@pytest.mark.django_db
@by_the_database(30)
@given(st.lists(steps, min_size=3, max_size=12))
def test_cells_equal_a_plain_grouping_after_any_history(history: list[tuple[Any, ...]]) -> None:
    with transaction.atomic():
        agencies = [make_agency(), make_agency()]
        far = Region.objects.create(code="16.71", name="Kota Lain", kind="city", is_served=True)
        agencies.append(make_agency(region=far))
        for act, *told in history:
            ACTS[act](agencies, *told)
        assert kept() == plain()
        reconcile()
        assert rebuild() == 0
        transaction.set_rollback(True)


def plain() -> dict[tuple[Any, ...], tuple[Any, ...]]:
    """Active packages, grouped by the database."""
    found = []
    with connection.cursor() as cursor:
        for table, told in PLAIN_OF:
            cursor.execute(PLAIN.format(table=table, told=told))
            found += cursor.fetchall()
    return {row[:-2]: row[-2:] for row in found}


def kept() -> dict[tuple[Any, ...], tuple[Any, ...]]:
    """Cells that hold something."""
    rows = AnnouncedCell.objects.values_list(*AnnouncedCell.KEY, *AnnouncedCell.SUMS)
    return {row[:-2]: row[-2:] for row in rows if any(row[-2:])}


def announce(agencies: list[Agency], owner: int, packages: list[dict[str, Any]]) -> None:
    Package.objects.bulk_create(
        Package(agency=agencies[owner], rup_code=str(next(CODES)), name="Paket", **facts)
        for facts in packages
    )


def nth(model: type[Any], *places: int) -> Any:
    keys = list(model.objects.order_by("pk").values_list("pk", flat=True))
    return model.objects.filter(pk__in=[keys[place] for place in places if place < len(keys)])


def correct(_agencies: list[Agency], place: int, told: dict[str, Any]) -> None:
    for one in nth(Package, place):
        for name, value in told.items():
            setattr(one, name, value)
        one.save()


def part(_agencies: list[Agency], place: int, amount: Decimal) -> None:
    """A further budget line, by which the ceiling rises, and another amount of the first."""
    for one in nth(Package, place):
        lines = BudgetLine.objects.filter(package=one)
        mak = f"1.02.{lines.count()}"
        BudgetLine.objects.create(package=one, fiscal_year=YEAR, amount=amount, mak=mak)
        first = lines.order_by("pk")[0]
        first.amount = amount
        first.save()


def hand_over(agencies: list[Agency], place: int, to: int) -> None:
    nth(Package, place).update(agency=agencies[to])


def move(agencies: list[Agency], agency: int, to: int) -> None:
    """An agency moves to another region; its packages go along when they are written next."""
    agencies[agency].region = agencies[to].region
    agencies[agency].save()


def carry_out(agencies: list[Agency], owner: int, packages: list[dict[str, Any]]) -> None:
    agency = agencies[owner]
    SelfManagedPackage.objects.bulk_create(
        SelfManagedPackage(
            agency=agency, region=agency.region, rup_code=str(next(CODES)), name="Sendiri", **self_managed(facts)
        )
        for facts in packages
    )  # fmt: skip


def self_managed(told: dict[str, Any]) -> dict[str, Any]:
    return {name: told[name] for name in ("ceiling", "fiscal_year", "is_active")}


def delete(_agencies: list[Agency], place: int) -> None:
    BudgetLine.objects.filter(package__in=nth(Package, place)).delete()
    nth(Package, place).delete()


ACTS: dict[str, Any] = {
    "announce": announce,
    "correct": correct,
    "several": lambda _of, places, told: nth(Package, *places).update(**told),
    "withdraw": lambda _of, places: nth(Package, *places).update(is_active=False),
    "part": part,
    "hand over": hand_over,
    "delete": delete,
    "move": move,
    "carry out": carry_out,
    "carry out otherwise": lambda _of, place, told: nth(SelfManagedPackage, place).update(
        **self_managed(told)
    ),
    "not carry out": lambda _of, place: nth(SelfManagedPackage, place).delete(),
}


@pytest.mark.django_db
@pytest.mark.parametrize("field", AnnouncedCell.SUMS)
@pytest.mark.parametrize("act", ["more", "lost", "invented"])
def test_reconcile_finds_every_kind_of_wrong_sum_and_rebuild_cures_it(field: str, act: str) -> None:
    agency = make_agency()
    make_package(agency, ceiling=Decimal(7))
    cells = AnnouncedCell.objects
    if act == "more":
        cells.update(**{field: 9})
    elif act == "lost":
        cells.all().delete()
    else:
        cell = cells.get()
        cell.pk, cell.way = None, Way.SELF_MANAGED
        cell.save()
    with pytest.raises(RollupsDiffer) as caught:
        reconcile()
    found = {difference.field for difference in caught.value.differences}
    assert field in found and str(AnnouncedCell._meta.verbose_name) in str(caught.value)
    assert reconcile(2025) == 0
    assert rebuild(2025) == 0
    assert rebuild(2026) == 1
    reconcile()


@pytest.mark.django_db
def test_one_statement_writes_many_packages_and_one_their_sums() -> None:
    """Not row by row: what is written is counted by the counters of its place, once a statement."""
    agency = make_agency()
    share = f"grown_agency_{agency.pk % 64}"

    def moved() -> int:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_sequence_last_value(%s::regclass)", [share])
            return int(cursor.fetchone()[0] or 0)

    counts = []
    for many in (2, 20):
        before = moved()
        announce([agency], 0, [{"ceiling": Decimal(n), "fiscal_year": YEAR} for n in range(many)])
        counts.append(moved() - before)
    assert counts[0] == counts[1] > 0
    assert AnnouncedCell.objects.get().packages == 22


@pytest.mark.django_db
def test_what_is_withdrawn_leaves_no_plan_behind() -> None:
    agency = make_agency()
    make_package(agency, ceiling=Decimal(7))
    Package.objects.update(is_active=False)
    assert not BudgetStanding.objects.exists()
    assert [(cell.packages, cell.ceiling) for cell in AnnouncedCell.objects.all()] == [(0, 0)]
    rebuild()
    assert not AnnouncedCell.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_two_writers_of_one_plan_are_both_summed() -> None:
    agency = make_agency()
    with transaction.atomic():
        make_package(agency, ceiling=Decimal(10))
        with beside_until_committed(lambda: make_package(agency, ceiling=Decimal(20))):
            until_somebody_waits()
    assert AnnouncedCell.objects.get().ceiling == 30
    reconcile()
