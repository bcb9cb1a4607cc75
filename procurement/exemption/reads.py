"""One exemption as its pages show it, and those that somebody has to decide."""

from datetime import date

from django.db.models import QuerySet

from p3dn.accounts.access.permissions import get_visible_or_404
from p3dn.accounts.access.prepared import Rows, rows_for
from p3dn.accounts.access.statements import Row
from p3dn.accounts.models import User
from p3dn.audit.editing.versions import versioned
from procurement.models import Decision, Exemption, PurchaseRequest
from procurement.shared.deciding.authors import authors_of_many
from procurement.shared.deciding.rights import FROM_REQUESTER


def shown_exemption(user: User, pk: int) -> Exemption:
    """With its line, request and people, and its version; 404 unless visible."""
    rows = Exemption.objects.select_related(
        "line__request__agency", "line__request__package", "line__request__region",
        "line__commodity", "line__product__producer", "asked_by", "decided_by",
    )  # fmt: skip
    return get_visible_or_404(versioned(rows), user, pk=pk)


def exemptions_to_decide(user: User, day: date) -> list[Row]:
    """Rows of `open_exemptions` that `may_decide_exemption` allows; three queries."""
    found = rows_for(open_exemptions, user, day)
    if not found:
        return []
    requests = {row[-3]: PurchaseRequest(pk=row[-3], agency_id=row[-2]) for row in found}
    people = authors_of_many(list(requests.values()))
    for request, actor, principal in rows_for(steps_of_open, user, day):
        people[request] |= {actor, principal}
    return [row for row in found if user.pk not in people[row[-3]] | {row[-1]}]


def open_exemptions(user: User, day: date) -> Rows:
    """Key, thing, kind, request's number, asked when, needed when, rupiah; the request, its agency and
    its requester; of what waits for the Tim P3DN and others asked for."""
    columns = ("pk", "line__description", "kind", "line__request__number", "asked_at")
    more = ("line__request__needed_on", "line__total")
    whose = ("line__request", "line__request__agency", "line__request__requester")
    return _open(user).values_list(*columns, *more, *whose)


def steps_of_open(user: User, day: date) -> Rows:
    """Who handed their requests in or took them back, and in whose name."""
    requests = _open(user).values("line__request")
    steps = Decision.objects.filter(request__in=requests, action__in=FROM_REQUESTER).order_by()
    return steps.values_list("request", "actor", "on_behalf_of")


def _open(user: User) -> QuerySet[Exemption]:
    return Exemption.objects.waiting_for(user).order_by()
