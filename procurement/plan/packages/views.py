"""Pages of the announced plan."""

from typing import Any, cast

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.jobs.models import Job
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from procurement.budget.ceiling import left_of
from procurement.models import Package
from procurement.models.plan.package import PackageQuerySet
from procurement.rules.reads import lines_of_package, panel_of_package, sees_doubts
from procurement.shared.deciding.readers import READERS
from procurement.shared.deciding.rights import may_request

from .filters import PackageFilter
from .imports import PackageImporter
from .reads import for_list, requests_of


class PackageList(RequiresRoles, FilteredListView):
    """The plan."""

    roles = READERS
    model = Package
    heading = _("Rencana pengadaan (RUP)")
    filterset_class = PackageFilter
    table_template = "procurement/plan/packages/_package_table.html"
    template_name = "procurement/plan/packages/package_list.html"
    nothing_yet = _("Belum ada paket. Rencana dimuat dari SiRUP lewat Impor.")
    orderings = {
        "nama": ("name",),
        "pagu": ("-ceiling",),
        "sisa": ("-left",),
        "tahun": ("-fiscal_year", "name"),
    }
    default_ordering = "tahun"
    detailed_orderings = frozenset({"sisa"})
    columns = (
        Column(_("Kode RUP"), "rup_code"),
        Column(_("Perangkat daerah"), "agency.name", width=30),
        Column(_("Tahun"), "fiscal_year", "number", 8),
        Column(_("Nama paket"), "name", width=50),
        Column(_("Pagu"), "ceiling", "rupiah", total=True),
        Column(_("Sisa pagu"), "left", "rupiah", total=True),
        Column(_("Metode"), "method", words=Package.Method.choices),
        Column(_("Jenis"), "procurement_types"),
        Column(_("Rencana PDN"), "planned_domestic", words=Package.Planned.choices),
        Column(_("Rencana UMKK"), "planned_small_business", words=Package.Planned.choices),
    )

    def queryset_for(self, user: Any) -> QuerySet[Package]:
        """Active packages one may see."""
        return Package.objects.visible_to(user).filter(is_active=True)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Also the newest import of a plan the person may look at, and whether they may start one."""
        loaded = Job.objects.visible_to(self.request.user).filter(
            kind=PackageImporter.kind, state=Job.State.DONE, history__isnull=False
        )
        last = loaded.order_by("-created_at").only("key", "finished_at").first()
        may_import = not PackageImporter.roles.isdisjoint(access_of(self.request.user).roles)
        return super().get_context_data(last_report=last, may_import=may_import, **kwargs)

    def details_are_everybodys(self) -> bool:
        """They are the same whoever asks."""
        return True

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Agency, what is left of the ceiling and number of requests."""
        return for_list(cast(PackageQuerySet, rows))


@requires(*READERS)
def package_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """What is planned, what has been asked for against it, and what is left of the ceiling."""
    rows = Package.objects.select_related("agency")
    package = get_visible_or_404(rows, request.user, pk=pk)
    whole, *lines = left_of(package)
    context = {
        "package": package,
        "purchases": requests_of(package).for_list(),
        "whole": whole,
        "lines": lines,
        "may_request": package.is_active and may_request(request.user, package.agency_id),
        "rules": panel_of_package(package, lines_of_package(package)),
        "sees_doubts": sees_doubts(request.user),
    }
    return render(request, "procurement/plan/packages/package_detail.html", context)
