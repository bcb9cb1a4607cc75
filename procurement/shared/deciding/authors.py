"""Who wrote what a request says, from its kept history: nobody decides on what they wrote.

The last person to press a button is not the only author: lines may have been typed by somebody who
let a colleague hand them in, or who was a requester then and is an approver now.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from django.db.models import BigIntegerField, Exists, Model, OuterRef, Q, QuerySet
from django.db.models.functions import Cast

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.access.statements import Statement
from p3dn.accounts.models import Membership, Role, User
from p3dn.audit import kept_of
from p3dn.audit.authors import writings, written_by, wrote
from p3dn.regulation import Evidence
from procurement.models import (
    CeilingPermit,
    Exemption,
    FurtherPackage,
    LineDismissal,
    LineRequirement,
    PurchaseRequest,
    RequestLine,
)

Authors = Mapping[int, set[int]]
Rows = TypeVar("Rows", bound=QuerySet[Any])

# What a request asks for. Where it stands, what an approver noted and a rank are nobody's wish.
REQUEST = ("title", "needed_on", "selection_started_on", "note", "package_id", "unplanned_reason",
           "place", "price_basis")  # fmt: skip
LINE = ("product_id", "commodity_id", "subject", "description", "specification", "quantity", "unit",
        "unit_price", "removed_at", "needed_on", "place", "price_basis", "claimed_fits",
        "budget_line_id", "asked_quantity", "asked_unit")  # fmt: skip
REQUIREMENT = ("attribute_id", "comparison", "values", "reason")
EXEMPTION = ("kind", "ground", "reason", "evidence", "quantity", "thing", "asked_by_id")
DISMISSAL = ("product_id", "why", "note")
FURTHER = ("package_id",)
PERMIT = ("ground", "reason", "basis", "asked_by_id")
# What is claimed of a thing's content: by the buyer, or found by the Tim P3DN.
CLAIM = ("claimed_origin", "claimed_tkdn", "claimed_assessed_in",
         "claimed_majority_national", "claim_basis", "team_decision_number")  # fmt: skip

# What a request asks for, with how each kind of row names it; claims stand apart (`CLAIM`).
WISHES: tuple[tuple[type[Model], str, Sequence[str]], ...] = (
    (RequestLine, "request_id", LINE),
    (LineRequirement, "line__request_id", REQUIREMENT),
    (Exemption, "line__request_id", EXEMPTION),
    (LineDismissal, "line__request_id", DISMISSAL),
    (FurtherPackage, "request_id", FURTHER),
    (CeilingPermit, "request_id", PERMIT),
)

# Stand for arrays in a question that is kept.
KEYS, AGENCIES = (-1,), (-2,)


def authors_of(request: PurchaseRequest, *, findings: bool = False) -> set[int]:
    """Ids of all who wrote something of a request, and of those in whose name they may have."""
    return authors_of_many([request], findings=findings)[request.pk]


def authors_of_many(requests: Sequence[PurchaseRequest], *, findings: bool = False) -> Authors:
    """The same for many requests, by their keys; one query.

    `findings` adds those who found the TKDN of a line as the Tim P3DN. They answered a question and
    asked for nothing, so that they may answer again and decide an exemption, but they do not approve
    a purchase that rests on their own finding.
    """
    people: dict[int, set[int]] = {request.pk: set() for request in requests}
    if not requests:
        return people
    agencies = {request.agency_id for request in requests}
    rows = _who_wrote(findings=findings).rows({KEYS: list(people), AGENCIES: list(agencies)})
    principals: dict[tuple[int, int], set[int]] = defaultdict(set)
    for key, user, principal in rows:
        if principal is not None:
            principals[key, user].add(principal)
        elif user is not None:
            people[key].add(user)
    for request in requests:
        for user in list(people[request.pk]):
            people[request.pk] |= principals[request.agency_id, user]
    return people


@cache
def _who_wrote(*, findings: bool) -> Statement:
    """The question of `authors_of_many`, with arrays yet to be filled."""
    asked = None if findings else ~Q(claim_basis=Evidence.TEAM_CALCULATION.value)
    rows = writings(PurchaseRequest, "pgh_obj_id", KEYS, REQUEST).union(
        writings(RequestLine, "request_id", KEYS, CLAIM, where=asked),
        *(writings(model, link, KEYS, fields) for model, link, fields in WISHES),
        _stand_ins(AGENCIES),
    )
    return Statement.of(rows)


def wrote_of(request: Any, person: Any) -> Q:
    """Whether a person of an outer query wrote something of a request of one, findings among it."""
    wrote_it: Q = Q(wrote(PurchaseRequest, "pgh_obj_id", request, person, REQUEST))
    wrote_it |= Q(wrote(RequestLine, "request_id", request, person, CLAIM))
    for model, link, fields in WISHES:
        wrote_it |= Q(wrote(model, link, request, person, fields))
    return wrote_it


def _stand_ins(agencies: Collection[int]) -> "QuerySet[Any]":
    """(agency, user, principal): a requester who stood in for somebody there, at any time."""
    rows = Membership.objects.filter(
        agency__any=agencies, role=Role.REQUESTER, on_behalf_of__isnull=False
    )
    number = BigIntegerField()
    return rows.order_by().values_list(
        "agency_id", Cast("user_id", number), Cast("on_behalf_of_id", number)
    )


def with_traces(rows: Rows, user: User) -> Rows:
    """Requests with `traces`: False when the history names neither this person nor their principals.

    Then `rights.may_decide` need not ask who wrote what, which most approvers' pages are spared.
    """
    principals = {grant.on_behalf_of_id for grant in access_of(user).grants}
    people = {user.pk, *(person for person in principals if person is not None)}
    kept = [
        kept_of(model).filter(written_by(people), **{link: OuterRef("pk")})
        for model, link in (
            (PurchaseRequest, "pgh_obj"),
            (RequestLine, "request"),
            (LineRequirement, "line__request"),
            (Exemption, "line__request"),
            (LineDismissal, "line__request"),
            (FurtherPackage, "request"),
            (CeilingPermit, "request"),
        )
    ]
    stood_in_for = Membership.objects.filter(
        agency=OuterRef("agency"), role=Role.REQUESTER, on_behalf_of__in=people
    )
    traces = Q(Exists(stood_in_for))
    for events in kept:
        traces |= Q(Exists(events))
    return rows.annotate(traces=traces)
