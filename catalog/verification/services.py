"""Submitting, verifying by a second person, returning, and what happens to a certificate later."""

from collections.abc import Iterable

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import Certificate, Verifiable
from catalog.shared.writing import (
    OFFICER,
    VERIFIER,
    in_the_name_of_user,
    lock,
    require_role,
    save_checked,
)
from p3dn.accounts.models import User
from p3dn.audit.editing.versions import Seen, require_versions

from .authorship import key_of, why_own
from .content import missing_content
from .notices import tell_judged

State = Verifiable.State


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
    tell_judged(verified, by=user)
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
    tell_judged(refused, by=user)
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
