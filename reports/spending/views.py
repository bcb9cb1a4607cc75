"""The list behind every figure."""

from decimal import Decimal
from typing import Any, cast

from django.db.models import QuerySet
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy

from p3dn.accounts.access.permissions import RequiresRoles
from p3dn.accounts.models import User
from p3dn.ui.lists.views import KINDS
from procurement.models import Expense, SpendingCell
from procurement.models.spending.expense import ExpenseQuerySet
from procurement.shared.deciding.readers import READERS
from reports.drawn import Drawn, drawn_of
from reports.figures.declared.wholes import VALUE
from reports.figures.lists import FigureList
from reports.figures.shares import Figures
from reports.figures.terms import SpendingTerm

from .exports import COLUMNS
from .filters import SpendingFilter
from .pages import CountedPaginator
from .reads import (
    counted_of,
    figures_from_cells,
    figures_of,
    for_file,
    spending_lines,
    with_counted,
)

BEHIND = ("region", "agency", "year", "source")


class SpendingList(RequiresRoles, FigureList[SpendingTerm]):
    """The purchases behind a figure, their total, and the same as a spreadsheet."""

    roles = READERS
    whole = VALUE
    filterset_class = SpendingFilter
    paginator_class = CountedPaginator
    columns = COLUMNS
    heading = gettext_lazy("Rincian belanja")
    empty_text = gettext_lazy("Tidak ada belanja yang cocok. Longgarkan atau bersihkan saringan.")
    nothing_yet = gettext_lazy("Belum ada belanja yang tercatat.")
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

    def details_are_everybodys(self) -> bool:
        """They are the same whoever asks, unless a figure counts something of each row."""
        return not self.is_of_figure

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """With all that is shown of them, on a page or in a file."""
        in_file = self.request.GET.get("unduh") in KINDS
        shown = for_file(rows) if in_file else cast(ExpenseQuerySet, rows).for_list()
        return with_counted(shown, self.term) if self.is_of_figure else shown

    @cached_property
    def total(self) -> Figures:
        """The sums of the whole filter, not of the page."""
        if not self.understood():
            return Figures()
        known = figures_from_cells(self.request.user, self.filterset.form.cleaned_data)
        return known or figures_of(cast("QuerySet[Expense]", self.object_list))

    def filter_summary(self) -> list[str]:
        """The filters, the figures' words, and until when each source is known."""
        return [*super().filter_summary(), *map(str, self.drawn())]

    def drawn(self) -> list[Drawn]:
        """The sources behind the list, as far as its filter names place, year and source."""
        told = self.filterset.form.cleaned_data if self.understood() else {}
        which = {name: told[name] for name in BEHIND if told.get(name)}
        return drawn_of(SpendingCell.objects.visible_to(self.request.user).filter(**which))

    def counted(self) -> Decimal:
        """What the figure counts of all purchases of the filter."""
        return counted_of(cast("QuerySet[Expense]", self.object_list), self.term)

    def get_paginator(self, *args: Any, **kwargs: Any) -> CountedPaginator:
        """With the number of rows, which the total holds already."""
        paginator = cast(CountedPaginator, super().get_paginator(*args, **kwargs))
        paginator.known = self.total.lines
        return paginator

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The total beside the rows."""
        return super().get_context_data(**kwargs) | {"total": self.total}
