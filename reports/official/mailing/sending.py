"""Sending letters: noted before and after, tried again when the mail server does not take one, and told."""

import logging
from datetime import datetime, timedelta
from smtplib import SMTPDataError, SMTPRecipientsRefused, SMTPSenderRefused

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import Membership, User
from p3dn.accounts.notices.services import Told, notify
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version
from p3dn.ui.languages.choosing import in_indonesian
from reports.models import LetterState, OfficialReport, ReportLetter, ReportRecipient
from reports.official.notices import LETTER_FAILED
from reports.official.rights import PREPARERS, may_prepare

from .letters import message_of
from .queueing import call_worker

log = logging.getLogger(__name__)
State, Purpose = ReportLetter.State, ReportLetter.Purpose
PAUSES = (5, 30, 2 * 60, 8 * 60, 24 * 60)
"""Minutes between one failure and the next try; after the last of them nothing more is tried."""
LOST = timedelta(minutes=40)
"""After so long the worker that was sending is gone: no task may take longer."""
OUTCOME = (
    "state", "next_at", "answer", "attached", "size", "pdf_sha256", "xlsx_sha256",
)  # fmt: skip


def send_due(now: datetime) -> int:
    """Send every letter whose time has come; returns how many the mail server took."""
    for letter in ReportLetter.objects.filter(state=State.SENDING, tried_at__lt=now - LOST):
        _end(letter, State.UNCLEAR, _("Pekerjanya berhenti saat mengirim."))
    due = ReportLetter.objects.filter(_due(now)).order_by("pk").values_list("pk", flat=True)
    return sum(_send(pk, now) for pk in list(due))


def _due(now: datetime) -> Q:
    return Q(state__in=[State.WAITING, State.FAILED], next_at__lte=now)


def _send(pk: int, now: datetime) -> bool:
    letter = _claim(pk, now)
    if letter is None:
        return False
    try:
        message = message_of(letter)
    except Exception:
        log.exception("letter %s could not be written", pk)
        _failed(letter, _("Suratnya tidak dapat dibuat."))
        return False
    try:
        message.send()
    except OSError as error:
        log.warning("letter %s was not taken by the mail server: %s", pk, error)
        _failed(letter, str(error), for_good=_is_for_good(error))
        return False
    except Exception as error:
        log.exception("unclear whether letter %s arrived", pk)
        _end(letter, State.UNCLEAR, str(error))
        return False
    letter.state, letter.next_at, letter.answer = State.SENT, None, ""
    letter.save(update_fields=OUTCOME)
    return True


@transaction.atomic
def _claim(pk: int, now: datetime) -> ReportLetter | None:
    """The letter, noted as being sent; None when another worker has it or it is not wanted any more."""
    rows = ReportLetter.objects.select_for_update(of=("self",), skip_locked=True)
    letter = (
        rows.filter(_due(now), pk=pk)
        .select_related("region", "report", "recipient__person", "deadline")
        .first()
    )
    if letter is None:
        return None
    why = _unwanted(letter)
    letter.state = State.DROPPED if why else State.SENDING
    letter.answer = why
    letter.attempts, letter.tried_at = letter.attempts + (not why), timezone.now()
    letter.save(update_fields=["state", "answer", "attempts", "tried_at"])
    return None if why else letter


@in_indonesian
def _unwanted(letter: ReportLetter) -> str:
    """Why it is not sent after all; empty when it is."""
    recipient, report = letter.recipient, letter.report
    if report is not None and report.state != OfficialReport.State.SIGNED:
        return _("Laporannya sudah ditarik.")
    if recipient is None:
        return ""
    wanted = (
        ReportRecipient.State.WAITING if letter.purpose == Purpose.ASK else ReportRecipient.State.ON
    )
    if recipient.state != wanted:
        return _("Pengirimannya sudah dihentikan.")
    if recipient.person_id and not serves(recipient):
        return _("Orangnya tidak lagi bertugas di daerah ini.")
    return ""


def serves(recipient: ReportRecipient) -> bool:
    """Whether the person still has an open account and a role in the region."""
    members = Membership.objects.in_force_on(timezone.localdate())
    return members.filter(
        user=recipient.person_id, user__is_active=True, agency__region=recipient.region_id
    ).exists()


def _is_for_good(error: OSError) -> bool:
    """Whether the server said that it will never take this letter."""
    if isinstance(error, SMTPRecipientsRefused):
        return all(code >= 500 for code, _said in error.recipients.values())
    return isinstance(error, SMTPDataError | SMTPSenderRefused) and error.smtp_code >= 500


def _failed(letter: ReportLetter, answer: str, *, for_good: bool = False) -> None:
    if for_good or letter.attempts > len(PAUSES):
        _end(letter, State.GIVEN_UP, answer)
        return
    letter.next_at = timezone.now() + timedelta(minutes=PAUSES[letter.attempts - 1])
    _end(letter, State.FAILED, answer, is_news=letter.attempts == 1)


@transaction.atomic
def _end(letter: ReportLetter, state: LetterState, answer: str, *, is_news: bool = True) -> None:
    """Note how it went wrong, and tell the region's administrators."""
    letter.state, letter.answer = state, " ".join(answer.split())[:300]
    if state != State.FAILED:
        letter.next_at = None
    letter.save(update_fields=OUTCOME)
    if is_news:
        facts = {"address": letter.address, "note": letter.answer}
        people = administrators(letter.region_id).values_list("pk", flat=True)
        notify(kind=LETTER_FAILED, told=[Told(letter.pk, people, facts)], by=None)


def administrators(region_id: int) -> QuerySet[User]:
    """Who prepares reports of a region today."""
    members = Membership.objects.in_force_on(timezone.localdate()).filter(
        role__in=PREPARERS, agency__region=region_id
    )
    return User.objects.filter(pk__in=members.values("user"), is_active=True)


@authored
def send_again(*, by: User, letter: ReportLetter, seen: str) -> ReportLetter:
    """Try a letter once more that was given up, or of which nobody knows whether it arrived.

    Raises PermissionDenied, ValidationError for others, and as `require_version` does.
    """
    held = ReportLetter.objects.select_for_update().get(pk=letter.pk)
    if not may_prepare(by, held.region_id):
        raise PermissionDenied
    require_version(held, seen)
    if not held.may_be_sent_again:
        raise ValidationError(_("Surat ini tidak menunggu keputusan Anda. Muat ulang halaman."))
    held.state, held.next_at, held.attempts = State.WAITING, timezone.now(), 0
    held.save(update_fields=["state", "next_at", "attempts"])
    call_worker()
    return held
