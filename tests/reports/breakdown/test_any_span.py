"""Of any days, cells say what the purchases say: to the rupiah, whatever became of them meanwhile."""

from datetime import date
from itertools import product
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from p3dn.accounts.models import Agency
from procurement.models import Duty, Expense, MonthCell, Package, Source
from procurement.spending.services import cancel, count_once, supersede, write
from reports.breakdown.sums import (
    OF_AGENCIES,
    OF_REGIONS,
    cells_for,
    day_cells_for,
    sums_by,
    terms_in,
)
from reports.days import Days
from reports.figures.register import SPENDING
from reports.figures.shares import Figures
from tests.factories.catalog import CommodityFactory, ProducerFactory
from tests.factories.procurement import member
from tests.factories.reports import make_agency
from tests.procurement.spending.acts import ORIGINS, purchase
from tests.support.cast import region
from tests.support.databases import once
from tests.support.examples import by_the_database

pytestmark = pytest.mark.django_db
FIRST, LAST = date(2025, 10, 20), date(2026, 3, 10)
days_of = st.dates(FIRST, LAST)
PEOPLE = ("agency", "month", "region")
APART = ("source", "procurement_type", "method", "commodity", "producer")
bought = st.fixed_dictionaries({
    "which": st.integers(0, 2),
    "day": days_of,
    "value": st.decimals("1", "99999999.99", places=2),
    "origin": st.sampled_from(ORIGINS),
    "tkdn": st.none() | st.decimals("0", "100", places=2),
    "duty": st.sampled_from(Duty.values),
    "source": st.sampled_from([Source.TENDER, Source.DELIVERY, Source.CATALOGUE_6]),
    "method": st.sampled_from(["", Package.Method.TENDER]),
    "procurement_type": st.sampled_from(["goods", "unknown"]),
    "own_estimate": st.none() | st.decimals("1", "99999999.99", places=2),
    "small_business": st.sampled_from(["yes", "no", "unknown"]),
    "in_region": st.sampled_from(["yes", "no", "unknown"]),
    "commodity_id": st.none() | st.integers(0, 1),
    "producer_id": st.none() | st.integers(0, 1),
})  # fmt: skip


def three_agencies() -> tuple[list[Agency], list[str], list[int]]:
    """Two of a region and one of another, with classes and makers of what they buy."""
    agencies = [make_agency(), make_agency(), make_agency(region=region("16.71", "Kota Lain"))]
    classes = [CommodityFactory(kbki_code=code).pk for code in ("38111", "45220")]
    return agencies, classes, [ProducerFactory().pk for _ in range(2)]


places = once(three_agencies)


@by_the_database(8)
@given(st.lists(bought, min_size=6, max_size=14), st.lists(days_of, min_size=2, max_size=2), bought)
def test_of_any_days_cells_say_what_purchases_say(
    places: Any, facts: Any, ends: Any, correction: Any
) -> None:
    days = Days(min(ends), max(ends))
    with transaction.atomic():
        live(places, facts, correction)
        lines = [line for line in every_line() if days.first <= line["date"] <= days.last]
        for by in (*PEOPLE, *APART):
            if by != "month" or days.first.year == days.last.year:
                for one in ({}, {"agency": places[0][0]}, {"source": "tender"}):
                    compare(by, days, one, lines)
                compare(by, days, {}, lines, whole_regions=False)
        transaction.set_rollback(True)


def live(places: Any, facts: Any, correction: Any) -> None:
    """Purchases, of which the first is corrected, the second cancelled, the third known twice; then an agency moves."""
    agencies, classes, makers = places

    def made(fact: Any) -> Expense:
        fields = dict(fact)
        for name, known in (("commodity_id", classes), ("producer_id", makers)):
            fields[name] = None if fields[name] is None else known[fields[name]]
        agency = Agency.objects.get(pk=agencies[fields.pop("which")].pk)
        return purchase(agency, fields.pop("day"), fields.pop("value"), **fields)

    first, second, third, *_others = write([made(fact) for fact in facts])
    supersede(first, made(correction))
    cancel(Expense.objects.filter(pk=second.pk))
    (twin,) = write([made(facts[2])])
    count_once(twin, by=third)
    Agency.objects.filter(pk=agencies[1].pk).update(region=agencies[2].region)
    write([made(fact) for fact in facts[:2]])


def every_line() -> list[dict[str, Any]]:
    """Each purchase that counts, with what each sum counts of it."""
    terms = {f"sum_{term.name}": term.in_rows() for term in SPENDING if term.cell is MonthCell}
    keys = ("pk", "date", "agency", "region", *APART)
    return list(Expense.objects.counted().order_by().values(*keys).annotate(**terms))


def compare(
    by: str,
    days: Days,
    told: dict[str, Any],
    lines: list[dict[str, Any]],
    *,
    whole_regions: bool = True,
) -> None:
    """Of everything in the country, which is many whole regions, and all agencies of each."""
    with CaptureQueriesContext(connection) as asked:
        found = sums_by(
            by,
            days,
            told,
            cells_of=lambda model: model.objects.all(),
            lines=Expense.objects.counted().filter(**told),
            whole_regions=whole_regions,
        )
    from_purchases = any("procurement_expense" in one["sql"] for one in asked.captured_queries)
    assert not from_purchases or cells_for(told, by) is None
    names = {f"sum_{term.name}" for term in terms_in(cells_for(told, by))}
    expected: dict[Any, Figures] = {}
    for line in lines:
        if all(line[name] == plain(value) for name, value in told.items()):
            key = line["date"].month if by == "month" else line[by]
            sums = {name: value for name, value in line.items() if name in names}
            figures = Figures.of(sums | {"sum_lines": 1}, "sum_")
            expected[key] = expected.get(key, Figures()) + figures
    assert found == expected, (by, told)


def plain(value: Any) -> Any:
    """As purchases have it."""
    return value.pk if isinstance(value, Agency) else value


def test_days_tell_all_that_months_tell() -> None:
    """Else a span would say less, or a zero, of its first and last days."""
    choices = ({}, {"agency": 1}, {"source": "tender"}, {"commodity": "3"}, {"producer": 1})
    for by, told, whole in product((*PEOPLE, *APART), choices, (True, False)):
        months, by_day = cells_for(told, by), day_cells_for(told, by, whole_regions=whole)
        assert (months is None) == (by_day is None), (by, told)
        if by_day is not None:
            assert all(term.is_in(by_day) for term in terms_in(months)), (by, told)


def test_only_who_reads_whole_regions_is_told_by_sums_of_regions() -> None:
    for by, told in product(("commodity", "source"), ({}, {"agency": 1}, {"region": 1})):
        assert day_cells_for(told, by, whole_regions=False) in OF_AGENCIES
        whole = day_cells_for(told, by, whole_regions=True)
        assert (whole in OF_REGIONS) == ("agency" not in told)
    assert day_cells_for({"source": "tender"}, "agency", whole_regions=True) in OF_AGENCIES


@pytest.mark.parametrize("by", ["perangkat-daerah", "komoditas", "produsen", "sumber", "metode-pengadaan", "bulan"])  # fmt: skip
def test_pages_of_days_read_no_purchase(client: Any, places: Any, by: str) -> None:
    """Neither figures of some days nor what they are compared with grow with what was bought; of one agency neither."""
    agency = places[0][0]
    write([
        purchase(agency, day, "7", source="tender") for day in (date(2025, 11, 3), date(2026, 1, 5))
    ])  # fmt: skip
    days = f"menurut={by}&dari_tanggal=2026-01-04&sampai_tanggal=2026-02-20"
    for role, narrowed in (
        ("auditor", ""),
        ("auditor", f"&perangkat_daerah={agency.pk}"),
        ("auditor", "&sumber=tender" if by not in ("komoditas", "produsen") else ""),
        ("requester", ""),
    ):
        client.force_login(member(agency, role))
        with CaptureQueriesContext(connection) as asked:
            answer = client.get(f"/laporan/telusur/?{days}{narrowed}")
        assert answer.context["total"].value == 7, (role, narrowed)
        told = [one["sql"] for one in asked.captured_queries]
        assert not [sql for sql in told if 'FROM "procurement_expense"' in sql], (role, narrowed)


def test_who_reads_one_agency_is_told_of_its_days_alone(client: Any, places: Any) -> None:
    own, other = places[0][:2]
    write([purchase(own, date(2026, 1, 5), "7"), purchase(other, date(2026, 1, 5), "5")])
    client.force_login(member(own, "requester"))
    for by in ("perangkat-daerah", "komoditas", "sumber"):
        address = (
            f"/laporan/telusur/?menurut={by}&dari_tanggal=2026-01-04&sampai_tanggal=2026-01-20"
        )
        assert client.get(address).context["total"].value == 7, by
