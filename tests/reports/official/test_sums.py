"""Every figure of every kind of report against the rows of a generated region, to the rupiah."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from p3dn.ui.values.formats import percent
from procurement.models import BudgetItem, BudgetLine, MonthCell, Package, Source
from reports.figures.figure import in_column
from reports.figures.shares import Plan
from reports.models import PeriodKind
from reports.official.content.freezing import draft
from reports.official.kinds import KINDS
from reports.official.periods import Period
from reports.official.shape import NotSettled
from reports.official.sums.accounts import by_account
from reports.official.sums.agencies import by_agency
from reports.official.sums.control import control
from reports.official.sums.methods import OTHER, SELF, TENDER, by_method
from reports.planning.reads import plans
from tests.support.databases import kept

from .world import YEAR, World, build

if TYPE_CHECKING:
    from pytest_django import DjangoDbBlocker

pytestmark = pytest.mark.django_db
PERIODS = [
    Period(PeriodKind.MONTH, YEAR, 5),
    Period(PeriodKind.QUARTER, YEAR, 3),
    Period(PeriodKind.QUARTER, YEAR, 3, cumulative=True),
    Period(PeriodKind.SEMESTER, YEAR, 2),
    Period(PeriodKind.YEAR, YEAR),
]
IN_WORDS = [period.kind + (" cumulative" if period.cumulative else "") for period in PERIODS]
periods = pytest.mark.parametrize("period", PERIODS, ids=IN_WORDS)


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker: "DjangoDbBlocker") -> Iterator[World]:
    """Made once: these tests read it, and the one that writes takes it back."""
    with kept(django_db_blocker):
        yield build(20261126)


def plan(world: World) -> list[Package]:
    return [
        one
        for one in Package.objects.filter(region=world.region, fiscal_year=YEAR)
        if one.is_active
    ]


@periods
def test_accounts_hold_each_purchase_where_it_is_paid(world: World, period: Period) -> None:
    value, domestic, base, weighted = (defaultdict(Decimal) for _sum in range(4))
    for one in world.within(period.first, period.last):
        place = world.places[one.pk]
        value[place] += one.value
        domestic[place] += one.domestic_value
        base[place] += one.tkdn_base
        weighted[place] += one.tkdn_weighted
    ceiling, committed = defaultdict(Decimal), defaultdict(Decimal)
    for line in BudgetLine.objects.filter(package__in=plan(world)).select_related("package"):
        place = (line.package.agency.name, line.sub_activity, line.account_code)
        ceiling[place] += line.amount
        committed[place] += line.amount if line.package.planned_domestic == "yes" else 0
    rows = {(k.agency, k.sub_activity, k.account): r for k, r in by_account(world.region, period)}
    assert rows.keys() == value.keys() | ceiling.keys()
    for place, row in rows.items():
        sums = row.sums
        assert (sums.value, sums.domestic_value) == (value[place], domestic[place]), place
        assert (sums.tkdn_base, sums.tkdn_weighted) == (base[place], weighted[place]), place
        assert (sums.ceiling, sums.domestic_ceiling) == (ceiling[place], committed[place]), place
    assert ("", "") in {place[1:] for place in value} or period.kind == PeriodKind.MONTH


@periods
def test_methods_count_packages_and_rupiah(world: World, period: Period) -> None:
    fields = {"1.02": "1.02", "1.01": "1.01", "tanp": ""}
    found = by_method(world.region, period)
    packages, value, small = defaultdict(set), defaultdict(Decimal), defaultdict(Decimal)
    small_packages = defaultdict(set)
    for one in world.within(period.first, period.last):
        place = fields[one.agency.code[:4]], way_of(one)
        if one.domestic_value and one.package_id:
            packages[place].add(one.package_id)
        value[place] += one.domestic_value
        if one.small_business == "yes":
            small[place] += one.value
            small_packages[place] |= {one.package_id} - {None}
    announced, quarters = defaultdict(list), defaultdict(Decimal)
    for package in plan(world):
        place = fields[package.agency.code[:4]], way_of(package)
        announced[place].append(package.ceiling)
        if package.contract_from and package.contract_from.year == YEAR:
            quarters[place, (package.contract_from.month + 2) // 3] += package.ceiling
    assert found.keys() >= value.keys() | announced.keys()
    for place, sums in found.items():
        assert sums.domestic_packages == len(packages[place]), place
        assert sums.small_packages == len(small_packages[place]), place
        assert (sums.domestic_value, sums.small_value) == (value[place], small[place]), place
        assert (sums.packages, sums.ceiling) == (len(announced[place]), sum(announced[place])), (
            place
        )
        for n in range(1, 5):
            assert getattr(sums, f"quarter_{n}") == quarters[place, n], place


def way_of(one: object) -> str:
    """The way a purchase or package goes by, written down once more."""
    if getattr(one, "source", None) == Source.SELF_MANAGED:
        return SELF
    if getattr(one, "source", None) == Source.TENDER:
        return TENDER
    same = {"E-Purchasing", "Kontes", "Pengadaan Langsung", "Penunjukan Langsung"}
    method = one.method  # type: ignore[attr-defined]
    tenders = {"Tender", "Tender Cepat", "Seleksi"}
    return method if method in same else TENDER if method in tenders else OTHER


@periods
def test_agencies_hold_their_purchases(world: World, period: Period) -> None:
    value, unknown = defaultdict(Decimal), defaultdict(Decimal)
    small, duty = defaultdict(Decimal), defaultdict(Decimal)
    realised, open_ = defaultdict(Decimal), defaultdict(Decimal)
    documents = defaultdict(set)
    tagged = {one.pk for one in plan(world) if one.planned_domestic == "yes"}
    for one in world.within(period.first, period.last):
        name = one.agency.name
        if one.package_id in tagged:
            realised[name] += one.domestic_value
            open_[name] += one.unknown_value
        value[name] += one.value
        unknown[name] += one.unknown_value
        small[name] += one.value if one.small_business == "yes" else 0
        duty[name, one.duty] += one.value
        documents[name].add((one.source, one.document, one.date.month))
    rows = by_agency(world.region, period)
    assert {row.name for row in rows} >= set(value)
    for row in rows:
        figures = row.figures
        assert (figures.value, figures.unknown_value) == (value[row.name], unknown[row.name])
        assert figures.small_business_value == small[row.name]
        assert figures.documents == len(documents[row.name])
        assert (row.realised, row.realised_unknown) == (realised[row.name], open_[row.name])
        assert sum(row.by_duty.values(), Decimal(0)) == value[row.name]
        for code, amount in row.by_duty.items():
            assert amount == duty[row.name, code]


def test_what_is_realised_of_the_plan_is_the_figure_of_the_dashboards(world: World) -> None:
    """Spending on no package, or on one that plans nothing domestic, realises nothing of the plan."""
    shown = sum(plans(world.region, YEAR).values(), Plan())
    spent = sum(one.domestic_value for one in world.within(date(YEAR, 1, 1), date(YEAR, 12, 31)))
    assert 0 < shown.realised_domestic_value < spent
    content = draft(world.region, "p3dn", Period(PeriodKind.YEAR, YEAR)).content
    table = content["tables"][0]
    keys = [column["key"] for column in table["columns"]]
    total = dict(zip(keys, table["total"], strict=True))
    assert Decimal(total["realised"]) == shown.realised_domestic_value
    assert Decimal(total["planned"]) == shown.domestic_ceiling
    least = percent(Decimal(total["of_plan"]))
    assert in_column(shown.domestic_realisation).startswith(least.rstrip("%"))
    said = " ".join(words for section in content["sections"] for words in section["paragraphs"])
    assert f"yang terealisasi {least}" in said


@periods
@pytest.mark.parametrize("kind", list(KINDS))
def test_what_is_frozen_adds_up(world: World, period: Period, kind: str) -> None:
    content = draft(world.region, kind, period).content
    bought = world.within(period.first, period.last)
    assert Decimal(content["totals"]["value"]) == sum(one.value for one in bought)
    assert Decimal(content["totals"]["domestic_value"]) == sum(one.domestic_value for one in bought)
    for table in content["tables"]:
        for at, column in enumerate(table["columns"]):
            if column["total"] != "sum":
                continue
            cells = [row[at] for row in table["rows"] if row[at] is not None]
            assert Decimal(table["total"][at] or 0) == sum(map(Decimal, cells)), column
    sums = {
        column["key"]: table["total"][at]
        for table in content["tables"]
        for at, column in enumerate(table["columns"])
        if column["total"] == "sum"
    }
    for key, name in {"value": "value", "ceiling": "ceiling"}.items():
        if key in sums and not (kind == "methods" and key == "ceiling"):
            assert Decimal(sums[key]) == Decimal(content["totals"][name])


def test_a_draft_is_the_same_text_twice_and_another_after_a_purchase(world: World) -> None:
    period = PERIODS[1]
    first = draft(world.region, "p3dn", period)
    assert first.sha256 == draft(world.region, "p3dn", period).sha256
    assert all(isinstance(cell, str | None) for t in first.content["tables"] for r in t["rows"] for cell in r)  # fmt: skip


@pytest.mark.parametrize("kind", list(KINDS))
def test_a_table_that_does_not_come_to_the_cells_is_refused(world: World, kind: str) -> None:
    cell = MonthCell.objects.of(world.region).filter(year=YEAR, value__gt=1).first()
    assert cell is not None
    MonthCell.objects.filter(pk=cell.pk).update(
        value=cell.value + 1, unknown_value=cell.unknown_value + 1
    )
    if kind == "p3dn":  # it reads the cells themselves; the nightly comparison looks after those
        draft(world.region, kind, PERIODS[4])
        return
    with pytest.raises(NotSettled):
        draft(world.region, kind, PERIODS[4])


@pytest.mark.parametrize("kind", list(KINDS))
def test_the_queries_do_not_grow(
    world: World, kind: str, django_assert_max_num_queries: object
) -> None:
    with django_assert_max_num_queries(16):  # type: ignore[operator]
        draft(world.region, kind, PERIODS[4])


def test_the_totals_are_those_of_the_cells(world: World) -> None:
    totals, as_of = control(world.region, PERIODS[4])
    assert as_of is not None
    assert totals["value"] == sum(
        one.value for one in world.within(PERIODS[4].first, PERIODS[4].last)
    )


def test_budgets_and_names_of_sipd_stand_where_its_file_was_loaded(world: World) -> None:
    line = (
        BudgetLine.objects.filter(
            package__region=world.region, package__is_active=True, package__fiscal_year=YEAR,
            package__planned_domestic="yes", amount__gt=0,
        )
        .exclude(account_code="")
        .select_related("package")
        .first()
    )  # fmt: skip
    assert line is not None
    of = {"region": world.region, "agency": line.package.agency, "fiscal_year": YEAR}
    programme = ".".join(line.sub_activity.split(".")[:3])
    BudgetItem.objects.create(**of, level="program", code=programme, name="Program Contoh")
    BudgetItem.objects.create(
        **of, level="account", code=line.sub_activity, account=line.account_code,
        name="Alat Tulis Kantor", amount=Decimal("123456789.50"),
    )  # fmt: skip
    told = draft(world.region, "sub_activities", PERIODS[4]).content
    realised, committed = told["tables"]
    at = {column["key"]: n for n, column in enumerate(committed["columns"])}
    rows = [row for row in committed["rows"] if row[at["budget"]] is not None]
    assert [row[at["budget"]] for row in rows] == ["123456789.5"]
    assert rows[0][at["sub_activity"]] == line.sub_activity
    names = {column["key"]: n for n, column in enumerate(realised["columns"])}
    named = [row for row in realised["rows"] if row[names["programme_name"]]]
    assert {row[names["programme"]] for row in named} == {programme}
    assert {row[names["agency"]] for row in named} == {line.package.agency.name}
    [recap] = draft(world.region, "accounts", PERIODS[4]).content["tables"]
    assert f"{line.account_code} Alat Tulis Kantor" in {row[1] for row in recap["rows"]}
