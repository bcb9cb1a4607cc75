"""Announced packages of two years for every agency; fewer of the year before."""

from datetime import date, datetime, time
from decimal import Decimal
from random import Random

from django.utils import timezone

from catalog.models import Product
from demo.city.people import Town
from demo.city.tables import table
from procurement.models import BudgetLine, Package

KINDS = {"service": ("Jasa Lainnya", "Pengadaan Langsung", "Belanja Jasa")}
GOODS = ("Barang", "E-Purchasing", "Belanja")
ACCOUNTS = {
    "Barang": ("5.1.02.01.01.0024", "5.1.02.01.01.0029", "5.2.02.05.01.0005"),
    "Jasa Lainnya": ("5.1.02.02.01.0003",),
}
ACTIVITIES = ("01.2.05.0001", "01.2.06.0002")
PLANNED = ("yes",) * 8 + ("no", "unknown")


def families() -> dict[str, list[dict[str, str]]]:
    """Product families of the demo catalogue by group."""
    found: dict[str, list[dict[str, str]]] = {}
    for row in table("products"):
        found.setdefault(row["group"], []).append(row)
    return found


def announce(town: Town, today: date, random: Random) -> list[Package]:
    """About 250 packages; the ceiling fits what the agency will ask for."""
    kinds = families()
    rows, number = [], 70_000_000
    for agency in table("agencies"):
        for group in agency["plan"].split(","):
            for family in kinds[group]:
                for year in (today.year, today.year - 1):
                    if year < today.year and random.random() > 0.4:
                        continue
                    number += 1 + random.randrange(90)
                    rows.append(_package(town, agency["short_name"], family, year, number, random))
    return Package.objects.bulk_create(rows)


def _package(
    town: Town, agency: str, family: dict[str, str], year: int, number: int, random: Random
) -> Package:
    types, method, verb = KINDS.get(family["subject"], GOODS)
    dear = Decimal(family["price"]) > 5_000_000
    amount = Decimal(family["price"]) * (
        random.randrange(3, 14) if dear else random.randrange(12, 60)
    )
    million = Decimal(1_000_000)
    least = Decimal(random.randrange(30, 220))
    ceiling = max(least, (amount / million).quantize(Decimal(1))) * million
    month = random.randrange(1, 7)
    announced = datetime.combine(
        date(year, 1, 5 + random.randrange(20)), time(10), timezone.get_default_timezone()
    )
    planned = "no" if family["tkdn"].startswith("x") else random.choice(PLANNED)
    return Package(
        agency=town.agencies[agency],
        fiscal_year=year,
        rup_code=str(number),
        name=f"{verb} {family['name']} {town.agencies[agency].short_name}",
        ceiling=ceiling,
        method="Tender" if ceiling > 2_000 * million else method,
        procurement_types=types,
        volume="1 paket",
        description=f"Pengadaan {family['name'].lower()} tahun {year} (demo).",
        specification=family["specification"],
        planned_domestic=planned,
        planned_small_business=random.choice(PLANNED),
        selection_from=date(year, month, 1),
        contract_from=date(year, month, 15),
        contract_to=date(year, 12, 15),
        use_from=date(year, month + 1, 1),
        announced_at=announced,
        source={"kbki": family["kbki"]},
        is_demo=True,
    )


def products_by_commodity() -> dict[str, list[Product]]:
    """What may be asked for, by KBKI code."""
    found: dict[str, list[Product]] = {}
    rows = Product.objects.published().select_related("producer", "commodity").order_by("pk")
    for product in rows:
        found.setdefault(product.commodity_id, []).append(product)
    return found


def tell_accounts(packages: list[Package]) -> None:
    """The budget account (MAK) that pays each package; of a few nobody says."""
    lines = {one.package_id: one for one in BudgetLine.objects.filter(package__in=packages)}
    told = []
    for number, package in enumerate(packages):
        accounts = ACCOUNTS.get(package.procurement_types, ())
        if not accounts or number % 20 == 19:
            continue
        line = lines[package.pk]
        field = package.agency.code[:4]
        line.sub_activity = f"{field}.{ACTIVITIES[number % len(ACTIVITIES)]}"
        line.account_code = accounts[number % len(accounts)]
        line.mak = f"{line.sub_activity}.{line.account_code}."
        line.funding_source = "APBD"
        told.append(line)
    BudgetLine.objects.bulk_update(told, ["sub_activity", "account_code", "mak", "funding_source"])
