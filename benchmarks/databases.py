"""Databases of the measurements' own, beside the one configured: nobody else is connected to them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import connection, connections


@contextmanager
def own_database() -> Iterator[None]:
    """Make, migrate and drop a database; each process has its own, so that two measurements may run."""
    original = configured()
    name = f"{original}_bench_{os.getpid()}"
    drop(name)
    make(name)
    switch_to(name)
    try:
        collect_files()
        migrate()
        yield
    finally:
        switch_to(original)
        drop(name)


def collect_files() -> None:
    """What pages refer to, as the server has it."""
    call_command("collectstatic", interactive=False, verbosity=0)


def migrate() -> None:
    """Tables, regions and classes of commodities."""
    call_command("migrate", interactive=False, verbosity=0)
    for command in ("load_regions", "load_kbki"):
        call_command(command, verbosity=0)


def configured() -> str:
    """The database that is worked in now."""
    return str(connection.settings_dict["NAME"])


def exists(name: str) -> bool:
    """Whether there is such a database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT FROM pg_database WHERE datname = %s", [name])
        return bool(cursor.rowcount)


def make(name: str, template: str = "template1") -> None:
    """Make a database, as a copy of another one of ours: of one in use PostgreSQL makes none."""
    with connection.cursor() as cursor:
        cursor.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy')


def drop(name: str) -> None:
    """Remove a database, whoever is left in it."""
    with connection.cursor() as cursor:
        cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def let_go() -> None:
    """Close every connection, those that wait in a pool too."""
    connections.close_all()
    pooled: Any = connection  # of PostgreSQL, whose connections alone have pools
    pooled.close_pool()


def switch_to(name: str) -> None:
    """Send every later query to another database; fails rather than write into the wrong one."""
    let_go()
    settings.DATABASES["default"]["NAME"] = connection.settings_dict["NAME"] = name
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_database()")
        assert cursor.fetchone() == (name,)


def rename(name: str, other: str) -> None:
    """Give a database another name."""
    with connection.cursor() as cursor:
        cursor.execute(f'ALTER DATABASE "{name}" RENAME TO "{other}"')


def vacuum() -> None:
    """What autovacuum would have done by then."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
