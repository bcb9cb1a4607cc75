"""Lines and requests that several tests of procurement share."""

from decimal import Decimal
from typing import Any

from django.utils import timezone

from catalog.models import Product
from procurement.models import Package, PurchaseRequest
from procurement.request.services import LineInput, add_line, create_request
from tests.factories.catalog import CommodityFactory
from tests.procurement.acts import submit_request
from tests.support.cast import Cast

TODAY = timezone.localdate


def chairs() -> Any:
    """The commodity of chairs."""
    return CommodityFactory(kbki_code="3811101003", name="Kursi putar dari logam")


def typed(product: Product | None = None, **changes: Any) -> LineInput:
    """What a buyer types for ten chairs."""
    values = {
        "product": product,
        "commodity": product.commodity if product else chairs(),
        "description": str(product or "Kursi impor"),
        "quantity": Decimal(10),
        "unit": "buah",
        "unit_price": Decimal(500_000),
    }
    return LineInput(**values | changes)


def drafted(cast: Cast, package: Package, *lines: LineInput) -> PurchaseRequest:
    """A draft with these lines."""
    request = create_request(by=cast.requester, package=package, title="Kursi")
    for line in lines:
        add_line(by=cast.requester, request=request, line=line)
    return request


def submitted(cast: Cast, package: Package, *lines: LineInput) -> PurchaseRequest:
    """A submitted request with these lines."""
    return submit_request(by=cast.requester, request=drafted(cast, package, *lines))
