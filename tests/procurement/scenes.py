"""Small situations that several tests start from."""

from decimal import Decimal
from typing import Any

from catalog.models import Product
from p3dn.accounts.models import User
from procurement.models import PurchaseRequest, RequestLine
from tests.factories.catalog import CertificateFactory, ProducerFactory, ProductFactory
from tests.factories.procurement import (
    LAPTOP,
    LineFactory,
    PackageFactory,
    RequestFactory,
    commodity,
    member,
)
from tests.procurement.acts import submit_request
from tests.support.cast import Cast


def laptop(*, tkdn: str | None = "45", capacity: str | None = "100", **fields: Any) -> Product:
    """A domestic laptop in the catalogue; `tkdn` None leaves it without a certificate."""
    producer = fields.pop("producer", None) or ProducerFactory(siinas_status="listed")
    product = ProductFactory(
        producer=producer,
        commodity=commodity(LAPTOP),
        unit="unit",
        monthly_capacity=None if capacity is None else Decimal(capacity),
        **fields,
    )
    if tkdn is not None:
        CertificateFactory(producer=producer, products=[product], tkdn=Decimal(tkdn))
    return product


def neighbour(code: str = "4523000001", **fields: Any) -> Product:
    """A domestic product of a code beside the laptops', of 45 percent unless said."""
    product = laptop(**fields)
    product.commodity = commodity(code, f"Komputer {code[-3:]}")
    product.save()
    return product


def draft(cast: Cast, *, ceiling: str = "1000000000", **fields: Any) -> PurchaseRequest:
    """An empty draft of the health office."""
    package = fields.pop("package", None) or PackageFactory(
        agency=cast.health, ceiling=Decimal(ceiling)
    )
    return RequestFactory(package=package, requester=cast.requester, **fields)


def with_line(
    request: PurchaseRequest, product: Product | None = None, **fields: Any
) -> RequestLine:
    """A line, from the catalogue when a product is given."""
    return LineFactory(request=request, product=product, **fields)


def with_lines(
    request: PurchaseRequest, size: int, product: Product | None = None, **fields: Any
) -> list[RequestLine]:
    """So many lines of a draft, alike, written in one statement."""
    given = {"commodity": product.commodity if product else commodity()} | fields
    first = request.lines.count() + 1
    return RequestLine.objects.bulk_create(
        LineFactory.build(request=request, product=product, position=first + number, **given)
        for number in range(size)
    )


def submitted(cast: Cast, product: Product, **fields: Any) -> PurchaseRequest:
    """A request with one complying line that waits for the approver."""
    request = draft(cast)
    with_line(request, product, **fields)
    return submit_request(by=cast.requester, request=request)


def other_requester_of(cast: Cast) -> User:
    """Somebody else who files for the health office."""
    return member(cast.health, "requester")
