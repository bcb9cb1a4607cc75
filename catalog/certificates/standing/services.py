"""What happens to a verified certificate later: suspended, reinstated, revoked, superseded."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import Certificate, StandingChange
from catalog.offers.standing import certified, events_of
from catalog.shared.writing import (
    VERIFIER,
    lock_seen,
    require_role,
    save_checked,
)
from catalog.verification.services import State
from p3dn.accounts.models import User
from p3dn.regulation.certificates import standing as law
from p3dn.ui.values import formats

Kind = StandingChange.Kind
AHEAD = timedelta(days=92)  # a letter takes effect at most a quarter from now


@transaction.atomic
def change_standing(
    *,
    certificate: Certificate,
    user: User,
    seen: str,
    kind: str,
    effective_on: date,
    reason: str,
    successor: Certificate | None = None,
) -> StandingChange:
    """Record that a certificate was suspended, reinstated, revoked or superseded from a day on.

    By a verifier. `effective_on` is inclusive, not before an event already recorded, and not so far ahead
    that it can only be a slip: nothing is recorded before it afterwards, and nobody can take it back.
    """
    require_role(user, certificate.region_id, VERIFIER)
    certificate = lock_seen(certificate, seen)
    changes = list(certificate.standing_changes.all())
    _check_order(certificate, changes, kind, effective_on)
    _check_successor(certificate, kind, successor)
    change = StandingChange(
        certificate=certificate,
        kind=kind,
        effective_on=effective_on,
        reason=reason.strip(),
        successor=successor,
        recorded_by=user,
    )
    save_checked(change)
    return change


def possible_changes(certificate: Certificate, changes: Iterable[StandingChange]) -> list[Kind]:
    """What may still happen to this certificate, given everything recorded so far."""
    return [Kind(kind) for kind in law.may_follow(certified(certificate, events_of(changes)))]


def _check_order(
    certificate: Certificate, changes: list[StandingChange], kind: str, effective_on: date
) -> None:
    if kind not in possible_changes(certificate, changes):
        raise ValidationError(
            {"kind": _("Perubahan ini tidak mungkin pada status sertifikat sekarang.")}
        )
    earliest = law.earliest_next(certified(certificate, events_of(changes)))
    if effective_on < earliest:
        raise ValidationError(
            {
                "effective_on": _("Tanggal paling awal %(day)s: terbit atau peristiwa terakhir.")
                % {"day": formats.long_date(earliest)}
            }
        )
    latest = max(earliest, timezone.localdate() + AHEAD)
    if effective_on > latest:
        raise ValidationError(
            {
                "effective_on": _("Tanggal paling akhir %(day)s. Periksa tahunnya.")
                % {"day": formats.long_date(latest)}
            }
        )


def _check_successor(certificate: Certificate, kind: str, successor: Certificate | None) -> None:
    if kind != Kind.SUPERSEDED:
        if successor:
            raise ValidationError({"successor": _("Pengganti hanya diisi untuk “Digantikan”.")})
        return
    fits = (
        successor is not None
        and successor.pk != certificate.pk
        and successor.producer_id == certificate.producer_id
        and successor.state == State.VERIFIED
    )
    if not fits:
        raise ValidationError(
            {"successor": _("Pilih sertifikat pengganti yang terverifikasi dari produsen sama.")}
        )
