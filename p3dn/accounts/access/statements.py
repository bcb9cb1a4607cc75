"""Questions whose SQL is written once, with stand-ins for what differs each time they are asked.

Django takes several times longer to put a query with many conditions into SQL than the database to
answer it. A stand-in is a value that no table holds; what is really meant comes in its place. Whoever
keeps a statement (with `cache`) must build it of stand-ins and constants alone.
"""

from dataclasses import dataclass
from typing import Any, Self

from django.db import connection
from django.db.models import QuerySet

from p3dn.ui.lists.written import Real, put

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL as Django wrote it, and its values, stand-ins among them."""

    sql: str
    params: tuple[Any, ...]

    @classmethod
    def of(cls, rows: "QuerySet[Any, Any]") -> Self:
        """Written for a query of plain values; raises EmptyResultSet when it can find nothing."""
        sql, params = rows.query.sql_with_params()
        return cls(sql, tuple(params))

    def rows(self, real: Real) -> list[Row]:
        """Ask it; one query."""
        return self._run(self.sql, real)

    def count(self, real: Real) -> int:
        """Ask how many rows there are; one query."""
        counted = f"SELECT COUNT(*) FROM ({self.sql}) AS counted"  # noqa: S608 -- written by Django itself
        return int(self._run(counted, real)[0][0])

    def sums(self, real: Real) -> list[Row]:
        """The sum of its column `amount` for each `kind`; one query."""
        summed = f"SELECT kind, SUM(amount) FROM ({self.sql}) AS summed GROUP BY kind"  # noqa: S608 -- as above
        return self._run(summed, real)

    def filled(self, real: Real) -> tuple[Any, ...]:
        """Its values with what is meant in the place of stand-ins."""
        return tuple(put(param, real) for param in self.params)

    def _run(self, sql: str, real: Real) -> list[Row]:
        with connection.cursor() as cursor:
            cursor.execute(sql, self.filled(real))
            return list(cursor.fetchall())
