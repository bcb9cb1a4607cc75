"""What officers add to a record over time: attributes, permits, earlier prices, papers, places.

And what a careful verifier is shown: a firm entered twice, and one file used by two firms.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal

from django.core.files.base import ContentFile

from catalog.models import (
    Certificate,
    CommodityAttribute,
    PriceRecord,
    Producer,
    Product,
    ProductAttribute,
    ProductDocument,
    ProductionSite,
    ProductPermit,
)
from p3dn.ui.parsing import normalise_company_name

from .papers import paper
from .people import Town

KBLI = {"komputer": "26210", "atk": "17091", "mebel": "31001", "alkes": "32509", "pakaian": "14111",
        "bangunan": "23953", "listrik": "27401", "tani": "28210", "pangan": "10631",
        "kebersihan": "20231", "kendaraan": "29101", "jasa": "81210"}  # fmt: skip
# The heading alone, with zeros: enough to show the field, and no tariff code that is really in use.
HS = {"komputer": "84710000", "atk": "48200000", "mebel": "94030000", "alkes": "90180000",
      "pakaian": "62030000", "bangunan": "68100000", "listrik": "85390000", "tani": "84320000",
      "pangan": "21060000", "kebersihan": "34020000", "kendaraan": "87040000"}  # fmt: skip
PERMITS = {"23": ("halal", "nie"), "24": ("halal", "nie"), "35": ("nie",), "48": ("nie",),
           "37": ("sni",), "41": ("sni",), "46": ("sni",)}  # fmt: skip
Kind = CommodityAttribute.Kind
# class, name, kind, unit, choices, words of the product that tell the value
ATTRIBUTES = (
    ("45221", "Ukuran layar", Kind.NUMBER, "inci", (), r"(\d+) inci"),
    ("45221", "Memori", Kind.NUMBER, "GB", (), r"(\d+) GB"),
    ("45221", "Garansi di tempat", Kind.BOOLEAN, "", (), r"garansi"),
    ("381", "Bahan utama", Kind.CHOICE, "", ("kayu", "logam", "plastik"), r"(kayu|logam|plastik)"),
    ("4651", "Daya", Kind.NUMBER, "W", (), r"(\d+) W"),
    ("2441", "Isi kemasan", Kind.TEXT, "", (), r"(\d+ (?:ml|l))\b"),
)  # fmt: skip


def add_particulars(town: Town, today: date) -> None:
    """Everything of this file, once producers, products and certificates are stored."""
    products = list(Product.objects.filter(is_demo=True).order_by("pk"))
    officer = town.people["disperindag"]
    _attributes(products)
    ProductPermit.objects.bulk_create(
        ProductPermit(product=product, entered_by=officer, **permit)
        for product in products
        for permit in _permits(product, today)
    )
    PriceRecord.objects.bulk_create(
        PriceRecord(
            product=product,
            region=town.region,
            price=(product.price * share / 100).quantize(Decimal(1)),
            valid_on=product.price_on - timedelta(days=before),
            source=source,
            note="Catatan contoh (demo)",
            entered_by=officer,
        )
        for product in products[::3]
        for before, share, source in ((360, 91, "survey"), (180, 96, "producer"))
    )
    _documents(town, products[:60:12])
    _places()
    _twice(town)
    _same_file()


def _attributes(products: Sequence[Product]) -> None:
    values = []
    for code, name, kind, unit, choices, pattern in ATTRIBUTES:
        attribute = CommodityAttribute.objects.create(
            commodity_id=code, name=name, kind=kind, unit=unit, choices=list(choices)
        )
        for product in products:
            said = re.search(pattern, f"{product.name} {product.specification}", re.IGNORECASE)
            if said and product.commodity_id.startswith(code):
                value = "yes" if kind == Kind.BOOLEAN else said[1].lower()
                values.append(ProductAttribute(product=product, attribute=attribute, value=value))
    ProductAttribute.objects.bulk_create(values)


def _permits(product: Product, today: date) -> Iterator[dict[str, object]]:
    """By the kind of product: most last for years, a few are about to end, have ended, or never do."""
    ends = {0: today + timedelta(days=20), 1: today - timedelta(days=12), 2: None}
    usual = today + timedelta(days=500 + product.pk % 300)
    for kind in PERMITS.get(product.commodity_id[:2], ()):
        number = f"{kind.upper()} DEMO {product.pk:05d}"
        yield {"kind": kind, "number": number, "valid_until": ends.get(product.pk % 17, usual)}


def _documents(town: Town, products: Sequence[Product]) -> None:
    for product in products:
        content = paper(["CONTOH BROSUR (DEMO, BUKAN DOKUMEN ASLI)", str(product)])
        document = ProductDocument(
            product=product,
            kind="brochure",
            title="Brosur contoh (demo)",
            sha256=hashlib.sha256(content).hexdigest(),
            entered_by=town.people["disperindag"],
        )
        document.file.save("", ContentFile(content), save=True)


def _places() -> None:
    """Where two of three firms produce; some have a second place, run by somebody else."""
    known = [p for n, p in enumerate(Producer.objects.filter(is_demo=True).order_by("pk")) if n % 3]
    sites = [
        ProductionSite(
            producer=producer,
            name="Bengkel utama" if producer.scale == "micro" else "Pabrik utama",
            address=producer.address,
            location=producer.location,
        )
        for producer in known
    ]
    sites += [
        ProductionSite(
            producer=producer,
            name="Pabrik rekanan",
            address=f"Kawasan Industri Contoh Blok {number} (demo)",
            location=producer.location,
            ownership="other",
        )
        for number, producer in enumerate(known[::6], start=1)
    ]
    ProductionSite.objects.bulk_create(sites)


def _twice(town: Town) -> None:
    """A joiner whom somebody entered again with another NIB and a slip of the pen."""
    first = Producer.objects.get(region=town.region, name="UD Kayu Ukir Kelekar (demo)")
    name = "UD Kayu Ukir Klekar (demo)"
    Producer.objects.create(
        region=town.region,
        name=name,
        name_key=normalise_company_name(name),
        nib="9900000000909",
        scale=first.scale,
        address=first.address,
        location=first.location,
        contact_phone=first.contact_phone,
        is_demo=True,
        entered_by=town.people["disperindag2"],
    )


def _same_file() -> None:
    """A certificate handed in with the scan of another firm's, for the verifier to notice."""
    handed_in = Certificate.objects.filter(state="submitted").order_by("pk").last()
    other = Certificate.objects.exclude(producer=handed_in.producer).order_by("pk").first()
    handed_in.file, handed_in.file_sha256 = other.file.name, other.file_sha256
    handed_in.save(update_fields=["file", "file_sha256"])
