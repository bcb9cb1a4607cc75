"""Pages of the announced plan."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.requests import AuthenticatedRequest
from p3dn.ui.export import Column
from p3dn.ui.views import FilteredListView
from procurement.budget.ceiling import taken
from procurement.models import Package
from procurement.shared.readers import READERS
from procurement.shared.rights import may_request

from .filters import PackageFilter
from .reads import for_list


class PackageList(RequiresRoles, FilteredListView):
    """The plan."""

    roles = READERS
    model = Package
    heading = _("Rencana pengadaan (RUP)")
    filterset_class = PackageFilter
    table_template = "procurement/plan/_package_table.html"
    template_name = "procurement/plan/package_list.html"
    empty_text = _("Belum ada paket. Impor rencana dari SiRUP, atau longgarkan saringan.")
    orderings = {
        "nama": ("name",),
        "pagu": ("-ceiling",),
        "sisa": ("-left",),
        "tahun": ("-fiscal_year", "name"),
    }
    default_ordering = "tahun"
    columns = (
        Column(_("Kode RUP"), "rup_code"),
        Column(_("Perangkat daerah"), "agency.name", width=30),
        Column(_("Tahun"), "fiscal_year", "number", 8),
        Column(_("Nama paket"), "name", width=50),
        Column(_("Pagu"), "ceiling", "rupiah", total=True),
        Column(_("Sisa pagu"), "left", "rupiah", total=True),
        Column(_("Metode"), lambda p: p.get_method_display()),
        Column(_("Jenis"), "procurement_types"),
        Column(_("Rencana PDN"), lambda p: p.get_planned_domestic_display()),
        Column(_("Rencana UMKK"), lambda p: p.get_planned_small_business_display()),
    )

    def queryset_for(self, user: Any) -> QuerySet[Package]:
        """Active packages one may see."""
        return for_list(Package.objects.visible_to(user).filter(is_active=True))


@requires(*READERS)
def package_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """What is planned, what has been asked for against it, and what is left of the ceiling."""
    rows = Package.objects.select_related("agency")
    package = get_visible_or_404(rows, request.user, pk=pk)
    held = taken([package.pk])[package.pk]
    context = {
        "package": package,
        "purchases": package.requests.for_list(),
        "held": held,
        "left": package.ceiling - held,
        "may_request": package.is_active and may_request(request.user, package.agency_id),
    }
    return render(request, "procurement/plan/package_detail.html", context)
