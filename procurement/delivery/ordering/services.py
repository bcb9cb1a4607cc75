"""Placing an order, calling it off, and sending lines back to the approver before they are ordered."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import Role, User
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version
from p3dn.ui.values.formats import number, rupiah
from procurement.judgement.judging import freeze_all
from procurement.models import (
    Assessment,
    Decision,
    LineState,
    Order,
    OrderLine,
    PurchaseRequest,
    RequestLine,
)
from procurement.request.life.steps import reason_given, take_step
from procurement.request.life.submission import named
from procurement.shared.deciding.rights import hold, may_request
from procurement.shared.left import to_order

from .checking import Looked, look_again


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderInput:
    """What the order says. `supplier_npwp` is 15 or 16 digits, or empty; no day lies in the future."""

    number: str
    ordered_on: date
    deliver_by: date | None = None
    supplier_name: str
    supplier_npwp: str = ""
    small_business: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordered:
    """How much of one request line is ordered, at which price per unit in rupiah."""

    line_id: int
    quantity: Decimal
    unit_price: Decimal


class Changed(ValidationError):
    """Something changed since the approval so that lines may not be ordered; `looked` says what."""

    def __init__(self, looked: Sequence[Looked]) -> None:
        super().__init__([named(one.line, " ".join(one.told)) for one in looked])
        self.looked = list(looked)


@authored
def place_order(
    *, by: User, request: PurchaseRequest, seen: str, says: OrderInput, lines: Sequence[Ordered]
) -> Order:
    """Order approved lines after looking at them once more, and freeze what was seen.

    Raises PermissionDenied for anyone but a requester of the agency, ChangedSince when the request
    is not what was `seen`, `Changed` when a line is blocked or the approver would have to agree
    anew, and ValidationError keyed by field when more is ordered, or at a higher price, than is
    left and was approved, or the day lies ahead. A constant number of queries.
    """
    held = _hold(by, request, seen)
    if says.ordered_on > timezone.localdate():
        raise ValidationError({"ordered_on": _("Tanggal pesanan belum terjadi.")})
    known = _approved(held)
    _check(known, lines)
    chosen = [known[one.line_id] for one in lines]
    looked = look_again(chosen, {one.line_id: one.quantity for one in lines}, says.ordered_on)
    if stopped := [one for one in looked if one.is_blocked or one.goes_back]:
        raise Changed(stopped)
    order = Order(
        region_id=held.region_id, agency_id=held.agency_id, request=held, recorded_by=by,
        **asdict(says),
    )  # fmt: skip
    order.full_clean()
    order.save()
    _write_lines(order, looked, lines)
    return order


@authored
def cancel_order(*, by: User, order: Order, seen: str, reason: str) -> Order:
    """Call an order off, for a stated reason; what was delivered under it stays delivered.

    Raises PermissionDenied for anyone but a requester of the agency, ChangedSince when it is not
    what was `seen`, ValidationError without a reason or when it was called off already.
    """
    hold(order.request)
    kept = Order.objects.select_for_update(of=("self",)).get(pk=order.pk)
    if not may_request(by, kept.agency_id):
        raise PermissionDenied
    require_version(kept, seen)
    if kept.is_cancelled:
        raise ValidationError(_("Pesanan ini sudah dibatalkan."))
    kept.is_cancelled, kept.cancel_reason = True, reason_given(reason)
    kept.full_clean()
    kept.save()
    return kept


@authored
def send_back(
    *, by: User, request: PurchaseRequest, seen: str, only: Collection[int], reason: str
) -> PurchaseRequest:
    """Let the approver decide anew on approved lines whose judgement changed before they were ordered.

    Only lines of which nothing was ordered or delivered: of the others something is bought already,
    and the rest is closed. Raises as `place_order` does.
    """
    held = _hold(by, request, seen)
    known = _approved(held)
    if not only or not known.keys() >= set(only):
        raise ValidationError(
            _("Sebagian baris tidak lagi berstatus disetujui. Muat ulang halaman.")
        )
    free = to_order(known.values())
    begun = [known[key] for key in sorted(only) if free[key] < known[key].quantity]
    if begun:
        raise ValidationError(
            [
                named(
                    line,
                    _(
                        "sebagian sudah dipesan atau diserahkan. Selesaikan tanpa sisanya, lalu ajukan baru."
                    ),
                )
                for line in begun
            ]
        )
    role = Role.REQUESTER.value
    note = reason_given(reason)
    take_step(held, Decision.Action.RECHECK, by=by, role=role, note=note, only=only)
    return held


def may_order(user: User, request: PurchaseRequest) -> bool:
    """True for requesters of the agency."""
    return may_request(user, request.agency_id)


def _hold(by: User, request: PurchaseRequest, seen: str) -> PurchaseRequest:
    held = hold(request)
    if not may_order(by, held):
        raise PermissionDenied
    require_version(held, seen)
    return held


def _approved(request: PurchaseRequest) -> dict[int, RequestLine]:
    rows = request.lines.filter(state=LineState.APPROVED).select_related("product__producer")
    return {line.pk: line for line in rows}


def _check(known: dict[int, RequestLine], ordered: Sequence[Ordered]) -> None:
    """Refuse what is no approved line, more than is left, or dearer than was approved."""
    if not ordered:
        raise ValidationError(_("Isi jumlah yang dipesan pada sedikitnya satu baris."))
    ids = [one.line_id for one in ordered]
    if len(set(ids)) != len(ids) or not known.keys() >= set(ids):
        raise ValidationError(
            _("Baris yang dipesan bukan baris yang disetujui. Muat ulang halaman.")
        )
    left = to_order(known.values())
    errors: dict[str, str] = {}
    for one in ordered:
        line = known[one.line_id]
        if not 0 < one.quantity <= left[line.pk]:
            errors[f"quantity_{line.pk}"] = _(
                "Baris %(line)s: paling banyak %(left)s %(unit)s yang masih dapat dipesan."
            ) % {"line": line, "left": number(left[line.pk]), "unit": line.unit}
        if one.unit_price > line.unit_price:
            errors[f"unit_price_{line.pk}"] = _(
                "Baris %(line)s: harga %(given)s melebihi harga yang disetujui, %(approved)s."
            ) % {
                "line": line,
                "given": rupiah(one.unit_price),
                "approved": rupiah(line.unit_price),
            }
    if errors:
        raise ValidationError(errors)


def _write_lines(order: Order, looked: Sequence[Looked], ordered: Sequence[Ordered]) -> None:
    frozen = freeze_all([one.judged for one in looked], Assessment.Occasion.ORDER)
    rows = [
        OrderLine(
            order=order,
            line=one.line,
            assessment=assessment,
            quantity=told.quantity,
            unit_price=told.unit_price,
            findings=one.findings,
        )
        for one, assessment, told in zip(looked, frozen, ordered, strict=True)
    ]
    for row in rows:
        row.clean_fields(exclude={"order", "line", "assessment"})
        row.clean()
    OrderLine.objects.bulk_create(rows)
