"""The migration makes of deliveries recorded before it what the service makes of those after it."""

import json
from datetime import date
from decimal import Decimal
from importlib import import_module

import pgtrigger
import pytest
from django.db import connection
from django.db.models import Count, Q, Sum

from procurement.models import Assessment, DocumentCount, Expense, RealizationLine, SpendingCell
from procurement.spending.delivered import type_of
from procurement.spending.duty import judged
from procurement.spending.reconcile import reconcile
from procurement.spending.rollups import ROLLUPS
from procurement.spending.services import take_out_delivery
from tests.factories.catalog import CertificateFactory, ProductFactory
from tests.factories.procurement import LineFactory, RequestFactory
from tests.factories.reports import (
    add_line,
    make_agency,
    make_package,
    make_realization,
    make_request,
)
from tests.procurement.acts import record_realization
from tests.procurement.delivery.test_realization import deliver, handover

pytestmark = pytest.mark.django_db
LATER = "0003_sums_self_managed_opinions"
# The statements that fill what an upgrade finds empty, by the migration they stand in.
FILLING = [
    ("0002_requests_and_spending", "FILL"), (LATER, "FILL_MONTHS"), (LATER, "FILL_DAYS"),
    ("0004_sums_of_the_plan", "FILL"), ("0005_days_of_agencies", "FILL"),
]  # fmt: skip
TABLES = ["procurement_expense", "procurement_expensefunding", "procurement_expenseaccount"]
# The migration met judgements of the first format alone, whose articles stand beside each reason.
FACTS = [
    field.attname
    for field in Expense._meta.concrete_fields
    if field.name not in ("id", "recorded_at", "duty_ground")
]


@pytest.fixture
def deliveries() -> None:
    """Deliveries of two years, of every origin and verdict, one judged for real, one cancelled."""
    product = ProductFactory(unit="unit")
    CertificateFactory(producer=product.producer, products=[product], tkdn=Decimal(45))
    line = LineFactory(request=RequestFactory(state="approved"), product=product)
    record_realization(
        by=line.request.requester,
        request=line.request,
        handover=handover(),
        delivered=deliver(line, "3", str(line.unit_price)),
    )
    agency = make_agency()
    package = make_package(agency, procurement_types="Barang; Jasa Lainnya", method="")
    for day in (date(2025, 12, 31), date(2026, 1, 1)):
        delivery = make_realization(agency, day, request=make_request(agency, package=package))
        add_line(delivery, "1000.55", tkdn="40.25")
        add_line(delivery, "20", origin="imported", tkdn="0", verdict="choose_another")
        add_line(delivery, "3", origin="unknown", verdict="cannot_be_judged")
    delivery.is_cancelled, delivery.cancel_reason = True, "salah"
    delivery.save()
    take_out_delivery(delivery)


def facts() -> list[tuple]:
    return sorted(Expense.objects.values_list(*FACTS), key=repr)


def cells() -> dict[str, list]:
    """Every cell that holds something."""
    found = {}
    for rollup in ROLLUPS:
        model = rollup.model
        keys = [name for name in model.KEY if name != "duty_ground"]
        rows = model.objects.exclude(**{model.SUMS[0]: 0}).values_list(*keys, *model.SUMS)
        found[model.__name__] = sorted(rows, key=repr)
    return found


def fill_anew() -> None:
    filling = [
        statement
        for step, named in FILLING
        for statement in getattr(import_module(f"procurement.migrations.{step}"), named)
    ]
    tables = ", ".join([*TABLES, *(rollup.table for rollup in ROLLUPS)])
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute(f"TRUNCATE {tables} CASCADE")
        for statement in filling:
            cursor.execute(statement)


def test_the_migration_writes_what_the_service_writes(deliveries):
    written, summed = facts(), cells()
    fill_anew()
    assert facts() == written
    assert cells() == summed
    reconcile()


def test_every_delivered_line_is_there_once_and_the_sums_are_theirs(deliveries):
    fill_anew()
    lines = RealizationLine.objects.all()
    assert Expense.objects.count() == lines.count() == 7
    counted = lines.counted().aggregate(
        n=Count("pk"), papers=Count("realization", distinct=True), value=Sum("value")
    )
    sums = SpendingCell.objects.aggregate(
        **{f"sum_{name}": Sum(name) for name in ("lines", "value")},
        met=Sum("value", filter=Q(duty="met")),
    )
    assert sums["sum_lines"] == counted["n"] == 4
    assert sums["sum_value"] == counted["value"]
    assert DocumentCount.objects.whole()["sum_documents"] == counted["papers"]
    complying = lines.counted().filter(assessment__verdict="complies").aggregate(sum=Sum("value"))
    assert sums["met"] == complying["sum"]
    assert set(Expense.objects.filter(state="cancelled").values_list("document").distinct()) == {
        (str(line.realization_id),) for line in lines.filter(realization__is_cancelled=True)
    }


@pytest.mark.parametrize(
    ("verdict", "reasons", "expected"),
    [
        ("complies", [["trigger_exists", {}, ["Pasal 66"]]], ("met", "trigger_exists", "Pasal 66")),
        (
            "complies",
            [["exemption_granted", {"ground": "not_produced"}, []], ["x", {}, ["Pasal 66"]]],
            ("exempt", "exemption_granted", "not_produced"),
        ),
        (
            "complies",
            [["no_domestic_product", {}, ["X"]], ["import_approved", {}, ["Y"]]],
            ("exempt", "import_approved", "Y"),
        ),
        (
            "complies",
            [["no_duty_without_trigger", {}, []]],
            ("met", "no_duty_without_trigger", ""),
        ),
        ("complies", [], ("met", "", "")),
        ("choose_another", [["exemption_granted", {}, []]], ("breached", "exemption_granted", "")),
        ("exemption_needed", [], ("breached", "", "")),
        ("import_approval_needed", [], ("breached", "", "")),
        ("cannot_be_judged", [["tkdn_unknown", {}, []]], ("unjudged", "tkdn_unknown", "")),
    ],
)
def test_a_verdict_says_how_the_purchase_stands_to_the_duty(verdict, reasons, expected):
    """The service and the migration, which says it in SQL, agree."""
    text = json.dumps({"result": {"reasons": reasons}})
    said = judged(Assessment(verdict=verdict, snapshot=text))
    assert (said.duty, said.code, said.ground) == expected
    line = add_line(make_realization(make_agency(), date(2026, 1, 1)), "10")
    with pgtrigger.ignore("procurement.Assessment:append_only"):
        Assessment.objects.filter(pk=line.assessment_id).update(verdict=verdict, snapshot=text)
    fill_anew()
    found = Expense.objects.values_list("duty", "duty_code", "duty_ground").get()
    assert found == expected


@pytest.mark.parametrize(
    ("written", "kind"),
    [("Barang", "goods"), (" jasa lainnya;", "services"), ("Barang;Barang", "goods"),
     ("Barang; Jasa Lainnya", "several"), ("", "unknown"), ("Sulap", "unknown")],
)  # fmt: skip
def test_the_type_is_the_one_the_package_names(written, kind):
    assert type_of(written) == kind
