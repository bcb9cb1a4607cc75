"""What agencies of the demo city plan to do themselves; within what their budget leaves."""

from datetime import date
from decimal import Decimal

from demo.city.people import Town
from procurement.models import BudgetStanding, SelfManagedPackage

Kind = SelfManagedPackage.Kind
PLANNED = (
    ("Belanja perjalanan dinas biasa (demo)", 24_600_000, Kind.OWN, ""),
    ("Honorarium narasumber sosialisasi P3DN (demo)", 18_900_000, Kind.OWN, ""),
    ("Survei kepuasan layanan (demo)", 36_000_000, Kind.OTHER_AGENCY, "Universitas contoh (demo)"),
    ("Pemeliharaan taman kelurahan (demo)", 15_000_000, Kind.COMMUNITY, "Kelompok warga (demo)"),
)
FIRST_CODE = 38_000_000


def carry_out(town: Town, today: date) -> None:
    """A package or two for each agency whose budget leaves room for them, so that no alarm comes of it."""
    standings = BudgetStanding.objects.within().filter(
        region=town.region, fiscal_year=today.year, level=BudgetStanding.Level.AGENCY
    )
    packages = []
    for number, standing in enumerate(standings.order_by("agency")):
        name, amount, kind, organiser = PLANNED[number % len(PLANNED)]
        if standing.difference + amount > 0:
            continue
        packages.append(
            SelfManagedPackage(
                region=town.region,
                agency_id=standing.agency_id,
                fiscal_year=today.year,
                rup_code=str(FIRST_CODE + number),
                name=name,
                ceiling=Decimal(amount),
                kind=kind,
                organiser=organiser,
                volume="1 paket",
                work_from=date(today.year, 1 + 3 * (number % 4), 1),
                work_to=date(today.year, 12, 1),
            )
        )
    SelfManagedPackage.objects.bulk_create(packages)
