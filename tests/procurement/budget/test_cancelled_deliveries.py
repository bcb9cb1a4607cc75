"""What a cancelled delivery was worth is free again, wherever somebody asks what is left."""

import re
from decimal import Decimal as D
from html import unescape

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from procurement.budget.ceiling import with_left
from procurement.delivery.services import Delivered, Handover
from procurement.models import Package
from tests.factories.procurement import LineFactory, PackageFactory, RequestFactory
from tests.factories.reports import add_line, make_realization
from tests.procurement.acts import record_realization, submit_request
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db

LEFT = D(6_000_000)


@pytest.fixture
def plan(cast: Cast) -> Package:
    """Ten million, of which a completed request spent four; three more were cancelled."""
    package = PackageFactory(agency=cast.health, ceiling=D(10_000_000))
    line = LineFactory(request=RequestFactory(package=package, state="completed"))
    today = timezone.localdate()
    add_line(make_realization(cast.health, today, request=line.request), "4000000", line=line)
    wrong = make_realization(
        cast.health, today, request=line.request, is_cancelled=True, cancel_reason="Salah catat"
    )
    add_line(wrong, "3000000", line=line)
    return package


@pytest.fixture
def requester(client: Client, cast: Cast) -> Client:
    client.force_login(cast.requester)
    return client


def said(client: Client, name: str, *args: object) -> str:
    """The text of a page."""
    answer = client.get(reverse(f"procurement:{name}", args=args))
    return " ".join(re.sub(r"<[^>]+>", " ", unescape(answer.content.decode())).split())


def test_on_the_page_of_the_package(requester: Client, plan: Package) -> None:
    page = said(requester, "package_detail", plan.pk)
    assert "Dipakai permintaan Rp4.000.000" in page
    assert "Sisa pagu Rp6.000.000" in page


def test_in_the_list_of_packages(requester: Client, plan: Package) -> None:
    assert with_left(Package.objects.all()).get().left == LEFT
    assert "Rp6.000.000" in said(requester, "package_list")


def test_on_the_page_of_another_request(requester: Client, cast: Cast, plan: Package) -> None:
    request = draft(cast, package=plan)
    with_line(request, laptop(), quantity=D(1), unit_price=D(1_000_000))
    page = said(requester, "request_detail", request.pk)
    assert "Permintaan lain pada paket ini Rp4.000.000" in page
    assert "Sisa pagu Rp5.000.000" in page


def test_when_another_request_is_handed_in(cast: Cast, plan: Package) -> None:
    """Up to the last rupiah, and not one more."""
    request = draft(cast, package=plan)
    line = with_line(request, laptop(), quantity=D(1), unit_price=LEFT + 1)
    with pytest.raises(ValidationError, match=r"sisa pagu paket [0-9]+ sebesar Rp6\.000\.000"):
        submit_request(by=cast.requester, request=request)
    line.unit_price = LEFT
    line.save()
    assert submit_request(by=cast.requester, request=request).state == "submitted"


def test_when_another_request_is_delivered(requester: Client, cast: Cast, plan: Package) -> None:
    """What the form says is left may be handed over, and not one rupiah more."""
    request = draft(cast, package=plan, state="approved")
    line = with_line(request, quantity=D(2), unit_price=LEFT)
    page = said(requester, "realization_create", request.pk)
    assert f"Paling banyak dapat diserahkan dari pagu paket {plan.rup_code}: Rp6.000.000" in page
    today = timezone.localdate()
    handover = Handover(
        supplier_name="CV Karya",
        small_business="yes",
        contract_number="1",
        contract_date=today,
        handover_number="BAST/1",
        handover_date=today,
    )

    def deliver(price: D, quantity: D = D(1)) -> None:
        record_realization(
            by=cast.requester,
            request=request,
            handover=handover,
            delivered=[Delivered(line_id=line.pk, quantity=quantity, unit_price=price)],
        )

    with (
        pytest.raises(ValidationError, match=r"masih dapat diserahkan .* Rp6\.000\.000") as told,
        transaction.atomic(),
    ):
        deliver(LEFT / 2 + 1, D(2))
    assert len(told.value.messages) == 1  # its only budget line says no more than the package
    deliver(LEFT)
    assert "Rp0" in said(requester, "realization_create", request.pk)
