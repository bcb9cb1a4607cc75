"""The people of the tests: one for each role, in Kota Prabumulih, and strangers elsewhere."""

from dataclasses import dataclass
from datetime import date

from p3dn.accounts.models import Agency, Membership, Region, Role, User

SINCE = date(2020, 1, 1)


def region(code: str = "16.74", name: str = "Kota Prabumulih") -> Region:
    """A served city, made once per code."""
    return Region.objects.get_or_create(
        code=code,
        defaults={"name": name, "kind": "city", "is_served": True, "head_title": "Wali Kota"},
    )[0]


def agency(place: Region, code: str, name: str, short_name: str = "") -> Agency:
    """An agency, made once per code."""
    return Agency.objects.get_or_create(
        region=place, code=code, defaults={"name": name, "short_name": short_name}
    )[0]


def person(name: str, office: Agency, *roles: str) -> User:
    """Somebody with these roles in the agency since 2020, logging in as <name>@contoh.test."""
    user = User.objects.create_user(
        email=f"{name}@contoh.test", password="rahasia-sekali", full_name=name.title()
    )
    for role in roles:
        Membership.objects.create(user=user, agency=office, role=role, valid_from=SINCE)
    return user


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
    home, away = region(), region("61.71", "Kota Pontianak")
    health = agency(home, "1.02.0.00.0.00.01.0000", "Dinas Kesehatan", "DINKES")
    schools = agency(home, "1.01.0.00.0.00.01.0000", "Dinas Pendidikan", "DISDIK")
    industry = agency(home, "3.31.0.00.0.00.01.0000", "Dinas Perindustrian", "DISPERINDAG")
    office = agency(home, "4.01.0.00.0.00.01.0000", "Sekretariat Daerah", "SETDA")
    elsewhere = agency(away, "1.02.0.00.0.00.01.0000", "Dinas Kesehatan Pontianak", "DINKES")
    return Cast(
        region=home,
        health=health,
        industry=industry,
        elsewhere=elsewhere,
        requester=person("ppk", health, Role.REQUESTER),
        approver=person("kpa", health, Role.APPROVER),
        other_requester=person("ppk.disdik", schools, Role.REQUESTER),
        officer=person("petugas", industry, Role.CATALOGUE_OFFICER),
        verifier=person("verifikator", industry, Role.CATALOGUE_VERIFIER),
        team=person("tim", office, Role.P3DN_TEAM),
        administrator=person("admin", office, Role.ADMINISTRATOR),
        auditor=person("inspektur", office, Role.AUDITOR),
        stranger=person("tetangga", elsewhere, *Role.values),
        nobody=person("baru", health),
    )
