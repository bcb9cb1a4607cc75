"""Rows that many factories ask for by name, made once."""

from typing import Any, TypeVar

from django.db.models import Model

Made = TypeVar("Made", bound=Model)


def made_once(model: type[Made], column: str, value: str, **new: Any) -> Made:
    """The row with this value in a column that names it; with these others when there is none yet.

    As `get_or_create`, for which Django puts the same question together anew each time: half of what
    a row of these factories would take.
    """
    manager: Any = model._default_manager
    question = f"SELECT * FROM {model._meta.db_table} WHERE {column} = %s"  # noqa: S608 - our own names
    for found in manager.raw(question, [value]):
        return found
    return manager.create(**{column: value}, **new)
