"""A model's table: its own fields and their columns, for SQL and for words about them."""

from typing import Any

from django.db import models


def own_field(model: type[models.Model], name: str) -> "models.Field[Any, Any]":
    """The field of that name. Raises TypeError for a link that starts at another model."""
    known = model._meta.get_field(name)
    if not isinstance(known, models.Field):
        raise TypeError(f"{model._meta.label}.{name} is no field of its own")
    return known


def column_of(field: "models.Field[Any, Any]") -> str:
    """Its column. Raises TypeError for a field without one."""
    if field.column is None:
        raise TypeError(f"{field.model._meta.label}.{field.name} has no column")
    return field.column
