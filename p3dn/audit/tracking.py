"""Class decorators: which tables keep a history, and which may only grow.

Both work by database triggers, so that raw SQL and bulk writes are caught too. Beside them stands
what a record's version is made of (`Part`), and where the kept versions are (`kept_of`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import pghistory
import pgtrigger
from django.db import models

M = TypeVar("M", bound=type[models.Model])

_with_history: dict[str, type[models.Model]] = {}  # by label, filled by the decorators below


@dataclass(frozen=True, slots=True)
class Part:
    """Tracked rows of another table that belong to a record: who changes them changes it.

    A model lists its parts once, in `PARTS`. `model` is a label such as "procurement.RequestLine",
    `link` the path from the kept rows to the record, compared with the record's field `at`;
    `named_by` is the field that tells one part from others. A record that is decided on together
    with the one it hangs on names that as a part too: `Part("app.Whole", "pgh_obj", at="whole_id")`.
    """

    model: str
    link: str
    at: str = "pk"
    named_by: str = ""

    @property
    def rows(self) -> type[models.Model]:
        """The model of the part. Raises TypeError when no history is kept of it."""
        try:
            return _with_history[self.model]
        except KeyError:
            raise TypeError(f"{self.model} is not tracked, so that it has no versions") from None


def kept_of(model: type[models.Model]) -> "models.QuerySet[Any]":
    """All kept versions of the model's rows, in no order; the model is a tracked one."""
    events: models.QuerySet[Any] = model.events.rel.related_model._default_manager.order_by()  # type: ignore[attr-defined]  # added by the decorator
    return events


def is_tracked(model: type[models.Model]) -> bool:
    """Whether versions of the model's rows are kept."""
    return model._meta.label in _with_history


def tracked(model: M) -> M:
    """Keep every version of every row in an event table beside the model's own.

    Generated columns are left out, and those the model lists in `DERIVED`: they follow from others;
    and in `UNTRACKED`: large working data of which no history is wanted.
    """
    return _tracked(model, pgtrigger.Row)


def tracked_in_bulk(model: M) -> M:
    """The same for a table that is filled by tens of thousands of rows at a time.

    The first versions of all rows that one statement inserts are kept with one statement.
    """
    return _tracked(model, pgtrigger.Statement)


def _tracked(model: M, level: pgtrigger.Level) -> M:
    derived = [
        field.name for field in model._meta.local_fields if isinstance(field, models.GeneratedField)
    ]
    derived.extend(getattr(model, "DERIVED", ()))
    derived.extend(getattr(model, "UNTRACKED", ()))
    _with_history[model._meta.label] = model
    pghistory.track(
        pghistory.InsertEvent(level=level),
        pghistory.UpdateEvent(),
        pghistory.DeleteEvent(),
        exclude=derived or None,
    )(model)
    return model


def changes_kept(*names: str) -> Callable[[M], M]:
    """Keep every change of the few columns that may change at all, of a table never rewritten.

    The first state stays in the row's other columns, so nothing is kept when a row is inserted. Thousands of rows
    that one statement changes are kept by one, too.
    """

    def keep(model: M) -> M:
        _with_history[model._meta.label] = model
        pghistory.track(
            pghistory.UpdateEvent(level=pgtrigger.Statement),
            fields=list(names),
            model_name=f"{model.__name__}Event",
            obj_field=pghistory.ObjForeignKey(related_name="events"),
        )(model)
        return model

    return keep


def removal_kept(model: M) -> M:
    """Keep what is removed of a table whose rows are never changed."""
    _with_history[model._meta.label] = model
    pghistory.track(pghistory.DeleteEvent())(model)
    return model


def append_only(model: M) -> M:
    """Refuse UPDATE and DELETE on the table, whoever asks."""
    pgtrigger.register(
        pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)
    )(model)
    return model
