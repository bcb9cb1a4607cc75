"""Telling, once, of an exemption of a line that may still be bought: it ends soon, or its letter is not there."""

from collections.abc import Sequence
from datetime import date, timedelta

from django.db import transaction
from django.db.models import Q

from p3dn.accounts.models import Membership, Notice, Role
from p3dn.accounts.notices.kinds import Kind
from p3dn.accounts.notices.services import Told, notify
from p3dn.ui.values.formats import long_date
from procurement.models import Exemption
from procurement.models.exemptions.state import OPEN_LINE, signed
from procurement.shared.notices import EXPIRING, UNSIGNED

BEFORE = timedelta(days=14)  # time to sign the contract, or to ask anew


@transaction.atomic
def remind_expiring(day: date) -> int:
    """Tell the requesters of what ends within a fortnight, by local date; returns of how many anew.

    Run twice it tells nothing twice. A constant number of queries.
    """
    ending = _open_ones(Q(valid_until__range=(day, day + BEFORE)))
    return _tell(EXPIRING, ending, day)


@transaction.atomic
def remind_unsigned(day: date) -> int:
    """Tell the requesters of imports in force without the regional head's signed letter, as `remind_expiring`.

    They were granted before the letter was asked for; until it is there they lift nothing.
    """
    running = Q(valid_until__isnull=True) | Q(valid_until__gte=day)
    return _tell(UNSIGNED, _open_ones(running, ~signed()), day)


def _open_ones(*which: Q, **fields: str) -> list[Exemption]:
    """Granted ones of lines that may still be bought."""
    granted = Exemption.objects.filter(OPEN_LINE, *which, state=Exemption.State.GRANTED, **fields)
    return list(granted.select_related("line__request").order_by("pk"))


def _tell(kind: Kind, found: Sequence[Exemption], day: date) -> int:
    """Tell those who may request there, and who asked, of those not told of yet with this last day."""
    keys = [str(one.pk) for one in found]
    told_of = set(
        Notice.objects.filter(kind=kind.key, record__in=keys).values_list("record", "facts__due")
    )
    fresh = [one for one in found if (str(one.pk), _due(one)) not in told_of]
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
    notify(kind=kind, told=told, by=None)
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
