"""Packages whose rules say something, and what the demo city decided for itself."""

from datetime import date
from decimal import Decimal

from catalog.reference.local_rules.services import add_local_rule
from demo.buying.plan import products_by_commodity
from demo.city.clock import on
from demo.city.people import Town
from p3dn.regulation.dated.thresholds import CONSTRUCTION, CONSULTING, GOODS
from procurement.models import Package
from procurement.request.services import LineInput, add_line, create_request

MILLION = Decimal(1_000_000)
LAPTOP = "4522100001"
# Agency, name, kinds, method, millions of rupiah.
SPEAKING = (
    ("DINKES", "Belanja Modal Laptop Layanan Puskesmas", GOODS, Package.Method.E_PURCHASING, 1_850),
    ("DISDIKBUD", "Belanja Mebel Ruang Kelas", GOODS, Package.Method.DIRECT, 340),
    ("DINKES", "Jasa Konsultansi Perencanaan Gedung Puskesmas", CONSULTING, Package.Method.SELECTION, 260),
    ("SETDA", "Pembangunan Pagar Kantor", CONSTRUCTION, Package.Method.DIRECT, 380),
)  # fmt: skip
LOCAL = (
    ("Meja dan kursi kantor dicari dahulu dari perajin kota ini; alasan membeli dari luar dicatat.",
     "Peraturan Wali Kota contoh 7/2026 Pasal 4 (demo)", GOODS),
    ("Paket di atas pagu kecil dibahas dengan Tim P3DN sebelum diumumkan.",
     "Surat Edaran Sekretaris Daerah contoh 500/12/2026 (demo)", ""),
)  # fmt: skip


def lay_down(town: Town, today: date) -> None:
    """Local rules of the year, and packages of which one already has lines to rank."""
    for text, source, kind in LOCAL:
        add_local_rule(
            user=town.people["admin"],
            region=town.region,
            text=text,
            source=source,
            kind=kind,
            commodity=None,
            valid_from=date(today.year, 1, 2),
            valid_to=None,
            is_demo=True,
        )
    packages = Package.objects.bulk_create(
        _package(town, today.year, 79_000_000 + number, row) for number, row in enumerate(SPEAKING)
    )
    _ask(town, packages[0], today)


def _package(town: Town, year: int, code: int, row: tuple[str, str, str, str, int]) -> Package:
    agency, name, kinds, method, millions = row
    return Package(
        agency=town.agencies[agency],
        fiscal_year=year,
        rup_code=str(code),
        name=f"{name} (demo)",
        ceiling=millions * MILLION,
        method=method,
        procurement_types=kinds,
        volume="1 paket",
        description=f"{name} tahun {year} (demo).",
        planned_domestic=Package.Planned.YES,
        planned_small_business=Package.Planned.NO if kinds == CONSTRUCTION else Package.Planned.YES,
        selection_from=date(year, 10, 1),
        contract_from=date(year, 10, 20),
        contract_to=date(year, 12, 15),
        is_demo=True,
    )


def _ask(town: Town, package: Package, today: date) -> None:
    """A draft with a few products of one kind, as offers to be ranked."""
    buyer = town.people["ppk.dinkes"]
    with on(today, 9):
        request = create_request(
            by=buyer,
            package=package,
            title=package.name,
            needed_on=date(today.year, 12, 15),
            note="Permintaan demo.",
        )
        for product in products_by_commodity().get(LAPTOP, [])[:3]:
            add_line(
                by=buyer,
                request=request,
                line=LineInput(
                    product=product,
                    commodity=product.commodity,
                    description=str(product),
                    specification=product.specification,
                    quantity=Decimal(40),
                    unit=product.unit,
                    unit_price=product.price or 10 * MILLION,
                ),
            )
