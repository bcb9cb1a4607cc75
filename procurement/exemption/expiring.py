"""Telling, once, that an exemption which may still be used is about to end."""

from datetime import date, timedelta

from django.db import transaction

from p3dn.accounts.models import Membership, Notice, Role
from p3dn.accounts.notices.services import Told, notify
from p3dn.ui.values.formats import long_date
from procurement.models import Exemption
from procurement.models.requests.exemption_state import OPEN_LINE
from procurement.shared.notices import EXPIRING

BEFORE = timedelta(days=14)  # time to sign the contract, or to ask anew


@transaction.atomic
def remind_expiring(day: date) -> int:
    """Tell the requesters of what ends within a fortnight, by local date; returns of how many anew.

    Of lines that may still be bought; run twice it tells nothing twice. A constant number of queries.
    """
    ending = list(
        Exemption.objects.filter(
            OPEN_LINE,
            state=Exemption.State.GRANTED,
            valid_until__range=(day, day + BEFORE),
        )
        .select_related("line__request")
        .order_by("pk")
    )
    keys = [str(one.pk) for one in ending]
    told_of = set(
        Notice.objects.filter(kind=EXPIRING.key, record__in=keys).values_list(
            "record", "facts__due"
        )
    )
    fresh = [one for one in ending if (str(one.pk), _due(one)) not in told_of]
    people = _requesters({one.line.request.agency_id for one in fresh}, day)
    told = [
        Told(
            one.pk,
            people.get(one.line.request.agency_id, set()) | {one.asked_by_id},
            {
                "decision": one.decision_number,
                "what": one.line.description,
                "number": one.line.request.number,
                "day": long_date(one.valid_until),
                "due": _due(one),
            },
        )
        for one in fresh
    ]
    notify(kind=EXPIRING, told=told, by=None)
    return len(fresh)


def _due(exemption: Exemption) -> str:
    return exemption.valid_until.isoformat() if exemption.valid_until else ""


def _requesters(agencies: set[int], day: date) -> dict[int, set[int]]:
    """Keys of those who may request in these agencies on the day, by agency."""
    held = Membership.objects.in_force_on(day).filter(role=Role.REQUESTER, agency__in=agencies)
    found: dict[int, set[int]] = {}
    for agency, person in held.values_list("agency", "user"):
        found.setdefault(agency, set()).add(person)
    return found
