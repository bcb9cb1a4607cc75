"""The requester's (PPK) home: their agency's requests, and what is left of its plan."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Count, F, Sum, Value
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.prepared import Rows, rows_for
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import User
from p3dn.ui.home import Figure, Part, Start, Task, Work, day_of, firsts
from p3dn.ui.lists.parameters import asked
from p3dn.ui.markup.words import unbroken
from p3dn.ui.values.formats import number, rupiah_short
from procurement.budget.ceiling import with_left
from procurement.models import Package, PurchaseRequest
from procurement.models.requests.request import PurchaseRequestQuerySet
from procurement.models.requests.workflow import State
from procurement.plan.packages.filters import PackageFilter
from procurement.request.filters import RUNNING, RequestFilter
from procurement.shared.worth import worth_in


def of_requester(user: User, day: date) -> Iterator[Part]:
    """What came back, was never handed in, or is to be delivered; what runs and is left. Five queries."""
    yield Start(Role.REQUESTER, _("Buat permintaan"), _packages_to_draw_on(day))
    for build, state, label, about, verb in (
        (returned, State.RETURNED, _("Permintaan dikembalikan"), _("Dikembalikan"), _("Perbaiki")),
        (drafts, State.DRAFT, _("Konsep permintaan"), _("Konsep"), _("Lanjutkan")),
        (
            approved, State.APPROVED, _("Menunggu serah terima"), _("Disetujui"),
            _("Catat serah terima"),
        ),
    ):  # fmt: skip
        found = rows_for(build, user, day)
        tasks = [_task(about, verb, *row) for row in found]
        yield Work(label, _list(state), found[0][-1] if found else 0, tasks)
    yield from _figures(user, day)


def _of(user: User) -> PurchaseRequestQuerySet:
    """Requests of the agencies this person buys for."""
    agencies = access_of(user).agency_ids({Role.REQUESTER})
    return PurchaseRequest.objects.filter(agency__in=agencies)


def returned(user: User, day: date) -> Rows:
    """Requests of which something came back."""
    return _standing(user, day, State.RETURNED)


def drafts(user: User, day: date) -> Rows:
    """Requests of which something was never handed in."""
    return _standing(user, day, State.DRAFT)


def approved(user: User, day: date) -> Rows:
    """Requests of which something is still to be delivered."""
    return _standing(user, day, State.APPROVED)


def _standing(user: User, day: date, state: State) -> Rows:
    """Those in the state, as the list counts them, with what their lines in it come to."""
    rows = _of(user).standing(state).annotate(worth=worth_in(state))
    decided = F("created_at") if state == State.DRAFT else Coalesce("decided_at", "created_at")
    found = firsts(rows.annotate(since=decided), since="since", due="needed_on", day=day)
    return found.values_list("pk", "number", "title", "since", "needed_on", "worth", "of")


def _task(
    about: str, verb: str, pk: int, code: str, title: str, moment: Any, needed: date | None,
    worth: Decimal | None, _of: int,
) -> Task:  # fmt: skip
    return Task(
        name=title,
        about=f"{about} · {code}",
        verb=verb,
        url=reverse("procurement:request_detail", args=[pk]),
        since=day_of(moment),
        amount=worth,
        due=needed,
    )


def _packages_to_draw_on(day: date) -> str:
    """This year's packages with something left, each with its own button to begin."""
    asked_for = PackageFilter.asked(fiscal_year=day.year, left="some")
    return reverse("procurement:package_list", query=asked_for)


def _list(state: str) -> str:
    return reverse("procurement:request_list", query=RequestFilter.asked(state=state))


def running(user: User, day: date) -> Rows:
    """How many requests are in each state that is not the end."""
    rows = _of(user).filter(state__in=PurchaseRequest.RUNNING).order_by()
    return rows.values("state").annotate(count=Count("pk")).values_list("state", "count")


def left_of_plan(user: User, day: date) -> Rows:
    """What requests do not hold of this year's ceilings, in rupiah."""
    agencies = access_of(user).agency_ids({Role.REQUESTER})
    packages = Package.objects.filter(agency__in=agencies, fiscal_year=day.year, is_active=True)
    together = with_left(packages).order_by().annotate(together=Value(1)).values("together")
    return together.annotate(sum=Sum("left")).values_list("sum")


def _figures(user: User, day: date) -> Iterator[Figure]:
    [(left,)] = rows_for(left_of_plan, user, day) or [(Decimal(0),)]
    counts: dict[str, int] = dict(rows_for(running, user, day))
    plan = reverse("procurement:package_list", query=asked(fiscal_year=day.year))
    yield Figure(_("Sisa pagu %(year)d") % {"year": day.year}, unbroken(rupiah_short(left)), plan)
    under_way = number(sum(counts.values()))
    yield Figure(_("permintaan berjalan"), under_way, _list(RUNNING))
    waiting = number(counts.get(State.SUBMITTED, 0))
    yield Figure(_("menunggu persetujuan"), waiting, _list(State.SUBMITTED))
