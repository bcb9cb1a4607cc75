"""Who is away, in which of their roles, and whether somebody stands in for them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from p3dn.accounts.models import Membership
from procurement.models import Absence
from procurement.models.requests.route import DECIDERS


@dataclass(frozen=True, slots=True)
class Place:
    """A role of somebody who is away, and those who act for them in it on some of these days.

    `open_from` is the first day on which nobody does; None when each day has somebody.
    """

    role: Membership
    substitutes: list[Membership]
    open_from: date | None


def places_of(absences: Iterable[Absence]) -> dict[int, list[Place]]:
    """The roles in which each of these people decides, by the key of the absence; two queries."""
    rows = list(absences)
    people = {one.person_id for one in rows}
    decides = Membership.objects.standing().filter(role__in=DECIDERS, agency__is_active=True)
    known = decides.select_related("agency__region", "user", "on_behalf_of").order_by("pk")
    own = list(known.in_own_right().filter(user__in=people))
    acting = list(known.filter(on_behalf_of__in=people, user__is_active=True))
    return {one.pk: _places(one, own, acting) for one in rows}


def _places(
    absence: Absence, own: Iterable[Membership], acting: Iterable[Membership]
) -> list[Place]:
    found = []
    for held in own:
        if held.user_id != absence.person_id or not _meets(held, absence):
            continue
        subs = [
            one
            for one in acting
            if (one.on_behalf_of_id, one.role, one.agency_id)
            == (held.user_id, held.role, held.agency_id)
            and _meets(one, absence)
        ]
        found.append(Place(held, subs, _open_from(held, absence, subs)))
    return found


def _meets(held: Membership, absence: Absence) -> bool:
    """True when the role may be used on one of these days."""
    return held.valid_from <= absence.last_day and absence.first_day <= (held.valid_to or date.max)


def _open_from(held: Membership, absence: Absence, subs: Iterable[Membership]) -> date | None:
    """The first day of the absence, within the role, on which nobody acts."""
    day = max(absence.first_day, held.valid_from)
    last = min(absence.last_day, held.valid_to or date.max)
    for one in sorted(subs, key=lambda sub: sub.valid_from):
        if one.valid_from > day:
            break
        if (one.valid_to or date.max) >= day:
            if one.valid_to is None or one.valid_to >= last:
                return None
            day = date.fromordinal(one.valid_to.toordinal() + 1)
    return day if day <= last else None
