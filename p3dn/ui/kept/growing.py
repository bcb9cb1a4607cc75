"""How often tables were written to: counters that triggers move on, and that are read before anything else.

A counter is a sequence: it moves at once, before its writer commits, and costs no writer a lock. Whoever reads
it before asking who is writing finds every writer that moved it by then either still writing or committed.
A table counts for itself, or its rows for the region and the agency they name (`migrating/growing.py`).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db import connection

from .moments import ANY_COMMITTED, DATABASE, SOUND, Moment

SHARES = 64
"""Counters of regions, and as many of agencies: two places of one counter change together."""
REGION, AGENCY = "region", "agency"
EVERYTHING = "grown_everything"  # moved where a table is emptied at once


@dataclass(frozen=True, slots=True)
class Rests:
    """On what something rests: tables that count for themselves, and places of those that count by place.

    Without a place it rests on all of them.
    """

    tables: frozenset[str] = frozenset()
    regions: frozenset[int] = frozenset()
    agencies: frozenset[int] = frozenset()

    def counters(self) -> Iterable[str]:
        """The names of the counters, in a fixed order."""
        places = {
            *(_share(REGION, key) for key in self.regions),
            *(_share(AGENCY, key) for key in self.agencies),
        }
        everywhere = {_share(REGION, key) for key in range(SHARES)}
        return EVERYTHING, *sorted(places or everywhere), *sorted(map(_own, self.tables))


def _own(table: str) -> str:
    return f"grown_{table}"


def _share(kind: str, key: int) -> str:
    return f"grown_{kind}_{key % SHARES}"


@dataclass(frozen=True, slots=True)
class Grown:
    """How far the counters were, and who was writing then."""

    counts: tuple[int, ...]
    moment: Moment = field(default_factory=lambda: Moment(0))

    def still(self, then: "Grown") -> bool:
        """Whether all is as it was; this was asked for with the writers of that."""
        same = (self.counts, self.moment.place) == (then.counts, then.moment.place)
        return same and not self.moment.committed


def grown(rests: Rests, then: Grown | None = None) -> Grown:
    """How far the counters are; one query. Take it before reading: what comes later is then seen as new."""
    writers = list(then.moment.writing) if then else []
    with connection.cursor() as cursor:
        cursor.execute(BY_NOW, [writers, list(rests.counters())])
        counts, *moment = cursor.fetchone()
    return Grown(tuple(counts), Moment.of(*moment))


# What is read under another isolation may be older than the counters.
BY_NOW = f"""
    SELECT counts, {DATABASE}, writing,
        {SOUND} AND current_setting('transaction_isolation') = 'read committed', {ANY_COMMITTED}
    FROM grown_by_now(%s::text[]::regclass[])
"""  # noqa: S608 -- constants
