"""Requirements that left no domestic product, for those who look after the agencies."""

from typing import Any, cast

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.permissions import RequiresRoles
from p3dn.accounts.access.roles import Role
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from procurement.models import LineRequirement
from reports.figures.requirements import by_agency, left_none

from .filters import RequirementFilter

OVERSEERS = frozenset({Role.AUDITOR.value, Role.ADMINISTRATOR.value})


class RequirementList(RequiresRoles, FilteredListView):
    """Each requirement with its line, who asked and why; how many by agency above it."""

    roles = OVERSEERS
    model = LineRequirement
    filterset_class = RequirementFilter
    heading = _("Syarat yang tidak menyisakan pilihan dalam negeri")
    empty_text = _("Tidak ada. Tidak ada syarat yang menyisihkan semua produk dalam negeri.")
    template_name = "reports/requirements/requirement_list.html"
    table_template = "reports/requirements/_requirement_table.html"
    orderings = {"baru": ("-line__request__submitted_at", "-pk")}
    default_ordering = "baru"
    columns = (
        Column(_("Perangkat daerah"), "line.request.agency.name", width=40),
        Column(_("Permintaan"), "line.request.number", width=28),
        Column(_("Barang"), "line.description", width=40),
        Column(_("Kode KBKI"), "line.commodity_id"),
        Column(_("Syarat"), str, width=40),
        Column(_("Alasan"), "reason", width=60),
        Column(_("Nilai baris"), "line.total", "rupiah"),
        Column(_("Diajukan"), "line.request.submitted_at", "date"),
    )

    def queryset_for(self, user: Any) -> QuerySet[LineRequirement]:
        """Those the person may see."""
        return left_none(user)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """The line, its request and the agency."""
        return rows.select_related("line__request__agency")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Also how many each agency has, of the whole filter."""
        rows = cast("QuerySet[LineRequirement]", self.object_list)
        return super().get_context_data(agencies=by_agency(rows), **kwargs)
