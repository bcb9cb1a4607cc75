"""Recording what was delivered, cancelling it, and closing a request."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from decimal import Decimal

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import Role, User
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version
from p3dn.ui.values.formats import number, rupiah
from procurement.budget.ceiling import Deliverable, deliverable, told_once
from procurement.budget.ledger import packages_paying, payers_of, settle
from procurement.budget.room import check_room_again
from procurement.models import (
    Decision,
    LineState,
    Order,
    PurchaseRequest,
    Realization,
    RealizationLine,
    RequestLine,
)
from procurement.request.life.steps import DONE, reason_given, take_step
from procurement.shared.deciding.rights import hold, hold_packages, may_request
from procurement.shared.left import deliverable_now, remaining
from procurement.spending.services import take_out_delivery, write_delivery

from .acceptance.quality import count_again
from .acceptance.services import (
    NOTHING_FOUND,
    Accepted,
    check_accepted,
    findings_of,
    write_accepted,
)
from .proof import prove


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """What contract and handover record (BAST) say. `supplier_npwp` is 15 or 16 digits, or empty.

    The contract binds the agency, so the duty of use is judged on its date; the handover date is
    the month of spending. Neither may lie in the future.
    """

    supplier_name: str
    supplier_npwp: str = ""
    small_business: str
    contract_number: str
    contract_date: date
    handover_number: str
    handover_date: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """How much of one request line was handed over, at which price per unit in rupiah, as it was found."""

    line_id: int
    quantity: Decimal
    unit_price: Decimal
    accepted: Accepted = NOTHING_FOUND


@authored
def record_realization(
    *,
    by: User,
    request: PurchaseRequest,
    seen: str,
    handover: Handover,
    delivered: Sequence[Delivered],
    order: Order | None = None,
) -> Realization:
    """Write a delivery of approved lines, the purchases it is, and their sums.

    Under an order no more of each line than that has left, without one no more than is on none.
    Lines of the request that wait, or were sent back, are in the way of nobody.

    Raises PermissionDenied for anyone but a requester of the agency, ChangedSince when the request
    or its deliveries are not what was `seen`, and ValidationError keyed by field (`quantity_<line>`, `unit_price_<line>`) when more is delivered, or at a higher price,
    than was approved, when a ceiling is passed, or when no line is approved.
    The approved lines are completed by the delivery of their last unit, and with them the request,
    unless others of it are still open.
    """
    locked = _hold_for(by, request)
    require_version(locked, seen)
    _refuse_future(handover)
    approved = locked.lines.filter(state=LineState.APPROVED)
    known = approved.select_related(
        "product__producer__location", "budget_line__package"
    ).prefetch_related("requirements")
    lines = {line.pk: line for line in known}
    _refuse_unless(lines, locked)
    held = _hold_order(locked, order)
    _check_delivered(lines, delivered, held)
    _check_ceilings(locked, lines, delivered)
    realization = Realization(
        region=locked.region,
        agency=locked.agency,
        request=locked,
        order=held,
        recorded_by=by,
        is_demo=locked.is_demo,
        **asdict(handover),
    )
    _check(realization)
    realization.save()
    written = _write_lines(realization, lines, delivered)
    settle(locked, realization=realization)
    count_again(realization)
    if not any(remaining(lines.values()).values()):
        _step(locked, Decision.Action.COMPLETE, by, delivered=lines.keys())
    # last: the sums of the month are held from here on, and other deliveries of the agency wait for them
    write_delivery(realization, written)
    return realization


@authored
def cancel_realization(
    *, by: User, realization: Realization, seen: str, reason: str
) -> Realization:
    """Take a delivery out of every sum, for a stated reason; the record itself stays.

    Lines it had completed are open again, and hold their money and their pieces again. Raises
    PermissionDenied for anyone but a requester of the agency, ChangedSince when the delivery is not
    what was `seen`, ValidationError without a reason, when already cancelled, or when there is no
    more room for what it would open.
    """
    request = _hold_for(by, realization.request)
    kept = Realization.objects.select_for_update().get(pk=realization.pk)
    require_version(kept, seen)
    if kept.is_cancelled:
        raise ValidationError(_("Realisasi ini sudah dibatalkan."))
    kept.is_cancelled = True
    kept.cancel_reason = reason_given(reason)
    _check(kept)
    kept.save()
    settle(request, realization=kept)
    count_again(kept)
    if kept.lines.filter(line__state__in=DONE).exists():
        lines = list(request.lines.filter(state__in=DONE).select_related("product", "budget_line"))
        check_room_again(request, lines, remaining(lines))
        _step(request, Decision.Action.REOPEN, by, kept.cancel_reason)
    take_out_delivery(kept)  # last, as above
    return kept


@authored
def close_request(*, by: User, request: PurchaseRequest, seen: str, reason: str) -> PurchaseRequest:
    """Complete approved lines of a request although something of them will not be delivered.

    Raises PermissionDenied for anyone but a requester of the agency, ChangedSince when the request
    or its deliveries are not what was `seen`, ValidationError without a reason or when no line
    is approved.
    """
    locked = _hold_for(by, request)
    require_version(locked, seen)
    approved = list(locked.lines.filter(state=LineState.APPROVED))
    _refuse_unless(approved, locked)
    left = remaining(approved)
    done = [line for line, quantity in left.items() if not quantity]
    _step(locked, Decision.Action.COMPLETE, by, reason_given(reason), delivered=done)
    return locked


def _check(realization: Realization) -> None:
    """`full_clean` without asking for each row it points to: they are held, or were just read."""
    pointing = {field.name for field in realization._meta.fields if field.is_relation}
    realization.clean_fields(exclude=pointing)
    realization.clean()
    realization.validate_constraints()


def _hold_for(by: User, request: PurchaseRequest) -> PurchaseRequest:
    """The request, held until the transaction ends: deliveries cannot overtake each other."""
    if not may_request(by, request.agency_id):
        raise PermissionDenied
    return hold(request)


def _refuse_unless(approved: Collection[object], request: PurchaseRequest) -> None:
    if not approved:
        raise ValidationError(
            _("Permintaan %(number)s berstatus %(state)s; hanya yang disetujui dapat direalisasi.")
            % {"number": request.number, "state": request.get_state_display()}
        )


def _refuse_future(handover: Handover) -> None:
    today = timezone.localdate()
    late = [name for name in ("contract_date", "handover_date") if getattr(handover, name) > today]
    if late:
        message = _("Tanggal ini belum terjadi. Catat setelah barang atau jasa diserahkan.")
        raise ValidationError(dict.fromkeys(late, message))


def _hold_order(request: PurchaseRequest, order: Order | None) -> Order | None:
    """The order as it is now; raises ValidationError for one of another request, or called off."""
    if order is None:
        return None
    held = Order.objects.filter(pk=order.pk, request=request).first()
    if held is None or held.is_cancelled:
        raise ValidationError(_("Pesanan ini sudah dibatalkan. Muat ulang halaman."))
    return held


def _check_delivered(
    lines: dict[int, RequestLine], delivered: Sequence[Delivered], order: Order | None
) -> None:
    if not delivered:
        raise ValidationError(_("Isi jumlah yang diserahkan pada sedikitnya satu baris."))
    ids = [row.line_id for row in delivered]
    if len(set(ids)) != len(ids) or not lines.keys() >= set(ids):
        raise ValidationError(_("Baris yang diserahkan bukan baris permintaan ini."))
    left = deliverable_now(lines.values(), order)
    errors: dict[str, str] = {}
    for row in delivered:
        errors |= _line_errors(lines[row.line_id], row, left[row.line_id])
        errors |= check_accepted(lines[row.line_id], row.accepted)
    if errors:
        raise ValidationError(errors)


def _line_errors(line: RequestLine, row: Delivered, left: Decimal) -> dict[str, str]:
    errors = {}
    if row.quantity <= 0:
        errors[f"quantity_{line.pk}"] = _("Jumlah pada baris %(line)s harus lebih dari nol.") % {
            "line": line
        }
    elif row.quantity > left:
        errors[f"quantity_{line.pk}"] = _(
            "Baris %(line)s: diserahkan %(given)s %(unit)s, padahal sisanya %(left)s %(unit)s."
        ) % {
            "line": line,
            "given": number(row.quantity),
            "left": number(left),
            "unit": line.unit,
        }
    if row.unit_price > line.unit_price:
        errors[f"unit_price_{line.pk}"] = _(
            "Baris %(line)s: harga %(given)s melebihi harga yang disetujui, %(approved)s."
        ) % {
            "line": line,
            "given": rupiah(row.unit_price),
            "approved": rupiah(line.unit_price),
        }
    return errors


def _check_ceilings(
    request: PurchaseRequest, lines: dict[int, RequestLine], delivered: Sequence[Delivered]
) -> None:
    """Hold the packages too: two requests may spend from one ceiling."""
    if request.package_id is None:
        return
    given = list(lines.values())
    packages = hold_packages(packages_paying(request, given))
    payers = payers_of(request.package_id, given)
    spent: dict[tuple[int, int | None], Decimal] = defaultdict(Decimal)
    for row in delivered:
        payer, worth = payers[row.line_id], row.quantity * row.unit_price
        for key in {(payer.package, None), payer}:
            spent[key] += worth
    room = [
        replace(one, asked=spent[one.package.pk, one.budget_line.pk if one.budget_line else None])
        for one in deliverable(packages, request)
    ]
    if problems := [_too_much(one) for one in told_once(room) if one.asked > one.most]:
        raise ValidationError(problems)


def _too_much(one: Deliverable) -> str:
    package, of = one.package, one.budget_line
    return _(
        "Nilai serah terima %(total)s melebihi yang masih dapat diserahkan dari pagu %(what)s"
        " (RUP %(code)s), yaitu %(most)s; pagunya sekarang %(ceiling)s, kurang dari yang sudah"
        " diikat. Perbarui pagunya dari RUP, atau selesaikan dahulu permintaan lain tanpa"
        " sisanya."
    ) % {
        "total": rupiah(one.asked),
        "what": _("baris anggaran %(line)s") % {"line": of} if of else _("paket"),
        "code": package.rup_code,
        "most": rupiah(one.most),
        "ceiling": rupiah(one.ceiling),
    }


def _write_lines(
    realization: Realization, lines: dict[int, RequestLine], delivered: Sequence[Delivered]
) -> list[RealizationLine]:
    """Prove all lines at once and write them at once; the number of queries is constant."""
    proofs = prove(
        [lines[row.line_id] for row in delivered],
        contract_date=realization.contract_date,
        handover_date=realization.handover_date,
    )
    written = [
        RealizationLine(
            realization=realization,
            line=lines[row.line_id],
            quantity=row.quantity,
            unit_price=row.unit_price,
            assessment=proofs[row.line_id].assessment,
            origin=proofs[row.line_id].proven.origin,
            tkdn=proofs[row.line_id].proven.tkdn,
            findings=[
                *proofs[row.line_id].findings,
                *findings_of(lines[row.line_id], row.accepted, proofs[row.line_id].offered),
            ],
        )
        for row in delivered
    ]
    for line in written:
        # what they point to was read under the request's lock, or has just been written
        line.clean_fields(exclude={"realization", "line", "assessment"})
        line.clean()
    kept = RealizationLine.objects.bulk_create(written)
    write_accepted(
        kept,
        {row.line_id: row.accepted for row in delivered},
        {key: proof.offered for key, proof in proofs.items()},
        realization.contract_date,
    )
    return kept


def _step(
    request: PurchaseRequest,
    action: Decision.Action,
    by: User,
    note: str = "",
    delivered: Collection[int] = (),
) -> None:
    role = Role.REQUESTER.value
    take_step(request, action, by=by, role=role, note=note, delivered=delivered)
