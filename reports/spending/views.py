"""The list behind every figure."""

from typing import Any, cast

from django.db.models import QuerySet
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy

from p3dn.accounts.access.permissions import RequiresRoles
from p3dn.accounts.models import User
from p3dn.ui.lists.views import KINDS, FilteredListView
from procurement.models import Expense
from procurement.models.spending.expense import ExpenseQuerySet
from procurement.shared.readers import READERS
from reports.figures.shares import Figures

from .exports import COLUMNS
from .filters import SpendingFilter
from .pages import CountedPaginator
from .reads import figures_from_cells, figures_of, for_file, spending_lines


class SpendingList(RequiresRoles, FilteredListView):
    """The purchases behind a figure, their total, and the same as a spreadsheet."""

    roles = READERS
    filterset_class = SpendingFilter
    paginator_class = CountedPaginator
    columns = COLUMNS
    heading = gettext_lazy("Rincian belanja")
    empty_text = gettext_lazy("Tidak ada belanja yang cocok. Longgarkan atau bersihkan saringan.")
    template_name = "reports/spending/spending_lines.html"
    table_template = "reports/spending/_spending_table.html"
    default_ordering = "baru"
    orderings = {
        "baru": ("-date", "-pk"),
        "lama": ("date", "pk"),
        "nilai": ("-value",),
    }

    def queryset_for(self, user: User) -> QuerySet[Expense]:
        """Counted purchases the person may see."""
        return spending_lines(user)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """With all that is shown of them, on a page or in a file."""
        if self.request.GET.get("unduh") in KINDS:
            return for_file(rows)
        return cast(ExpenseQuerySet, rows).for_list()

    @cached_property
    def total(self) -> Figures:
        """The sums of the whole filter, not of the page."""
        if not self.understood():
            return Figures()
        known = figures_from_cells(self.request.user, self.filterset.form.cleaned_data)
        return known or figures_of(cast("QuerySet[Expense]", self.object_list))

    def get_paginator(self, *args: Any, **kwargs: Any) -> CountedPaginator:
        """With the number of rows, which the total holds already."""
        paginator = cast(CountedPaginator, super().get_paginator(*args, **kwargs))
        paginator.known = self.total.lines
        return paginator

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The total beside the rows."""
        return super().get_context_data(**kwargs) | {"total": self.total}
