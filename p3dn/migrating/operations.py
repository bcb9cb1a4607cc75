"""Steps of migrations: tables with a history, tables that refuse changes, and any other trigger.

What a step makes follows from the migrations alone: from the columns a table has by then, never from
the models of today. It is therefore as frozen as the migrations that use it and is not to be changed.
A table that changes later gets the steps `makemigrations` writes out in full, triggers included; or
`FollowColumns`, for its history.
"""

import hashlib
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ModelState
from pgtrigger.compiler import Trigger, UpsertTriggerSql

if TYPE_CHECKING:
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor
    from django.db.migrations.state import ProjectState

    Column = models.Field[Any, Any]


class InstallTrigger(Operation):
    """Let the database run `func` (PL/pgSQL) on each row written, or on each statement.

    `on` says when: "BEFORE INSERT OR UPDATE". With `referencing` ("NEW TABLE AS changed") it runs once
    for all rows of a statement. The same as `pgtrigger.migrations.AddTrigger`, but without building
    the models of the migration anew, on which a trigger has no influence.
    """

    reduces_to_sql = True
    reversible = True

    def __init__(
        self,
        model_name: str,
        name: str,
        on: str,
        func: str,
        *,
        condition: str = "",
        declare: str = "",
        referencing: str = "",
    ) -> None:
        self.model_name = model_name
        self.name = name
        self.on = on
        self.func = func
        self.condition = condition
        self.declare = declare
        self.referencing = referencing

    def state_forwards(self, app_label: str, state: "ProjectState") -> None:
        """Note the trigger in the state, where `makemigrations` looks for it."""
        table = state.models[app_label, self.model_name.lower()]
        _note(table, self._trigger(table))

    def database_forwards(
        self,
        app_label: str,
        schema_editor: "BaseDatabaseSchemaEditor",
        from_state: "ProjectState",
        to_state: "ProjectState",
    ) -> None:
        """Install it."""
        table = to_state.models[app_label, self.model_name.lower()]
        schema_editor.execute(self._trigger(table).install_sql, params=None)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: "BaseDatabaseSchemaEditor",
        from_state: "ProjectState",
        to_state: "ProjectState",
    ) -> None:
        """Remove it."""
        table = from_state.models[app_label, self.model_name.lower()]
        schema_editor.execute(self._trigger(table).uninstall_sql, params=None)

    def describe(self) -> str:
        """For the output of `migrate --plan`."""
        return f"Install trigger {self.name} on {self.model_name}"

    def _trigger(self, table: ModelState) -> Trigger:
        more = {}
        if self.condition:
            more["condition"] = f"WHEN ({self.condition})"
        if self.declare:
            more["declare"] = f"DECLARE {self.declare}"
        if self.referencing:
            more |= {"level": "STATEMENT", "referencing": f"REFERENCING {self.referencing} "}
        return _trigger(table, self.name, self.on, self.func, **more)


class Refuse(InstallTrigger):
    """Refuse changes of a table, or those for which `condition` holds."""

    def __init__(
        self,
        model_name: str,
        name: str = "append_only",
        operation: str = "UPDATE OR DELETE",
        condition: str = "",
    ) -> None:
        message = f"pgtrigger: Cannot {operation.lower()} rows from % table"
        func = f"RAISE EXCEPTION '{message}', TG_TABLE_NAME;"
        super().__init__(model_name, name, f"BEFORE {operation}", func, condition=condition)


class KeepHistory(Operation):
    """Keep every version of every row of a table in a second one, written by triggers.

    `without` names columns of which no history is kept. With `in_bulk` the first versions of all rows
    of a statement are written at once. `labels` are the events noted.
    """

    reduces_to_sql = True
    reversible = True

    def __init__(
        self,
        model_name: str,
        *,
        without: Collection[str] = (),
        in_bulk: bool = False,
        labels: Collection[str] = ("insert", "update", "delete"),
    ) -> None:
        self.model_name = model_name
        self.without = without
        self.in_bulk = in_bulk
        self.labels = labels

    def state_forwards(self, app_label: str, state: "ProjectState") -> None:
        """Add the event table and the triggers to the state."""
        table = state.models[app_label, self.model_name.lower()]
        state.add_model(self._event_table(table))
        for trigger in self._triggers(table):
            _note(table, trigger)

    def database_forwards(
        self,
        app_label: str,
        schema_editor: "BaseDatabaseSchemaEditor",
        from_state: "ProjectState",
        to_state: "ProjectState",
    ) -> None:
        """Make the event table, then the triggers that fill it."""
        schema_editor.create_model(to_state.apps.get_model(app_label, f"{self.model_name}Event"))
        for trigger in self._triggers(to_state.models[app_label, self.model_name.lower()]):
            schema_editor.execute(trigger.install_sql, params=None)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: "BaseDatabaseSchemaEditor",
        from_state: "ProjectState",
        to_state: "ProjectState",
    ) -> None:
        """Remove the triggers, and the event table with all it holds."""
        for trigger in self._triggers(from_state.models[app_label, self.model_name.lower()]):
            schema_editor.execute(trigger.uninstall_sql, params=None)
        schema_editor.delete_model(from_state.apps.get_model(app_label, f"{self.model_name}Event"))

    def describe(self) -> str:
        """For the output of `migrate --plan`."""
        return f"Keep the history of {self.model_name}"

    def _event_table(self, table: ModelState) -> ModelState:
        fields: list[tuple[str, Column]] = [
            ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
            ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
            ("pgh_label", models.TextField(help_text="The event label.")),
            *((name, _as_kept(field)) for name, field in self._kept(table).items()),
            ("pgh_context", _loose("pghistory.context", null=True)),
            ("pgh_obj", _loose(f"{table.app_label}.{table.name_lower}", "events")),
        ]
        return ModelState(table.app_label, f"{table.name}Event", fields)

    def _kept(self, table: ModelState) -> "dict[str, Column]":
        return {
            name: field
            for name, field in _columns(table).items()
            if name not in self.without and not isinstance(field, models.GeneratedField)
        }

    def _triggers(self, table: ModelState) -> Iterator[Trigger]:
        for label in self.labels:
            name, on = f"{label}_{label}", f"AFTER {label.upper()}"
            if self.in_bulk and label == "insert":
                rows = {
                    "level": "STATEMENT",
                    "referencing": "REFERENCING NEW TABLE AS new_values ",
                }
                yield _trigger(table, name, on, self._insert_all(table, label), **rows)
            else:
                more = {"condition": self._if_changed(table)} if label == "update" else {}
                yield _trigger(table, name, on, self._insert_one(table, label), **more)

    def _insert_one(self, table: ModelState, label: str) -> str:
        row = "OLD" if label == "delete" else "NEW"
        into, values = self._insertion(table, label, row, "_pgh_attach_context()")
        return f"{into} VALUES ({values}); RETURN NULL;"

    def _insert_all(self, table: ModelState, label: str) -> str:
        into, values = self._insertion(table, label, "new_values", "_pgh_attached_context.value")
        context = "WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value )"
        rows = "FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context"
        return f"{context} {into} SELECT {values} {rows}; RETURN NULL;"

    def _insertion(self, table: ModelState, label: str, row: str, context: str) -> tuple[str, str]:
        """The columns of the event table, as INSERT INTO names them, and what goes into each."""
        kept = [_column(name, field) for name, field in self._kept(table).items()]
        key = next(
            _column(name, field) for name, field in table.fields.items() if field.primary_key
        )
        values = {column: f'{row}."{column}"' for column in kept}
        values |= {"pgh_created_at": "NOW()", "pgh_label": f"'{label}'"}
        values |= {"pgh_obj_id": f'{row}."{key}"', "pgh_context_id": context}
        columns = sorted(values)
        names = ", ".join(f'"{column}"' for column in columns)
        into = f'INSERT INTO "{_db_table(table)}event" ({names})'
        return into, ", ".join(values[column] for column in columns)

    def _if_changed(self, table: ModelState) -> str:
        kept = self._kept(table)
        if len(kept) == len(_columns(table)):
            return "WHEN (OLD.* IS DISTINCT FROM NEW.*)"
        columns = [_column(name, kept[name]) for name in sorted(kept)]
        return f"WHEN ({differs(*columns)})"


class FollowColumns(KeepHistory):
    """Let the history of a table know the columns that the table has by now; otherwise as before.

    Versions kept until now say of a new column what a new row says that is told nothing of it.
    """

    def state_forwards(self, app_label: str, state: "ProjectState") -> None:
        """Bring event table and triggers up to date."""
        table = state.models[app_label, self.model_name.lower()]
        key = app_label, f"{self.model_name.lower()}event"
        before = state.models[key].fields
        for name, field in self._event_table(table).fields.items():
            if name not in before:
                state.add_field(*key, name, field, preserve_default=True)
            elif _told(field) != _told(before[name]):
                state.alter_field(*key, name, field, preserve_default=True)
        names = {trigger.name for trigger in self._triggers(table)}
        others = [one for one in table.options.get("triggers", []) if one.name not in names]
        table.options["triggers"] = others
        for trigger in self._triggers(table):
            _note(table, trigger)

    def database_forwards(
        self,
        app_label: str,
        schema_editor: "BaseDatabaseSchemaEditor",
        from_state: "ProjectState",
        to_state: "ProjectState",
    ) -> None:
        """Add or change columns of the event table, and write the triggers anew."""
        self._follow(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: "BaseDatabaseSchemaEditor",
        from_state: "ProjectState",
        to_state: "ProjectState",
    ) -> None:
        """Take them back; what versions said in the columns that go is gone."""
        self._follow(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        """For the output of `migrate --plan`."""
        return f"Let the history of {self.model_name} follow its columns"

    def _follow(
        self,
        app_label: str,
        schema_editor: "BaseDatabaseSchemaEditor",
        from_state: "ProjectState",
        to_state: "ProjectState",
    ) -> None:
        name = f"{self.model_name}Event"
        old = from_state.apps.get_model(app_label, name)
        new = to_state.apps.get_model(app_label, name)
        before, after = ({one.name: one for one in kind._meta.local_fields} for kind in (old, new))
        for column, field in after.items():
            if column not in before:
                schema_editor.add_field(old, field)
            elif _told(field) != _told(before[column]):
                schema_editor.alter_field(old, before[column], field)
        table = to_state.models[app_label, self.model_name.lower()]
        names = {trigger.name for trigger in self._triggers(table)}
        for trigger in table.options["triggers"]:
            if trigger.name in names:
                schema_editor.execute(trigger.install_sql, params=None)
        for column, field in before.items():
            if column not in after:
                schema_editor.remove_field(old, field)


def differs(*columns: str) -> str:
    """The condition that an update changed one of the columns."""
    return " OR ".join(f'OLD."{column}" IS DISTINCT FROM (NEW."{column}")' for column in columns)


def _trigger(table: ModelState, name: str, on: str, func: str, **more: str) -> Trigger:
    """A trigger under the name pgtrigger gives it, so that it is recognised as the model's."""
    when, _space, operation = on.partition(" ")
    uri = f"{table.app_label}.{table.name}:{name}"
    mark = hashlib.sha1(uri.encode(), usedforsecurity=False).hexdigest()[:5]
    sql = UpsertTriggerSql(
        pgid=f"pgtrigger_{name}_{mark}",
        table=_db_table(table),
        when=when,
        operation=operation,
        func=func,
        **more,
    )
    return Trigger(name=name, sql=sql)


def _note(table: ModelState, trigger: Trigger) -> None:
    table.options["triggers"] = [*table.options.get("triggers", []), trigger]


def _db_table(table: ModelState) -> str:
    return table.options.get("db_table") or f"{table.app_label}_{table.name_lower}"


def _columns(table: ModelState) -> "dict[str, Column]":
    fields = table.fields.items()
    return {name: field for name, field in fields if not isinstance(field, models.ManyToManyField)}


def _column(name: str, field: "Column") -> str:
    return field.db_column or (f"{name}_id" if isinstance(field, models.ForeignKey) else name)


def _told(field: "Column") -> object:
    """All that a migration says of a column, to compare it with another."""
    _name, path, arguments, options = field.deconstruct()
    if isinstance(base := options.get("base_field"), models.Field):
        options["base_field"] = _told(base)
    return path, arguments, options


def _as_kept(field: "Column") -> "Column":
    """The column as versions have it: nothing unique, no key, no index but on other tables' rows."""
    if isinstance(field, models.BigAutoField):
        return models.BigIntegerField()
    _name, _path, arguments, options = field.deconstruct()
    for option in ("primary_key", "unique", "db_index"):
        options.pop(option, None)
    if not isinstance(field, models.ForeignKey):
        return type(field)(*arguments, **options)
    options |= {"on_delete": models.DO_NOTHING, "db_constraint": False}
    return models.ForeignKey(**options | {"related_name": "+", "related_query_name": "+"})


def _loose(to: str, related_name: str = "+", *, null: bool = False) -> "Column":
    """A reference that outlives what it refers to."""
    return models.ForeignKey(
        to, models.DO_NOTHING, related_name=related_name, db_constraint=False, null=null
    )
