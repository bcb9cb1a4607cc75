"""What was bought outside the duty is counted beside what meets it, never with it, in any figure."""

import csv
from datetime import timedelta
from decimal import Decimal as D
from io import BytesIO

import pghistory
import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from python_calamine import CalamineWorkbook

from procurement.delivery.services import Delivered, Handover
from procurement.models import Duty, Expense, MonthCell, PurchaseRequest
from procurement.spending.cells import rebuild
from procurement.spending.reconcile import reconcile
from procurement.what_if.reads import open_lines, spent_lines
from reports.dashboards.reads import overview
from reports.dashboards.tables import by_agency, by_month
from reports.dashboards.tiles import tiles
from reports.figures.register import sums_in
from reports.official.printing.summary import official_report
from reports.spending.reads import spending_lines
from reports.targets.reads import Targets
from tests.procurement import acts
from tests.procurement.scenes import draft, laptop, with_line
from tests.reports.figures.sums import figures_of
from tests.support.cast import Cast, assemble
from tests.support.databases import once

pytestmark = pytest.mark.django_db
MET, OUTSIDE = D(3_000_000), D(2_000_000)


def people_and_purchase() -> tuple[Cast, PurchaseRequest]:
    """Everybody, and a delivery: three million by the duty, two million outside it, for which KPA answers."""
    cast = assemble()
    with pghistory.context(user=cast.requester.pk):
        request = draft(cast)
        with_line(request, laptop(tkdn="45"), quantity=D(3), unit_price=D(1_000_000))
        weak = with_line(request, laptop(tkdn="20"), quantity=D(2), unit_price=D(1_000_000))
    asked = acts.ask_exemption(
        by=cast.requester, line=weak, kind="exemption", ground="specification", reason="Harus cocok"
    )
    acts.submit_request(by=cast.requester, request=request)
    acts.grant_exemption(by=cast.team, exemption=asked)
    acts.approve_request(by=cast.approver, request=request, answering_for=[weak.pk])
    day = timezone.localdate()
    acts.record_realization(
        by=cast.requester,
        request=request,
        handover=Handover(
            supplier_name="CV Contoh", small_business="yes", contract_number="1", contract_date=day,
            handover_number="1", handover_date=day,
        ),
        delivered=[
            Delivered(line_id=line.pk, quantity=line.quantity, unit_price=line.unit_price)
            for line in request.lines.all()
        ],
    )  # fmt: skip
    return cast, request


scene = once(people_and_purchase)


@pytest.fixture
def cast(scene: tuple[Cast, PurchaseRequest]) -> Cast:
    return scene[0]


@pytest.fixture
def bought(scene: tuple[Cast, PurchaseRequest]) -> PurchaseRequest:
    return scene[1]


def test_its_duty_says_why_and_on_what_ground(bought: PurchaseRequest) -> None:
    outside = Expense.objects.get(duty=Duty.EXEMPT)
    assert (outside.value, outside.duty_code) == (OUTSIDE, "exempted")
    assert outside.duty_ground == "Spesifikasi wajib tidak terpenuhi"
    assert outside.assessment.verdict == "exempted"
    assert Expense.objects.get(duty=Duty.MET).duty_ground


def test_every_figure_keeps_it_apart(cast: Cast, bought: PurchaseRequest) -> None:
    reconcile()
    rebuild()
    shown = overview(cast.region, wanted_year=timezone.localdate().year)
    everything = spending_lines(cast.auditor)
    of_agencies = [row.figures for row in shown.agencies if not row.figures.is_empty]
    of_months = [row.figures for row in shown.months if not row.figures.is_empty]
    for figures in (shown.total, figures_of(everything), *of_agencies, *of_months):
        assert figures is not None
        assert (figures.compliant_value, figures.exempt_value) == (MET, OUTSIDE)
    sums = MonthCell.objects.aggregate(**sums_in(MonthCell))
    assert (sums["sum_compliant_value"], sums["sum_exempt_value"]) == (MET, OUTSIDE)
    assert len(of_agencies) == len(of_months) == 1


def test_dashboard_and_report_tell_both(cast: Cast, bought: PurchaseRequest) -> None:
    shown = overview(cast.region, wanted_year=timezone.localdate().year)
    none = Targets({}, {})
    told = {tile.label: tile for tile in tiles(shown, none, {})}
    assert told["Memenuhi kewajiban"].figure.text == "60,00%"
    assert told["Tanggung jawab PA/KPA"].figure.text == "40,00%"
    assert told["Impor yang disetujui"].figure.text == "0,00%"
    assert told["Dikecualikan: Spesifikasi wajib tidak terpenuhi"].figure.text == "100,00%"
    assert "tidak dihitung memenuhi" in str(told["Memenuhi kewajiban"].meaning.excludes)
    for table in (by_month(shown), by_agency(shown, none)):
        assert not any("memenuhi" in heading.lower() for heading in table.headings)
    (note,) = [n for n in official_report(shown)["notes"] if "Memenuhi kewajiban" in n]
    assert "Rp3.000.000" in note and "Dikecualikan" in note and "Rp2.000.000" in note


@pytest.mark.parametrize(("duty", "value"), [("met", MET), ("exempt", OUTSIDE)])
def test_filters_and_exports_tell_them_apart(
    cast: Cast, bought: PurchaseRequest, client: Client, duty: str, value: D
) -> None:
    client.force_login(cast.auditor)
    page = reverse("reports:spending_lines")
    name = next(
        key for key in ("kewajiban", "duty") if f'name="{key}"' in client.get(page).content.decode()
    )
    shown = client.get(page, {name: duty})
    assert shown.context["total"].value == value
    words = {"met": "Terpenuhi", "exempt": "Dikecualikan"}[duty]
    verdict = {"met": "Memenuhi kewajiban", "exempt": "Dikecualikan, tanggung jawab PA/KPA"}[duty]
    text = client.get(page, {name: duty, "unduh": "csv"}).getvalue().decode("utf-8-sig")
    rows = list(csv.DictReader(text.splitlines(), delimiter=";"))
    assert [(row["Putusan"], row["Kewajiban"]) for row in rows[:1]] == [(verdict, words)]
    sheet = client.get(page, {name: duty, "unduh": "xlsx"}).getvalue()
    cells = CalamineWorkbook.from_filelike(BytesIO(sheet)).get_sheet_by_index(0).to_python()
    assert any(verdict in row and words in row for row in cells)


def test_nothing_is_said_to_lapse_with_its_certificate(cast: Cast, bought: PurchaseRequest) -> None:
    day = timezone.localdate() + timedelta(days=1)
    assert {line.quantity for line in spent_lines([cast.region], day)} == {D(3)}
    assert not open_lines([cast.region]).filter(verdict="exempted").exists()
