"""Whose agreement the demo city asks for, and a dear purchase that goes through two hands."""

from datetime import date, timedelta
from decimal import Decimal

from django.core.files.uploadedfile import SimpleUploadedFile

from demo.city.clock import on
from demo.city.papers import paper
from demo.city.people import Town
from demo.law.rules import LAPTOP, SPEAKING
from p3dn.accounts.models import Membership, Role
from p3dn.audit.editing.versions import version_of
from p3dn.regulation.results import BUYABLE
from procurement.approval.acting.services import appoint_acting
from procurement.approval.routes.services import RouteInput, StepInput, add_route
from procurement.approval.services import approve_request
from procurement.judgement.judging import judge
from procurement.models import Package, PurchaseRequest, RequestLine
from procurement.request.life.submission import submit_request
from procurement.request.services import LineInput, add_line, create_request, remove_line

from .plan import products_by_commodity
from .purchases import weekday

DEAR = Decimal(200_000_000)
QUANTITY = 8


def hand_on(town: Town, today: date) -> None:
    """A route for the whole city, and two dear requests: one at its first step, one at its second."""
    since = weekday(today - timedelta(days=9))
    with on(since, 8):
        add_route(
            by=town.people["admin"],
            region=town.region,
            says=RouteInput(
                steps=(StepInput(Role.APPROVER, days=3), StepInput(Role.P3DN_TEAM, days=5)),
                amount_from=DEAR,
                valid_from=since,
            ),
        )
    _stand_in(town, today)
    package = Package.objects.get(name=f"{SPEAKING[0][1]} (demo)", fiscal_year=today.year)
    for place, endorsed in (("Puskesmas Timur", False), ("Puskesmas Barat", True)):
        _dear(town, package, f"Laptop {place} (demo)", today, endorsed=endorsed)


def _stand_in(town: Town, today: date) -> None:
    """The secretariat's KPA acts for that of the education office."""
    since = weekday(today - timedelta(days=8))
    letter = paper(["CONTOH SURAT PERINTAH PELAKSANA TUGAS (DEMO, BUKAN DOKUMEN ASLI)"])
    with on(since, 9):
        appoint_acting(
            by=town.people["admin"],
            principal=town.people["kpa.disdikbud"].memberships.get(),
            person=town.people["kpa.setda"],
            acting_as=Membership.Acting.PLT,
            letter_number=f"800/114/BKPSDM/{since.year} (demo)",
            letter_date=since,
            letter=SimpleUploadedFile("surat.pdf", letter, "application/pdf"),
            valid_from=since,
            valid_to=today + timedelta(days=60),
        )


def _dear(town: Town, package: Package, title: str, today: date, *, endorsed: bool) -> None:
    buyer, day = town.people["ppk.dinkes"], weekday(today - timedelta(days=7))
    with on(day, 10):
        request = create_request(
            by=buyer,
            package=package,
            title=title,
            needed_on=min(day + timedelta(days=40), date(today.year, 12, 28)),
            note="Permintaan demo.",
        )
        _fill(town, request, day)
        submit_request(by=buyer, request=request, seen=version_of(request))
    if endorsed:
        with on(weekday(today - timedelta(days=4)), 11):
            request.refresh_from_db()
            approve_request(
                by=town.people["kpa.dinkes"],
                request=request,
                seen=version_of(request),
                note="Sesuai rencana (demo).",
            )


def _fill(town: Town, request: PurchaseRequest, day: date) -> None:
    """Laptops that may be bought, until the purchase is dear."""
    buyer, worth = town.people["ppk.dinkes"], Decimal(0)
    for product in products_by_commodity().get(LAPTOP, []):
        if worth >= DEAR:
            return
        price = product.price or Decimal(10_000_000)
        line = add_line(
            by=buyer,
            request=request,
            line=LineInput(
                product=product,
                commodity=product.commodity,
                description=str(product),
                specification=product.specification,
                quantity=Decimal(QUANTITY),
                unit=product.unit,
                unit_price=price,
            ),
        )
        (judged,) = judge([RequestLine.objects.get(pk=line.pk)], day)
        if judged.result.verdict in BUYABLE:
            worth += QUANTITY * price
        else:
            remove_line(by=buyer, line=line, seen=version_of(line))
