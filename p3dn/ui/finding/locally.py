"""Settings of the database that hold for a few questions."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction


@contextmanager
def locally(name: str, value: str) -> Iterator[None]:
    """A setting inside a transaction of its own; what held before holds again afterwards."""
    with transaction.atomic():
        before = _put(name, value)
        yield
        _put(
            name, before
        )  # inside a larger transaction it would stay; an error takes it back itself


def _put(name: str, value: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT current_setting(%s, true), set_config(%s, %s, true)", [name, name, value]
        )
        return str(cursor.fetchone()[0] or "")
