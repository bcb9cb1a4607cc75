"""Databases beside the test database, filled and thrown away, and what is in them."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from django.db import connections
from psycopg import sql

# Facts of the catalogue, one query for each kind of thing. None of them tells in which order columns
# were added, nor anything of functions that no trigger calls any more.
FACTS = {
    "column": """
        SELECT table_name, column_name, data_type, udt_name, character_maximum_length,
               numeric_precision, numeric_scale, is_nullable, column_default, is_identity,
               generation_expression, collation_name
        FROM information_schema.columns WHERE table_schema = 'public'
    """,
    "constraint": """
        SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid), convalidated
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
    """,
    "index": "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "trigger": """
        SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(t.oid), prosrc, tgenabled::text,
               obj_description(t.oid)
        FROM pg_trigger t JOIN pg_proc f ON f.oid = tgfoid WHERE NOT tgisinternal
    """,
    "function": """
        SELECT proname, pg_get_functiondef(f.oid) FROM pg_proc f
        WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'
          AND prorettype <> 'trigger'::regtype
          AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = f.oid AND deptype = 'e')
    """,
    "view": "SELECT viewname, definition FROM pg_views WHERE schemaname = 'public'",
    "sequence": "SELECT sequencename, data_type::text FROM pg_sequences WHERE schemaname = 'public'",
    "extension": "SELECT extname FROM pg_extension",
}
Facts = set[tuple[Any, ...]]
# PostgreSQL writes some conditions in two ways: as they were made, and as restored. So it does with a
# comparison with a list of words, and with three conditions of which two were written as one.
TWO_SPELLINGS = (
    (re.compile(r"\(('[^']*'::character varying)\)::text"), r"\1"),
    (re.compile(r"\((ARRAY\[[^]]*\])\)::text\[\]"), r"\1"),
    (re.compile(r"\((\([^()]*\) AND \([^()]*\))\) AND "), r"\1 AND "),
)


@contextmanager
def beside(name: str) -> Iterator[None]:
    """An empty database in place of the test database, inside the block only."""
    connection = connections["default"]
    usual = connection.settings_dict["NAME"]
    other = f"{usual}_{name}"
    with connection._nodb_cursor() as cursor:
        cursor.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(other)))
        cursor.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(other)))
    connection.close()
    connection.settings_dict["NAME"] = other
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"] = usual
        with connection._nodb_cursor() as cursor:
            cursor.execute(sql.SQL("DROP DATABASE {}").format(sql.Identifier(other)))


def restore(dump: Path) -> None:
    """Run a plain dump in the present database; it was written with INSERT, not COPY."""
    connection = connections["default"]
    with psycopg.connect(**connection.get_connection_params() | {"cursor_factory": None}) as own:
        own.execute(dump.read_text(encoding="utf-8"))


def schema() -> Facts:
    """Everything the present database is made of."""
    with connections["default"].cursor() as cursor:
        facts: Facts = set()
        for kind, query in FACTS.items():
            cursor.execute(query)
            facts |= {(kind, *map(_in_one_spelling, row)) for row in cursor.fetchall()}
    return facts


def _in_one_spelling(fact: Any) -> Any:
    if isinstance(fact, str):
        for spelling, usual in TWO_SPELLINGS:
            fact = spelling.sub(usual, fact)
    return fact


def columns() -> dict[str, list[str]]:
    """The columns of every table."""
    with connections["default"].cursor() as cursor:
        cursor.execute(
            "SELECT table_name, array_agg(column_name::text ORDER BY column_name)"
            " FROM information_schema.columns JOIN information_schema.tables"
            " USING (table_schema, table_name)"
            " WHERE table_schema = 'public' AND table_type = 'BASE TABLE' GROUP BY table_name"
        )
        return dict(cursor.fetchall())


def content(tables: dict[str, list[str]]) -> dict[str, Counter[str]]:
    """A digest of each row of those tables: of the columns named, whatever their order."""
    found = {}
    with connections["default"].cursor() as cursor:
        for table, names in tables.items():
            row = sql.SQL(", ").join(map(sql.Identifier, names))
            query = sql.SQL("SELECT md5(jsonb_build_array({})::text) FROM {}")
            cursor.execute(query.format(row, sql.Identifier(table)))
            found[table] = Counter(digest for (digest,) in cursor.fetchall())
    return found
