"""Sums: equal to what they sum, moved with it, and watched."""

import re
from datetime import date
from decimal import Decimal
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.db.models import F, Sum
from django.test.utils import CaptureQueriesContext

from p3dn.accounts.models import Region
from procurement.models import (
    Answer,
    CommodityCell,
    DocumentCell,
    DocumentCount,
    DutyCell,
    Expense,
    ExpenseFunding,
    FundingCell,
    PlanCell,
    SpendingCell,
)
from procurement.spending.cells import rebuild
from procurement.spending.reconcile import RollupsDiffer, reconcile
from procurement.spending.rollups import ROLLUPS
from procurement.spending.services import cancel, count_once, supersede, take_out_delivery, write
from tests.factories.procurement import LineFactory, RequestFactory
from tests.factories.reports import add_line, make_agency, make_realization
from tests.procurement.acts import record_realization
from tests.procurement.delivery.test_realization import deliver, handover

from .acts import purchase

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 17)


def whole() -> dict:
    return SpendingCell.objects.whole() | DocumentCount.objects.whole()


def test_each_fact_is_summed_where_it_belongs():
    agency = make_agency()
    small = make_realization(agency, DAY, small_business="yes")
    add_line(small, "1000.50", origin="domestic", tkdn="40.25")
    add_line(small, "200", origin="imported", tkdn="0", verdict="import_approval_needed")
    other = make_realization(agency, DAY, small_business="unknown")
    add_line(other, "50", origin="unknown", verdict="cannot_be_judged")
    duties = {cell.duty: cell for cell in SpendingCell.objects.all()}
    assert set(duties) == {"met", "breached", "unjudged"}
    met = duties["met"]
    assert (met.region_id, met.agency_id, met.year, met.month) == (
        agency.region_id, agency.pk, 2026, 3,
    )  # fmt: skip
    assert (met.source, met.procurement_type, met.method) == ("delivery", "goods", "E-Purchasing")
    sums = whole()
    assert (sums["sum_documents"], sums["sum_lines"]) == (2, 3)
    assert sums["sum_value"] == Decimal("1250.50")
    assert [sums[f"sum_{origin}_value"] for origin in ("domestic", "imported", "unknown")] == [
        Decimal("1000.50"), 200, 50,
    ]  # fmt: skip
    assert sums["sum_tkdn_base"] == Decimal("1200.50")
    assert sums["sum_tkdn_weighted"] == Decimal("402.701250")
    assert sums["sum_small_business_value"] == Decimal("1200.50")
    assert sums["sum_small_business_unknown"] == 50
    of_duties = {cell.duty: (cell.lines, cell.value) for cell in DutyCell.objects.all()}
    assert of_duties == {"met": (1, Decimal("1000.50")), "breached": (1, 200), "unjudged": (1, 50)}
    assert CommodityCell.objects.get().value == Decimal("1250.50")
    assert PlanCell.objects.aggregate(sum=Sum("value"))["sum"] == Decimal("1250.50")


def test_cancelled_spending_leaves_zeros_which_a_rebuild_removes():
    realization = make_realization(make_agency(), DAY)
    add_line(realization, "10", tkdn="30")
    take_out_delivery(realization)
    sums = whole()
    assert {name: value for name, value in sums.items() if name != "as_of" and value} == {}
    reconcile()
    assert rebuild() == 0
    assert not any(rollup.model.objects.exists() for rollup in ROLLUPS)


def test_sums_fall_with_the_spending_they_sum():
    agency = make_agency()
    with pytest.raises(RuntimeError), transaction.atomic():
        write([purchase(agency, DAY)])
        raise RuntimeError
    assert not SpendingCell.objects.exists()


@pytest.mark.parametrize("few", [0, 1000])
def test_a_document_of_several_lines_is_counted_once_until_its_last_line_goes(few, monkeypatch):
    """Whether all kinds of cells are moved by one statement or each family by its own."""
    monkeypatch.setattr("procurement.spending.cells.FEW", few)
    agency = make_agency()
    first, second = write([purchase(agency, DAY, document="SP2D/A") for _ in range(2)])
    write([purchase(agency, DAY, document="SP2D/A")])
    write([purchase(agency, DAY, document="SP2D/B")])
    assert DocumentCount.objects.get().documents == 2
    cancel(Expense.objects.filter(pk__in=[first.pk, second.pk]))
    assert DocumentCount.objects.get().documents == 2
    cancel(Expense.objects.filter(document="SP2D/A"))
    assert DocumentCount.objects.get().documents == 1
    reconcile()


def test_an_agency_that_moves_takes_no_spending_along():
    agency, old = make_agency(), make_agency().region
    new = Region.objects.create(code="16.71", name="Kota Lain", kind="city", is_served=True)
    write([purchase(agency, DAY, "10")])
    agency.region = new
    agency.save()
    write([purchase(agency, DAY, "3")])
    reconcile()
    rebuild()
    assert SpendingCell.objects.of(old).get().value == 10
    assert SpendingCell.objects.of(new).get().value == 3
    assert SpendingCell.objects.of(agency).whole()["sum_value"] == 13


def test_what_is_known_twice_is_counted_once():
    agency = make_agency()
    ours, theirs = write([purchase(agency, DAY, "10"), purchase(agency, DAY, "10")])
    count_once(theirs, by=ours)
    assert (whole()["sum_value"], whole()["sum_documents"]) == (10, 1)
    reconcile()
    count_once(theirs, by=None)
    assert (whole()["sum_value"], whole()["sum_documents"]) == (20, 2)
    reconcile()


def test_a_purchase_counts_by_itself_again_when_its_twin_is_cancelled():
    agency = make_agency()
    ours, theirs = write([purchase(agency, DAY, "10"), purchase(agency, DAY, "12")])
    count_once(theirs, by=ours)
    assert cancel(Expense.objects.filter(pk=ours.pk)) == 1
    assert whole()["sum_value"] == 12
    reconcile()


def test_a_correction_replaces_what_it_corrects_and_counts_for_the_same():
    agency = make_agency()
    ours, theirs = write([purchase(agency, DAY, "10"), purchase(agency, DAY, "12")])
    count_once(theirs, by=ours)
    newer = supersede(ours, purchase(agency, date(2026, 4, 1), "11"))
    assert (newer.key, newer.version) == (ours.key, 2)
    theirs.refresh_from_db()
    assert theirs.counted_by == newer
    assert [cell.value for cell in SpendingCell.objects.all()] == [0, 11]
    reconcile()


def test_sources_of_funds_are_summed_with_their_purchase():
    one = purchase(make_agency(), DAY, "10")
    paid = [ExpenseFunding(expense=one, source=s, amount=a) for s, a in (("APBD", 7), ("DAK", 3))]
    write([one], fundings=paid)
    assert dict(FundingCell.objects.values_list("funding", "value")) == {"APBD": 7, "DAK": 3}
    reconcile()
    cancel(Expense.objects.all())
    assert {cell.value for cell in FundingCell.objects.all()} == {0}


def test_rebuild_makes_what_was_kept_and_touches_one_year_only():
    agency = make_agency()
    for year, month in ((2025, 12), (2026, 1), (2026, 2), (2026, 2), (2027, 1)):
        write([purchase(agency, date(year, month, 28), "12.34", tkdn="25.01")])
    kept = {rollup.model: _rows(rollup.model) for rollup in ROLLUPS}
    SpendingCell.objects.update(value=1)
    DocumentCount.objects.all().delete()
    DocumentCell.objects.update(lines=7)
    for year in (2025, 2026):
        rebuild(year)
    assert SpendingCell.objects.get(year=2027).value == 1
    rebuild(2027)
    assert {rollup.model: _rows(rollup.model) for rollup in ROLLUPS} == kept
    assert rebuild() == 0


def _rows(model) -> list:
    return sorted(model.objects.values_list(*model.KEY, *model.SUMS), key=repr)


@pytest.mark.parametrize("act", ["more", "lost", "invented"])
def test_reconcile_finds_every_kind_of_wrong_sum_and_rebuild_cures_it(act):
    """In each kind of cell at once: what is compared is counted anew for each of them."""
    # of a contract: every sum of every cell has something
    one = purchase(make_agency(), DAY, own_estimate=9, source="tender")
    write([one], fundings=[ExpenseFunding(expense=one, source="APBD", amount=10)])
    for rollup in ROLLUPS:
        _make_wrong(rollup, act)
    with pytest.raises(RollupsDiffer) as caught:
        reconcile()
    found = {(difference.cell, difference.field) for difference in caught.value.differences}
    assert found >= {
        (str(rollup.model._meta.verbose_name), rollup.model.SUMS[-1]) for rollup in ROLLUPS
    }
    assert reconcile(2025) == 0
    rebuild()
    reconcile()


def _make_wrong(rollup, act: str) -> None:
    cells = rollup.model.objects
    if act == "more":
        cells.update(**{rollup.model.SUMS[-1]: 9})
    elif act == "lost":
        cells.all().delete()
    else:
        cell = cells.get()
        cell.pk = None
        if "month" in rollup.model.KEY:
            cell.month = 7
        elif "date" in rollup.model.KEY:
            cell.date = date(2026, 7, 1)
        else:
            cell.account = "5.1.02.01.01.0024"
        cell.save()


def test_commands_say_what_they_did():
    write([purchase(make_agency(), DAY)])
    SpendingCell.objects.update(value=9)
    with pytest.raises(CommandError, match="value tersimpan 9.00, seharusnya 10"):
        call_command("reconcile_rollups")
    out = StringIO()
    call_command("rebuild_rollups", year=2025, stdout=out)
    call_command("rebuild_rollups", year=2026, stdout=out)
    call_command("reconcile_rollups", stdout=out)
    first, second, third = out.getvalue().splitlines()
    assert (first[:2], second[:2], third[:2]) == ("0 ", "1 ", "18")


def test_every_sum_is_compared_with_its_source():
    agency = make_agency()
    for answer in Answer.values:
        paid = {"in_region": answer, "small_business": answer, "origin": "domestic", "tkdn": "40"}
        write([purchase(agency, DAY, "7.50", **paid)])
    write([purchase(agency, DAY, "2", origin="imported"), purchase(agency, DAY, "3")])
    sums = whole()
    assert (sums["sum_in_region_value"], sums["sum_in_region_unknown"]) == (
        Decimal("7.50"), Decimal("12.50"),
    )  # fmt: skip
    reconcile()
    for field in SpendingCell.SUMS:
        with transaction.atomic():
            SpendingCell.objects.update(**{field: F(field) + 1})
            with pytest.raises(RollupsDiffer) as caught:
                reconcile(2026)
            found = caught.value.differences
            assert {one.field for one in found} == {field}
            assert all(one.kept == one.source + 1 for one in found)
            transaction.set_rollback(True)


def test_a_difference_says_where_it_is_and_what_it_should_be():
    agency = make_agency()
    write([purchase(agency, DAY, "7")])
    SpendingCell.objects.update(value=9, lines=2)
    with pytest.raises(RollupsDiffer) as caught:
        reconcile()
    (key,) = SpendingCell.objects.values(*SpendingCell.KEY)
    where = ", ".join(f"{name} {value}" for name, value in key.items())
    name = SpendingCell._meta.verbose_name
    found = caught.value.differences
    assert {(one.field, one.kept, one.source) for one in found} == {
        ("lines", 2, 1),
        ("value", 9, 7),
    }
    assert str(caught.value).split("\n") == [
        f"{name} ({where}): {one.field} tersimpan {one.kept}, seharusnya {one.source}"
        for one in found
    ]


def test_a_delivery_moves_the_sums_last():
    """They are held until it is committed, and other deliveries of the agency wait for them."""
    line = LineFactory(request=RequestFactory(state="approved"))
    with CaptureQueriesContext(connection) as asked:
        record_realization(
            by=line.request.requester,
            request=line.request,
            handover=handover(),
            delivered=deliver(line, str(line.quantity), str(line.unit_price)),
        )
    written = [
        found.group(1)
        for one in asked.captured_queries
        if (found := re.search(r'(?:INSERT INTO|UPDATE) "?procurement_(\w+)', one["sql"]))
    ]
    cells = {rollup.table.removeprefix("procurement_") for rollup in ROLLUPS}
    assert {"realization", "budgetentry", "decision"} <= set(written)
    first = min(written.index(name) for name in cells & set(written))
    assert set(written[first:]) <= cells
    statements = [one["sql"] for one in asked.captured_queries]
    [moved] = [place for place, sql in enumerate(statements) if "procurement_spendingcell" in sql]
    assert len(statements) == moved + 2 and "RELEASE SAVEPOINT" in statements[-1], (
        "one statement holds them, the end of the transaction lets them go"
    )
