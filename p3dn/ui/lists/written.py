"""Questions for rows that are put into SQL once, with stand-ins for what differs each time they are asked.

Django takes longer to write a question of several tables than PostgreSQL to answer it. A stand-in is a
value that no table holds; what is really meant comes in its place. Whoever keeps a question (with
`cache`) builds it of stand-ins and constants alone: never of a person, a day or a language.
"""

import copy
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Self

from django.db import connections
from django.db.models import Model, QuerySet
from django.db.models.sql.compiler import SQLCompiler
from psycopg.types.json import Jsonb

Rows = QuerySet[Any]
Real = Mapping[Any, Any]
"""What is meant by each stand-in; a tuple stands for an array."""


def put(param: Any, real: Real) -> Any:
    """The value, or what it stands for; a number stays of the kind of number it was."""
    if isinstance(param, Jsonb):
        inner = param.obj
        return Jsonb(real.get(inner, inner), dumps=param.dumps) if type(inner) is int else param
    key = tuple(param) if isinstance(param, list) else param
    try:
        found = real[key]
    except (KeyError, TypeError):  # it stands for nothing; TypeError: nor could it
        return param
    return type(param)(found) if isinstance(param, int) else found


@dataclass(frozen=True, slots=True)
class Written:
    """A query for models, as Django wrote it."""

    rows: Rows
    compiler: SQLCompiler
    sql: str
    params: tuple[Any, ...]

    @classmethod
    def of(cls, rows: Rows) -> Self:
        """Written once; raises LookupError for one that looks further for each row by a query of somebody's."""
        further = rows._prefetch_related_lookups  # type: ignore[attr-defined]  # Django's own
        if not all(isinstance(lookup, str) for lookup in further):
            raise LookupError(f"{rows.model.__name__}: {further} may be one person's")
        compiler = rows.query.get_compiler(rows.db)
        sql, params = compiler.as_sql()
        return cls(rows, compiler, sql, tuple(params))

    def found(self, real: Real) -> list[Any]:
        """The rows, in the order of the query; one query, and those that look further."""
        params = tuple(put(param, real) for param in self.params)
        compiler: Any = copy.copy(self.compiler)
        compiler.connection = connections[self.rows.db]  # that of this thread
        compiler.as_sql = lambda *_args, **_kwargs: (self.sql, params)
        rows = self.rows.all()
        rows.query.get_compiler = lambda *_args, **_kwargs: compiler  # type: ignore[method-assign]
        return list(rows)


def hold_below(parent: Model, name: str, rows: Iterable[Model]) -> None:
    """What belongs to a record (`name` of its reverse relation), as if it had been prefetched."""
    manager = getattr(parent, name)
    found: Any = manager.all()
    found._result_cache, found._prefetch_done = list(rows), True
    for row in found._result_cache:
        setattr(row, manager.field.name, parent)
    kept: dict[str, Any] = parent.__dict__.setdefault("_prefetched_objects_cache", {})
    kept[name] = found
