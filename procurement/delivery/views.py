"""Pages of deliveries: record, read, cancel; and closing a request."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any, cast

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.models import Role, User
from p3dn.audit.editing.once import once
from p3dn.audit.editing.typed import typed_page
from p3dn.audit.editing.versions import ChangedSince, seen_in, versioned
from procurement.budget.ceiling import Deliverable, deliverable, packages_of
from procurement.models import LineState, Order, PurchaseRequest, Realization, RequestLine
from procurement.models.spending.realization import RealizationQuerySet
from procurement.shared.deciding.readers import READERS
from procurement.shared.deciding.rights import may_request
from procurement.shared.left import deliverable_now
from procurement.shared.pages.kept import KeptOfPlaces
from procurement.shared.pages.reasons import with_reason

from .acceptance.photos import may_add_photo
from .exports import COLUMNS
from .filters import RealizationFilter
from .findings import in_words
from .forms import RealizationForm
from .services import cancel_realization, close_request, record_realization

COPIED = ("supplier_name", "supplier_npwp", "small_business", "contract_number", "contract_date")


@requires(Role.REQUESTER.value)
@once
def realization_create(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Record what was handed over under an approved request, of what is on no order."""
    return _record(request, pk, None)


@requires(Role.REQUESTER.value)
@once
def order_handover(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Record what was handed over under an order, whose supplier and number are known."""
    order = get_visible_or_404(Order.objects.active(), request.user, pk=pk)
    return _record(request, order.request_id, order)


def _record(request: AuthenticatedRequest, pk: int, order: Order | None) -> HttpResponse:
    purchase = _own_request(request, pk)
    if not purchase.lines.filter(state=LineState.APPROVED).exists():
        messages.warning(request, _("Hanya baris yang disetujui dapat direalisasi."))
        return _too_late(request, purchase)
    changed = None
    form = _delivery_form(request, purchase, order)
    if not form.lines and request.method != "POST":
        messages.warning(request, _("Semua sisanya ada pada pesanan; catat dari pesanannya."))
        return redirect("procurement:request_detail", pk=pk)
    if request.method == "POST" and form.is_valid():
        try:
            realization = record_realization(
                by=request.user,
                request=purchase,
                seen=seen_in(request.POST, purchase),
                handover=form.handover(),
                delivered=form.delivered(),
                order=order,
            )
        except ChangedSince as what:
            changed, purchase = what, _own_request(request, pk)
            form = _delivery_form(request, purchase, order)
        except ValidationError as error:
            form.add_error(None, _known_fields(form, error))
        else:
            messages.success(request, _("Serah terima dicatat dan masuk laporan belanja."))
            return redirect("procurement:realization_detail", pk=realization.pk)
    context = {
        "form": form,
        "purchase": purchase,
        "deliverable": _deliverable(purchase, form.lines),
        "heading": _("Catat serah terima"),
        "changed": changed,
    }
    return render(request, "procurement/delivery/realization_form.html", context)


def _deliverable(purchase: PurchaseRequest, lines: Iterable[RequestLine]) -> list[Deliverable]:
    """What may still be delivered of these lines under the ceilings; nothing without a package."""
    if purchase.package is None:
        return []
    return deliverable(packages_of(purchase, list(lines)), purchase)


def _delivery_form(
    request: AuthenticatedRequest, purchase: PurchaseRequest, order: Order | None
) -> RealizationForm:
    """The form with a row for each line of which something is still to come, under the order or on none."""
    lines = list(
        purchase.lines.filter(state=LineState.APPROVED)
        .select_related("product", "budget_line")
        .prefetch_related("requirements")
    )
    left = deliverable_now(lines, order)
    return RealizationForm(
        request.POST or None,
        lines={line: left[line.pk] for line in lines if left[line.pk] > 0},
        initial=_of_order(order) if order else _same_contract(purchase),
    )


def _too_late(request: AuthenticatedRequest, purchase: PurchaseRequest) -> HttpResponse:
    """Nothing can be delivered under it now; what was typed is shown."""
    told = _("Hanya permintaan yang disetujui dapat direalisasi. Permintaan ini %(state)s.") % {
        "state": purchase.get_state_display().lower()
    }
    if request.method != "POST":
        messages.warning(request, told)
        return redirect("procurement:request_detail", pk=purchase.pk)
    return typed_page(
        request,
        heading=_("Serah terima belum tercatat"),
        told=told,
        back=reverse("procurement:request_detail", args=[purchase.pk]),
        back_label=_("Buka permintaan %(number)s") % {"number": purchase.number},
        form=RealizationForm(
            request.POST,
            lines=dict.fromkeys(purchase.lines.prefetch_related("requirements"), Decimal(0)),
        ),
    )


@requires(*READERS)
def realization_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One delivery with what was proven of each line and how that differs from the approval."""
    rows = versioned(Realization.objects.for_detail())
    shown = get_visible_or_404(rows, request.user, pk=pk)
    lines = list(shown.lines.all())
    context = {
        "shown": shown,
        "rows": [{"line": line, "findings": in_words(line.findings)} for line in lines],
        "total": sum(line.value for line in lines),
        "photos": shown.photos.select_related("added_by"),
        "may_add_photo": may_add_photo(request.user, shown),
        "may_cancel": not shown.is_cancelled and may_request(request.user, shown.agency_id),
        "may_repeat": shown.is_cancelled and _may_deliver(request.user, shown.request),
    }
    return render(request, "procurement/delivery/realization_detail.html", context)


@requires(Role.REQUESTER.value)
def realization_cancel(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take a delivery out of the sums, with a reason."""
    rows = versioned(Realization.objects.select_related("request"))
    shown = get_visible_or_404(rows, request.user, pk=pk)
    if not may_request(request.user, shown.agency_id):
        raise Http404
    back = reverse("procurement:realization_detail", args=[shown.pk])

    def act(reason: str) -> None:
        seen = seen_in(request.POST, shown)
        cancel_realization(by=request.user, realization=shown, seen=seen, reason=reason)

    return with_reason(
        request,
        shown,
        act=act,
        back=back,
        done=_("Serah terima dibatalkan dan tidak lagi dihitung sebagai belanja."),
        heading=_("Batalkan serah terima %(number)s") % {"number": shown.handover_number},
        submit_label=_("Batalkan serah terima"),
        told=_(
            "Seluruh isinya keluar dari laporan belanja dan menjadi belum diserahkan; yang benar lalu"
            " dicatat lagi. Pembatalan tidak dapat diurungkan."
        ),
    )


@requires(Role.REQUESTER.value)
def request_close(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Complete a request although the rest will not be delivered, with a reason."""
    purchase = _own_request(request, pk)
    back = reverse("procurement:request_detail", args=[purchase.pk])

    def act(reason: str) -> None:
        seen = seen_in(request.POST, purchase)
        close_request(by=request.user, request=purchase, seen=seen, reason=reason)

    return with_reason(
        request,
        purchase,
        act=act,
        back=back,
        done=_("Permintaan diselesaikan; sisanya tidak akan diserahkan."),
        heading=_("Selesaikan permintaan %(number)s") % {"number": purchase.number},
        submit_label=_("Selesaikan tanpa sisanya"),
        told=_(
            "Baris yang disetujui ditutup walau belum seluruhnya diserahkan; sisanya tidak dapat"
            " diserahkan lagi dan pagunya bebas."
        ),
    )


class RealizationList(RequiresRoles, KeptOfPlaces):
    """Deliveries, the newest handover first."""

    roles = READERS
    filterset_class = RealizationFilter
    columns = COLUMNS
    heading = pgettext_lazy("daftar", "Serah terima")
    nothing_yet = gettext_lazy(
        "Belum ada serah terima. PPK mencatatnya dari permintaan yang disetujui."
    )
    table_template = "procurement/delivery/_realization_table.html"
    default_ordering = "baru"
    orderings = {
        "baru": ("-handover_date",),
        "lama": ("handover_date", "-pk"),
        "nilai": ("-total",),
    }
    detailed_orderings = frozenset({"nilai"})

    def queryset_for(self, user: Any) -> QuerySet[Any]:
        """Visible deliveries, cancelled ones too."""
        return Realization.objects.visible_to(user)

    def details_are_everybodys(self) -> bool:
        """They are the same whoever asks."""
        return True

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Agency, request and value."""
        return cast(RealizationQuerySet, rows).for_list()


def _own_request(request: AuthenticatedRequest, pk: int) -> PurchaseRequest:
    """A request of an agency this person files for; others get 404."""
    rows = versioned(PurchaseRequest.objects.select_related("package", "agency"))
    purchase = get_visible_or_404(rows, request.user, pk=pk)
    if not may_request(request.user, purchase.agency_id):
        raise Http404
    return purchase


def _of_order(order: Order) -> dict[str, Any]:
    """What an order says of supplier and contract: the agency bound itself on its day."""
    names = ("supplier_name", "supplier_npwp", "small_business")
    said = {name: getattr(order, name) for name in names}
    return said | {"contract_number": order.number, "contract_date": order.ordered_on}


def _may_deliver(user: User, purchase: PurchaseRequest) -> bool:
    """Whether this person may record another handover of the request."""
    if not may_request(user, purchase.agency_id):
        return False
    return purchase.lines.filter(state=LineState.APPROVED).exists()


def _same_contract(purchase: PurchaseRequest) -> dict[str, Any]:
    """What the last handover said of supplier and contract: the next is mostly the same.

    Of one that was cancelled where no other counts: it is mostly recorded again, put right.
    """
    last = purchase.realizations.counted().first() or purchase.realizations.first()
    return {name: getattr(last, name) for name in COPIED} if last else {}


def _known_fields(form: RealizationForm, error: ValidationError) -> ValidationError:
    """The error with what concerns no field of this form put at its top, so that it is shown."""
    if not hasattr(error, "error_dict"):
        return error
    placed: dict[str, list[Any]] = {}
    for name, found in error.message_dict.items():
        placed.setdefault(name if name in form.fields else "__all__", []).extend(found)
    return ValidationError(placed)
