"""What tests need not make again: the migrated database, and scenes that several of them look at.

Migrating takes some seconds of a processor, copying a moment. The database is named after the
migrations themselves, those of other packages included, so that a changed one makes it anew.
"""

import hashlib
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

import psycopg
import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction
from psycopg import sql

from p3dn import embedded, migrating
from p3dn.embedded import postgres

if TYPE_CHECKING:
    from pytest_django import DjangoDbBlocker

Made = TypeVar("Made")
BEGINNING = "p3dn_migrated_"
LOCK = 4_716_017  # any number: processes of one run wait for the first of them


def migrated() -> str:
    """The name of the database; made when it is not there, in the place of an outdated one."""
    name = BEGINNING + fingerprint()
    with psycopg.connect(settings.DATABASE_URL, autocommit=True) as server:
        server.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        rows = server.execute(
            "SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [BEGINNING]
        )
        found = {str(row[0]) for row in rows}
        if name in found:
            return name
        for old in found:
            server.execute(sql.SQL("DROP DATABASE {}").format(sql.Identifier(old)))
        draft = sql.Identifier(f"{BEGINNING}draft")
        server.execute(sql.SQL("CREATE DATABASE {}").format(draft))
        with _connected_to(f"{BEGINNING}draft"):
            call_command("migrate", verbosity=0, interactive=False)
        # Nobody sees one that is half made.
        server.execute(
            sql.SQL("ALTER DATABASE {} RENAME TO {}").format(draft, sql.Identifier(name))
        )
    return name


def fingerprint() -> str:
    """A mark of all migrations and of what ours are written with."""
    mark = hashlib.sha256()
    folders = {app.label: Path(app.path) / "migrations" for app in apps.get_app_configs()}
    folders["migrating"] = Path(migrating.__path__[0])
    for label, folder in folders.items():
        for file in sorted(folder.glob("*.py")):
            mark.update(f"{label} {file.name} ".encode() + file.read_bytes())
    return mark.hexdigest()[:16]


@contextmanager
def _connected_to(name: str) -> Iterator[None]:
    """The connection of Django, for a while to another database."""
    usual = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = name
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"] = usual


def use_as_it_stands() -> None:
    """Make no test database and ask no migration: the tests before left it as it is to be."""

    def connect(*_given: object, **_named: object) -> str:
        name = f"test_{connection.settings_dict['NAME']}"
        connection.close()
        settings.DATABASES["default"]["NAME"] = connection.settings_dict["NAME"] = name
        return name

    connection.creation.create_test_db = connect


@contextmanager
def kept(blocker: "DjangoDbBlocker") -> Iterator[None]:
    """What is written in here stands for several tests, each of which takes back its own.

    For a fixture of a class or module, none of whose tests may have real transactions. The fixture
    must ask for `django_db_setup` too.
    """
    with blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)


def once(make: Callable[[], Made]) -> Any:
    """A fixture of the module: what `make` writes and returns, for all its tests (see `kept`).

    Who changes what it returns, and not only its rows, asks for a copy by a fixture of their own.
    Tests of the module that do not ask for it find its rows all the same, once it is made.
    """

    @pytest.fixture(scope="module")
    def made(django_db_setup: None, django_db_blocker: "DjangoDbBlocker") -> Iterator[Made]:
        with kept(django_db_blocker):
            found = make()
            _by_nobody()
            yield found

    return made


def _by_nobody() -> None:
    """What is written from now on has no author until one is named, as at the start of a transaction.

    Who wrote last is told to the triggers of the history for the rest of a transaction.
    """
    with connection.cursor() as cursor:
        for name in ("context_id", "context_metadata"):
            cursor.execute("SELECT set_config(%s, '', true)", [f"pghistory.{name}"])


def empty() -> None:
    """Leave the tables, after a test that wrote for good, with the rows that migrations wrote.

    As Django's own flush, but for content types and permissions, which stay instead of being made
    anew; and by deleting the few rows instead of exchanging the files of all tables and indexes.
    Rows go and come in any order and no trigger hears of it, which only a superuser of the server may
    ask for: the tests' own engine lets them in as one. On another server (DATABASE_URL) that must be
    granted.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute(";".join(f"DELETE FROM {table}" for table in _tables()))  # noqa: S608 - our own names
        for table, rows in written_by_migrations().items():
            with cursor.copy(f"COPY {table} FROM STDIN") as copy:
                copy.write(rows)


@cache
def written_by_migrations() -> dict[str, bytes]:
    """Rows of the tables that are not empty in a new database, such as the route of approval that
    holds everywhere; to be asked first when no test has written yet.
    """
    found = {}
    with connection.cursor() as cursor:
        for table in _tables():
            with cursor.copy(f"COPY {table} TO STDOUT") as copy:
                if rows := b"".join(copy):
                    found[table] = rows
    return found


@cache
def _tables() -> list[str]:
    """All that tests write to, as SQL names them."""
    keep = {"django_content_type", "auth_permission"}
    tables = set(connection.introspection.django_table_names(only_existing=True)) - keep
    return [connection.ops.quote_name(table) for table in sorted(tables)]


def filled(place: Path) -> None:
    """Give the embedded engine of a data folder the migrated database, and stop it again.

    What starts there finds its database up to date, as at every start but the first.
    """
    source = urlsplit(settings.DATABASE_URL)._replace(path=f"/{migrated()}").geturl()
    target = embedded.attach(place, {"postgres"}, durable=False)["postgres"]
    dump, psql = postgres.program("pg_dump"), postgres.program("psql")
    dumped = subprocess.run([dump, "--no-owner", source], capture_output=True, check=True).stdout
    restore = [psql, "--quiet", "--set=ON_ERROR_STOP=1", "--output=/dev/null", target]
    subprocess.run(restore, input=dumped, check=True)
    embedded.release(place)
