"""The demo city: complete, truthful, and the same every time."""

from datetime import date
from typing import Any

import pytest
from django.core.management import call_command
from django.db.models import F

from catalog.duplicates.services import duplicate_pairs
from catalog.models import (
    Certificate,
    EquivalenceGroup,
    PriceRecord,
    Producer,
    Product,
    ProductAttribute,
    ProductDocument,
    ProductionSite,
    ProductPermit,
)
from catalog.verification.content import missing_content
from catalog.verification.flags import lookalikes
from demo.build import build
from p3dn.regulation import replay
from procurement.delivery.ordering.reads import with_standing
from procurement.evaluation.ranking import thawed
from procurement.models import (
    Assessment,
    CeilingMandate,
    CeilingPermit,
    Exemption,
    Expense,
    LineDecision,
    LineDismissal,
    Order,
    Package,
    PriceWorksheet,
    PurchaseRequest,
    SpendingCell,
)
from procurement.rules.reads import bids_of, lines_of_package, panel_of_package
from procurement.spending.reconcile import reconcile
from reports.models import OfficialReport, PolicyPaper

PARTICULARS = (PriceRecord, ProductAttribute, ProductDocument, ProductionSite, ProductPermit)
TODAY = date(2026, 11, 24)

pytestmark = pytest.mark.django_db


def check_what_is_bought_by_permit_offer_and_order() -> None:
    """Permits in each state, a ranking with an offer that is not whole, orders, contracts beside HPS."""
    permits = CeilingPermit.objects.values_list("state", flat=True)
    assert sorted(permits) == ["asked", "granted", "refused", "used"]
    roles = CeilingMandate.objects.in_force_on(TODAY).values_list("membership__role", flat=True)
    assert set(roles) == {"approver", "p3dn_team"}
    worksheet = PriceWorksheet.objects.get()
    ranking, _about = thawed(worksheet)
    assert ranking.applies and [row.place for row in ranking.rows] == [1, 2, 3, None, None]
    assert [bool(row.lacks) for row in ranking.rows if not row.why_not][-1]
    stands = with_standing(Order.objects.all(), TODAY).values_list("stands", flat=True)
    assert set(stands) == {"open", "late", "cancelled"}
    known = Expense.objects.counted().filter(own_estimate__isnull=False)
    assert known.count() == 3 and known.filter(value__gt=F("own_estimate")).count() == 1


def test_the_city_has_everything_a_visitor_should_meet(capsys: Any) -> None:
    build(today=TODAY)
    assert Product.objects.count() == 300
    assert not [model.__name__ for model in PARTICULARS if not model.objects.exists()]
    assert duplicate_pairs({region for (region,) in Producer.objects.values_list("region")}).count()
    waiting = Certificate.objects.filter(state="submitted")
    assert any(lookalikes(certificate, certificate.entered_by) for certificate in waiting)
    late = Certificate.objects.filter(scheme="35/2025").prefetch_related("lines__product")
    assert not [
        c.number for c in late if c.producer.kbli_codes and missing_content(c, c.lines.all())
    ]
    assert not Certificate.objects.filter(submitted_at__lt=F("entered_at")).exists()
    assert Package.objects.count() >= 250
    states = set(PurchaseRequest.objects.values_list("state", flat=True))
    assert states == set(PurchaseRequest.State.values)
    assert set(Certificate.objects.values_list("state", flat=True)) == set(Certificate.State.values)
    assert {"asked", "granted"} <= set(Exemption.objects.values_list("state", flat=True))
    assert [one.decision_number for one in Exemption.objects.all() if one.is_lacking] == [""]
    answered = LineDecision.objects.exclude(answered_for="")
    assert Expense.objects.filter(duty="exempt", request_line__in=answered.values("line")).exists()
    assert SpendingCell.objects.filter(year=2026).values("month").distinct().count() > 8
    assert all(replay(text).same for text in Assessment.objects.values_list("snapshot", flat=True))
    assert set(EquivalenceGroup.objects.values_list("kind", "state")) == {
        ("joined", "confirmed"),
        ("joined", "proposed"),
        ("split", "confirmed"),
    }
    reports = set(OfficialReport.objects.values_list("kind", "state"))
    assert reports == {("p3dn", "signed"), ("sub_activities", "prepared")}
    assert PolicyPaper.objects.exclude(file="").count() == 3
    turned = LineDismissal.objects.values_list("line__state", "why")
    assert {("submitted", "other_use"), ("draft", "does_not_fit")} == set(turned)
    spoken = [
        panel_of_package(p, lines_of_package(p))
        for p in Package.objects.filter(rup_code__startswith="790000")
    ]
    assert len([panel for panel in spoken if panel.warnings]) >= 2
    assert all(panel.local for panel in spoken)
    assert any(
        bids_of(lines_of_package(p), TODAY) for p in Package.objects.filter(rup_code="79000000")
    )
    check_what_is_bought_by_permit_offer_and_order()
    reconcile()
    call_command("demo", logins=True)
    assert "ppk.dinkes@prabumulih.demo" in capsys.readouterr().out
    call_command("demo")
    assert "Sudah ada pengguna" in capsys.readouterr().out
