"""Asking the Tim P3DN to let a line be bought below the duty of use, and deciding it."""

from datetime import date

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access import access_of
from p3dn.accounts.models import Role, User
from procurement.models import Exemption, RequestLine
from procurement.models.exemption import thing_of

from .rights import hold_for_edit


@transaction.atomic
def ask_exemption(*, by: User, line: RequestLine, kind: str, ground: str, reason: str) -> Exemption:
    """Ask for one line; a request still waiting is replaced by the new one.

    It covers the line as it is now: another thing, or more of it, must be asked for anew. Raises
    as `hold_for_edit` does, and ValidationError without a reason.
    """
    hold_for_edit(by, line.request)
    waiting = line.exemptions.select_for_update().filter(state=Exemption.State.ASKED).first()
    exemption = waiting or Exemption(line=line)
    exemption.kind, exemption.ground, exemption.reason = kind, ground, reason.strip()
    exemption.quantity, exemption.thing, exemption.asked_by = line.quantity, thing_of(line), by
    exemption.full_clean()
    exemption.save()
    return exemption


@transaction.atomic
def grant_exemption(
    *,
    by: User,
    exemption: Exemption,
    note: str = "",
    letter_number: str = "",
    letter_date: date | None = None,
) -> Exemption:
    """Grant it; an import needs the number and date of the regional head's letter.

    Raises PermissionDenied for others than the region's Tim P3DN, ValidationError when the letter
    is missing or dated in the future, when it was decided already, or by the one who asked.
    """
    held = _hold(by, exemption)
    if held.kind == Exemption.Kind.IMPORT:
        _check_letter(letter_number, letter_date)
    held.letter_number, held.letter_date = letter_number.strip(), letter_date
    return _decide(held, by, Exemption.State.GRANTED, note)


@transaction.atomic
def refuse_exemption(*, by: User, exemption: Exemption, note: str) -> Exemption:
    """Refuse it, for a stated reason; raises as `grant_exemption` does."""
    held = _hold(by, exemption)
    if not note.strip():
        raise ValidationError({"decision_note": _("Tuliskan alasan penolakan.")})
    return _decide(held, by, Exemption.State.REFUSED, note)


def may_decide_exemption(user: User, exemption: Exemption) -> bool:
    """True for the Tim P3DN of the region, except for the one who asked."""
    regions = access_of(user).region_ids({Role.P3DN_TEAM.value})
    return exemption.line.request.region_id in regions and exemption.asked_by_id != user.pk


def _hold(by: User, exemption: Exemption) -> Exemption:
    held = (
        Exemption.objects.select_for_update(of=("self",))
        .select_related("line__request")
        .get(pk=exemption.pk)
    )
    if held.line.request.region_id not in access_of(by).region_ids({Role.P3DN_TEAM.value}):
        raise PermissionDenied
    if held.asked_by_id == by.pk:
        raise ValidationError(_("Permintaan tidak boleh diputuskan oleh yang memintanya."))
    if held.state != Exemption.State.ASKED:
        raise ValidationError(
            _("Pengecualian ini sudah %(state)s.") % {"state": held.get_state_display().lower()}
        )
    return held


def _check_letter(number: str, day: date | None) -> None:
    errors = {}
    if not number.strip():
        errors["letter_number"] = _("Isi nomor surat persetujuan impor dari kepala daerah.")
    if day is None:
        errors["letter_date"] = _("Isi tanggal surat persetujuan impor.")
    elif day > timezone.localdate():
        errors["letter_date"] = _("Tanggal surat belum terjadi. Isi tanggal pada suratnya.")
    if errors:
        raise ValidationError(errors)


def _decide(exemption: Exemption, by: User, state: str, note: str) -> Exemption:
    exemption.state = state
    exemption.decided_by, exemption.decided_at = by, timezone.now()
    exemption.decision_note = note.strip()
    exemption.full_clean()
    exemption.save()
    return exemption
