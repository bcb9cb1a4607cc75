"""Handing a request to the approver: the last moment at which nothing is binding yet."""

from collections.abc import Collection, Sequence
from typing import TypeVar

from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Prefetch, QuerySet, prefetch_related_objects
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import Role, User
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version, versioned
from p3dn.regulation.results import BUYABLE
from procurement.budget.ledger import only_line_of
from procurement.budget.permits.closing import close_permits
from procurement.budget.room import check_room_to_submit, worth
from procurement.judgement.judging import Glance, Judged, freeze_all, judge
from procurement.models import (
    Assessment,
    BudgetLine,
    Decision,
    Exemption,
    PurchaseRequest,
    RequestLine,
)
from procurement.shared.deciding.rights import hold, may_request
from procurement.shared.deciding.routes import case_of, roles_of, route_for
from procurement.shared.refusals import NotEditable

from .steps import moving, reason_given, take_step

Action = Decision.Action
Seen = TypeVar("Seen", bound=Glance)
# Columns that neither judging nor a page of lines reads; the first ones are long.
UNSHOWN = (
    "product__search", "product__words", "product__specification", "commodity__search",
    *(f"product__{name}" for name in (
        "entered_at", "edited_at", "submitted_at", "verified_at", "refusal_reason", "refusal_grounds", "hs_code", "folded",
    )),
    *(f"product__producer__{name}" for name in (
        "name_key", "nib", "npwp", "scale_evidence", "scale_evidence_on", "majority_paper", "address", "siinas_number",
        "kbli_codes", "contact_name", "contact_phone", "contact_email", "entered_at",
    )),
)  # fmt: skip


def lines_of(request: PurchaseRequest) -> list[RequestLine]:
    """The request's lines in order, with what judging and showing them needs; a few queries."""
    rows = _as_judged(RequestLine.objects.all()).order_by("position")
    prefetch_related_objects([request], Prefetch("lines", rows))
    return list(request.lines.all())


def line_of(request: PurchaseRequest, pk: int) -> RequestLine | None:
    """One line of the request like that; None where it is gone."""
    return _as_judged(request.lines.all()).filter(pk=pk).first()


def _as_judged(rows: QuerySet[RequestLine]) -> QuerySet[RequestLine]:
    """With what judging and showing them needs."""
    known = rows.select_related("commodity", "product__producer", "budget_line")
    beside = ("exemptions__decided_by", "exemptions__files", "requirements")
    return versioned(known).defer(*UNSHOWN).prefetch_related(*beside)


@authored
def submit_request(
    *, by: User, request: PurchaseRequest, seen: str, only: Collection[int] | None = None
) -> PurchaseRequest:
    """Judge every line, freeze the judgements, and hand the request to the first who decides.

    All lines that are drafts or came back, or those among `only` (keys), whatever waits or was
    approved beside them.
    Raises PermissionDenied for others than the agency's requesters, ChangedSince when it is not
    what was `seen`, and ValidationError when there is no line, when the package's ceiling does not hold
    (but for a permit granted for these lines, which is then used up), nor a producer's capacity, when
    the package has left the plan, when a line has no price, does not say which budget line pays it, or
    its product is sold no more, or when a line may not be bought as it is and no exemption has been
    asked for. The message names every such line.
    """
    if not may_request(by, request.agency_id):
        raise PermissionDenied
    held = hold(request)
    lines = lines_of(held)
    if not (held.is_editable or any(line.is_editable for line in lines)):
        raise NotEditable(held)
    require_version(held, seen)
    if not lines:
        raise ValidationError(_("Permintaan belum mempunyai baris. Tambahkan minimal satu barang."))
    chosen = moving(lines, Action.SUBMIT, only)
    name_payers(held, chosen)
    permit = check_room_to_submit(held, chosen)
    judged = those_of(judge(lines, timezone.localdate()), chosen)
    problems = [problem for one in judged if (problem := obstacle(one))]
    if problems:
        raise ValidationError(problems)
    freeze_all(judged, Assessment.Occasion.SUBMIT)
    _take_route(held, lines, {one.result.verdict.value for one in judged})
    step = take_step(held, Action.SUBMIT, by=by, role=Role.REQUESTER.value, only=only)
    close_permits(held, used=permit, by=step)
    return held


def _take_route(
    request: PurchaseRequest, lines: Sequence[RequestLine], verdicts: Collection[str]
) -> None:
    """The route for all that is asked for; under other steps than before, agreements begin anew.

    `verdicts` are those of the lines handed in now. Naming the route waits for whoever is changing
    it, so that what is read of it afterwards is what the request keeps.
    """
    asked = [line for line in lines if line.state not in line.GIVEN_UP]
    whole, before = worth(asked), (request.route_id, roles_of(request))
    case = case_of(request, worth=whole, verdicts=verdicts)
    request.route = route_for(case, day=timezone.localdate())
    request.routed_worth = whole
    request.save(update_fields=["route", "routed_worth"])
    agreed = [line for line in lines if line.is_waiting and line.agreed]
    if agreed and before != (request.route_id, roles_of(request)):
        for line in agreed:
            line.agreed = 0
        RequestLine.objects.bulk_update(agreed, ["agreed"])
        request.decide_by = None


def name_payers(request: PurchaseRequest, lines: Sequence[RequestLine]) -> None:
    """Write the budget line of those that name none, where the package has just one.

    Raises ValidationError naming each line for which there are several, and none was chosen.
    """
    unnamed = [line for line in lines if line.budget_line_id is None]
    if request.package_id is None or not unnamed:
        return
    key = only_line_of(request.package_id)
    payer = BudgetLine.objects.get(pk=key) if key else None
    if payer is None:
        why = _("pilih baris anggaran (MAK dan sumber dana) yang membayarnya.")
        raise ValidationError([named(line, why) for line in unnamed])
    for line in unnamed:
        line.budget_line = payer
    RequestLine.objects.bulk_update(unnamed, ["budget_line"])


def obstacle(judged: Judged) -> str:
    """Why a line keeps the request from being submitted; empty when it does not.

    A line that needs an exemption or an import approval may go to the approver once it has been
    asked for; what nobody can judge may not.
    """
    why = unsellable(judged.line)
    if not why and judged.result.verdict not in BUYABLE and not _asked(judged):
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


def those_of(judged: Sequence[Seen], lines: Sequence[RequestLine]) -> list[Seen]:
    """Those of what was judged that are about these lines."""
    keys = {line.pk for line in lines}
    return [one for one in judged if one.line.pk in keys]


def _asked(judged: Judged) -> bool:
    """True when the exemption that the line needs waits for the Tim P3DN."""
    return judged.result.askable and any(
        one.state == Exemption.State.ASKED and one.covers(judged.line)
        for one in judged.line.exemptions.all()
    )


@authored
def withdraw_request(
    *, by: User, request: PurchaseRequest, seen: str, only: Collection[int] | None = None
) -> PurchaseRequest:
    """Take a submitted request back to change it; raises like `submit_request`."""
    held = _hold_own(by, request, seen)
    take_step(held, Action.WITHDRAW, by=by, role=Role.REQUESTER.value, only=only)
    return held


@authored
def cancel_request(
    *,
    by: User,
    request: PurchaseRequest,
    seen: str,
    reason: str,
    only: Collection[int] | None = None,
) -> PurchaseRequest:
    """Give a request, or lines of it, up for a stated reason; its number stays taken.

    Raises as the others do.
    """
    held = _hold_own(by, request, seen)
    note = reason_given(reason)
    take_step(held, Action.CANCEL, by=by, role=Role.REQUESTER.value, note=note, only=only)
    close_permits(held)
    return held


def _hold_own(by: User, request: PurchaseRequest, seen: str) -> PurchaseRequest:
    if not may_request(by, request.agency_id):
        raise PermissionDenied
    held = hold(request)
    require_version(held, seen)
    return held
