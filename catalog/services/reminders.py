"""Telling people in time that a certificate lapses: 90, 30, 7 and 0 days ahead, each once."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from catalog.models import Certificate, ExpiryReminder
from p3dn.accounts.models import Membership
from p3dn.regulation import Standing

DAYS = (0, 7, 30, 90)
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Due:
    """A value of a certificate that lapses, and the nearest of the agreed distances."""

    certificate: Certificate
    value: str
    until: date
    days: int
    left: int


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
        .filter(standing=Standing.VALID.value)
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


def _values_of(certificate: Certificate) -> list[str]:
    has_bmp = certificate.bmp and certificate.bmp_valid_until
    return ["tkdn", "bmp"] if has_bmp else ["tkdn"]


def remind_expiring(day: date) -> int:
    """Send what is due; returns how many reminders went out.

    A mail server that takes no mail at all leaves the reminder for the next run. An address it
    refuses is named in the log and not tried again: the others have been told, once.
    """
    count = 0
    for due in due_on(day):
        try:
            with transaction.atomic():
                count += _send(due, day)
        except OSError:
            log.exception("reminder of certificate %s not sent", due.certificate.pk)
    return count


def _send(due: Due, day: date) -> int:
    people = recipients(due.certificate, day)
    if not people:
        return 0
    # two runs at once wait for each other here, and the second finds the record of the first
    Certificate.objects.select_for_update(of=("self",)).get(pk=due.certificate.pk)
    about = {
        "certificate": due.certificate,
        "value": due.value,
        "until": due.until,
        "days": due.days,
    }
    if ExpiryReminder.objects.filter(**about).exists():
        return 0
    reached = _mail(due, people)
    ExpiryReminder.objects.create(**about, sent_to=", ".join(reached))
    return 1


def _mail(due: Due, people: list[str]) -> list[str]:
    """Tell each of them in a mail of their own; raises OSError when nobody could be reached."""
    label = ExpiryReminder.Value(due.value).label
    subject = _("%(value)s sertifikat %(number)s berakhir %(when)s") % {
        "value": label,
        "number": due.certificate.number,
        "when": _("hari ini") if due.left == 0 else _("dalam %s hari") % due.left,
    }
    context = {"due": due, "label": label, "products": due.certificate.products.all()}
    body = render_to_string("catalog/mail/expiry.txt", context)
    reached = []
    for address in people:  # one each: nobody sees the others' addresses
        try:
            EmailMessage(subject, body, settings.DEFAULT_FROM_EMAIL, [address]).send()
        except OSError:
            log.exception("reminder of certificate %s not sent to %s", due.certificate.pk, address)
        else:
            reached.append(address)
    if not reached:
        raise ConnectionError("no recipient was reached")
    return reached


def recipients(certificate: Certificate, day: date) -> list[str]:
    """Who registered it while still an officer there, else the region's officers; and the producer."""
    officers = Membership.objects.filter(
        role="catalogue_officer",
        agency__region=certificate.region_id,
        valid_from__lte=day,
        user__is_active=True,
    ).exclude(valid_to__lt=day)
    own = officers.filter(user=certificate.entered_by_id)
    chosen = own if own.exists() else officers
    addresses = list(chosen.order_by("user__email").values_list("user__email", flat=True))
    return [a for a in dict.fromkeys([*addresses, certificate.producer.contact_email]) if a]


def horizon(day: date) -> date:
    """The last day that is reminded of on a day."""
    return day + timedelta(days=max(DAYS))
