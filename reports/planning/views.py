"""The packages behind every figure of the plan."""

from decimal import Decimal
from typing import Any, cast

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.permissions import RequiresRoles
from p3dn.accounts.models import User
from p3dn.ui.lists.export import Column
from procurement.models import Package
from procurement.shared.deciding.readers import READERS
from reports.figures.declared.realisation import REALISED
from reports.figures.declared.wholes import CEILING
from reports.figures.lists import FigureList
from reports.figures.terms import PlanTerm

from .filters import PlannedFilter
from .reads import counted_in_cells, counted_of, planned_packages, with_amounts


class PlannedList(RequiresRoles, FigureList[PlanTerm]):
    """Packages of the announced plan, what was spent on each in its year, and what a figure counts."""

    roles = READERS
    model = Package
    whole = CEILING
    filterset_class = PlannedFilter
    heading = _("Rincian rencana")
    empty_text = _("Tidak ada paket yang cocok. Longgarkan atau bersihkan saringan.")
    nothing_yet = _("Belum ada paket dalam rencana.")
    template_name = "reports/planning/planned_packages.html"
    table_template = "reports/planning/_planned_table.html"
    orderings = {
        "tahun": ("-fiscal_year", "name"),
        "pagu": ("-ceiling",),
        "nama": ("name",),
    }
    default_ordering = "tahun"
    columns = (
        Column(_("Kode RUP"), "rup_code"),
        Column(_("Perangkat daerah"), "agency.name", width=30),
        Column(_("Tahun"), "fiscal_year", "number", 8),
        Column(_("Nama paket"), "name", width=50),
        Column(_("Metode"), "method", words=Package.Method.choices),
        Column(_("Rencana PDN"), "planned_domestic", words=Package.Planned.choices),
        Column(_("Rencana UMKK"), "planned_small_business", words=Package.Planned.choices),
        Column(_("Pagu (Rp)"), "ceiling", "rupiah", total=True),
        Column(_("Belanja pada tahun itu (Rp)"), "spent", "rupiah", total=True),
    )

    def queryset_for(self, user: User) -> QuerySet[Package]:
        """Active packages the person may see."""
        return planned_packages(user)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Agency, what was spent, and what the figure counts."""
        return with_amounts(rows, self.term, spent=REALISED)

    def counted(self) -> Decimal | int:
        """What the figure counts of all packages of the filter."""
        return self._counted(self.term)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The ceilings of the whole filter, and what was spent."""
        sums = {"ceilings": self._counted(CEILING), "spent": self._counted(REALISED)}
        return super().get_context_data(**sums, **kwargs)

    def _counted(self, term: PlanTerm) -> Decimal | int:
        """Of cells where these know all that is asked, else of the packages."""
        if self.understood():
            told = {**self.filterset.form.cleaned_data, "figure": None}
            found = counted_in_cells(self.request.user, told, term, figure=self.term)
            if found is not None:
                return found
        return counted_of(cast("QuerySet[Package]", self.object_list), term)
