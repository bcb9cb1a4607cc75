"""Handing a request to the approver: the last moment at which nothing is binding yet."""

from collections.abc import Sequence
from decimal import Decimal

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Prefetch, prefetch_related_objects
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import Role, User
from p3dn.regulation import Verdict
from p3dn.ui.formats import rupiah
from procurement.ceiling import ceiling_of
from procurement.judgement import Judged, freeze_all, judge
from procurement.models import Assessment, Decision, Exemption, PurchaseRequest, RequestLine

from .rights import hold, hold_for_edit, hold_package, hold_products, may_request
from .steps import reason_given, take_step

Action = Decision.Action
ASKABLE = {Verdict.EXEMPTION_NEEDED, Verdict.CHOOSE_ANOTHER, Verdict.IMPORT_APPROVAL_NEEDED}


def lines_of(request: PurchaseRequest) -> list[RequestLine]:
    """The request's lines in order, with what judging and showing them needs; two queries."""
    rows = RequestLine.objects.select_related("commodity", "product__producer").order_by("position")
    prefetch_related_objects([request], Prefetch("lines", rows.prefetch_related("exemptions")))
    return list(request.lines.all())


def total_of(lines: Sequence[RequestLine]) -> Decimal:
    """Worth of lines in rupiah."""
    return sum((line.total for line in lines), Decimal(0))


@transaction.atomic
def submit_request(*, by: User, request: PurchaseRequest) -> PurchaseRequest:
    """Judge every line, freeze the judgements, and hand the request to the approver.

    Raises PermissionDenied for others than the agency's requesters, and ValidationError when there
    is no line, when the package's ceiling does not hold or the package has left the plan, when a
    line has no price or its product is sold no more, or when a line may not be bought as it is and
    no exemption has been asked for. The message names every such line.
    """
    held = hold_for_edit(by, request)
    lines = lines_of(held)
    if not lines:
        raise ValidationError(_("Permintaan belum mempunyai baris. Tambahkan minimal satu barang."))
    check_ceiling(held, lines)
    hold_products(held)
    judged = judge(lines, timezone.localdate())
    problems = [problem for one in judged if (problem := obstacle(one))]
    if problems:
        raise ValidationError(problems)
    freeze_all(judged, Assessment.Occasion.SUBMIT)
    take_step(held, Action.SUBMIT, by=by, role=Role.REQUESTER.value)
    return held


def check_ceiling(request: PurchaseRequest, lines: Sequence[RequestLine]) -> None:
    """Refuse what does not fit under the ceiling beside the package's other requests."""
    package = hold_package(request.package_id)
    if not package.is_active:
        raise ValidationError(
            _("Paket %(code)s sudah tidak aktif di RUP, jadi pagunya tidak dapat dipakai.")
            % {"code": package.rup_code}
        )
    money = ceiling_of(package, request=request, total=total_of(lines))
    if not money.fits:
        raise ValidationError(
            _(
                "Total %(total)s melebihi sisa pagu paket sebesar %(left)s (pagu %(ceiling)s, sudah"
                " terpakai permintaan lain %(others)s). Kurangi %(over)s."
            )
            % {
                "total": rupiah(money.this),
                "left": rupiah(money.ceiling - money.others),
                "ceiling": rupiah(money.ceiling),
                "others": rupiah(money.others),
                "over": rupiah(money.over),
            }
        )


def obstacle(judged: Judged) -> str:
    """Why a line keeps the request from being submitted; empty when it does not.

    A line that needs an exemption or an import approval may go to the approver once it has been
    asked for; what nobody can judge may not.
    """
    why = unsellable(judged.line)
    if not why and judged.result.verdict is not Verdict.COMPLIES and not _asked(judged):
        why = " ".join(judged.sentences)
    return named(judged.line, why) if why else ""


def unsellable(line: RequestLine) -> str:
    """Why the line cannot be bought whatever the law says; empty when it can."""
    if line.unit_price <= 0:
        return _("Harga satuan belum diisi.")
    product = line.product
    if product is None:
        return ""
    offered = product.state == product.State.VERIFIED and product.is_active
    if offered and product.producer.is_active:
        return ""
    return _("Produk ini sudah tidak ditawarkan di katalog. Pilih produk lain.")


def named(line: RequestLine, why: str) -> str:
    """A sentence that says which line it is about."""
    return _("Baris %(position)s (%(what)s): %(why)s") % {
        "position": line.position,
        "what": line.description,
        "why": why,
    }


def _asked(judged: Judged) -> bool:
    """True when the exemption that the line needs waits for the Tim P3DN."""
    return judged.result.verdict in ASKABLE and any(
        one.state == Exemption.State.ASKED and one.covers(judged.line)
        for one in judged.line.exemptions.all()
    )


@transaction.atomic
def withdraw_request(*, by: User, request: PurchaseRequest) -> PurchaseRequest:
    """Take a submitted request back to change it; raises like `submit_request`."""
    held = _hold_own(by, request)
    take_step(held, Action.WITHDRAW, by=by, role=Role.REQUESTER.value)
    return held


@transaction.atomic
def cancel_request(*, by: User, request: PurchaseRequest, reason: str) -> PurchaseRequest:
    """Give a request up for a stated reason; its number stays taken."""
    held = _hold_own(by, request)
    take_step(held, Action.CANCEL, by=by, role=Role.REQUESTER.value, note=reason_given(reason))
    return held


def _hold_own(by: User, request: PurchaseRequest) -> PurchaseRequest:
    if not may_request(by, request.agency_id):
        raise PermissionDenied
    return hold(request)
