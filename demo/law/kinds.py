"""What is one kind in the city: groups of codes, a code of two kinds, and what buyers say of others."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from catalog.models import (
    Commodity,
    CommodityAttribute,
    EquivalenceGroup,
    NationalListCheck,
    Product,
    ProductAttribute,
)
from catalog.reference.groups.services import confirm_group, propose_group
from demo.buying.plan import products_by_commodity
from demo.buying.purchases import Shop, weekday
from demo.city.clock import on
from demo.city.people import Town
from p3dn.accounts.models import User
from p3dn.audit.editing.versions import version_of
from p3dn.regulation import Origin, WhyNot
from procurement.models import Package, PurchaseRequest, RequestLine
from procurement.request.life.submission import submit_request
from procurement.request.services import LineInput, add_line, create_request
from procurement.siblings.services import dismiss_siblings

METAL_DESK, WOODEN_DESK, CABINET = "3812101005", "3812201001", "3812101002"
LAPTOP, DESKTOP = "4522100001", "4524000001"
GAUZE, PLASTER = "3527003006", "3527003003"
HOUSE_PUMP, PUMP, OTHER_PUMP = "4322001002", "4322001016", "4322001999"
FIRE, WATER = "Pemadam kebakaran", "Air bersih"


def decide(town: Town, today: date) -> None:
    """One group in force, one proposed, and a code that holds two kinds."""
    officer, verifier = town.people["disperindag"], town.people["verifikator"]
    desks = _propose(
        town, today - timedelta(days=210), (METAL_DESK, WOODEN_DESK),
        name="Meja kerja", use="Bekerja sambil duduk, dengan atau tanpa komputer.",
        reason="Hanya bahannya yang lain (demo).",
    )  # fmt: skip
    attribute = _two_kinds(town)
    pumps = _propose(
        town, today - timedelta(days=40), (PUMP,), kind=EquivalenceGroup.Kind.SPLIT.value,
        attribute=attribute, name="Pompa sentrifugal", use="Mengalirkan air; untuk apa, lain-lain.",
        reason="Pompa pemadam dan pompa air bersih satu kode (demo).",
    )  # fmt: skip
    for group, days in ((desks, 205), (pumps, 35)):
        with on(today - timedelta(days=days)):
            confirm_group(user=verifier, group=group, seen=version_of(group))
    _propose(
        town, today - timedelta(days=2), (LAPTOP, DESKTOP),
        name="Komputer kantor", use="Mengetik, mengolah data dan surat.",
        reason="PPK berulang kali memilih salah satunya (demo).",
    )  # fmt: skip
    NationalListCheck.objects.create(
        region=town.region, commodity_id=OTHER_PUMP, keyword="pompa pemadam", checked_by=officer,
        checked_on=today - timedelta(days=9), has_trigger=False, has_purchasable=False,
        has_certified=False, has_siinas=False, note="Tidak ada pompa kendaraan pemadam (demo).",
    )  # fmt: skip


def _propose(town: Town, day: date, codes: tuple[str, ...], **said: object) -> EquivalenceGroup:
    words: dict[str, object] = {"kind": EquivalenceGroup.Kind.JOINED.value, "valid_from": day}
    with on(day):
        return propose_group(
            user=town.people["disperindag"],
            region=town.region,
            codes=list(Commodity.objects.filter(pk__in=codes)),
            **words | said,  # type: ignore[arg-type]  # by name
        )


def _two_kinds(town: Town) -> CommodityAttribute:
    attribute = CommodityAttribute.objects.create(
        commodity_id=PUMP, name="Penggunaan", kind=CommodityAttribute.Kind.CHOICE,
        choices=[WATER, FIRE], region=town.region, entered_by=town.people["disperindag"],
    )  # fmt: skip
    ProductAttribute.objects.bulk_create(
        ProductAttribute(
            product=product, attribute=attribute, value=FIRE if "Pemadam" in product.name else WATER
        )
        for product in Product.objects.filter(commodity_id=PUMP).order_by("pk")
    )
    return attribute


def answer(town: Town, packages: list[Package], today: date) -> None:
    """Buyers who were asked about neighbouring codes: two handed in, one still being answered."""
    shop = Shop(town, products_by_commodity(), Random(16), today)  # noqa: S311 - the same city every time is the point
    day = weekday(today - timedelta(days=3))
    planned = [p for p in packages if p.fiscal_year == today.year and p.is_active]
    for number, (code, other, why, note) in enumerate(
        (
            (CABINET, METAL_DESK, WhyNot.OTHER_USE, "Untuk menyimpan berkas (demo)."),
            (GAUZE, PLASTER, WhyNot.OTHER_USE, "Untuk luka lebar (demo)."),
        )
    ):
        product = shop.products[code][0]
        buying = [p for p in planned if p.source["kbki"] == code] or planned
        with on(day, 9 + number):
            line = _asked(shop, max(buying, key=lambda p: (p.ceiling, p.pk)), _of(product))
            _dismiss(shop, line, [other], why, note)
            submit_request(
                by=_buyer(shop, line.request), request=line.request, seen=version_of(line.request)
            )
    with on(day, 11):
        largest = max(planned, key=lambda p: (p.ceiling, p.pk))
        line = _asked(shop, largest, _fire_pump(), "Pompa kendaraan pemadam (demo)")
        note = "Tidak dapat dipasang pada kendaraan pemadam (demo)."
        _dismiss(shop, line, [HOUSE_PUMP], WhyNot.DOES_NOT_FIT, note)


def _of(product: Product) -> LineInput:
    return LineInput(
        product=product,
        commodity=product.commodity,
        description=str(product),
        quantity=Decimal(2),
        unit=product.unit,
        unit_price=product.price or Decimal(100_000),
    )


def _fire_pump() -> LineInput:
    return LineInput(
        commodity=Commodity.objects.get(pk=OTHER_PUMP),
        description="Pompa portabel kendaraan pemadam",
        quantity=Decimal(1),
        unit="unit",
        unit_price=Decimal(21_000_000),
        claimed_origin=Origin.IMPORTED.value,
    )


def _buyer(shop: Shop, request: PurchaseRequest) -> User:
    return shop.person("ppk", request.agency)


def _asked(shop: Shop, package: Package, said: LineInput, title: str = "") -> RequestLine:
    buyer = shop.person("ppk", package.agency)
    request = create_request(
        by=buyer,
        package=package,
        title=title or f"{package.name} tambahan",
        needed_on=min(shop.today + timedelta(days=40), date(shop.today.year, 12, 28)),
        note="Permintaan demo.",
    )
    return add_line(by=buyer, request=request, line=said)


def _dismiss(shop: Shop, line: RequestLine, codes: list[str], why: WhyNot, note: str) -> None:
    dismiss_siblings(
        by=_buyer(shop, line.request), line=line, seen=version_of(line), codes=codes,
        why=why.value, note=note,
    )  # fmt: skip
