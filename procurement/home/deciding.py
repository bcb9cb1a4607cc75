"""The homes of those who decide: approvers (PA/KPA) and the Tim P3DN."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.prepared import Build, Rows, rows_for
from p3dn.accounts.access.roles import Role
from p3dn.accounts.holidays import WorkingDays
from p3dn.accounts.models import User
from p3dn.ui.home import Figure, Part, Start, Task, Work, day_of
from p3dn.ui.markup.words import unbroken
from p3dn.ui.values.formats import number, rupiah_short
from procurement.exemption.filters import ExemptionFilter
from procurement.exemption.reads import exemptions_to_decide
from procurement.models import Exemption, PurchaseRequest
from procurement.request.filters import RequestFilter
from procurement.shared.deciding.authors import with_traces
from procurement.shared.deciding.deadlines import days_late, left_in_words
from procurement.shared.deciding.rights import decidable
from procurement.shared.worth import worth_in

State = PurchaseRequest.State


def waiting_requests(user: User, day: date) -> Rows:
    """Submitted requests that are none of this person's on record, and whether the history names them."""
    return _waiting(user, Role.APPROVER)


def waiting_for_team(user: User, day: date) -> Rows:
    """The same of requests whose route asks for the Tim P3DN."""
    return _waiting(user, Role.P3DN_TEAM)


def _waiting(user: User, role: Role) -> Rows:
    rows = PurchaseRequest.objects.waiting_for(user, {role})
    columns = ("pk", "title", "number", "requester__full_name", "submitted_at", "needed_on",
               "decide_by")  # fmt: skip
    named = with_traces(rows.annotate(worth=worth_in(State.SUBMITTED)), user)
    return named.values_list(*columns, "worth", "traces")


def of_approver(user: User, day: date) -> Iterator[Part]:
    """Requests that this person may decide; one query, and three where the history names them."""
    tasks = _requests(user, day, waiting_requests)
    waiting = _work(_("Menunggu persetujuan Anda"), _waiting_list(), tasks, day)
    yield from _decisions(Role.APPROVER, day, waiting)


def _waiting_list() -> str:
    return reverse("procurement:request_list", query=RequestFilter.asked(waiting="mine"))


def _requests(user: User, day: date, build: Build) -> list[Task]:
    """Those of the requests found that this person may decide."""
    found = rows_for(build, user, day)
    counted = WorkingDays()
    named = [row[0] for row in found if row[-1]]
    allowed = {row[0] for row in found} - set(named)
    if named:
        rows = PurchaseRequest.objects.filter(pk__in=named).prefetch_related("decisions")
        allowed |= {one.pk for one in decidable(user, rows)}
    return [
        Task(
            name=title,
            about=f"{code} · {requester}",
            verb=_("Putuskan"),
            url=reverse("procurement:request_detail", args=[pk]),
            since=day_of(at),
            amount=worth,
            due=last or needed,
            late=days_late(last, day, counted.calendar) if last else None,
            left=left_in_words(last, day, counted.calendar) if last else "",
        )
        for pk, title, code, requester, at, needed, last, worth, _traces in found
        if pk in allowed
    ]


def of_team(user: User, day: date) -> Iterator[Part]:
    """Requests this person may decide, exemptions they may recommend or refuse; four queries.

    Three more where the history names them in a request.
    """
    requests = _requests(user, day, waiting_for_team)
    exemptions = [
        Task(
            name=description,
            about=f"{Exemption.Kind(kind).label} · {code}",
            verb=_("Putuskan"),
            url=reverse("procurement:exemption_detail", args=[pk]),
            since=day_of(at),
            amount=worth,
            due=needed,
        )
        for pk, description, kind, code, at, needed, worth, *_whose in exemptions_to_decide(
            user, day
        )
    ]
    url = reverse("procurement:exemption_list", query=ExemptionFilter.asked(waiting="mine"))
    yield from _decisions(
        Role.P3DN_TEAM,
        day,
        _work(_("Menunggu rekomendasi Tim P3DN"), url, exemptions, day),
        _work(_("Permintaan menunggu persetujuan Tim P3DN"), _waiting_list(), requests, day),
    )


def _decisions(role: Role, day: date, *groups: Work) -> Iterator[Part]:
    """Each group that waits, the button that opens the most urgent of all, and what the groups are worth.

    Where nothing waits, the first group stands for all.
    """
    yield from groups
    tasks = sorted(
        (one for group in groups for one in group.tasks), key=lambda one: one.urgency(day)
    )
    begin = _("Putuskan berikutnya") if tasks else _("Buka daftar putusan")
    yield Start(role, begin, tasks[0].url if tasks else groups[0].url)
    for group in [one for one in groups if one.tasks] or groups[:1]:
        worth = sum((task.amount or Decimal(0) for task in group.tasks), Decimal(0))
        said = {"count": number(group.count), "worth": unbroken(rupiah_short(worth))}
        yield Figure(group.label, _("%(count)s senilai %(worth)s") % said, group.url)


def _work(label: str, url: str, tasks: list[Task], day: date) -> Work:
    return Work(label, url, len(tasks), sorted(tasks, key=lambda one: one.urgency(day)))
