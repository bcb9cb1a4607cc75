"""Deliveries for tests of sums: the fewest fields a figure needs."""

from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

from catalog.models import Commodity
from p3dn.accounts.models import Agency, Membership, Region, User
from p3dn.regulation import Verdict
from procurement.models import (
    Assessment,
    Package,
    PurchaseRequest,
    Realization,
    RealizationLine,
    RequestLine,
)

_number = count(1)


def make_region(code: str = "16.74", name: str = "Kota Contoh") -> Region:
    region, _ = Region.objects.get_or_create(
        code=code, defaults={"name": name, "kind": "city", "is_served": True}
    )
    return region


def make_agency(region: Region | None = None, **fields: Any) -> Agency:
    number = next(_number)
    defaults = {"name": f"Dinas Contoh {number}", "code": f"1.01.{number}"}
    return Agency.objects.create(region=region or make_region(), **defaults | fields)


def make_user(agency: Agency | None = None, *roles: str, **fields: Any) -> User:
    number = next(_number)
    user = User(email=f"orang{number}@contoh.test", full_name=f"Orang {number}")
    for name, value in fields.items():
        setattr(user, name, value)
    user.set_unusable_password()
    user.save()
    for role in roles:
        Membership.objects.create(user=user, agency=agency, role=role, valid_from=date(2020, 1, 1))
    return user


def make_commodity(code: str = "4523001001", name: str = "Komputer jinjing") -> Commodity:
    commodity, _ = Commodity.objects.get_or_create(
        kbki_code=code, defaults={"name": name, "kind": "goods", "digits": len(code)}
    )
    return commodity


def make_package(agency: Agency, **fields: Any) -> Package:
    number = next(_number)
    defaults = {
        "fiscal_year": 2026,
        "rup_code": str(50_000_000 + number),
        "name": f"Belanja Contoh {number}",
        "ceiling": Decimal(1_000_000_000),
    }
    return Package.objects.create(agency=agency, **defaults | fields)


def make_request(
    agency: Agency, *, requester: User | None = None, state: str = "approved", **fields: Any
) -> PurchaseRequest:
    defaults = {
        "number": f"PR-{next(_number):05d}",
        "title": "Pengadaan contoh",
        "package": fields.pop("package", None) or make_package(agency),
    }
    return PurchaseRequest.objects.create(
        region=agency.region,
        agency=agency,
        requester=requester or make_user(agency, "requester"),
        state=state,
        **defaults | fields,
    )


def make_line(
    request: PurchaseRequest, quantity: str = "10", unit_price: str = "1000000", **fields: Any
) -> RequestLine:
    defaults = {
        "position": request.lines.count() + 1,
        "commodity": fields.pop("commodity", None) or make_commodity(),
        "description": "Laptop 14 inci",
        "unit": "unit",
    }
    return RequestLine.objects.create(
        request=request,
        quantity=Decimal(quantity),
        unit_price=Decimal(unit_price),
        **defaults | fields,
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
    """A delivery without lines, as the database keeps it; tells nobody."""
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
    **fields: Any,
) -> RealizationLine:
    """One delivered line worth `value` rupiah."""
    line = line or make_line(realization.request, "1000", "0", **fields)
    return RealizationLine.objects.create(
        realization=realization,
        line=line,
        assessment=make_assessment(line, verdict),
        quantity=Decimal(1),
        unit_price=Decimal(value),
        origin=origin,
        tkdn=None if tkdn is None else Decimal(tkdn),
    )
