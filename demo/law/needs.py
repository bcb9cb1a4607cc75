"""Purchases that say what must be met: some products set aside, none left, and a quantity in parts."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from catalog.models import CommodityAttribute, Product
from demo.buying.plan import products_by_commodity
from demo.buying.purchases import Shop, weekday
from demo.city.clock import on
from demo.city.people import Town
from p3dn.audit.editing.versions import version_of
from p3dn.regulation import Origin
from procurement.exemption.services import ask_exemption
from procurement.judgement.judging import judge
from procurement.models import Exemption, Package, PurchaseRequest, RequestLine
from procurement.request.life.submission import submit_request
from procurement.request.needs.services import Wanted
from procurement.request.services import LineInput, add_line, create_request
from procurement.request.splitting import split_line

LAPTOP = "4522100001"
MONTHS = 3  # at most, from today to the day of need


def require(town: Town, packages: list[Package], today: date) -> None:
    """Three requests against packages of this year's plan."""
    planned = [p for p in packages if p.fiscal_year == today.year and p.is_active]
    planned.sort(key=lambda p: (-p.ceiling, p.pk))
    package = next((p for p in planned if p.source["kbki"] == LAPTOP), planned[0])
    random = Random(59)  # noqa: S311 - the same city every time is the point
    shop = Shop(town, products_by_commodity(), random, today)
    day = weekday(today - timedelta(days=3))
    with on(day, 9):
        _costing(shop, package)
    with on(day, 10):
        _leaving_none(shop, package)
    with on(day, 11):
        _in_parts(shop, planned)


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
    """A screen that no domestic laptop has, with the reason; the regional head is asked."""
    request = _request(shop, package, "Laptop pemetaan (demo)")
    chosen = shop.products[LAPTOP][0]
    reason = "Peta bidang dibaca dua petugas bersama; layar di bawah 17 inci tidak terbaca (demo)."
    wanted = (Wanted(_attribute("Layar"), "at_least", ("17",), reason),)
    buyer = shop.person("ppk", package.agency)
    line = add_line(
        by=buyer,
        request=request,
        line=LineInput(
            commodity=chosen.commodity,
            description="Laptop layar 17 inci",
            quantity=Decimal(1),
            unit="unit",
            unit_price=Decimal(24_000_000),
            claimed_origin=Origin.IMPORTED.value,
            claimed_fits=True,
            requirements=wanted,
        ),
    )
    ask_exemption(
        by=buyer,
        line=line,
        seen=version_of(line),
        kind=Exemption.Kind.IMPORT,
        ground=Exemption.Ground.SPECIFICATION,
        reason=reason,
        evidence="Telaah bidang aset 031/17 tentang pembacaan peta bidang (demo).",
        origins=("CN", "TW"),
    )
    submit_request(by=buyer, request=request, seen=version_of(request))


def _in_parts(shop: Shop, planned: list[Package]) -> None:
    """More than one producer can give: the line is cut as the judgement says."""
    for package in planned:
        for product in shop.products.get(package.source["kbki"], []):
            if not product.monthly_capacity or not product.price:
                continue
            quantity = int(product.monthly_capacity * MONTHS) + 5
            if quantity * product.price < package.ceiling / 2:
                _cut(shop, package, product, quantity)
                return


def _cut(shop: Shop, package: Package, product: Product, quantity: int) -> None:
    request = _request(shop, package, f"{package.name} (demo)"[:200])
    buyer = shop.person("ppk", package.agency)
    line = add_line(by=buyer, request=request, line=_line(product, quantity))
    judged = judge([RequestLine.objects.get(pk=line.pk)], shop.today)[0]
    if judged.parts:
        split_line(by=buyer, line=line, seen=version_of(line), parts=judged.parts_told)
