"""Rows as they may have been stored before anybody refused such values."""

from datetime import date

from django.apps import apps
from django.db import connection, models

from procurement.models.spending.cells import Cell

# Of which rows; roles, which decide who sees anything, stay.
APPS = ("catalog", "procurement")
NAMES = {"name", "title", "description", "supplier_name", "keyword", "note", "reason", "company"}
DERIVED = {"CertifiedPeriod", "ExpiryReminder"}


def spoil(day: date) -> int:
    """Give every known day this value and every name a control character; the number of rows.

    Constraints and triggers are set aside for it: only within a transaction that is rolled back.
    """
    quote, rows = connection.ops.quote_name, 0
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute(
            "SELECT conrelid::regclass::text, conname FROM pg_constraint"
            " WHERE conname LIKE '%days_plausible'"
        )
        for table, name in cursor.fetchall():
            cursor.execute(f"ALTER TABLE {table} DROP CONSTRAINT {quote(name)}")
        for model in (one for label in APPS for one in apps.get_app_config(label).get_models()):
            changes = _changes(model)
            if changes and model._meta.managed and not _is_derived(model):
                sets = ", ".join(f"{quote(column)} = {value}" for column, value in changes.items())
                change = f"UPDATE {quote(model._meta.db_table)} SET {sets}"  # noqa: S608 - our own names
                cursor.execute(change, {"day": day})
                rows += cursor.rowcount
    return rows


def _is_derived(model: type[models.Model]) -> bool:
    """Whether its rows only tell what others say; sums of days are one for each day."""
    return model.__name__ in DERIVED or issubclass(model, Cell)


def _changes(model: type[models.Model]) -> dict[str, str]:
    """Columns with the SQL of their new values."""
    found = {}
    for field in model._meta.local_concrete_fields:
        if type(field) is models.DateField:
            column = connection.ops.quote_name(field.column)
            found[field.column] = f"CASE WHEN {column} IS NOT NULL THEN %(day)s::date END"
        elif field.name in NAMES:
            column = connection.ops.quote_name(field.column)
            found[field.column] = f"left({column}, 50) || chr(11) || chr(65535)"
    return found
