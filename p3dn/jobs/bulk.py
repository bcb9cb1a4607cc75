"""Writing many new rows as fast as the database takes them."""

from collections.abc import Iterable

from django.db import connection, models
from psycopg import sql


def check_at_once() -> None:
    """Check foreign keys after each statement of this transaction instead of at its end.

    Checks put off until the end pile up, and every row with a history trigger walks the pile: the
    tenth batch would take ten times as long as the first.
    """
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def copy_new(model: type[models.Model], instances: Iterable[models.Model]) -> None:
    """Insert unsaved instances with COPY; triggers and constraints hold as for any insert.

    The instances get no primary key: whoever needs it asks for it by the business key afterwards.
    """
    fields = [
        field
        for field in model._meta.local_concrete_fields
        if not field.generated and not isinstance(field, models.AutoField)
    ]
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(model._meta.db_table),
        sql.SQL(", ").join(sql.Identifier(field.column) for field in fields),
    )
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for instance in instances:
            copy.write_row(
                [
                    field.get_db_prep_save(field.pre_save(instance, add=True), connection)
                    for field in fields
                ]
            )
