"""Every declared figure: its sums in cells, its list and its export are one, whatever was bought."""

import csv
from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest
from django.db import transaction
from django.http import QueryDict
from hypothesis import example, given
from hypothesis import strategies as st

from p3dn.ui.lists.export import csv_response
from procurement.models import (
    AgencyBudget,
    BudgetStanding,
    Exemption,
    MonthCell,
    Package,
    SelfManagedPackage,
    Source,
    Way,
)
from procurement.plan.self_managed.filters import SelfManagedFilter
from procurement.plan.structure.filters import StandingFilter
from procurement.spending.reconcile import reconcile
from procurement.spending.services import write
from reports.dashboards.reads import overview
from reports.figures.declared.dispensations import WORDS
from reports.figures.declared.wholes import CEILING
from reports.figures.figure import Figure, gap, said
from reports.figures.register import BUDGETED, FIGURES, PLANNED, SPENDING
from reports.figures.shares import Figures, Plan, Span, span
from reports.figures.terms import AnswerTerm, PlanTerm, SpendingTerm
from reports.planning.filters import PlannedFilter
from reports.planning.reads import counted_in_cells, planned_packages, with_amounts
from reports.planning.reads import counted_of as counted_of_packages
from reports.planning.views import PlannedList
from reports.spending.exports import COLUMNS
from reports.spending.filters import SpendingFilter
from reports.spending.links import plan_url, spending_query
from reports.spending.reads import counted_of, for_file, spending_lines, with_counted
from tests.factories.reports import (
    add_line,
    make_agency,
    make_package,
    make_realization,
    make_request,
    make_user,
)
from tests.procurement.spending.acts import purchase
from tests.support.examples import by_the_database

YEAR = 2026
ANSWERS = ["yes", "no", "unknown"]
DUTIES = [
    ("met", "trigger_met", "Perpres 16/2018"),
    *(("exempt", "exempted", word) for word in WORDS.values()),
    ("exempt", "exempted", "Perpres 16/2018 Pasal 66"),
    ("exempt", "exemption_granted", ""),
    ("exempt", "exemption_granted", "not_produced"),
    ("exempt", "import_approved", ""),
    ("none", "", ""),
    ("breached", "choose_another", ""),
    ("unjudged", "", ""),
]
amounts = st.decimals("0", "9999999.99", places=2)
packages = st.lists(
    st.tuples(
        st.sampled_from(ANSWERS),
        st.sampled_from(ANSWERS),
        st.sampled_from(["E-Purchasing", Package.Method.EXCEPTED.value, ""]),
        st.booleans(),
        st.sampled_from([YEAR, YEAR - 1]),
    ),
    min_size=2,
    max_size=5,
)
# what an example costs is asking after each figure: so many purchases that each has some
purchases = st.lists(
    st.tuples(
        st.tuples(amounts, amounts, amounts),
        st.none() | st.decimals("0", "100", places=2),
        st.sampled_from(ANSWERS),
        st.sampled_from(ANSWERS),
        st.sampled_from(DUTIES),
        st.none() | st.integers(0, 3),
        st.sampled_from([YEAR, YEAR - 1]),
        st.tuples(
            st.sampled_from([Source.TENDER, Source.NON_TENDER, Source.RECORDED]),
            st.none() | st.decimals("0.01", "9999999.99", places=2),
        ),
    ),
    min_size=12,
    max_size=20,
)
deliveries = st.lists(st.tuples(amounts, st.booleans()), max_size=2)
NOTHING_BOUGHT = [("yes", "unknown", "", True, YEAR)], [], []


@pytest.mark.django_db
@by_the_database(4)
@given(packages, purchases, deliveries)
@example(*NOTHING_BOUGHT)
def test_a_figure_is_the_sum_of_its_list_and_of_its_export(planned, bought, delivered) -> None:
    with transaction.atomic():
        agency = _made(planned, bought, delivered)
        _check(agency)
        transaction.set_rollback(True)


def _made(planned, bought, delivered):
    agency = make_agency()
    rows = [
        make_package(
            agency, planned_domestic=domestic, planned_small_business=small, method=method,
            is_active=active, fiscal_year=year,
        )
        for domestic, small, method, active, year in planned
    ]  # fmt: skip
    # the budget of one agency is known, that of the other not
    sister = make_agency(region=agency.region)
    make_package(sister, fiscal_year=YEAR)
    AgencyBudget.objects.create(
        region=agency.region, agency=agency, fiscal_year=YEAR, procurement=10**9
    )
    SelfManagedPackage.objects.bulk_create(
        SelfManagedPackage(
            region=agency.region, agency=(agency, sister)[number % 2], fiscal_year=year, rup_code=str(number),
            name="Sendiri", ceiling=1000 + number, is_active=active,
        )
        for number, (*_told, active, year) in enumerate([*planned, *planned])
    )  # fmt: skip
    write([
        purchase(
            agency, date(year, 3, 5), sum(parts), source=source, own_estimate=estimate,
            domestic_value=parts[0], imported_value=parts[1], unknown_value=parts[2],
            tkdn_base=parts[0] if tkdn is not None else 0,
            tkdn_weighted=parts[0] * tkdn / 100 if tkdn is not None else 0,
            small_business=small, in_region=here,
            duty=duty, duty_code=code, duty_ground=ground,
            package=None if which is None else rows[which % len(rows)],
        )
        for parts, tkdn, small, here, (duty, code, ground), which, year, (source, estimate) in bought
    ])  # fmt: skip
    for value, differs in delivered:
        request = make_request(agency, package=rows[0])
        realization = make_realization(agency, date(YEAR, 4, 6), request=request)
        findings = [{"code": "early", "was": "2026-04-01", "now": "2026-03-01"}] if differs else []
        add_line(realization, value, findings=findings)
    reconcile()
    return agency


def _check(agency) -> None:
    reader = make_user(agency, "auditor")
    for place in (agency, agency.region):
        found = overview(place, wanted_year=YEAR, reader=reader).amounts
        assert found.keys() == {term.name for term in (*SPENDING, *PLANNED, *BUDGETED)} | {
            "lines",
            "documents",
        }
        for term in SPENDING:
            _same_spending(reader, place, term, found[term.name])
        for term in PLANNED:
            _same_packages(reader, place, term, found[term.name])
        _parts_are_wholes(found)


def _same_spending(reader, place, term: SpendingTerm, shown) -> None:
    query = QueryDict(spending_query(place, term.name, year=YEAR))
    request = SimpleNamespace(user=reader)
    chosen = SpendingFilter(query, queryset=spending_lines(reader), request=request)
    assert chosen.is_valid() and chosen.term is term
    rows = with_counted(chosen.selected(), term)
    assert sum((row.counted for row in rows), Decimal(0)) == shown, term.name
    assert counted_of(chosen.selected(), term) == shown, term.name
    view = SimpleNamespace(columns=COLUMNS, is_of_figure=True, term=term)
    columns = PlannedList.columns_of_file(view)
    assert _total(columns, with_counted(for_file(chosen.selected()), term)) == shown, term.name


def _same_packages(reader, place, term: PlanTerm, shown) -> None:
    query = QueryDict(plan_url(place, YEAR, term.name).partition("?")[2])
    request = SimpleNamespace(user=reader, GET=query)
    if not term.is_of_providers:
        _same_beside_budgets(request, term, shown)
        return
    chosen = PlannedFilter(query, queryset=planned_packages(reader), request=request)
    assert chosen.is_valid() and chosen.term is term
    rows = with_amounts(chosen.qs, term, spent=term)
    assert sum((row.counted for row in rows), Decimal(0)) == shown, term.name
    assert counted_of_packages(chosen.qs, term) == shown, term.name
    for one in (term, CEILING):
        told = {**chosen.form.cleaned_data, "figure": None}
        of_cells = counted_in_cells(reader, told, one, figure=term)
        assert (of_cells is None) == bool(term.spent)
        assert of_cells in (None, counted_of_packages(chosen.qs, one)), term.name
    view = SimpleNamespace(columns=PlannedList.columns, is_of_figure=True, term=term)
    assert _total(PlannedList.columns_of_file(view), rows) == shown, term.name


def _same_beside_budgets(request, term: PlanTerm, shown) -> None:
    """What an alarm compares with a budget is what the figure divides by it."""
    if term.ways == (Way.SELF_MANAGED,):
        rows = SelfManagedPackage.objects.visible_to(request.user).active()
        chosen, column = SelfManagedFilter(request.GET, queryset=rows, request=request), "ceiling"
    else:
        plans = BudgetStanding.objects.visible_to(request.user)
        chosen, column = StandingFilter(request.GET, queryset=plans, request=request), "planned"
    assert chosen.is_valid(), chosen.errors
    assert sum((getattr(row, column) for row in chosen.qs), Decimal(0)) == shown, term.name


def _total(columns, rows) -> Decimal:
    text = b"".join(csv_response(title="Daftar", columns=columns, rows=rows)).decode()
    last = list(csv.reader(text.splitlines(), delimiter=";"))[-1][-1]
    return Decimal(last.replace(",", "."))


def _parts_are_wholes(found) -> None:
    """Families that divide a whole do so without a rest."""
    for whole, *parts in (
        ("value", "domestic_value", "imported_value", "unknown_value"),
        ("value", "tkdn_base", "tkdn_unknown"),
        ("tkdn_base", "tkdn_none", "tkdn_low", "tkdn_middle", "tkdn_high"),
        (
            "value",
            "compliant_value",
            "exempt_value",
            "free_value",
            "breached_value",
            "unjudged_value",
        ),
        ("exempt_value", "dispensed_value", "import_approved_value"),
        (
            "dispensed_value",
            *(f"dispensed_{g.value}" for g in Exemption.Ground),
            "dispensed_untold",
        ),
        ("delivered_value", "as_approved_value", "differing_value"),
        ("budgeted_ceiling", "budgeted_provider_ceiling", "budgeted_self_managed_ceiling"),
    ):
        assert sum(found[part] for part in parts) == found[whole], whole
    for figure in FIGURES:
        if figure.of is not None:
            share = figure.reading(found).share
            assert share is None or 0 <= share.low <= share.high, figure.key


def test_sums_of_months_have_the_names_of_their_terms() -> None:
    known = {term.name for term in SPENDING if term.cell is MonthCell}
    assert Figures().amounts().keys() == known | {"lines", "documents"}
    assert Plan().amounts().keys() == {term.name for term in PLANNED}


def test_keys_are_of_one_thing_each() -> None:
    terms = {term.key: term for figure in FIGURES for term in figure.terms()}
    assert len({figure.key for figure in FIGURES}) == len(FIGURES)
    for kind in (SpendingTerm, PlanTerm, AnswerTerm):
        of_kind = {term for figure in FIGURES for term in figure.terms() if isinstance(term, kind)}
        assert len({term.key for term in of_kind}) == len({term.name for term in of_kind})
    assert terms.keys() <= {str(key) for key in terms}


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.key)
def test_each_says_all_that_is_asked_of_it(figure: Figure) -> None:
    assert figure.label and figure.formula and figure.basis and figure.law
    assert figure.excludes
    assert figure.unknown_shown or isinstance(figure.counted, AnswerTerm)
    assert (figure.unknown is None) or figure.of is not None
    review = figure.review
    assert review.author and str(review.author) != str(review.checker)
    assert review.reviewed_on < review.next_review
    assert any("Cara menghitung" in note for note in figure.notes())


@pytest.mark.parametrize(
    ("part", "maybe", "whole", "short", "exactly"),
    [
        (61, 23, 100, "61 sampai 84%", "61,00 sampai 84,00%"),
        (61, 0, 100, "61%", "61,00%"),
        (0, 0, 100, "0%", "0,00%"),
        (0, 100, 100, "belum diketahui", "belum diketahui"),
        (0, 0, 0, "belum ada", "belum ada"),
    ],
)
def test_what_is_unknown_are_bounds_and_nothing_at_all_is_not_unknown(
    part: int, maybe: int, whole: int, short: str, exactly: str
) -> None:
    share = span(part, maybe, whole)
    assert said(share, short=True) == short
    assert said(share) == exactly


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        ("91.9", "91.9", "kurang 3,1 poin"),
        ("95", "95", "tercapai"),
        ("80", "90", "kurang 5 sampai 15 poin"),
        ("80", "97", "kurang paling banyak 15 poin"),
        ("94.99", "94.99", "kurang 0,1 poin"),
        ("0", "100", ""),
    ],
)
def test_how_far_a_goal_is(low: str, high: str, told: str) -> None:
    assert gap(Span(Decimal(low), Decimal(high)), Decimal(95)) == told
