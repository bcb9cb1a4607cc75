"""Pages of a list of any length: keys first, then the page's rows, and no counting where cells know."""

from collections.abc import Sequence
from functools import cached_property
from typing import cast

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet

from procurement.models import Expense


class KeyedPaginator(Paginator[Expense]):
    """Cuts a page out of the keys, which an index gives, and reads the rows of that page alone."""

    known: int | None = None
    """The number of rows where somebody knows it without counting."""

    @cached_property
    def count(self) -> int:
        """The number of rows."""
        return super().count if self.known is None else self.known

    def page(self, number: int | str) -> Page[Expense]:
        """The rows of the page, in the order of the list."""
        found = super().page(number)
        of_page = cast("QuerySet[Expense]", found.object_list)
        keys = list(of_page.values_list("pk", flat=True))
        rows = Expense.objects.for_list().in_bulk(keys)
        found.object_list = rows_in_order(rows, keys)
        return found


def rows_in_order(rows: dict[int, Expense], keys: Sequence[int]) -> list[Expense]:
    """The rows of these keys, in their order."""
    return [rows[key] for key in keys]
