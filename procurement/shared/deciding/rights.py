"""Who may do what: refusals of people are PermissionDenied, refusals of deeds ValidationError."""

from collections.abc import Collection, Iterable, Sequence

from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.utils import timezone

from catalog.models import Product
from p3dn.accounts.access.rows import REGION_WIDE, access_of, forget_access
from p3dn.accounts.models import Membership, Role, User
from p3dn.audit.editing.versions import require_version
from procurement.models import Package, PurchaseRequest, RequestLine
from procurement.models.requests.request import PurchaseRequestQuerySet
from procurement.models.requests.route import DECIDERS
from procurement.shared.refusals import LineRemoved, NotEditable

from .authors import authors_of, authors_of_many

Held = tuple[str, int, int, int, int | None]
"""Role, agency, region, person, and for whom they act."""

FROM_REQUESTER = ("submit", "withdraw", "recheck")  # steps


def may_request(user: User, agency_id: int) -> bool:
    """True for a requester (PPK) of the agency."""
    return agency_id in access_of(user).agency_ids({Role.REQUESTER.value})


def may_edit(user: User, request: PurchaseRequest) -> bool:
    """True for a requester of the agency while the request may still change."""
    return request.is_editable and may_request(user, request.agency_id)


def may_decide(user: User, request: PurchaseRequest) -> bool:
    """True for somebody of the role the request waits for who took no part in it.

    That is an approver (PA/KPA) of the agency, unless its route asks for somebody else first or then.
    Neither may they stand in for somebody who took part, nor have found a line's TKDN as the Tim
    P3DN.
    """
    people = _deciding(user, request)
    if not people.isdisjoint(_on_record(request)):
        return False
    unnamed = getattr(request, "traces", True) is False  # see `with_traces`
    return bool(people) and (unnamed or people.isdisjoint(authors_of(request, findings=True)))


def decidable(user: User, requests: Iterable[PurchaseRequest]) -> list[PurchaseRequest]:
    """Those of many requests that `may_decide` allows; a constant number of queries."""
    rows = [one for one in requests if _deciding(user, one)]
    people = involved_of_many(rows, findings=True)
    return [one for one in rows if _deciding(user, one).isdisjoint(people[one.pk])]


def keys_to_decide(user: User, rows: PurchaseRequestQuerySet) -> set[int]:
    """Keys of those among the rows that the person may decide; at most three queries."""
    if not access_of(user).has(*DECIDERS):
        return set()
    waiting = rows.waiting_for(user).order_by().prefetch_related("decisions")
    return {one.pk for one in decidable(user, waiting)}


def deciders_of(request: PurchaseRequest) -> set[int]:
    """Ids of all whom `may_decide` lets decide the request; three queries."""
    return deciders_of_many([request])[request.pk]


def deciders_of_many(requests: Sequence[PurchaseRequest]) -> dict[int, set[int]]:
    """The same for many requests, by their keys; have their decisions prefetched."""
    rows = Membership.objects.in_force_on(timezone.localdate()).filter(
        role__in={one.awaited_role for one in requests},
        agency__region__in={one.region_id for one in requests},
        user__is_active=True,
    )
    held = list(
        rows.order_by("pk").values_list("role", "agency", "agency__region", "user", "on_behalf_of")
    )
    parts = involved_of_many(requests, findings=True)
    return {one.pk: _uninvolved(one, held, parts[one.pk]) for one in requests}


def _uninvolved(request: PurchaseRequest, held: Iterable[Held], part: set[int]) -> set[int]:
    """Those of the people with a role who may use it for the request, and took no part in it."""
    wide = request.awaited_role in REGION_WIDE
    acting: dict[int, set[int]] = {}
    own: set[int] = set()
    for role, agency, region, person, principal in held:
        here = region == request.region_id if wide else agency == request.agency_id
        if role != request.awaited_role or not here:
            continue
        acting.setdefault(person, {person, principal or person})
        if not principal or wide:
            own.add(person)
    return {
        person
        for person, people in acting.items()
        if part.isdisjoint({person} if person in own else people)
    }


def _deciding(user: User, request: PurchaseRequest) -> set[int]:
    """The one who decides and the one they stand in for; nobody when it is not theirs to decide."""
    access, role = access_of(user), request.awaited_role
    if role in REGION_WIDE:
        return {user.pk} if request.region_id in access.region_ids({role}) else set()
    if request.agency_id not in access.agency_ids({role}):
        return set()
    return {user.pk, access.acts_for(role, request.agency_id) or user.pk}


def involved(request: PurchaseRequest, *, findings: bool = False) -> set[int]:
    """Ids of those who made, wrote or submitted the request, or in whose name that was done.

    `findings` as in `authors_of`.
    """
    return involved_of_many([request], findings=findings)[request.pk]


def involved_of_many(
    requests: Sequence[PurchaseRequest], *, findings: bool = False
) -> dict[int, set[int]]:
    """The same for many requests, by their keys; have their decisions prefetched."""
    authors = authors_of_many(requests, findings=findings)
    return {one.pk: authors[one.pk] | _on_record(one) for one in requests}


def untouched(user: User, keys: Collection[int]) -> set[int]:
    """Of the requests with these keys those in which the person took no part; none, or three queries."""
    if not keys:
        return set()
    rows = PurchaseRequest.objects.filter(pk__in=keys).prefetch_related("decisions")
    part = involved_of_many(list(rows))
    return {key for key, people in part.items() if user.pk not in people}


def _on_record(request: PurchaseRequest) -> set[int]:
    """Those the request itself and its steps name, whatever the history still holds."""
    people: set[int | None] = {request.requester_id}
    for decision in request.decisions.all():
        if decision.action in FROM_REQUESTER:
            people |= {decision.actor_id, decision.on_behalf_of_id}
    return {person for person in people if person is not None}


def hold(request: PurchaseRequest) -> PurchaseRequest:
    """The request as it is now, kept from changing until the transaction ends."""
    return (
        PurchaseRequest.objects.select_for_update(of=("self",))
        .select_related("agency", "package", "region")
        .get(pk=request.pk)
    )


def hold_right(by: User, request: PurchaseRequest) -> None:
    """Keep what lets the person decide from ending until the transaction does, and read it anew.

    Their own role and account, and of whoever they stand in for. Hold the request first. Who ends a
    role waits for this, or comes first and is then heeded.
    """
    role = request.awaited_role
    place = _place(role, request)
    known = Membership.objects.filter(user=by, role=role, **place).values("on_behalf_of")
    people = Q(user=by) | Q(user__in=known)
    rows = Membership.objects.filter(people, role=role, **place).select_related("user")
    held = rows.select_for_update(of=("self", "user"), no_key=True).order_by("pk")
    for one in held:
        if one.user_id == by.pk:
            by.is_active = one.user.is_active
    forget_access(by)


def _place(role: str, request: PurchaseRequest) -> dict[str, int]:
    """Where a role must be held for the request."""
    if role in REGION_WIDE:
        return {"agency__region": request.region_id}
    return {"agency": request.agency_id}


def hold_packages(keys: Sequence[int]) -> list[Package]:
    """Packages in the order of their keys given, kept so that two requests cannot take the same rupiah.

    They are locked in one order, whoever asks for which first.
    """
    held = Package.objects.select_for_update().filter(pk__in=keys).order_by("pk")
    found = {one.pk: one for one in held}
    return [found[key] for key in keys]


def hold_products(request: PurchaseRequest) -> None:
    """Keep the products of the lines, so that two requests cannot promise the same pieces."""
    products = Product.objects.select_for_update(no_key=True).order_by("pk")
    list(products.filter(request_lines__in=request.lines.all()).values_list("pk"))


def hold_for_edit(by: User, request: PurchaseRequest) -> PurchaseRequest:
    """Hold a request that this person may change now.

    Raises PermissionDenied for others than its agency's requesters, and NotEditable once it has
    been submitted.
    """
    if not may_request(by, request.agency_id):
        raise PermissionDenied
    held = hold(request)
    if not held.is_editable:
        raise NotEditable(held)
    return held


def hold_line(by: User, line: RequestLine, seen: str) -> RequestLine:
    """Hold a line, and its request, that this person may change now.

    A line that was sent back may change while others wait, or were approved. Raises PermissionDenied
    for others than its agency's requesters, NotEditable once it was submitted, LineRemoved when it
    was taken out, and ChangedSince when it is not what was `seen`.
    """
    if not may_request(by, line.request.agency_id):
        raise PermissionDenied
    held = hold(line.request)
    kept = RequestLine.objects.select_for_update().filter(pk=line.pk, request=held).first()
    if kept is None:
        raise LineRemoved(held, line.pk) if held.is_editable else NotEditable(held)
    if not kept.is_editable:
        raise NotEditable(held, kept)
    kept.request = held
    require_version(kept, seen)
    return kept
