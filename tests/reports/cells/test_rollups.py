"""Monthly sums: equal to what they sum, written with it, and watched."""

import threading
from datetime import date
from decimal import Decimal
from io import StringIO

import pgtrigger
import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction

from procurement.hooks import spending_changed
from reports.cells.rollups import RollupsDiffer, month_of, rebuild_all, rebuild_month, reconcile
from reports.models import MonthlySpending
from tests.factories_reports import add_line, make_agency, make_line, make_realization

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 17)


def test_month_of_december_ends_with_the_year():
    assert month_of(date(2026, 12, 31)) == (date(2026, 12, 1), date(2027, 1, 1))


def test_each_fact_is_summed_where_it_belongs():
    agency = make_agency()
    small = make_realization(agency, DAY, small_business="yes")
    add_line(small, "1000.50", origin="domestic", tkdn="40.25")
    add_line(small, "200", origin="imported", tkdn="0", verdict="import_approval_needed")
    other = make_realization(agency, DAY, small_business="unknown")
    add_line(other, "50", origin="unknown", verdict="cannot_be_judged")
    rebuild_month(agency.pk, DAY)
    row = MonthlySpending.objects.get()
    assert (row.region_id, row.agency_id) == (agency.region_id, agency.pk)
    assert (row.fiscal_year, row.month, row.documents) == (2026, 3, 2)
    assert row.value == Decimal("1250.50")
    assert (row.domestic_value, row.imported_value, row.unknown_value) == (
        Decimal("1000.50"),
        200,
        50,
    )
    assert row.tkdn_base == Decimal("1200.50")
    assert row.tkdn_weighted == Decimal("402.701250")
    assert (row.small_business_value, row.small_business_unknown) == (Decimal("1200.50"), 50)
    assert row.compliant_value == Decimal("1000.50")


def test_other_months_and_agencies_are_left_alone():
    here, there = make_agency(), make_agency()
    for agency, day in [(here, DAY), (here, date(2026, 4, 1)), (there, DAY)]:
        add_line(make_realization(agency, day), "10")
    rebuild_month(here.pk, DAY)
    assert MonthlySpending.objects.count() == 1


def test_cancelled_spending_leaves_a_row_of_zeros():
    agency = make_agency()
    realization = make_realization(agency, DAY)
    add_line(realization, "10", tkdn="30")
    rebuild_month(agency.pk, DAY)
    realization.is_cancelled, realization.cancel_reason = True, "salah ketik"
    realization.save()
    rebuild_month(agency.pk, DAY)
    row = MonthlySpending.objects.get()
    assert (row.documents, row.value, row.tkdn_base, row.tkdn_weighted) == (0, 0, 0, 0)
    assert reconcile() == 1


def test_the_application_listens_to_spending():
    agency = make_agency()
    add_line(make_realization(agency, DAY), "10")
    spending_changed(agency_id=agency.pk, day=DAY)
    assert MonthlySpending.objects.get().value == 10


def test_sums_fall_with_the_spending_they_sum():
    agency = make_agency()
    with pytest.raises(RuntimeError), transaction.atomic():
        add_line(make_realization(agency, DAY), "10")
        spending_changed(agency_id=agency.pk, day=DAY)
        raise RuntimeError
    assert not MonthlySpending.objects.exists()


def test_rebuild_all_equals_the_months_rebuilt_one_by_one():
    agency = make_agency()
    for month in (1, 2, 2, 12):
        add_line(make_realization(agency, date(2026, month, 28)), "12.34", tkdn="25.01")
        rebuild_month(agency.pk, date(2026, month, 1))
    one_by_one = list(MonthlySpending.objects.values_list("month", "value", "tkdn_weighted"))
    assert rebuild_all() == 3
    assert list(MonthlySpending.objects.values_list("month", "value", "tkdn_weighted")) == (
        one_by_one
    )


def test_reconcile_names_the_tampered_sum():
    agency = make_agency()
    add_line(make_realization(agency, DAY), "10")
    rebuild_month(agency.pk, DAY)
    MonthlySpending.objects.update(compliant_value=9)
    with pytest.raises(RollupsDiffer) as caught:
        reconcile()
    (difference,) = caught.value.differences
    assert (difference.field, difference.kept, difference.source) == ("compliant_value", 9, 10)
    with pytest.raises(CommandError, match="compliant_value tersimpan"):
        call_command("reconcile_rollups")


@pytest.mark.parametrize("lost", ["rollup", "source"])
def test_reconcile_misses_no_month(lost: str):
    agency = make_agency()
    realization = make_realization(agency, DAY)
    add_line(realization, "10")
    rebuild_month(agency.pk, DAY)
    if lost == "rollup":
        MonthlySpending.objects.all().delete()
    else:
        with pgtrigger.ignore("procurement.RealizationLine:append_only"):
            realization.lines.all().delete()
    with pytest.raises(RollupsDiffer):
        reconcile()


def test_commands_say_what_they_did():
    add_line(make_realization(make_agency(), DAY), "10")
    out = StringIO()
    call_command("rebuild_rollups", stdout=out)
    call_command("reconcile_rollups", stdout=out)
    assert out.getvalue().count("1 bulan belanja") == 2


@pytest.mark.django_db(transaction=True)
def test_deliveries_recorded_at_once_are_both_summed():
    agency = make_agency()
    first, second = make_realization(agency, DAY), make_realization(agency, DAY)
    lines = [make_line(realization.request, "5", "0") for realization in (first, second)]
    first_summed, second_waits = threading.Event(), threading.Event()
    failures: list[Exception] = []

    def record_second() -> None:
        try:
            with transaction.atomic():
                assert first_summed.wait(10)
                add_line(second, "20", line=lines[1])
                second_waits.set()
                rebuild_month(agency.pk, DAY)
        except Exception as error:
            failures.append(error)
        finally:
            connection.close()

    other = threading.Thread(target=record_second)
    other.start()
    with transaction.atomic():
        add_line(first, "10", line=lines[0])
        rebuild_month(agency.pk, DAY)
        first_summed.set()
        assert second_waits.wait(10)
        _until_somebody_waits_for_a_lock()
    other.join(20)
    assert failures == []
    assert MonthlySpending.objects.get().value == 30
    assert reconcile() == 1


def _until_somebody_waits_for_a_lock() -> None:
    """Return once another session of this database is blocked, so that the race really happens."""
    with connection.cursor() as cursor:
        for _ in range(10_000):
            cursor.execute("SELECT count(*) FROM pg_locks WHERE NOT granted")
            if cursor.fetchone()[0]:
                return
    pytest.fail("tidak ada yang menunggu kunci")
