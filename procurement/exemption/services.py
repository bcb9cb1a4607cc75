"""Asking the Tim P3DN to let a line be bought below the duty of use, and deciding it."""

from datetime import date

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Role, User
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version
from procurement.models import Exemption, RequestLine
from procurement.models.requests.exemption import asked_of
from procurement.shared.rights import hold, hold_line, involved, involved_of_many

TEAM = Role.P3DN_TEAM.value


@authored
def ask_exemption(
    *, by: User, line: RequestLine, seen: str, kind: str, ground: str, reason: str
) -> Exemption:
    """Ask for one line; a request still waiting is replaced by the new one.

    It covers the line as it is now: another thing, or more of it, must be asked for anew. Raises
    as `hold_line` does, and ValidationError without a reason.
    """
    kept = hold_line(by, line, seen)
    waiting = kept.exemptions.select_for_update().filter(state=Exemption.State.ASKED).first()
    exemption = waiting or Exemption(line=kept)
    exemption.kind, exemption.ground, exemption.reason = kind, ground, reason.strip()
    exemption.quantity, exemption.thing, exemption.asked_by = kept.quantity, asked_of(kept), by
    exemption.full_clean()
    exemption.save()
    return exemption


@authored
def grant_exemption(
    *,
    by: User,
    exemption: Exemption,
    seen: str,
    note: str = "",
    letter_number: str = "",
    letter_date: date | None = None,
) -> Exemption:
    """Grant it; an import needs the number and date of the regional head's letter.

    Raises PermissionDenied for others than the region's Tim P3DN, ChangedSince when exemption or
    line are not what was `seen`, ValidationError when the letter is missing or dated in the future,
    when it was decided already, or by one who wrote something of the request.
    """
    held = _hold(by, exemption, seen)
    if held.kind == Exemption.Kind.IMPORT:
        _check_letter(letter_number, letter_date)
    held.letter_number, held.letter_date = letter_number.strip(), letter_date
    return _decide(held, by, Exemption.State.GRANTED, note)


@authored
def refuse_exemption(*, by: User, exemption: Exemption, seen: str, note: str) -> Exemption:
    """Refuse it, for a stated reason; raises as `grant_exemption` does."""
    held = _hold(by, exemption, seen)
    if not note.strip():
        raise ValidationError({"decision_note": _("Tuliskan alasan penolakan.")})
    return _decide(held, by, Exemption.State.REFUSED, note)


def may_decide_exemption(user: User, exemption: Exemption) -> bool:
    """True for the Tim P3DN of the region, except for those who asked or wrote the request."""
    if exemption.line.request.region_id not in access_of(user).region_ids({TEAM}):
        return False
    return user.pk not in involved(exemption.line.request) | {exemption.asked_by_id}


def exemptions_to_decide(user: User) -> list[Exemption]:
    """Open ones that `may_decide_exemption` allows; a constant number of queries."""
    waiting = Exemption.objects.waiting_for(user).select_related("line__request")
    rows = list(waiting.prefetch_related("line__request__decisions"))
    requests = {row.line.request_id: row.line.request for row in rows}
    people = involved_of_many(list(requests.values()))
    return [row for row in rows if user.pk not in people[row.line.request_id]]


def _hold(by: User, exemption: Exemption, seen: str) -> Exemption:
    """Its request first, as everybody who changes something of a request does."""
    request = hold(exemption.line.request)
    held = (
        Exemption.objects.select_for_update(of=("self",))
        .select_related("line__request")
        .get(pk=exemption.pk)
    )
    if request.region_id not in access_of(by).region_ids({TEAM}):
        raise PermissionDenied
    if held.asked_by_id == by.pk:
        raise ValidationError(_("Permintaan tidak boleh diputuskan oleh yang memintanya."))
    if by.pk in involved(request):
        raise ValidationError(
            _("Anda ikut menulis permintaan ini, jadi anggota Tim P3DN lain yang memutuskan.")
        )
    require_version(held, seen)
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
