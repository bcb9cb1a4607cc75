"""What officers add to the register over a year: evidence, workshops, attributes, permits, prices."""

from datetime import date, timedelta
from decimal import Decimal

from catalog.models import (
    CommodityAttribute,
    PriceRecord,
    Producer,
    Product,
    ProductAttribute,
    ProductionSite,
    ProductPermit,
)
from demo.city.people import Town
from p3dn.accounts.models import Region
from p3dn.regulation import Subject
from p3dn.ui.values.parsing import normalise_company_name

# Commodity: name, kind, unit, choices, and the values its products take in turn.
ATTRIBUTES = {
    "4522100001": (("Memori", "number", "GB", (), ("8", "16", "16", "8")),
                   ("Layar", "number", "inci", (), ("14", "14", "15.6", "11.6")),
                   ("Penyimpanan", "choice", "", ("SSD 256 GB", "SSD 512 GB"), ("SSD 256 GB", "SSD 512 GB")),
                   ("Garansi di tempat", "boolean", "", (), ("yes",))),
    "3811101003": (("Bahan alas", "choice", "", ("Kain", "Jaring", "Kulit sintetis"), ("Kain", "Kulit sintetis", "Jaring")),
                   ("Sandaran tangan", "boolean", "", (), ("yes", "yes", "yes", "no"))),
    "3214301999": (("Berat", "number", "gram/m2", (), ("70", "80", "70", "80")),),
    "4651004999": (("Daya", "number", "watt", (), ("40", "60", "90", "120")),),
}  # fmt: skip
PERMITS = {"2316101003": "halal", "2441000002": "halal", "2371001003": "halal", "3744001002": "sni",
           "4124106003": "sni", "4815001000": "nie", "2719002003": "nie", "3522006007": "nie"}  # fmt: skip
PRICED = ("4522100001", "3811101003", "3214301999", "3744001002", "2316101003")
TWIN_OF = "CV Mebel Jati Prabumulih (demo)"


def complete(town: Town, today: date) -> None:
    """Add to the register what it has grown by; some of it lapsed, some still missing."""
    _evidence(town, today)
    _majority(town)
    _sites(town)
    _attributes()
    _permits(town, today)
    _prices(town, today)
    _twin(town)


def _evidence(town: Town, today: date) -> None:
    """Two of three firms showed evidence of their scale."""
    kinds = list(Producer.Evidence)
    changed = []
    for number, producer in enumerate(Producer.objects.filter(region=town.region).order_by("pk")):
        if number % 3 == 2:
            continue
        producer.scale_evidence = kinds[number % 2]
        producer.scale_evidence_on = today - timedelta(days=40 + number * 17)
        changed.append(producer)
    Producer.objects.bulk_update(changed, ["scale_evidence", "scale_evidence_on"])


def _majority(town: Town) -> None:
    """Of firms that offer services the deed was read, but of every fourth."""
    firms = Producer.objects.filter(region=town.region, products__subject=Subject.SERVICE.value)
    changed = []
    for number, producer in enumerate(firms.distinct().order_by("pk")):
        if number % 4 == 3:
            continue
        producer.majority_national = number % 7 != 5
        producer.majority_paper = f"Akta demo No. {number + 1}, Notaris Contoh"
        changed.append(producer)
    Producer.objects.bulk_update(changed, ["majority_national", "majority_paper"])


def _sites(town: Town) -> None:
    """Workshops of the city's own firms; one of them works for others."""
    own = Producer.objects.filter(region=town.region, location=town.region).order_by("pk")
    ProductionSite.objects.bulk_create(
        ProductionSite(
            producer=producer,
            name="Bengkel utama" if number % 4 else "Bengkel mitra",
            address=f"Jalan Contoh Industri No. {number + 1} (demo)",
            location=town.region,
            ownership="own" if number % 4 else "other",
        )
        for number, producer in enumerate(own)
        if number % 3 != 1
    )


def _attributes() -> None:
    """What is asked of some commodities, and what most of their products answer."""
    for code, asked in ATTRIBUTES.items():
        products = list(Product.objects.filter(commodity=code).order_by("pk"))
        for name, kind, unit, choices, values in asked:
            attribute = CommodityAttribute.objects.create(
                commodity_id=code, name=name, kind=kind, unit=unit, choices=list(choices)
            )
            ProductAttribute.objects.bulk_create(
                ProductAttribute(product=p, attribute=attribute, value=values[n % len(values)])
                for n, p in enumerate(products)
            )


def _permits(town: Town, today: date) -> None:
    """Halal, SNI and distribution permits; every fifth has lapsed, every seventh names no end."""
    products = Product.objects.filter(commodity__in=PERMITS).order_by("pk")
    ProductPermit.objects.bulk_create(
        ProductPermit(
            product=product,
            kind=PERMITS[product.commodity_id],
            number=f"DEMO-{PERMITS[product.commodity_id].upper()}-{number:04d}",
            valid_until=None if number % 7 == 6 else today + timedelta(days=300 if number % 5 else -12),
            entered_by=town.people["disperindag"],
        )
        for number, product in enumerate(products)
    )  # fmt: skip


def _prices(town: Town, today: date) -> None:
    """Earlier prices of things bought every month, and one of a neighbouring region."""
    neighbour = Region.objects.get(code="16.71")
    records = []
    for product in Product.objects.filter(commodity__in=PRICED).order_by("pk"):
        for quarter, percent in ((4, 91), (3, 94), (2, 98)):
            records.append((product, town.region, quarter * 91 + 130, percent, "survey"))
        records.append((product, neighbour, 60, 103, "e_catalogue"))
    PriceRecord.objects.bulk_create(
        PriceRecord(
            product=product,
            region=region,
            price=_percent_of_price(product, percent),
            valid_on=today - timedelta(days=days),
            source=source,
            note="Catatan demo",
            entered_by=town.people["disperindag"],
        )
        for product, region, days, percent, source in records
    )


def _percent_of_price(product: Product, percent: int) -> Decimal:
    """A part of what it costs today, in whole rupiah."""
    if product.price is None:
        raise ValueError(f"{product} has no price")
    return (product.price * percent / Decimal(100)).quantize(Decimal(100))


def _twin(town: Town) -> None:
    """A firm that somebody registered a second time, for the page of double registrations."""
    known = Producer.objects.get(name=TWIN_OF)
    name = "Mebel Jati Prabumulih, CV (demo)"
    Producer.objects.create(
        region=town.region,
        name=name,
        name_key=normalise_company_name(name),
        nib="9900000009999",
        scale=known.scale,
        address=known.address,
        location=known.location,
        contact_phone=known.contact_phone,
        is_demo=True,
        entered_by=town.people["disperindag"],
    )
