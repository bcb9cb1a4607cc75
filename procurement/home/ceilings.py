"""Permits to pass a ceiling on the homes of who decides them, and of whose request waits to be handed in."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.prepared import Rows, rows_for
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import User
from p3dn.ui.home import Task, Work, day_of, firsts
from procurement.budget.permits.filters import PermitFilter
from procurement.models import CeilingPermit, LineState
from procurement.shared.deciding.rights import untouched
from procurement.shared.worth import worth_in

EDITABLE = (LineState.DRAFT, LineState.RETURNED)  # the lines a permit is asked for
PERMIT = ("pk", "request__title", "request__number", "agency__name")


def permits_to_decide(user: User, day: date) -> Rows:
    """Permits this person's mandate reaches and others asked for, with what their lines come to."""
    rows = CeilingPermit.objects.waiting_for(user, day).annotate(worth=_worth())
    return rows.order_by("asked_at", "pk").values_list(*PERMIT, "asked_at", "worth", "request")


def permits_to_use(user: User, day: date) -> Rows:
    """Permits given to requests of the agencies this person buys for, and not used yet."""
    agencies = access_of(user).agency_ids({Role.REQUESTER})
    rows = CeilingPermit.objects.filter(agency__in=agencies, state=CeilingPermit.State.GRANTED)
    told = firsts(rows.annotate(worth=_worth()), since="decided_at", day=day)
    return told.values_list(*PERMIT, "decided_at", "worth", "request")


def _worth() -> object:
    return worth_in(*EDITABLE, request="request")


def of_mandated(user: User, day: date) -> Iterator[Work]:
    """Permits this person may decide; one query, and four where there are any."""
    found = rows_for(permits_to_decide, user, day)
    free = untouched(user, {row[-1] for row in found})
    yield Work(
        _("Izin melampaui pagu menunggu keputusan Anda"),
        _list(CeilingPermit.State.ASKED),
        None,
        [
            Task(
                name=title,
                about=_("Izin melampaui pagu · %(number)s · %(agency)s")
                % {"number": number, "agency": agency},
                verb=_("Putuskan"),
                url=reverse("procurement:permit_detail", args=[pk]),
                since=day_of(at),
                amount=worth,
            )
            for pk, title, number, agency, at, worth, request in found
            if request in free
        ],
    )


def of_asker(user: User, day: date) -> Iterator[Work]:
    """Requests that may be handed in above their ceiling, by a permit that waits for it; one query."""
    yield Work(
        _("Izin melampaui pagu belum dipakai"),
        _list(CeilingPermit.State.GRANTED),
        None,
        [
            Task(
                name=title,
                about=_("Izin melampaui pagu diberikan · %s") % number,
                verb=_("Ajukan"),
                url=reverse("procurement:request_detail", args=[request]),
                since=day_of(at),
                amount=worth,
            )
            for _pk, title, number, _agency, at, worth, request in rows_for(
                permits_to_use, user, day
            )
        ],
    )


def _list(state: str) -> str:
    return reverse("procurement:permit_list", query=PermitFilter.asked(state=state))
