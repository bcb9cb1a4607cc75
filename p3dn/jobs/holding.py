"""Work that one process does at a time, and that no single row stands for: locks of PostgreSQL by name."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

NAME = "hashtextextended(%s, 0)"  # 64 bits of it: two pieces of work do not meet by chance


def hold(*work: object) -> None:
    """Wait until nobody else is at this work; others wait from then until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT pg_advisory_xact_lock({NAME})", [_name(work)])


def hold_if_free(*work: object) -> bool:
    """Hold it as `hold` does, without waiting; False when somebody else is at it."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT pg_try_advisory_xact_lock({NAME})", [_name(work)])
        return bool(cursor.fetchone()[0])


@contextmanager
def alone(*work: object) -> Iterator[None]:
    """Do it in as many transactions as it takes; who comes meanwhile waits for the end of it."""
    name = _name(work)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT pg_advisory_lock({NAME})", [name])
        try:
            yield
        finally:
            cursor.execute(f"SELECT pg_advisory_unlock({NAME})", [name])


def _name(work: tuple[object, ...]) -> str:
    return " ".join(map(str, work))
