"""The people of the tests: one for each role, in Kota Prabumulih, and strangers elsewhere.

Half of all tests begin with them, so that they are written all at once.
"""

from dataclasses import dataclass
from datetime import date

from django.contrib.auth.hashers import make_password

from p3dn.accounts.models import Agency, Membership, Region, Role, User

SINCE = date(2020, 1, 1)


HOME = ("16.74", "Kota Prabumulih")


def region(code: str = HOME[0], name: str = HOME[1]) -> Region:
    """A served city, made once per code."""
    return regions((code, name))[0]


def regions(*wanted: tuple[str, str]) -> list[Region]:
    """Served cities by code and name, each made once per code."""
    known = {one.code: one for one in Region.objects.filter(code__in=dict(wanted))}
    new = [
        Region(code=code, name=name, kind="city", is_served=True, head_title="Wali Kota")
        for code, name in wanted
        if code not in known
    ]
    known |= {one.code: one for one in Region.objects.bulk_create(new)}
    return [known[code] for code, _name in wanted]


def agencies(*wanted: tuple[Region, str, str, str]) -> list[Agency]:
    """Agencies by region, code, name and short name, each made once per code."""
    Agency.objects.bulk_create(
        [Agency(region=r, code=c, name=n, short_name=s) for r, c, n, s in wanted],
        ignore_conflicts=True,
    )
    known = {(one.region_id, one.code): one for one in Agency.objects.select_related("region")}
    return [known[place.pk, code] for place, code, _name, _short_name in wanted]


def people(**parts: tuple[str, Agency, list[str]]) -> dict[str, User]:
    """Somebody with these roles in the agency since 2020, logging in as <name>@contoh.test."""
    password = make_password("rahasia-sekali")
    users = User.objects.bulk_create(
        User(email=f"{name}@contoh.test", password=password, full_name=name.title())
        for name, _office, _roles in parts.values()
    )
    Membership.objects.bulk_create(
        Membership(user=user, agency=office, role=role, valid_from=SINCE)
        for user, (_name, office, roles) in zip(users, parts.values(), strict=True)
        for role in roles
    )
    return dict(zip(parts, users, strict=True))


def person(name: str, office: Agency, *roles: str) -> User:
    """One more of them."""
    return people(one=(name, office, list(roles)))["one"]


@dataclass
class Cast:
    """Everybody, and where they work."""

    region: Region
    health: Agency
    industry: Agency
    elsewhere: Agency
    requester: User
    approver: User
    other_requester: User
    officer: User
    verifier: User
    team: User
    administrator: User
    auditor: User
    stranger: User
    nobody: User

    def everyone(self) -> dict[str, User]:
        """People by the name of their part."""
        return {name: one for name, one in vars(self).items() if isinstance(one, User)}


def assemble() -> Cast:
    """Make the cast in the test database."""
    home, away = regions(HOME, ("61.71", "Kota Pontianak"))
    health, schools, industry, office, elsewhere = agencies(
        (home, "1.02.0.00.0.00.01.0000", "Dinas Kesehatan", "DINKES"),
        (home, "1.01.0.00.0.00.01.0000", "Dinas Pendidikan", "DISDIK"),
        (home, "3.31.0.00.0.00.01.0000", "Dinas Perindustrian", "DISPERINDAG"),
        (home, "4.01.0.00.0.00.01.0000", "Sekretariat Daerah", "SETDA"),
        (away, "1.02.0.00.0.00.01.0000", "Dinas Kesehatan Pontianak", "DINKES"),
    )
    everybody = people(
        requester=("ppk", health, [Role.REQUESTER]),
        approver=("kpa", health, [Role.APPROVER]),
        other_requester=("ppk.disdik", schools, [Role.REQUESTER]),
        officer=("petugas", industry, [Role.CATALOGUE_OFFICER]),
        verifier=("verifikator", industry, [Role.CATALOGUE_VERIFIER]),
        team=("tim", office, [Role.P3DN_TEAM]),
        administrator=("admin", office, [Role.ADMINISTRATOR]),
        auditor=("inspektur", office, [Role.AUDITOR]),
        stranger=("tetangga", elsewhere, list(Role.values)),
        nobody=("baru", health, []),
    )
    return Cast(region=home, health=health, industry=industry, elsewhere=elsewhere, **everybody)
