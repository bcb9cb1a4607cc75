"""The list behind every figure."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy

from p3dn.accounts.permissions import RequiresRoles
from p3dn.ui.views import FilteredListView
from reports.places import READERS

from .exports import COLUMNS
from .filters import SpendingFilter
from .reads import figures_of, spending_lines


class SpendingList(RequiresRoles, FilteredListView):
    """The lines behind a figure, their total, and the same as a spreadsheet."""

    roles = READERS
    filterset_class = SpendingFilter
    columns = COLUMNS
    heading = gettext_lazy("Rincian belanja")
    empty_text = gettext_lazy("Tidak ada belanja yang cocok. Longgarkan atau bersihkan saringan.")
    template_name = "reports/spending/spending_lines.html"
    table_template = "reports/spending/_spending_table.html"
    max_export_rows = 1_000_000
    default_ordering = "baru"
    orderings = {
        "baru": ("-realization__handover_date", "-realization_id"),
        "lama": ("realization__handover_date", "realization_id"),
        "nilai": ("-value",),
    }

    def queryset_for(self, user: Any) -> QuerySet[Any]:
        """Counted lines the person may see."""
        return spending_lines(user)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The total of the whole filter, not of the page."""
        return super().get_context_data(**kwargs) | {"total": figures_of(self.object_list)}
