"""Telling those who decide that the last day has come, and then, once, that it is over.

What is late is also told to the administrators of the region, and what is due when all who may decide
it are away: they may let somebody act for them. Run twice, or again after its worker died, nothing is told twice.
"""

from collections.abc import Sequence
from datetime import date

from django.db import transaction
from django.db.models import Sum

from p3dn.accounts.models import Membership, Notice, Role
from p3dn.accounts.notices.kinds import Kind
from p3dn.accounts.notices.services import Told, notify
from p3dn.ui.values.formats import long_date
from procurement.models import LineState, PurchaseRequest, RequestLine
from procurement.shared.deciding.away import away_on
from procurement.shared.deciding.rights import deciders_of_many
from procurement.shared.notices import DUE, LATE


@transaction.atomic
def remind_deciders(day: date) -> int:
    """Tell of requests whose last day is this one or over; returns of how many was told anew.

    A constant number of queries. Requests that somebody is deciding on are left for the next run.
    """
    waiting = (
        PurchaseRequest.objects.filter(state=PurchaseRequest.State.SUBMITTED, decide_by__lte=day)
        .select_for_update(of=("self",), skip_locked=True, no_key=True)
        .prefetch_related("decisions")
        .order_by("pk")
    )
    rows = list(waiting)
    keepers, away = _administrators(rows, day), set(away_on(day)) if rows else set()
    return _tell(DUE, [one for one in rows if one.decide_by == day], keepers, away) + _tell(
        LATE, [one for one in rows if one.decide_by != day], keepers, None
    )


def _tell(
    kind: Kind,
    requests: Sequence[PurchaseRequest],
    keepers: dict[int, set[int]],
    away: set[int] | None,
) -> int:
    """Those not told yet of this last day, and the region's administrators (`keepers`).

    With `away`, those only where everybody who may decide is among them.
    """
    told_of = set(
        Notice.objects.filter(kind=kind.key, record__in=[str(one.pk) for one in requests])
        .values_list("record", "facts__due")
        .distinct()
    )
    fresh = [one for one in requests if (str(one.pk), _due(one)) not in told_of]
    people, worth = deciders_of_many(fresh), _worth(fresh)
    told = [
        Told(
            one.pk,
            people[one.pk] | _others(people[one.pk], keepers.get(one.region_id, set()), away),
            {
                "number": one.number,
                "title": one.title,
                "worth": str(worth.get(one.pk, 0)),
                "due": _due(one),
                "day": long_date(one.decide_by),
                "role": str(one.get_awaited_role_display()),
            },
        )
        for one in fresh
    ]
    notify(kind=kind, told=told, by=None)
    return len(fresh)


def _others(deciders: set[int], keepers: set[int], away: set[int] | None) -> set[int]:
    return keepers if away is None or deciders <= away else set()


def _due(request: PurchaseRequest) -> str:
    return request.decide_by.isoformat() if request.decide_by else ""


def _worth(requests: Sequence[PurchaseRequest]) -> dict[int, object]:
    """Rupiah of the lines that wait, by request."""
    lines = RequestLine.objects.filter(request__in=requests, state=LineState.SUBMITTED)
    sums = lines.order_by().values("request").annotate(sum=Sum("total"))
    return dict(sums.values_list("request", "sum"))


def _administrators(requests: Sequence[PurchaseRequest], day: date) -> dict[int, set[int]]:
    """Keys of administrators, by region."""
    held = Membership.objects.in_force_on(day).filter(
        role=Role.ADMINISTRATOR, agency__region__in={one.region_id for one in requests}
    )
    found: dict[int, set[int]] = {}
    for region, person in held.values_list("agency__region", "user"):
        found.setdefault(region, set()).add(person)
    return found
