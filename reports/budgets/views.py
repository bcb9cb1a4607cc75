"""Pages of budgets of procurement: list, entry, correction, history."""

from decimal import Decimal
from typing import Any, ClassVar, cast

from django.contrib import messages
from django.db.models import F, QuerySet, Sum
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy

from catalog.shared.editing import edit_of, save_edit
from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Region, User
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import versioned
from p3dn.audit.views import history_page
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from p3dn.ui.values.formats import rupiah
from procurement.models import AgencyBudget
from procurement.shared.deciding.readers import READERS

from .forms import BudgetChangeForm, BudgetFilter, BudgetForm
from .services import ADMINISTRATOR, change_budget, record_budget

YES_NO = ((True, _lazy("Ya")), (False, _lazy("Tidak")))


class BudgetList(RequiresRoles, FilteredListView):
    """What agencies may spend on procurement, by document or file, and the total; later years first."""

    roles = READERS
    model = AgencyBudget
    filterset_class = BudgetFilter
    orderings: ClassVar = {
        "tahun": ("-fiscal_year",),
        "nilai": (F("amount").desc(nulls_last=True),),
    }
    default_ordering = "tahun"
    heading = _lazy("Anggaran pengadaan")
    nothing_yet = _lazy(
        "Belum ada anggaran pengadaan. Administrator mencatatnya dari DPA, atau mengimpor struktur anggaran."
    )
    template_name = "reports/budgets/budget_list.html"
    table_template = "reports/budgets/_budget_table.html"
    columns: ClassVar = (
        Column(_lazy("Tahun"), "fiscal_year", "number", 8),
        Column(_lazy("Perangkat daerah"), "agency.name", width=40),
        Column(_lazy("Anggaran pengadaan (Rp)"), "amount", "rupiah", total=True),
        Column(_lazy("Menurut dokumen (Rp)"), "decreed", "rupiah"),
        Column(_lazy("Menurut berkas (Rp)"), "procurement", "rupiah"),
        Column(_lazy("Nomor dokumen"), "document_number", width=30),
        Column(_lazy("Tanggal dokumen"), "document_date", "date"),
        Column(_lazy("Dokumen dicabut"), "is_withdrawn", words=YES_NO),
        Column(_lazy("Ditulis oleh"), "entered_by.full_name", width=24),
    )

    def queryset_for(self, user: User) -> QuerySet[AgencyBudget]:
        """Budgets that the person may see, withdrawn ones too."""
        return AgencyBudget.objects.told().visible_to(user)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Whose, and who wrote it."""
        return rows.select_related("agency", "entered_by")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The total of the whole filter, and whose may be corrected."""
        rows = cast("QuerySet[AgencyBudget]", self.object_list).order_by()
        counted = rows.aggregate(sum=Sum("amount", default=Decimal(0)))["sum"]
        writes = access_of(self.request.user).region_ids(ADMINISTRATOR)
        return super().get_context_data(counted=counted, writes=writes, **kwargs)


@requires(Role.ADMINISTRATOR)
@once
def budget_create(request: AuthenticatedRequest) -> HttpResponse:
    """Record the budget of an agency of one's own regions."""
    regions = list(Region.objects.visible_to(request.user, ADMINISTRATOR))
    initial = {"fiscal_year": timezone.localdate().year}
    form = BudgetForm(request.POST or None, initial=initial, regions=regions)
    done = request.method == "POST" and form.is_valid()
    if done and (entry := form.write(record_budget, user=request.user)):
        _tell(request, entry)
        return redirect("reports:budget_list")
    return _page(request, {"form": form, "heading": _("Anggaran pengadaan yang baru")})


@requires(Role.ADMINISTRATOR)
def budget_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Correct a budget of one's own region, or withdraw it."""
    own = AgencyBudget.objects.editable_by(request.user).filter(decreed__isnull=False)
    entry = get_object_or_404(versioned(own.select_related("region", "agency")), pk=pk)
    form = BudgetChangeForm(request.POST or None, instance=entry)
    edit = edit_of(request, entry, form)
    posted = request.method == "POST" and edit.is_valid()
    if posted and (saved := save_edit(edit, change_budget, entry=entry, user=request.user)):
        _tell(request, saved)
        return redirect("reports:budget_list")
    heading = _("Ubah anggaran %(year)d: %(whose)s") % {
        "year": entry.fiscal_year,
        "whose": entry.agency,
    }
    return _page(request, edit.context() | {"form": form, "heading": heading})


def _tell(request: AuthenticatedRequest, entry: AgencyBudget) -> None:
    """Say that it is stored, and what a file says otherwise."""
    messages.success(request, _("Anggaran tersimpan."))
    if entry.differs:
        said = {"file": rupiah(entry.procurement), "document": rupiah(entry.decreed)}
        messages.warning(
            request,
            _(
                "Berkas struktur anggaran menyebut %(file)s, dokumen %(document)s. Yang dipakai angka dokumen;"
                " cabut dokumennya bila berkas yang benar."
            )
            % said,
        )


def _page(request: AuthenticatedRequest, context: dict[str, Any]) -> HttpResponse:
    buttons = {"submit_label": _("Simpan"), "cancel_url": reverse("reports:budget_list")}
    return render(request, "partials/form_page.html", context | buttons)


@requires(*READERS)
def budget_history(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Who recorded and changed a budget that one sees."""
    entry = get_visible_or_404(AgencyBudget.objects.all(), request.user, pk=pk)
    return history_page(request, entry, back=reverse("reports:budget_list"))
