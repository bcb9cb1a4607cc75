"""Every figure is the sum of its drill-down and of its export."""

import csv
from dataclasses import asdict, replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from types import SimpleNamespace

import pytest
from django.db import transaction
from django.http import QueryDict
from hypothesis import example, given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from p3dn.regulation import Verdict
from p3dn.ui.lists.export import csv_response, xlsx_response
from p3dn.ui.values import formats
from procurement.models import MonthCell
from procurement.spending.reconcile import reconcile
from reports.dashboards.reads import overview
from reports.figures.declared.wholes import VALUE
from reports.figures.register import SPENDING
from reports.figures.shares import Figures, Plan, percent
from reports.spending.exports import COLUMNS
from reports.spending.filters import SpendingFilter
from reports.spending.links import spending_query
from reports.spending.reads import counted_of, for_file, spending_lines, with_counted
from reports.spending.totals import total_from_cells, total_of
from tests.factories.reports import add_line, make_agency, make_line, make_realization, make_user
from tests.reports.figures.sums import figures_of
from tests.support.examples import by_the_database

COLUMN = next(place for place, column in enumerate(COLUMNS) if column.total)

amounts = st.decimals("0", "9999999.99", places=2)
percentages = st.none() | st.decimals("0", "100", places=2)
lines = st.tuples(
    amounts,
    st.sampled_from(["domestic", "imported", "unknown"]),
    percentages,
    st.sampled_from([verdict.value for verdict in Verdict]),
)
deliveries = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.dates(date(2025, 1, 1), date(2026, 12, 31)),
        st.sampled_from(["yes", "no", "unknown"]),
        st.booleans(),
        st.lists(lines, min_size=1, max_size=3),
    ),
    min_size=3,
    max_size=6,
)


@pytest.mark.django_db
@by_the_database(4)
@given(deliveries)
@example([])
def test_every_figure_is_the_sum_of_its_list_and_of_its_export(made):
    with transaction.atomic():
        _check(made)
        transaction.set_rollback(True)


def _check(made):
    agencies = [make_agency(), make_agency()]
    reader = make_user(agencies[0], "auditor")
    requests = {}
    for which, day, small, cancelled, parts in made:
        realization = make_realization(
            agencies[which],
            day,
            request=requests.get(which),
            small_business=small,
            is_cancelled=cancelled,
            cancel_reason="salah" if cancelled else "",
        )
        requests[which] = realization.request
        for value, origin, tkdn, verdict in parts:
            line = make_line(realization.request, "1", "0")
            add_line(realization, value, origin=origin, tkdn=tkdn, verdict=verdict, line=line)
    reconcile()
    for year in (2025, 2026):
        region = overview(agencies[0].region, wanted_year=year)
        assert sum((row.figures for row in region.agencies), Figures()) == region.total
        _compare_each(reader, region.place, region.total, year=year)
        for row in _told(region.months):
            found = _list_behind(reader, region.place, "value", year=year, month=row.month)
            assert told_of(found) == row.figures
            _list_behind(reader, region.place, "value", year=year, until=row.month)
        for row in region.agencies:
            agency = next(agency for agency in agencies if agency.pk == row.pk)
            assert overview(agency, wanted_year=year).total == row.figures
            _compare_whole(reader, agency, row.figures, year=year)


def _told(months):
    """The months with anything in them, and the first with nothing: the others are like that."""
    empty = [row for row in months if row.figures == Figures()]
    return [row for row in months if row not in empty] + empty[:1]


def _list_behind(reader, place, name, **when):
    query = QueryDict(spending_query(place, name, **when))
    request = SimpleNamespace(user=reader)
    chosen = SpendingFilter(query, queryset=spending_lines(reader), request=request)
    assert chosen.is_valid(), chosen.errors
    found = chosen.selected()
    known = total_from_cells(reader, chosen.form.cleaned_data, chosen.term, whole=VALUE)
    assert known is not None
    summed = total_of(found, chosen.term, whole=VALUE)
    told = {part: value for part, value in asdict(known).items() if value is not None}
    assert told == {part: getattr(summed, part) for part in told}
    assert (known.documents is None) == (name != "value")
    return found


def _compare_each(reader, place, figures, **when):
    for term in (term for term in SPENDING if term.cell is MonthCell):
        found = _list_behind(reader, place, term.name, **when)
        shown = getattr(figures, term.name)
        rows = with_counted(found, term)
        assert sum((row.counted for row in rows), Decimal(0)) == shown
        assert counted_of(found, term) == shown
    _compare_whole(reader, place, figures, **when)


def _compare_whole(reader, place, figures, **when):
    """All figures with the whole list and its files; each with its own list: test_declared.py."""
    found = _list_behind(reader, place, "value", **when)
    assert told_of(found) == figures
    assert _last_row_of_csv(found)[COLUMN] == str(figures.value).replace(".", ",")
    last = Decimal(str(_sheet_of_xlsx(found)[-1][COLUMN]))
    assert last.quantize(Decimal("0.01")) == figures.value


def told_of(found) -> Figures:
    """The sums of a list as dashboards tell them, which say nothing of documents."""
    return replace(figures_of(found), documents=0)


def _last_row_of_csv(found):
    text = b"".join(csv_response(title="Belanja", columns=COLUMNS, rows=for_file(found))).decode()
    return list(csv.reader(text.splitlines(), delimiter=";"))[-1]


def _sheet_of_xlsx(found):
    book = xlsx_response(title="Belanja", columns=COLUMNS, rows=for_file(found)).content
    return CalamineWorkbook.from_filelike(BytesIO(book)).get_sheet_by_index(0).to_python()


def test_share_of_the_plan_as_published():
    """Monitoring figures printed by the national government, in trillions of rupiah."""
    assert round(percent(Decimal("468.29"), Decimal("937.20")), 2) == Decimal("49.97")
    spent = Decimal("384.42")
    plan = Plan(domestic_ceiling=Decimal("733.00"), realised_domestic_value=spent)
    share = plan.domestic_realisation
    assert share and share.is_exact
    assert round(share.low, 2) == Decimal("52.44")


@pytest.mark.django_db
def test_weighted_tkdn_as_the_regulation_computes_it():
    """Permenperin 35/2025 Lampiran IV Form 1.1: 41.18% over all goods, rupiah thousands."""
    form = [
        ("5000000", "87.33"),
        ("2500000", "29.55"),
        ("478000", "97.71"),
        ("19800330", "41.02"),
        ("7300220", "30.10"),
        ("170000", None),
        ("590000", None),
        ("2885000", "1.87"),
    ]
    agency = make_agency()
    realization = make_realization(agency, date(2026, 5, 4))
    for value, tkdn in form:
        add_line(realization, value, tkdn=tkdn, origin="domestic" if tkdn else "unknown")
    total = overview(agency).total
    assert round(total.weighted_tkdn_of_all, 2) == Decimal("41.18")
    assert total.tkdn_base == Decimal(37_963_550)
    assert round(total.weighted_tkdn, 2) == Decimal("42.00")


@pytest.mark.parametrize(
    ("part", "whole", "told"), [("468.29", "937.20", "49,97%"), ("384.42", "733", "52,44%")]
)
def test_shares_of_the_national_monitoring_come_out_as_printed(part: str, whole: str, told: str):
    assert formats.percent(percent(Decimal(part), Decimal(whole))) == told
    assert percent(Decimal(part), Decimal(0)) is None


def test_nothing_recorded_is_unknown_and_not_zero_percent():
    nothing = Figures()
    assert nothing.is_empty
    assert nothing.domestic_share is None
    assert nothing.weighted_tkdn is None
    assert nothing.small_business_share is None


def test_zero_percent_is_zero_and_not_unknown():
    imported = Figures(value=Decimal(5), imported_value=Decimal(5), tkdn_base=Decimal(5))
    assert imported.domestic_share == 0
    assert imported.weighted_tkdn == 0
