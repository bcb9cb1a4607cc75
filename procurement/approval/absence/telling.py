"""Telling of absences: who acts for somebody away, and the administrators where nobody does."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from p3dn.accounts.models import Membership, Notice, Role, User
from p3dn.accounts.notices.services import Told, notify, settle_many
from p3dn.ui.values.formats import long_date
from procurement.models import Absence
from procurement.shared.notices import STANDS_IN, UNCOVERED

from .reads import Place, places_of


@transaction.atomic
def remind_absences(day: date) -> int:
    """Tell what changed about absences that are not over: a letter came, or its mandate ended.

    Returns of how many something was told; run twice it tells nothing twice.
    """
    rows = Absence.objects.standing().filter(last_day__gte=day, person__is_active=True)
    return tell_absence(list(rows.select_related("person").order_by("pk")), by=None)


def tell_absence(absences: Sequence[Absence], *, by: User | None) -> int:
    """Tell each person once of each absence and each gap in it; a constant number of queries."""
    places = places_of(absences)
    regions = {one.role.agency.region_id for found in places.values() for one in found}
    keepers = _administrators(regions) if regions else {}
    told_of = set(
        Notice.objects.filter(
            kind__in=(STANDS_IN.key, UNCOVERED.key), record__in=[str(one.pk) for one in absences]
        ).values_list("kind", "record", "person", "facts__gap")
    )
    standing_in, uncovered = [], []
    for absence in absences:
        for place in places[absence.pk]:
            subs = {one.user_id for one in place.substitutes}
            if told := _told(absence, place, subs, STANDS_IN.key, told_of):
                standing_in.append(told)
            people = keepers.get(place.role.agency.region_id, set()) if place.open_from else set()
            if told := _told(absence, place, people, UNCOVERED.key, told_of):
                uncovered.append(told)
    notify(kind=STANDS_IN, told=standing_in, by=by)
    notify(kind=UNCOVERED, told=uncovered, by=by)
    covered = [key for key, found in places.items() if not any(one.open_from for one in found)]
    settle_many(kind=UNCOVERED, records=covered)
    return len({one.record for one in (*standing_in, *uncovered)})


def _told(
    absence: Absence,
    place: Place,
    people: Iterable[int],
    kind: str,
    told_of: set[tuple[str, str, int, Any]],
) -> Told | None:
    """What those not told yet are to know; nothing when all were told of this place and gap."""
    opens = place.open_from if kind == UNCOVERED.key else None
    gap = f"{place.role.pk} {opens.isoformat() if opens else ''}"
    fresh = {key for key in people if (kind, str(absence.pk), key, gap) not in told_of}
    if not fresh:
        return None
    facts = {
        "who": str(absence.person),
        "role": str(place.role.get_role_display()),
        "agency": str(place.role.agency),
        "first": long_date(absence.first_day),
        "last": long_date(absence.last_day),
        "open": long_date(opens) if opens else "",
        "gap": gap,
    }
    return Told(absence.pk, fresh, facts)


def _administrators(regions: Iterable[int]) -> dict[int, set[int]]:
    """Keys of administrators today, by region."""
    held = Membership.objects.in_force_on(timezone.localdate()).filter(
        role=Role.ADMINISTRATOR, agency__region__in=regions
    )
    found: dict[int, set[int]] = {}
    for region, person in held.values_list("agency__region", "user"):
        found.setdefault(region, set()).add(person)
    return found
