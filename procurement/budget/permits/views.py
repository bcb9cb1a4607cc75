"""Pages of permits to pass a ceiling: ask, decide, and the report of all of them."""

from typing import Any, cast

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.models import Role, User
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import ChangedSince, seen_in, versioned
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from p3dn.ui.values.refused import refused
from procurement.models import CeilingPermit, PurchaseRequest
from procurement.models.permits.permit import CeilingPermitQuerySet
from procurement.shared.deciding.readers import READERS
from procurement.shared.deciding.rights import may_request

from .filters import PermitFilter
from .forms import PermitDecisionForm, PermitForm
from .reads import figures_shown, lines_to_submit, may_decide_permit, room_of, still_covers
from .services import ask_permit, grant_permit, refuse_permit


class PermitList(RequiresRoles, FilteredListView):
    """All that passed a ceiling or wanted to, with by how much."""

    roles = READERS
    model = CeilingPermit
    heading = gettext_lazy("Izin melampaui pagu")
    filterset_class = PermitFilter
    table_template = "procurement/budget/permits/_permit_table.html"
    nothing_yet = gettext_lazy("Tidak ada permintaan yang melampaui pagu dengan izin.")
    orderings = {"tanggal": ("-asked_at",), "lebih": ("-over",)}
    default_ordering = "tanggal"
    detailed_orderings = frozenset({"lebih"})
    columns = (
        Column(gettext_lazy("Permintaan"), "request.number", width=28),
        Column(gettext_lazy("Judul"), "request.title", width=40),
        Column(gettext_lazy("Perangkat daerah"), "agency.name", width=30),
        Column(gettext_lazy("Dasar"), "ground", words=CeilingPermit.Ground.choices, width=36),
        Column(gettext_lazy("Dokumen dasar"), "basis", width=40),
        Column(gettext_lazy("Alasan"), "reason", width=60),
        Column(gettext_lazy("Melebihi pagu"), "over", "rupiah", total=True),
        Column(gettext_lazy("Status"), "state", words=CeilingPermit.State.choices),
        Column(gettext_lazy("Diminta"), "asked_at", "date"),
        Column(gettext_lazy("Diputuskan"), "decided_at", "date"),
        Column(gettext_lazy("Oleh"), "decided_by.full_name", width=30),
        Column(gettext_lazy("Surat wewenang"), "mandate.letter_number", width=28),
        Column(gettext_lazy("Pertimbangan"), "decision_note", width=60),
    )

    def queryset_for(self, user: User) -> QuerySet[CeilingPermit]:
        """Those of visible requests."""
        return CeilingPermit.objects.visible_to(user)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Request, agency, people, and rupiah above the ceilings."""
        return cast(CeilingPermitQuerySet, rows).for_list()


@requires(Role.REQUESTER.value)
@once
def permit_ask(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Ask that a request may pass its ceiling, as it stands."""
    rows = versioned(PurchaseRequest.objects.select_related("package", "agency", "region"))
    purchase = get_visible_or_404(rows, request.user, pk=pk)
    if not may_request(request.user, purchase.agency_id):
        raise Http404
    if not lines_to_submit(purchase):
        messages.warning(request, _("Tidak ada baris yang dapat diajukan."))
        return redirect("procurement:request_detail", pk=pk)
    form, changed = PermitForm(request.POST or None), None
    if request.method == "POST" and form.is_valid():
        seen = seen_in(request.POST, purchase)
        try:
            made = ask_permit(by=request.user, request=purchase, seen=seen, **form.cleaned_data)
        except ChangedSince as what:
            changed, purchase = what, get_visible_or_404(rows, request.user, pk=pk)
        except ValidationError as error:
            refused(form, error)
        else:
            messages.success(request, _("Izin diminta; pemegang wewenang diberi tahu."))
            return redirect("procurement:permit_detail", pk=made.pk)
    context = {
        "form": form,
        "purchase": purchase,
        "seen_record": purchase,
        "makes": True,
        "changed": changed,
        "room": _room(purchase),
        "heading": _("Minta izin melampaui pagu"),
        "submit_label": _("Minta izin"),
        "cancel_url": reverse("procurement:request_detail", args=[pk]),
    }
    return render(request, "procurement/budget/permits/permit_form.html", context)


def _room(purchase: PurchaseRequest) -> list[Any]:
    if purchase.package_id is None:
        return []
    return room_of(purchase, lines_to_submit(purchase))


@requires(*READERS)
def permit_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """What is asked, the figures, and the decision."""
    permit = _shown(request, pk)
    may_decide = permit.is_waiting and may_decide_permit(request.user, permit)
    form, changed = PermitDecisionForm(request.POST or None), None
    if request.method == "POST":
        if not may_decide:
            raise Http404
        try:
            if form.is_valid() and _decided(request, permit, form):
                return redirect("procurement:permit_detail", pk=pk)
        except ChangedSince as what:
            changed, permit = what, _shown(request, pk)
            may_decide = permit.is_waiting
    lines = lines_to_submit(permit.request) if permit.is_waiting or permit.is_granted else []
    room = room_of(permit.request, lines)
    context = {
        "permit": permit,
        "purchase": permit.request,
        "form": form,
        "changed": changed,
        "may_decide": may_decide,
        "room": room
        if permit.is_waiting
        else permit.figures.select_related("package", "budget_line"),
        "shown": figures_shown(permit, room),
        "covers": still_covers(permit, lines),
    }
    return render(request, "procurement/budget/permits/permit_detail.html", context)


def _shown(request: AuthenticatedRequest, pk: int) -> CeilingPermit:
    known = ("request__package", "request__agency", "asked_by", "decided_by")
    further = ("mandate__membership__agency__region", "used_by")
    rows = versioned(CeilingPermit.objects.select_related(*known, *further))
    return get_visible_or_404(rows, request.user, pk=pk)


def _decided(
    request: AuthenticatedRequest, permit: CeilingPermit, form: PermitDecisionForm
) -> bool:
    by, seen, note = request.user, seen_in(request.POST, permit), form.cleaned_data["note"]
    try:
        if request.POST.get("action") == "grant":
            shown = request.POST.get("angka", "")
            grant_permit(by=by, permit=permit, seen=seen, shown=shown, note=note)
            messages.success(request, _("Izin diberikan untuk sekali pengajuan dengan angka ini."))
        else:
            refuse_permit(by=by, permit=permit, seen=seen, note=note)
            messages.success(request, _("Izin ditolak."))
    except PermissionDenied as refusal:
        raise Http404 from refusal
    except ChangedSince:
        raise
    except ValidationError as error:
        refused(form, error)
        return False
    return True
