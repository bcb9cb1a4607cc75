"""Asking to buy a line below the duty of use, and the Tim P3DN's recommendation on it.

The team exempts from nothing (PP 29/2018 Pasal 74 ayat 2 gives it no such power): what it grants is
advice, for which PA or KPA answers when they approve the line.
"""

from collections.abc import Sequence
from datetime import date

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Role, User
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version
from p3dn.regulation.judging.need import said
from procurement.judgement.candidates.narrow import Reach
from procurement.judgement.judging import judge
from procurement.models import Exemption, RequestLine
from procurement.models.exemptions.exemption import asked_of
from procurement.shared.deciding.rights import hold, hold_line, involved, may_request
from procurement.shared.notices import tell_asked, tell_decided

from .askable import why_not_askable
from .letters import keep_letter, letter_errors, read_letter
from .searching import freeze_search

TEAM = Role.P3DN_TEAM.value


@authored
def ask_exemption(
    *,
    by: User,
    line: RequestLine,
    seen: str,
    kind: str,
    ground: str,
    reason: str,
    evidence: str,
    origins: Sequence[str] = (),
) -> Exemption:
    """Ask for one line; a request still waiting is replaced by the new one.

    It covers the line as it is now: another thing, or more of it, must be asked for anew. What the
    catalogue offers for it at this moment is frozen with it (`freeze_search`). `origins` are ISO
    codes of the countries an import comes from. Raises as `hold_line` does, and ValidationError
    when reason or evidence say nothing ("-" does not), an import names no country, or nobody could
    excuse the line as it is (`why_not_askable`).
    """
    kept = hold_line(by, line, seen)
    _check_words(reason=reason, evidence=evidence)
    if kind == Exemption.Kind.IMPORT and not origins:
        raise ValidationError({"origins": _("Pilih negara asal barang impornya.")})
    (judged,) = judge([kept], timezone.localdate(), reach=Reach.WHOLE)
    if why := why_not_askable(judged):
        raise ValidationError(why)
    waiting = kept.exemptions.select_for_update().filter(state=Exemption.State.ASKED).first()
    exemption = waiting or Exemption(line=kept)
    exemption.kind, exemption.ground = kind, ground
    exemption.reason, exemption.evidence = reason.strip(), evidence.strip()
    exemption.origins = sorted(set(origins)) if kind == Exemption.Kind.IMPORT else []
    exemption.quantity, exemption.thing, exemption.asked_by = kept.quantity, asked_of(kept), by
    freeze_search(_written(exemption), judged)
    tell_asked(exemption, by=by)
    return exemption


@authored
def grant_exemption(
    *,
    by: User,
    exemption: Exemption,
    seen: str,
    decision_number: str,
    valid_until: date | None,
    conditions: str = "",
    note: str = "",
    letter_number: str = "",
    letter_date: date | None = None,
    letter: UploadedFile[bytes] | None = None,
) -> Exemption:
    """Recommend it under a number, until a last day, on conditions if there are any.

    An import also needs the regional head's letter: number, date, and the signed letter itself, here
    or handed in before (`ExemptionFile.Kind.LETTER`). Raises PermissionDenied for others than the
    region's Tim P3DN, ChangedSince when exemption or line are not what was `seen`, ValidationError
    without a number, when what was asked says nothing, when the last day is missing or over, when
    the letter is missing, unreadable or dated in the future, when it was decided already or its line
    is no longer open, or by one who wrote something of the request.
    """
    signed = read_letter(letter)
    held = _hold(by, exemption, seen)
    _check_words(reason=held.reason, evidence=held.evidence)
    errors = _number_errors(decision_number) | _end_errors(valid_until)
    if held.kind == Exemption.Kind.IMPORT:
        errors |= letter_errors(held, letter_number, letter_date, signed)
    if errors:
        raise ValidationError(errors)
    if signed is not None and held.kind == Exemption.Kind.IMPORT:
        keep_letter(held, signed, number=letter_number, by=by)
    held.decision_number = " ".join(decision_number.split())
    held.valid_until, held.conditions = valid_until, conditions.strip()
    held.letter_number, held.letter_date = letter_number.strip(), letter_date
    return _decide(held, by, Exemption.State.GRANTED, note)


@authored
def refuse_exemption(*, by: User, exemption: Exemption, seen: str, note: str) -> Exemption:
    """Refuse it, for a stated reason; raises as `grant_exemption` does."""
    held = _hold(by, exemption, seen)
    if not note.strip():
        raise ValidationError({"decision_note": _("Tuliskan alasan penolakan.")})
    return _decide(held, by, Exemption.State.REFUSED, note)


def may_complete(user: User, exemption: Exemption) -> bool:
    """True while something is lacking that this person may tell: words the asker's side, the number the team."""
    if not exemption.is_lacking:
        return False
    if may_request(user, exemption.line.request.agency_id):
        return True
    told = exemption.is_granted and exemption.is_told
    return told and may_decide_exemption(user, exemption)


@authored
def tell_reason(
    *, by: User, exemption: Exemption, seen: str, reason: str, evidence: str
) -> Exemption:
    """Tell reason and evidence of what was asked or granted without them, for the requesters of the agency.

    What was there before stays in the history. Raises PermissionDenied for others, ChangedSince when
    it is not what was `seen`, and ValidationError when nothing is lacking or the words say nothing.
    """
    held = _hold_lacking(exemption, seen)
    if not may_request(by, held.line.request.agency_id):
        raise PermissionDenied
    _check_words(reason=reason, evidence=evidence)
    held.reason, held.evidence = reason.strip(), evidence.strip()
    return _written(held)


@authored
def tell_number(*, by: User, exemption: Exemption, seen: str, decision_number: str) -> Exemption:
    """Tell the number under which it was granted, for the Tim P3DN; reason and evidence come first.

    Raises as `tell_reason` does, and PermissionDenied for one who wrote something of the request.
    """
    held = _hold_lacking(exemption, seen)
    if not (held.is_granted and may_decide_exemption(by, held)):
        raise PermissionDenied
    _check_words(reason=held.reason, evidence=held.evidence)
    if errors := _number_errors(decision_number):
        raise ValidationError(errors)
    held.decision_number = " ".join(decision_number.split())
    return _written(held)


def may_decide_exemption(user: User, exemption: Exemption) -> bool:
    """True for the Tim P3DN of the region, except for those who asked or wrote the request."""
    if exemption.line.request.region_id not in access_of(user).region_ids({TEAM}):
        return False
    return user.pk not in involved(exemption.line.request) | {exemption.asked_by_id}


def _held(exemption: Exemption) -> Exemption:
    """It as it is now, its request first, as everybody does who changes something of a request."""
    hold(exemption.line.request)
    return (
        Exemption.objects.select_for_update(of=("self",))
        .select_related("line__request")
        .get(pk=exemption.pk)
    )


def _hold(by: User, exemption: Exemption, seen: str) -> Exemption:
    held = _held(exemption)
    request = held.line.request
    if request.region_id not in access_of(by).region_ids({TEAM}):
        raise PermissionDenied
    if held.asked_by_id == by.pk:
        raise ValidationError(_("Permintaan tidak boleh diputuskan oleh yang memintanya."))
    if by.pk in involved(request):
        raise ValidationError(
            _("Anda ikut menulis permintaan ini, jadi anggota Tim P3DN lain yang memutuskan.")
        )
    require_version(held, seen)
    if held.is_moot:
        raise ValidationError(
            _("Baris ini %(state)s, jadi pengecualiannya tidak lagi diperlukan.")
            % {"state": held.line.get_state_display().lower()}
        )
    if held.state != Exemption.State.ASKED:
        raise ValidationError(
            _("Pengecualian ini sudah %(state)s.") % {"state": held.get_state_display().lower()}
        )
    return held


def _hold_lacking(exemption: Exemption, seen: str) -> Exemption:
    held = _held(exemption)
    require_version(held, seen)
    if not held.is_lacking:
        raise ValidationError(_("Pengecualian ini tidak perlu dilengkapi lagi."))
    return held


def _check_words(**told: str) -> None:
    """Refuse words that say nothing, each by its name."""
    wanted = {
        "reason": _("Tulis alasannya dengan kata-kata; tanda “-” bukan alasan."),
        "evidence": _("Sebutkan buktinya: surat atau dokumen apa, nomor dan tanggalnya."),
    }
    if errors := {name: wanted[name] for name, words in told.items() if not said(words)}:
        raise ValidationError(errors)


def _number_errors(number: str) -> dict[str, str]:
    if any(sign.isalnum() for sign in number):
        return {}
    return {"decision_number": _("Isi nomor surat atau berita acara rekomendasi Tim P3DN.")}


def _end_errors(day: date | None) -> dict[str, str]:
    if day is None:
        return {"valid_until": _("Isi sampai tanggal berapa rekomendasi ini boleh dipakai.")}
    if day < timezone.localdate():
        return {"valid_until": _("Tanggal ini sudah lewat. Isi hari ini atau sesudahnya.")}
    return {}


def _decide(exemption: Exemption, by: User, state: str, note: str) -> Exemption:
    exemption.state = state
    exemption.decided_by, exemption.decided_at = by, timezone.now()
    exemption.decision_note = note.strip()
    tell_decided(_written(exemption), by=by)
    return exemption


def _written(exemption: Exemption) -> Exemption:
    exemption.full_clean()
    exemption.save()
    return exemption
