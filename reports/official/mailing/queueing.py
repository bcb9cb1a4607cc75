"""Putting letters down to be sent, in the transaction of what they are about; the worker sends them."""

from collections.abc import Iterable

from celery import current_app
from django.db import transaction
from django.utils import timezone

from reports.models import LetterPurpose, OfficialReport, ReportLetter, ReportRecipient

TASK = "reports.tasks.send_report_letters"
Purpose = ReportLetter.Purpose


def queue_report(report: OfficialReport) -> int:
    """A letter to everybody who gets signed reports of this kind; how many."""
    State = ReportRecipient.State
    found = ReportRecipient.objects.filter(
        region=report.region_id, kind=report.kind, state=State.ON
    ).select_related("person")
    return queue(
        ReportLetter(
            region_id=report.region_id,
            purpose=Purpose.REPORT,
            report=report,
            recipient=recipient,
            about=report.number,
            address=recipient.mail,
        )
        for recipient in found
    )


def queue_about(recipient: ReportRecipient, purpose: LetterPurpose) -> int:
    """A letter about being a recipient."""
    return queue(
        [
            ReportLetter(
                region_id=recipient.region_id,
                purpose=purpose,
                recipient=recipient,
                about=recipient.get_kind_display(),
                address=recipient.mail,
            )
        ]
    )


def queue(letters: Iterable[ReportLetter]) -> int:
    """Write letters down, each once, and call the worker when the transaction is through.

    A call that is lost costs some minutes: the clock looks for waiting letters too.
    """
    now = timezone.now()
    waiting = list(letters)
    for letter in waiting:
        letter.next_at = now
    written = ReportLetter.objects.bulk_create(waiting, ignore_conflicts=True)
    if written:
        call_worker()
    return len(written)


def call_worker() -> None:
    """Have waiting letters sent as soon as the transaction is through."""
    transaction.on_commit(lambda: current_app.send_task(TASK), robust=True)
