"""How far the tables had grown when something was judged, and whether anything came to them since.

A mark is the newest key of a table's history. Keys are given out in order but committed in any, so
that beside the marks stands who was writing at that moment: once one of them has committed, nobody
can say any more which of the lower keys are new, and all that was kept is void.
"""

from dataclasses import dataclass
from functools import cache

from django.db import connection

from p3dn.ui.kept.moments import ANY_COMMITTED, DATABASE, SOUND, WRITING, Moment

from .sources import EVERYTHING, MOST, classes_since, counted, sources

ALL = frozenset({EVERYTHING})


@dataclass(frozen=True, slots=True)
class Marks:
    """The newest key of each source, sums of what keeps no history, and the moment they are of."""

    moment: Moment
    newest: tuple[int, ...]
    sums: tuple[int, ...]

    @property
    def writing(self) -> tuple[str, ...]:
        """Who was writing."""
        return self.moment.writing

    @property
    def sound(self) -> bool:
        """Whether the one who looked wrote nothing in the same transaction."""
        return self.moment.sound


def marks_now(writers: tuple[str, ...] = ()) -> Marks:
    """The marks of this moment; one query. Take them before judging: what comes later is then seen as new."""
    with connection.cursor() as cursor:
        cursor.execute(_marks(), [list(writers)])
        *moment, newest, sums = cursor.fetchone()
    return Marks(Moment.of(*moment), tuple(newest), tuple(sums))


def changed_since(then: Marks, now: Marks, *, own: int) -> frozenset[str]:
    """Classes of things of which something changed, for the request `own`; one query, or none.

    `now` was asked with the writers of `then`.
    """
    if now.moment.committed or (then.moment.place, then.sums) != (now.moment.place, now.sums):
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
        SELECT {DATABASE}, {WRITING}, {SOUND}, {ANY_COMMITTED},
            ARRAY[{newest}]::bigint[], ARRAY[{sums}]::bigint[]
    """
