"""How far the tables had grown when something was judged, and whether anything came to them since.

A mark is the newest key of a table's history. Keys are given out in order but committed in any, so
that beside the marks stands who was writing at that moment: once one of them has committed, nobody
can say any more which of the lower keys are new, and all that was kept is void.
"""

from dataclasses import dataclass
from functools import cache

from django.db import connection

from .sources import EVERYTHING, MOST, classes_since, counted, sources

ALL = frozenset({EVERYTHING})


@dataclass(frozen=True, slots=True)
class Marks:
    """The newest key of each source, sums of what keeps no history, and who was writing.

    `place` is the database: what was kept of one says nothing of another. `committed`: whether one
    of the earlier writers that were asked about has committed. `sound`: whether the one who looks
    writes nothing in this transaction, for what it saw of its own may yet be taken back.
    """

    place: int
    newest: tuple[int, ...]
    sums: tuple[int, ...]
    writing: tuple[str, ...] = ()
    committed: bool = False
    sound: bool = True


def marks_now(writers: tuple[str, ...] = ()) -> Marks:
    """The marks of this moment; one query. Take them before judging: what comes later is then seen as new."""
    with connection.cursor() as cursor:
        cursor.execute(_marks(), [list(writers)])
        place, snapshot, sound, committed, newest, sums = cursor.fetchone()
    _oldest, _next, writing = snapshot.split(":")
    return Marks(
        place=place,
        newest=tuple(newest),
        sums=tuple(sums),
        writing=tuple(writing.split(",")) if writing else (),
        committed=committed,
        sound=sound,
    )


def changed_since(then: Marks, now: Marks, *, own: int) -> frozenset[str]:
    """Classes of things of which something changed, for the request `own`; one query, or none.

    `now` was asked with the writers of `then`.
    """
    if now.committed or (then.place, then.sums) != (now.place, now.sums):
        return ALL
    if len(then.newest) != len(sources()):
        return ALL
    grown = [
        (source, before, after)
        for source, before, after in zip(sources(), then.newest, now.newest, strict=True)
        if before != after
    ]
    if any(after < before or after - before > MOST for _source, before, after in grown):
        return ALL
    return classes_since([(source, before) for source, before, _after in grown], own=own)


@cache
def _marks() -> str:
    """The one statement that reads them all; each is the end of an index."""
    newest = ", ".join(
        f"coalesce((SELECT max({one.since}) FROM {one.table}), 0)" for one in sources()
    )
    sums = ", ".join(f"({one})::bigint" for one in counted().values())
    return f"""
        SELECT (SELECT oid::bigint FROM pg_database WHERE datname = current_database()),
            pg_current_snapshot()::text, pg_current_xact_id_if_assigned() IS NULL,
            EXISTS (SELECT FROM unnest(%s::text[]) writer WHERE {COMMITTED}),
            ARRAY[{newest}]::bigint[], ARRAY[{sums}]::bigint[]
    """


# One from beyond the last transaction is of another time of the database; of one long past the state is forgotten.
COMMITTED = """
    CASE WHEN writer::xid8 >= pg_snapshot_xmax(pg_current_snapshot()) THEN true
    ELSE coalesce(pg_xact_status(writer::xid8), 'committed') = 'committed' END
"""
