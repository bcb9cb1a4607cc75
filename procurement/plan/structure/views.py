"""Pages of budgets: the plan beside them, their items, and the alarms on the plan's page."""

from typing import Any, ClassVar, cast

from django.db.models import F, QuerySet, Sum
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.permissions import RequiresRoles, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.models import User
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from procurement.models import BudgetItem, BudgetStanding, Package
from procurement.shared.deciding.readers import READERS

from .filters import BudgetItemFilter, StandingFilter
from .reads import alarms


class BudgetList(RequiresRoles, FilteredListView):
    """The plan of each agency, sub-activity and account beside its budget."""

    roles = READERS
    model = BudgetStanding
    filterset_class = StandingFilter
    heading = _("Rencana dibanding anggaran")
    empty_text = _("Tidak ada yang cocok. Longgarkan atau bersihkan saringan.")
    nothing_yet = _("Belum ada rencana maupun anggaran. Muat keduanya lewat Impor.")
    template_name = "procurement/plan/structure/budget_list.html"
    table_template = "procurement/plan/structure/_budget_table.html"
    default_ordering = "selisih"
    orderings: ClassVar = {
        "selisih": (F("above").desc(nulls_last=True), "agency", "level", "code", "account"),
        "rencana": ("-planned", "pk"),
        "kode": ("agency", "level", "code", "account"),
    }
    columns = (
        Column(_("Tahun"), "fiscal_year", "number", 8),
        Column(_("Kode satker"), "agency.code", width=26),
        Column(_("Perangkat daerah"), "agency.name", width=40),
        Column(_("Tingkat"), "level", words=BudgetStanding.Level.choices),
        Column(_("Kode sub kegiatan"), "code", width=20),
        Column(_("Kode rekening"), "account", width=20),
        Column(_("Nama"), "name", width=40),
        Column(_("Rencana (Rp)"), "planned", "rupiah"),
        Column(_("Di antaranya paket penyedia (Rp)"), "of_providers", "rupiah"),
        Column(_("Di antaranya swakelola (Rp)"), "self_managed", "rupiah"),
        Column(_("Anggaran (Rp)"), "budget", "rupiah"),
        Column(_("Selisih (Rp)"), "above", "rupiah"),
    )

    def queryset_for(self, user: User) -> QuerySet[BudgetStanding]:
        """Plans the person may see, with what they are above their budget."""
        rows = BudgetStanding.objects.visible_to(user)
        return rows.annotate(above=F("planned") - F("budget")).select_related("agency")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The sums of the whole filter, where it is of one level: each level plans the same money."""
        if self.understood() and self.filterset.form.cleaned_data["level"]:
            rows = cast("QuerySet[BudgetStanding]", self.object_list).order_by()
            sums = {name: Sum(name) for name in ("planned", "budget", "self_managed")}
            kwargs["sums"] = rows.aggregate(**sums)
        return super().get_context_data(**kwargs)


class BudgetItemList(RequiresRoles, FilteredListView):
    """Programs, activities, sub-activities and accounts of agencies' budgets."""

    roles = READERS
    model = BudgetItem
    filterset_class = BudgetItemFilter
    heading = _("Mata anggaran")
    nothing_yet = _("Belum ada mata anggaran. Muat dari SiRUP atau SIPD lewat Impor.")
    template_name = "procurement/plan/structure/item_list.html"
    table_template = "procurement/plan/structure/_item_table.html"
    default_ordering = "kode"
    orderings: ClassVar = {
        "kode": ("-fiscal_year", "code", "account", "pk"),
        "anggaran": (F("amount").desc(nulls_last=True), "pk"),
    }
    columns = (
        Column(_("Tahun"), "fiscal_year", "number", 8),
        Column(_("Perangkat daerah"), "agency.name", width=40),
        Column(_("Tingkat"), "level", words=BudgetItem.Level.choices),
        Column(_("Kode"), "code", width=24),
        Column(_("Kode rekening"), "account", width=20),
        Column(_("Nama"), "name", width=50),
        Column(_("Anggaran (Rp)"), "amount", "rupiah"),
    )

    def queryset_for(self, user: User) -> QuerySet[BudgetItem]:
        """Items the person may see and that the last file did not call deleted."""
        return BudgetItem.objects.visible_to(user).filter(is_active=True)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """With the agency."""
        return rows.select_related("agency")


@requires(*READERS)
def budget_alarms(request: AuthenticatedRequest) -> HttpResponse:
    """The alarms of the newest year of the plan: a page, and the part of the plan's own page."""
    visible = Package.objects.visible_to(request.user).filter(is_active=True)
    year = visible.order_by("-fiscal_year").values_list("fiscal_year", flat=True).first()
    this_year = timezone.localdate().year
    wanted = min(year, this_year) if year else this_year
    found = alarms(request.user, wanted)
    context = {"alarms": found, "over": [one for one in found if one.over], "year": wanted}
    page = "_alarms_line.html" if request.htmx else "alarms.html"
    return render(request, f"procurement/plan/structure/{page}", context)
