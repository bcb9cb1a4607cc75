"""Pages of purchase requests: list, start, the editor, review and hand in."""

from functools import cache
from typing import Any, cast
from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
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
from p3dn.ui.lists.details import detailed
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from p3dn.ui.lists.written import Written, hold_below
from p3dn.ui.undoing import tell
from procurement.models import FurtherPackage, Package, PurchaseRequest
from procurement.models.requests.decision import told
from procurement.models.requests.request import PurchaseRequestQuerySet
from procurement.models.requests.route import DECIDERS
from procurement.shared.deciding.readers import READERS
from procurement.shared.deciding.rights import keys_to_decide, may_request
from procurement.shared.pages.closed import keeps_text
from procurement.shared.pages.filters import WHOSE
from procurement.shared.pages.reasons import with_reason
from procurement.shared.refusals import Closed, NotEditable

from .filters import RequestFilter
from .forms import RequestForm
from .life import submission
from .life.undoing import WITHDRAWAL, way_back_of_withdrawal
from .services import create_request, edit_request
from .showing.page import page_of

REQUESTER = Role.REQUESTER.value
REQUEST = -1  # stands for the key of a request in a question that is kept


class RequestList(RequiresRoles, FilteredListView):
    """Requests."""

    roles = READERS
    model = PurchaseRequest
    heading = gettext_lazy("Permintaan pembelian")
    filterset_class = RequestFilter
    template_name = "procurement/request/request_list.html"
    table_template = "procurement/request/_request_table.html"
    nothing_yet = gettext_lazy(
        "Belum ada permintaan. PPK membuatnya lewat Permintaan baru, atau dari paket di Rencana."
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
    found = get_visible_or_404(PurchaseRequest.objects.only("pk"), request.user, pk=pk)
    rows = detailed(PurchaseRequest, [found.pk], with_version, "page")
    if not rows:
        raise Http404
    purchase = cast(PurchaseRequest, rows[0])
    hold_below(purchase, "decisions", _decisions().found({REQUEST: pk}))
    hold_below(purchase, "further", _further().found({REQUEST: pk}))
    return purchase


@cache
def _decisions() -> Written:
    """The decisions on a request that is yet to be named."""
    return Written.of(told().filter(request=REQUEST))


@cache
def _further() -> Written:
    """Its further packages."""
    return Written.of(FurtherPackage.objects.filter(request=REQUEST).select_related("package"))


def with_version(rows: QuerySet[PurchaseRequest]) -> QuerySet[PurchaseRequest]:
    """What a page reads of a request, with the token of what it shows."""
    return versioned(cast(PurchaseRequestQuerySet, rows).with_neighbours())


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
    return render(
        request, "procurement/request/request_detail.html", page_of(request.user, purchase)
    )


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
        told=_(
            "Semua baris yang belum disetujui dibatalkan dan pagunya bebas; baris yang sudah disetujui"
            " tetap berlaku."
        ),
    )
