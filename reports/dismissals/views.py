"""Products of neighbouring codes that buyers turned down, for those who look after the agencies."""

from typing import Any, cast

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.permissions import RequiresRoles
from p3dn.accounts.access.roles import Role
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from procurement.models import LineDismissal
from procurement.models.requests.dismissal import WHY_NOT
from reports.figures.dismissals import by_agency, turned_down

from .filters import DismissalFilter

OVERSEERS = frozenset({Role.AUDITOR.value, Role.ADMINISTRATOR.value, Role.P3DN_TEAM.value})


class DismissalList(RequiresRoles, FilteredListView):
    """Each product turned down with its line, who did and why; how many by agency above it."""

    roles = OVERSEERS
    model = LineDismissal
    filterset_class = DismissalFilter
    heading = _("Produk yang dijawab tidak sejenis")
    empty_text = _("Tidak ada produk kode berdekatan yang dijawab tidak sejenis.")
    template_name = "reports/dismissals/dismissal_list.html"
    table_template = "reports/dismissals/_dismissal_table.html"
    orderings = {"baru": ("-line__request__submitted_at", "-pk")}
    default_ordering = "baru"
    columns = (
        Column(_("Perangkat daerah"), "line.request.agency.name", width=40),
        Column(_("Permintaan"), "line.request.number", width=28),
        Column(_("Barang"), "line.description", width=40),
        Column(_("Kode diminta"), "asked_id"),
        Column(_("Produk"), "product", width=40),
        Column(_("Kode produk"), "offered_id"),
        Column(_("Sebab"), "why", words=WHY_NOT, width=36),
        Column(_("Penjelasan"), "note", width=40),
        Column(_("Nilai baris"), "line.total", "rupiah"),
        Column(_("Diajukan"), "line.request.submitted_at", "date"),
    )

    def queryset_for(self, user: Any) -> QuerySet[LineDismissal]:
        """Those the person may see."""
        return turned_down(user)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """The line, its request and agency, and the product."""
        return rows.select_related("line__request__agency", "product")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Also how many each agency has, of the whole filter."""
        rows = cast("QuerySet[LineDismissal]", self.object_list)
        return super().get_context_data(agencies=by_agency(rows), **kwargs)
