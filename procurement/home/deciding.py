"""The homes of those who decide: approvers (PA/KPA) and the Tim P3DN."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.models import User
from p3dn.ui.home import Figure, Part, Start, Task, Work, day_of
from p3dn.ui.lists.parameters import asked
from p3dn.ui.values.formats import number, rupiah_short
from procurement.exemption.services import exemptions_to_decide
from procurement.models import Exemption, PurchaseRequest
from procurement.shared.rights import decidable


def of_approver(user: User, day: date) -> Iterator[Part]:
    """Requests that this person may decide; three queries."""
    rows = PurchaseRequest.objects.waiting_for(user).with_worth().select_related("requester")
    tasks = [
        Task(
            name=one.title,
            about=f"{one.number} · {one.requester.full_name}",
            verb=_("Putuskan"),
            url=reverse("procurement:request_detail", args=[one.pk]),
            since=day_of(one.submitted_at or one.created_at),
            amount=one.worth,  # type: ignore[attr-defined]  # an annotation
            due=one.needed_on,
        )
        for one in decidable(user, rows.prefetch_related("decisions"))
    ]
    url = reverse("procurement:request_list", query=asked(state=PurchaseRequest.State.SUBMITTED))
    yield from _decisions(Role.APPROVER, _("Menunggu persetujuan Anda"), tasks, url, day)


def of_team(user: User, day: date) -> Iterator[Part]:
    """Exemptions that this person may recommend or refuse; three queries."""
    tasks = [
        Task(
            name=one.line.description,
            about=f"{one.get_kind_display()} · {one.line.request.number}",
            verb=_("Putuskan"),
            url=reverse("procurement:exemption_detail", args=[one.pk]),
            since=day_of(one.asked_at),
            amount=one.line.total,
            due=one.line.request.needed_on,
        )
        for one in exemptions_to_decide(user)
    ]
    url = reverse("procurement:exemption_list", query=asked(state=Exemption.State.ASKED))
    yield from _decisions(Role.P3DN_TEAM, _("Menunggu rekomendasi Tim P3DN"), tasks, url, day)


def _decisions(role: Role, label: str, tasks: list[Task], url: str, day: date) -> Iterator[Part]:
    tasks.sort(key=lambda task: task.urgency(day))
    yield Work(label, url, len(tasks), tasks)
    begin = _("Putuskan berikutnya") if tasks else _("Buka daftar putusan")
    yield Start(role, begin, tasks[0].url if tasks else url)
    worth = sum((task.amount or Decimal(0) for task in tasks), Decimal(0))
    yield Figure(
        _("Menunggu putusan"), _("%(count)s senilai %(worth)s")
        % {"count": number(len(tasks)), "worth": rupiah_short(worth)}, url,
    )  # fmt: skip
