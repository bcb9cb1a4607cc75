"""Pages of a list of any length: no counting where cells know."""

from functools import cached_property

from django.core.paginator import Paginator

from procurement.models import Expense


class CountedPaginator(Paginator[Expense]):
    """Asks for the number of rows only where nobody knows it."""

    known: int | None = None
    """The number of rows where somebody knows it without counting."""

    @cached_property
    def count(self) -> int:
        """The number of rows."""
        return super().count if self.known is None else self.known
