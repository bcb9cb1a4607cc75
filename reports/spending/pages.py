"""Pages of a list of any length: no counting where somebody knows, and no walk to a page far down."""

from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from itertools import accumulate
from typing import cast

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet

from procurement.models import Expense

FAR = 5_000
"""Rows that are passed over in the order of an index while somebody waits."""
AHEAD = 10
"""Pages after the one that is open that are offered of a list that nobody has counted."""

Months = Sequence[tuple[int, int, int]]
"""Year, month and purchases of each month with any, the oldest first."""


class CountedPaginator(Paginator[Expense]):
    """Pages of purchases, of which cells know how many there are, and how many in each month."""

    known: int | None = None
    """The number of rows where somebody knows it without counting."""
    asked: int = 1
    """The page that is wanted."""
    months: Callable[[], Months] | None = None
    """How many there are in each month, where cells know."""

    @cached_property
    def count(self) -> int:
        """The number of rows; of a list that nobody counted those of the next pages."""
        return self._near if self.known is None else self.known

    @property
    def more(self) -> bool:
        """True when there are more rows than `count` says."""
        return self.known is None and self._near > self._most

    @property
    def _most(self) -> int:
        """Rows up to the last page that is offered of a list that nobody counted."""
        return min(max(self.asked, 1) + AHEAD, FAR // self.per_page) * self.per_page

    @cached_property
    def _near(self) -> int:
        rows: QuerySet[Expense] = self._rows()
        return rows[: self._most + 1].count()

    @cached_property
    def num_pages(self) -> int:
        """How many pages there are; the row that tells of more is on none of them."""
        shown = min(self.count, self._most) if self.known is None else self.count
        return max(1, -(-shown // self.per_page))

    def page(self, number: int | str) -> Page[Expense]:
        """The page, found from the nearer end, or from its month, when it is far down."""
        number = self.validate_number(number)
        first = (number - 1) * self.per_page
        many = min(self.per_page, self.count - first)
        if self.known is None or first <= FAR:
            return super().page(number)
        rows = self._rows()
        if self.months is not None:
            rows, first = self._from_its_month(rows, first, self.months())
            return Page(rows[first : first + many], number, self)
        if first <= self.count // 2:
            return super().page(number)
        left = self.count - first - many
        last = rows.reverse().values_list("pk", flat=True)[left : left + many]
        return Page(rows.filter(pk__in=list(last)), number, self)

    def _from_its_month(
        self, rows: QuerySet[Expense], first: int, months: Months
    ) -> tuple[QuerySet[Expense], int]:
        """The rows from the month on that holds this one, and which of them it is."""
        newest_first = str(rows.query.order_by[0]).startswith("-")
        if newest_first:
            months = months[::-1]
        before = 0
        for (year, month, lines), until in zip(
            months, accumulate(m[2] for m in months), strict=True
        ):
            if until > first:
                own = date(year, month, 1), date(year, month, monthrange(year, month)[1])
                which = {"date__lte": own[1]} if newest_first else {"date__gte": own[0]}
                return rows.filter(**which), first - before
            before += lines
        return rows, first

    def _rows(self) -> QuerySet[Expense]:
        return cast("QuerySet[Expense]", self.object_list)
