"""The Tim P3DN's desk."""

from typing import cast

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.uploads.kept import KeptFile
from p3dn.accounts.access.permissions import RequiresRoles, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.models import User
from p3dn.audit.editing.typed import typed_page
from p3dn.audit.editing.versions import ChangedSince, seen_in
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from p3dn.ui.values.refused import refused
from procurement.judgement.candidates.narrow import Reach
from procurement.judgement.judging import judge
from procurement.models import Exemption
from procurement.models.exemptions.state import ExemptionQuerySet
from procurement.shared.deciding.readers import READERS

from .evidence.services import may_add
from .filters import ExemptionFilter
from .forms import ExemptionDecisionForm
from .reads import shown_exemption
from .services import grant_exemption, may_complete, may_decide_exemption, refuse_exemption


class ExemptionList(RequiresRoles, FilteredListView):
    """Exemptions and import approvals, the open ones first."""

    roles = READERS
    model = Exemption
    heading = gettext_lazy("Pengecualian dan persetujuan impor")
    filterset_class = ExemptionFilter
    table_template = "procurement/exemption/_exemption_table.html"
    nothing_yet = gettext_lazy("Tidak ada permintaan pengecualian.")
    orderings = {"tanggal": ("-asked_at",)}
    default_ordering = "tanggal"
    columns = (
        Column(gettext_lazy("Permintaan"), "line.request.number", width=28),
        Column(gettext_lazy("Perangkat daerah"), "line.request.agency.name", width=30),
        Column(gettext_lazy("Barang"), "line.description", width=40),
        Column(gettext_lazy("Nilai"), "line.total", "rupiah"),
        Column(gettext_lazy("Jenis"), "kind", words=Exemption.Kind.choices),
        Column(gettext_lazy("Dasar"), "ground", words=Exemption.Ground.choices, width=30),
        Column(gettext_lazy("Alasan"), "reason", width=60),
        Column(gettext_lazy("Bukti"), "evidence", width=50),
        Column(gettext_lazy("Nomor rekomendasi"), "decision_number", width=26),
        Column(gettext_lazy("Berlaku sampai"), "valid_until", "date"),
        Column(gettext_lazy("Status"), "stands", words=Exemption.Standing.choices),
        Column(gettext_lazy("Diminta"), "asked_at", "date"),
    )

    def queryset_for(self, user: User) -> QuerySet[Exemption]:
        """Those of visible requests."""
        return Exemption.objects.visible_to(user)

    def details_are_everybodys(self) -> bool:
        """They are the same whoever asks."""
        return True

    def details(self, rows: QuerySet[Exemption]) -> QuerySet[Exemption]:
        """The line with request and agency, who asked and who decided, and how it stands today."""
        told = cast(ExemptionQuerySet, rows).with_standing(timezone.localdate())
        known = told.select_related("line__request__agency", "asked_by", "decided_by")
        return known.prefetch_related("files")


@requires(*READERS)
def exemption_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """What is asked for, how the law sees the line, and the decision."""
    exemption, changed = shown_exemption(request.user, pk), None
    kept = KeptFile(request, "letter", f"letter of exemption {pk}")
    form = _decision_form(request, exemption, kept)
    if request.method == "POST":
        if not may_decide_exemption(request.user, exemption):
            raise Http404
        try:
            if kept.valid(form) and _decided(request, exemption, form):
                kept.forget()
                return redirect("procurement:exemption_detail", pk=pk)
        except ChangedSince as what:
            changed, exemption = what, shown_exemption(request.user, pk)
            if not exemption.is_waiting:
                return _too_late(request, exemption, form, changed)
            form = _decision_form(request, exemption, kept)
        kept.keep(form)
    line = exemption.line
    may_decide = exemption.is_waiting and may_decide_exemption(request.user, exemption)
    context = {
        "exemption": exemption,
        "line": line,
        "judged": judge([line], timezone.localdate(), reach=Reach.WHOLE)[0],
        "form": form,
        "may_decide": may_decide,
        "may_complete": may_complete(request.user, exemption),
        "search": exemption.searches.defer("snapshot").first(),
        "files": exemption.files.select_related("added_by"),
        "may_add_file": may_add(request.user, exemption),
        "changed": changed,
    }
    return render(request, "procurement/exemption/exemption_detail.html", context)


def _decision_form(
    request: AuthenticatedRequest, exemption: Exemption, kept: KeptFile
) -> ExemptionDecisionForm:
    """The form, with the end of the year as its last day unless another is typed."""
    end = timezone.localdate().replace(month=12, day=31)
    return ExemptionDecisionForm(
        request.POST or None,
        kept.files or None,
        kind=exemption.kind,
        initial={"valid_until": end},
    )


def _too_late(
    request: AuthenticatedRequest,
    exemption: Exemption,
    form: ExemptionDecisionForm,
    changed: ChangedSince,
) -> HttpResponse:
    """A colleague decided it meanwhile: the note is shown, to be copied."""
    return typed_page(
        request,
        heading=_("Keputusan Anda tidak jadi disimpan"),
        told=_("Pengecualian ini sudah %(state)s.")
        % {"state": str(exemption.stands_on(timezone.localdate()).label).lower()},
        back=reverse("procurement:exemption_detail", args=[exemption.pk]),
        back_label=_("Buka pengecualian"),
        form=form,
        changed=changed,
    )


def _decided(
    request: AuthenticatedRequest, exemption: Exemption, form: ExemptionDecisionForm
) -> bool:
    data = form.cleaned_data
    by, seen = request.user, seen_in(request.POST, exemption)
    try:
        if request.POST.get("action") == "grant":
            grant_exemption(
                by=by,
                exemption=exemption,
                seen=seen,
                decision_number=data["decision_number"],
                valid_until=data["valid_until"],
                conditions=data["conditions"],
                note=data["decision_note"],
                letter_number=data.get("letter_number", ""),
                letter_date=data.get("letter_date"),
                letter=data.get("letter"),
            )
            messages.success(
                request,
                _("Rekomendasi dicatat: dikabulkan. PA/KPA yang memutuskan dan bertanggung jawab."),
            )
        else:
            refuse_exemption(by=by, exemption=exemption, seen=seen, note=data["decision_note"])
            messages.success(request, _("Pengecualian ditolak."))
    except PermissionDenied as refusal:
        raise Http404 from refusal
    except ChangedSince:
        raise
    except ValidationError as error:
        refused(form, error)
        return False
    return True
