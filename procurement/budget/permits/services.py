"""Asking for a permit to pass a ceiling, and giving or refusing it on the figures that were shown."""

from collections.abc import Sequence

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import User
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version, version_of
from p3dn.regulation.judging.need import said
from procurement.budget.ceiling import Ceiling, room_for
from procurement.budget.excess import covering
from procurement.budget.ledger import packages_paying, payers_of
from procurement.budget.mandates.services import hold_mandate
from procurement.budget.room import packages_gone
from procurement.models import CeilingFigure, CeilingPermit, PurchaseRequest, RequestLine
from procurement.shared.deciding.rights import hold, hold_packages, involved, may_request

from .closing import close_permits
from .notices import tell_permit_asked, tell_permit_decided
from .reads import figures_shown, lines_to_submit, permit_deciders, room_of, still_covers

State = CeilingPermit.State


@authored
def ask_permit(
    *, by: User, request: PurchaseRequest, seen: str, ground: str, reason: str, basis: str
) -> CeilingPermit:
    """Ask that the lines which would be handed in now may pass their ceilings; an earlier one is void.

    Raises PermissionDenied for others than the agency's requesters, ChangedSince when the request is
    not what was `seen`, and ValidationError when nothing of it can be handed in, when it has no package
    or fits, a package left the plan, or a line lacks its price or budget line, when the words say
    nothing, or when nobody could decide it.
    """
    if not may_request(by, request.agency_id):
        raise PermissionDenied
    held = hold(request)
    lines = lines_to_submit(held)
    if not lines:
        raise ValidationError(_("Tidak ada baris yang dapat diajukan."))
    require_version(held, seen)
    _check_words(reason=reason, basis=basis)
    _check_over(held, lines)
    deciders = permit_deciders(held, without=by)
    if not deciders:
        raise ValidationError(
            _(
                "Belum ada yang berwenang memutuskan izin ini. Minta administrator daerah memberi"
                " wewenang melampaui pagu kepada orang yang tidak ikut menulis permintaan ini."
            )
        )
    close_permits(held)
    permit = CeilingPermit(
        region_id=held.region_id,
        agency_id=held.agency_id,
        request=held,
        ground=ground,
        reason=reason.strip(),
        basis=" ".join(basis.split()),
        covered=covering(held, lines),
        asked_by=by,
    )
    permit.full_clean()
    permit.save()
    tell_permit_asked(permit, deciders, by=by)
    return permit


def _check_words(**told: str) -> None:
    wanted = {
        "reason": _("Tulis alasannya dengan kata-kata; tanda “-” bukan alasan."),
        "basis": _("Sebutkan surat atau keputusannya, dengan nomor dan tanggalnya."),
    }
    if errors := {name: wanted[name] for name, words in told.items() if not said(words)}:
        raise ValidationError(errors)


def _check_over(request: PurchaseRequest, lines: Sequence[RequestLine]) -> None:
    """Refuse what no permit is for, or what cannot be looked at as it is."""
    if request.package_id is None:
        raise ValidationError(_("Permintaan tanpa paket RUP tidak mempunyai pagu."))
    if any(line.unit_price <= 0 for line in lines):
        raise ValidationError(_("Isi dahulu harga satuan setiap baris, lalu minta izin."))
    payers = payers_of(request.package_id, lines)
    if any(payer.account is None for payer in payers.values()):
        raise ValidationError(
            _("Pilih dahulu baris anggaran yang membayar setiap baris, lalu minta izin.")
        )
    _refuse_needless(room_of(request, lines))


def _refuse_needless(room: Sequence[Ceiling]) -> None:
    if gone := packages_gone(room):
        raise ValidationError(gone)
    if all(one.fits for one in room):
        raise ValidationError(_("Permintaan ini masih di dalam pagunya; izin tidak diperlukan."))


@authored
def grant_permit(
    *, by: User, permit: CeilingPermit, seen: str, shown: str, note: str
) -> CeilingPermit:
    """Let the request pass its ceilings once, up to the figures `shown` (`figures_shown`), and no more.

    The figures are written down with the mandate and the request's version. Raises PermissionDenied
    for others than who has a mandate that reaches it, ChangedSince when the permit is not what was
    `seen`, and ValidationError for one who wrote of the request, when it was decided already, when
    lines or figures are others now, when it fits, or a package left the plan.
    """
    held = _hold(by, permit, seen)
    request = held.request
    lines = lines_to_submit(request)
    if not still_covers(held, lines):
        raise ValidationError(
            _("Baris permintaan ini berubah sejak izinnya diminta. Pembuatnya perlu minta lagi.")
        )
    room = room_for(hold_packages(packages_paying(request, lines)), lines)
    _refuse_needless(room)
    if figures_shown(held, room) != shown:
        raise ValidationError(
            _(
                "Angka pagunya berubah sejak halaman ini dibuka. Belum ada yang disimpan; periksa"
                " angkanya sekarang, lalu putuskan lagi."
            )
        )
    return _decide(held, by, State.GRANTED, note, room)


@authored
def refuse_permit(*, by: User, permit: CeilingPermit, seen: str, note: str) -> CeilingPermit:
    """Refuse it, with what the figures are now; raises as `grant_permit` does, whatever they are."""
    held = _hold(by, permit, seen)
    return _decide(
        held, by, State.REFUSED, note, room_of(held.request, lines_to_submit(held.request))
    )


def _hold(by: User, permit: CeilingPermit, seen: str) -> CeilingPermit:
    request = hold(permit.request)
    mandate = hold_mandate(by, request)
    held = CeilingPermit.objects.select_for_update().get(pk=permit.pk)
    held.request, held.mandate = request, mandate
    if by.pk in involved(request) | {held.asked_by_id}:
        raise ValidationError(
            _("Anda ikut menulis permintaan ini, jadi pemegang wewenang lain yang memutuskan.")
        )
    require_version(held, seen)
    if not held.is_waiting:
        told = _("Izin ini sudah diputuskan atau gugur: %(state)s.")
        raise ValidationError(told % {"state": held.get_state_display()})
    return held


def _decide(
    permit: CeilingPermit, by: User, state: str, note: str, room: Sequence[Ceiling]
) -> CeilingPermit:
    if not said(note):
        raise ValidationError({"note": _("Tulis pertimbangannya dengan kata-kata.")})
    permit.state, permit.decided_by, permit.decided_at = state, by, timezone.now()
    permit.decision_note, permit.seen = note.strip(), version_of(permit.request)
    permit.full_clean()
    permit.save()
    CeilingFigure.objects.bulk_create(
        CeilingFigure(
            permit=permit,
            package=one.package,
            budget_line=one.budget_line,
            ceiling=one.ceiling,
            others=one.others,
            this=one.this,
            over=one.over,
        )
        for one in room
    )
    tell_permit_decided(permit, by=by)
    return permit
