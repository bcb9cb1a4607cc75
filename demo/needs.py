"""Purchases that say what must be met: some products set aside, none left, and a quantity in parts."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from catalog.models import CommodityAttribute, Product
from p3dn.audit.editing.versions import version_of
from procurement.judgement.judging import judge
from procurement.models import Package, PurchaseRequest, RequestLine
from procurement.request.needs.services import Wanted
from procurement.request.services import LineInput, add_line, create_request
from procurement.request.splitting import split_line
from procurement.request.submission import submit_request

from .clock import on
from .people import Town
from .plan import products_by_commodity
from .purchases import Shop, weekday

LAPTOP = "4522100001"


def require(town: Town, packages: list[Package], today: date) -> None:
    """Three requests of the largest package of this year's plan that buys laptops."""
    planned = [p for p in packages if p.fiscal_year == today.year and p.is_active]
    laptops = [p for p in planned if p.source["kbki"] == LAPTOP] or planned
    package = max(laptops, key=lambda p: (p.ceiling, p.pk))
    shop = Shop(town, products_by_commodity(), Random(59), today)  # noqa: S311 - the same city every time is the point
    day = weekday(today - timedelta(days=3))
    with on(day, 9):
        _costing(shop, package)
    with on(day, 10):
        _leaving_none(shop, package)
    with on(day, 11):
        _in_parts(shop, package)


def _attribute(name: str) -> CommodityAttribute:
    return CommodityAttribute.objects.get(commodity_id=LAPTOP, name=name, region=None)


def _line(product: Product, quantity: int, **said: object) -> LineInput:
    values: dict[str, object] = {
        "product": product,
        "commodity": product.commodity,
        "description": str(product),
        "quantity": Decimal(quantity),
        "unit": product.unit,
        "unit_price": product.price or Decimal(100_000),
    }
    return LineInput(**values | said)  # type: ignore[arg-type]  # by name


def _request(shop: Shop, package: Package, title: str) -> PurchaseRequest:
    return create_request(
        by=shop.person("ppk", package.agency),
        package=package,
        title=title,
        needed_on=min(shop.today + timedelta(days=40), date(shop.today.year, 12, 28)),
        note="Permintaan demo.",
    )


def _costing(shop: Shop, package: Package) -> None:
    """Laptops with at least 16 GB: half of the domestic ones are set aside."""
    request = _request(shop, package, "Laptop untuk pelatihan (demo)")
    chosen = next(p for p in shop.products[LAPTOP] if "16 GB" in str(p))
    wanted = (Wanted(_attribute("Memori"), "at_least", ("16",)),)
    add_line(
        by=shop.person("ppk", package.agency),
        request=request,
        line=_line(chosen, 1, requirements=wanted, place="Gedung pelatihan (demo)"),
    )


def _leaving_none(shop: Shop, package: Package) -> None:
    """A screen that no domestic laptop has, with the reason; still being written."""
    request = _request(shop, package, "Laptop pemetaan (demo)")
    chosen = shop.products[LAPTOP][0]
    reason = "Peta bidang dibaca dua petugas bersama; layar di bawah 17 inci tidak terbaca (demo)."
    wanted = (Wanted(_attribute("Layar"), "at_least", ("17",), reason),)
    add_line(
        by=shop.person("ppk", package.agency),
        request=request,
        line=LineInput(
            commodity=chosen.commodity,
            description="Laptop layar 17 inci",
            quantity=Decimal(1),
            unit="unit",
            unit_price=Decimal(24_000_000),
            claimed_fits=True,
            requirements=wanted,
        ),
    )


def _in_parts(shop: Shop, package: Package) -> None:
    """More than one producer can give: the line is cut as the judgement says."""
    request = _request(shop, package, "Laptop sekolah (demo)")
    buyer = shop.person("ppk", package.agency)
    chosen = shop.products[LAPTOP][0]
    line = add_line(by=buyer, request=request, line=_line(chosen, 400))
    judged = judge([RequestLine.objects.get(pk=line.pk)], shop.today)[0]
    if judged.parts:
        split_line(by=buyer, line=line, seen=version_of(line), parts=judged.parts_told)
