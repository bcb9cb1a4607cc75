"""What buyers answered and required, for those who look after the agencies."""

from typing import Any, cast

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.permissions import RequiresRoles
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from procurement.models import LineDismissal, LineRequirement
from procurement.models.requests.dismissal import WHY_NOT
from reports.figures.answers import (
    READ_DISMISSALS,
    READ_REQUIREMENTS,
    by_agency,
    left_none,
    turned_down,
)

from .filters import DismissalFilter, RequirementFilter

WHOSE = (
    Column(_("Perangkat daerah"), "line.request.agency.name", width=40),
    Column(_("Permintaan"), "line.request.number", width=28),
    Column(_("Barang"), "line.description", width=40),
)
WORTH = (
    Column(_("Nilai baris"), "line.total", "rupiah"),
    Column(_("Diajukan"), "line.request.submitted_at", "date"),
)


class AnswerList(RequiresRoles, FilteredListView):
    """Each answer with its line and who gave it; how many by agency above them."""

    template_name = "reports/answers/answer_list.html"
    orderings = {"baru": ("-line__request__submitted_at", "-pk")}
    default_ordering = "baru"

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """The line, its request and agency."""
        return rows.select_related("line__request__agency")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Also how many each agency has, of the whole filter."""
        rows = cast("QuerySet[Any]", self.object_list)
        return super().get_context_data(agencies=by_agency(rows), **kwargs)


class DismissalList(AnswerList):
    """Each product turned down, and why."""

    roles = READ_DISMISSALS
    model = LineDismissal
    filterset_class = DismissalFilter
    heading = _("Produk yang dijawab tidak sejenis")
    empty_text = _("Tidak ada produk kode berdekatan yang dijawab tidak sejenis.")
    table_template = "reports/answers/_dismissal_table.html"
    columns = (
        *WHOSE,
        Column(_("Kode diminta"), "asked_id"),
        Column(_("Produk"), "product", width=40),
        Column(_("Kode produk"), "offered_id"),
        Column(_("Sebab"), "why", words=WHY_NOT, width=36),
        Column(_("Penjelasan"), "note", width=40),
        *WORTH,
    )

    def queryset_for(self, user: Any) -> QuerySet[LineDismissal]:
        """Those the person may see."""
        return turned_down(user)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """The product too."""
        return super().details(rows).select_related("product")


class RequirementList(AnswerList):
    """Each requirement that left no domestic product, and why it was made."""

    roles = READ_REQUIREMENTS
    model = LineRequirement
    filterset_class = RequirementFilter
    heading = _("Syarat yang tidak menyisakan pilihan dalam negeri")
    empty_text = _("Tidak ada. Tidak ada syarat yang menyisihkan semua produk dalam negeri.")
    table_template = "reports/answers/_requirement_table.html"
    columns = (
        *WHOSE,
        Column(_("Kode KBKI"), "line.commodity_id"),
        Column(_("Syarat"), str, width=40),
        Column(_("Alasan"), "reason", width=60),
        *WORTH,
    )

    def queryset_for(self, user: Any) -> QuerySet[LineRequirement]:
        """Those the person may see."""
        return left_none(user)
