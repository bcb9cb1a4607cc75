"""Telling people, in the transaction of what they are told of; marking as read; mailing."""

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from celery import current_app
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override

from p3dn.accounts.models import Notice, User
from p3dn.ui.languages import kept
from p3dn.ui.languages.choosing import INDONESIAN
from p3dn.ui.site import absolute
from p3dn.ui.undoing import Facts
from p3dn.ui.values.formats import number

from .kinds import Kind, text_of, url_of

log = logging.getLogger(__name__)
UNDO = "notices_read"
MAIL_TASK = "p3dn.accounts.tasks.mail_notices"


@dataclass(frozen=True, slots=True)
class Told:
    """A record that something happened to, who is to know (keys), and the facts for the sentence."""

    record: object
    people: Iterable[int | None]
    facts: Mapping[str, kept.Data] = field(default_factory=dict)


@transaction.atomic
def notify(*, kind: Kind, told: Sequence[Told], by: User | None) -> None:
    """Tell everybody once of each record, but not whoever did it, nor people whose account is closed.

    One query for who they are, one statement that writes; those who want this kind by mail get one
    when the transaction is through.
    """
    wanted = {(key, number) for number, one in enumerate(told) for key in one.people if key}
    wanted -= {(by.pk, number) for number in range(len(told))} if by else set()
    if not wanted:
        return
    open_accounts = User.objects.filter(pk__in={key for key, _n in wanted}, is_active=True)
    mails = dict(open_accounts.values_list("pk", "mail_kinds"))
    notices = Notice.objects.bulk_create(
        Notice(
            person_id=key,
            kind=kind.key,
            record=str(told[number].record),
            facts=dict(told[number].facts),
            actor=by,
        )
        for key, number in sorted(wanted)
        if key in mails
    )
    keys = [one.pk for one in notices if kind.key in mails[one.person_id]]
    if keys:
        transaction.on_commit(lambda: current_app.send_task(MAIL_TASK, [keys]), robust=True)


def settle(*, kind: Kind, record: object) -> None:
    """Nothing is left to do: what was told of the record to others needs no reading any more."""
    Notice.objects.unread().filter(kind=kind.key, record=str(record)).update(read_at=timezone.now())


def settle_all(*, kinds: Iterable[Kind], record: object) -> None:
    """The same of several kinds at once."""
    keys = [kind.key for kind in kinds]
    unread = Notice.objects.unread().filter(kind__in=keys, record=str(record))
    unread.update(read_at=timezone.now())


def settle_many(*, kind: Kind, records: Iterable[object]) -> None:
    """The same of several records at once; no query for none."""
    if keys := [str(record) for record in records]:
        unread = Notice.objects.unread().filter(kind=kind.key, record__in=keys)
        unread.update(read_at=timezone.now())


def mark_read(
    *, user: User, notices: Iterable[int] | None = None, at: datetime | None = None
) -> int:
    """Mark the person's own unread notices as read, or those with these keys; returns how many.

    `at` is the moment they were read, by which `mark_unread` finds them again; now unless given.
    """
    own = Notice.objects.visible_to(user).unread()
    chosen = own if notices is None else own.filter(pk__in=list(notices))
    return chosen.update(read_at=at or timezone.now())


def mark_unread(user: User, facts: Facts) -> str:
    """The way back of `UNDO`: what was marked in that moment is unread again.

    Raises ValidationError when none of it stands as it was marked.
    """
    at = datetime.fromisoformat(facts["at"])
    count = Notice.objects.visible_to(user).filter(read_at=at).update(read_at=None)
    if not count:
        raise ValidationError(_("Pemberitahuan itu sudah berubah, jadi tidak ada yang diurungkan."))
    text = ngettext(
        "%(n)s pemberitahuan belum dibaca lagi.", "%(n)s pemberitahuan belum dibaca lagi.", count
    )
    return text % {"n": number(count)}


def choose_mails(*, user: User, kinds: Iterable[str], among: Iterable[str]) -> None:
    """Which kinds also come by mail, of those that were asked about; the others stay as they are."""
    held = User.objects.select_for_update().get(pk=user.pk)
    held.mail_kinds = sorted({*held.mail_kinds} - {*among} | {*kinds})
    held.save(update_fields=["mail_kinds"])


def mail(keys: Iterable[int]) -> int:
    """Send these notices by mail, each once; returns how many. Raises OSError when one was not taken."""
    sent, failure = 0, None
    for key in keys:
        try:
            sent += _mail_one(key)
        except OSError as error:
            log.exception("notice %s was not taken by the mail server", key)
            failure = error
    if failure:
        raise failure
    return sent


@transaction.atomic
def _mail_one(key: int) -> int:
    """Hold the notice while it is sent, so that a second worker passes it over."""
    rows = Notice.objects.select_for_update(of=("self",), skip_locked=True)
    notice = (
        rows.filter(pk=key, mailed_at__isnull=True, person__is_active=True)
        .select_related("person", "actor")
        .first()
    )
    if notice is None:
        return 0
    address = absolute(url_of(notice) or reverse("accounts:notice_list"))
    with override(notice.person.language or INDONESIAN):
        text = text_of(notice)
        body = render_to_string(
            "accounts/notice_mail.txt", {"text": text, "person": notice.person, "address": address}
        )
    EmailMessage(text[:150], body, settings.DEFAULT_FROM_EMAIL, [notice.person.email]).send()
    notice.mailed_at = timezone.now()
    notice.save(update_fields=["mailed_at"])
    return 1
