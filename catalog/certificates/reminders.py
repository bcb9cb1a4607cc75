"""Telling people in time that a certificate lapses: 90, 30, 7 and 0 days ahead, each once.

And, once, that a suspension has lasted longer than it may and nobody has said how it ended.
"""

import logging
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import override

from catalog.models import Certificate, ExpiryReminder, ReminderMail
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import CATALOGUE
from p3dn.accounts.holidays import WorkingDays
from p3dn.accounts.languages import languages_at
from p3dn.accounts.models import Membership
from p3dn.jobs.holding import alone
from p3dn.regulation.certificates.suspension import last_day
from p3dn.ui.site import absolute

from .standing.reads import overdue

DAYS = (0, 7, 30, 90)
Key = tuple[int, str, str, int]  # certificate, value, last day (ISO), days ahead
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Due:
    """A value of a certificate that lapses, and the nearest of the agreed distances.

    Or a suspension that is over: `left` is then below zero.
    """

    certificate: Certificate
    value: str
    until: date
    days: int
    left: int

    @property
    def key(self) -> Key:
        """What makes two reminders the same, as a mail's note keeps it."""
        return self.certificate.pk, self.value, self.until.isoformat(), self.days

    @property
    def label(self) -> str:
        """The value in words."""
        return str(ExpiryReminder.Value(self.value).label)

    @property
    def is_question(self) -> bool:
        """True for a suspension of which somebody must say how it ended."""
        return self.value == ExpiryReminder.Value.SUSPENSION


def due_on(day: date) -> Iterator[Due]:
    """What should be told on a day and was not yet. Only the nearest distance counts.

    After some days without the task nobody gets the reminders missed in between, only the one that
    still says something. A value already lapsed is left to the badge in the lists.
    """
    sent = set(
        ExpiryReminder.objects.filter(until__gte=day).values_list(
            "certificate_id", "value", "until", "days"
        )
    )
    ending = (
        Certificate.objects.expiring_within(max(DAYS), day=day)
        .select_related("producer", "entered_by")
        .prefetch_related("products")
    )
    for certificate in ending:
        for value in _values_of(certificate):
            until = getattr(certificate, f"{value}_valid_until")
            left = (until - day).days
            distance = next((d for d in DAYS if 0 <= left <= d), None)
            if distance is None or (certificate.pk, value, until, distance) in sent:
                continue
            yield Due(certificate, value, until, distance, left)
    yield from _questions(day)


def _questions(day: date) -> Iterator[Due]:
    """Suspensions that are over, those not asked after yet."""
    value = ExpiryReminder.Value.SUSPENSION.value
    asked = set(ExpiryReminder.objects.filter(value=value).values_list("certificate_id", "until"))
    rows = overdue(day).select_related("producer").prefetch_related("products")
    counted = WorkingDays()
    for certificate in rows:
        until = last_day(certificate.suspended_on, counted.calendar)  # type: ignore[attr-defined]  # an annotation, which the stubs lose
        if (certificate.pk, until) not in asked:
            yield Due(certificate, value, until, 0, (until - day).days)


def _values_of(certificate: Certificate) -> list[str]:
    has_bmp = certificate.bmp and certificate.bmp_valid_until
    return ["tkdn", "bmp"] if has_bmp else ["tkdn"]


def remind_expiring(day: date) -> int:
    """Send what is due, in one mail for each person; returns how many reminders went out.

    Each mail is noted before it goes out and after: when the run is cut short, the next one goes on
    where it ended. The one mail that was on its way then may or may not have arrived; it is not
    sent again. A mail server that takes no mail at all leaves the reminders for the next run. An
    address it refuses is named in the log and not tried again: the others have been told, once.
    """
    with alone("reminders"):  # a second run finds the records of the first
        State = ReminderMail.State
        cut_short = ReminderMail.objects.filter(settled=False)
        cut_short.filter(state=State.SENDING).update(state=State.UNCLEAR)
        told = {
            (mail.address, key)
            for mail in cut_short.filter(state__in=[State.SENT, State.UNCLEAR])
            for key in _keys_of(mail)
        }
        written = letters(due_on(day), day)
        languages = languages_at(written)
        for address, dues in written.items():
            fresh = [due for due in dues if (address, due.key) not in told]
            if fresh:
                _tell(address, fresh, day, languages[address])
        return _settle()


def _tell(address: str, dues: list[Due], day: date, language: str) -> None:
    """Send one mail between two notes of it."""
    mail = ReminderMail.objects.create(address=address, day=day, dues=[due.key for due in dues])
    try:
        with override(language):
            _mail(address, dues)
        mail.state = ReminderMail.State.SENT
    except OSError:
        log.exception("reminder of %s certificates not sent to %s", len(dues), address)
        mail.state = ReminderMail.State.FAILED
    except Exception:
        log.exception("unclear whether %s was reminded of %s certificates", address, len(dues))
        mail.state = ReminderMail.State.UNCLEAR
    mail.save(update_fields=["state"])


def _keys_of(mail: ReminderMail) -> list[Key]:
    return [(pk, value, until, days) for pk, value, until, days in mail.dues]


@transaction.atomic
def _settle() -> int:
    """Record once and for all what the mails told; returns how many values of certificates."""
    mails = list(ReminderMail.objects.filter(settled=False).order_by("pk"))
    reached: dict[Key, list[str]] = defaultdict(list)
    for mail in mails:
        if mail.state == ReminderMail.State.SENT:
            said = mail.address
        elif mail.state == ReminderMail.State.UNCLEAR:
            said = _("%s (tidak pasti sampai)") % mail.address
        else:
            continue
        for key in _keys_of(mail):
            reached[key].append(said)
    known = set(
        Certificate.objects.filter(pk__in={key[0] for key in reached}).values_list("pk", flat=True)
    )
    rows = [
        ExpiryReminder(
            certificate_id=pk,
            value=value,
            until=date.fromisoformat(until),
            days=days,
            sent_to=", ".join(said),
        )
        for (pk, value, until, days), said in reached.items()
        if pk in known
    ]
    ExpiryReminder.objects.bulk_create(rows, ignore_conflicts=True)
    ReminderMail.objects.filter(pk__in=[mail.pk for mail in mails]).update(settled=True)
    return len(rows)


def letters(dues: Iterable[Due], day: date) -> dict[str, list[Due]]:
    """What each address is told, soonest first.

    The officers of a region hear of all its certificates, a producer's contact of the producer's.
    How a suspension ended is asked of the officers and of the verifiers, who record it.
    """
    people_of: dict[str, dict[int, list[str]]] = {
        role: defaultdict(list) for role in (Role.CATALOGUE_OFFICER, Role.CATALOGUE_VERIFIER)
    }
    found: dict[str, list[Due]] = defaultdict(list)
    for role, region, email in _people(day):
        people_of[role][region].append(email)
    officers, verifiers = people_of.values()
    for due in sorted(dues, key=lambda due: (due.left, due.certificate.pk, due.value)):
        certificate = due.certificate
        region = certificate.region_id
        others = verifiers[region] if due.is_question else [certificate.producer.contact_email]
        people = [*officers[region], *others]
        for address in dict.fromkeys(filter(None, people)):
            found[address].append(due)
    return found


def _people(day: date) -> QuerySet[Any, tuple[str, int, str]]:
    """Role, region and address of everybody who is catalogue officer or verifier on the day."""
    in_force = Membership.objects.filter(
        role__in=CATALOGUE, valid_from__lte=day, user__is_active=True
    ).exclude(valid_to__lt=day)
    return in_force.order_by("user__email").values_list("role", "agency__region", "user__email")


def _mail(address: str, dues: list[Due]) -> None:
    """One mail to one address: nobody sees the others'. Raises OSError when it is not taken."""
    questions = [due for due in dues if due.is_question]
    ending = [due for due in dues if not due.is_question]
    groups = [(left, list(same)) for left, same in groupby(ending, key=attrgetter("left"))]
    # a producer's contact has no login to open a certificate with
    outside = all(address == due.certificate.producer.contact_email for due in dues)
    body = render_to_string(
        "catalog/certificates/standing/expiry_mail.txt",
        {"groups": groups, "questions": questions, "site": "" if outside else absolute("")},
    )
    subject = _subject(ending) if ending else _question(questions)
    EmailMessage(subject, body, settings.DEFAULT_FROM_EMAIL, [address]).send()


def _question(dues: list[Due]) -> str:
    if len(dues) == 1:
        return _("Pembekuan sertifikat %s melewati lima hari kerja") % dues[0].certificate.number
    return _("Pembekuan %s sertifikat melewati lima hari kerja") % len(dues)


def _subject(dues: list[Due]) -> str:
    first = dues[0]
    words = {
        "count": len(dues),
        "value": first.label,
        "number": first.certificate.number,
        "when": _("hari ini") if first.left == 0 else _("dalam %s hari") % first.left,
    }
    return (
        _("%(value)s sertifikat %(number)s berakhir %(when)s") % words
        if len(dues) == 1
        else _("%(count)s nilai sertifikat segera berakhir, yang pertama %(when)s") % words
    )
