"""What somebody was asked to think of, on their home."""

from collections.abc import Iterable, Iterator
from datetime import date

from django.db.models import DecimalField, F, Value
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.prepared import Rows, rows_for
from p3dn.accounts.access.statements import Row
from p3dn.accounts.models import User
from p3dn.ui.home import Part, Task, Work, day_of, firsts
from procurement.models import Opinion, PurchaseRequest


def asked_opinions(user: User, day: date) -> Rows:
    """Questions that this person has not answered, about requests that still wait as they did then."""
    rows = Opinion.objects.unanswered().filter(
        asked_of=user,
        request__state=PurchaseRequest.State.SUBMITTED,
        request__submitted_at=F("handed_in_at"),
    )
    rows = rows.annotate(worth=Cast(Value(None), DecimalField(max_digits=20, decimal_places=2)))
    columns = ("pk", "request__title", "asked_by__full_name", "asked_at", "worth")
    return firsts(rows, since="asked_at", day=day).values_list(*columns)


def of_asked(user: User, day: date) -> Iterator[Part]:
    """Requests about which somebody asked what this person thinks; one query."""
    yield asked(rows_for(asked_opinions, user, day))


def asked(rows: Iterable[Row]) -> Work:
    """These questions as work."""
    tasks = [
        Task(
            name=title,
            about=_("Pendapat diminta oleh %s") % asked_by,
            verb=_("Jawab"),
            url=reverse("procurement:opinion_answer", args=[pk]),
            since=day_of(at),
        )
        for pk, title, asked_by, at, _worth in rows
    ]
    return Work(_("Pendapat yang diminta dari Anda"), reverse("accounts:notice_list"), None, tasks)
