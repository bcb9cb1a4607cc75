"""Who gets signed reports: written by the region's administrators, agreed to and stopped by the readers."""

import uuid

import pghistory
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.shared.writing import lock_seen, require_role, save_checked
from p3dn.accounts.models import Region, User
from p3dn.audit.authors import authored
from reports.models import ReportDeadline, ReportLetter, ReportRecipient
from reports.official.rights import PREPARERS

from .queueing import queue_about

State = ReportRecipient.State


@authored
def add_recipient(
    *, by: User, region: Region, kind: str, person: User | None, office: str, address: str
) -> ReportRecipient:
    """Note a recipient; nothing is sent before they are switched on.

    Raises PermissionDenied for others than administrators, ValidationError for one who is on the
    list already and for a person without a role in the region.
    """
    require_role(by, region.pk, PREPARERS)
    if person is not None and not person.memberships.filter(agency__region=region).exists():
        raise ValidationError({"person": _("Orang ini tidak bertugas di daerah ini.")})
    recipient = ReportRecipient(
        region=region,
        kind=kind,
        person=person,
        office=" ".join(office.split()),
        address=address.strip().lower(),
    )
    save_checked(recipient)
    return recipient


@authored
def switch_on(*, by: User, recipient: ReportRecipient, seen: str) -> ReportRecipient:
    """From now on signed reports go there, and the reader is told by a letter.

    An outside office, and whoever stopped it themselves, is asked by a letter first. Raises as
    `stop` does.
    """
    held = _held(by, recipient, seen)
    if held.state not in (State.OFF, State.STOPPED):
        raise ValidationError(_("Pengirimannya sudah dinyalakan. Muat ulang halaman."))
    asks = held.person is None or held.stopped_by_reader
    held.key, held.agreed_at, held.stopped_by_reader = uuid.uuid4(), None, False
    held.state = State.WAITING if asks else State.ON
    save_checked(held)
    purpose = ReportLetter.Purpose.ASK if asks else ReportLetter.Purpose.TOLD
    queue_about(held, purpose)
    return held


@authored
def stop(*, by: User, recipient: ReportRecipient, seen: str) -> ReportRecipient:
    """Send nothing there any more. Raises PermissionDenied, ValidationError, and as `lock_seen` does."""
    held = _held(by, recipient, seen)
    if held.state not in (State.ON, State.WAITING):
        raise ValidationError(_("Pengirimannya tidak sedang menyala. Muat ulang halaman."))
    held.state = State.STOPPED
    save_checked(held)
    return held


def _held(by: User, recipient: ReportRecipient, seen: str) -> ReportRecipient:
    require_role(by, recipient.region_id, PREPARERS)
    return lock_seen(recipient, seen)


def agree(*, key: uuid.UUID) -> ReportRecipient | None:
    """The reader of a letter says that reports may come; None when nothing waits for that word."""
    return _by_reader(key, {State.WAITING}, State.ON)


def stop_by_reader(*, key: uuid.UUID) -> ReportRecipient | None:
    """The reader wants no more of them; None when none come."""
    return _by_reader(key, {State.ON, State.WAITING}, State.STOPPED)


@transaction.atomic
def _by_reader(key: uuid.UUID, among: set[State], becomes: State) -> ReportRecipient | None:
    held = ReportRecipient.objects.select_for_update(of=("self",)).filter(key=key).first()
    if held is None or held.state not in among:
        return None
    held.state = becomes
    if becomes == State.ON:
        held.agreed_at = timezone.now()
    else:
        held.stopped_by_reader = True
    with pghistory.context(reader=True):
        held.save(update_fields=["state", "agreed_at", "stopped_by_reader"])
    return held


@authored
def add_deadline(
    *, by: User, region: Region, kind: str, period_kind: str, days: int, ahead: int
) -> ReportDeadline:
    """Say until when a report is prepared. Raises PermissionDenied, ValidationError where one is set."""
    require_role(by, region.pk, PREPARERS)
    deadline = ReportDeadline(
        region=region, kind=kind, period_kind=period_kind, days=days, ahead=ahead
    )
    save_checked(deadline)
    return deadline


@authored
def change_deadline(
    *, by: User, deadline: ReportDeadline, seen: str, days: int, ahead: int, is_active: bool
) -> ReportDeadline:
    """Move a deadline, or remind of it no more. Raises PermissionDenied, and as `lock_seen` does."""
    require_role(by, deadline.region_id, PREPARERS)
    held = lock_seen(deadline, seen)
    held.days, held.ahead, held.is_active = days, ahead, is_active
    save_checked(held)
    return held
