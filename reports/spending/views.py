"""The list behind every figure."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, cast

from celery import current_app
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy

from p3dn.accounts.access.permissions import RequiresRoles
from p3dn.accounts.models import User
from p3dn.ui.lists.views import KINDS
from p3dn.ui.values.bounds import whole
from procurement.models import Expense, SourceCell
from procurement.models.spending.expense import ExpenseQuerySet
from procurement.shared.deciding.readers import READERS
from reports.drawn import Drawn, drawn_of
from reports.figures.declared.wholes import VALUE
from reports.figures.lists import FigureList
from reports.figures.terms import SpendingTerm

from .exports import COLUMNS
from .filters import SpendingFilter
from .pages import CountedPaginator
from .reads import for_file, spending_lines, with_counted
from .totals import (
    KEPT_SECONDS,
    Total,
    costs_little,
    first_to_ask,
    kept,
    key_of,
    knows_months,
    months_from_cells,
    total_from_cells,
    total_of,
)

TASK = "reports.tasks.count_purchases"
BY_DAY = frozenset({"baru", "lama"})
TURN, TURNS = "hitungan", ("1", "2", "3", "4", "5")  # how often a page asks for what is counted
BEHIND = ("region", "agency", "year", "source")


class SpendingList(RequiresRoles, FigureList[SpendingTerm]):
    """The purchases behind a figure, their total, and the same as a spreadsheet."""

    roles = READERS
    whole = VALUE
    filterset_class = SpendingFilter
    paginator_class = CountedPaginator
    columns = COLUMNS
    own_parameters = frozenset({TURN})
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

    @property
    def told(self) -> Mapping[str, Any]:
        """What the filters were told; nothing while something is not understood."""
        return self.filterset.form.cleaned_data if self.understood() else {}

    @cached_property
    def total(self) -> Total:
        """The sums of the whole filter, not of the page; of nothing where they are still counted."""
        if not self.understood():
            return Total(0, 0, Decimal(0), Decimal(0))
        found = total_from_cells(self.request.user, self.told, self.term, whole=self.whole)
        if found is not None and found.documents is not None:
            return found
        if costs_little(cast("QuerySet[Expense]", self.object_list)):
            return self.summed()
        if found is not None and found.is_known:
            return found
        later = kept(self.total_key) or self.ask_the_worker()
        return later if found is None or later.is_known else found

    def summed(self) -> Total:
        """The same purchase by purchase, however long it takes."""
        lines = cast("QuerySet[Expense]", self.object_list)
        return total_of(lines, self.term, whole=self.whole)

    @property
    def total_key(self) -> str:
        """Under which the worker keeps the total."""
        return key_of(self.request.user, [(name, one) for name, one in self.told.items() if one])

    def ask_the_worker(self) -> Total:
        """Have it counted, once for all who ask; nothing is known until then."""
        if first_to_ask(self.total_key):
            current_app.send_task(TASK, [self.request.user.pk, self.query_of_list()])
        return Total()

    def filter_summary(self) -> list[str]:
        """The filters, the figures' words, and until when each source is known."""
        return [*super().filter_summary(), *map(str, self.drawn())]

    def drawn(self) -> list[Drawn]:
        """The sources behind the list, as far as its filter names place, year and source."""
        which = {name: self.told[name] for name in BEHIND if self.told.get(name)}
        return drawn_of(SourceCell.objects.visible_to(self.request.user).filter(**which))

    def counted(self) -> Decimal | None:
        """What the figure counts of all purchases of the filter; None while that is counted."""
        return self.total.counted

    def count_for_file(self) -> int:
        """How many rows a file has: those of the total where it tells."""
        return super().count_for_file() if self.total.lines is None else self.total.lines

    def get_paginator(self, *args: Any, **kwargs: Any) -> CountedPaginator:
        """With the number of rows, which the total holds already, and those of each month."""
        paginator = cast(CountedPaginator, super().get_paginator(*args, **kwargs))
        paginator.known = self.total.lines
        paginator.asked = whole(self.request.GET.get(self.page_kwarg, "")) or 1
        if self.ordering_key in BY_DAY and not self.is_of_figure and knows_months(self.told):
            paginator.months = lambda: months_from_cells(self.request.user, self.told)
        return paginator

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The total beside the rows."""
        turn = self.request.GET.get(TURN)
        asks_again = not self.total.is_known and turn != TURNS[-1]
        kwargs |= {"turn": TURNS[TURNS.index(turn) + 1] if turn in TURNS[:-1] else TURNS[0]}
        return super().get_context_data(
            total=self.total, of_figure=self.is_of_figure, asks_again=asks_again, **kwargs
        )

    def render_to_response(self, context: dict[str, Any], **kwargs: Any) -> HttpResponse:
        """The total alone where a page asks for it again."""
        if self.request.htmx and self.request.GET.get(TURN) in TURNS:
            return render(self.request, "reports/spending/_total_again.html", context)
        response: Any = super().render_to_response(context, **kwargs)
        if not self.total.is_known:  # it may be in a second
            response.seconds = 0
        elif self.total.at is not None:
            response.seconds = KEPT_SECONDS
        return cast(HttpResponse, response)
