"""Who wrote what a request says, from its kept history: nobody decides on what they wrote.

The last person to press a button is not the only author: lines may have been typed by somebody who
let a colleague hand them in, or who was a requester then and is an approver now.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from p3dn.accounts.models import Membership, Role
from p3dn.audit.authors import Written, written
from p3dn.regulation import Evidence
from procurement.models import Exemption, PurchaseRequest, RequestLine

Authors = Mapping[int, set[int]]

# What a request asks for. Where it stands, what an approver noted and a rank are nobody's wish.
REQUEST = ("title", "needed_on", "note", "package_id")
LINE = ("product_id", "commodity_id", "subject", "description", "specification", "quantity", "unit",
        "unit_price", "removed_at")  # fmt: skip
EXEMPTION = ("kind", "ground", "reason", "quantity", "thing", "asked_by_id")
# What is claimed of a thing's content: by the buyer, or found by the Tim P3DN.
CLAIM = ("claimed_origin", "claimed_tkdn", "claim_basis")


def authors_of(request: PurchaseRequest, *, findings: bool = False) -> set[int]:
    """Ids of all who wrote something of a request, and of those in whose name they may have."""
    return authors_of_many([request], findings=findings)[request.pk]


def authors_of_many(requests: Sequence[PurchaseRequest], *, findings: bool = False) -> Authors:
    """The same for many requests, by their keys; five queries.

    `findings` adds those who found the TKDN of a line as the Tim P3DN. They answered a question and
    asked for nothing, so that they may answer again and decide an exemption, but they do not approve
    a purchase that rests on their own finding.
    """
    keys = [request.pk for request in requests]
    people: dict[int, set[int]] = {key: set() for key in keys}
    changes = [
        *written(PurchaseRequest, "pgh_obj_id", keys, REQUEST),
        *written(RequestLine, "request_id", keys, LINE),
        *written(Exemption, "line__request_id", keys, EXEMPTION),
        *(one for one in written(RequestLine, "request_id", keys, CLAIM)
          if findings or not _is_finding(one)),
    ]  # fmt: skip
    for one in changes:
        if one.user is not None:
            people[one.belongs_to].add(one.user)
    _add_those_stood_in_for(requests, people)
    return people


def _is_finding(one: Written) -> bool:
    return one.after["claim_basis"] == Evidence.TEAM_CALCULATION.value


def _add_those_stood_in_for(
    requests: Sequence[PurchaseRequest], people: dict[int, set[int]]
) -> None:
    """A requester who stood in for somebody in that agency, at any time, wrote in their name."""
    everybody = set().union(*people.values())
    rows = Membership.objects.filter(
        user__in=everybody, role=Role.REQUESTER, on_behalf_of__isnull=False
    )
    principals: dict[tuple[int, int], set[int]] = defaultdict(set)
    for user, agency, principal in rows.values_list("user", "agency", "on_behalf_of"):
        principals[user, agency].add(principal)
    for request in requests:
        for user in list(people[request.pk]):
            people[request.pk] |= principals[user, request.agency_id]
