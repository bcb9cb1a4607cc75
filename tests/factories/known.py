"""Rows that many factories ask for by name, made once."""

from functools import cache
from typing import Any, TypeVar

from django.db.models import Model

Made = TypeVar("Made", bound=Model)


def made_once(model: type[Made], column: str, value: str, **new: Any) -> Made:
    """The row with this value in a column of text that names it; with these others when there is none yet.

    As `get_or_create`, for which Django puts the same question together anew each time: half of what
    a row of these factories would take.
    """
    manager: Any = model._default_manager
    for found in manager.raw(_question(model, column), [value]):
        return found
    return manager.create(**{column: value}, **new)


@cache
def _question(model: type[Model], column: str) -> str:
    """The question as Django puts it, with a place for the value."""
    rows = model._default_manager.filter(**{column: "value"}).order_by()
    sql, _given = rows.query.sql_with_params()
    return sql
