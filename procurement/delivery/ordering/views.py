"""Pages of orders: list, place one, read it, call it off, hand over under it."""

from decimal import Decimal
from typing import Any, ClassVar, cast

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.models import Role
from p3dn.audit.editing.once import nothing_made, once
from p3dn.audit.editing.versions import ChangedSince, seen_in, versioned
from p3dn.ui.lists.export import Column
from p3dn.ui.values.refused import refused
from procurement.delivery.findings import in_words
from procurement.models import LineState, Order, PurchaseRequest, RequestLine
from procurement.models.spending.order import SMALL_BUSINESS, OrderQuerySet
from procurement.shared.deciding.readers import READERS
from procurement.shared.left import left_of_order, to_order
from procurement.shared.pages.kept import KeptOfPlaces
from procurement.shared.pages.reasons import with_reason

from .checking import Looked
from .filters import OrderFilter
from .forms import OrderForm
from .reads import OrderStanding, with_standing, with_total
from .services import Changed, cancel_order, may_order, place_order, send_back


class OrderList(RequiresRoles, KeptOfPlaces):
    """Orders, the newest first, with what is still to come."""

    roles = READERS
    model = Order
    heading = gettext_lazy("Pesanan")
    filterset_class = OrderFilter
    table_template = "procurement/delivery/ordering/_order_table.html"
    nothing_yet = gettext_lazy(
        "Belum ada pesanan. PPK membuatnya dari permintaan yang sudah disetujui."
    )
    orderings: ClassVar = {"tanggal": ("-ordered_on",), "batas": ("deliver_by",)}
    default_ordering = "tanggal"
    columns: ClassVar = (
        Column(gettext_lazy("Nomor pesanan"), "number", width=28),
        Column(gettext_lazy("Tanggal pesanan"), "ordered_on", "date"),
        Column(gettext_lazy("Diserahkan paling lambat"), "deliver_by", "date"),
        Column(gettext_lazy("Perangkat daerah"), "agency.name", width=36),
        Column(gettext_lazy("Permintaan"), "request.number", width=28),
        Column(gettext_lazy("Penyedia"), "supplier_name", width=30),
        Column(gettext_lazy("NPWP penyedia"), "supplier_npwp"),
        Column(gettext_lazy("UMKK"), "small_business", words=SMALL_BUSINESS),
        Column(gettext_lazy("Status"), "stands", words=OrderStanding.choices),
        Column(gettext_lazy("Nilai"), "total", "rupiah"),
    )

    def queryset_for(self, user: Any) -> QuerySet[Order]:
        """Orders one may see."""
        return Order.objects.visible_to(user)

    def details_are_everybodys(self) -> bool:
        """They are the same whoever asks."""
        return True

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Request and agency, worth, and how each stands today."""
        known = with_standing(cast(OrderQuerySet, rows), timezone.localdate())
        return with_total(known).select_related("request", "agency")


@requires(Role.REQUESTER.value)
@once
def order_create(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Order approved lines; what changed since the approval is told, and may go back to the approver."""
    purchase = _own_request(request, pk)
    form, looked, changed = _order_form(request, purchase), [], None
    if not form.lines:
        messages.warning(request, _("Tidak ada baris disetujui yang belum dipesan."))
        return redirect("procurement:request_detail", pk=pk)
    if request.method == "POST" and form.is_valid():
        try:
            return _placed(request, purchase, form)
        except Changed as what:
            looked = what.looked
            if request.POST.get("action") == "back":
                return _sent_back(request, purchase, looked)
        except ChangedSince as what:
            changed, purchase = what, _own_request(request, pk)
            form = _order_form(request, purchase)
        except ValidationError as error:
            refused(form, error)
    context = {
        "form": form,
        "purchase": purchase,
        "looked": looked,
        "back": [one for one in looked if one.goes_back],
        "changed": changed,
        "heading": _("Buat pesanan"),
    }
    return render(request, "procurement/delivery/ordering/order_form.html", context)


def _placed(
    request: AuthenticatedRequest, purchase: PurchaseRequest, form: OrderForm
) -> HttpResponse:
    order = place_order(
        by=request.user,
        request=purchase,
        seen=seen_in(request.POST, purchase),
        says=form.says(),
        lines=form.ordered(),
    )
    messages.success(request, _("Pesanan %(number)s dicatat.") % {"number": order.number})
    return redirect("procurement:order_detail", pk=order.pk)


def _sent_back(
    request: AuthenticatedRequest, purchase: PurchaseRequest, looked: list[Looked]
) -> HttpResponse:
    """The lines whose judgement changed go to the approver, with what changed as the reason."""
    back = [one for one in looked if one.goes_back]
    reason = " ".join(f"{one.line.position}. {' '.join(one.told)}" for one in back)
    try:
        send_back(
            by=request.user,
            request=purchase,
            seen=seen_in(request.POST, purchase),
            only={one.line.pk for one in back},
            reason=reason,
        )
    except ValidationError as error:
        for message in error.messages:
            messages.error(request, message)
        return nothing_made(redirect("procurement:request_detail", pk=purchase.pk))
    messages.success(request, _("Baris yang berubah dikembalikan kepada penyetuju."))
    return redirect("procurement:request_detail", pk=purchase.pk)


def _order_form(request: AuthenticatedRequest, purchase: PurchaseRequest) -> OrderForm:
    lines: list[RequestLine] = list(
        purchase.lines.filter(state=LineState.APPROVED).select_related("product")
    )
    left = to_order(lines)
    return OrderForm(
        request.POST or None, lines={line: left[line.pk] for line in lines if left[line.pk] > 0}
    )


@requires(*READERS)
def order_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One order: what it asks for, what changed since the approval, and what is still to come."""
    order = _shown(request, pk)
    left = left_of_order(order)
    lines = order.lines.select_related("line__product__producer", "assessment")
    rows: list[dict[str, Any]] = [
        {"line": one, "findings": in_words(one.findings), "left": left.get(one.line_id, Decimal(0))}
        for one in lines
    ]
    own = may_order(request.user, order.request)
    context = {
        "order": order,
        "rows": rows,
        "total": sum(row["line"].quantity * row["line"].unit_price for row in rows),
        "realizations": order.realizations.order_by("handover_date", "pk"),
        "may_cancel": own and not order.is_cancelled,
        "may_deliver": own and any(left.values()),
    }
    return render(request, "procurement/delivery/ordering/order_detail.html", context)


@requires(Role.REQUESTER.value)
def order_cancel(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Call an order off, with a reason."""
    order = _shown(request, pk)
    if not may_order(request.user, order.request):
        raise Http404
    back = reverse("procurement:order_detail", args=[pk])

    def act(reason: str) -> None:
        try:
            cancel_order(
                by=request.user, order=order, seen=seen_in(request.POST, order), reason=reason
            )
        except PermissionDenied as refusal:
            raise Http404 from refusal

    return with_reason(
        request,
        order,
        act=act,
        back=back,
        done=_("Pesanan dibatalkan; yang belum diserahkan dapat dipesan lagi."),
        heading=_("Batalkan pesanan %(number)s") % {"number": order.number},
        submit_label=_("Batalkan pesanan"),
        told=_(
            "Yang belum diserahkan dapat dipesan lagi; serah terima yang sudah dicatat tetap berlaku."
        ),
    )


def _shown(request: AuthenticatedRequest, pk: int) -> Order:
    rows = versioned(Order.objects.select_related("agency", "request", "recorded_by"))
    return get_visible_or_404(rows, request.user, pk=pk)


def _own_request(request: AuthenticatedRequest, pk: int) -> PurchaseRequest:
    """A request of an agency this person files for; others get 404."""
    rows = versioned(PurchaseRequest.objects.select_related("package", "agency"))
    purchase = get_visible_or_404(rows, request.user, pk=pk)
    if not may_order(request.user, purchase):
        raise Http404
    return purchase
