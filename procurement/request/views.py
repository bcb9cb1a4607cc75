"""Pages of purchase requests: list, start, the editor, review and hand in."""

from collections.abc import Sequence
from typing import Any, cast
from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Role, User
from p3dn.audit.editing.merging import Edit
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import ChangedSince, seen_in, versioned
from p3dn.regulation.results import BUYABLE
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from p3dn.ui.undoing import tell
from procurement.budget.ceiling import Ceiling, ceilings_of
from procurement.budget.room import worth
from procurement.dispute.services import may_calculate
from procurement.judgement.differences import Changed, differences
from procurement.judgement.judging import Judged, frozen_of, judge
from procurement.judgement.siblings import siblings_of
from procurement.models import (
    Assessment,
    CeilingPermit,
    Decision,
    Package,
    PurchaseRequest,
    RequestLine,
)
from procurement.models.requests.request import PurchaseRequestQuerySet
from procurement.models.requests.route import DECIDERS
from procurement.plan.prices.reads import standard_prices_of_lines
from procurement.rules.reads import panel_of_request, sees_doubts
from procurement.shared.deciding.authors import with_traces
from procurement.shared.deciding.readers import READERS
from procurement.shared.deciding.rights import keys_to_decide, may_decide, may_edit, may_request
from procurement.shared.left import remaining
from procurement.shared.pages.closed import keeps_text
from procurement.shared.pages.reasons import with_reason
from procurement.shared.refusals import Closed, NotEditable

from . import submission
from .answering import answer_of, to_answer_for
from .awaited import awaited_names
from .filters import WHOSE, RequestFilter
from .forms import RequestForm
from .readiness import readiness
from .services import create_request, edit_request
from .steps import at_the_turn
from .undoing import WITHDRAWAL, way_back_of_withdrawal

REQUESTER = Role.REQUESTER.value
WHOLE = 20  # lines up to which each shows what could be bought instead of what complies


class RequestList(RequiresRoles, FilteredListView):
    """Requests."""

    roles = READERS
    model = PurchaseRequest
    heading = gettext_lazy("Permintaan pembelian")
    filterset_class = RequestFilter
    template_name = "procurement/request/request_list.html"
    table_template = "procurement/request/_request_table.html"
    empty_text = gettext_lazy(
        "Belum ada permintaan. Tekan Permintaan baru, atau pilih paket di Rencana."
    )
    orderings = {"baru": ("-created_at",), "nilai": ("-total",), "nomor": ("number",)}
    default_ordering = "baru"
    detailed_orderings = frozenset({"nilai"})
    columns = (
        Column(gettext_lazy("Nomor"), "number", width=28),
        Column(gettext_lazy("Judul"), "title", width=40),
        Column(gettext_lazy("Perangkat daerah"), "agency.name", width=30),
        Column(gettext_lazy("Kode RUP"), "package.rup_code"),
        Column(gettext_lazy("Status"), "state", words=PurchaseRequest.State.choices),
        Column(gettext_lazy("Nilai"), "total", "rupiah", total=True),
        Column(gettext_lazy("Dibuat"), "created_at", "date"),
    )

    def queryset_for(self, user: Any) -> QuerySet[PurchaseRequest]:
        """Requests one may see."""
        return PurchaseRequest.objects.visible_to(user)

    def details_are_everybodys(self) -> bool:
        """They are the same whoever asks."""
        return True

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Agency, package, requester, number of lines and worth."""
        return cast(PurchaseRequestQuerySet, rows).for_list()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Which rows of the page wait for this person, and for whom the list is asked apart."""
        context = super().get_context_data(**kwargs)
        user = cast(User, self.request.user)
        shown = PurchaseRequest.objects.filter(pk__in=[one.pk for one in context["page_obj"]])
        context |= {"mine": keys_to_decide(user, shown), "decides": access_of(user).has(*DECIDERS)}
        context["whose"] = [
            (label, urlencode(RequestFilter.asked(waiting=value))) for value, label in WHOSE
        ]
        return context


@requires(REQUESTER)
@once
def request_create(request: AuthenticatedRequest, package: int) -> HttpResponse:
    """Start a request against a package of one's own agency."""
    planned = get_visible_or_404(Package.objects.select_related("agency"), request.user, pk=package)
    if not may_request(request.user, planned.agency_id):
        raise Http404
    form = RequestForm(request.POST or None, initial={"title": planned.name[:200]})
    if request.method == "POST" and form.is_valid():
        try:
            made = create_request(by=request.user, package=planned, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return redirect("procurement:line_create", pk=made.pk)
    context = {
        "form": form,
        "package": planned,
        "heading": _("Permintaan baru"),
        "submit_label": _("Simpan dan isi barang"),
        "cancel_url": reverse("procurement:package_detail", args=[planned.pk]),
    }
    return render(request, "procurement/request/request_form.html", context)


def visible_request(request: AuthenticatedRequest, pk: int) -> PurchaseRequest:
    """A visible request with its version; 404 otherwise."""
    rows = with_traces(versioned(PurchaseRequest.objects.for_page()), request.user)
    return get_visible_or_404(rows, request.user, pk=pk)


def own_request(
    request: AuthenticatedRequest, pk: int, *, for_page: bool = True
) -> PurchaseRequest:
    """One of the agency of this person; else 404. Not `for_page`: no more than typing needs."""
    rows = PurchaseRequest.objects.select_related("agency__region", "region", "package")
    purchase = (
        visible_request(request, pk) if for_page else get_visible_or_404(rows, request.user, pk=pk)
    )
    if not may_request(request.user, purchase.agency_id):
        raise Http404
    return purchase


@requires(REQUESTER)
@keeps_text(RequestForm)
def request_edit(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Change title, day and note."""
    purchase = own_request(request, pk)
    if not purchase.is_editable:
        raise NotEditable(purchase)
    form = RequestForm(request.POST or None, initial=_initial(purchase))
    edit = Edit(request, purchase, form, _initial)
    back = reverse("procurement:request_detail", args=[pk])
    if request.method == "POST" and edit.is_valid():
        try:
            edit_request(by=request.user, request=purchase, seen=edit.seen, **form.cleaned_data)
        except ChangedSince as changed:
            edit.merge(changed)
        except Closed:
            raise
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return redirect(back)
    context = {"form": form, "heading": _("Ubah permintaan"), "submit_label": _("Simpan")}
    context |= {"cancel_url": back} | edit.context()
    return render(request, "procurement/request/request_form.html", context)


def _initial(purchase: PurchaseRequest) -> dict[str, Any]:
    """What a request says about itself, as the form shows it."""
    names = ("title", "needed_on", "place", "price_basis", "note", "selection_started_on")
    return {name: getattr(purchase, name) for name in names}


@requires(*READERS)
def request_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The request: its lines with their judgement, its money, its history, what to do next."""
    purchase = visible_request(request, pk)
    return render(request, "procurement/request/request_detail.html", page_of(request, purchase))


def page_of(request: AuthenticatedRequest, purchase: PurchaseRequest) -> dict[str, Any]:
    """What the page of a request shows: of locked lines what was frozen, of others today's view."""
    lines = submission.lines_of(purchase)
    judged = _judged_today(lines)
    frozen = frozen_of(lines)
    asked = [line for line in lines if line.state not in line.GIVEN_UP]
    waiting = [line for line in lines if line.is_waiting]
    deciding = purchase.state == PurchaseRequest.State.SUBMITTED and may_decide(
        request.user, purchase
    )
    turn = at_the_turn(lines) if deciding else []
    changed = _differences(judged, waiting, frozen) if deciding else []
    ceilings, ready = ceilings_of(purchase, asked), None
    if deciding:
        now = submission.those_of(judged, turn)
        ready = readiness(request.user, purchase, turn, now, changed)
    cards = cards_of(lines, judged, frozen, own=may_request(request.user, purchase.agency_id))
    if ready:
        for card in cards:
            card["stop"] = ready.stops.get(card["line"].pk, "")
            card["put_off"] = bool(card["stop"]) and ready.may_approve
    return {
        "purchase": purchase,
        "cards": cards,
        "ready": ready,
        "awaited": awaited_names(purchase) if purchase.is_submitted and not deciding else [],
        "total": worth(asked),
        "ceilings": ceilings,
        "permits": _permits(purchase, ceilings),
        "may_edit": may_edit(request.user, purchase),
        "may_decide": deciding,
        "turn": [line.pk for line in turn],
        "may_calculate": may_calculate(request.user, purchase),
        "sent_back": _sent_back(purchase, lines),
        "differences": changed,
        "to_answer_for": _to_answer_for(purchase, lines, judged) if deciding else [],
        "rules": panel_of_request(purchase, lines),
        "sees_doubts": sees_doubts(request.user),
        "may_replace": may_request(request.user, purchase.agency_id) and _is_wanting(judged),
        "orders": purchase.orders.all() if is_any(lines, "is_locked") else [],
        "realizations": purchase.realizations.for_list() if is_any(lines, "is_locked") else [],
        **_next_steps(request.user, purchase, lines),
    }


def _permits(purchase: PurchaseRequest, ceilings: Sequence[Ceiling]) -> list[CeilingPermit]:
    """Permits to pass the ceilings, of a request that stands above one of them; else no query."""
    if all(one.fits for one in ceilings):
        return []
    return list(purchase.ceiling_permits.select_related("decided_by"))


def is_any(lines: Sequence[RequestLine], what: str) -> bool:
    """Whether one of the lines is editable, waiting, locked, ..."""
    return any(getattr(line, what) for line in lines)


def _next_steps(
    user: User, purchase: PurchaseRequest, lines: Sequence[RequestLine]
) -> dict[str, bool]:
    """What its maker may do next with which of its lines."""
    own = may_request(user, purchase.agency_id)
    steps = {"change": "is_editable", "withdraw": "is_waiting", "deliver": "is_approved"}
    able = {f"may_{step}": own and is_any(lines, state) for step, state in steps.items()}
    return able | {"may_copy": own and bool(lines)}


def _judged_today(lines: Sequence[RequestLine]) -> list[Judged]:
    """Lines that may still be decided on, judged beside all others."""
    if all(line.is_locked for line in lines):
        return []
    judged = judge(lines, timezone.localdate())
    return submission.those_of(judged, [line for line in lines if not line.is_locked])


def _is_wanting(judged: Sequence[Judged]) -> bool:
    """Whether a line that may change does not comply, and a domestic product may be bought instead."""
    return any(
        one.line.is_editable and one.result.verdict not in BUYABLE and one.may_be_replaced
        for one in judged
    )


def _sent_back(purchase: PurchaseRequest, lines: Sequence[RequestLine]) -> Decision | None:
    """The decision that sent lines back which are still to be put right."""
    if not is_any(lines, "is_returned"):
        return None
    returned = (one for one in purchase.decisions.all() if one.action == Decision.Action.RETURN)
    return max(returned, key=lambda one: one.pk, default=None)


def _differences(
    judged: list[Judged], waiting: list[RequestLine], frozen: dict[int, list[Assessment]]
) -> list[Changed]:
    """Lines to be decided on that are judged otherwise than when they were submitted."""
    return differences(submission.those_of(judged, waiting), frozen)


def _to_answer_for(
    purchase: PurchaseRequest, lines: list[RequestLine], judged: list[Judged]
) -> list[tuple[RequestLine, str]]:
    """Lines outside the duty that are decided now, each with what PA or KPA has to say of it."""
    turn = submission.those_of(judged, at_the_turn(lines))
    return [(line, answer_of(line)) for line in to_answer_for(purchase, turn)]


def cards_of(
    lines: list[RequestLine],
    judged: list[Judged],
    frozen: dict[int, list[Assessment]],
    *,
    own: bool = False,
) -> list[dict[str, Any]]:
    """Each line with its judgement today, its frozen judgements and its exemptions.

    `own` of somebody who may change lines that are not handed in.
    """
    by_line = {one.line.pk: one for one in judged}
    bought = [line for line in lines if line.is_locked]
    left = remaining(bought) if bought else {}
    siblings, standard = siblings_of(judged), standard_prices_of_lines(lines)
    many = len(lines) > WHOLE
    alike = len({line.state for line in lines}) < 2
    return [
        {
            "line": line,
            "judged": by_line.get(line.pk),
            "siblings": siblings.get(line.pk),
            "standard": standard.get(line.pk),
            "frozen": frozen.get(line.pk, []),
            "exemptions": line.exemptions.all(),
            "note": "",
            "left": left.get(line.pk),
            "hindrance": submission.unsellable(line) if line.is_editable else "",
            "alike": alike,
            "brief": many and own and line.is_editable,
            "may_edit": own and line.is_editable,
        }
        for line in lines
    ]


@require_POST
@requires(REQUESTER)
def request_submit(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Hand it to the approver, or say what stands in the way."""
    purchase = own_request(request, pk)
    try:
        submission.submit_request(
            by=request.user, request=purchase, seen=seen_in(request.POST, purchase)
        )
    except ValidationError as error:
        for message in error.messages:
            messages.error(request, message)
    else:
        messages.success(request, _("Permintaan diajukan dan menunggu persetujuan."))
    return redirect("procurement:request_detail", pk=pk)


@require_POST
@requires(REQUESTER)
def request_withdraw(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take it back to change it."""
    purchase = own_request(request, pk)
    seen = seen_in(request.POST, purchase)
    try:
        with transaction.atomic():
            held = submission.withdraw_request(by=request.user, request=purchase, seen=seen)
            facts = way_back_of_withdrawal(held)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        done = _("Permintaan ditarik kembali; barisnya dapat diubah.")
        tell(request, done, WITHDRAWAL, facts)
    return redirect("procurement:request_detail", pk=pk)


@requires(REQUESTER)
def request_cancel(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Give it up, with a reason."""
    purchase = own_request(request, pk)

    def act(reason: str) -> None:
        submission.cancel_request(
            by=request.user,
            request=purchase,
            seen=seen_in(request.POST, purchase),
            reason=reason,
        )

    return with_reason(
        request,
        purchase,
        act=act,
        back=reverse("procurement:request_detail", args=[pk]),
        done=_("Permintaan dibatalkan; baris yang sudah disetujui tetap berlaku."),
        heading=_("Batalkan permintaan %s") % purchase.number,
        submit_label=_("Batalkan permintaan"),
    )
