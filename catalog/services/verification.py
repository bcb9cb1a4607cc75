"""Submitting, verifying by a second person, returning, and what happens to a certificate later."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.authorship import key_of, why_own
from catalog.content import missing_content
from catalog.models import Certificate, StandingChange, Verifiable
from catalog.standing import is_final, standing_on
from p3dn.accounts.models import User
from p3dn.audit.versions import Seen, require_versions
from p3dn.regulation import Standing
from p3dn.ui import formats

from .common import (
    OFFICER,
    VERIFIER,
    in_the_name_of_user,
    lock,
    lock_seen,
    require_role,
    save_checked,
)

State = Verifiable.State
Kind = StandingChange.Kind


@transaction.atomic
@in_the_name_of_user
def submit(*, records: Iterable[Verifiable], user: User, seen: Seen) -> list[Verifiable]:
    """Hand drafts and returned records to the verifiers, all or none.

    A certificate needs its file, which the verifier compares with what was entered, and the
    minimum content where its rule asks for one (Permenperin 35/2025 Pasal 44). `seen` has the
    version of each that was shown.
    """
    submitted = []
    held = [lock(record) for record in records]
    for record in held:
        require_role(user, record.region_id, OFFICER)
    require_versions(held, seen)
    for record in held:
        if record.state not in (State.DRAFT, State.REFUSED):
            raise ValidationError(_("“%(record)s” sudah diajukan.") % {"record": record})
        if isinstance(record, Certificate):
            _refuse_unfinished(record)
        record.state = State.SUBMITTED
        record.submitted_at = timezone.now()
        record.verified_by = record.verified_at = None
        save_checked(record)
        submitted.append(record)
    return submitted


def _refuse_unfinished(certificate: Certificate) -> None:
    errors = {}
    if not certificate.file:
        errors["upload"] = _("Unggah berkas sertifikat sebelum mengajukan.")
    missing = missing_content(certificate, certificate.lines.select_related("product"))
    if missing:
        text = _("Lengkapi isi sertifikat menurut Permenperin 35/2025 Pasal 44: %(missing)s.")
        errors[NON_FIELD_ERRORS] = text % {"missing": ", ".join(missing)}
    if errors:
        raise ValidationError(errors)


@transaction.atomic
def verify(*, records: Iterable[Verifiable], user: User, seen: Seen) -> list[Verifiable]:
    """Confirm submitted records as they were seen, all or none; never one's own work."""
    verified = []
    for record in _held_to_judge(records, user, seen):
        record.state = State.VERIFIED
        record.refusal_reason, record.refusal_grounds = "", []
        record.verified_by, record.verified_at = user, timezone.now()
        save_checked(record)
        verified.append(record)
    return verified


@transaction.atomic
def refuse(
    *,
    records: Iterable[Verifiable],
    user: User,
    seen: Seen,
    reason: str = "",
    grounds: Iterable[str] = (),
) -> list[Verifiable]:
    """Send submitted records back to the officer as they were seen; never one's own work.

    `grounds` are of a closed list; without any, or with “other” alone, words are needed.
    """
    chosen = [Verifiable.Ground(ground) for ground in grounds]
    words = [reason.strip()] if reason.strip() else []
    said = [str(ground.label) for ground in chosen if ground is not Verifiable.Ground.OTHER]
    if not words and not said:
        raise ValidationError({"reason": _("Tuliskan apa yang harus diperbaiki petugas.")})
    refused = []
    for record in _held_to_judge(records, user, seen):
        record.state = State.REFUSED
        record.refusal_reason = "; ".join([*said, *words])
        record.refusal_grounds = [ground.value for ground in chosen]
        record.verified_by, record.verified_at = user, timezone.now()
        save_checked(record)
        refused.append(record)
    return refused


def why_not_judge(records: Iterable[Verifiable], user: User) -> dict[tuple[str, int], str]:
    """Why this person may not verify or return records now, by `key_of`; the others they may.

    As many queries for one record as for many.
    """
    known = list(records)
    reasons = dict(why_own(known, user))
    text = _("“%(record)s” tidak sedang menunggu verifikasi. Muat ulang halaman.")
    for record in known:
        if record.state != State.SUBMITTED:
            reasons[key_of(record)] = text % {"record": record}
    return reasons


def _held_to_judge(records: Iterable[Verifiable], user: User, seen: Seen) -> list[Verifiable]:
    """The records held until the transaction ends: what was seen, and what this person may judge."""
    held = [lock(record) for record in records]
    for record in held:
        require_role(user, record.region_id, VERIFIER)
    require_versions(held, seen)
    reasons = why_not_judge(held, user)
    for record in held:
        if key_of(record) in reasons:
            raise ValidationError(reasons[key_of(record)])
    return held


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

    By a verifier. `effective_on` is inclusive and not before an event already recorded.
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
    changes = list(changes)
    if certificate.state != State.VERIFIED or is_final(changes):
        return []
    last = max([c.effective_on for c in changes], default=certificate.issued_on)
    suspended = standing_on(certificate, changes, last) is Standing.SUSPENDED
    return [Kind.REINSTATED if suspended else Kind.SUSPENDED, Kind.REVOKED, Kind.SUPERSEDED]


def _check_order(
    certificate: Certificate, changes: list[StandingChange], kind: str, effective_on: date
) -> None:
    if kind not in possible_changes(certificate, changes):
        raise ValidationError(
            {"kind": _("Perubahan ini tidak mungkin pada status sertifikat sekarang.")}
        )
    earliest = max([c.effective_on for c in changes], default=certificate.issued_on)
    if effective_on < earliest:
        raise ValidationError(
            {
                "effective_on": _("Tanggal paling awal %(day)s: terbit atau peristiwa terakhir.")
                % {"day": formats.long_date(earliest)}
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
