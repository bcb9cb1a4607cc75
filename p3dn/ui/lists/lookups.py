"""Lookups and functions that the database knows and Django does not."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db.models import BigAutoField, CharField, ForeignKey, Func, Lookup


@ForeignKey.register_lookup
@BigAutoField.register_lookup
@CharField.register_lookup
class AnyOf(Lookup):
    """`pk__any=[...]`: one of these, sent as one array; for a thousand keys much quicker than `__in`."""

    lookup_name = "any"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        """`id = ANY(array)`."""
        column, params = self.process_lhs(compiler, connection)
        return f"{column} = ANY(%s)", (*params, list(self.rhs))


@ForeignKey.register_lookup
@CharField.register_lookup
class Within(Lookup):
    """`code__within=[("98000", "98999"), ...]`: in one of these ranges, both ends counted."""

    lookup_name = "within"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        """One `BETWEEN` for each range, so that an index serves them."""
        if not self.rhs:
            raise EmptyResultSet
        column, params = self.process_lhs(compiler, connection)
        ends = tuple(end for pair in self.rhs for end in (*params, *pair))
        return f"({' OR '.join([f'{column} BETWEEN %s AND %s'] * len(self.rhs))})", ends


class Bucket(Func):
    """The name of the step that a number falls in; the lower end belongs to it.

    `names` are one more than `steps`: of what is below the first step, then of each. Null gives
    `missing`.
    """

    arity = 1
    output_field = CharField()

    def __init__(
        self, number: Any, *, steps: Sequence[Any], names: Sequence[str], missing: str, **extra: Any
    ) -> None:
        super().__init__(number, **extra)
        self.steps, self.names, self.missing = [Decimal(s) for s in steps], [*names], missing

    def as_sql(
        self,
        compiler: Any,
        connection: Any,
        function: str | None = None,
        template: str | None = None,
        arg_joiner: str | None = None,
        **extra_context: Any,
    ) -> tuple[str, tuple[Any, ...]]:
        """A place in an array of the names."""
        number, params = compiler.compile(self.source_expressions[0])
        sql = f"COALESCE((%s::text[])[width_bucket({number}, %s::numeric[]) + 1], %s)"
        return sql, (self.names, *params, self.steps, self.missing)
