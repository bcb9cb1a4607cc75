"""The demo city: complete, truthful, and the same every time."""

from datetime import date
from typing import Any

import pytest
from django.core.management import call_command

from catalog.models import Certificate, Product
from p3dn.regulation import replay
from procurement.models import Assessment, Exemption, Package, PurchaseRequest
from reports.demo.build import build
from reports.models import MonthlySpending
from reports.rollups import reconcile

TODAY = date(2026, 11, 24)

pytestmark = pytest.mark.django_db


def test_the_city_has_everything_a_visitor_should_meet(capsys: Any) -> None:
    build(today=TODAY)
    assert Product.objects.count() == 300
    assert Package.objects.count() >= 250
    states = set(PurchaseRequest.objects.values_list("state", flat=True))
    assert states == set(PurchaseRequest.State.values)
    assert set(Certificate.objects.values_list("state", flat=True)) == set(Certificate.State.values)
    assert {"asked", "granted"} <= set(Exemption.objects.values_list("state", flat=True))
    assert MonthlySpending.objects.filter(fiscal_year=2026).values("month").distinct().count() > 8
    assert all(replay(text).same for text in Assessment.objects.values_list("snapshot", flat=True))
    reconcile()
    call_command("demo", logins=True)
    assert "ppk.dinkes@prabumulih.demo" in capsys.readouterr().out
    call_command("demo")
    assert "Sudah ada pengguna" in capsys.readouterr().out
