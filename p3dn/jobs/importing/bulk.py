"""Writing many rows as fast as the database takes them; triggers and constraints hold as always."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from typing import Any

import pgtrigger
from django.db import connection, models
from psycopg import sql

from p3dn.audit.tables import column_of, own_field

PLAIN = (str, int, bool, date, Decimal, type(None))
# the sequence is looked up once, not for every key
_DRAW = (
    "SELECT nextval(known.name) FROM (SELECT pg_get_serial_sequence(%s, %s)::regclass AS name"
    " OFFSET 0) AS known, generate_series(1, %s)"
)
_ESCAPED = str.maketrans({"\\": r"\\", '"': r"\""})
_ASLEEP = "SELECT set_config('pgtrigger.ignore', %s, true)"


def check_at_once() -> None:
    """Check foreign keys after each statement of this transaction instead of at its end.

    Checks put off until the end pile up, and every row with a history trigger walks the pile: the
    tenth batch would take ten times as long as the first. Triggers also ask which of them are to be
    passed over; told that none is, they need not catch an error for each row.
    """
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute(_ASLEEP, ["{}"])


@contextmanager
def passing_over(model: type[models.Model], *triggers: pgtrigger.Trigger) -> Iterator[None]:
    """Let triggers of the model sleep for statements of any kind; the caller does their work itself.

    `pgtrigger.ignore` sees neither COPY nor composed SQL.
    """
    with connection.cursor() as cursor:
        names = [one.get_pgid(model) for one in triggers]  # type: ignore[arg-type]  # it asks the class, not a record
        cursor.execute(_ASLEEP, [f"{{{','.join(names)}}}"])
        yield
        cursor.execute(_ASLEEP, ["{}"])


@contextmanager
def parents_afterwards(model: type[models.Model], parent: type[models.Model]) -> Iterator[None]:
    """Let a batch write rows of the model before the parents they name; checked at its end.

    Only that foreign key waits: the more checks wait, the longer every row takes (`check_at_once`).
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT conname FROM pg_constraint WHERE contype = 'f' AND condeferrable"
            " AND conrelid = %s::regclass AND confrelid = %s::regclass",
            [model._meta.db_table, parent._meta.db_table],
        )
        names = sql.SQL(", ").join(sql.Identifier(name) for (name,) in cursor.fetchall())
        cursor.execute(sql.SQL("SET CONSTRAINTS {} DEFERRED").format(names))
        yield
        cursor.execute(sql.SQL("SET CONSTRAINTS {} IMMEDIATE").format(names))


def keys_for(model: type[models.Model], count: int) -> list[int]:
    """Primary keys drawn ahead, so that other rows can name these at once."""
    with connection.cursor() as cursor:
        cursor.execute(_DRAW, [model._meta.db_table, column_of(model._meta.pk), count])
        return [key for (key,) in cursor.fetchall()]


def give_keys(model: type[models.Model], instances: Sequence[models.Model]) -> None:
    """Draw primary keys for unsaved instances."""
    for instance, drawn in zip(instances, keys_for(model, len(instances)), strict=True):
        instance.pk = drawn


def copy_new(model: type[models.Model], instances: Sequence[models.Model]) -> None:
    """Insert unsaved instances with COPY.

    They get no primary key unless they were given one before (`give_keys`): whoever needs it asks
    for it by the business key afterwards.
    """
    keyed = bool(instances) and instances[0].pk is not None
    fields = [
        field
        for field in model._meta.local_concrete_fields
        if not field.generated and (keyed or not isinstance(field, models.AutoField))
    ]
    with connection.cursor() as cursor:
        _copy(cursor, model._meta.db_table, fields, instances, add=True)


def copy_values(
    model: type[models.Model], names: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Insert rows of plain database values, in the order of the fields' names, with COPY.

    For many small rows, where making an instance of each costs more than writing it.
    """
    columns = [column_of(own_field(model, name)) for name in names]
    with connection.cursor() as cursor, _copying(cursor, model._meta.db_table, columns) as copy:
        for row in rows:
            copy.write_row(row)


def update_changed(
    model: type[models.Model], instances: Iterable[models.Model], names: Iterable[str]
) -> None:
    """Write these fields of stored instances with one UPDATE from a table of the new values.

    A statement with a CASE for each row, as `bulk_update` writes it, takes some milliseconds a row.
    The caller holds the transaction.
    """
    key = model._meta.pk
    fields = [own_field(model, name) for name in dict.fromkeys(names)]
    columns = [sql.Identifier(column_of(field)) for field in fields]
    table, fresh = sql.Identifier(model._meta.db_table), sql.Identifier("changed_values")
    with connection.cursor() as cursor:
        cursor.execute(
            sql.SQL(
                "CREATE TEMPORARY TABLE {} ON COMMIT DROP AS SELECT {}, {} FROM {} LIMIT 0"
            ).format(fresh, sql.Identifier(column_of(key)), sql.SQL(", ").join(columns), table)
        )
        _copy(cursor, "changed_values", [key, *fields], instances, add=False)
        pairs = (sql.SQL("{0} = {1}.{0}").format(column, fresh) for column in columns)
        cursor.execute(
            sql.SQL("UPDATE {0} SET {1} FROM {2} WHERE {0}.{3} = {2}.{3}").format(
                table, sql.SQL(", ").join(pairs), fresh, sql.Identifier(column_of(key))
            )
        )
        cursor.execute(sql.SQL("DROP TABLE {}").format(fresh))


def array_of(values: Iterable[str | int | None]) -> str:
    """Values as PostgreSQL writes an array; the statement says of what (`%s::bigint[]`).

    The adapter looks at every value of a list for itself, which costs more than finding its row.
    """
    return "{" + ",".join([_element(value) for value in values]) + "}"


def _element(value: str | int | None) -> str:
    if type(value) is int:
        return str(value)
    return "NULL" if value is None else '"' + str(value).translate(_ESCAPED) + '"'


def _copy(
    cursor: Any, table: str, fields: Sequence[Any], instances: Iterable[models.Model], *, add: bool
) -> None:
    with _copying(cursor, table, [field.column for field in fields]) as copy:
        for instance in instances:
            copy.write_row([_stored(field, instance, add=add) for field in fields])


def _stored(field: Any, instance: models.Model, *, add: bool) -> Any:
    """A field's value as the database takes it; plain ones are that already, but in JSON."""
    value = field.pre_save(instance, add) if add else getattr(instance, field.attname)
    if type(value) in PLAIN and not isinstance(field, models.JSONField):
        return value
    return field.get_db_prep_save(value, connection)


def _copying(cursor: Any, table: str, columns: Sequence[str]) -> Any:
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns))
    )
    return cursor.copy(statement)
