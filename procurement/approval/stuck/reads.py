"""Which requests nobody can decide today, who is away until when, and who could act in their place."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from p3dn.accounts.access.prepared import Rows
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import REGION_WIDE, Person, access_of
from p3dn.accounts.models import Membership, User
from p3dn.ui.home import firsts
from procurement.models import Absence, Decision, PurchaseRequest
from procurement.models.requests.request import PurchaseRequestQuerySet
from procurement.models.requests.workflow import State
from procurement.shared.deciding.authors import wrote_of
from procurement.shared.deciding.rights import FROM_REQUESTER, involved_of_many
from procurement.shared.worth import worth_in

MOST = 50
NAMED = 5  # people proposed for each request


def stuck(rows: PurchaseRequestQuerySet, day: date) -> PurchaseRequestQuerySet:
    """Those that wait for a role which everybody who could use it on the day is away from, or nobody holds.

    Who made the request, wrote something of it or took a step of it in its agency's name does not
    count, as `rights.may_decide` has it.
    """
    present = _holders(day, OuterRef).exclude(user__in=Absence.objects.on(day).values("person"))
    part = Decision.objects.filter(
        Q(actor=OuterRef("user")) | Q(on_behalf_of=OuterRef("user")),
        request=OuterRef(OuterRef("pk")),
        action__in=FROM_REQUESTER,
    )
    wrote = wrote_of(OuterRef(OuterRef("pk")), OuterRef("user"))
    free = present.exclude(user=OuterRef("requester")).exclude(Exists(part)).exclude(wrote)
    return rows.filter(~Exists(free), state=State.SUBMITTED)


def _holders(day: date, of: Callable[[str], OuterRef]) -> QuerySet[Membership]:
    """Who may use the role that a request waits for, away or not; `of` names a column of the request."""
    place = Q(agency=of("agency")) | Q(role__in=REGION_WIDE, agency__region=of("region"))
    return Membership.objects.in_force_on(day).filter(
        place, role=of("awaited_role"), user__is_active=True
    )


def _of_outermost(name: str) -> OuterRef:
    return OuterRef(OuterRef(name))


def stuck_requests(user: User, day: date) -> Rows:
    """Key, title, agency, role awaited, who is back first and when, since when, rupiah, and how many.

    Of the regions one administers, the one that has waited longest.
    """
    regions = access_of(user).region_ids({Role.ADMINISTRATOR})
    rows = stuck(PurchaseRequest.objects.filter(region__in=regions), day)
    back = Absence.objects.on(day).filter(person__in=_holders(day, _of_outermost).values("user"))
    first = back.order_by("last_day", "pk")
    rows = rows.annotate(
        worth=worth_in(State.SUBMITTED),
        who=Subquery(first.values("person__full_name")[:1]),
        until=Subquery(first.values("last_day")[:1]),
    )
    columns = ("pk", "title", "agency__name", "awaited_role", "who", "until", "submitted_at",
               "worth", "of")  # fmt: skip
    return firsts(rows, since="submitted_at", day=day, most=1).values_list(*columns)


@dataclass(frozen=True, slots=True)
class Gone:
    """Somebody who holds the role and is away: their role, and the absence that says until when."""

    role: Membership
    absence: Absence

    @property
    def asked(self) -> str:
        """What the form of acting officers is told of them in its address."""
        return f"menggantikan={self.role.pk}&berhalangan={self.absence.pk}"


@dataclass(frozen=True, slots=True)
class Stuck:
    """A request that nobody can decide today, who is away, and who could act for them.

    `away` is empty where nobody holds the role; `others` took no part in the request.
    """

    request: PurchaseRequest
    away: Sequence[Gone]
    others: Sequence[User]

    @property
    def role(self) -> str:
        """The role it waits for, in words."""
        return str(Role(self.request.awaited_role).label)


def stuck_of(user: Person, day: date) -> list[Stuck]:
    """Of all visible ones those that have waited longest, at most `MOST`; a constant number of queries."""
    rows = stuck(PurchaseRequest.objects.visible_to(user), day).select_related("agency")
    found = list(rows.order_by("submitted_at", "pk").prefetch_related("decisions")[:MOST])
    if not found:
        return []
    known = Membership.objects.in_force_on(day).filter(
        agency__region__in={one.region_id for one in found}, user__is_active=True
    )
    held = list(known.select_related("user", "agency").order_by("user__full_name", "pk"))
    absences = {one.person_id: one for one in Absence.objects.on(day).order_by("-last_day", "-pk")}
    part = involved_of_many(found, findings=True)
    return [
        Stuck(one, _away(one, held, absences), _others(one, held, absences.keys() | part[one.pk]))
        for one in found
    ]


def _away(
    request: PurchaseRequest, held: Iterable[Membership], absences: dict[int, Absence]
) -> list[Gone]:
    """Who holds the role in their own right and is away; only they can be acted for."""
    return [
        Gone(one, absences[one.user_id])
        for one in held
        if one.role == request.awaited_role
        and one.on_behalf_of_id is None
        and one.user_id in absences
        and (one.agency_id == request.agency_id or one.role in REGION_WIDE)
        and one.agency.region_id == request.region_id
    ]


def _others(request: PurchaseRequest, held: Iterable[Membership], left_out: set[int]) -> list[User]:
    """Who could act: those of the agency who buy nothing there, then who holds the role elsewhere."""
    here: dict[int, User] = {}
    elsewhere: dict[int, User] = {}
    buyers = {one.user_id for one in held if _buys(one, request)}
    for one in held:
        if one.agency.region_id != request.region_id or one.user_id in left_out | buyers:
            continue
        if one.agency_id == request.agency_id:
            here.setdefault(one.user_id, one.user)
        elif one.role == request.awaited_role and one.on_behalf_of_id is None:
            elsewhere.setdefault(one.user_id, one.user)
    return list((here | elsewhere).values())[:NAMED]


def _buys(held: Membership, request: PurchaseRequest) -> bool:
    return held.role == Role.REQUESTER and held.agency_id == request.agency_id
