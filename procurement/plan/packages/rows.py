"""Packages as the rows of a plan make them: beside their fields stands what the rows said.

An import writes these notes on the packages it builds and on the stored ones it compares them with;
nothing else reads them. Only the type checker knows a class of their own.
"""

from typing import TYPE_CHECKING

from procurement.models import Package

if TYPE_CHECKING:
    from procurement.models import BudgetLine

    class PackageOfRow(Package):
        """With its budget lines (None where the file knows none), those it has now, and the rows
        that only added one."""

        stored_lines: list[BudgetLine]
        lines: list[BudgetLine] | None
        further_rows: list[int]
else:
    PackageOfRow = Package

__all__ = ["PackageOfRow"]
