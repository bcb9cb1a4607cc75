"""All migrations on an empty database, in a quarter of the processor's time.

Django models each step of the way: after every operation it makes the classes of all models anew that
the changed one is related to, which here are nearly all. Of what it does in the database nothing is
left out; the classes are made once for a run of operations of the same kind, not at all for those
that change no column, and their fields by copying. An older database is migrated as Django does it:
tests/migrations compares what came of both ways.
"""

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.core.management import call_command
from django.db import connection
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations import AddConstraint, AddField, AddIndex, CreateModel, Migration
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState
from django.db.models import Field, GeneratedField, ManyToManyField
from pgtrigger.migrations import AddTrigger, RemoveTrigger

NO_COLUMN: tuple[type[Operation], ...] = (AddConstraint, AddIndex, AddTrigger, RemoveTrigger)
TOGETHER = (CreateModel, AddField, *NO_COLUMN)
COMPOUND = (ArrayField, GeneratedField, ManyToManyField)  # whose parts would be shared by copies

_clone = Field.clone


def migrate() -> None:
    """Bring the database of the connection to the newest state."""
    if connection.introspection.table_names():
        call_command("migrate", verbosity=0, interactive=False)
        return
    with _quickly():
        call_command("migrate", verbosity=0, interactive=False)


@contextmanager
def _quickly() -> Iterator[None]:
    steps, apply = _Steps(), Migration.apply

    def applied(
        migration: Migration, state: ProjectState, editor: BaseDatabaseSchemaEditor
    ) -> ProjectState:
        return steps.apply(migration, state, editor)

    Migration.apply, Field.clone = applied, _copied  # type: ignore[method-assign,assignment]
    try:
        yield
    finally:
        Migration.apply, Field.clone = apply, _clone  # type: ignore[method-assign]


class _Steps:
    """Applies one migration after the other to the same state."""

    def __init__(self) -> None:
        self.outdated: set[tuple[str, str]] = set()  # models whose classes lack newer constraints

    def apply(
        self, migration: Migration, state: ProjectState, editor: BaseDatabaseSchemaEditor
    ) -> ProjectState:
        """As `Migration.apply`, by runs of operations that do not look at each other's outcome."""
        for kind, run in groupby(migration.operations, type):
            operations = list(run)
            for together in [operations] if kind in TOGETHER else [[one] for one in operations]:
                self._take(migration.app_label, together, state, editor)
        return state

    def _take(
        self,
        app: str,
        operations: list[Operation],
        state: ProjectState,
        editor: BaseDatabaseSchemaEditor,
    ) -> None:
        kind = type(operations[0])
        if kind not in TOGETHER and self.outdated:
            state.reload_models(list(self.outdated), delay=True)
            self.outdated.clear()
        before = state.clone()
        changed = _changed(state, app, operations)
        if kind in NO_COLUMN:
            self.outdated |= changed.keys()
        elif changed:
            state.reload_models(list(changed), delay=all(changed.values()))
        for operation in operations:
            operation.database_forwards(app, editor, before, state)


def _changed(
    state: ProjectState, app: str, operations: list[Operation]
) -> dict[tuple[str, str], bool]:
    """Models changed by the operations; whether only their neighbours need to hear of it."""
    changed: dict[tuple[str, str], bool] = {}

    def note(app_label: str, model_name: str, *, delay: bool = False) -> None:
        changed[app_label, model_name] = delay and changed.get((app_label, model_name), True)

    state.reload_model = note  # type: ignore[method-assign,assignment]
    for operation in operations:
        operation.state_forwards(app, state)
    del state.reload_model
    return changed


def _copied(field: "Field[Any, Any]") -> "Field[Any, Any]":
    """The field anew, in the order of the copies as in that of the clones."""
    if hasattr(field, "model") or isinstance(field, COMPOUND):
        return _clone(field)
    twin = copy.deepcopy(field)
    if field.auto_created:
        twin.creation_counter = Field.auto_creation_counter
        Field.auto_creation_counter -= 1
    else:
        twin.creation_counter = Field.creation_counter
        Field.creation_counter += 1
    return twin
