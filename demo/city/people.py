"""The city, its agencies and its officers; and a neighbour, to show that nothing is shared."""

from dataclasses import dataclass
from datetime import date

from django.contrib.auth.hashers import make_password

from demo import PASSWORD
from p3dn.accounts.holidays import load_holidays
from p3dn.accounts.models import Agency, Membership, Region, Role, User
from p3dn.accounts.reference import load_regions

from .tables import table

HOME, NEIGHBOUR = "16.74", "16.73"
SINCE = date(2024, 1, 2)


@dataclass(frozen=True)
class Town:
    """The demo city: its agencies by short name and its people by login."""

    region: Region
    agencies: dict[str, Agency]
    people: dict[str, User]


def settle() -> Town:
    """Make the city with its agencies and officers, and the neighbour with two of each."""
    load_regions()
    load_holidays()
    Region.objects.filter(code__in=[HOME, NEIGHBOUR]).update(is_served=True)
    home = Region.objects.get(code=HOME)
    agencies = _agencies(home)
    people = _people(agencies)
    _neighbour()
    return Town(home, agencies, people)


def _agencies(region: Region) -> dict[str, Agency]:
    rows = [
        Agency(
            region=region,
            code=row["code"],
            name=row["name"],
            short_name=row["short_name"],
            kind=row["kind"],
            head_name=row["head"],
        )
        for row in table("agencies")
    ]
    return {agency.short_name: agency for agency in Agency.objects.bulk_create(rows)}


def _people(agencies: dict[str, Agency]) -> dict[str, User]:
    password = make_password(PASSWORD)
    people: dict[str, User] = {}
    wanted = [
        (row["login"], row["name"], agencies[row["agency"]], row["roles"].split(","), row["nip"])
        for row in table("people")
    ]
    for number, (short, agency) in enumerate(agencies.items(), start=1):
        login = short.lower()
        wanted.append(
            (f"ppk.{login}", f"PPK {short} (demo)", agency, [Role.REQUESTER], _nip(number, 1))
        )
        wanted.append(
            (f"kpa.{login}", f"KPA {short} (demo)", agency, [Role.APPROVER], _nip(number, 2))
        )
    users = [
        User(email=f"{login}@prabumulih.demo", full_name=name, nip=nip, password=password)
        for login, name, _agency, _roles, nip in wanted
    ]
    for (login, *_rest), user in zip(wanted, User.objects.bulk_create(users), strict=True):
        people[login] = user
    Membership.objects.bulk_create(
        Membership(user=people[login], agency=agency, role=role, valid_from=SINCE)
        for login, _name, agency, roles, _nip in wanted
        for role in roles
    )
    return people


def _nip(number: int, part: int) -> str:
    """An invented NIP: 18 digits that no ministry has given out."""
    return f"19800101200{part}01{number:03d}00"[:18].ljust(18, "0")


def _neighbour() -> None:
    region = Region.objects.get(code=NEIGHBOUR)
    health = Agency.objects.create(
        region=region,
        code="1.02.0.00.0.00.01.0000",
        name="Dinas Kesehatan Kota tetangga (demo)",
        short_name="DINKES",
    )
    office = Agency.objects.create(
        region=region,
        code="4.01.0.00.0.00.01.0000",
        name="Sekretariat Daerah Kota tetangga (demo)",
        short_name="SETDA",
        kind=Agency.Kind.SECRETARIAT,
    )
    for login, agency, role in (
        ("ppk", health, Role.REQUESTER),
        ("admin", office, Role.ADMINISTRATOR),
    ):
        user = User.objects.create_user(
            email=f"{login}@tetangga.demo",
            password=PASSWORD,
            full_name=f"{role.label} kota tetangga (demo)",
        )
        Membership.objects.create(user=user, agency=agency, role=role, valid_from=SINCE)


GUIDED = (
    "disperindag", "verifikator", "ppk.dinkes", "kpa.dinkes", "timp3dn", "admin", "inspektorat"
)  # fmt: skip


def logins() -> list[tuple[str, str]]:
    """E-mail address and role of the accounts a visitor should try, in that order."""
    wanted = [f"{login}@prabumulih.demo" for login in GUIDED]
    rows = Membership.objects.filter(user__email__in=wanted).select_related("user", "agency")
    found = {m.user.email: f"{m.get_role_display()}, {m.agency}" for m in rows}
    return [(email, found[email]) for email in wanted if email in found]
