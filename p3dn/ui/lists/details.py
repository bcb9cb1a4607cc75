"""The rows of a page with what a list shows of them, by SQL that is written once.

A page cuts its keys out of what a person may see and asked for; what is shown of each row is the same
question every time, with other keys. Django takes longer to write it (joins of six tables, how each
row stands today) than PostgreSQL to answer it. Whose rows they are is settled before, by the keys.
"""

import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connections
from django.db.models import Model, QuerySet
from django.db.models.sql.compiler import SQLCompiler
from django.utils import timezone
from django.utils.translation import get_language

Rows = QuerySet[Any]
FIRST = 7_123_456_780_000_000_000  # the first stand-in for a key; no table will hold so many rows
MOST = 512  # questions kept: of some lists, for each number of rows that a page had today


@dataclass(frozen=True, slots=True)
class Written:
    """A query for as many rows as there are stand-ins, as Django wrote it."""

    rows: Rows
    compiler: SQLCompiler
    sql: str
    params: tuple[Any, ...]

    @classmethod
    def of(cls, rows: Rows) -> "Written":
        """Written once; raises LookupError for one that looks further for each row by a query of somebody's."""
        further = rows._prefetch_related_lookups  # type: ignore[attr-defined]  # Django's own
        if not all(isinstance(lookup, str) for lookup in further):
            raise LookupError(f"{rows.model.__name__}: {further} may be one person's")
        compiler = rows.query.get_compiler(rows.db)
        sql, params = compiler.as_sql()
        return cls(rows, compiler, sql, tuple(params))

    def asked(self, keys: Sequence[int]) -> dict[Any, Model]:
        """The rows with these keys, by key, as models; one query, and those that look further."""
        meant = {FIRST + place: key for place, key in enumerate(keys)}
        params = tuple(_put(param, meant) for param in self.params)
        compiler: Any = copy.copy(self.compiler)
        compiler.connection = connections[self.rows.db]  # that of this thread
        compiler.as_sql = lambda *_args, **_kwargs: (self.sql, params)
        rows = self.rows.all()
        rows.query.get_compiler = lambda *_args, **_kwargs: compiler  # type: ignore[method-assign]
        return {row.pk: row for row in rows}


def _put(param: Any, meant: dict[int, int]) -> Any:
    """The value, or the key it stands for; a number stays of the kind of number it was."""
    if not isinstance(param, int) or param not in meant:
        return param
    return type(param)(meant[param])


_kept: dict[tuple[object, ...], Written] = {}


def detailed(
    model: type[Model], keys: Sequence[int], details: Callable[[Rows], Rows], kind: object
) -> list[Any]:
    """The rows with these keys, in their order, with details; what is gone by now is left out.

    `details` asks nothing about persons, nor about the address of a page; it is the same function
    wherever `kind` is the same, on a day and in a language.
    """
    if not keys:
        return []
    # how a row stands is told of a day, and perhaps in words of a language
    asked = (model, len(keys), kind, timezone.localdate(), get_language())
    written = _kept.get(asked)
    if written is None:
        if len(_kept) >= MOST:
            _kept.clear()
        stand_ins = range(FIRST, FIRST + len(keys))
        rows = model._default_manager.filter(pk__in=stand_ins).order_by()
        written = _kept[asked] = Written.of(details(rows))
    found = written.asked(keys)
    return [found[key] for key in keys if key in found]
