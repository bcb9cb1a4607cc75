"""What a person may reach: the one source of row access for every app.

Each app's `visible_to(user)` asks here for agencies and regions instead of looking at roles itself.
Models ask too, so nothing here imports one: a person is whoever has memberships.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any, Protocol, TypeGuard

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet
from django.utils import timezone

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.statements import Statement

BUYING = frozenset({Role.REQUESTER, Role.APPROVER})
CATALOGUE = frozenset({Role.CATALOGUE_OFFICER, Role.CATALOGUE_VERIFIER})
# In a statement they stand for whoever and whichever day is asked about.
SOMEBODY, SOME_DAY = -1, date.min
REGION_WIDE = frozenset({Role.P3DN_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})


@dataclass(frozen=True, slots=True)
class Grant:
    """One role in force today: in which agency, in which region, and for whom one acts."""

    role: str
    agency_id: int
    region_id: int
    on_behalf_of_id: int | None = None
    region_name: str = ""


@dataclass(frozen=True, slots=True)
class Access:
    """All grants of one person on one day."""

    grants: tuple[Grant, ...] = field(default=())

    @property
    def roles(self) -> frozenset[str]:
        """Every role held anywhere."""
        return frozenset(grant.role for grant in self.grants)

    @property
    def place(self) -> str:
        """Name of the region of all grants; empty without one, or with several."""
        names = {grant.region_name for grant in self.grants}
        return names.pop() if len(names) == 1 else ""

    @property
    def is_of_one_agency(self) -> bool:
        """Whether all that is bought and seen is one agency's, so that lists need not name it."""
        agencies = {grant.agency_id for grant in self.grants}
        return len(agencies) == 1 and self.roles <= BUYING

    @property
    def scope(self) -> tuple[tuple[object, ...], ...]:
        """All that decides what is seen: the same for everybody who holds the same roles in the same places."""
        return tuple(
            sorted(
                (one.role, one.agency_id, one.region_id, one.on_behalf_of_id or 0, one.region_name)
                for one in self.grants
            )
        )

    def has(self, *roles: str) -> bool:
        """True when one of the roles is held somewhere."""
        return not self.roles.isdisjoint(roles)

    def agency_ids(self, roles: Iterable[str]) -> frozenset[int]:
        """Agencies in which one of the roles is held."""
        wanted = frozenset(roles)
        return frozenset(g.agency_id for g in self.grants if g.role in wanted)

    def region_ids(self, roles: Iterable[str] | None = None) -> frozenset[int]:
        """Regions in which one of the roles (any role when None) is held."""
        wanted = None if roles is None else frozenset(roles)
        return frozenset(g.region_id for g in self.grants if wanted is None or g.role in wanted)

    def acts_for(self, role: str, agency_id: int) -> int | None:
        """Id of the person on whose behalf the role is used in the agency, if any.

        A role held in one's own right wins over a delegation.
        """
        held = [g for g in self.grants if g.role == role and g.agency_id == agency_id]
        if not held or any(g.on_behalf_of_id is None for g in held):
            return None
        return held[0].on_behalf_of_id


class Memberships(Protocol):
    """The roles of a person, of all times."""

    def in_force_on(self, day: date) -> QuerySet[Any]:
        """Those that may be used on a local date."""


class Member(Protocol):
    """Somebody logged in, with an account that is open."""

    pk: int

    def __init__(self, *, pk: int) -> None:
        """Stand in for the one with this number."""

    @property
    def memberships(self) -> Memberships:
        """All roles ever held."""


Person = AbstractBaseUser | AnonymousUser
"""Whoever sends a request."""


def _is_member(user: Person | Member) -> TypeGuard[Member]:
    return bool(getattr(user, "is_authenticated", False) and getattr(user, "is_active", False))


def access_of(user: Person | Member, on: date | None = None) -> Access:
    """Grants of the person on a local date (today when None); one query, kept on the user object.

    Anonymous and inactive people have none.
    """
    if not _is_member(user):
        return Access()
    kept: dict[date, Access] = user.__dict__.setdefault("_access_by_day", {})
    day = on or timezone.localdate()
    if day not in kept:
        rows = _grants_of(user.__class__).rows({SOMEBODY: user.pk, SOME_DAY: day})
        kept[day] = Access(tuple(Grant(*row) for row in rows))
    return kept[day]


def forget_access(user: Person | Member) -> None:
    """Have the next question answered anew: what somebody may do may have ended since."""
    user.__dict__.pop("_access_by_day", None)


@cache
def _grants_of(person: type[Member]) -> Statement:
    """The grants of anybody on any day: every page asks for somebody's."""
    rows = person(pk=SOMEBODY).memberships.in_force_on(SOME_DAY).order_by("pk")
    found = rows.values_list(
        "role", "agency_id", "agency__region_id", "on_behalf_of_id", "agency__region__name"
    )
    return Statement.of(found)
