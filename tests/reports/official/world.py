"""A small generated region for official reports: every kind of purchase, plan and unknown."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from p3dn.accounts.models import Agency, Region
from procurement.models import BudgetLine, Expense, ExpenseAccount, Package, Source
from procurement.spending.services import cancel, write
from tests.factories.procurement import AgencyFactory, PackageFactory
from tests.factories.reports import add_line, make_line, make_realization, make_request
from tests.procurement.spending.acts import purchase

YEAR = 2026
SUBS = ("1.02.02.2.01.0001", "1.02.02.2.01.0002")
ACCOUNTS = ("5.1.02.01.01.0024", "5.1.02.02.01.0003", "5.2.02.07.01.0001")
CODES = ("1.02.0.00.0.00.01", "1.01.2.22.0.00.01", "tanpa-bidang")
METHODS = [*Package.Method.values]
SOURCES = (Source.SELF_MANAGED, Source.TENDER, Source.CATALOGUE_6, Source.RECORDED)


@dataclass
class World:
    """The region, and of each purchase where it must stand: (agency, sub-activity, account)."""

    region: Region
    agencies: list[Agency] = field(default_factory=list)
    places: dict[int, tuple[str, str, str]] = field(default_factory=dict)

    def within(self, first: date, last: date) -> list[Expense]:
        """The purchases that count between two days, read one by one."""
        rows = Expense.objects.filter(region=self.region).select_related("package", "agency")
        return [one for one in rows if one.counts and first <= one.date <= last]


def build(seed: int, *, purchases: int = 60) -> World:
    """The same world for the same seed: amounts with sen, all twelve months, another year and region."""
    random = Random(seed)  # noqa: S311 -- the same world every time is the point
    agencies = [AgencyFactory(code=f"{code}.{n:04d}") for n, code in enumerate(CODES, 1)]
    world = World(agencies[0].region, agencies)
    packages = [_package(random, random.choice(agencies)) for _number in range(12)]
    for number in range(purchases):
        day = date(YEAR, 1, 1) + timedelta(days=random.randrange(365))
        make = _delivery if number % 3 == 0 else _national
        make(world, random, packages, day)
    _apart(world, random)
    return world


def _money(random: Random) -> Decimal:
    return Decimal(random.randrange(1, 10**11)) / 100


def _package(random: Random, agency: Agency) -> Package:
    package = PackageFactory(
        agency=agency,
        fiscal_year=YEAR,
        ceiling=0,
        method=random.choice(METHODS),
        planned_domestic=random.choice(Package.Planned.values),
        contract_from=random.choice(
            [None, date(YEAR, random.randrange(1, 13), 5), date(2025, 2, 1)]
        ),
    )
    BudgetLine.objects.filter(package=package).delete()
    chosen = random.sample(ACCOUNTS, random.choice((1, 1, 2, 3)))
    BudgetLine.objects.bulk_create(
        BudgetLine(
            package=package,
            mak=f"{(sub := random.choice(SUBS))}.{account}",
            sub_activity=sub,
            account_code=account,
            fiscal_year=YEAR,
            amount=_money(random),
        )
        for account in chosen
    )
    package.refresh_from_db()
    return package


def _delivery(world: World, random: Random, packages: list[Package], day: date) -> None:
    """Paid by the budget line that the request names, or by the only one there is."""
    package = random.choice(packages)
    lines = list(package.budget_lines.all())
    named = random.choice([None, *lines])
    asked = make_line(make_request(package.agency, package=package), "1000", "0", budget_line=named)
    delivery = make_realization(
        package.agency, day, request=asked.request,
        small_business=random.choice(("yes", "no", "unknown")),
    )  # fmt: skip
    made = add_line(
        delivery, _money(random), origin=random.choice(("domestic", "imported", "unknown")),
        tkdn=random.choice((None, "41.25", "80")), line=asked,
    )  # fmt: skip
    payer = named or (lines[0] if len(lines) == 1 else None)
    place = (payer.sub_activity, payer.account_code) if payer else ("", "")
    world.places[Expense.objects.get(delivery_line=made).pk] = (package.agency.name, *place)


def _national(world: World, random: Random, packages: list[Package], day: date) -> None:
    """Known from a file that names an account, several, or none; with or without a package."""
    package = random.choice([None, *packages])
    agency = package.agency if package else random.choice(world.agencies)
    value = _money(random)
    domestic = random.choice((Decimal(0), value, (value / 3).quantize(Decimal("0.01"))))
    one = purchase(
        agency, day, value, source=random.choice(SOURCES), package=package,
        domestic_value=domestic, unknown_value=value - domestic,
        method=package.method if package else random.choice(METHODS),
        small_business=random.choice(("yes", "unknown")),
    )  # fmt: skip
    named = random.choice((0, 1, 2))
    codes = random.sample(ACCOUNTS, named)
    parts = [ExpenseAccount(expense=one, code=c, amount=value if named == 1 else 0) for c in codes]
    written = write([one], accounts=parts)[0]
    lines = list(package.budget_lines.all()) if package else []
    world.places[written.pk] = (agency.name, *_place(lines, codes))


def _place(lines: list[BudgetLine], codes: list[str]) -> tuple[str, str]:
    if len(codes) == 1:
        subs = {line.sub_activity for line in lines if line.account_code == codes[0]}
        return (subs.pop() if len(subs) == 1 else ""), codes[0]
    return (lines[0].sub_activity, lines[0].account_code) if len(lines) == 1 else ("", "")


def _apart(world: World, random: Random) -> None:
    """What no report of the year may hold: cancelled, another year, another region, a withdrawn package."""
    agency = world.agencies[0]
    stranger = AgencyFactory(
        region=Region.objects.create(code="16.71", name="Kota Lain", kind="city", is_served=True)
    )
    wrong, _old, _strange = write(
        [
            purchase(agency, date(YEAR, 5, 5), _money(random)),
            purchase(agency, date(YEAR - 1, 5, 5), _money(random)),
            purchase(stranger, date(YEAR, 5, 5), _money(random)),
        ]
    )
    cancel(Expense.objects.filter(pk=wrong.pk))
    PackageFactory(agency=agency, fiscal_year=YEAR, is_active=False)
    PackageFactory(agency=agency, fiscal_year=YEAR - 1)
    PackageFactory(agency=stranger, fiscal_year=YEAR)
