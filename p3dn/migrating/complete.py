"""Databases that stopped between two states that migrations stand for are refused.

Django passes over a migration that replaces others when some of them ran and some did not, since the
others are expected beside it. They are gone: such a database would be called up to date, and is not.
"""

from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Error, Tags, register
from django.db import connections
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

REFUSED = (
    "Basis data ini berhenti di tengah migrasi yang sudah diringkas: {names}. Mutakhirkan dahulu dengan "
    "kode terakhir sebelum peringkasan (docs/operations.md, Upgrading), lalu ulangi."
)


def refused(database: str = "default") -> str:
    """Why the database cannot be migrated, and what to do; empty when it can."""
    ran = MigrationRecorder(connections[database]).applied_migrations().keys()
    loader = MigrationLoader(None)
    names = [
        f"{app}.{name}"
        for (app, name), migration in sorted(loader.replacements.items())
        if _half_done(set(migration.replaces) - loader.disk_migrations.keys(), set(ran))
    ]
    return REFUSED.format(names=", ".join(names)) if names else ""


def _half_done(stood_for: set[tuple[str, str]], ran: set[tuple[str, str]]) -> bool:
    return bool(stood_for & ran) and not stood_for <= ran


@register(Tags.database)
def nothing_is_half_done(
    app_configs: Sequence[Any] | None, databases: Sequence[str] | None = None, **given: Any
) -> list[CheckMessage]:
    """What `manage.py migrate` asks before it begins."""
    found = [refused(database) for database in databases or ()]
    return [Error(message, id="p3dn.E001") for message in found if message]
