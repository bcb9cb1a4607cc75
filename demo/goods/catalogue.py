"""Producers, three hundred products and their certificates in every standing."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import count

from django.core.files.base import ContentFile
from django.utils import timezone

from catalog.models import (
    Certificate,
    CertificateProduct,
    Commodity,
    NationalListCheck,
    OtherNames,
    Producer,
    Product,
    StandingChange,
)
from catalog.shared.numbers import number_key
from demo.city.clock import on
from demo.city.papers import paper
from demo.city.people import Town
from demo.city.tables import table
from p3dn.accounts.models import Region
from p3dn.regulation import Origin, Subject
from p3dn.ui.values.parsing import normalise_company_name

from .scans import add_scans

BRANDS = ("Kelekar", "Rambang", "Nanas Mas", "Lematang", "Serai", "Prabu", "Cambai", "Gemilang")
# Which of the certificates, counted from one, met which fate; the others are simply valid.
FATES: dict[int, str | int] = {17: "expired", 41: "expired", 23: "suspended", 67: "suspended", 29: "revoked",
         31: "superseded", 97: "expired", 131: "revoked", 7: 7, 19: 25, 37: 60, 53: 85, 79: 5,
         101: 28, 149: 75, 173: 88, 59: "submitted", 83: "submitted", 113: "submitted",
         181: "submitted", 61: "draft", 139: "draft", 71: "refused", 151: "refused"}  # fmt: skip
SYNONYMS = {
    "4522100001": "notebook, komputer jinjing",
    "4524000001": "PC, komputer kantor",
    "4731402": "infokus",
    "3214301999": "kertas fotokopi, HVS",
    "4815001000": "spuit, jarum suntik",
    "3522006007": "parasetamol, obat demam",
    "4391201001": "AC, pendingin udara",
    "4611104002": "genset",
    "3632007000": "paralon",
    "63310": "katering, nasi kotak, konsumsi",
}
ENTERED = 401  # days ago: when the office began its register
KBLI = {"komputer": "26210", "atk": "17091", "mebel": "31001", "alkes": "32509", "pakaian": "14111",
        "bangunan": "23953", "listrik": "27401", "tani": "28210", "pangan": "10631",
        "kebersihan": "20231", "kendaraan": "29101", "jasa": "81210"}  # fmt: skip
# The heading alone, with zeros: enough to show the field, and no tariff code that is really in use.
HS = {"komputer": "84710000", "atk": "48200000", "mebel": "94030000", "alkes": "90180000",
      "pakaian": "62030000", "bangunan": "68100000", "listrik": "85390000", "tani": "84320000",
      "pangan": "21060000", "kebersihan": "34020000", "kendaraan": "87040000"}  # fmt: skip
UNCHECKED = {"4815003"}  # commodities nobody has looked up yet


@dataclass(frozen=True)
class Row:
    """One product of the table with what its certificate says."""

    product: Product
    tkdn: Decimal | None
    bmp: Decimal | None


def stock(town: Town, today: date) -> None:
    """Fill the register as it stands on the day."""
    for commodity in Commodity.objects.filter(pk__in=SYNONYMS):
        OtherNames.objects.create(commodity=commodity, names=SYNONYMS[commodity.pk])
    producers = _producers(town)
    rows = list(_products(town, producers, today))
    with on(today - timedelta(days=ENTERED)):
        Product.objects.bulk_create(row.product for row in rows)
    _certificates(town, [row for row in rows if row.tkdn is not None], today)
    _checks(town, today)
    add_scans(town)


def _at(day: date) -> datetime:
    return datetime.combine(day, time(10), timezone.get_default_timezone())


def _producers(town: Town) -> dict[str, list[Producer]]:
    places = {region.code: region for region in Region.objects.all()}
    officer = town.people["disperindag"]
    made = []
    for number, row in enumerate(table("producers"), start=1):
        code = row["location"]
        made.append(
            Producer(
                region=town.region,
                name=row["name"],
                name_key=normalise_company_name(row["name"]),
                nib=f"99{number:011d}",
                npwp=f"00{number:013d}0",
                scale=row["scale"],
                address=f"Jalan Contoh No. {number}, {places[code].name} (demo)",
                location=places[code],
                kbli_codes=[KBLI[row["groups"]]] if number % 7 else [],
                siinas_status=row["siinas"],
                siinas_number=f"DEMO-{number:05d}" if row["siinas"] == "listed" else "",
                contact_name="Narahubung Demo",
                contact_phone=f"0713-000{number:03d}",
                contact_email=f"produsen{number}@contoh.demo",
                is_demo=True,
                entered_by=officer,
            )
        )
    groups: dict[str, list[Producer]] = {}
    for producer, row in zip(Producer.objects.bulk_create(made), table("producers"), strict=True):
        groups.setdefault(row["groups"], []).append(producer)
    return groups


def _products(town: Town, producers: dict[str, list[Producer]], today: date) -> Iterator[Row]:
    numbers = count(1)
    for family, row in enumerate(table("products")):
        makers = [p for p in producers[row["group"]] if "Impor" not in p.name]
        importers = [p for p in producers[row["group"]] if "Impor" in p.name] or makers
        pairs = zip(row["variants"].split(";"), row["tkdn"].split(";"), strict=True)
        for variant, (name, value) in enumerate(pairs):
            number = next(numbers)
            firms = importers if value == "x" else makers
            yield _product(
                town, row, number, name, value, firms[(family + variant) % len(firms)], today
            )


def _product(
    town: Town,
    row: dict[str, str],
    number: int,
    variant: str,
    value: str,
    maker: Producer,
    today: date,
) -> Row:
    tkdn, _plus, bmp = value.partition("+")
    known = tkdn not in {"x", "-"}
    price = Decimal(row["price"]) * (100 + (number * 7) % 60) / 100
    step = Decimal(500) if price > 20_000 else Decimal(50)
    capacity = Decimal(row["capacity"]) * (80 + (number * 13) % 60) / 100
    own = row["subject"] in {"non_industrial_goods", "service"}
    product = Product(
        producer=maker,
        region=town.region,
        commodity_id=row["kbki"],
        subject=row["subject"],
        name=f"{row['name']} {variant}",
        brand="" if own else BRANDS[number % len(BRANDS)],
        type_name="" if own else f"{row['kbki'][:2]}-{number:03d}",
        specification=row["specification"],
        unit=row["unit"],
        price=(price / step).quantize(Decimal(1)) * step,
        price_on=today - timedelta(days=30 + number % 90),
        monthly_capacity=capacity.quantize(Decimal(1)) if capacity and number % 19 else None,
        lead_time_days=3 + number % 25,
        origin=Origin.IMPORTED if value == "x" else Origin.DOMESTIC,
        self_declared=own,
        hs_code=HS.get(row["group"], "") if row["subject"] == "industrial_goods" else "",
        is_demo=True,
        state=Product.State.VERIFIED,
        entered_by=town.people["disperindag"],
        submitted_at=_at(today - timedelta(days=400)),
        verified_by=town.people["verifikator"],
        verified_at=_at(today - timedelta(days=399)),
    )
    return Row(product, Decimal(tkdn) if known else None, Decimal(bmp) if known and bmp else None)


def _certificates(town: Town, rows: list[Row], today: date) -> None:
    made, fates = [], []
    for number, row in enumerate(rows, start=1):
        fate = FATES.get(number, "valid")
        made.append(_certificate(town, row, number, fate, today))
        fates.append(fate)
    for certificate in made:
        with on(timezone.localdate(certificate.submitted_at or _at(today)) - timedelta(days=1)):
            certificate.save(force_insert=True)
    stored = made
    CertificateProduct.objects.bulk_create(
        CertificateProduct(
            certificate=certificate,
            product=row.product,
            kind_name=row.product.name,
            type_name=row.product.type_name,
            specification=row.product.specification,
            brand=row.product.brand,
            hs_code=row.product.hs_code,
        )
        for certificate, row in zip(stored, rows, strict=True)
    )
    kinds = {"suspended", "revoked", "superseded"}
    StandingChange.objects.bulk_create(
        StandingChange(
            certificate=certificate,
            kind=fate,
            effective_on=today - timedelta(days=20),
            reason="Hasil pengawasan tahunan (demo).",
            successor=stored[index + 1] if fate == "superseded" else None,
            recorded_by=town.people["verifikator"],
        )
        for index, (certificate, fate) in enumerate(zip(stored, fates, strict=True))
        if fate in kinds
    )


def _certificate(town: Town, row: Row, number: int, fate: str | int, today: date) -> Certificate:
    if row.tkdn is None:
        raise ValueError(f"{row.product} has no certificate")
    producer = row.product.producer
    recent = number % 9 == 0
    issued = today - timedelta(days=60 + number % 200 if recent else 700 + (number * 11) % 300)
    until = issued + timedelta(days=5 * 365)
    if fate == "expired":
        until = today - timedelta(days=10 + number)
    elif isinstance(fate, int):
        until = today + timedelta(days=fate)
    registered = max(issued + timedelta(days=5), today - timedelta(days=ENTERED - 1))
    if fate == "submitted":
        registered = today - timedelta(days=1 + number % 6)
    small = producer.scale in {"micro", "small", "cooperative"}
    title = f"{100 + number}/DEMO/TKDN/{issued.month}/{issued.year}"
    certificate = Certificate(
        producer=producer,
        region=town.region,
        number=title,
        number_key=number_key(title),
        company_name=producer.name,
        company_address=producer.address,
        factory_address=producer.address,
        kbli=next(iter(producer.kbli_codes), ""),
        kind="small_industry" if small and number % 3 == 0 else "surveyor",
        scheme="35/2025" if issued >= date(2025, 12, 12) else "16/2011",
        tkdn=row.tkdn,
        bmp=row.bmp,
        issued_on=issued,
        assessed_in=issued.year if number % 3 else None,
        tkdn_valid_until=until,
        bmp_valid_until=until if row.bmp is not None else None,
        is_demo=True,
        state=Certificate.State.VERIFIED,
        entered_by=town.people["disperindag"],
        submitted_at=_at(registered),
        verified_by=town.people["verifikator"],
        verified_at=_at(registered + timedelta(days=1)),
    )
    if fate in {"submitted", "draft", "refused"}:
        _unverified(certificate, str(fate))
    content = paper(
        ["CONTOH SERTIFIKAT (DEMO, BUKAN DOKUMEN ASLI)", title, producer.name, str(row.product),
         f"TKDN {row.tkdn}%   BMP {row.bmp or '-'}", f"Terbit {issued}  berlaku sampai {until}"]
    )  # fmt: skip
    certificate.file_sha256 = hashlib.sha256(content).hexdigest()
    certificate.file.save("demo.pdf", ContentFile(content), save=False)
    return certificate


def _unverified(certificate: Certificate, state: str) -> None:
    certificate.state = state
    certificate.verified_by = certificate.verified_at = None
    if state == Certificate.State.DRAFT:
        certificate.submitted_at = None
    if state == Certificate.State.REFUSED:
        certificate.refusal_reason = "Tipe pada berkas berbeda dengan tipe produk (demo)."


def _checks(town: Town, today: date) -> None:
    """One look into the national list per kind of product, but for those nobody looked up."""
    kinds: dict[str, Product] = {}
    for product in Product.objects.filter(subject="industrial_goods").order_by("pk"):
        kinds.setdefault(product.commodity_id, product)
    NationalListCheck.objects.bulk_create(
        NationalListCheck(
            region=town.region,
            commodity_id=code,
            keyword=product.name.rsplit(" ", 1)[0],
            checked_on=today - timedelta(days=before + index % 9),
            has_trigger=False,
            has_purchasable=False,
            has_certified=False,
            has_siinas=False,
            note="Tidak ada produk lain di luar katalog (demo).",
            checked_by=town.people["disperindag2"],
        )
        for index, (code, product) in enumerate(kinds.items())
        for before in (20, 190, 360, 530)
        if code[:7] not in UNCHECKED
    )
    _who_offers(town, today)


def _who_offers(town: Town, today: date) -> None:
    """Whether anybody in the country offers it, asked for services and non-industrial goods."""
    subjects = (Subject.SERVICE.value, Subject.NON_INDUSTRIAL_GOODS.value)
    kinds = Product.objects.filter(subject__in=subjects).order_by("commodity_id")
    NationalListCheck.objects.bulk_create(
        NationalListCheck(
            region=town.region,
            commodity_id=code,
            keyword="penyedia dalam negeri",
            checked_on=today - timedelta(days=30 + index % 9),
            has_domestic=True,
            note="Penyedia dalam negeri tersedia (demo).",
            checked_by=town.people["disperindag2"],
        )
        for index, code in enumerate(kinds.values_list("commodity_id", flat=True).distinct())
        if index % 3
    )
