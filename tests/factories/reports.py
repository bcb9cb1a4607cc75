"""Deliveries for tests of sums: the fewest fields a figure needs."""

from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

from p3dn.accounts.models import Agency, User
from p3dn.regulation import Verdict
from procurement.budget.ledger import settle
from procurement.models import (
    Assessment,
    Package,
    PurchaseRequest,
    Realization,
    RealizationLine,
    RequestLine,
)
from procurement.spending.services import take_out_delivery, write_delivery
from tests.factories.procurement import (
    AgencyFactory,
    LineFactory,
    PackageFactory,
    PersonFactory,
    RequestFactory,
    member,
)

_number = count(1)


def make_agency(**fields: Any) -> Agency:
    return AgencyFactory(**fields)


def make_user(agency: Agency, *roles: str) -> User:
    """A person with these roles in the agency."""
    person = PersonFactory()
    for role in roles:
        member(agency, role, user=person)
    return person


def make_package(agency: Agency, **fields: Any) -> Package:
    return PackageFactory(agency=agency, **{"fiscal_year": 2026} | fields)


def make_request(agency: Agency, *, state: str = "approved", **fields: Any) -> PurchaseRequest:
    package = fields.pop("package", None) or make_package(agency)
    return RequestFactory(package=package, state=state, **fields)


def make_line(
    request: PurchaseRequest, quantity: str = "10", unit_price: str = "1000000", **fields: Any
) -> RequestLine:
    return LineFactory(
        request=request, quantity=Decimal(quantity), unit_price=Decimal(unit_price), **fields
    )


def make_assessment(
    line: RequestLine, verdict: str = Verdict.COMPLIES.value, occasion: str = "handover"
) -> Assessment:
    return Assessment.objects.create(
        line=line,
        sequence=line.assessments.count() + 1,
        occasion=occasion,
        verdict=verdict,
        step="a",
        regime_id="perpres-46-2025",
        engine_version="test",
        snapshot="{}",
        sha256="0" * 64,
    )


def make_realization(
    agency: Agency, day: date, *, request: PurchaseRequest | None = None, **fields: Any
) -> Realization:
    """A delivery without lines, as the database keeps it."""
    number = next(_number)
    request = request or make_request(agency)
    defaults = {
        "supplier_name": "CV Contoh Sejahtera",
        "small_business": "unknown",
        "contract_number": f"SP/{number}",
        "contract_date": day,
        "handover_number": f"BAST/{number}",
    }
    return Realization.objects.create(
        region=agency.region,
        agency=agency,
        request=request,
        handover_date=day,
        recorded_by=request.requester,
        **defaults | fields,
    )


def add_line(
    realization: Realization,
    value: str | Decimal,
    *,
    origin: str = "domestic",
    tkdn: str | Decimal | None = None,
    verdict: str = Verdict.COMPLIES.value,
    line: RequestLine | None = None,
    findings: list[dict[str, str]] | None = None,
    **fields: Any,
) -> RealizationLine:
    """One delivered line worth `value` rupiah, and the purchase it is."""
    line = line or make_line(realization.request, "1000", "0", **fields)
    delivered = RealizationLine.objects.create(
        realization=realization,
        line=line,
        assessment=make_assessment(line, verdict),
        quantity=Decimal(1),
        unit_price=Decimal(value),
        origin=origin,
        tkdn=None if tkdn is None else Decimal(tkdn),
        findings=findings or [],
    )
    write_delivery(realization, [delivered])
    if realization.is_cancelled:
        take_out_delivery(realization)
    settle(realization.request, realization=realization)
    return delivered
